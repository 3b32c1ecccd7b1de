import type { GoldArticle } from "../schema.js";
import type { Wrap } from "./weave.js";
/** The tags that mark words of an article in reading order, the outer ones first where they cover the same words. */
export declare function wrapsOf(article: GoldArticle): readonly Wrap[];
