/** What the models' table of words says of a word. */
export declare const tableFacets: readonly ["lower", "form", "suffix1", "suffix2", "suffix3", "suffix4", "prefix1", "prefix2", "prefix3", "lastPart", "shape", "cluster", "group", "tags"];
/** What lists and the vocabulary say of a word. */
export declare const listFacets: readonly ["given", "known", "city", "head", "role", "context", "wide", "wider"];
/** What is known of a word by its spelling. */
export declare const spellingFacets: readonly ["lower", "form", "suffix1", "suffix2", "suffix3", "suffix4", "prefix1", "prefix2", "prefix3", "lastPart", "shape", "cluster", "group", "tags", "given", "known", "city", "head", "role", "context", "wide", "wider"];
/** What all occurrences of a form in the article tell together. */
export declare const formFacets: readonly ["raised", "lowered", "titled", "spoken", "placed", "longRun", "longFirst", "longLast", "longPlace", "evidence", "formBefore", "formAfter"];
/** What is known of a word by its place. */
export declare const placeFacets: readonly ["pos", "gap", "span", "runFirst", "runLast", "runSize", "runPlace", "runBefore", "runAfter", "relation", "headWord", "ruleLabel", "ruleName", "ruleWeight", "articleType"];
export type SpellingFacet = (typeof spellingFacets)[number];
export type FormFacet = (typeof formFacets)[number];
export type PlaceFacet = (typeof placeFacets)[number];
export type Facet = SpellingFacet | FormFacet | PlaceFacet;
/** The place of each facet among the numbers of its kind. */
export declare const spellingAt: Readonly<Record<"city" | "cluster" | "context" | "form" | "given" | "group" | "head" | "known" | "lastPart" | "lower" | "prefix1" | "prefix2" | "prefix3" | "role" | "shape" | "suffix1" | "suffix2" | "suffix3" | "suffix4" | "tags" | "wide" | "wider", number>>;
export declare const formAt: Readonly<Record<"evidence" | "formAfter" | "formBefore" | "longFirst" | "longLast" | "longPlace" | "longRun" | "lowered" | "placed" | "raised" | "spoken" | "titled", number>>;
export declare const placeAt: Readonly<Record<"articleType" | "gap" | "headWord" | "pos" | "relation" | "ruleLabel" | "ruleName" | "ruleWeight" | "runAfter" | "runBefore" | "runFirst" | "runLast" | "runPlace" | "runSize" | "span", number>>;
