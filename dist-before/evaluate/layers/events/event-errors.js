import { roles, sidesOf } from "./event-alignment.js";
/**
 * What was wrong about the events of a document: `missed TYPE`, `false TYPE`, `GOLD as PREDICTED` for a pair of
 * different types, and for a pair of the same type `source of TYPE` or `target of TYPE` where none of the gold actors
 * was found by its words. Points at the predicted trigger, or at the whole document when nothing was predicted.
 */
export function eventErrors({ docId, text }, pairs) {
    const whole = { start: 0, end: [...text].length };
    return pairs.flatMap((pair) => {
        const { start, end } = pair.predicted ?? whole;
        const place = { docId, start, end, rule: pair.predicted?.rule ?? null };
        return findingsOf(pair).map((finding) => ({ ...finding, ...place }));
    });
}
function findingsOf(pair) {
    const { gold, predicted, isSameType } = pair;
    if (isSameType)
        return actorFindings(pair);
    const said = { gold: gold && described(gold), predicted: predicted && described(predicted) };
    if (!predicted)
        return [{ kind: `missed ${gold?.type}`, ...said }];
    if (!gold)
        return [{ kind: `false ${predicted.type}`, ...said }];
    return [{ kind: `${gold.type} as ${predicted.type}`, ...said }];
}
function actorFindings(pair) {
    const sides = sidesOf(pair);
    const wrong = roles.filter((role) => pair.actors[role].text.gold > 0 && pair.actors[role].text.right === 0);
    return wrong.map((role) => ({
        kind: `${role} of ${pair.gold?.type}`,
        gold: named(sides[role].gold),
        predicted: named(sides[role].predicted),
    }));
}
/** As `AID: Freedonia → Sylvania; Osterlich`, a dash for nobody. */
function described({ type, source, target }) {
    return `${type}: ${named(source) ?? "–"} → ${named(target) ?? "–"}`;
}
function named(actors) {
    return actors.length > 0 ? actors.map(({ text, code }) => text ?? code ?? "?").join("; ") : null;
}
//# sourceMappingURL=event-errors.js.map