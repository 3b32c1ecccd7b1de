import type { Tweet } from "../document/article.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type Chain } from "./chain.js";
import type { Printed } from "./printed.js";
/**
 * Gives each person's handle to a chain: by the user's lexicon, by the tweet whose account it is, by the name it spells (`@JamesCleverly`), or by the
 * surname it ends in (`@SecBlinken`) when one person of the article bears it; else the account is a chain of its own.
 */
export declare function linkHandles(handles: readonly Printed[], chains: Chain[], source: HandleSource): void;
export interface HandleSource {
    readonly text: string;
    readonly gazetteer: Gazetteer;
    readonly tweets: readonly Tweet[];
}
