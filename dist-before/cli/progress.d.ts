import type { Reject } from "../document/reject.js";
import type { RunListener } from "../run/extract.js";
/** How a run tells of itself. */
export interface TellOptions {
    /** Nothing but errors. */
    readonly isQuiet?: boolean;
    /** A JSON object a line in place of text. */
    readonly isJson?: boolean;
    /** What there is to read, for telling how long it will take; null when it is not known. */
    readonly bytes?: number | null;
}
/** Writes a line, or several, to stderr: progress and summaries go there, never data. Nothing in it can command a terminal. */
export declare function say(line: string): void;
/** Writes a report, or JSON, to stdout. Nothing in it can command a terminal; JSON means the same as before. */
export declare function show(text: string): void;
/** A line of a log in JSON. */
export declare function jsonLine(event: string, figures: object): string;
/** Tells of a run as it goes on. */
export interface Teller extends RunListener {
    /** A line of text, or an event with its figures, as they are asked for. */
    readonly tell: (line: string, event: string, figures?: object) => void;
    /** Clears the line that is drawn over, and says what was left out. */
    readonly finish: () => void;
    /** Says, whatever the options, that the run was stopped, and how to go on. */
    readonly interrupted: (advice: string) => void;
}
/** Shows how far a run is: a bar drawn over on a terminal, now and then a plain line or a JSON object elsewhere. */
export declare function teller({ isQuiet, isJson, bytes }?: TellOptions): Teller;
/** A reject on one line, safe to be printed. */
export declare function rejectInWords({ sourcePath, stage, reason }: Reject): string;
