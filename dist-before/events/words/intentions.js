const entries = (standing, words) => words.map((word) => [word, standing]);
/** Adjectives before the noun of an event, with what they make of it. */
export const meantAdjectives = new Map([
    ...entries("planned", [
        "coming",
        "expected",
        "forthcoming",
        "future",
        "next",
        "planned",
        "proposed",
        "scheduled",
        "spring",
        "upcoming",
    ]),
    ...entries("hypothetical", [
        "any",
        "feared",
        "hypothetical",
        "imminent",
        "likely",
        "possible",
        "potential",
        "threatened",
        "would-be",
    ]),
    ...entries("denied", ["no"]),
]);
/** Nouns that govern the noun of an event by a preposition, with what they make of it. */
export const meantNouns = new Map([
    ...entries("planned", ["arrangement", "invitation", "plan", "preparation", "readiness"]),
    ...entries("hypothetical", [
        "call",
        "chance",
        "danger",
        "deterrent",
        "event",
        "fear",
        "hope",
        "idea",
        "likelihood",
        "possibility",
        "proposal",
        "prospect",
        "risk",
        "rumor",
        "rumour",
        "scenario",
        "threat",
    ]),
]);
/** Verbs that have the noun of an event as their object, with what they make of it. */
export const meantVerbs = new Map([
    ...entries("planned", ["await", "expect", "plan", "prepare", "schedule"]),
    ...entries("hypothetical", [
        "call",
        "consider",
        "contemplate",
        "demand",
        "discuss",
        "fear",
        "favor",
        "favour",
        "mull",
        "oppose",
        "propose",
        "reject",
        "risk",
        "seek",
        "suggest",
        "urge",
        "want",
        "weigh",
    ]),
    ...entries("denied", ["avert", "avoid", "deny", "prevent", "rule"]),
]);
//# sourceMappingURL=intentions.js.map