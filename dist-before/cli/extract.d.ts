import type { Command } from "./command.js";
/** `dateline extract`: articles in, datasets out. */
export declare const extractCommand: Command;
