import type { Tweet } from "../document/article.js";
import type { Chain } from "./chain.js";
/** The first of the chains that is mentioned as the author of each tweet; tweets of nobody among them are left out. */
export declare function tweetAuthors(chains: readonly Chain[], tweets: readonly Tweet[]): ReadonlyMap<Tweet, Chain>;
