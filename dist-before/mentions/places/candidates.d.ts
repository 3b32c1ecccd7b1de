import type { Gazetteer, PlaceBearer } from "../../gazetteer/gazetteer.js";
import { type Chain } from "../chain.js";
/** What a chain's name may stand for: places, or for a nationality the countries whose people it names. */
export declare function bearersOf(chain: Chain, gazetteer: Gazetteer): readonly PlaceBearer[];
/** Whether a bearer lies in a territory: in its country and, when that is a region, in it or as it. */
export declare function liesIn({ country, region }: PlaceBearer, territory: PlaceBearer): boolean;
