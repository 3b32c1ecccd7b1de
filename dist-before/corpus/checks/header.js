import { suggestion } from "../../evaluate/gold/nearest.js";
import { quoted } from "../../evaluate/gold/problems.js";
import { wrong } from "../finding.js";
import { spellings, styles, topics } from "../vocabulary.js";
/** What the header must hold beside date and id, each with the values there are; null for a country. */
const fields = [
    ["country", null],
    ["topic", topics],
    ["style", styles],
    ["spelling", spellings],
];
/** Lines of the header that are missing, strange or hold what is in no list; ids that are not the file's name. */
export function headerFindings(article, isCountry) {
    const { header } = article;
    const at = { path: article.path, at: null };
    const missing = fields.filter(([key]) => !header.has(key)).map(([key]) => missingLine(key));
    const strange = [...header.keys()].filter((key) => !fields.some(([known]) => known === key)).map(strangeLine);
    const values = fields.flatMap(([key, allowed]) => {
        const value = header.get(key);
        if (value === undefined)
            return [];
        if (allowed !== null)
            return allowed.includes(value) ? [] : [notInList(key, value, allowed)];
        return isCountry(value) ? [] : [noCountry(value)];
    });
    return [...idProblems(article), ...missing, ...strange, ...values].map((complaint) => wrong(at, complaint));
}
function idProblems({ writtenId, stem }) {
    if (writtenId === stem)
        return [];
    const expected = `a line \`id: ${stem}\`, as the file is named`;
    const found = writtenId === null ? "no id in the header" : `id: ${writtenId}`;
    return [{ found, expected, remedy: writtenId === null ? "add it" : "correct it, or rename the file" }];
}
function missingLine(key) {
    return { found: `no ${key} in the header`, expected: `a line \`${key}: …\``, remedy: "add it behind the date" };
}
function strangeLine(key) {
    const known = ["id", ...fields.map(([name]) => name)];
    return {
        found: `a line \`${key}: …\` in the header`,
        expected: `only ${known.join(", ")}`,
        remedy: suggestion(key, known, "remove it"),
    };
}
function notInList(key, value, allowed) {
    const remedy = suggestion(value, allowed, "write one of these (src/corpus/vocabulary.ts)");
    return { found: `${key}: ${quoted(value)}`, expected: `one of ${allowed.join(", ")}`, remedy };
}
function noCountry(value) {
    return {
        found: `country: ${quoted(value)}`,
        expected: "ISO 3166-1 alpha-3 code of a country the gazetteer knows, as KEN",
        remedy: "write the code of the country the article is about (src/gazetteer/countries.ts)",
    };
}
//# sourceMappingURL=header.js.map