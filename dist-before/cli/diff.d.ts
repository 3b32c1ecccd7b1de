import type { Command } from "./command.js";
/** `dateline diff`: what differs between two output folders. */
export declare const diffCommand: Command;
