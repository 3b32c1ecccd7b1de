import type { PlaceBearer } from "../../gazetteer/gazetteer.js";
import type { Chain } from "../chain.js";
import { type Surroundings } from "./surroundings.js";
/** How much the article speaks for one bearer of a chain's name. */
export declare function supportOf(chain: Chain, bearer: PlaceBearer, around: Surroundings): number;
