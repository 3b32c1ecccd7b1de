import type { Vocabulary } from "../../learn/vocabulary-file.js";
import type { Knowledge } from "../knowledge.js";
import type { Spelling } from "../spelling.js";
import type { listFacets } from "./facets.js";
/** What lists say of a word by itself, each a number that only equal answers share. */
export type WordKinds = Readonly<Record<(typeof listFacets)[number], number>>;
/** The bits of `role`, `head` and `context` that are asked for by themselves. */
export declare const roleBits: {
    readonly title: 1;
    readonly personNoun: 8;
};
export declare const headBits: {
    readonly organization: 1;
    readonly place: 2;
};
export declare const contextBits: {
    readonly speech: 1;
    readonly personVerb: 2;
    readonly placePreposition: 4;
    readonly placeKind: 8;
    readonly bodyKind: 16;
    readonly bodyLabel: 32;
    readonly thingKind: 64;
};
/** Looks a word up in all lists. */
export declare function kindsOf({ text, lower }: Pick<Spelling, "text" | "lower">, knowledge: Knowledge, vocabulary: Vocabulary): WordKinds;
