import { quoted } from "../../evaluate/gold/problems.js";
import { wrong } from "../finding.js";
/** The file that names those who are meant to appear in several articles. */
export const sharedPeopleFile = "shared-people.txt";
/**
 * People of two articles with one full name (two words or more). Everybody is invented for one article; a name that
 * comes back would be known from train to test. Who is meant to appear in several is declared, one name a line.
 */
export function sharedPeople(articles, declared) {
    const first = new Map();
    const allowed = new Set([...declared].map(keyOf));
    return articles.flatMap((article) => article.gold.entities.flatMap(({ type, name, mentions }) => {
        const key = keyOf(name);
        if (type !== "PERSON" || !key.includes(" ") || allowed.has(key))
            return [];
        const other = first.get(key) ?? article;
        first.set(key, other);
        if (other === article)
            return [];
        return [wrong({ path: article.path, at: mentions[0]?.start ?? null }, namesake(name, other))];
    }));
}
function namesake(name, other) {
    return {
        found: `the person ${quoted(name)}, as in ${other.path}`,
        expected: "other people in each article",
        remedy: `rename one of them, or add the name to ${sharedPeopleFile} when the same person is meant`,
    };
}
function keyOf(name) {
    return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
/** The names of the file: one a line; empty lines and those that begin with `#` are left out. */
export function declaredPeople(content) {
    return new Set(content
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#")));
}
//# sourceMappingURL=people.js.map