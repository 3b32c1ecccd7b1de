import type { GoldArticle } from "../gold/schema.js";
import { type RunArticle } from "./run-article.js";
/** From an entity id of the run to the gold entity it stands for in this article; absent when none of its mentions touches one. */
export type EntityMap = ReadonlyMap<string, string>;
/**
 * Aligns the entities of an article through their mentions: one of the run stands for the gold entity whose mentions
 * it covers most, an equal span counting twice as much as a shared character.
 */
export declare function alignEntities(gold: GoldArticle, run: RunArticle): EntityMap;
