import type { LexiconEntry } from "./lexicon.js";
import type { NameType } from "./names.js";
import type { Span } from "./span.js";
export declare const mentionForms: readonly ["name", "handle", "nominal", "pronoun"];
export type MentionForm = (typeof mentionForms)[number];
/** A stretch of text that stands for an entity of the article. */
export interface Mention extends Span {
    readonly type: NameType;
    readonly form: MentionForm;
    /** Index into `Mentions.entities`. */
    readonly entity: number;
    readonly rule: string;
    readonly confidence: number | null;
}
/** An office somebody is said to hold: `title` of the organization or place `of`. */
export interface LocalRole extends Span {
    /** The title as a dictionary would have it: `Secretary of State`. The span covers it as printed. */
    readonly title: string;
    /** Index into `Mentions.entities` of the country or organization, or null. */
    readonly of: number | null;
}
export declare const placeSubtypes: readonly ["country", "city", "region", "facility", "other"];
export type PlaceSubtype = (typeof placeSubtypes)[number];
/** One person, organization, place, nationality or other named thing as this article speaks of it. */
export interface LocalEntity {
    /** Readable and unique within the article, as `person_antony-blinken`. */
    readonly localId: string;
    readonly type: NameType;
    readonly subtype: PlaceSubtype | null;
    /** The fullest name the article uses, brackets and titles removed. */
    readonly name: string;
    /** Every name and handle the article uses for it, sorted, without repeats. */
    readonly aliases: readonly string[];
    /** ISO 3166-1 alpha-3: home country of an office or organization, the country a place lies in, the country a nationality denotes; null when unknown. */
    readonly country: string | null;
    /** Codes of the countries a place or nationality may belong to, the likeliest first; empty when `country` is settled or nothing is known. */
    readonly countryCandidates: readonly string[];
    /** The entry of the user's lexicon, valid on the article's day, that its names lead to; null when they lead to none. */
    readonly entry: LexiconEntry | null;
    readonly roles: readonly LocalRole[];
}
/** The in-article entity chains. Mentions are sorted by position; a nominal may contain a name. */
export interface Mentions {
    readonly mentions: readonly Mention[];
    readonly entities: readonly LocalEntity[];
}
