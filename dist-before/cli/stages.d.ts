import type { Command } from "./command.js";
/** `dateline stages`: the order of the stages, as ARCHITECTURE.md holds it. */
export declare const stagesCommand: Command;
