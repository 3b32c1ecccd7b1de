import type { Sha256 } from "../document/hash.js";
import type { CorpusEntity, Incident } from "../graph/graph.js";
import { type IncidentContext } from "./corpus-rows.js";
import type { ArticleTables } from "./record.js";
/**
 * Rows of one dataset that stand together in its file. Most datasets have one section, named like them; the nodes stand
 * there type by type and the edges by the rows they rest on, as `nodes/article`, `edges/events`.
 */
export type Section = string;
/** Rows on their way to files, by section. */
export type SectionRows = ReadonlyMap<Section, readonly object[]>;
/** The sections of a dataset, in the order in which they make its file. */
export declare function sectionsOf(dataset: string): readonly Section[];
/** The dataset that a section is part of. */
export declare function datasetOf(section: Section): string;
/** The rows of an article, its ids those of the corpus, with its nodes and edges. */
export declare function articleSections(tables: ArticleTables, sha256: Sha256): SectionRows;
/** The row and the node of an entity. */
export declare function entitySections(entity: CorpusEntity): SectionRows;
/** The row and the node of an incident with its id. */
export declare function incidentSections(incident: Incident, id: string, context: IncidentContext): SectionRows;
/** The node of a day on which something happened. */
export declare function daySections(day: string): SectionRows;
/** The days on which an article's events happened, ISO `YYYY-MM-DD`. */
export declare function daysOf({ events }: Pick<ArticleTables, "events">): string[];
