import type { Tables } from "../../datasets/tables.js";
import { scoringCases } from "../../testing/scoring-cases.js";
import { goldSchema } from "../gold/schema.js";
import { headline, type LayerScores, type Measure, rounded } from "../score.js";
import { runArticles } from "./run-article.js";
import { scoreArticles } from "./score-articles.js";

type Prf = { readonly P: number; readonly R: number; readonly F1: number };
type Accuracy = { readonly accuracy: number | null; readonly n: number };

interface Case {
  readonly texts: Readonly<Record<string, string>>;
  readonly gold: readonly { readonly doc_id: string }[];
  readonly tables: Tables;
  readonly expected: {
    readonly names: Prf;
    readonly names_norp_misc: Prf;
    readonly linking_b3: Prf;
    readonly money: Prf;
    readonly statements: {
      readonly who_said_what: Prf;
      readonly content: Prf;
      readonly recall_by_kind: Readonly<Record<string, string>>;
      readonly kind: Accuracy;
      readonly said_on: Accuracy;
    };
    readonly events: Readonly<Record<"type_and_actor" | "type" | "recipients", Prf>> &
      Readonly<Partial<Record<"status" | "date" | "place" | "claimed_in", Accuracy>>>;
  };
}

function measureOf(layers: readonly LayerScores[], layer: string, name: string): Measure {
  const found = layers.find((each) => each.layer === layer)?.measures.find((each) => each.name === name);
  if (!found) throw new Error(`no measure ${name} of ${layer}`);
  return found;
}

function percent(share: number | null): number | null {
  return share === null ? null : rounded(100 * share, 1);
}

function three(measure: Measure) {
  if (measure.kind !== "f1") throw new Error(`${measure.name} is no F1`);
  return [measure.precision, measure.recall, measure.f1].map(percent);
}

describe.each(scoringCases<Case>("articles"))("made-up case %d scores as the reference scorer says", (_, each) => {
  const gold = each.gold.map((article) => ({ ...goldSchema.parse(article), text: each.texts[article.doc_id] ?? "" }));
  const layers = scoreArticles(gold, runArticles(each.tables));
  const { names, names_norp_misc, linking_b3, money, statements, events } = each.expected;

  test.each<[string, string, Prf]>([
    ["names", "exact", names],
    ["names", "exact NORP and MISC", names_norp_misc],
    ["linking", "B-cubed", linking_b3],
    ["money", "all and exact", money],
    ["statements", "who said what", statements.who_said_what],
    ["statements", "content", statements.content],
    ["events", "type and actor", events.type_and_actor],
    ["events", "type", events.type],
    ["events", "recipients given type", events.recipients],
  ])("%s: %s", (layer, name, { P, R, F1 }) => {
    expect(three(measureOf(layers, layer, name))).toEqual([P, R, F1]);
  });

  test.each<[string, string, Accuracy | undefined]>([
    ["statements", "kind given content", statements.kind],
    ["statements", "said on given content", statements.said_on],
    ["events", "status given type", events.status],
    ["events", "date given type", events.date],
    ["events", "place given type", events.place],
    ["events", "claimed in given type", events.claimed_in],
  ])("%s: %s", (layer, name, expected) => {
    expect(percent(headline(measureOf(layers, layer, name)))).toBe(expected?.accuracy ?? null);
  });

  test("statements: found of each kind", () => {
    for (const [kind, found] of Object.entries(statements.recall_by_kind)) {
      const measure = measureOf(layers, "statements", `who said what, ${kind}`);
      expect(measure.kind === "f1" && `${measure.rightGold}/${measure.gold}`).toBe(found);
    }
  });
});
