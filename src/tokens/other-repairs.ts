import { verbShape } from "../document/verbs.js";
import {
  articles,
  beForms,
  has,
  is,
  isCapitalized,
  isInfinitiveAhead,
  mayBeVerb,
  type Repair,
  touches,
  wordSet,
} from "./repair-place.js";

const prepositions = wordSet("about against at by for from in into of on under with without");
const makers = wordSet("make makes made making is was 's");
const speechVerbs = wordSet("added asked explained noted replied said says stressed told tweeted warned wrote");
/** Words in capitals before a verb of speech that are no names. */
const commonSpeakers = wordSet("people officials police witnesses that this he she it");
const adjectiveGerunds = wordSet(
  "acting continuing existing growing incoming increasing leading neighboring neighbouring ongoing outgoing outstanding remaining rising sitting surrounding",
);
const compassPoints = wordSet("north south east west northeast northwest southeast southwest");
const subordinators = wordSet("although because if unless whereas whether while though");

/** Words that are no verbs though wink says so, and small words. */
export const otherRepairs: readonly Repair[] = [
  {
    name: "noun-after-article",
    from: ["VERB"],
    to: "NOUN",
    applies: ({ token, before, next }) => {
      if (!has(articles, before) && !(before?.lower === "'s" && is(before, "PART"))) return false;
      const { base, third, past, gerund } = verbShape(token.lower);
      if (gerund) return is(next, "PUNCT", "AUX", "CCONJ") || next?.lower === "of";
      return (base && !past) || third;
    },
    corrects: ["They discussed the ⟦mentoring⟧ of recruits.", "The team took the ⟦lead⟧ early."],
    leaves: ["The ⟦seized⟧ regions voted."],
  },
  {
    name: "noun-after-preposition",
    from: ["VERB"],
    to: "NOUN",
    applies: ({ token, before, next }) => {
      if (!has(prepositions, before) || is(next, "DET", "PRON", "PROPN")) return false;
      const { base, past } = verbShape(token.lower);
      return base && !past;
    },
    corrects: ["The office did not reply to a request for ⟦comment⟧."],
    leaves: ["He went on to ⟦comment⟧ at length."],
  },
  {
    name: "noun-after-there-is",
    from: ["VERB"],
    to: "NOUN",
    applies: ({ token, anchor, tokens, at }) =>
      has(beForms, anchor) &&
      tokens[at - 2]?.lower === "there" &&
      !/(?:ing|ed|en)$/u.test(token.lower) &&
      !verbShape(token.lower).participle,
    corrects: ["There were ⟦plans⟧ to leave."],
    leaves: ["There were ⟦killed⟧ nine men."],
  },
  {
    name: "noun-before-hyphen",
    from: ["VERB"],
    to: "NOUN",
    applies: ({ token, tokens, at, next }) =>
      next?.lower === "-" && touches(token, next) && touches(next, tokens[at + 2]) && verbShape(token.lower).base,
    corrects: ["It was a ⟦war⟧-torn country."],
    leaves: [],
  },
  {
    name: "noun-joined-to-noun-at-end",
    from: ["VERB"],
    to: "NOUN",
    applies: ({ tokens, at, token, before, next }) =>
      is(before, "CCONJ") && is(tokens[at - 2], "NOUN") && is(next, "PUNCT") && verbShape(token.lower).third,
    corrects: ["It fought with all forces and ⟦means⟧."],
    leaves: ["The bird eats and ⟦sleeps⟧."],
  },
  {
    name: "clear-is-adjective",
    from: ["VERB"],
    to: "ADJ",
    applies: ({ token, tokens, at, before }) =>
      token.lower === "clear" && (has(makers, before) || has(makers, tokens[at - 2])),
    corrects: ["He made it ⟦clear⟧ that talks were over."],
    leaves: ["Police tried to ⟦clear⟧ the square."],
  },
  {
    name: "name-between-names",
    from: ["VERB", "ADV", "ADJ"],
    to: "PROPN",
    applies: (place) =>
      is(place.before, "PROPN") &&
      isCapitalized(place) &&
      (is(place.next, "PROPN") || place.token.partOfSpeech === "ADV") &&
      !/^(?:US|UK|EU|UN)$/u.test(place.text.slice(place.token.start, place.token.end)),
    corrects: ["He is a NATO ⟦Enhanced⟧ Opportunities Partner, he said."],
    leaves: ["The ⟦enhanced⟧ offer stands."],
  },
  {
    name: "name-before-verb-of-speech",
    from: ["VERB", "NOUN", "ADV", "ADJ"],
    to: "PROPN",
    applies: (place) =>
      has(speechVerbs, place.next) &&
      isCapitalized(place) &&
      (place.before === undefined || is(place.before, "PUNCT", "PROPN")) &&
      !has(commonSpeakers, place.token),
    corrects: ["“We will win,” ⟦Wood⟧ said.", "⟦Cook⟧ told reporters he would stay."],
    leaves: ["The ⟦official⟧ said two men fled."],
  },
  {
    name: "letter-is-name",
    from: ["DET"],
    to: "PROPN",
    applies: (place) => place.token.lower === "a" && isCapitalized(place) && is(place.before, "PROPN", "NOUN"),
    corrects: ["Plan ⟦A⟧ is to wait."],
    leaves: ["It was ⟦a⟧ plan."],
  },
  {
    name: "gerund-as-adjective",
    from: ["VERB"],
    to: "ADJ",
    applies: ({ token, before, next }) =>
      has(adjectiveGerunds, token) &&
      is(next, "NOUN", "ADJ", "PROPN") &&
      is(before, "ADP", "DET", "CCONJ", "VERB", "ADJ", "PART"),
    corrects: ["The arms come from ⟦existing⟧ stocks."],
    leaves: ["He spoke of ⟦leading⟧ the party."],
  },
  {
    name: "point-of-the-compass-is-noun",
    from: ["ADV", "ADJ"],
    to: "NOUN",
    applies: ({ token, before, next }) =>
      has(compassPoints, token) && before?.lower === "the" && is(next, "PUNCT", "ADP", "CCONJ", "VERB", "AUX"),
    corrects: ["Troops moved in the ⟦northeast⟧, near the river."],
    leaves: ["They went ⟦west⟧."],
  },
  {
    name: "subordinator-is-no-preposition",
    from: ["ADP"],
    to: "SCONJ",
    applies: ({ token }) => has(subordinators, token),
    corrects: ["He asked ⟦whether⟧ talks would go on."],
    leaves: ["He left ⟦after⟧ the talks."],
  },
  {
    name: "to-before-verb-is-particle",
    from: ["ADP"],
    to: "PART",
    applies: ({ token, tokens, at }) => token.lower === "to" && isInfinitiveAhead(tokens, at),
    corrects: ["It helps them ⟦to⟧ more effectively defend the town."],
    leaves: ["They agreed ⟦to⟧ a truce."],
  },
  {
    name: "to-before-noun-is-preposition",
    from: ["PART"],
    to: "ADP",
    applies: ({ token, next }) =>
      token.lower === "to" &&
      (is(next, "DET", "NUM", "PROPN", "PRON") || (is(next, "NOUN") && next !== undefined && !mayBeVerb(next.lower))),
    corrects: ["The road ⟦to⟧ peace is long."],
    leaves: ["They want ⟦to⟧ leave."],
  },
];
