import { typedAs } from "./candidate.js";
/** Names in a row take the type of a surer name beside them: `Berlin, Velborg and Harnost`. */
export function withNeighbours(names) {
    const settled = [...names];
    for (let i = 1; i < settled.length; i++)
        settled[i] = likened(settled[i], settled[i - 1], "before");
    for (let i = settled.length - 2; i >= 0; i--)
        settled[i] = likened(settled[i], settled[i + 1], "after");
    return settled;
}
function likened(name, other, side) {
    if (!name || name.weight > 1 || name.isDoubtful || name.to - name.from > 1)
        return name ?? null;
    if (!other || other.weight < 3 || other.isDoubtful || (other.type !== "PERSON" && other.type !== "PLACE"))
        return name;
    const areLinked = side === "before" ? isLinked(other, name) : isLinked(name, other);
    return areLinked ? typedAs(name, { type: other.type, rule: "beside-its-like", weight: 3 }) : name;
}
/** Whether nothing but `and`, `or` or a comma stands between two names of a sentence. */
function isLinked(left, right) {
    if (left.words !== right.words)
        return false;
    const opening = right.words[right.from];
    if (left.to === right.from)
        return opening?.gap === ",";
    const link = left.words[left.to];
    return left.to + 1 === right.from && opening?.gap === "" && (link?.lower === "and" || link?.lower === "or");
}
//# sourceMappingURL=coordination.js.map