import { ownWords, typedAs } from "./candidate.js";
/** What the rules make of a candidate by itself; null when none of them holds. */
export function typed(candidate, rules, forms, knowledge) {
    const view = viewOf(candidate, forms, knowledge);
    if (!view)
        return null;
    for (const rule of rules) {
        if (!rule.holds(view))
            continue;
        const type = typeof rule.type === "function" ? rule.type(view) : rule.type;
        if (type)
            return typedAs(candidate, { type, rule: rule.name, weight: rule.weight });
    }
    return null;
}
function viewOf(candidate, forms, knowledge) {
    const own = ownWords(candidate);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last)
        return null;
    const { words, from, to } = candidate;
    return {
        candidate,
        text: candidate.text,
        known: knowledge.typeOf(candidate.text),
        own,
        first,
        last,
        before: words[from - 1],
        beforeThat: words[from - 2],
        after: words[to],
        knowledge,
        forms,
    };
}
//# sourceMappingURL=typing.js.map