/** COOPERATE: mutual material cooperation. */
export const cooperateVerbs = [
    {
        name: "cooperate",
        type: "COOPERATE",
        verbs: ["cooperate with", "cooperate", "collaborate with", "work together", "co-operate"],
        subject: ["political", "country", "organization", "armed", "law", "person"],
        recipient: ["with"],
        finds: [{ text: "Colombia ⟦cooperated with⟧ Ecuador in the search." }],
        ignores: ["The weather cooperated."],
    },
    {
        name: "share-intelligence",
        type: "COOPERATE",
        verbs: ["share", "exchange"],
        subject: ["political", "country", "organization", "armed", "law", "person"],
        object: ["intelligence"],
        recipient: ["with"],
        needs: "recipient",
        finds: [{ text: "Britain ⟦shared⟧ intelligence with Estonia." }],
        ignores: ["She shared information about the sale on her blog."],
    },
    {
        name: "extradite",
        type: "COOPERATE",
        verbs: ["extradite"],
        recipient: ["to"],
        finds: [{ text: "Spain ⟦extradited⟧ the suspect to Belgium." }],
        ignores: [],
    },
];
/** COOPERATE in nouns. */
export const cooperateNouns = [
    {
        name: "joint-exercise-noun",
        type: "COOPERATE",
        nouns: [
            "joint exercise",
            "joint military exercise",
            "joint drill",
            "joint patrol",
            "joint naval exercise",
            "joint military drill",
            "joint operation",
            "joint naval drill",
        ],
        lightVerbs: ["hold", "begin", "start", "conduct", "stage", "launch", "carry", "kick", "end"],
        actor: ["between", "subject", "owner", "by"],
        recipient: ["with"],
        finds: [{ text: "South Korea and Japan held a ⟦joint military exercise⟧ in the sea." }],
        ignores: ["The army held an exercise."],
    },
    {
        name: "cooperation-noun",
        type: "COOPERATE",
        nouns: [
            "cooperation",
            "extradition",
            "partnership",
            "collaboration",
            "training program",
            "exercise program",
            "training programme",
        ],
        lightVerbs: ["continue", "expand", "deepen", "begin", "strengthen", "boost", "intensify"],
        needsLightVerb: true,
        actor: ["between", "subject"],
        recipient: ["with"],
        finds: [{ text: "Vietnam expanded its ⟦cooperation⟧ with India." }],
        ignores: ["Cooperation is a skill."],
    },
];
//# sourceMappingURL=cooperate.js.map