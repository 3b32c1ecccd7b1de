import { at } from "../document/at.js";
import type { Event, EventRole, EventStatus } from "../document/events.js";
import { clauseAt } from "../document/syntax.js";
import { type EventTrial, explainEvents } from "../events/explain.js";
import { type DropReason, eventIndex } from "../events/stage.js";
import { type Explanation, type Labelled, passageOf, section, withArticle } from "./explanation.js";
import { ruleLines } from "./rule-lines.js";
import { type ArticleScene, entityIn, quoted } from "./scene.js";

/** Explains a row of `events`. */
export function explainEvent(scene: ArticleScene, index: number): Omit<Explanation, "id" | "dataset"> {
  const { article } = scene;
  const event = at(article.events, index);
  const { type, subtype, status, sentence, roles, modes, contexts } = event;
  const kind = [subtype, ...modes, ...contexts].filter((word) => word !== null).join(", ");
  const labelled = roles.map((role): Labelled => [role, role.role]);
  return {
    headline: `${quoted(scene, event)} tells of ${withArticle(type)}${kind === "" ? "" : ` (${kind})`}, ${status}.`,
    passages: [passageOf(article, [[event, `trigger: ${type}`], ...labelled])],
    sections: [
      ...section("What found it", ruleLines("events", event.rule, event.confidence)),
      ...section(
        "Who, where, when, how much",
        roles.map((role) => roleLine(scene, role)),
      ),
      ...section("When", whenLines(scene, event)),
      ...section(`Why ${status}`, statusLines(scene, event)),
      ...section("What else in the sentence could have been an event, and is none", trialLines(scene, sentence)),
    ],
  };
}

function roleLine(scene: ArticleScene, role: EventRole): string {
  const { article, ids } = scene;
  const words = `${role.role}: ${quoted(scene, role)}`;
  if (role.date !== null) return `${words} → ${at(article.dates.dates, role.date).value} (${ids.dates[role.date]})`;
  if (role.money !== null) return `${words} (${ids.money[role.money]})`;
  if (role.entity === null) return `${words}, which no name in the article goes with`;
  const mention = article.mentions.mentions.find(
    ({ start, end, entity }) => entity === role.entity && start < role.end && role.start < end,
  );
  const link = mention ? `, by mentions/${mention.rule}` : ", which these words stand for or belong to";
  return `${words} → ${entityIn(scene, role.entity)}${link}`;
}

const dateSources = {
  text: "an expression of the sentence, or one it shares, says so",
  speech: "the day the statement was made that tells it",
  dateline: "the day in the dateline",
  published: "the day the article was published",
} as const;

function whenLines(_scene: ArticleScene, { startsOn, endsOn, dateSource }: Event): string[] {
  if (startsOn === null) return ["The text gives no day, and none is made up."];
  const days = endsOn === null || endsOn === startsOn ? startsOn : `${startsOn} to ${endsOn}`;
  return [`${days}: ${dateSource === null ? "no source" : dateSources[dateSource]}`];
}

const statuses: Readonly<Record<EventStatus, string>> = {
  factual: "Its words tell it as something that happened, and nobody the article doubts tells it.",
  planned: "Its verb, or the one above it, is about the future: will, would, plans to, agreed to …",
  claimed: "A deed that somebody tells of others in a statement: the article does not vouch for it.",
  hypothetical: "A condition, a possibility or a purpose: if, may, could, in order to …",
  denied: "Its words are negated, or whoever tells it denies it.",
};

/** What the grammar says of the verb an event stands with, which its status was read off. */
function clauseLines(scene: ArticleScene, offset: number): string[] {
  const { syntax, tokens } = scene.article;
  const clause = syntax.clauses[clauseAt(syntax, offset) ?? -1];
  if (!clause) return [];
  const above = clause.governor === null ? undefined : syntax.clauses[clause.governor];
  const facts = [
    clause.tense === "none" ? clause.relation : `${clause.tense} tense`,
    ...(clause.isPassive ? ["passive"] : []),
    ...(clause.isNegated ? ["negated"] : []),
    ...(clause.modal === null ? [] : [`with “${clause.modal}”`]),
    ...(clause.introducedBy === null ? [] : [`opened by “${clause.introducedBy}”`]),
    ...(above ? [`under “${above.lemma}”${above.isNegated ? ", which is negated" : ""}`] : []),
  ];
  return [`The verb beside it is ${quoted(scene, at(tokens.tokens, clause.verb))}: ${facts.join(", ")}.`];
}

function statusLines(scene: ArticleScene, { status, claimedIn, start }: Event): string[] {
  const { statements } = scene.article;
  const lines = [statuses[status], ...clauseLines(scene, start)];
  let inside = "told in";
  for (let index = claimedIn; index !== null; index = at(statements, index).parent) {
    const { speaker, cue, kind } = at(statements, index);
    lines.push(`${inside} ${scene.ids.statements[index]}: ${entityIn(scene, speaker)}, “${cue}”, ${kind}`);
    inside = "which is reported in";
  }
  if (claimedIn === null) lines.push("The article asserts it itself: it stands in nobody's statement.");
  return lines;
}

const drops: Readonly<Record<DropReason, string>> = {
  content: "is the content of the verb above it, which is one event with it",
  parties: "has no participant that is named, or is only a purpose",
  topic: "is not public affairs: sport, business or private matters by the words around it",
  place: "has no place, which it needs",
  "told-by-verb": "is told by the verb it belongs to",
  repeated: "tells again what another event of the article tells, and was joined with it",
};

const misfits: Readonly<Record<EventTrial["misfits"][number]["misfit"], string>> = {
  voice: "asks for another voice, negation or modal",
  words: "asks for other words behind it",
  surroundings: "asks for other words around it",
  governed: "asks for an event below it",
  subject: "asks for another kind of subject",
  object: "asks for another kind of object",
  oblique: "asks for a phrase with a preposition that is not there",
  recipient: "asks for somebody it is done to",
  "light-verb": "is an event only with a verb such as hold or make",
  around: "asks for other words around it",
  parties: "asks for more participants",
};

const misfitsShown = 8;

/** Triggers of a sentence that became no event, each with the rule and the reason. */
export function trialLines(scene: ArticleScene, sentence: number): string[] {
  const { dropped, misfits: odd } = explainEvents(scene.article, eventIndex(), sentence);
  const more = odd.length > misfitsShown ? [`… and ${odd.length - misfitsShown} more rules that do not fit`] : [];
  return [
    ...dropped.map((each) => `${quoted(scene, each)} (${each.rule}) ${drops[each.reason]}`),
    ...odd.slice(0, misfitsShown).map((each) => `${quoted(scene, each)}: rule ${each.rule} ${misfits[each.misfit]}`),
    ...more,
  ];
}
