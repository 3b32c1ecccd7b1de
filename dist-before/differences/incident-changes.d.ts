import type { ArticleMatches } from "./matches.js";
import type { DatasetChanges } from "./row-change.js";
import type { Sides } from "./sides.js";
/**
 * What became of the incidents: split, merged, and those without an event that both runs have. Their ids and labels
 * are made of their events, and are not compared.
 */
export declare function incidentChanges(matches: readonly ArticleMatches[], sides: Sides): DatasetChanges;
