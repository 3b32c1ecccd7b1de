import { at } from "../../document/at.js";
import { namesOfEntry } from "../../document/lexicon.js";
import { shown } from "./row.js";
import { spellingOf } from "./spelling.js";
/** What entries say against each other, in whatever files they stand. */
export function conflictsOf(entries) {
    return [...sharedIds(entries), ...repetitions(entries), ...contradictions(entries)];
}
/** An id is that of one name and type. */
function sharedIds(entries) {
    const firsts = new Map();
    const problems = [];
    for (const placed of entries) {
        const { id } = placed.entry;
        const first = firsts.get(id ?? "");
        if (id !== null && !first)
            firsts.set(id, placed);
        if (!first || (first.entry.name === placed.entry.name && first.entry.type === placed.entry.type))
            continue;
        const found = `the id ${id} is given to ${inWords(placed)} here and to ${inWords(first)} in ${whereIs(first, placed)}.`;
        problems.push(problemAt(placed, `${found} Give each its own id, or make one name an alias of the other.`));
    }
    return problems;
}
/** The same name with the same type, twice on some day. */
function repetitions(entries) {
    const groups = new Map();
    entries.forEach(({ entry }, index) => {
        const key = [entry.mode === "forbid", entry.type, spellingOf(entry.name)].join();
        const group = groups.get(key);
        if (group)
            group.push(index);
        else
            groups.set(key, [index]);
    });
    return [...groups.values()].flatMap((group) => (group.length > 1 ? overlapsIn(group, entries) : []));
}
/** Goes through a group by first day, beside the one that lasts longest so far. */
function overlapsIn(group, entries) {
    const entryAt = (index) => at(entries, index).entry;
    const sorted = [...group].sort((a, b) => firstDay(entryAt(a)) < firstDay(entryAt(b)) ? -1 : firstDay(entryAt(a)) === firstDay(entryAt(b)) ? a - b : 1);
    const problems = [];
    let longest = at(sorted, 0);
    for (const index of sorted.slice(1)) {
        if (shareDays(entryAt(longest), entryAt(index))) {
            const [first, second] = [at(entries, Math.min(longest, index)), at(entries, Math.max(longest, index))];
            const found = `${inWords(second)} stands here and in ${whereIs(first, second)}, for the same days.`;
            problems.push(problemAt(second, `${found} Remove one, or give them days that do not overlap (valid_from, valid_until).`));
        }
        if (lastDay(entryAt(index)) > lastDay(entryAt(longest)))
            longest = index;
    }
    return problems;
}
/** What is forced can be neither forbidden nor forced to be of another type. */
function contradictions(entries) {
    const forced = new Map();
    const problems = [];
    const against = (placed, isAgainst, remedy) => {
        for (const spelling of spellingsOf(placed)) {
            const other = forced.get(spelling)?.find(({ entry }) => isAgainst(entry) && shareDays(entry, placed.entry));
            if (!other)
                continue;
            const found = `it makes ${shown(spelling)} ${ruleInWords(placed)}, and ${whereIs(other, placed)} makes it ${ruleInWords(other)}.`;
            problems.push(problemAt(placed, `${found} ${remedy}`));
            return;
        }
    };
    for (const placed of entries.filter(({ entry }) => entry.mode === "force")) {
        against(placed, ({ type }) => type !== placed.entry.type, "Force one of them only.");
        for (const spelling of spellingsOf(placed))
            forced.set(spelling, [...(forced.get(spelling) ?? []), placed]);
    }
    for (const placed of entries.filter(({ entry }) => entry.mode === "forbid")) {
        const { type } = placed.entry;
        against(placed, (other) => type === null || type === other.type, "Remove one of them.");
    }
    return problems;
}
const spellingsOf = ({ entry }) => new Set(namesOfEntry(entry).map(spellingOf));
const firstDay = ({ validFrom }) => validFrom ?? "";
const lastDay = ({ validUntil }) => validUntil ?? "9999-12-31";
function shareDays(a, b) {
    return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}
function inWords({ entry }) {
    return `${shown(entry.name)} (${entry.type ?? "of any type"})`;
}
function ruleInWords({ entry }) {
    return entry.mode === "force"
        ? `a forced ${entry.type}`
        : `forbidden${entry.type === null ? "" : ` as ${entry.type}`}`;
}
/** Where an entry stands, as seen from another. */
function whereIs({ path, line }, from) {
    return path === from.path ? `line ${line}` : `${path}, line ${line}`;
}
function problemAt({ path, line }, text) {
    return { path, line, text };
}
//# sourceMappingURL=conflicts.js.map