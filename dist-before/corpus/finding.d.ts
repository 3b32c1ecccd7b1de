import { type Complaint } from "../evaluate/gold/problems.js";
/** Something that is wrong with the corpus, or doubtful. */
export interface Finding extends Complaint {
    /** The file it is about. */
    readonly path: string;
    /** Where in the article's text, in code points; null when it is about no place of it. */
    readonly at: number | null;
    /** Doubtful things may be right; all else must be mended. */
    readonly isDoubtful: boolean;
}
/** Where a finding is: its file, and the place in it. */
type Where = Pick<Finding, "path" | "at">;
/** Something that must be mended. */
export declare function wrong(where: Where, complaint: Complaint): Finding;
/** Something that may be right, and is to be looked at. */
export declare function doubtful(where: Where, complaint: Complaint): Finding;
/** `corpus/articles/c001.gold, line 7, column 3: found …, expected …; …` */
export declare function findingSentence(finding: Finding, placeOf: (finding: Finding) => {
    readonly line: number;
    readonly column: number;
} | null): string;
export {};
