import type { Command } from "./command.js";
/** `dateline accept`: the present output becomes the golden one. */
export declare const acceptCommand: Command;
