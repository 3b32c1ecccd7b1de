import type { ArticleLinks } from "../../datasets/resolve.js";
import { type SectionTexts } from "../../datasets/section-text.js";
import { type Totals } from "../../report/counts.js";
import { type ChunkSection } from "./chunk.js";
import { type OpenFiles, type RecordPlace } from "./record-files.js";
/** A linked article: where its record stands, and what linking says of it. */
export interface LinkedPlace {
    readonly place: RecordPlace;
    readonly links: ArticleLinks;
}
/** What is counted of articles on the way. */
export interface Tallied {
    readonly totals: Totals;
    /** Once a statement, and once an event with actor and recipient. */
    readonly speakers: readonly string[];
    readonly dyads: readonly string[];
    /** Days on which something happened, each once. */
    readonly days: readonly string[];
}
/** The rows of linked articles as text. */
export interface Rendered extends Tallied {
    readonly texts: SectionTexts;
}
/** Makes the rows of articles that stand one behind the other in the corpus. */
export declare function render(articles: readonly LinkedPlace[], { read }: Pick<OpenFiles, "read">): Rendered;
/** Articles to make rows of. */
export interface RenderTask {
    readonly articles: readonly LinkedPlace[];
    /** The file to write the rows to. */
    readonly path: string;
}
/** What was counted of the articles of a task, and where their rows stand in its file. */
export interface RenderedChunk extends Tallied {
    readonly sections: readonly ChunkSection[];
}
/** Makes rows and writes them to a file. */
export declare function renderChunk({ articles, path }: RenderTask): RenderedChunk;
