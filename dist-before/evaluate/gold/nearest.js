/**
 * The known name that a misspelt one most probably means: the one with the fewest letters changed, added or left out
 * (Levenshtein distance), the earlier of equals; null when even that one differs in more than three
 * letters, or two fifths of them.
 */
export function nearest(name, known) {
    let best = null;
    let least = Math.min(3, Math.floor((name.length * 2) / 5)) + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - name.length) >= least)
            continue;
        const changes = changesBetween(name.toLowerCase(), candidate.toLowerCase());
        if (changes >= least)
            continue;
        least = changes;
        best = candidate;
    }
    return best;
}
/** `did you mean speaker?` and what to do otherwise; the latter alone when nothing known comes near. */
export function suggestion(name, known, otherwise) {
    const guess = nearest(name, known);
    return guess === null ? otherwise : `did you mean ${guess}? If not, ${otherwise}`;
}
function changesBetween(a, b) {
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (const [row, letter] of [...a].entries()) {
        const current = [row + 1];
        for (const [column, other] of [...b].entries()) {
            const changed = (last[column] ?? 0) + (letter === other ? 0 : 1);
            current.push(Math.min(changed, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        last = current;
    }
    return last.at(-1) ?? 0;
}
//# sourceMappingURL=nearest.js.map