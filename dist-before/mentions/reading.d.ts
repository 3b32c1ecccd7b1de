import type { Annotated } from "../document/layers.js";
import { type Span } from "../document/span.js";
import type { Token } from "../document/tokens.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Chain, ChainMention } from "./chain.js";
/** A name in terms of tokens: from `first` up to but not including `end`. */
export interface NamedTokens {
    readonly chain: Chain;
    readonly mention: ChainMention;
    readonly first: number;
    readonly end: number;
}
/** The layers of an article with its linked names, laid out by token. */
export interface Reading {
    readonly doc: Annotated<"quotations" | "tokens" | "syntax" | "names">;
    readonly gazetteer: Gazetteer;
    readonly tokens: readonly Token[];
    readonly chains: Chain[];
    /** For each token the name it belongs to; handles are left out. */
    readonly named: readonly (NamedTokens | null)[];
}
export declare function readingOf(doc: Reading["doc"], chains: Chain[], gazetteer: Gazetteer): Reading;
/** The tokens that share a character with a span. */
export declare function tokenRange(tokens: readonly Token[], span: Span): {
    readonly first: number;
    readonly end: number;
};
/** Lower-case word at a token index; empty beyond the sentence of `beside` or the text. */
export declare function wordAt({ tokens }: Reading, index: number, beside: number): string;
/** The name that starts at a token, within the sentence of `beside`. */
export declare function nameStartingAt({ named, tokens }: Reading, index: number, beside: number): NamedTokens | null;
/** The name that ends right before a token, within the sentence of `beside`. */
export declare function nameEndingAt({ named, tokens }: Reading, index: number, beside: number): NamedTokens | null;
/** Start of the quotation or embedded tweet that holds an offset, or null outside both: what separates voices. */
export declare function voiceAt({ doc }: Reading, offset: number): number | null;
/** Code of the country a chain belongs to: its own, or the one its name bears (`Russian Foreign Ministry`). */
export declare function countryOf(chain: Chain | null, gazetteer: Gazetteer): string | null;
