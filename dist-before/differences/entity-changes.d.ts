import type { ArticleMatches } from "./matches.js";
import { type DatasetChanges } from "./row-change.js";
import type { Sides } from "./sides.js";
/** What became of the entities: renamed, split, merged, and those without a mention that both runs have. */
export declare function entityChanges(matches: readonly ArticleMatches[], sides: Sides): DatasetChanges;
