import { nounVerbs } from "../document/noun-verbs.js";
import { verbShape } from "../document/verbs.js";
import {
  articles,
  beForms,
  has,
  haveForms,
  is,
  isCapitalized,
  isParticiple,
  isVerbAhead,
  mayBeVerb,
  modals,
  objectStart,
  type Repair,
  subjectPronouns,
  wordSet,
} from "./repair-place.js";

const relativePronouns = wordSet("who which that");
const clauseOpeners = wordSet("that how to whether");
const doForms = wordSet("do does did");

/** Words that are verbs though wink says otherwise. */
export const verbRepairs: readonly Repair[] = [
  {
    name: "will-is-auxiliary",
    from: ["NOUN"],
    to: "AUX",
    applies: ({ token, before }) =>
      token.lower === "will" && !has(articles, before) && !is(before, "ADJ", "PART", "ADP", "NOUN"),
    corrects: ["He did not come, neither ⟦will⟧ the others come."],
    leaves: ["She read the ⟦will⟧ aloud."],
  },
  {
    name: "verb-after-modal",
    from: ["NOUN", "ADJ", "PROPN"],
    to: "VERB",
    applies: (place) =>
      is(place.anchor, "AUX") &&
      has(modals, place.anchor) &&
      place.anchor !== place.tokens[0] &&
      !isCapitalized(place) &&
      verbShape(place.token.lower).base,
    corrects: ["The union will ⟦picket⟧ the plant.", "They could ⟦slump⟧."],
    leaves: ["Will ⟦Oslo⟧ agree?"],
  },
  {
    name: "perfect-participle",
    from: ["ADJ", "NOUN"],
    to: "VERB",
    applies: ({ token, anchor, next, before }) =>
      has(haveForms, anchor) && isParticiple(token.lower) && (before !== anchor || !is(next, "NOUN", "ADJ", "CCONJ")),
    corrects: ["Troops have recently ⟦liberated⟧ several towns.", "The firm has ⟦experienced⟧ a loss."],
    leaves: ["Voters have ⟦mixed⟧ feelings."],
  },
  {
    name: "passive-participle",
    from: ["ADJ"],
    to: "VERB",
    applies: ({ token, anchor, next }) => has(beForms, anchor) && next?.lower === "by" && isParticiple(token.lower),
    corrects: ["The town was ⟦liberated⟧ by rebels."],
    leaves: ["The hall was ⟦crowded⟧ on Monday."],
  },
  {
    name: "coordinated-participle",
    from: ["ADJ"],
    to: "VERB",
    applies: ({ tokens, at, token, before, next }) =>
      is(before, "CCONJ") &&
      is(tokens[at - 2], "VERB") &&
      isParticiple(token.lower) &&
      is(next, "DET", "PRON", "PROPN"),
    corrects: ["Staff have modified or ⟦edited⟧ the content."],
    leaves: ["Rested and ⟦relaxed⟧ players returned."],
  },
  {
    name: "past-between-subject-and-object",
    from: ["ADJ", "NOUN"],
    to: "VERB",
    applies: ({ token, anchor, next }) =>
      is(anchor, "NOUN", "PROPN", "PRON") && (is(next, "DET") || has(articles, next)) && isParticiple(token.lower),
    corrects: ["The diplomat ⟦informed⟧ his counterpart."],
    leaves: ["It is an ⟦informed⟧ guess."],
  },
  {
    name: "verb-after-subject-pronoun",
    from: ["NOUN"],
    to: "VERB",
    applies: ({ token, anchor }) =>
      has(subjectPronouns, anchor) && !token.lower.endsWith("ing") && mayBeVerb(token.lower),
    corrects: ["They ⟦vow⟧ to stay.", "He ⟦heads⟧ the agency."],
    leaves: ["We saw their ⟦work⟧."],
  },
  {
    name: "verb-after-relative-pronoun",
    from: ["NOUN"],
    to: "VERB",
    applies: ({ token, tokens, at, before, next }) => {
      if (!has(relativePronouns, before) || token.lower.endsWith("ing") || !mayBeVerb(token.lower)) return false;
      if (before?.lower !== "that") return is(next, "DET", "PRON", "ADP", "ADV", "PROPN", "PART");
      return is(tokens[at - 2], "NOUN") && is(next, "DET", "PRON", "ADP");
    },
    corrects: ["It is an institute which ⟦studies⟧ the climate.", "It is a device that ⟦measures⟧ the heat."],
    leaves: ["He said that ⟦reports⟧ were false."],
  },
  {
    name: "base-after-plural-subject",
    from: ["NOUN"],
    to: "VERB",
    applies: ({ token, anchor, next, isVerbless }) =>
      isVerbless &&
      nounVerbs.has(token.lower) &&
      anchor?.partOfSpeech === "NOUN" &&
      /(?:[^s]s|people)$/u.test(anchor.lower) &&
      (is(next, "DET", "PRON") || has(clauseOpeners, next)),
    corrects: ["Many people ⟦wonder⟧ how it ended."],
    leaves: ["The sales ⟦force⟧ of the firm shrank."],
  },
  {
    name: "third-person-between-subject-and-object",
    from: ["NOUN", "PROPN"],
    to: "VERB",
    applies: (place) => {
      const { token, anchor, next, isVerbless } = place;
      if (!isVerbless || !token.lower.endsWith("s") || !is(anchor, "PROPN", "NOUN")) return false;
      if (anchor?.partOfSpeech === "NOUN" && anchor.lower.endsWith("s")) return false;
      const isFollowed = objectStart.has(next?.partOfSpeech ?? "X") || next?.lower === "that" || next?.lower === "to";
      return isFollowed && !isCapitalized(place) && mayBeVerb(token.lower);
    },
    corrects: [
      "Okafor ⟦praises⟧ the army for gaining ground.",
      "The new package ⟦marks⟧ USD 3 billion in help.",
      "The agency ⟦plans⟧ to hire.",
    ],
    leaves: ["The ⟦plans⟧ the ministry made were secret."],
  },
  {
    name: "verb-after-to",
    from: ["NOUN", "ADJ"],
    to: "VERB",
    applies: ({ token, before, next }) =>
      before?.lower === "to" && nounVerbs.has(token.lower) && (is(next, "DET", "PRON") || has(articles, next)),
    corrects: ["The army moved to ⟦target⟧ the convoy."],
    leaves: ["He led the army to ⟦victory⟧ in May."],
  },
  {
    name: "have-as-main-verb",
    from: ["AUX"],
    to: "VERB",
    applies: ({ token, tokens, at, before, next }) =>
      has(haveForms, token) &&
      before !== undefined &&
      !is(before, "PUNCT") &&
      !is(next, "PART", "PUNCT") &&
      !isVerbAhead(tokens, at),
    corrects: ["The party ⟦has⟧ two plans."],
    leaves: ["The party ⟦has⟧ not yet agreed."],
  },
  {
    name: "do-as-main-verb",
    from: ["AUX"],
    to: "VERB",
    applies: ({ token, tokens, at, before, next }) =>
      has(doForms, token) &&
      is(before, "NOUN", "PROPN", "PRON", "PART", "AUX") &&
      is(next, "DET", "NUM", "NOUN", "PRON") &&
      !isVerbAhead(tokens, at),
    corrects: ["The army ⟦did⟧ the job."],
    leaves: ["Nobody ⟦did⟧ so.", "They ⟦do⟧ not agree."],
  },
];
