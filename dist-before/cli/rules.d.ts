import type { Command } from "./command.js";
/** `dateline rules`: every rule with what it finds and what it ignores. */
export declare const rulesCommand: Command;
