/** What stands before an amount and qualifies it, with what it says. */
const before = [
    [/(?:no|not) (?:less|fewer) than $/iu, "at_least"],
    [/(?:no|not) more than $/iu, "up_to"],
    [/(?:more|greater|higher) than (?:the )?$/iu, "more_than"],
    [/(?:exceed(?:s|ed|ing)?|in excess of|upwards of|north of|topp(?:ed|ing)) (?:the )?$/iu, "more_than"],
    [
        /(?<!\b(?:row|dispute|fight|battle|argument|concerns?|lawsuit|sued|questioned|hand(?:ed|ing)?|tak(?:en|ing)|t(?:ook)) )\b(?:over|above) $/iu,
        "more_than",
    ],
    [/(?:at least|a minimum of|minimum) $/iu, "at_least"],
    [/(?:up ?to|as much as|as many as|at most|a maximum of|maximum) (?:a )?$/iu, "up_to"],
    [/(?:less than|fewer than|lower than|under|below|just short of) (?:the )?$/iu, "less_than"],
    [
        /(?:about|around|approximately|approx\.|roughly|some|nearly|almost|close to|an estimated|estimated|circa) (?:a )?$/iu,
        "about",
    ],
];
/** What stands behind an amount and qualifies it. */
const after = [
    [/^(?:-plus|\+| plus\b| or more\b| and above\b| upwards\b)/iu, "at_least"],
    [/^ or (?:so|thereabouts)\b/iu, "about"],
    [/^ or (?:less|under)\b/iu, "up_to"],
];
const reach = 28;
/** The modifier of the amount that stands at `start` … `end`, or null. Looks at the words next to it only. */
export function modifierOf(text, start, end) {
    const left = text.slice(Math.max(0, start - reach), start).replaceAll(/\s/gu, " ");
    const right = text.slice(end, end + reach);
    const found = before.find(([pattern]) => pattern.test(left)) ?? after.find(([pattern]) => pattern.test(right));
    return found?.[1] ?? null;
}
//# sourceMappingURL=modifiers.js.map