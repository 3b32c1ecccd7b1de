import { reportingVerbs } from "../../verb-lists.js";
/** Moves a word under another one. */
export function hang({ heads, relations }, at, head, as) {
    heads[at] = head;
    relations[at] = as;
}
/** Whether a token is a verb of reporting: `said`, `warning`. */
export function isReport({ tokens }, at) {
    const token = tokens[at];
    return token?.partOfSpeech === "VERB" && reportingVerbs.has(token.lemma);
}
/** The first token from one up to another (exclusive) that hangs on a head in one of these relations; -1 when none does. */
export function below({ heads, relations }, head, wanted, [from, to]) {
    for (let at = from; at < to; at++)
        if (heads[at] === head && (relations[at] ?? 0) & wanted)
            return at;
    return -1;
}
//# sourceMappingURL=links.js.map