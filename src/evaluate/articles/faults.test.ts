import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { at } from "../../document/at.js";
import { textArticle } from "../../ingest/text-file.js";
import { perfectRuns } from "../../testing/perfect-run.js";
import { goldSchema } from "../gold/schema.js";
import { headline, type LayerScores } from "../score.js";
import type { RunArticle } from "./run-article.js";
import { type GoldWithText, scoreArticles } from "./score-articles.js";

const folder = "fixtures/gold";
const gold: readonly GoldWithText[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => {
    const article = goldSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    const read = textArticle(readFileSync(`seeds/${article.doc_id}.txt`, "utf8"), { published: null });
    if ("problem" in read) throw new Error(read.problem);
    return { ...article, text: read.text };
  });
const perfect = perfectRuns(gold);
const ofPerfect = scoreArticles(gold, perfect);

/** The scores when one article's rows are exchanged for others. */
function scoresWith(docId: string, fault: (run: RunArticle) => Partial<RunArticle>): readonly LayerScores[] {
  const run = perfect.get(docId);
  if (!run) throw new Error(`no article ${docId}`);
  return scoreArticles(gold, new Map([...perfect, [docId, { ...run, ...fault(run) }]]));
}

/** The layers that have a measure that fell, and those that have one that rose. */
function changed(layers: readonly LayerScores[]) {
  const moved = (direction: 1 | -1) =>
    layers
      .filter(({ measures }, layer) =>
        measures.some((measure, index) => {
          const before = headline(at(at(ofPerfect, layer).measures, index)) ?? 0;
          return direction * ((headline(measure) ?? 0) - before) > 1e-9;
        }),
      )
      .map(({ layer }) => layer);
  return { fell: moved(-1), rose: moved(1) };
}

test("a run that says what the gold says has every score", () => {
  const imperfect = ofPerfect.flatMap(({ layer, measures }) =>
    measures.filter((measure) => (headline(measure) ?? 1) !== 1).map(({ name }) => `${layer}: ${name}`),
  );
  expect(imperfect).toEqual([]);
  expect(ofPerfect.flatMap(({ errors }) => errors)).toEqual([]);
});

const article = "003_845e37aaaae33edc";
const replaced = <Row>(rows: readonly Row[], index: number, change: Partial<Row>): Row[] =>
  rows.map((row, position) => (position === index ? { ...row, ...change } : row));

test.each<[string, string, (run: RunArticle) => Partial<RunArticle>]>([
  ["names", "a mention is dropped", ({ mentions }) => ({ mentions: mentions.slice(1) })],
  [
    "names",
    "a mention has another type",
    ({ mentions }) => ({ mentions: replaced(mentions, 0, { mention_type: "MISC" }) }),
  ],
  [
    "linking",
    "a mention stands for something else",
    ({ mentions }) => ({ mentions: replaced(mentions, 0, { entity_id: "entity_other" }) }),
  ],
  [
    "dates",
    "an offset is shifted",
    ({ dates }) => ({ dates: replaced(dates, 0, { char_end: at(dates, 0).char_end + 1 }) }),
  ],
  ["dates", "a value is wrong", ({ dates }) => ({ dates: replaced(dates, 0, { timex_value: "1999" }) })],
  [
    "money",
    "an amount is a hundredth",
    ({ money }) => ({ money: replaced(money, 0, { amount: (at(money, 0).amount ?? 0) / 100 }) }),
  ],
  ["money", "a modifier is lost", ({ money }) => ({ money: replaced(money, 1, { modifier: "about" }) })],
  [
    "statements",
    "a speaker is swapped",
    ({ statements }) => ({
      statements: replaced(statements, 0, {
        speaker_id:
          at(statements, 1).speaker_id === at(statements, 0).speaker_id ? "entity_other" : at(statements, 1).speaker_id,
      }),
    }),
  ],
  ["statements", "a statement is dropped", ({ statements }) => ({ statements: statements.slice(1) })],
  [
    "statements",
    "the day of a statement is wrong",
    ({ statements }) => ({ statements: replaced(statements, 0, { said_on: "1999-01-01" }) }),
  ],
  ["events", "a type is wrong", ({ events }) => ({ events: replaced(events, 0, { event_type: "ASSAULT" }) })],
  [
    "events",
    "an event is invented",
    ({ events }) => ({ events: [...events, { ...at(events, 0), event_id: "ev_other" }] }),
  ],
  [
    "events",
    "actors are lost",
    ({ rolesOf }) => ({
      rolesOf: new Map([...rolesOf].map(([id, roles]) => [id, roles.filter(({ role }) => role !== "actor")])),
    }),
  ],
])("%s alone fall when %s", (layer, _, fault) => {
  const layers = scoresWith(article, fault);
  expect(changed(layers)).toEqual({ fell: [layer], rose: [] });
  expect(layers.filter(({ errors }) => errors.length > 0).map((each) => each.layer)).toEqual([layer]);
});

test("an article the run rejected counts as one in which nothing was found", () => {
  const layers = scoreArticles(gold, new Map([...perfect].filter(([docId]) => docId !== article)));
  const exact = at(layers, 0).measures.find(({ name }) => name === "exact");
  expect(exact).toMatchObject({ precision: 1 });
  expect(exact?.kind === "f1" && exact.recall).toBeLessThan(0.9);
});
