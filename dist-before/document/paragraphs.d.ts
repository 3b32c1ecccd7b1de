import type { Span } from "./span.js";
/**
 * The paragraphs of a text, sorted, white space at their ends left out, empty ones dropped. A line is a paragraph,
 * except in hard-wrapped text: lines that follow each other without an empty line are one paragraph when one of
 * them breaks off in mid-sentence.
 */
export declare function paragraphsOf(text: string): Span[];
