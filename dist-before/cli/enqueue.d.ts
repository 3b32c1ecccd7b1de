import { type Command } from "./command.js";
/** `dateline enqueue`: articles in, jobs for many machines out. */
export declare const enqueueCommand: Command;
