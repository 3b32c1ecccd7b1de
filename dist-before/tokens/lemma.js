import { verbLemma } from "../document/verbs.js";
/**
 * The dictionary form of a word with a part of speech: wink's where wink gives it the same, else by the verb's forms
 * or by taking off a plural's ending.
 */
export function lemmaOf(lower, partOfSpeech, { lemma, tag }) {
    const irregular = irregularForms.get(partOfSpeech)?.get(lower);
    if (irregular !== undefined)
        return irregular;
    if (isVerbal(partOfSpeech))
        return isVerbal(tag) ? withSilentE(lower, lemma) : verbLemma(lower);
    if (partOfSpeech === tag)
        return lemma;
    if (partOfSpeech === "NOUN")
        return tag === "PROPN" || isVerbal(tag) ? singularOf(lower) : lemma;
    return lower;
}
/** Forms that wink leaves as they are or takes for other words, by part of speech. */
const irregularForms = new Map([
    [
        "ADJ",
        new Map([
            ["best", "good"],
            ["better", "good"],
            ["closer", "close"],
            ["earlier", "early"],
            ["further", "far"],
            ["greater", "great"],
            ["higher", "high"],
            ["later", "late"],
            ["worse", "bad"],
            ["worst", "bad"],
        ]),
    ],
    ["ADP", new Map([["through", "through"]])],
    [
        "ADV",
        new Map([
            ["best", "well"],
            ["better", "well"],
            ["earlier", "early"],
            ["further", "far"],
            ["later", "late"],
            ["worse", "badly"],
            ["worst", "badly"],
        ]),
    ],
    ["AUX", new Map([["being", "be"]])],
    [
        "DET",
        new Map([
            ["an", "a"],
            ["these", "this"],
            ["those", "that"],
        ]),
    ],
    [
        "NOUN",
        new Map([
            ["data", "data"],
            ["heroes", "hero"],
            ["media", "media"],
            ["others", "other"],
            ["trivia", "trivia"],
        ]),
    ],
    [
        "PRON",
        new Map([
            ["him", "he"],
            ["me", "i"],
            ["them", "they"],
            ["themselves", "themselves"],
            ["these", "this"],
            ["those", "that"],
            ["us", "we"],
            ["whom", "who"],
        ]),
    ],
]);
const isVerbal = (tag) => tag === "VERB" || tag === "AUX";
/** One vowel and one consonant before -ed or -ing: the verb ends in a silent e, or the consonant would be doubled. */
const silentE = /^([^aeiou]{0,3}[aeiou][b-df-hj-np-tvz])(?:ed|ing)$/u;
/** Wink's lemma, but `fine` for `fined` and `wage` for `waging`, which wink takes for `fin` and `wag`. */
function withSilentE(lower, lemma) {
    const stem = silentE.exec(lower)?.[1];
    return stem !== undefined && stem === lemma ? `${stem}e` : lemma;
}
/** Words in -men that are no plurals. */
const noPlural = /^(?:abdo|acu|hy|o|regi|se|speci|sta|ye)men$/u;
const plurals = [
    [/(?<=[^aeiou])ies$/u, "y"],
    [/(?<=s|x|z|ch|sh)es$/u, ""],
    [/(?<=[^isu])s$/u, ""],
];
function singularOf(lower) {
    if (lower.endsWith("men") && !noPlural.test(lower))
        return `${lower.slice(0, -2)}an`;
    for (const [ending, instead] of plurals)
        if (lower.length > 3 && ending.test(lower))
            return lower.replace(ending, instead);
    return lower;
}
//# sourceMappingURL=lemma.js.map