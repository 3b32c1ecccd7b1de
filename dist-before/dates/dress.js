/** Words before an expression that belong to its extent, and the modifier they are. Longer ones first. */
const dresses = [
    ...["beginning", "start", "outset"].map((word) => edge(["the", word, "of"], "START")),
    ...["end", "close"].map((word) => edge(["the", word, "of"], "END")),
    edge(["the", "middle", "of"], "MID"),
    edge(["the", "rest", "of"], null),
    edge(["the", "early", "part", "of"], "START"),
    edge(["the", "latter", "part", "of"], "END"),
    edge(["end", "of"], "END"),
    edge(["earlier", "in"], null),
    edge(["later", "in"], null),
    edge(["early", "in"], "START"),
    edge(["late", "in"], "END"),
    edge(["the", "early"], "START"),
    edge(["the", "late"], "END"),
    edge(["early"], "START"),
    edge(["mid"], "MID"),
    edge(["late"], "END"),
    edge(["earlier"], null),
    edge(["later"], null),
    ...[
        ["no", "more", "than"],
        ["not", "more", "than"],
        ["up", "to"],
        ["at", "most"],
    ].map((words) => length(words, "EQUAL_OR_LESS")),
    length(["at", "least"], "EQUAL_OR_MORE"),
    ...[["less", "than"], ["fewer", "than"], ["under"]].map((words) => length(words, "LESS_THAN")),
    ...[["well", "over"], ["just", "over"], ["more", "than"], ["over"]].map((words) => length(words, "MORE_THAN")),
    ...["nearly", "almost"].map((word) => length([word], "LESS_THAN")),
    ...["about", "around", "roughly", "approximately", "some"].map((word) => length([word], "APPROX")),
];
function edge(words, modifier) {
    return { words, modifier, wears: "date" };
}
function length(words, modifier) {
    return { words, modifier, wears: "length" };
}
const stretches = new Set(["calendar", "weekday", "weekend", "shifted", "value", "context"]);
function canWear({ wears }, found) {
    const isLength = found.type === "DURATION";
    if (found.meaning.kind === "stretch")
        return false;
    if (wears === "length")
        return isLength || found.rule === "ago" || found.rule === "counted-from-context";
    return !isLength && found.type !== "SET" && stretches.has(found.meaning.kind) && !/reference/u.test(found.rule);
}
/** Takes the words before an expression that belong to it into its extent: `late 2019`, `the end of the year`, `at least two days`. */
export function dressed(scene, found) {
    for (const dress of dresses) {
        const from = found.from - dress.words.length - hyphens(scene.terms, found.from);
        if (from < 0 || !canWear(dress, found) || !dress.words.every((word, at) => scene.terms[from + at]?.lower === word))
            continue;
        const start = scene.terms[from]?.start ?? found.start;
        return { ...found, from, start, modifier: found.modifier ?? dress.modifier };
    }
    return found;
}
/** 1 when a tight hyphen stands before the expression, as in `mid-July`. */
function hyphens(terms, from) {
    const hyphen = terms[from - 1];
    const isTight = hyphen && /^[-‐‑]$/u.test(hyphen.lower) && hyphen.end === terms[from]?.start;
    return isTight && terms[from - 2]?.end === hyphen.start ? 1 : 0;
}
//# sourceMappingURL=dress.js.map