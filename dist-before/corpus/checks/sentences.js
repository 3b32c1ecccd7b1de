import { codePointsOf } from "../../datasets/code-points.js";
import { quoted } from "../../evaluate/gold/problems.js";
import { wrong } from "../finding.js";
/** Shorter ones may well stand in two articles (`Police are investigating.`). */
const fewestWords = 6;
/**
 * Sentences, and lines of page furniture, that stand in more than one article: case, white space and marks aside. The
 * corpus is written without templates, and a sentence in train and test would be known before it is read.
 */
export function sharedSentences(articles) {
    const first = new Map();
    return articles.flatMap((article) => {
        const toPoint = codePointsOf(article.gold.text);
        return sentencesOf(article.gold.text).flatMap(({ start, key, surface }) => {
            const other = first.get(key);
            if (!other)
                first.set(key, article);
            if (!other || other === article)
                return [];
            return [wrong({ path: article.path, at: toPoint(start) }, shared(surface, other))];
        });
    });
}
function shared(surface, other) {
    return {
        found: `${quoted(surface)}, which stands in ${other.path} too`,
        expected: "no sentence in two articles",
        remedy: "write one of them anew",
    };
}
/** Ends at line ends and behind closing marks. Equal sentences are cut alike, so a cut behind `Mr.` does no harm. */
const sentence = /[^\n]+?(?:[.!?…]+["'”’)\]]*(?=\s|$)|(?=\n)|$)/gu;
function sentencesOf(text) {
    return [...text.matchAll(sentence)].flatMap((match) => {
        const words = match[0].toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        if (words.length < fewestWords)
            return [];
        return [{ start: match.index, surface: match[0].trim(), key: words.join(" ") }];
    });
}
//# sourceMappingURL=sentences.js.map