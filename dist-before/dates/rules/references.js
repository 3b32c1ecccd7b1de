import { value } from "../meaning.js";
import { after, has, timexRule } from "../rule.js";
import { isCapital } from "./guards.js";
const reference = (text) => ({ meaning: value(text) });
function now(match) {
    const [term] = match.at;
    if (isCapital(match, term) && isCapital(match, after(match)))
        return null;
    return reference("PRESENT_REF");
}
/** Expressions that point at the present, the past or the future without a place on the calendar. */
export const referenceRules = [
    timexRule({
        name: "present-reference",
        patterns: [
            "right? now",
            "currently|nowadays",
            "at [ the? present time? ]",
            "at [ the|this moment ]",
            "at [ this time|point ]",
            "these days",
        ],
        read: now,
        finds: [
            { text: "The country is ⟦now⟧ at war.", value: "PRESENT_REF" },
            { text: "He is ⟦currently⟧ on a visit to Rome.", value: "PRESENT_REF" },
            { text: "⟦Now⟧ that he has gone, she rules.", value: "PRESENT_REF" },
        ],
        ignores: ["They gave him a present.", "She founded the group Right Now Initiative."],
    }),
    timexRule({
        name: "the-past-or-future",
        patterns: ["in [ the past|future ]"],
        read: (match) => {
            const next = after(match);
            if (next?.unit !== undefined || next?.number !== undefined)
                return null;
            return reference(has(match, "past") ? "PAST_REF" : "FUTURE_REF");
        },
        finds: [
            { text: "It has happened in ⟦the past⟧.", value: "PAST_REF" },
            { text: "More will follow in ⟦the future⟧.", value: "FUTURE_REF" },
        ],
        ignores: ["They agreed on future deliveries.", "In the past week they left."],
    }),
    timexRule({
        name: "the-future",
        patterns: ["the future"],
        read: (match) => {
            const next = after(match);
            const isFollowed = next !== undefined && /^\p{L}/u.test(next.lower);
            return isFollowed && !/^(?:and|as|but|if|or|that|when)$/u.test(next.lower) ? null : reference("FUTURE_REF");
        },
        finds: [{ text: "Many fear ⟦the future⟧.", value: "FUTURE_REF" }],
        ignores: ["They argued over the future of Kosovo.", "The future king was born here."],
    }),
    timexRule({
        name: "past-reference",
        patterns: [
            "more|most|until? recently",
            "recent days|weeks|months|quarters|years|decades|times",
            "in [ past years|months|decades ]",
        ],
        read: () => reference("PAST_REF"),
        finds: [
            { text: "The army has ⟦recently⟧ retaken the town.", value: "PAST_REF" },
            { text: "Rents have soared in ⟦recent years⟧.", value: "PAST_REF" },
        ],
        ignores: ["A recent study says so."],
    }),
    timexRule({
        name: "future-reference",
        patterns: [
            "in [ the near|foreseeable|immediate|distant? future ]",
            "in|over [ the? coming days|weeks|months|quarters|years ]",
            "in [ future days|weeks|months|quarters|years ]",
        ],
        read: () => reference("FUTURE_REF"),
        finds: [{ text: "A deal is expected in ⟦the coming weeks⟧.", value: "FUTURE_REF" }],
        ignores: ["They agreed on future deliveries."],
    }),
];
//# sourceMappingURL=references.js.map