import type { Tweet } from "../document/article.js";
/** The embedded tweets of a text, in order: what is said, then `— author (@handle) date`. */
export declare function tweetsOf(text: string, published: string): Tweet[];
