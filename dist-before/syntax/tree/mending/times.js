import { temporalNouns } from "../../words.js";
import { wordAt } from "../walk.js";
/** Names that are words of time, too. */
const ambiguous = new Set(["april", "august", "fall", "june", "march", "may", "spring", "summer"]);
/** Whether a noun names a time and hardly a thing that acts: `Sunday`, `week`. */
export function isTimeNoun(tree, at) {
    const word = wordAt(tree, at);
    return temporalNouns.has(word) && !ambiguous.has(word);
}
//# sourceMappingURL=times.js.map