import type { Annotated } from "../document/layers.js";
import type { Mentions } from "../document/mentions.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type Chain } from "./chain.js";
/**
 * Makes the layer of the chains: entities in the order of their first mention, mentions by position. What the user's
 * lexicon found says so, however it was linked; a name is as certain as its words and type are.
 */
export declare function toLayer(chains: readonly Chain[], { text, names }: Pick<Annotated<"names">, "text" | "names">, gazetteer: Gazetteer): Mentions;
