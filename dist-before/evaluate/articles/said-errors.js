import { codePointSlicer } from "../../datasets/code-points.js";
import { saidAttributes } from "./said-attributes.js";
/** The statements that were missed, those that are false, and of the others what differs from the gold. */
export function saidErrors({ article, gold, run, pairs }) {
    const slice = codePointSlicer(article.text);
    const shown = (spans) => spans.map(({ start, end }) => slice(start, end)).join(" … ");
    const error = (kind, spans, sides) => ({
        kind,
        docId: article.gold.doc_id,
        start: spans[0]?.start ?? 0,
        end: spans.at(-1)?.end ?? 0,
        ...sides,
    });
    const nameOf = namesOf(article);
    const [found, used] = [new Set(pairs.map((pair) => pair.gold)), new Set(pairs.map((pair) => pair.run))];
    const missed = gold
        .filter((each) => !found.has(each))
        .map(({ statement: { kind, cue, speaker }, spans }) => {
        const sides = { gold: `${nameOf(speaker)}: ${shown(spans)}`, predicted: null, rule: null };
        return error(`missed ${kind}, cue ${cue ?? "none"}`, spans, sides);
    });
    const wrong = run
        .filter((each) => !used.has(each))
        .map(({ statement: { kind, cue, speaker_id, rule }, spans }) => {
        const sides = { gold: null, predicted: `${nameOf(speaker_id)}: ${shown(spans)}`, rule };
        return error(`false ${kind}, cue ${cue}`, spans, sides);
    });
    const differing = pairs.flatMap((pair) => differences(pair, nameOf).map(({ kind, ...sides }) => error(kind, pair.gold.spans, sides)));
    return [...missed, ...wrong, ...differing];
}
function differences({ gold, run, ...rest }, nameOf) {
    const pair = { gold, run, ...rest };
    const { rule } = run.statement;
    const speakers = { gold: nameOf(gold.statement.speaker), predicted: nameOf(run.statement.speaker_id), rule };
    const attributes = saidAttributes.flatMap((attribute) => {
        const [right, found] = [attribute.gold(pair), attribute.run(pair)];
        if (!attribute.isKnown(gold.statement) || right === found)
            return [];
        return [{ kind: attribute.name, gold: inWords(right, nameOf), predicted: inWords(found, nameOf), rule }];
    });
    return [...(pair.isSpeakerRight ? [] : [{ kind: `speaker of ${gold.statement.kind}`, ...speakers }]), ...attributes];
}
/** A value or list of ids for a person to read: what is no id stays as it is. */
export function inWords(value, nameOf) {
    return value === null ? "none" : value.split(", ").map(nameOf).join(", ");
}
/** The canonical name behind a gold id, the id itself of an entity only the run has. */
export function namesOf({ gold, entities }) {
    const names = new Map(gold.entities.map(({ id, name }) => [id, name]));
    return (id) => (id === null ? "unknown" : (names.get(entities.get(id) ?? id) ?? id));
}
//# sourceMappingURL=said-errors.js.map