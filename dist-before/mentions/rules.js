const nameRules = [
    {
        name: "same-name",
        finds: [{ text: "⟦Angela Merkel⟧ arrived, and Angela Merkel spoke.", value: "Angela Merkel" }],
        ignores: ["Nobody came."],
    },
    {
        name: "name-variant",
        finds: [
            { text: "Sergei Petrenko spoke. ⟦Serhiy Petrenko⟧ left.", value: "Sergei Petrenko" },
            { text: "President Joe Biden arrived. ⟦Joseph Biden⟧ spoke.", value: "Joe Biden" },
        ],
        ignores: ["Bill Clinton and Hillary Clinton arrived."],
    },
    {
        name: "part-of-name",
        finds: [
            { text: "Angela Merkel arrived. ⟦Merkel⟧ spoke.", value: "Angela Merkel" },
            { text: "Xi Jinping arrived. President ⟦Xi⟧ spoke.", value: "Xi Jinping" },
        ],
        ignores: ["Angela Merkel met Emmanuel Macron."],
    },
    {
        name: "misspelt-name",
        finds: [{ text: "Antony Blinken arrived. Secretary ⟦Blinkin⟧ spoke.", value: "Antony Blinken" }],
        ignores: ["Boris Johnson met Ron Johnston."],
    },
    {
        name: "known-name",
        finds: [
            { text: "Talks were held in ⟦Kiev⟧ on Monday.", value: "Kyiv" },
            { text: "The ⟦US⟧ and Canada signed it.", value: "United States" },
        ],
        ignores: ["Talks were held in Kyiv on Monday."],
    },
    {
        name: "completed-name",
        finds: [
            {
                text: "The leaders of the ⟦Donetsk⟧ and ⟦Lugansk People's Republics⟧ signed it.",
                value: "Donetsk People's Republic",
            },
        ],
        ignores: ["The leaders of France and Germany signed it."],
    },
    {
        name: "acronym",
        finds: [{ text: "The Coastal Fisheries Authority (⟦CFA⟧) fined the crew.", value: "Coastal Fisheries Authority" }],
        ignores: ["The Coastal Fisheries Authority fined the crew of a NATO ship."],
    },
    {
        name: "handle-of-person",
        finds: [{ text: "Amina Diallo wrote on Twitter. ⟦@AminaDiallo⟧ has a million followers.", value: "Amina Diallo" }],
        ignores: ["Amina Diallo wrote on Twitter."],
    },
];
const referenceRules = [
    {
        name: "office-holder",
        finds: [
            {
                text: "French President Emmanuel Macron flew to Rome. ⟦The French leader⟧ met nobody.",
                value: "Emmanuel Macron",
            },
            { text: "Prime Minister Narendra Modi spoke. ⟦The prime minister⟧ left early.", value: "Narendra Modi" },
        ],
        ignores: [
            "French President Emmanuel Macron met Kenyan President William Ruto. The president left early.",
            "Former US president Donald Trump spoke. The US president was away.",
            "Emmanuel Macron was elected as the president.",
        ],
    },
    {
        name: "counterpart",
        finds: [
            {
                text: "French President Emmanuel Macron and Kenyan President William Ruto met in Paris. Macron thanked ⟦his counterpart⟧.",
                value: "William Ruto",
            },
        ],
        ignores: ["French President Emmanuel Macron thanked his Kenyan counterpart, William Ruto."],
    },
    {
        name: "press-service",
        finds: [{ text: "⟦The press service of the Kremlin⟧ confirmed the call.", value: "Kremlin" }],
        ignores: ["The Kremlin confirmed the call to the press."],
    },
    {
        name: "organization-again",
        finds: [
            {
                text: "The Coastal Fisheries Commission met on Monday. ⟦The commission⟧ fined nobody.",
                value: "Coastal Fisheries Commission",
            },
        ],
        ignores: [
            "The Coastal Fisheries Commission met the Harbour Safety Commission. The commission fined nobody.",
            "The Coastal Fisheries Commission met on Monday. The commission of three judges fined nobody.",
        ],
    },
    {
        name: "personal-pronoun",
        finds: [
            { text: "Angela Merkel said ⟦she⟧ was tired.", value: "Angela Merkel" },
            { text: "Emmanuel Macron met Angela Merkel and thanked ⟦her⟧.", value: "Angela Merkel" },
            { text: "Emmanuel Macron arrived on Monday. ⟦He⟧ left on Friday.", value: "Emmanuel Macron" },
        ],
        ignores: [
            "A man was held on Friday, Sheriff John Harris said. He was charged on Monday.",
            "Angela Merkel sold her house.",
            "Angela Merkel arrived on Monday. He left on Friday.",
        ],
    },
    {
        name: "group-pronoun",
        finds: [{ text: "Ukraine said ⟦it⟧ would attend the talks.", value: "Ukraine" }],
        ignores: ["Ukraine said that rain was likely. It rained."],
    },
    {
        name: "first-person",
        finds: [{ text: '"⟦I⟧ am tired," Angela Merkel said.', value: "Angela Merkel" }],
        ignores: ['"I am tired," said a man.', '"We are tired," Angela Merkel said.'],
    },
];
/** The rules of this stage: how names join a chain, then how descriptions and pronouns do. */
export const mentionRules = [...nameRules, ...referenceRules];
//# sourceMappingURL=rules.js.map