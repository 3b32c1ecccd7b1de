import type { GoldArticle } from "../gold/schema.js";
import type { EntityMap } from "./entity-alignment.js";
import type { RunArticle } from "./run-article.js";
/** An article with its gold, what the run made of it, and which of the run's entities stand for which of the gold's. */
export interface ScoredArticle {
    readonly gold: GoldArticle;
    readonly text: string;
    /** Null when the run rejected the article: all of its gold is missed. */
    readonly run: RunArticle | null;
    readonly entities: EntityMap;
}
