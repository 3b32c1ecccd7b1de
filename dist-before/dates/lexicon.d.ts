import type { TimeUnit } from "../document/dates.js";
import type { Term } from "./terms.js";
/** Units as printed, lower case without stop. */
export declare const unitWords: ReadonlyMap<string, TimeUnit>;
/** Names of the days of the week and their abbreviations; 1 Monday to 7 Sunday. */
export declare const weekdayWords: ReadonlyMap<string, number>;
/** Seasons, 1 spring to 4 winter; these are the numbers of `YearPart`. */
export declare const seasonWords: ReadonlyMap<string, number>;
/** Parts of the day and their TIMEX3 codes. */
export declare const dayPartWords: ReadonlyMap<string, string>;
/** Numbers that name no number: TIMEX3 writes X. */
export declare const vagueNumbers: ReadonlySet<string>;
/** Abbreviations whose full stop belongs to them. */
export declare const stopped: ReadonlySet<string>;
/** Decades spelled out, as in `the nineties`: the tens of their years. */
export declare const decadeWords: ReadonlyMap<string, number>;
/** Adverbs and adjectives of repetition: the TIMEX3 value of what they repeat. `daily` may also be a newspaper. */
export declare const frequencyWords: ReadonlyMap<string, string>;
/** What a word may be to the grammar of dates. */
export type Entry = Partial<Omit<Term, "start" | "end" | "lower" | "kinds">>;
/** Words that say something about time whatever their case, lower case. */
export declare const entries: ReadonlyMap<string, Entry>;
/** Words that do so only with a capital: `may` and `march` are verbs. */
export declare const capitalizedEntries: ReadonlyMap<string, Entry>;
