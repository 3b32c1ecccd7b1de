const never = { middle: 0, lowered: 0 };
/** Counts the forms of an article's sentences; headlines do not count. */
export function formsOf(lines) {
    const counts = new Map();
    for (const { words, lettering } of lines) {
        if (lettering !== "prose")
            continue;
        for (const word of words)
            count(counts, word.lower, kindOf(word));
    }
    return { of: (lower) => counts.get(lower) ?? never };
}
function count(counts, lower, kind) {
    if (kind === null)
        return;
    const own = counts.get(lower);
    if (own)
        own[kind]++;
    else
        counts.set(lower, kind === "middle" ? { middle: 1, lowered: 0 } : { middle: 0, lowered: 1 });
}
function kindOf({ spelling, gap, isFirst, isNamelike }) {
    if (spelling.isLowered)
        return "lowered";
    return isNamelike && !isFirst && (gap === "" || !/["“:]/u.test(gap)) ? "middle" : null;
}
//# sourceMappingURL=forms.js.map