import { at } from "../document/at.js";
import type { DateSource } from "../document/dates.js";
import type { Span } from "../document/span.js";
import type { Statement } from "../document/statements.js";
import { explainCues, type RefusedCue } from "../statements/explain.js";
import { type Explanation, type Labelled, passageOf, section, withArticle } from "./explanation.js";
import { ruleLines } from "./rule-lines.js";
import { type ArticleScene, entitiesIn, entityIn, quoted } from "./scene.js";

/** Explains a row of `statements`. */
export function explainStatement(scene: ArticleScene, index: number): Omit<Explanation, "id" | "dataset"> {
  const { article } = scene;
  const statement = at(article.statements, index);
  const { speaker, kind, cue, isNegated } = statement;
  const who = speaker === null ? "Somebody whom the article does not name" : entityIn(scene, speaker);
  const whole = hullOf(statement);
  return {
    headline: `${who} is reported ${isNegated ? "not " : ""}to have said this: ${withArticle(kind)} statement, reported by “${cue}”.`,
    passages: [passageOf(article, partsOf(statement))],
    sections: [
      ...section("What found it", ruleLines("statements", statement.rule, statement.confidence)),
      ...section("Why this speaker", speakerLines(scene, statement)),
      ...section("When, to whom, about whom", aroundLines(scene, statement, index)),
      ...section("Statements around it", chainLines(scene, index)),
      ...section("Verbs of saying beside it that make no statement", refusedLines(scene, whole)),
    ],
  };
}

function partsOf({ speakerSpan, cueSpan, content, addresseeSpans }: Statement): Labelled[] {
  return [
    [speakerSpan, "speaker"],
    [cueSpan, "cue"],
    ...content.map((span): Labelled => [span, "content"]),
    ...addresseeSpans.map((span): Labelled => [span, "addressee"]),
  ];
}

function hullOf(statement: Statement): Span {
  const spans = partsOf(statement).flatMap(([span]) => span ?? []);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function speakerLines(scene: ArticleScene, { speaker, speakerSpan }: Statement): string[] {
  if (!speakerSpan) return ["No words near the cue name a speaker."];
  const words = quoted(scene, speakerSpan);
  const mentions = scene.article.mentions.mentions.filter(
    ({ start, end, entity }) => entity === speaker && start < speakerSpan.end && speakerSpan.start < end,
  );
  if (speaker === null) return [`The words ${words} name the speaker, but no name in the article goes with them.`];
  const [mention] = mentions;
  const link = mention
    ? `${quoted(scene, mention)} in them stands for it by mentions/${mention.rule}.`
    : "No mention of it stands in them: the article says elsewhere whose document, office or service they mean.";
  return [`The words ${words} name the speaker: ${entityIn(scene, speaker)}.`, link];
}

const sources: Readonly<Record<DateSource, string>> = {
  text: "an expression in the sentence says so",
  speech: "the statement before it, of the same occasion, has that day",
  tweet: "the stamp of the tweet says so",
  dateline: "the day in the dateline, for want of another",
  published: "the day the article was published, for want of another",
};

function aroundLines(
  scene: ArticleScene,
  { saidOnTimex, medium, addressees, about }: Statement,
  index: number,
): string[] {
  const { dates } = scene.article;
  const saidOn = dates.saidOn[index];
  const timex = saidOnTimex === null ? undefined : dates.dates[saidOnTimex];
  return [
    saidOn
      ? `said on ${saidOn.date}: ${sources[saidOn.source]}${timex ? ` (${quoted(scene, timex)}, ${scene.ids.dates[saidOnTimex ?? -1]})` : ""}`
      : "the article does not tell the day",
    ...(medium === null ? [] : [`medium: ${medium}`]),
    ...(addressees.length === 0 ? [] : [`to: ${entitiesIn(scene, addressees)}`]),
    ...(about.length === 0 ? [] : [`names: ${entitiesIn(scene, about)}`]),
  ];
}

/** The statements that hold it, from the innermost out, those it holds, and the events it tells. */
function chainLines(scene: ArticleScene, index: number): string[] {
  const { statements, events } = scene.article;
  const lines: string[] = [];
  const said = (other: number) =>
    `${scene.ids.statements[other]} (${entityIn(scene, at(statements, other).speaker)}, “${at(statements, other).cue}”)`;
  for (let parent = at(statements, index).parent; parent !== null; parent = at(statements, parent).parent) {
    lines.push(`reported inside ${said(parent)}`);
  }
  statements.forEach(({ parent }, other) => {
    if (parent === index) lines.push(`reports ${said(other)}`);
  });
  events.forEach(({ claimedIn, type, status }, event) => {
    if (claimedIn === index) lines.push(`tells the event ${scene.ids.events[event]} (${type}, ${status})`);
  });
  return lines;
}

const refusals: Readonly<Record<RefusedCue["reason"], string>> = {
  "no-verb": "is no verb here",
  "in-compound": "is part of a compound",
  "no-frame": "reports something only with another word behind it",
  "not-said": "is only wanted, planned or expected: nothing was said",
  command: "opens its sentence without a subject, as a command does",
  wished: "would be said by a thing, and has not been",
  "no-content": "has nothing beside it that could be what was said",
};

/** Verbs of communication in a stretch of the text, with the reason why each makes no statement. */
export function refusedLines(scene: ArticleScene, span: Span): string[] {
  return explainCues(scene.article, span).map((each) => `${quoted(scene, each)} ${refusals[each.reason]}`);
}
