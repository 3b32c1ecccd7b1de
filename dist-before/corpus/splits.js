import { hashText } from "../learn/hash.js";
import { parts, shares } from "./vocabulary.js";
/**
 * Gives each article that is not listed yet a part, and leaves those that are where they are. New articles come in the
 * order of a hash of their ids; each goes where it keeps the shares best, in the corpus and in its groups: to the part
 * that leaves the smallest chi-square. The same articles and list give the same parts.
 */
export function extendedSplits(articles, listed) {
    const splits = new Map(listed);
    const counts = new Map();
    for (const { id, groups } of articles) {
        const part = listed.get(id);
        if (part)
            countIn(counts, groups, part);
    }
    const fresh = articles.filter(({ id }) => !listed.has(id));
    for (const { id, groups } of fresh.sort((a, b) => byHash(a.id, b.id))) {
        const part = bestPart(groups.map((group) => countsOf(counts, group)));
        splits.set(id, part);
        countIn(counts, groups, part);
    }
    return new Map([...splits].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function byHash(a, b) {
    return hashText(a) - hashText(b) || (a < b ? -1 : 1);
}
function countsOf(counts, group) {
    const known = counts.get(group) ?? { train: 0, dev: 0, test: 0 };
    counts.set(group, known);
    return known;
}
function countIn(counts, groups, part) {
    for (const group of groups)
        countsOf(counts, group)[part]++;
}
/** The part that leaves the groups nearest to the shares, the first of equals. */
function bestPart(groups) {
    const cost = (part) => groups.reduce((sum, counts) => sum + distanceWith(counts, part), 0);
    return parts.reduce((best, part) => (cost(part) < cost(best) - 1e-9 ? part : best));
}
/** Pearson's chi-square between the counts, with one more in a part, and the shares. */
function distanceWith(counts, part) {
    const total = parts.reduce((sum, each) => sum + counts[each], 1);
    return parts.reduce((sum, each) => {
        const expected = total * shares[each];
        return sum + (counts[each] + (each === part ? 1 : 0) - expected) ** 2 / expected;
    }, 0);
}
const head = "id\tpart";
/** The file of the splits: a line an article, sorted by id. */
export function writtenSplits(splits) {
    return `${[head, ...[...splits].map(([id, part]) => `${id}\t${part}`)].join("\n")}\n`;
}
/** What the file says, and the lines that say nothing or say it a second time, with their numbers. */
export function readSplits(content) {
    const splits = new Map();
    const faults = [];
    for (const [index, source] of content.split(/\r?\n/u).entries()) {
        if (source === "" || (index === 0 && source === head))
            continue;
        const [id = "", name, ...more] = source.split("\t");
        const part = parts.find((each) => each === name);
        if (!part || id === "" || more.length > 0 || splits.has(id))
            faults.push({ line: index + 1, source });
        else
            splits.set(id, part);
    }
    return { splits, faults };
}
//# sourceMappingURL=splits.js.map