import type { Command } from "./command.js";
/** `dateline gold`: checks gold annotation, says what is in it, turns one of its forms into the other. */
export declare const goldCommand: Command;
