import { wordAt } from "../reading.js";
/** Words that say of what kind the place beside them is. */
const kinds = new Map([
    ...words("city town village suburb municipality", "city"),
    ...words("county department district governorate oblast prefecture province region republic state territory", "region"),
]);
/** Who governs a region and no town; behind the name (`Georgia Governor`) or before `of`. */
const offices = new Set(["gov.", "governor", "governors"]);
function words(list, kind) {
    return list.split(" ").map((word) => [word, kind]);
}
/** The kind of place that the words around a name say it is (`Niger state`, `the city of Hama`), or null. */
export function kindAround(reading, { first, end }) {
    const after = wordAt(reading, end, first);
    const before = wordAt(reading, first - 1, first) === "of" ? wordAt(reading, first - 2, first) : "";
    if (offices.has(after) || offices.has(before))
        return "region";
    return kinds.get(after) ?? kinds.get(before) ?? null;
}
//# sourceMappingURL=kind.js.map