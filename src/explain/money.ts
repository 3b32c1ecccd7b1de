import { at } from "../document/at.js";
import { explainMoney, type MoneyTrace } from "../money/stage.js";
import { type Explanation, passageOf, section } from "./explanation.js";
import { ruleLines } from "./rule-lines.js";
import { type ArticleScene, entityIn, quoted } from "./scene.js";

/** Explains a row of `money`. */
export function explainMoneyRow(scene: ArticleScene, index: number): Omit<Explanation, "id" | "dataset"> {
  const { article, resources } = scene;
  const money = at(article.money, index);
  const { amount, amountMin, amountMax, currency, modifier } = money;
  const range = amountMax === null ? "an amount without a number" : `${amountMin} to ${amountMax}`;
  const trace = explainMoney(article, money, resources.gazetteer);
  return {
    headline: `${quoted(scene, money)} is ${amount ?? range} in ${currency ?? "an open currency"}${modifier === null ? "" : ` (${modifier})`}.`,
    passages: [passageOf(article, [[money, currency ?? "currency open"]])],
    sections: [
      ...section("What found it", ruleLines("money", money.rule, money.confidence)),
      ...section("How its currency was settled", trace ? currencyLines(scene, trace, index) : []),
      ...section("The events it belongs to", eventLines(scene, index)),
    ],
  };
}

const settledBy: Readonly<Record<NonNullable<MoneyTrace["by"]>, string>> = {
  only: "Its sign or word means one currency only.",
  filed: "It is the currency of the country the article was filed from.",
  elsewhere: "Of its meanings, the article names this one beyond doubt elsewhere.",
  named: "The article names its countries more often than those of the other meanings.",
  usual: "Nothing in the article speaks for another meaning than the usual one.",
};

const meaningsShown = 12;

function currencyLines(scene: ArticleScene, { by, meanings, evidence }: MoneyTrace, index: number): string[] {
  const own = at(scene.article.money, index).currency;
  const others = meanings.filter((code) => code !== own);
  const more = others.length > meaningsShown ? ` and ${others.length - meaningsShown} more` : "";
  const counts = [...evidence.named]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 6)
    .map(([country, times]) => `${country} ${times}`);
  return [
    by === null ? "Nothing in the article settles what it means." : settledBy[by],
    ...(others.length === 0
      ? []
      : [`${by === null ? "it may be" : "turned down"}: ${others.slice(0, meaningsShown).join(", ")}${more}`]),
    ...(by === "only"
      ? []
      : [`filed from: ${evidence.filed ?? "not said"}; countries named: ${counts.join(", ") || "none"}`]),
  ];
}

function eventLines(scene: ArticleScene, index: number): string[] {
  const { events } = scene.article;
  return events.flatMap(({ roles, type }, event) => {
    if (!roles.some(({ money }) => money === index)) return [];
    const actors = roles.filter(({ role }) => role === "actor").map(({ entity }) => entityIn(scene, entity));
    return [`${scene.ids.events[event]} (${type}), by ${actors.join(", ") || "nobody named"}`];
  });
}
