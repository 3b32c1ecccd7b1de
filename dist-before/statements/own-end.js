/** How far a noun phrase's end is looked for, and how far what hangs on a verb may reach. */
const longest = 250;
const reach = 40;
/**
 * Where behind a noun phrase the article goes on with what hangs on the verb of communication itself, as the trees have
 * it: `signaled a change | but has met resistance`. The line's end where it does not.
 */
export function ownEnd({ doc, line: { items } }, start, cue) {
    const { tree } = doc.syntax;
    const verb = items[cue.verb]?.token ?? -1;
    const first = items[start]?.token ?? -1;
    for (let at = start + 2; at < Math.min(items.length, start + longest); at++) {
        const item = items[at];
        if (!item || tree.heads[item.token] !== verb || !isVerb(item))
            continue;
        const left = leftEdge(tree, item.token, first);
        const index = items.findIndex(({ token }) => token >= left);
        if (index > start + 1 && goesOn(tree.relations[item.token] ?? "", items[index]))
            return index;
    }
    return items.length;
}
const isVerb = ({ partOfSpeech, lower }) => partOfSpeech === "AUX" || (partOfSpeech === "VERB" && !lower.endsWith("ing"));
const goesOn = (relation, opener) => relation === "parataxis" || (relation === "conj" && opener?.partOfSpeech === "CCONJ");
/** The first token, from another one on, that hangs somewhere below a token. */
function leftEdge({ heads }, top, first) {
    for (let at = Math.max(first, top - reach); at < top; at++) {
        let above = at;
        for (let steps = 0; steps < reach && above >= 0 && above !== top; steps++)
            above = heads[above] ?? -1;
        if (above === top)
            return at;
    }
    return top;
}
//# sourceMappingURL=own-end.js.map