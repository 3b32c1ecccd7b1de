import type { NounRule, VerbRule } from "../pattern.js";

/** THREATEN: forceful warnings. */
export const threatenVerbs: readonly VerbRule[] = [
  {
    name: "threaten",
    type: "THREATEN",
    verbs: ["threaten"],
    subject: ["political", "named", "people", "armed"],
    governs: "anything",
    recipient: ["object", "complement", "against", "with"],
    isSpeech: true,
    finds: [{ text: "North Korea ⟦threatened⟧ to attack Japan." }],
    ignores: ["Rain threatens the match."],
  },
  {
    name: "warn",
    type: "THREATEN",
    verbs: ["warn", "warn of", "warn against"],
    subject: ["political", "country", "armed", "person"],
    object: ["political", "country", "armed"],
    recipient: ["object", "against"],
    governs: "anything",
    isSpeech: true,
    finds: [{ text: "China ⟦warned⟧ Taiwan against new talks." }],
    ignores: ["The forecaster warned of heavy rain.", "Doctors warned parents about the heat."],
  },
  {
    name: "warn-of-consequences",
    type: "THREATEN",
    verbs: ["warn", "warn of", "promise", "vow"],
    subject: ["political", "country", "armed", "person"],
    oblique: { prepositions: ["of"], classes: ["menace"] },
    recipient: ["object"],
    governs: "anything",
    isSpeech: true,
    finds: [{ text: "Sergei Lavrov ⟦warned of⟧ serious consequences." }],
    ignores: ["Experts warned of a hot summer."],
  },
  {
    name: "vow-force",
    type: "THREATEN",
    verbs: ["vow", "swear", "pledge", "promise"],
    subject: ["political", "named", "armed"],
    governs: "infinitive",
    governedTypes: ["ASSAULT", "COERCE", "SANCTION", "MOBILIZE"],
    recipient: ["complement"],
    isSpeech: true,
    finds: [{ text: "Iran ⟦vowed⟧ to attack Israel." }],
    ignores: ["Iran vowed to help Syria."],
  },
  {
    name: "vow-revenge",
    type: "THREATEN",
    verbs: ["vow", "swear", "promise", "threaten"],
    subject: ["political", "named", "armed"],
    object: ["menace"],
    recipient: ["against", "on"],
    isSpeech: true,
    finds: [{ text: "Hezbollah ⟦vowed⟧ revenge on Israel." }],
    ignores: ["The shop promised a refund."],
  },
];

/** THREATEN in nouns. */
export const threatenNouns: readonly NounRule[] = [
  {
    name: "threat-noun",
    type: "THREATEN",
    nouns: ["threat", "ultimatum", "death threat"],
    lightVerbs: ["issue", "make", "give", "deliver", "send", "repeat"],
    needsLightVerb: true,
    actor: ["subject"],
    recipient: ["to", "against"],
    isSpeech: true,
    finds: [{ text: "Niger's junta issued an ⟦ultimatum⟧ to France." }],
    ignores: ["The storm is a threat to crops."],
  },
];
