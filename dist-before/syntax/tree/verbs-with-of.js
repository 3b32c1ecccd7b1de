/** Verbs whose `of` belongs to them: `accused him of fraud`. Lemmas, sorted. */
export const verbsWithOf = new Set([
    "accuse",
    "acquit",
    "approve",
    "assure",
    "complain",
    "consist",
    "convict",
    "deprive",
    "die",
    "dispose",
    "inform",
    "notify",
    "remind",
    "speak",
    "strip",
    "suspect",
    "talk",
    "think",
    "tire",
    "warn",
]);
//# sourceMappingURL=verbs-with-of.js.map