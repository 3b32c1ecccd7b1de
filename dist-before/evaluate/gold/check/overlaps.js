import { overlapsAmong } from "../nesting.js";
import { quoted } from "../problems.js";
/**
 * Overlaps that cannot be meant: a name that shares characters with a name (names are flat), two mentions of one entity
 * that cross, two parts of one statement's content that share characters.
 */
export function overlapProblems(article) {
    const mentions = mentionsOf(article);
    const names = mentions.flat().filter(({ isName }) => isName);
    const crossing = mentions
        .flatMap(overlapsAmong)
        .filter(({ first, second, crosses }) => crosses && !(first.isName && second.isName));
    return [
        ...overlapsAmong(names).map(problemOf({ expected: "names that do not overlap", remedy: "keep the longer one (names are flat)" })),
        ...crossing.map(problemOf({
            expected: "mentions of one entity that are apart, or one within the other",
            remedy: "correct where they begin and end",
        })),
        ...contentsOf(article)
            .flatMap(overlapsAmong)
            .map(problemOf({ expected: "parts of a content that are apart", remedy: "join them, or correct where they end" })),
    ];
}
function mentionsOf({ entities }) {
    return entities.map(({ id, mentions }, index) => mentions.map(({ start, end, text, form }, part) => ({
        start,
        end,
        isName: form === "name",
        path: ["entities", index, "mentions", part],
        shown: `${form} ${quoted(text)} of ${id} at ${start}-${end}`,
    })));
}
function contentsOf({ statements }) {
    return statements.map(({ id, content_spans }, index) => content_spans.map(([start, end], part) => ({
        start,
        end,
        isName: false,
        path: ["statements", index, "content_spans", part],
        shown: `content of ${id} at ${start}-${end}`,
    })));
}
function problemOf(more) {
    return ({ first, second }) => ({
        path: second.path,
        found: `the ${second.shown}, which overlaps the ${first.shown}`,
        ...more,
    });
}
//# sourceMappingURL=overlaps.js.map