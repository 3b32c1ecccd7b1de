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
/** Reads a command's arguments. Throws `UsageError` for what it does not know. */
export declare function readArguments(command: Command, words: readonly string[]): Arguments;
/** A whole number from `least` up, or the value given when the option is absent. */
export declare function wholeNumber(given: Arguments, name: string, { least }?: {
    least?: number | undefined;
}): number | null;
/** The help text of a command. */
export declare function helpOf({ name, summary, takes, options, details }: Command): string;
