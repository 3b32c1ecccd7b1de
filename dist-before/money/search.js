/** How far an amount may reach before and behind its anchor; longer ones are absurd. */
const reachBefore = 120;
const reachAfter = 60;
const context = 40;
/**
 * Everything in a paragraph that has the form of a rule, left to right; offsets count from the paragraph's start. No
 * pattern matches nothing.
 */
export function matchesOf({ pattern, anchor, hint }, text) {
    if (hint !== undefined && !hint.test(text))
        return [];
    if (anchor === undefined)
        return within(pattern, text, { start: 0, end: text.length });
    return windowsOf(anchor, text).flatMap((window) => within(pattern, text, window));
}
/** As `matchAll`, without the copy of the pattern that each call of it makes: a copy is compiled anew. */
function within(pattern, text, window) {
    const found = [];
    const part = text.slice(window.start, window.end);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
        const start = window.start + match.index;
        const end = start + match[0].length;
        found.push({
            start,
            end,
            groups: match.groups ?? {},
            printed: match[0],
            before: text.slice(Math.max(0, start - context), start),
            after: text.slice(end, end + context),
        });
    }
    return found;
}
/** The stretches around the anchors, those that touch joined: the rest of the text cannot hold an amount. */
function windowsOf(anchor, text) {
    const windows = [];
    anchor.lastIndex = 0;
    // `test` makes no match objects, of which a line may have thousands.
    while (anchor.test(text)) {
        const start = Math.max(0, anchor.lastIndex - reachBefore);
        const end = anchor.lastIndex + reachAfter;
        const last = windows.at(-1);
        if (last && start <= last.end)
            last.end = end;
        else
            windows.push({ start, end });
    }
    return windows;
}
//# sourceMappingURL=search.js.map