import type { PlaceBearer } from "../../gazetteer/gazetteer.js";
import { type Chain } from "../chain.js";
import { type Surroundings } from "./surroundings.js";
/**
 * Where a place lies that nobody knows: in the country the article is about, when nothing around the place is of another.
 * An article is about the country that it names most, twice as often as any other; where it was filed counts as naming it twice.
 */
export declare function companyOf(chain: Chain, around: Surroundings): PlaceBearer | null;
