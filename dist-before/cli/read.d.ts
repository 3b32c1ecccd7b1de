import type { Command } from "./command.js";
/** `dateline read`: articles of any format in, a stream of JSON lines out. */
export declare const readCommand: Command;
