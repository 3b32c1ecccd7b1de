import { codePointsOf } from "../../datasets/code-points.js";
import { spansOf } from "./run-article.js";
/** A gold statement and one of the run may stand for each other when they share this part of their words (Jaccard). */
const leastShared = 0.5;
/** Pairs the statements of an article one to one, those with most words in common first. */
export function sidesOf(article) {
    const starts = wordStarts(article.text);
    const worded = (statement, spans) => ({
        statement,
        spans,
        words: new Set(starts
            .filter((word) => spans.some(({ start, end }) => word.start < end && start < word.end))
            .map(({ start }) => start)),
    });
    const gold = article.gold.statements.map((statement) => worded(statement, statement.content_spans.map(([start, end]) => ({ start, end }))));
    const { run } = article;
    const found = (run?.statements ?? []).map((statement) => worded(statement, run ? spansOf(run, statement.statement_id, "content") : []));
    return { article, gold, run: found, pairs: pairsOf(article, gold, found) };
}
/** Letters and digits with what joins them (`U.S`, `1,000`), in code points. */
const word = /[\p{L}\p{N}_]+(?:['’.,-][\p{L}\p{N}_]+)*/gu;
function wordStarts(text) {
    const point = codePointsOf(text);
    return [...text.matchAll(word)].map(({ index, 0: found }) => ({
        start: point(index),
        end: point(index + found.length),
    }));
}
function pairsOf(article, gold, run) {
    const candidates = gold.flatMap((g, i) => run.flatMap((r, j) => {
        const similarity = jaccard(g.words, r.words);
        const isSpeakerRight = hasSpeakerOf(article, g.statement, r.statement);
        return similarity >= leastShared ? [{ g, r, i, j, similarity, isSpeakerRight }] : [];
    }));
    candidates.sort((a, b) => b.similarity - a.similarity || Number(b.isSpeakerRight) - Number(a.isSpeakerRight) || a.i - b.i || a.j - b.j);
    const taken = new Set();
    return candidates.flatMap(({ g, r, isSpeakerRight }) => {
        if (taken.has(g) || taken.has(r))
            return [];
        taken.add(g).add(r);
        return [{ article, gold: g, run: r, isSpeakerRight }];
    });
}
function jaccard(a, b) {
    const shared = [...a].filter((each) => b.has(each)).length;
    const all = a.size + b.size - shared;
    return all > 0 ? shared / all : 0;
}
function hasSpeakerOf({ entities }, gold, { speaker_id }) {
    if (speaker_id === null)
        return gold.speaker === null;
    return gold.speaker !== null && entities.get(speaker_id) === gold.speaker;
}
//# sourceMappingURL=said-pairs.js.map