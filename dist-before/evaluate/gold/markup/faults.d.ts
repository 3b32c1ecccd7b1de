import type { Fault } from "./tags.js";
/** Faults as text, in the order of the file, each with the line and column (in characters, from 1) where its tag begins. */
export declare function faultsAsText(content: string, faults: readonly Fault[]): string;
