import { type Command } from "./command.js";
/** `dateline bench`: speed and memory, whole and stage by stage, beside wink and compromise. */
export declare const benchCommand: Command;
