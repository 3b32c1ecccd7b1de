import type { Command } from "./command.js";
/** `dateline corpus`: checks the annotated corpus, counts what is in it, writes it out for others. */
export declare const corpusCommand: Command;
