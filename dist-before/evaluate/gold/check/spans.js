import { codePointSlicer, codePointsOf } from "../../../datasets/code-points.js";
import { quoted } from "../problems.js";
/** Spans that are empty, reach beyond the text, or do not cover the words written beside them. */
export function spanProblems(article, text) {
    const slice = codePointSlicer(text);
    const toPoint = codePointsOf(text);
    const length = toPoint(text.length);
    return spansOf(article).flatMap(({ path, start, end, surface }) => {
        if (start >= end)
            return [emptySpan(path, start, end)];
        if (end > length)
            return [beyond(path, end, length)];
        const there = slice(start, end);
        if (surface === null || surface === there)
            return [];
        const size = [...surface].length;
        const nearest = nearestPlace({ text, toPoint }, surface, start);
        return [
            {
                path,
                found: `${quoted(there)} at ${start}-${end}`,
                expected: quoted(surface),
                remedy: nearest === null
                    ? "these words stand nowhere in the text: correct them, or start and end"
                    : `these words stand nearest at ${nearest}-${nearest + size}: correct start and end`,
            },
        ];
    });
}
function spansOf({ dateline, entities, dates, money, statements, events }) {
    return [
        ...(dateline ? paired(["dateline"], [dateline.start, dateline.end]) : []),
        ...entities.flatMap(({ mentions }, index) => mentions.map(worded(["entities", index, "mentions"]))),
        ...dates.map(worded(["dates"])),
        ...money.map(worded(["money"])),
        ...statements.flatMap(({ speaker_span, cue_span, content_spans }, index) => [
            ...paired(["statements", index, "speaker_span"], speaker_span),
            ...paired(["statements", index, "cue_span"], cue_span),
            ...content_spans.flatMap((pair, part) => paired(["statements", index, "content_spans", part], pair)),
        ]),
        ...events.flatMap(({ trigger }, index) => paired(["events", index, "trigger"], trigger)),
    ];
}
function worded(list) {
    return ({ start, end, text }, index) => ({
        path: [...list, index],
        start,
        end,
        surface: text,
    });
}
function paired(path, pair) {
    return pair ? [{ path, start: pair[0], end: pair[1], surface: null }] : [];
}
function emptySpan(path, start, end) {
    return {
        path,
        found: `start ${start} and end ${end}`,
        expected: "an end behind the start",
        remedy: "correct them (the end is not included, so one character is 5 and 6)",
    };
}
function beyond(path, end, length) {
    return {
        path,
        found: `end ${end}`,
        expected: `${length} at most, where the text ends`,
        remedy: "count the Unicode code points of the article's text, without the header",
    };
}
/** Where words begin that stand nearest to a place, in code points, the earlier of equals; null when nowhere. */
function nearestPlace({ text, toPoint }, surface, start) {
    let best = null;
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
        const point = toPoint(at);
        if (best !== null && Math.abs(point - start) >= Math.abs(best - start))
            break;
        best = point;
    }
    return best;
}
//# sourceMappingURL=spans.js.map