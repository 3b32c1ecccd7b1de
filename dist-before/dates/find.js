import { PatternIndex } from "./pattern.js";
import { matchOf, nonsense } from "./rule.js";
/** Makes a finder of rules; of two readings that reach as far the one whose rule comes first wins. */
export function finderOf(rules) {
    const index = new PatternIndex(rules
        .flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern })))
        .map((entry, order) => ({ ...entry, order })));
    return (scene) => foundIn(scene, attemptsOf(scene, index));
}
/** All matches of a sentence by the term their extent begins with: a rule that looks at what stands before has no head start. */
function attemptsOf(scene, index) {
    const attempts = scene.terms.map(() => undefined);
    scene.terms.forEach((term, at) => {
        index.visit(term, (entry) => {
            const match = matchOf(entry.pattern, scene, at);
            if (!match)
                return;
            const list = attempts[match.from];
            if (list)
                list.push({ entry, match });
            else
                attempts[match.from] = [{ entry, match }];
        });
    });
    return attempts;
}
/** The reading that reaches furthest; of equals the one whose rule comes first. */
function bestOf(attempts) {
    if (attempts.length > 1)
        attempts.sort((a, b) => reachOf(b.match) - reachOf(a.match) || a.entry.order - b.entry.order);
    for (const { entry, match } of attempts) {
        const reading = entry.rule.read(match);
        if (reading)
            return { rule: entry.rule, match, reading };
    }
    return null;
}
/** Index after the last term of a match, its context included. */
function reachOf({ placement, to }) {
    return Math.max(to, (placement.findLast((index) => index >= 0) ?? 0) + 1);
}
function foundIn(scene, attempts) {
    const found = [];
    for (let at = 0; at < scene.terms.length; at++) {
        const tried = attempts[at];
        const best = tried && bestOf(tried);
        if (!best)
            continue;
        const parts = best.reading === nonsense ? [] : partsOf(best.match, best.reading, best.rule);
        found.push(...parts);
        at = (parts.at(-1)?.to ?? reachOf(best.match)) - 1;
    }
    return found;
}
function partsOf(match, reading, rule) {
    const first = foundOf(match, reading, rule);
    if (!reading.until)
        return [first];
    return splitRange(first, untilOf(match, reading.until, first));
}
function foundOf(match, reading, rule) {
    const { from, to } = match;
    const { type = "DATE", meaning, modifier = null, quantity = null, frequency = null } = reading;
    const opensRange = reading.until !== undefined;
    const { start, end } = spanOf(match, from, to);
    return { start, end, from, to, type, meaning, modifier, quantity, frequency, opensRange, rule: rule.name };
}
function spanOf({ scene: { terms } }, from, to) {
    return { start: terms[from]?.start ?? 0, end: terms[to - 1]?.end ?? 0 };
}
/** The other end of a range: what was matched behind the connective, or the same term when the range is one (`2019-20`). */
function untilOf(match, meaning, first) {
    const from = match.placement.find((each) => each > first.to) ?? first.from;
    const to = reachOf(match);
    return { ...first, ...spanOf(match, from, to), from, to, meaning, opensRange: false };
}
/** A range within one term is cut at its dash, the dash left out. */
function splitRange(first, last) {
    if (first.from !== last.from)
        return [first, last];
    return [
        { ...first, end: first.start + 4 },
        { ...last, start: first.start + 5 },
    ];
}
//# sourceMappingURL=find.js.map