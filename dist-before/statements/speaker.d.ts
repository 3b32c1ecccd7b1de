import type { Mention } from "../document/mentions.js";
import { type Span } from "../document/span.js";
import type { Reading } from "./line.js";
/** The words that name a speaker in a noun phrase: a person's name without title, the name of a body, or the whole phrase. */
export declare function speakerSpanOf(doc: Reading, source: Span): Span;
/** The entity a phrase stands for: the mention equal to its speaker span, else one at its head; null when none is known. */
export declare function entityAt(doc: Reading, span: Span | null): number | null;
/** Index of the first mention that can reach `offset`. */
export declare function firstMentionNear(mentions: readonly Span[], offset: number): number;
/** The mentions that lie inside a span. */
export declare function mentionsInside(doc: Pick<Reading, "mentions">, span: Span): Mention[];
