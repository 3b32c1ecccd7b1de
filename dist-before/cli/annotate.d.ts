import type { Command } from "./command.js";
/** `dateline annotate`: articles in, annotated articles out, a line of JSON each. */
export declare const annotateCommand: Command;
