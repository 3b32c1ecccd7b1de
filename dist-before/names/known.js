/** Names that the gazetteer knows. */
export const knownRules = [
    {
        name: "handle",
        type: ({ text, knowledge }) => knowledge.gazetteer.organization(text.slice(1)) ||
            /News|Police|Dept|Ministry|Govt|Gov|Office|Embassy|Party/u.test(text)
            ? "ORG"
            : "PERSON",
        weight: 1,
        holds: ({ text, knowledge }) => text.startsWith("@") && /^@\w/u.test(text)
            ? !text.includes(" ")
            : text.startsWith("#") && knowledge.gazetteer.organization(text.slice(1)) !== null,
        finds: [
            { text: "Thanks to ⟦@JaneDoe1⟧ for hosting us.", value: "PERSON" },
            { text: "World leaders meet at ⟦#UNGA⟧ today.", value: "ORG" },
        ],
        ignores: ["Thank you all for the #sunset pictures."],
    },
    {
        name: "nationality",
        type: "NORP",
        weight: 9,
        holds: ({ text, knowledge }) => knowledge.isNationality(text),
        finds: [{ text: "The ⟦Kenyan⟧ government thanked ⟦Muslims⟧ and ⟦Christians⟧.", value: "NORP" }],
        ignores: ["They polish the silver every week."],
    },
    {
        name: "known-country",
        type: "PLACE",
        weight: 9,
        holds: ({ text, known, knowledge }) => known === "PLACE" && knowledge.gazetteer.countryNamed(text) !== null,
        finds: [{ text: "The ⟦US⟧ and ⟦Great Britain⟧ sent aid to ⟦Chad⟧.", value: "PLACE" }],
        ignores: ["Give us a chance, they told the coach."],
    },
    {
        name: "known-organization",
        type: "ORG",
        weight: 9,
        holds: ({ known }) => known === "ORG",
        finds: [{ text: "The ⟦White House⟧ and ⟦NATO⟧ declined to comment.", value: "ORG" }],
        ignores: ["We painted a white house by the lake."],
    },
    {
        name: "known-thing",
        type: "MISC",
        weight: 9,
        holds: ({ known }) => known === "MISC",
        finds: [{ text: "After ⟦World War II⟧ they celebrated ⟦Diwali⟧.", value: "MISC" }],
        ignores: ["The world watched the war."],
    },
    {
        name: "known-place",
        type: "PLACE",
        weight: 3,
        holds: ({ text, known, knowledge, candidate, first, own }) => known === "PLACE" &&
            candidate.title === null &&
            !(own.length === 1 &&
                (knowledge.gazetteer.isFirstName(first.lower) || knowledge.gazetteer.isSurname(first.lower)) &&
                !knowledge.gazetteer.place(text)?.country),
        finds: [{ text: "Ships left ⟦Odesa⟧ for the ⟦Black Sea⟧.", value: "PLACE" }],
        ignores: ["They sat by the sea and read."],
    },
];
//# sourceMappingURL=known.js.map