import type { PlaceSubtype } from "../document/mentions.js";
/** A sovereign state, or a territory with an ISO 3166-1 code of its own. */
export interface Country {
    /** ISO 3166-1 alpha-3, as `UKR`. */
    readonly code: string;
    /** ISO 3166-1 alpha-2, as `UA`. */
    readonly shortCode: string;
    /** The commonest English name, as `United States`. */
    readonly name: string;
    /** Other names, official forms and abbreviations as printed: `United States of America`, `US`, `U.S.`. */
    readonly aliases: readonly string[];
    /** Adjectives and nouns of nationality, as `Ukrainian`, `Ukrainians`, `Briton`. */
    readonly demonyms: readonly string[];
    /** English names of the capital, the commonest first: `Kyiv`, `Kiev`. */
    readonly capitals: readonly string[];
    /** ISO 4217 code of its currency. */
    readonly currency: string;
}
/** A place, its spellings folded into one name. */
export interface PlaceEntry {
    readonly name: string;
    readonly subtype: PlaceSubtype;
    /** ISO 3166-1 alpha-3 of the country it lies in; null for continents, seas and names borne in several countries. */
    readonly country: string | null;
}
/** A town of the world after GeoNames: one bearer of a name. */
export interface CityEntry {
    /** As GeoNames writes it, often with local accents: `Hyderābād`. */
    readonly name: string;
    /** ISO 3166-1 alpha-3. */
    readonly country: string;
    /** The state, province or other first-level region it lies in, or null. */
    readonly region: string | null;
    /** Its people, coarsely: 15,000 times the greatest power of two that is not too much; up to 7,680,000. */
    readonly population: number;
}
/** A state, province or other first-level region of a country after GeoNames. */
export interface RegionEntry {
    readonly name: string;
    /** ISO 3166-1 alpha-3. */
    readonly country: string;
}
/** One of the places that a name may stand for. */
export interface PlaceBearer {
    /** ISO 3166-1 alpha-3. */
    readonly country: string;
    readonly subtype: PlaceSubtype;
    /** The first-level region a town lies in or a region is, or null. */
    readonly region: string | null;
    /** Coarse; a guess for what is not counted, without end for countries. */
    readonly population: number;
    /** Whether the lists made by hand give the name this country. */
    readonly isListed: boolean;
}
/** An organization known by name, with its acronyms and spellings folded into one name. */
export interface OrganizationEntry {
    readonly name: string;
    /** ISO 3166-1 alpha-3 of its seat's state when it belongs to one; null for international bodies. */
    readonly country: string | null;
}
/** All that a name may stand for; at least one of them is not null. */
export interface Senses {
    readonly country: Country | null;
    /** The country whose adjective or people it names. */
    readonly countryOfDemonym: Country | null;
    readonly place: PlaceEntry | null;
    readonly organization: OrganizationEntry | null;
}
/** What the stages know of the world. Keys are looked up in lower case, curly apostrophes made
 * straight, without leading `the`: whoever asks for `us` or `who` must know that it was printed in capitals. */
export interface Gazetteer {
    readonly countries: readonly Country[];
    /** Country, demonym, place and organization in one look-up; null when the name is none of them. */
    readonly sensesOf: (name: string) => Senses | null;
    readonly countryNamed: (name: string) => Country | null;
    readonly countryOfDemonym: (word: string) => Country | null;
    readonly countryOfCode: (alpha3: string) => Country | null;
    readonly place: (name: string) => PlaceEntry | null;
    readonly organization: (name: string) => OrganizationEntry | null;
    readonly isFirstName: (word: string) => boolean;
    readonly isSurname: (word: string) => boolean;
    /** Every town of the world that bears a name, the biggest first; accents, hyphens and apostrophes make no difference. */
    readonly citiesNamed: (name: string) => readonly CityEntry[];
    /** Every first-level region that bears a name, with or without its kind (`Kherson Oblast`); countries in order of their codes. */
    readonly regionsNamed: (name: string) => readonly RegionEntry[];
    /** Every place that a name may stand for, the one that `place` gives first, then the biggest; none for seas and continents. */
    readonly placesNamed: (name: string) => readonly PlaceBearer[];
    /** The countries whose people a word names, the likeliest first: two for `Franco-German` and `Congolese`. */
    readonly countriesOfPeople: (word: string) => readonly string[];
    /** Whether a word is a given name somewhere in the world; `isFirstName` knows only those common in English. */
    readonly isWorldFirstName: (word: string) => boolean;
    /** Whether a word is a common noun, verb or adjective of English, whatever else it may be. */
    readonly isCommonWord: (word: string) => boolean;
}
