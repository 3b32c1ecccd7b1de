import type { PlaceSubtype } from "../../document/mentions.js";
import { type NamedTokens, type Reading } from "../reading.js";
/** The kind of place that the words around a name say it is (`Niger state`, `the city of Hama`), or null. */
export declare function kindAround(reading: Reading, { first, end }: NamedTokens): PlaceSubtype | null;
