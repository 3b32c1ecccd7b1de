import { parseArgs } from "node:util";
import { UsageError } from "../run/usage-error.js";

/** An option of a command: `--name VALUE`, or a switch when it has no `value`. */
export interface Option {
  /** What stands behind it in the help, as `DIR`; null for a switch. */
  readonly value: string | null;
  readonly help: string;
  /** Whether it may be given several times: then `values` has all of them. */
  readonly isRepeatable?: boolean;
}

/** What the user said: the values of the options given, and the arguments without option. */
export interface Arguments {
  readonly value: (name: string) => string | null;
  readonly values: (name: string) => readonly string[];
  readonly isSet: (name: string) => boolean;
  readonly paths: readonly string[];
  /** The file that defaults were read from; null for none. */
  readonly configFile: string | null;
}

/** One command of `dateline`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands behind the command's name in the help, as `[PATH…]`; empty when it takes no arguments. */
  readonly takes: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Further lines of the help: what it reads and writes, examples, exit status. */
  readonly details: string;
  /** Does the work; gives the exit status. */
  readonly run: (given: Arguments) => Promise<number> | number;
}

/** Commands in order, each loaded when it is called. */
export type CommandTable = readonly {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}[];

/** Name and summary of every command, a line each. */
export function overviewLines(commands: CommandTable): string[] {
  return commands.map(({ name, summary }) => `  ${name.padEnd(10)}  ${summary}`);
}

/** Reads a command's arguments. Throws `UsageError` for what it does not know. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value, isRepeatable = false }]) => [
      name,
      { type: value === null ? ("boolean" as const) : ("string" as const), multiple: isRepeatable },
    ]),
  );
  const hint = `See: dateline ${command.name} --help`;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (command.takes === "" && positionals.length > 0) {
      throw new UsageError(`dateline ${command.name} takes no arguments, but got ${positionals.join(" ")}.`, hint);
    }
    return {
      value: (name) => (typeof values[name] === "string" ? values[name] : null),
      values: (name) => [values[name] ?? []].flat().filter((value) => typeof value === "string"),
      isSet: (name) => values[name] === true,
      paths: positionals,
      configFile: null,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error), hint);
  }
}

/** A whole number from `least` up, or the value given when the option is absent. */
export function wholeNumber(given: Arguments, name: string, { least = 1 } = {}): number | null {
  const text = given.value(name);
  if (text === null) return null;
  const number = Number(text);
  if (/^\d{1,12}$/u.test(text) && number >= least) return number;
  throw new UsageError(
    `--${name} is ${JSON.stringify(text)}.`,
    `Give a whole number from ${least} up, as --${name} 8.`,
  );
}

/** The help text of a command. */
export function helpOf({ name, summary, takes, options, details }: Command): string {
  const flags = Object.entries({ ...options, help: { value: null, help: "print this" } });
  const left = flags.map(([option, { value }]) => `--${option}${value === null ? "" : ` ${value}`}`);
  const width = Math.max(...left.map((text) => text.length));
  const lines = flags.map(([, { help }], index) => `  ${(left[index] ?? "").padEnd(width)}  ${help}`);
  const usage = `Usage: dateline ${name}${takes === "" ? "" : ` ${takes}`} [options]`;
  return [summary, "", usage, "", ...lines, ...(details === "" ? [] : ["", details])].join("\n");
}
