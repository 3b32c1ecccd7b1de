import { amountOf, factorOf } from "./number.js";
import { code, digits, scale } from "./parts.js";
import type { Found, MoneyRule } from "./rule.js";

const iso = (printed: string) => (printed === "RMB" ? "CNY" : printed);

function read({ start, end, groups }: Found) {
  const { code: printed = "", number = "", gap, factor } = groups;
  // Glued to a bare number it may be anything: a flight, a form, a model.
  if (gap === "" && !factor && !number.includes(",")) return null;
  return { start, end, ...amountOf(groups, factorOf(factor)), currencies: [iso(printed)] };
}

/** `USD 2.5 billion` */
export const codeBefore: MoneyRule = {
  name: "code-before",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?<code>${code})(?<gap>[ \\u00a0]?)(?<number>${digits})(?:[-–](?<upper>${digits}))?(?<factor>${scale})?`,
    "gu",
  ),
  read,
  finds: [
    { text: "The grant is worth ⟦USD 2.5 billion⟧ over ten years.", value: "2500000000 USD" },
    { text: "Fees of ⟦EUR 1,200⟧ apply.", value: "1200 EUR" },
    { text: "It set aside ⟦INR 40-50 crore⟧ for drains.", value: "400000000-500000000 INR" },
    { text: "They pledged up to ⟦CHF5m⟧.", value: "5000000 CHF" },
  ],
  ignores: ["USD is the code of the dollar.", "Flight EUR204 was late.", "Resolution ABC 60 million was drafted."],
};

/** `2.5 billion USD` */
export const codeAfter: MoneyRule = {
  name: "code-after",
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,$€£¥])(?<number>${digits})(?<factor>${scale})?[ \\u00a0](?<code>${code})(?![\\p{L}\\d])(?![ \\u00a0]?\\d)`,
    "gu",
  ),
  read,
  finds: [{ text: "The project costs ⟦350 million CNY⟧.", value: "350000000 CNY" }],
  ignores: ["In 2019 USD 60 million were spent."],
};
