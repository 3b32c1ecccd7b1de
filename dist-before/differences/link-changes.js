import { grouped } from "./grouping.js";
import { byCodeUnit } from "./order.js";
import { recordOf } from "./row-change.js";
/** Parts of a split or merger that are named; of the others only the number is told. */
const partsShown = 8;
/** Members quoted of each part. */
const membersShown = 2;
/** What was one in A and is several in B (split), and what was several in A and is one in B (merged). */
export function linkChanges({ groups, shared }, members, options) {
    const torn = groups.filter(({ a, b }) => a.length > 1 || b.length > 1);
    if (torn.length === 0)
        return [];
    const quotes = membersByLink(torn, members());
    const part = (a, b) => ({ a, b, times: shared(a, b), members: quotes.get(linkKey(a, b)) ?? [] });
    return torn.flatMap(({ a, b }) => [
        ...a.flatMap((one) => tornChange("split", b.map((other) => part(one, other)), options)),
        ...b.flatMap((one) => tornChange("merged", a.map((other) => part(other, one)), options)),
    ]);
}
function tornChange(field, all, options) {
    const parts = all
        .filter(({ times }) => times > 0)
        .sort((one, other) => other.times - one.times || byCodeUnit(one.a, other.a) || byCodeUnit(one.b, other.b));
    const [first] = parts;
    if (!first || parts.length < 2)
        return [];
    const { dataset, nameInA, nameInB } = options;
    const before = field === "split" ? nameInA(first.a) : listed(parts.map(({ a }) => nameInA(a)));
    const after = field === "merged" ? nameInB(first.b) : listed(parts.map(({ b }) => nameInB(b)));
    const record = recordOf({ change: "changed", dataset, field, row_id_a: first.a, row_id_b: first.b, before, after });
    const lines = parts.map(({ a, b, times, members }) => {
        const name = field === "split" ? nameInB(b) : nameInA(a);
        return `${name}: ${times} ${options.member}${times === 1 ? "" : "s"}, ${quoted(members)}`;
    });
    const rest = lines.length - partsShown;
    return [
        {
            records: [record],
            group: field,
            article: "",
            heading: `${before} of A ${field === "split" ? "is" : "are"} ${after} in B`,
            passage: null,
            details: [...lines.slice(0, partsShown), ...(rest > 0 ? [`and ${rest} more`] : [])],
        },
    ];
}
/** `x`, `x and y`, `x, y and 7 more`. */
function listed(names) {
    const shown = names.length > partsShown ? [...names.slice(0, partsShown), `${names.length - partsShown} more`] : names;
    return [shown.slice(0, -1).join(", "), ...shown.slice(-1)].join(" and ");
}
/** One or two members with different words, those first that are names. */
function quoted(members) {
    const byWords = new Map();
    for (const member of members.toSorted((one, other) => Number(other.isName) - Number(one.isName))) {
        const words = member.surface.replaceAll(/\s+/gu, " ");
        if (!byWords.has(words))
            byWords.set(words, member);
    }
    const shown = [...byWords].slice(0, membersShown);
    return shown.map(([words, { sourcePath }]) => `“${words}” in ${sourcePath}`).join(", ");
}
function linkKey(a, b) {
    return `${a}\n${b}`;
}
/** The members of groups that were torn, by the ids they point at. */
function membersByLink(torn, members) {
    const ids = new Set(torn.flatMap(({ a }) => a));
    return grouped(members.filter(({ a }) => ids.has(a)), ({ a, b }) => linkKey(a, b));
}
/** Entities or incidents of the compared articles that have no counterpart in the other run. */
export function loneChanges({ groups }, ids, { dataset, nameInA, nameInB }) {
    const [pairedA, pairedB] = [new Set(groups.flatMap(({ a }) => a)), new Set(groups.flatMap(({ b }) => b))];
    const vanished = [...ids.a].filter((id) => !pairedA.has(id));
    const appeared = [...ids.b].filter((id) => !pairedB.has(id));
    return [
        ...vanished.map((id) => loneChange({ change: "vanished", dataset, row_id_a: id, before: nameInA(id) })),
        ...appeared.map((id) => loneChange({ change: "appeared", dataset, row_id_b: id, after: nameInB(id) })),
    ];
}
function loneChange(known) {
    const record = recordOf(known);
    return {
        records: [record],
        group: record.change,
        article: "",
        heading: `${record.change} · ${record.before ?? record.after}`,
        passage: null,
        details: [],
    };
}
//# sourceMappingURL=link-changes.js.map