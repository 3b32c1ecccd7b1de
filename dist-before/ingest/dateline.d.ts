import type { Dateline } from "../document/article.js";
/** The dateline that opens the text, or one of the two paragraphs behind a short headline and byline; null when there is none. */
export declare function datelineOf(text: string, published: string): Dateline | null;
