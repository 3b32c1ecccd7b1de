import type { Incident } from "./graph.js";
import type { Report } from "./report.js";
import { type Store } from "./store.js";
/**
 * Joins reports (article by article, in article order) that are of one happening: the same or a related type, shared
 * parties, days that meet, the same place, money or trigger words. Reports that tell of two packages, two calls or two
 * days stay apart. A report that is like no other is an incident by itself. Incidents are in the order of their first
 * reports.
 */
export declare function incidentsOf(reports: Iterable<readonly Report[]>, store: Store): Generator<Incident>;
