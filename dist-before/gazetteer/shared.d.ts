import type { PlaceSubtype } from "../document/mentions.js";
/**
 * Names that lie in several countries or mean places in several, where the lists by country give one or none: kind, then
 * the countries, the likeliest first. Lands that are divided (Korea), and cities whose short name the table of towns lacks.
 */
export declare const sharedPlaces: readonly (readonly [string, PlaceSubtype, string])[];
/** Words for peoples of several countries, which the countries' own lists give one or none. */
export declare const sharedPeoples: readonly (readonly [string, string])[];
/** Words for the people of a part of a country. */
export declare const regionalPeoples: readonly (readonly [string, string])[];
/** First parts of compounds as `Franco-German`. */
export declare const peoplePrefixes: ReadonlyMap<string, string>;
