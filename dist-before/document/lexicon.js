/** `add` makes a name known, `force` makes it a name wherever it stands, `forbid` makes it none. */
export const lexiconModes = ["add", "force", "forbid"];
/** Names of the rules behind what a user's lexicon finds, by mode. */
export const lexiconRules = { add: "lexicon-add", force: "lexicon-force" };
const ruleNames = new Set(Object.values(lexiconRules));
/** Whether a rule is one of a user's lexicon. */
export function isLexiconRule(rule) {
    return ruleNames.has(rule);
}
/** All names of an entry, its own first. */
export function namesOfEntry({ name, aliases }) {
    return [name, ...aliases];
}
/** Whether an entry is meant for an article of a day. */
export function isValidOn({ validFrom, validUntil }, day) {
    return (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil);
}
/** What entries of one entity share: the id, else type and name. */
export function entityKeyOf({ id, type, name }) {
    return id ?? `${type}/${name}`;
}
//# sourceMappingURL=lexicon.js.map