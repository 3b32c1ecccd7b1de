import { type LexiconEntry } from "../document/lexicon.js";
import type { NameType } from "../document/names.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type Known, type LinkContext } from "./chain.js";
import type { Printed } from "./printed.js";
/** What a name is by itself: the key that equal things share, and what the gazetteer or the user's lexicon knows of it. */
export interface Identity {
    readonly key: string;
    readonly printed: string;
    readonly known: Known | null;
    readonly entry: LexiconEntry | null;
    readonly rule: string;
}
/** Identifies a name of a place, organization, nationality or other thing. `completed` is its name with a shared head, if it was elliptic. */
export declare function identify({ name, surface, printed, entry: own }: Printed, completed: string | undefined, context: LinkContext): Identity;
/** How often the names of an article speak of each country, by ISO code. */
export declare function countriesOf(names: Readonly<Record<NameType, readonly Printed[]>>, gazetteer: Gazetteer): Map<string, number>;
