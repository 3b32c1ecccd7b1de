/** Verbs and predicates under which an infinitive is meant to happen. */
const planning = new Set([
    "aim",
    "announce",
    "ask",
    "commit",
    "consider",
    "continue",
    "decide",
    "design",
    "expect",
    "go",
    "hope",
    "instruct",
    "intend",
    "invite",
    "look",
    "order",
    "plan",
    "pledge",
    "prepare",
    "promise",
    "propose",
    "schedule",
    "seek",
    "set",
    "swear",
    "think",
    "threaten",
    "undertake",
    "vow",
    "want",
    "wish",
    "urge",
    "call",
    "demand",
    "need",
    "have",
    "be",
]);
/** Verbs under which an infinitive does happen. */
const doing = new Set([
    "begin",
    "cause",
    "compel",
    "drive",
    "prompt",
    "come",
    "continue",
    "force",
    "go",
    "help",
    "manage",
    "move",
    "proceed",
    "rush",
    "start",
    "stop",
    "succeed",
    "take",
    "use",
    "lead",
    "see",
    "join",
]);
/** Verbs under which what is governed does not happen. */
const denying = new Set([
    "deny",
    "refuse",
    "fail",
    "avoid",
    "prevent",
    "refrain",
    "decline",
    "forget",
    "neglect",
    "rule",
]);
/** Prepositions that make a participle an aim or a topic (`a proposal for signing`). */
const aimed = new Set(["about", "at", "against", "for", "without", "toward", "towards"]);
const conditional = new Set(["if", "unless", "should", "in case", "whether", "until", "once", "provided"]);
/** Whether what a clause tells happened, by its own words and those of the clauses above it within its statement. */
export function standingOf(reading, index, top) {
    const clause = reading.clauses[index];
    if (!clause)
        return "actual";
    let worst = wordedStanding(reading, clause);
    let below = clause;
    for (let depth = 0; depth < 5; depth++) {
        const above = below.governor === null ? undefined : reading.clauses[below.governor];
        if (!above || !isUnder(below, above))
            break;
        // The verb that orders or promises stands outside of what is told; others there only tell.
        if (above.start < top && below.relation !== "infinitive")
            break;
        worst = stronger(worst, standingUnder(below, above));
        if (above.start < top)
            break;
        below = above;
    }
    return worst;
}
function wordedStanding(reading, clause) {
    return isInvertedCondition(reading, clause) ? "hypothetical" : ownStanding(clause);
}
/** `⟦should⟧ Brussels impose new sanctions`. */
function isInvertedCondition({ tokens, nounPhrases }, { subject, sentence }) {
    const before = tokens[(subject === null ? 0 : (nounPhrases[subject]?.firstToken ?? 0)) - 1];
    return before?.lower === "should" && before.sentence === sentence;
}
/** Whether the verb above decides on the truth of a clause. */
function isUnder({ relation, introducedBy }, above) {
    return (relation === "infinitive" ||
        relation === "complement" ||
        (relation === "participle" && (denying.has(above.lemma) || introducedBy === "in")));
}
const order = ["actual", "planned", "hypothetical", "denied", "purpose"];
const stronger = (a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a);
function ownStanding(clause) {
    if (clause.relation === "participle" && clause.introducedBy !== null && aimed.has(clause.introducedBy))
        return "purpose";
    if (clause.introducedBy !== null && conditional.has(clause.introducedBy))
        return "hypothetical";
    if (clause.isNegated)
        return "denied";
    if (clause.modal === "would" || clause.modal === "will" || clause.modal === "shall")
        return "planned";
    if (clause.modal !== null && /^(?:may|might|could|can|should|must|ought)/u.test(clause.modal))
        return "hypothetical";
    return clause.tense === "future" ? "planned" : "actual";
}
function standingUnder(clause, above) {
    if (denying.has(above.lemma))
        return "denied";
    if (clause.relation !== "infinitive")
        return above.lemma === "say" ? "actual" : ownStanding(above) === "denied" ? "hypothetical" : "actual";
    if (above.isNegated)
        return "denied";
    if (doing.has(above.lemma))
        return "actual";
    return planning.has(above.lemma) ? "planned" : "purpose";
}
//# sourceMappingURL=standing.js.map