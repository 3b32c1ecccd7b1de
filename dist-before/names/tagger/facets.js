/** What the models' table of words says of a word. */
export const tableFacets = [
    "lower",
    "form",
    "suffix1",
    "suffix2",
    "suffix3",
    "suffix4",
    "prefix1",
    "prefix2",
    "prefix3",
    "lastPart",
    "shape",
    "cluster",
    "group",
    "tags",
];
/** What lists and the vocabulary say of a word. */
export const listFacets = ["given", "known", "city", "head", "role", "context", "wide", "wider"];
/** What is known of a word by its spelling. */
export const spellingFacets = [...tableFacets, ...listFacets];
/** What all occurrences of a form in the article tell together. */
export const formFacets = [
    "raised",
    "lowered",
    "titled",
    "spoken",
    "placed",
    "longRun",
    "longFirst",
    "longLast",
    "longPlace",
    "evidence",
    "formBefore",
    "formAfter",
];
/** What is known of a word by its place. */
export const placeFacets = [
    "pos",
    "gap",
    "span",
    // The run of capitals it stands in.
    "runFirst",
    "runLast",
    "runSize",
    "runPlace",
    "runBefore",
    "runAfter",
    // Its place in the tree.
    "relation",
    "headWord",
    // What the rules read.
    "ruleLabel",
    "ruleName",
    "ruleWeight",
    "articleType",
];
/** The place of each facet among the numbers of its kind. */
export const spellingAt = placesIn(spellingFacets);
export const formAt = placesIn(formFacets);
export const placeAt = placesIn(placeFacets);
function placesIn(names) {
    // Safe: each name has its entry.
    return Object.fromEntries(names.map((name, place) => [name, place]));
}
//# sourceMappingURL=facets.js.map