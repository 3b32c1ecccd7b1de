import { quoted } from "../../evaluate/gold/problems.js";
import { doubtful, wrong } from "../finding.js";
import { groupsOf } from "../groups.js";
import { readSplits } from "../splits.js";
import { parts } from "../vocabulary.js";
/** From so many articles on a style or continent is to be in every part. */
const enough = 10;
const remedy = "npm run corpus -- split";
/** Articles that are in no part, lines of the list without article, and, doubtful, groups that a part has nothing of. */
export function splitFindings(articles, { path, content }) {
    const where = { path, at: null };
    if (content === null) {
        return [
            wrong(where, { found: "no such file", expected: "the part of each article", remedy: `make it: ${remedy}` }),
        ];
    }
    const { splits, faults } = readSplits(content);
    const ids = new Set(articles.map(({ stem }) => stem));
    return [
        ...faults.map(({ line, source }) => wrong(where, strangeLine(line, source))),
        ...articles
            .filter(({ stem }) => !splits.has(stem))
            .map((article) => wrong({ ...article, at: null }, unlisted(path))),
        ...[...splits.keys()].filter((id) => !ids.has(id)).map((id) => wrong(where, withoutArticle(id))),
        ...groupProblems(articles, splits).map((complaint) => doubtful(where, complaint)),
    ];
}
function strangeLine(line, source) {
    return {
        found: `line ${line}, ${quoted(source)}`,
        expected: `an id, a tab and one of ${parts.join(", ")}, each id once`,
        remedy: `remove the line, then ${remedy}`,
    };
}
function unlisted(path) {
    return { found: `no line in ${path}`, expected: "the part it is in", remedy };
}
function withoutArticle(id) {
    return {
        found: `${id}, an article that is not there or has problems`,
        expected: "a sound article for each line",
        remedy: "mend the article, or remove the line",
    };
}
function groupProblems(articles, splits) {
    const members = new Map();
    for (const article of articles) {
        for (const group of groupsOf(article))
            members.set(group, [...(members.get(group) ?? []), article.stem]);
    }
    return [...members].flatMap(([group, ids]) => parts
        .filter((part) => ids.length >= enough && !ids.some((id) => splits.get(id) === part))
        .map((part) => ({
        found: `nothing of ${group} in ${part}`,
        expected: "each style and continent in every part",
        remedy: "add articles of it",
    })));
}
//# sourceMappingURL=splits.js.map