import type { Annotated } from "../../document/layers.js";
import type { NameType } from "../../document/names.js";
import { type Span } from "../../document/span.js";
import type { Gazetteer } from "../gazetteer.js";
import type { Lexicon } from "./lexicon.js";
/** A place where a text prints a name of a lexicon that is valid on the article's day. */
export interface Occurrence extends Span {
    readonly mode: "add" | "force";
    /** Types of the entries that bear the name, in their order; a forced name has one. */
    readonly types: readonly [NameType, ...NameType[]];
}
/**
 * Where an article prints names of a lexicon, capitals as there; the first letter of a sentence may be a capital that an
 * added name does not have (`IPhone`). Shorter names within longer ones are given too. Words joined to a name by a hyphen
 * must begin with a small letter (`Acme-backed`) or be names of the lexicon too. A common word that opens a sentence
 * counts when the tagger takes it for a name, or when the article prints it so elsewhere.
 */
export declare function occurrencesOf(doc: Annotated<"tokens">, lexicon: Lexicon, gazetteer: Gazetteer): Occurrence[];
