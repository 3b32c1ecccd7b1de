import { type Section, type SectionRows } from "./sections.js";
/** Text that stands together in a file, by section: the rows of `SectionRows` as JSON Lines, nodes and edges as GEXF too. */
export type SectionTexts = ReadonlyMap<Section, string>;
/** A file of the output folder that is made of sections, and of text of its own around them. */
export interface SectionFile {
    readonly path: string;
    readonly parts: readonly ({
        readonly section: Section;
    } | {
        readonly text: string;
    })[];
}
/** The files that are made of sections, in the order they are listed. */
export declare const sectionFiles: readonly SectionFile[];
/** Rows as text. Throws `DatasetError` for a row made in linking that is not what its dataset promises. */
export declare function sectionTexts(rows: SectionRows): SectionTexts;
