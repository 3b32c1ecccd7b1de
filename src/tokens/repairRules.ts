import { nounVerbs } from "../document/nounVerbs.js";
import { verbShape } from "../document/verbs.js";
import {
  articles,
  beForms,
  has,
  haveForms,
  is,
  isCapitalized,
  isInfinitiveAhead,
  isParticiple,
  isVerbAhead,
  mayBeVerb,
  modals,
  objectStart,
  type Repair,
  subjectPronouns,
  touches,
} from "./repairPlace.js";

/** In order of trial; the first that applies decides. */
export const repairs: readonly Repair[] = [
  {
    name: "will_is_auxiliary",
    from: ["NOUN"],
    to: "AUX",
    applies: ({ token, before }) =>
      token.lower === "will" && !has(articles, before) && !is(before, "ADJ", "PART", "ADP", "NOUN"),
    corrects: ["He did not come, neither ⟦will⟧ the others come."],
    leaves: ["She read the ⟦will⟧ aloud."],
  },
  {
    name: "verb_after_modal",
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
    name: "perfect_participle",
    from: ["ADJ", "NOUN"],
    to: "VERB",
    applies: ({ token, anchor, next, before }) =>
      has(haveForms, anchor) && isParticiple(token.lower) && (before !== anchor || !is(next, "NOUN", "ADJ", "CCONJ")),
    corrects: ["Troops have recently ⟦liberated⟧ several towns.", "The firm has ⟦experienced⟧ a loss."],
    leaves: ["Voters have ⟦mixed⟧ feelings."],
  },
  {
    name: "passive_participle",
    from: ["ADJ"],
    to: "VERB",
    applies: ({ token, anchor, next }) => has(beForms, anchor) && isParticiple(token.lower) && has(/^by$/u, next),
    corrects: ["The town was ⟦liberated⟧ by rebels."],
    leaves: ["The hall was ⟦crowded⟧ on Monday."],
  },
  {
    name: "coordinated_participle",
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
    name: "past_between_subject_and_object",
    from: ["ADJ", "NOUN"],
    to: "VERB",
    applies: ({ token, anchor, next }) =>
      is(anchor, "NOUN", "PROPN", "PRON") && isParticiple(token.lower) && (is(next, "DET") || has(articles, next)),
    corrects: ["The diplomat ⟦informed⟧ his counterpart."],
    leaves: ["It is an ⟦informed⟧ guess."],
  },
  {
    name: "verb_after_subject_pronoun",
    from: ["NOUN"],
    to: "VERB",
    applies: ({ token, anchor }) =>
      has(subjectPronouns, anchor) && mayBeVerb(token.lower) && !token.lower.endsWith("ing"),
    corrects: ["They ⟦vow⟧ to stay.", "He ⟦heads⟧ the agency."],
    leaves: ["We saw their ⟦work⟧."],
  },
  {
    name: "verb_after_relative_pronoun",
    from: ["NOUN"],
    to: "VERB",
    applies: ({ token, tokens, at, before, next }) => {
      if (!mayBeVerb(token.lower) || token.lower.endsWith("ing")) return false;
      if (has(/^(?:who|which)$/u, before)) return is(next, "DET", "PRON", "ADP", "ADV", "PROPN", "PART");
      return has(/^that$/u, before) && is(tokens[at - 2], "NOUN") && is(next, "DET", "PRON", "ADP");
    },
    corrects: ["It is an institute which ⟦studies⟧ the climate.", "It is a device that ⟦measures⟧ the heat."],
    leaves: ["He said that ⟦reports⟧ were false."],
  },
  {
    name: "base_after_plural_subject",
    from: ["NOUN"],
    to: "VERB",
    applies: ({ token, anchor, next, isVerbless }) =>
      isVerbless &&
      nounVerbs.has(token.lower) &&
      anchor?.partOfSpeech === "NOUN" &&
      /(?:[^s]s|people)$/u.test(anchor.lower) &&
      (is(next, "DET", "PRON") || has(/^(?:that|how|to|whether)$/u, next)),
    corrects: ["Many people ⟦wonder⟧ how it ended."],
    leaves: ["The sales ⟦force⟧ of the firm shrank."],
  },
  {
    name: "third_person_between_subject_and_object",
    from: ["NOUN", "PROPN"],
    to: "VERB",
    applies: (place) => {
      const { token, anchor, next, isVerbless } = place;
      if (!token.lower.endsWith("s") || isCapitalized(place) || !mayBeVerb(token.lower) || !isVerbless) return false;
      if (!is(anchor, "PROPN", "NOUN") || (anchor?.partOfSpeech === "NOUN" && anchor.lower.endsWith("s"))) return false;
      return objectStart.has(next?.partOfSpeech ?? "X") || has(/^(?:that|to)$/u, next);
    },
    corrects: [
      "Okafor ⟦praises⟧ the army for gaining ground.",
      "The new package ⟦marks⟧ USD 3 billion in help.",
      "The agency ⟦plans⟧ to hire.",
    ],
    leaves: ["The ⟦plans⟧ the ministry made were secret."],
  },
  {
    name: "verb_after_to",
    from: ["NOUN", "ADJ"],
    to: "VERB",
    applies: ({ token, before, next }) =>
      before?.lower === "to" && nounVerbs.has(token.lower) && (is(next, "DET", "PRON") || has(articles, next)),
    corrects: ["The army moved to ⟦target⟧ the convoy."],
    leaves: ["He led the army to ⟦victory⟧ in May."],
  },
  {
    name: "noun_after_article",
    from: ["VERB"],
    to: "NOUN",
    applies: ({ token, before, next }) => {
      if (!has(articles, before) && !has(/^'s$/u, is(before, "PART") ? before : undefined)) return false;
      const { base, third, past, gerund } = verbShape(token.lower);
      if (gerund) return is(next, "PUNCT", "AUX", "CCONJ") || has(/^of$/u, next);
      return (base && !past) || third;
    },
    corrects: ["They discussed the ⟦mentoring⟧ of recruits.", "The team took the ⟦lead⟧ early."],
    leaves: ["The ⟦seized⟧ regions voted."],
  },
  {
    name: "noun_after_there_is",
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
    name: "noun_before_hyphen",
    from: ["VERB"],
    to: "NOUN",
    applies: ({ token, tokens, at, next }) =>
      next?.lower === "-" && touches(token, next) && touches(next, tokens[at + 2]) && verbShape(token.lower).base,
    corrects: ["It was a ⟦war⟧-torn country."],
    leaves: [],
  },
  {
    name: "noun_joined_to_noun_at_end",
    from: ["VERB"],
    to: "NOUN",
    applies: ({ tokens, at, token, before, next }) =>
      is(before, "CCONJ") && is(tokens[at - 2], "NOUN") && is(next, "PUNCT") && verbShape(token.lower).third,
    corrects: ["It fought with all forces and ⟦means⟧."],
    leaves: ["The bird eats and ⟦sleeps⟧."],
  },
  {
    name: "clear_is_adjective",
    from: ["VERB"],
    to: "ADJ",
    applies: ({ token, tokens, at }) =>
      token.lower === "clear" &&
      tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:make|makes|made|making|is|was|'s)$/u.test(lower)),
    corrects: ["He made it ⟦clear⟧ that talks were over."],
    leaves: ["Police tried to ⟦clear⟧ the square."],
  },
  {
    name: "name_between_names",
    from: ["VERB", "ADV", "ADJ"],
    to: "PROPN",
    applies: (place) => {
      if (!isCapitalized(place) || place.at === 0 || is(place.before, "PUNCT")) return false;
      return (
        is(place.before, "PROPN") &&
        (is(place.next, "PROPN") || place.token.partOfSpeech === "ADV") &&
        !/^(?:US|UK|EU|UN)$/u.test(place.text.slice(place.token.start, place.token.end))
      );
    },
    corrects: ["He is a NATO ⟦Enhanced⟧ Opportunities Partner, he said."],
    leaves: ["The ⟦enhanced⟧ offer stands."],
  },
  {
    name: "have_as_main_verb",
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
    name: "do_as_main_verb",
    from: ["AUX"],
    to: "VERB",
    applies: ({ token, tokens, at, before, next }) =>
      has(/^(?:do|does|did)$/u, token) &&
      is(before, "NOUN", "PROPN", "PRON", "PART", "AUX") &&
      is(next, "DET", "NUM", "NOUN", "PRON") &&
      !isVerbAhead(tokens, at),
    corrects: ["The army ⟦did⟧ the job."],
    leaves: ["Nobody ⟦did⟧ so.", "They ⟦do⟧ not agree."],
  },
  {
    name: "subordinator_is_no_preposition",
    from: ["ADP"],
    to: "SCONJ",
    applies: ({ token }) => has(/^(?:although|because|if|unless|whereas|whether|while|though)$/u, token),
    corrects: ["He asked ⟦whether⟧ talks would go on."],
    leaves: ["He left ⟦after⟧ the talks."],
  },
  {
    name: "to_before_verb_is_particle",
    from: ["ADP"],
    to: "PART",
    applies: ({ token, tokens, at }) => token.lower === "to" && isInfinitiveAhead(tokens, at),
    corrects: ["It helps them ⟦to⟧ more effectively defend the town."],
    leaves: ["They agreed ⟦to⟧ a truce."],
  },
  {
    name: "to_before_noun_is_preposition",
    from: ["PART"],
    to: "ADP",
    applies: ({ token, next }) =>
      token.lower === "to" &&
      (is(next, "DET", "NUM", "PROPN", "PRON") || (is(next, "NOUN") && next !== undefined && !mayBeVerb(next.lower))),
    corrects: ["The road ⟦to⟧ peace is long."],
    leaves: ["They want ⟦to⟧ leave."],
  },
];
