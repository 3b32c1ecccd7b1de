import type { ArticleMatches } from "./matches.js";
import { type DatasetChanges } from "./row-change.js";
import type { Sides } from "./sides.js";
/** The edges one run has and the other has not, article by article. Ends that correspond are the same end. */
export declare function edgeChanges(matches: readonly ArticleMatches[], sides: Sides): DatasetChanges;
