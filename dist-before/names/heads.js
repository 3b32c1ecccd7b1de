import { chainHeads, organizationHeads, otherHeads, placeHeads, placeOpeners, thingOpeners } from "./lists/heads.js";
const isLong = ({ own }) => own.length > 1;
/** The word that says what the thing is: the one before the first `of`, else the last. */
function headOf({ own, last }) {
    const link = own.findIndex((word, index) => index > 0 && /^(?:of|for|on|against|to)$/u.test(word.text));
    return (link > 0 ? own[link - 1]?.lower : last.lower) ?? "";
}
/** Names whose head word says what they are. */
export const headRules = [
    {
        name: "organization-head",
        type: "ORG",
        weight: 9,
        holds: (view) => isLong(view) &&
            (organizationHeads.has(headOf(view)) || (chainHeads.has(headOf(view)) && headOf(view) !== view.last.lower)),
        finds: [
            { text: "Officials of the ⟦Norwegian Foreign Ministry⟧ met the ⟦University of Bergen⟧.", value: "ORG" },
            { text: "He heads the ⟦Ministry of Health and Family Welfare⟧.", value: "ORG" },
        ],
        ignores: ["The foreign ministry declined to comment."],
    },
    {
        name: "other-head",
        type: "MISC",
        weight: 9,
        holds: (view) => isLong(view) && otherHeads.has(headOf(view)),
        finds: [{ text: "They signed the ⟦Nairobi Peace Accord⟧ before the ⟦Lakeland Games⟧.", value: "MISC" }],
        ignores: ["The games and the accord were popular."],
    },
    {
        name: "place-head",
        type: "PLACE",
        weight: 9,
        holds: (view) => isLong(view) && (placeHeads.has(headOf(view)) || headOf(view) === "commonwealth" || headOf(view) === "state"),
        finds: [{ text: "Troops crossed the ⟦Oskil River⟧ near ⟦Hope Street⟧.", value: "PLACE" }],
        ignores: ["They walked along the river."],
    },
    {
        name: "thing-opening",
        type: "MISC",
        weight: 9,
        holds: (view) => isLong(view) &&
            view.candidate.title === null &&
            view.own.length < 5 &&
            (thingOpeners.has(view.first.lower) || (view.own.length > 2 && thingOpeners.has(view.own[1]?.lower ?? ""))),
        finds: [
            { text: "⟦Typhoon Mika⟧ hit the coast before ⟦Tropical Storm Odo⟧.", value: "MISC" },
            { text: "The army ended ⟦Operation Quiet Harvest⟧ in May.", value: "MISC" },
        ],
        ignores: ["The typhoon hit the coast."],
    },
    {
        name: "place-opening",
        type: "PLACE",
        weight: 3,
        holds: (view) => isLong(view) &&
            view.candidate.title === null &&
            view.own.length < 4 &&
            placeOpeners.has(view.first.lower) &&
            !view.knowledge.gazetteer.isFirstName(view.own[1]?.lower ?? ""),
        finds: [{ text: "The convoy left ⟦Port Harwell⟧ for ⟦Mount Kettle⟧.", value: "PLACE" }],
        ignores: ["They mount the stage."],
    },
];
//# sourceMappingURL=heads.js.map