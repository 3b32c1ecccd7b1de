import { type Command } from "./command.js";
/** `dateline worker`: takes jobs that `enqueue` has given, and annotates. */
export declare const workerCommand: Command;
