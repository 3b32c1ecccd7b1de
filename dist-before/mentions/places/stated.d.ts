import type { PlaceBearer } from "../../gazetteer/gazetteer.js";
import { type NamedTokens, type Reading } from "../reading.js";
/** A place that the article says lies in another (`Hama` in `Syria`), or beside another of its kind. */
export interface Statement {
    readonly pattern: string;
    readonly place: NamedTokens;
    readonly within: NamedTokens;
}
/** Everything the article says of where its places lie. */
export declare function statementsOf(reading: Reading): Statement[];
/** What a statement settles: the place that is meant, or just its country, and the territory it lies in. */
export interface Settled {
    readonly place: PlaceBearer | null;
    readonly within: PlaceBearer;
}
/**
 * Reads a statement by what its names may stand for: `Atlanta, Georgia` is the pair that fits. A place nobody knows takes
 * the territory at its word; one that is known elsewhere only is an item of a list (`Paris, Germany and Spain`), and so
 * are two countries (`Niger, Nigeria and Chad`), though one may be a region of the other.
 */
export declare function settledBy(places: readonly PlaceBearer[], territories: readonly PlaceBearer[]): Settled | null;
/** The same for an item of a list: only what would be a country by itself is read as the region that its neighbours are. */
export declare function settledBeside(places: readonly PlaceBearer[], neighbours: readonly PlaceBearer[]): Settled | null;
