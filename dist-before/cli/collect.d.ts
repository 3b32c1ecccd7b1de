import { type Command } from "./command.js";
/** `dateline collect`: what workers have annotated in, datasets out. */
export declare const collectCommand: Command;
