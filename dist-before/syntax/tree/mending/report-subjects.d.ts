import { type Links } from "./links.js";
/** The first token of a sentence and, exclusive, the one after its last. */
interface Bounds {
    readonly from: number;
    readonly to: number;
}
/** Gives a verb of reporting the noun before it, and what goes on behind an inserted report the noun before that. */
export declare function giveBackSubjects(links: Links, report: number, bounds: Bounds): void;
export {};
