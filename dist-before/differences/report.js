import { tally } from "../report/counts.js";
import { paddedTable } from "../report/markdown.js";
import { excerptOf } from "./excerpt.js";
import { grouped } from "./grouping.js";
import { byCodeUnit } from "./order.js";
/** What the groups of a dataset's changes are; the changes of the others are not grouped. */
const groupedBy = {
    mentions: "rule",
    dates: "rule",
    money: "rule",
    entities: "kind",
    statements: "rule",
    events: "rule",
    incidents: "kind",
    edges: "edge_type",
};
/** What differs, as Markdown that reads well in a terminal; one line when nothing does. */
export function reportOf({ datasets, leftOut }, options) {
    const differing = datasets.filter(({ changes }) => changes.length > 0);
    if (differing.length === 0) {
        const where = datasets.length === 1 ? ` in ${datasets[0]?.dataset}` : "";
        return `Nothing differs${where} between ${options.a} and ${options.b}.\n`;
    }
    const parts = [
        "# What differs",
        `A (before): ${options.a}\nB (after):  ${options.b}`,
        summary(datasets),
        leftOut > 0 ? leftOutNote(leftOut) : "",
        ...differing.map((dataset) => section(dataset, options)),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function leftOutNote(articles) {
    const which = articles === 1 ? "1 article that is" : `${articles} articles that are`;
    return `Rows of ${which} in one run only, or changed in text or date, are counted in A and B but not compared.`;
}
const counted = ["changed", "appeared", "vanished"];
function summary(datasets) {
    const rows = datasets.map(({ dataset, totalA, totalB, same, changes }) => [
        dataset,
        totalA,
        totalB,
        same,
        ...counted.map((change) => timesOf(change, changes)),
    ]);
    return paddedTable(["dataset", "in A", "in B", "same", ...counted], rows);
}
function timesOf(change, changes) {
    return changes.filter(({ records }) => records[0]?.change === change).length;
}
function section({ dataset, changes }, options) {
    const groups = [...grouped(changes, ({ group }) => group)].sort(([one, ones], [other, others]) => tellingTimes(others) - tellingTimes(ones) || others.length - ones.length || byCodeUnit(one, other));
    const by = groupedBy[dataset];
    const rows = groups.map(([group, own]) => [group, ...counted.map((change) => timesOf(change, own))]);
    return [
        `## ${dataset}`,
        ...(by === undefined ? [] : [paddedTable([by, ...counted], rows)]),
        ...fieldCounts(changes),
        ...groups.flatMap(([group, own]) => groupPart(dataset, { group, changes: own }, options)),
        ...(changes.every((change) => isListed(dataset, change)) ? [] : [unlisted[dataset] ?? ""]),
    ].join("\n\n");
}
function tellingTimes(changes) {
    return changes.filter((change) => !isMinor(change)).length;
}
/** Which fields changed how often. */
function fieldCounts(changes) {
    const fields = tally(changes.flatMap(({ records }) => records.flatMap(({ field }) => field ?? [])));
    return fields.length === 0 ? [] : [`Fields: ${fields.map(([field, times]) => `${field} ${times}`).join(", ")}`];
}
/** Changes that follow from others, which are listed: they are counted only. */
const unlisted = {
    incidents: "Incidents appear and vanish with their events; each has a record in the JSONL (--jsonl FILE).",
    edges: "Each edge has a record in the JSONL (--jsonl FILE).",
};
function isListed(dataset, { records }) {
    return !(dataset in unlisted) || records[0]?.change === "changed";
}
function groupPart(dataset, { group, changes }, { shown }) {
    const listed = changes.filter((change) => isListed(dataset, change));
    if (listed.length === 0)
        return [];
    const told = listed.filter((change) => !isMinor(change));
    const minor = listed.filter(isMinor);
    const minorShown = shown === Number.POSITIVE_INFINITY ? shown : Math.min(minorExamples, shown);
    return [
        ...(group === "" ? [] : [`### ${group}`]),
        ...listPart(told, shown, "more"),
        ...listPart(minor, minorShown, "more in which nothing but the rule or its confidence changed"),
    ];
}
function listPart(changes, shown, more) {
    const rest = changes.length - shown;
    return [
        ...(changes.length > 0 ? [changes.slice(0, shown).map(changeLines).join("\n")] : []),
        ...(rest > 0 ? [`… and ${rest} ${more} (--all shows them)`] : []),
    ];
}
/** A rule renamed or measured anew changes all of its rows alike: they come last, and few of them are shown. */
const minorExamples = 3;
function isMinor({ records }) {
    return records.every(({ field }) => field === "rule" || field === "confidence");
}
function changeLines({ heading, passage, details }) {
    const lines = [...(passage ? [excerptOf(passage)] : []), ...details];
    return [`- ${oneLine(heading)}`, ...lines.map((line) => `  ${oneLine(line)}`)].join("\n");
}
function oneLine(text) {
    return text.replaceAll(/\s+/gu, " ");
}
//# sourceMappingURL=report.js.map