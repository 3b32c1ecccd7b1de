import type { Command } from "./command.js";

/** The shells there is a script for. */
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

type Completed = Pick<Command, "name" | "summary" | "options">;

/** The script that completes some commands in a shell: their names first, then options and files. */
export function completionFor(shell: Shell, commands: readonly Completed[]): string {
  return scripts[shell](commands);
}

const scripts: Readonly<Record<Shell, (commands: readonly Completed[]) => string>> = { bash, zsh, fish };

function optionsOf({ options }: Completed): string[] {
  return [...Object.keys(options), "help"].map((name) => `--${name}`);
}

function bash(commands: readonly Completed[]): string {
  const cases = commands.map((command) => `    ${command.name}) words="${optionsOf(command).join(" ")}" ;;`);
  return `# Completion of dateline for bash, made by: dateline completion bash
_dateline() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _dateline dateline
`;
}

/** A text within single quotation marks of a shell, without what zsh takes for the end of a description. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function zsh(commands: readonly Completed[]): string {
  const names = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(":", "\\:")}`)}`);
  const cases = commands.map((command) => `    ${command.name}) _arguments ${zshOptions(command)} '*:file:_files' ;;`);
  return `#compdef dateline
# Completion of dateline for zsh, made by: dateline completion zsh
_dateline() {
  local -a commands
  commands=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
compdef _dateline dateline
`;
}

function zshOptions({ options }: Completed): string {
  const all: Completed["options"] = { ...options, help: { value: null, help: "print this" } };
  return Object.entries(all)
    .map(([name, { value, help, isRepeatable = false }]) => {
      const told = help.replaceAll(/[[\]:\\]/gu, "\\$&");
      return quoted(
        `${isRepeatable ? "*" : ""}--${name}[${told}]${value === null ? "" : `:${value.replaceAll(":", "\\:")}:_files`}`,
      );
    })
    .join(" ");
}

function fish(commands: readonly Completed[]): string {
  const none = `not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(" ")}`;
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c dateline -f -n ${quoted(none)} -a ${name} -d ${quoted(summary)}`,
    ...Object.entries(options).map(
      ([option, { value, help }]) =>
        `complete -c dateline -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -l ${option}${value === null ? "" : " -r"} -d ${quoted(help)}`,
    ),
  ]);
  return `# Completion of dateline for fish, made by: dateline completion fish\n${lines.join("\n")}\n`;
}
