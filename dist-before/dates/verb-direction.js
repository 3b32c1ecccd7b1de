/** Verbs and adjectives that look ahead even when they are past: `was due to open on Monday`, `set for April`. */
const ahead = new Set([
    "agree",
    "aim",
    "bound",
    "decide",
    "due",
    "expect",
    "hope",
    "intend",
    "likely",
    "plan",
    "pledge",
    "prepare",
    "promise",
    "propose",
    "schedule",
    "set",
    "slate",
    "threaten",
    "vow",
]);
/** Verbs whose own date lies ahead though they are past: `planned a march on Monday`, `has scheduled a vote for Friday`. */
const planning = new Set(["expect", "plan", "schedule", "slate"]);
const past = new Set(["had", "has", "have", "'d", "'ve", "did", "was", "were"]);
const supposing = new Set(["may", "might", "should", "would"]);
const future = new Set(["will", "'ll", "shall", "wo"]);
/** Where a clause's verb points, or where the verb that governs it does. */
export function directionOf(clause, grammar, depth = 0) {
    const group = wordsOf(clause, grammar.tokens);
    if (clause.tense === "future" || group.some((word) => future.has(word)))
        return "future";
    if (isAhead(group, grammar.tokens, clause) || isPlan(clause, group))
        return "future";
    if (clause.relation === "infinitive")
        return ofInfinitive(clause, grammar, depth);
    if (isSupposed(clause, group))
        return "future";
    if (clause.tense === "past" || group.some((word) => past.has(word)))
        return "past";
    if (clause.tense === "present")
        return ofPresent(clause, grammar.tokens);
    const isGerund = grammar.tokens[clause.verb]?.lower.endsWith("ing") ?? false;
    return clause.relation === "participle" && !isGerund ? "past" : ofGovernor(clause, grammar, depth);
}
/** The words of the verb group; adverbs may stretch it, but not without end. */
function wordsOf({ firstToken, endToken }, tokens) {
    return tokens.slice(firstToken, Math.min(endToken, firstToken + 12)).map((token) => token.lower);
}
function ofInfinitive(clause, grammar, depth) {
    const governor = clause.governor === null ? undefined : grammar.clauses[clause.governor];
    const before = grammar.tokens[clause.firstToken - 1];
    const isAimed = (governor && ahead.has(governor.lemma)) || (before && ahead.has(before.lemma));
    return isAimed ? "future" : ofGovernor(clause, grammar, depth);
}
function ofGovernor({ governor }, grammar, depth) {
    const clause = governor === null ? undefined : grammar.clauses[governor];
    return clause && depth < 4 ? directionOf(clause, grammar, depth + 1) : null;
}
/** Verbs of what is arranged: told in the present with a day they lie ahead (`Wisconsin votes on Tuesday`). */
const arranged = new Set([
    "address",
    "air",
    "appear",
    "arrive",
    "begin",
    "close",
    "come",
    "convene",
    "debate",
    "debut",
    "depart",
    "elect",
    "end",
    "expire",
    "face",
    "fly",
    "gather",
    "go",
    "head",
    "hold",
    "host",
    "kick",
    "launch",
    "leave",
    "meet",
    "open",
    "play",
    "premiere",
    "resume",
    "return",
    "run",
    "sail",
    "speak",
    "start",
    "take",
    "testify",
    "travel",
    "visit",
    "vote",
]);
/** `meets on Monday`, `is meeting on Monday`: what is arranged lies ahead; a caption (`voters stand in line on Monday`) does not say. */
function ofPresent({ modal, lemma, endToken }, tokens) {
    if (modal === "would" || modal === "could")
        return "past";
    // `appears to be tired`, not `appears in court`.
    const isSeeming = lemma === "appear" && tokens[endToken]?.lower === "to";
    return arranged.has(lemma) && !isSeeming ? "present" : null;
}
/** `would travel on Monday`, `could come on Friday`, `may plead guilty`; not `would have come`. */
function isSupposed({ modal }, group) {
    return modal !== null && supposing.has(modal) && !group.includes("have") && !group.includes("'ve");
}
/** A plan told in its own clause: `planned a march on Monday`, `a march planned for Monday`; `going to` looks ahead too. */
function isPlan({ lemma, modal }, group) {
    if (lemma === "go" && group.includes("going"))
        return group.some((word) => /^(?:is|are|am|'s|'re|'m)$/u.test(word));
    return planning.has(lemma) && modal === null;
}
function isAhead(group, tokens, { endToken, lemma }) {
    const isTo = group.includes("to") && group.some((word) => /^(?:is|are|am|was|were)$/u.test(word));
    const next = tokens[endToken]?.lower ?? "";
    if (lemma === "set" && (next === "for" || next === "to"))
        return true;
    return isTo || (ahead.has(next) && group.some((word) => /^(?:is|are|was|were|'s|'re)$/u.test(word)));
}
//# sourceMappingURL=verb-direction.js.map