import { hasCode, matchesByCode, matchesByText, matchesExactly } from "./actor-match.js";
import { maximumMatching } from "./bipartite-matching.js";
import { roles, sidesOf } from "./event-alignment.js";
/** What actors are compared by: about the same words, the very same words, or the country of the code. */
export const matchings = ["text", "exact", "code"];
/** Compares the actors of a pair side by side; an event that is alone has only missed or only false ones. */
export function comparePair(pair) {
    const sides = sidesOf(pair);
    return {
        ...pair,
        isSameType: pair.gold !== null && pair.gold.type === pair.predicted?.type,
        actors: { source: compareSide(sides.source), target: compareSide(sides.target) },
    };
}
/** Whether a gold event is paired and no side that has gold actors goes without a right one. */
export function hasActorsRight({ gold, predicted, actors }, matching) {
    if (!gold || !predicted)
        return false;
    return roles.every((role) => actors[role][matching].gold === 0 || actors[role][matching].right > 0);
}
function compareSide({ gold, predicted }) {
    return {
        text: tallyActors(gold, predicted, matchesByText),
        exact: tallyActors(gold, predicted, matchesExactly),
        // Actors without a code cannot be compared by it, so they are neither missed nor false.
        code: tallyActors(gold.filter(hasCode), predicted.filter(hasCode), matchesByCode),
    };
}
function tallyActors(gold, predicted, matches) {
    return { right: maximumMatching(gold, predicted, matches), predicted: predicted.length, gold: gold.length };
}
//# sourceMappingURL=pair-comparison.js.map