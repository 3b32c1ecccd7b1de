import { pairOf } from "../syntax/parser/arc-labeller.js";
import { tagNames } from "../tokens/tagger/sentence.js";
/** Relations seen less often between two tags are no candidates for them: as counts, and as shares of all they have. */
const [leastSeen, leastShare] = [3, 0.002];
/**
 * For each pair of tags, by `pairOf`, the relations seen often enough between them, sorted by number; none where a pair
 * was seen too seldom to tell.
 */
export function candidatesOf(lessons) {
    const counts = Array.from({ length: tagNames.length * 64 }, () => new Map());
    for (const lesson of lessons)
        countRelations(lesson, counts);
    return counts.map((count) => {
        const all = [...count.values()].reduce((sum, each) => sum + each, 0);
        const least = Math.max(leastSeen, leastShare * all);
        const common = [...count].filter(([, each]) => each >= least).map(([label]) => label);
        return Uint8Array.from(common.sort((a, b) => a - b));
    });
}
function countRelations({ open, parse: { heads, labels } }, counts) {
    const { tag, length } = open();
    heads.forEach((head, child) => {
        if (head >= length)
            return;
        const count = counts[pairOf(tag[head] ?? 0, tag[child] ?? 0, head < child)];
        const label = labels[child] ?? 0;
        count?.set(label, (count.get(label) ?? 0) + 1);
    });
}
//# sourceMappingURL=relation-candidates.js.map