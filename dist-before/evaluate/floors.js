import { z } from "zod";
import { headline, rounded } from "./score.js";
/** Scores that must not fall: layer, then measure, in percent with two decimals. What the file of floors holds. */
export const floorsSchema = z.strictObject({
    /** For who opens the file. */
    about: z.string(),
    scores: z.record(z.string(), z.record(z.string(), z.number().min(0).max(100))),
});
/**
 * The measures a new file of floors holds: those a layer is judged by. Scores given a match are not among them, for
 * they may fall when more is found; who wants to hold another measure adds its name to the file.
 */
const heldMeasures = {
    names: ["exact", "relaxed", "boundary", "exact PERSON", "exact ORG", "exact PLACE", "exact NORP and MISC"],
    linking: ["B-cubed"],
    dates: ["value", "relaxed", "strict", "type"],
    money: ["all", "all and exact", "strict"],
    statements: ["who said what", "content", "by words: who said what", "by words: content exact"],
    events: ["type and actor", "type"],
};
const about = "Floors: the best scores reached so far against the gold beside this file, in percent. They rise by command (npm run accept, dateline evaluate --raise) and never fall.";
/** Every floor with the score of today. */
export function checkFloors({ scores }, layers) {
    const today = percentages(layers);
    return Object.entries(scores).flatMap(([layer, measures]) => Object.entries(measures).map(([measure, floor]) => ({
        layer,
        measure,
        floor,
        score: today.get(layer)?.get(measure) ?? null,
    })));
}
/** The floors that do not hold: the score is lower, or gone. */
export function brokenFloors(checks) {
    return checks.filter(({ floor, score }) => score === null || score < floor);
}
/** Floors raised to the scores of today where those are higher, never lowered; measures a file of floors should hold are added. */
export function raisedFloors(floors, layers) {
    const scores = {};
    const today = percentages(layers);
    for (const layer of new Set([...Object.keys(floors?.scores ?? {}), ...today.keys()])) {
        const before = floors?.scores[layer] ?? {};
        const names = new Set([...Object.keys(before), ...(heldMeasures[layer] ?? [])]);
        const held = [...names].flatMap((name) => {
            const best = highest(before[name], today.get(layer)?.get(name));
            return best === null ? [] : [[name, best]];
        });
        if (held.length > 0)
            scores[layer] = Object.fromEntries(held);
    }
    return { about: floors?.about ?? about, scores };
}
function highest(a, b) {
    if (a === undefined)
        return b ?? null;
    return b === undefined ? a : Math.max(a, b);
}
function percentages(layers) {
    return new Map(layers.map(({ layer, measures }) => {
        const known = measures.flatMap((measure) => {
            const score = headline(measure);
            return score === null ? [] : [[measure.name, rounded(100 * score, 2)]];
        });
        return [layer, new Map(known)];
    }));
}
//# sourceMappingURL=floors.js.map