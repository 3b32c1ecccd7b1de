import { type Links } from "./links.js";
/** The first token of a sentence and, exclusive, the one after its last. */
interface Bounds {
    readonly from: number;
    readonly to: number;
}
/** Gives a verb of reporting who reports, where the words beside what is reported leave no doubt. */
export declare function giveSpeaker(links: Links, report: number, bounds: Bounds): void;
export {};
