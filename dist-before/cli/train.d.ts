import type { Command } from "./command.js";
/** `dateline train`: rebuilds the models that ship with Dateline, or trains them on other data. */
export declare const trainCommand: Command;
