/** Problems told in one go; a person corrects a few and looks again. */
const shown = 10;
/** `statements[2].kind: found "said", expected direct, mixed or indirect; write one of these.` */
export function complaintAt(place, { found, expected, remedy }) {
    return `${place}: found ${found}, expected ${expected}; ${remedy}.`;
}
/** A problem with the place written as in JavaScript: `statements[2].kind`, or `the article`. */
export function problemSentence(problem) {
    return complaintAt(placeOf(problem.path), problem);
}
function placeOf(path) {
    if (path.length === 0)
        return "the article";
    return path
        .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
        .join("")
        .replace(/^\./u, "");
}
/** The first ten, one a line, and how many more there are. */
export function joined(problems) {
    return joinedWith(problems, (problem) => problem);
}
/** The same for what must be put into words first: only what is shown is. */
export function joinedWith(items, inWords) {
    const more = items.length - shown;
    return [...items.slice(0, shown).map(inWords), ...(more > 0 ? [`… and ${more} more.`] : [])].join("\n");
}
/** `a`, `a or b`, `a, b or c`. */
export function either(names) {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
/** A value on one line as JSON writes it, cut after some 60 characters. */
export function quoted(value) {
    const head = typeof value === "string" ? value.slice(0, 200) : value;
    const characters = [...(JSON.stringify(head) ?? String(head))];
    return characters.length <= 60 ? characters.join("") : `${characters.slice(0, 59).join("")}…`;
}
//# sourceMappingURL=problems.js.map