import { randomFrom } from "../learn/random.js";
import { tagNames } from "../tokens/tagger/sentence.js";
import { withoutHeldOut } from "./held-out.js";
import { School } from "./school.js";
import { withUnknownNames } from "./unknown-names.js";
/** Draws the sentences that are copied with other names. */
export const nameSeed = 5;
/** Trains both passes of a parser. `told` hears of each round. */
export function trainParser(examples, table, { training, told }) {
    const relationNames = relationsOf(examples);
    const school = new School({ table, training, relationNames, told });
    const held = withoutHeldOut(examples);
    const unseen = held.unseen.map((example) => school.lesson(example));
    const lessons = withUnknownNames(held.own, randomFrom(nameSeed)).map((example) => school.lesson(example));
    const reversed = (each) => each.map((lesson) => school.reversed(lesson));
    const backward = school.train(reversed(lessons), reversed(unseen), "backward");
    const forward = school.train(school.crossGuided(lessons), school.guided(unseen, backward), "forward");
    return { tagNames, relationNames, backward, forward };
}
/** Relations seen less often are not told apart from their relation without the subtype. */
const leastSeen = 10;
/** The relations of words, `root` first, then by how often they were seen; `punct` is one of them. */
function relationsOf(examples) {
    const counts = new Map();
    for (const { sentence } of examples) {
        for (const relation of sentence.relations)
            counts.set(relation, (counts.get(relation) ?? 0) + 1);
    }
    const common = [...counts].filter(([, count]) => count >= leastSeen).map(([relation]) => relation);
    const names = new Set([...common, "dep", "punct"]);
    names.delete("root");
    const ordered = [...names].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
    return ["root", ...ordered];
}
//# sourceMappingURL=train-parser.js.map