import type { NounRule, VerbRule } from "../pattern.js";

/** CONCEDE: verbal concessions. */
export const concedeVerbs: readonly VerbRule[] = [
  {
    name: "apologize",
    type: "CONCEDE",
    verbs: ["apologize", "apologise", "express regret"],
    subject: ["political", "named"],
    recipient: ["to", "for"],
    isSpeech: true,
    finds: [{ text: "The Netherlands ⟦apologised⟧ to Indonesia on Monday." }],
    ignores: ["The waiter apologised for the delay."],
  },
  {
    name: "lift-restriction",
    type: "CONCEDE",
    verbs: ["lift", "ease", "relax", "revoke", "repeal", "end", "loosen", "drop", "remove"],
    object: ["restriction", "penalty"],
    recipient: ["on", "against", "in"],
    finds: [{ text: "Sri Lanka ⟦lifted⟧ a curfew in Colombo." }],
    ignores: ["The crane lifted the block.", "The rain ended the match."],
  },
  {
    name: "pardon",
    type: "CONCEDE",
    verbs: ["pardon", "acquit", "grant amnesty", "absolve", "commute"],
    recipient: ["object", "to"],
    needs: "anyone",
    finds: [{ text: "Joko Widodo ⟦pardoned⟧ the journalist." }],
    ignores: ["Pardon the mess."],
  },
  {
    name: "call-off",
    type: "CONCEDE",
    verbs: ["call off", "suspend", "cancel", "end", "abandon"],
    object: ["dissent"],
    finds: [{ text: "The teachers' union in Kenya ⟦called off⟧ the strike." }],
    ignores: ["They called off the wedding."],
  },
  {
    name: "declare-truce",
    type: "CONCEDE",
    verbs: ["declare", "announce", "accept", "proclaim", "order"],
    object: ["truce"],
    recipient: ["with"],
    needs: "anyone",
    finds: [{ text: "The rebels in Yemen ⟦declared⟧ a ceasefire." }],
    ignores: ["The mayor declared a holiday."],
  },
  {
    name: "allow",
    type: "CONCEDE",
    verbs: ["allow", "permit"],
    subject: ["political", "country", "law"],
    object: ["political", "people", "person", "organization"],
    recipient: ["object"],
    governs: "infinitive",
    finds: [{ text: "Jordan ⟦allowed⟧ the refugees to cross." }],
    ignores: ["The app allows users to chat."],
  },
  {
    name: "accept-demand",
    type: "CONCEDE",
    verbs: ["accept", "concede to", "yield to", "give in", "bow to", "concede"],
    subject: ["political", "country", "organization"],
    object: ["request"],
    recipient: ["from", "to", "object"],
    finds: [{ text: "Greece ⟦accepted⟧ the demands of Germany." }],
    ignores: ["She accepted the award.", "City conceded two goals."],
  },
];

/** CONCEDE in nouns. */
export const concedeNouns: readonly NounRule[] = [
  {
    name: "amnesty-noun",
    type: "CONCEDE",
    nouns: ["amnesty", "pardon", "apology", "concession"],
    lightVerbs: ["grant", "issue", "offer", "make", "announce", "declare"],
    needsLightVerb: true,
    actor: ["subject"],
    recipient: ["to", "for"],
    needs: "anyone",
    isSpeech: true,
    finds: [{ text: "Myanmar's junta announced an ⟦amnesty⟧ for prisoners." }],
    ignores: ["The play is about an apology."],
  },
];
