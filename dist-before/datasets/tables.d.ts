import type { Sha256 } from "../document/hash.js";
import type { Reject } from "../document/reject.js";
import type { CorpusGraph } from "../graph/graph.js";
import type { RowOf } from "./dataset.js";
import type { entities } from "./entities.js";
import type { incidents } from "./events.js";
import type { edges, nodes } from "./network.js";
import { type ArticleTables } from "./record.js";
import type { rejects } from "./rejects.js";
import { type SectionRows } from "./sections.js";
/** The rows of every dataset, by its name. */
export interface Tables extends ArticleTables {
    readonly entities: readonly RowOf<typeof entities>[];
    readonly incidents: readonly RowOf<typeof incidents>[];
    readonly nodes: readonly RowOf<typeof nodes>[];
    readonly edges: readonly RowOf<typeof edges>[];
    readonly rejects: readonly RowOf<typeof rejects>[];
}
/** Makes the rows of every dataset, all in memory. Throws when a layer points outside another one. */
export declare function tablesOf(graph: CorpusGraph, input: readonly Reject[], sha256: Sha256): Tables;
/** Rows of every section of a corpus; those of one section in the order of its file. */
export declare function corpusSections(graph: CorpusGraph, rejects: readonly Reject[], sha256: Sha256): Generator<SectionRows>;
