import type { Annotated } from "../../document/layers.js";
import type { Stretch } from "../candidate.js";
import type { RuleReading } from "../read-by-rules.js";
import type { Record } from "../resolve.js";
import type { Word } from "../words.js";
import type { FactsAt } from "./evidence.js";
import { type KnownKindOf } from "./known-spans.js";
import type { Run } from "./runs.js";
/** Sets a facet, one of `placeAt`, of the word at a place among the article's words. */
export type Put = (at: number, facet: number, value: number) => void;
/** The facets of a word that words beside it look at. */
export declare function describeWord(word: Word, at: number, put: Put): void;
/** What the rules made of the article's other occurrences of a word. */
export declare function describeRecord({ isNamelike, text, lower }: Word, record: Record, at: number, put: Put): void;
/** The facets of the words of a run; `start` is the place of the line's first word. */
export declare function describeRun({ from, to }: Run, start: number, factsAt: FactsAt, put: Put): void;
/** Names in a run that the gazetteer knows. */
export declare function describeKnown(words: readonly Word[], run: Run, { start, knownKindOf }: {
    readonly start: number;
    readonly knownKindOf: KnownKindOf;
}, put: Put): void;
/** What the last token of each active word of a line hangs on. */
export declare function describeTree({ tokens: { tokens, sentences }, syntax: { tree } }: Annotated<"tokens" | "syntax">, line: number, { start, words, active }: {
    readonly start: number;
    readonly words: readonly Word[];
    readonly active: Uint8Array;
}, put: Put): void;
/** What the rules read. */
export declare function describeRules({ names }: RuleReading, placeOf: (stretch: Stretch) => {
    readonly from: number;
    readonly to: number;
}, put: Put): void;
