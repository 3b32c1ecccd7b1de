import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type Chain } from "./chain.js";
import type { Printed } from "./printed.js";
/**
 * Links the names of persons into chains. Full names come first, wherever they stand; bare surnames and given names then join the
 * person last named before them (a headline may come before the full name). Equal surnames with conflicting given names stay apart.
 * So do two entries of the user's lexicon; the names of one are one person, however unlike.
 */
export declare function linkPeople(names: readonly Printed[], text: string, gazetteer: Gazetteer): Chain[];
