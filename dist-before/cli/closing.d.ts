import type { Extraction } from "../run/extract.js";
/** What is said when a run is over; its last line names the file to open. */
export declare function closingSummary({ counts, found, seconds, files }: Pick<Extraction, "counts" | "found" | "seconds" | "files">, { out, opensFirst }: {
    readonly out: string;
    readonly opensFirst: string;
}): string;
