import type { Sha256 } from "../document/hash.js";
import type { Reject } from "../document/reject.js";
import type { CorpusEntity, Incident } from "../graph/graph.js";
import type { ArticleSummary } from "../graph/summary.js";
import type { RowOf } from "./dataset.js";
import type { entities } from "./entities.js";
import type { incidents } from "./events.js";
import type { rejects } from "./rejects.js";
/** The row of an entity of the corpus. */
export declare function entityRow(entity: CorpusEntity): RowOf<typeof entities>;
/** What the row of an incident needs to know of the corpus. */
export interface IncidentContext {
    readonly entity: (index: number) => Pick<CorpusEntity, "id" | "name">;
    readonly article: (index: number) => ArticleSummary;
    /** Index of the corpus entity that a local one of an article is. */
    readonly entityOf: (article: number, local: number) => number;
}
/** The id of an incident, made of its first report. */
export declare function incidentId(incident: Incident, { article }: Pick<IncidentContext, "article">, sha256: Sha256): string;
/** The row of an incident of the corpus, with its id, which `incidentId` makes. */
export declare function incidentRow(incident: Incident, id: string, context: IncidentContext): RowOf<typeof incidents>;
/** The key rejects are sorted by: path, stage, reason, then the first bytes, so that the order never depends on who came first. */
export declare function rejectKey({ sourcePath, stage, reason, firstBytes }: Reject): string;
/** Orders rejects by `rejectKey`. */
export declare function byReject(a: Reject, b: Reject): number;
/** Makes the rows of rejects that come in the order of `byReject`. */
export declare function rejectRowMaker(sha256: Sha256): (reject: Reject) => RowOf<typeof rejects>;
