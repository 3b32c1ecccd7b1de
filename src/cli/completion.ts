import { UsageError } from "../run/usage-error.js";
import type { Arguments, Command, CommandTable } from "./command.js";
import { completionFor, type Shell, shells } from "./completion-scripts.js";
import { show } from "./progress.js";

/** `dateline completion`: what lets a shell complete the commands of the table and their options. */
export const completionCommand = (commands: CommandTable): Command => ({
  name: "completion",
  summary: "Print a script that lets a shell complete commands, options and files.",
  takes: "SHELL",
  options: {},
  details: `SHELL is ${shells.join(", ")}. The script is made of the commands of this version.

Examples:
  dateline completion bash > ~/.local/share/bash-completion/completions/dateline
  dateline completion zsh > ~/.zfunc/_dateline          # with fpath+=~/.zfunc before compinit
  dateline completion fish > ~/.config/fish/completions/dateline.fish`,
  run: (given) => printCompletion(given, commands),
});

async function printCompletion({ paths }: Arguments, commands: CommandTable): Promise<number> {
  const [name, ...more] = paths;
  const shell: Shell | undefined = shells.find((each) => each === name);
  if (!shell || more.length > 0) {
    throw new UsageError(
      `dateline completion takes the name of a shell, but got ${paths.length === 0 ? "none" : paths.join(" ")}.`,
      `Shells: ${shells.join(", ")}. As dateline completion bash`,
    );
  }
  const loaded: Command[] = [];
  for (const { load } of commands) loaded.push(await load());
  show(completionFor(shell, loaded).trimEnd());
  return 0;
}
