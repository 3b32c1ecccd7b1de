import { irregularVerbs } from "./irregular-verbs.js";
const none = { base: false, third: false, past: false, participle: false, gerund: false };
const shapes = {
    base: { ...none, base: true },
    third: { ...none, third: true },
    regularPast: { ...none, past: true, participle: true },
    gerund: { ...none, gerund: true },
};
const irregularForms = irregularFormTable();
function irregularFormTable() {
    const table = new Map();
    const note = (form, lemma, kind) => {
        const known = table.get(form);
        if (known && known.lemma !== lemma)
            return;
        table.set(form, { lemma, shape: { ...(known?.shape ?? none), [kind]: true } });
    };
    for (const [base] of irregularVerbs)
        note(base, base, "base");
    for (const [base, past, participle] of irregularVerbs) {
        note(past, base, "past");
        note(participle, base, "participle");
    }
    for (const [form, kind] of [
        ["am", "base"],
        ["are", "base"],
        ["is", "third"],
        ["were", "past"],
        ["'s", "third"],
        ["'re", "base"],
        ["'m", "base"],
    ])
        note(form, "be", kind);
    note("has", "have", "third");
    note("'ve", "have", "base");
    note("'d", "have", "past");
    note("got", "get", "participle");
    note("born", "bear", "participle");
    return table;
}
const doubleE = /(?:agree|antee|cree|eree|free)d$/u;
/** Forms of the verbs in `-ie`. */
const lemmasInIe = new Map([
    ["died", "die"],
    ["dying", "die"],
    ["lied", "lie"],
    ["lying", "lie"],
    ["tied", "tie"],
    ["tying", "tie"],
    ["untying", "untie"],
    ["vied", "vie"],
    ["vying", "vie"],
]);
/** What a word may be when it is a verb, from its shape and the table of irregular verbs. Takes lower case. */
export function verbShape(lower) {
    const irregular = irregularForms.get(lower);
    if (irregular)
        return irregular.shape;
    if (lower.endsWith("ing") && /[aeiouy]/u.test(lower.slice(0, -"ing".length)))
        return shapes.gerund;
    if (lower.length > 3 && lower.endsWith("ed") && (!lower.endsWith("eed") || doubleE.test(lower)))
        return shapes.regularPast;
    if (lower.length > 3 && lower.endsWith("s") && !/(?:ss|us|is)$/u.test(lower))
        return shapes.third;
    return shapes.base;
}
/** The infinitive of an irregular form (`said` to `say`), or null for a form that is not in the table. Takes lower case. */
export function irregularLemma(lower) {
    return irregularForms.get(lower)?.lemma ?? null;
}
/**
 * The infinitive of a verb form in lower case: `recognized` to `recognize`, `planned` to `plan`, `said` to `say`. Regular
 * forms go by spelling, which is right for nearly all of them; a word of another shape comes back as it is.
 */
export function verbLemma(lower) {
    const irregular = irregularLemma(lower);
    if (irregular !== null)
        return irregular;
    const inIe = lemmasInIe.get(lower);
    if (inIe !== undefined)
        return inIe;
    if (lower.endsWith("eed") && doubleE.test(lower))
        return lower.slice(0, -1);
    const shape = verbShape(lower);
    if (shape.gerund)
        return stemLemma(lower.slice(0, -3));
    if (shape.past)
        return lower.endsWith("ied") ? `${lower.slice(0, -3)}y` : stemLemma(lower.slice(0, -2));
    return shape.third ? thirdLemma(lower) : lower;
}
function thirdLemma(lower) {
    if (lower.endsWith("ies") && lower.length > 4)
        return `${lower.slice(0, -3)}y`;
    return /(?:ss|sh|ch|x|zz|o)es$/u.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}
/** Stems of one syllable with one vowel and one consonant would have doubled it (`planned`): these lost an `e`, as `vot`, `us`. */
const shortStem = /^(?:qu|[^aeiou])*[aeiouy][^aeiouwxy]$/u;
/** Endings of longer stems that lost an `e`: `announc`, `urg`, `resolv`, `recogniz`, `creat`, `declar`, `settl`. */
const droppedE = /(?:[cvzu]|[^s]s|[dlr]g|chang|rang|[eu]ng|[bcdfgkptz]l|[^aeo]at|creat|dul|[^o]om|[ae]g|[^aou]in|or|[^o]ur|[^ao]ir|[^eo]ar|[^aou]id|[^eo]ad|[^e]ed|[^o]od|[^ao]ud|um|[^e]am|[^e]ap|[^o]ot|[^o]ut|[^o]ok|[^e]ak|ib|tut|quir|erg)$/u;
/** Stems that do not follow their ending. */
const oddStems = new Map([
    [
        "add",
        "anchor",
        "author",
        "ballot",
        "belong",
        "call",
        "err",
        "favor",
        "focus",
        "harbor",
        "honor",
        "label",
        "labor",
    ],
    ["mirror", "monitor", "pardon", "pilot", "pivot", "rumor", "sponsor", "tailor", "target"],
    [
        "achieve",
        "advertise",
        "compete",
        "compile",
        "complete",
        "convene",
        "delete",
        "excite",
        "exile",
        "extradite",
        "ignite",
    ],
    ["incite", "intervene", "invite", "postpone", "reconcile", "reunite", "unite", "waste"],
]
    .flat()
    .map((lemma) => [lemma.replace(/e$/u, ""), lemma]));
function stemLemma(stem) {
    const odd = oddStems.get(stem);
    if (odd !== undefined)
        return odd;
    if (/([bdgmnprt])\1$/u.test(stem) || /(?:cance|contro|compe|expe|prope|patro|trave|fue|rebe|signa)ll$/u.test(stem))
        return stem.slice(0, -1);
    return shortStem.test(stem) || droppedE.test(stem) ? `${stem}e` : stem;
}
//# sourceMappingURL=verbs.js.map