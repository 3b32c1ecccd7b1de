import { type Command } from "./command.js";
/** `dateline merge`: annotated articles in, datasets out. */
export declare const mergeCommand: Command;
