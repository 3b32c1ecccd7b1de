import { at } from "../document/at.js";
import { overlaps, type Span } from "../document/span.js";
import { trialLines } from "./event.js";
import { type Explanation, type Labelled, passageOf, section } from "./explanation.js";
import { type ArticleScene, entityIn, quoted } from "./scene.js";
import { refusedLines } from "./statement.js";

/** Explains a row of `sentences`: everything that was read in it, and what was not. */
export function explainSentence(scene: ArticleScene, index: number): Omit<Explanation, "id" | "dataset"> {
  const { article } = scene;
  const sentence = at(article.tokens.sentences, index);
  const found = rowsAt(scene, sentence);
  const piece = article.furniture.find((each) => overlaps(each, sentence));
  const reason = piece
    ? `page furniture (${piece.kind}, by ingest/${piece.rule}): nothing is read from it`
    : "read in full";
  const names = article.names.filter((name) => overlaps(name, sentence)).map((name): Labelled => [name, name.type]);
  return {
    headline: `Sentence ${index} of the article: ${sentence.isBoilerplate ? reason : "read in full"}.`,
    passages: [passageOf(article, [[sentence, ""], ...names])],
    sections: [
      ...section("What was read in it (explain each by its id)", found),
      ...section("Verbs of saying that make no statement", sentence.isBoilerplate ? [] : refusedLines(scene, sentence)),
      ...section("What could have been an event, and is none", sentence.isBoilerplate ? [] : trialLines(scene, index)),
    ],
  };
}

/** A line for every row that begins in a stretch of the text. */
export function rowsAt(scene: ArticleScene, span: Span): string[] {
  const { article, ids } = scene;
  const inside = ({ start }: Span) => span.start <= start && start < span.end;
  const each = <Item>(items: readonly Item[], own: readonly string[], line: (item: Item) => [Span, string] | null) =>
    items.flatMap((item, index) => {
      const made = line(item);
      return made && inside(made[0]) ? [`${own[index]}  ${made[1]}`] : [];
    });
  return [
    ...each(article.statements, ids.statements, ({ content: [first], cue, speaker }) =>
      first ? [first, `statement  ${entityIn(scene, speaker)}, “${cue}”`] : null,
    ),
    ...each(article.events, ids.events, (item) => [
      item,
      `event  ${quoted(scene, item, 40)} → ${item.type}, ${item.status}`,
    ]),
    ...each(article.mentions.mentions, ids.mentions, (item) => [
      item,
      `mention  ${quoted(scene, item, 40)} → ${entityIn(scene, item.entity)}`,
    ]),
    ...each(article.dates.dates, ids.dates, (item) => [item, `date  ${quoted(scene, item, 40)} → ${item.value}`]),
    ...each(article.money, ids.money, (item) => [
      item,
      `money  ${quoted(scene, item, 40)} → ${item.amount ?? "range"} ${item.currency ?? "?"}`,
    ]),
  ];
}
