import { at } from "../document/at.js";
import { unique } from "../document/unique.js";
import { componentsOf } from "./links.js";
import { byCodeUnit } from "./order.js";
import { byScore, Partition } from "./partition.js";
import { judgeReports, sameScore } from "./report-comparators.js";
import { orderKey } from "./store.js";
import { tellingLinks, tellingsOf } from "./tellings.js";
/**
 * Joins reports (article by article, in article order) that are of one happening: the same or a related type, shared
 * parties, days that meet, the same place, money or trigger words. Reports that tell of two packages, two calls or two
 * days stay apart. A report that is like no other is an incident by itself. Incidents are in the order of their first
 * reports.
 */
export function* incidentsOf(reports, store) {
    const tellings = tellingsOf(reports, store);
    const gathered = store.sorter();
    for (const component of componentsOf(tellings.size, tellingLinks(tellings, store), store)) {
        for (const incident of incidentsIn(component, tellings)) {
            const { article, event } = at(incident.members, 0);
            gathered.add(orderKey(article, event), incident);
        }
    }
    for (const [, incident] of gathered.sorted())
        yield incident;
}
const alone = { members: [0], reasons: [] };
function incidentsIn({ members, links }, all) {
    const tellings = members.map((index) => all.get(index));
    if (links.length === 0)
        return [incidentOf(alone, tellings)];
    const partition = new Partition(tellings.length, (one, other) => {
        const { score, isContested } = judgeReports(at(tellings, one).report, at(tellings, other).report);
        return isContested && score < sameScore;
    });
    for (const link of [...links].sort(byScore))
        partition.unite(link);
    return partition.list().map((cluster) => incidentOf(cluster, tellings));
}
function byReport(a, b) {
    return a.article - b.article || a.event - b.event;
}
function incidentOf(cluster, tellings) {
    const reports = cluster.members
        .flatMap((index) => {
        const { report, members } = at(tellings, index);
        return members.map(([article, event]) => ({ ...report, article, event }));
    })
        .sort(byReport);
    const days = (pick) => reports.flatMap((report) => pick(report) ?? []).sort();
    return {
        type: mostCommon(reports.map(({ type }) => type)) ?? "OTHER",
        startsOn: days(({ startsOn }) => startsOn)[0] ?? null,
        endsOn: days(({ endsOn, startsOn }) => endsOn ?? startsOn).at(-1) ?? null,
        place: mostCommon(reports.flatMap(({ place }) => place ?? [])),
        actors: ascending(reports.flatMap(({ actors }) => actors)),
        recipients: ascending(reports.flatMap(({ recipients }) => recipients)),
        members: reports.map(({ article, event }) => ({ article, event })),
        differences: differencesOf(reports),
        reasons: reports.length > 1 && cluster.reasons.length === 0 ? ["same_report"] : cluster.reasons,
    };
}
function ascending(numbers) {
    return unique(numbers).sort((a, b) => a - b);
}
/** The commonest value, the one that comes first of equals; null when there is none. */
function mostCommon(values) {
    const totals = new Map();
    for (const value of values)
        totals.set(value, (totals.get(value) ?? 0) + 1);
    let best = null;
    for (const [value, total] of totals)
        if (best === null || total > (totals.get(best) ?? 0))
            best = value;
    return best;
}
/** What reports may disagree on, as the datasets call it, and how each reads; null when a report does not tell. */
const fields = [
    ["actor_ids", ({ actors }) => listed(actors)],
    ["amount", ({ amounts }) => (amounts.length === 0 ? null : amounts.join())],
    ["event_end", ({ endsOn }) => endsOn],
    ["event_start", ({ startsOn }) => startsOn],
    ["event_type", ({ type }) => type],
    ["place_id", ({ place }) => (place === null ? null : String(place))],
    ["recipient_ids", ({ recipients }) => listed(recipients)],
    ["status", ({ status }) => status],
];
function listed(parties) {
    return parties.length === 0 ? null : ascending(parties).join();
}
function differencesOf(reports) {
    return fields
        .filter(([, read]) => new Set(reports.flatMap((report) => read(report) ?? [])).size > 1)
        .map(([name]) => name)
        .sort(byCodeUnit);
}
//# sourceMappingURL=incidents.js.map