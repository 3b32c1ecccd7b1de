import type { FileFacts } from "../../datasets/package.js";
import { type SectionTexts } from "../../datasets/section-text.js";
import type { Section } from "../../datasets/sections.js";
/** The files of an output folder while they are written: nothing of them is in its place before `publish`. */
export interface OutputFolder {
    /** Adds text to sections. */
    readonly append: (texts: SectionTexts) => void;
    /** Adds a stretch of a file to a section. */
    readonly appendFrom: (section: Section, file: number, bytes: {
        readonly start: number;
        readonly length: number;
    }) => void;
    /** Writes a file that is made of no sections. */
    readonly write: (path: string, content: string) => FileFacts;
    /** Makes the files out of their sections, in the order of `sectionFiles`. To be called once, when all is appended. */
    readonly finish: () => FileFacts[];
    /** Puts every file in its place, replacing what was there. The file made last comes last, and an old one goes first: while it is there the others are whole. */
    readonly publish: () => void;
    /** Closes what is open. What is not published by then never will be. */
    readonly close: () => void;
}
/**
 * Writes files for `out` in `work`, a folder of the same disk, which it makes. All writing is synchronous: what it
 * throws (a full disk) reaches the caller.
 */
export declare function outputFolder(out: string, work: string): OutputFolder;
