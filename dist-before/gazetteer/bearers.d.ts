import type { Gazetteer, PlaceBearer, PlaceEntry } from "./gazetteer.js";
/** What is asked: the accessors of the gazetteer, and the lists made by hand with every country that they give a name. */
export interface Lists extends Pick<Gazetteer, "countryOfCode" | "countryNamed" | "countryOfDemonym" | "place" | "citiesNamed" | "regionsNamed"> {
    readonly handmade: (name: string) => readonly PlaceEntry[];
}
/**
 * Everything a place's name may stand for: what is listed by hand comes first, then the rest, the biggest first. A region
 * that no list has lies where the place lies whose name it bears: `Zaporozhye Region`.
 */
export declare function placesNamed(name: string, lists: Lists): PlaceBearer[];
/** The countries whose people a word names, the likeliest first: one of `Kenyans`, two of `Franco-German`. */
export declare function countriesOfPeople(word: string, lists: Lists): string[];
