import type { Command } from "./command.js";
/** `dateline evaluate`: scores against gold annotation. */
export declare const evaluateCommand: Command;
