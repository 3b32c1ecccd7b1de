import { amountOf, factorOf } from "./number.js";
import { anyOf, digits, scale, sign } from "./parts.js";
import type { Found, MoneyRule } from "./rule.js";
import { signs } from "./signs.js";

const bySign = new Map(signs.map((entry) => [entry.print, entry]));
/** Signs that are no letters may stand behind the number too: `100 €`. */
const trailing = anyOf(signs.filter(({ print }) => !/[\p{L}$]/u.test(print)).map(({ print }) => print));

/** Whether a number alone shows that money is meant: a multiplier, thousands or hundredths. */
const isTelling = (number: string, factor: string | undefined) =>
  factor !== undefined || /,\d{3}|\.\d{2}$/u.test(number);

function read({ start, end, groups }: Found) {
  const { sign: printed = "", number = "", factor, borrowed } = groups;
  const entry = bySign.get(printed);
  if (!entry) return null;
  const isBare = entry.isWeak === true && !isTelling(number, factor);
  return {
    start,
    end,
    ...amountOf(groups, factorOf(factor ?? borrowed)),
    currencies: isRupees(printed) && /lakh|lac|crore|cr$/iu.test(factor ?? "") ? ["INR"] : entry.currencies,
    isOpen: isRupees(printed),
    needsCountry: isBare,
  };
}

const isRupees = (printed: string) => /^Rs?\.?$|^Re$/u.test(printed) && printed !== "R";

/** `$1.2bn`, `Rs 500 crore`, `between $1.2 and $1.4 billion` (the first borrows the second's multiplier) */
export const signBefore: MoneyRule = {
  name: "sign-before",
  pattern: new RegExp(
    `(?<![\\p{L}\\d$])(?<sign>${sign})[ \\u00a0]?(?<number>${digits})(?:[-–](?<upper>${digits}))?` +
      `(?:(?<factor>${scale})|(?=[ \\u00a0](?:and|to|or)[ \\u00a0](?:${sign})?[ \\u00a0]?${digits}(?<borrowed>${scale}))|)`,
    "gu",
  ),
  read,
  finds: [
    { text: "The bank made a ⟦$1.2bn⟧ loss.", value: "1200000000 USD" },
    { text: "It will spend between ⟦$1.2⟧ and $1.4 billion.", value: "1200000000 USD" },
    { text: "He paid ⟦HK$14 million⟧ in cash.", value: "14000000 HKD" },
    { text: "The bridge cost ⟦Rs 500 crore⟧.", value: "5000000000 INR" },
    { text: "ISLAMABAD, March 3 (Reuters) - Each family gets ⟦Rs 3,000⟧.", value: "3000 PKR" },
    { text: "Losses of ⟦€2-3 million⟧ are likely.", value: "2000000-3000000 EUR" },
    { text: "Thieves took ⟦R500 million⟧ from the vault.", value: "500000000 ZAR" },
  ],
  ignores: ["The N95 mask and the R2 unit.", "Take the A$ as a sign.", "Platform P5 opened."],
};

/** `100 €` */
export const signAfter: MoneyRule = {
  name: "sign-after",
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,$€£¥])(?<number>${digits})(?<factor>${scale})?[ \\u00a0]?(?<sign>${trailing})(?![ \\u00a0]?\\d)`,
    "gu",
  ),
  read,
  finds: [{ text: "A ticket costs ⟦45 €⟧ at the door.", value: "45 EUR" }],
  ignores: ["Of the 45 €9 tickets were sold."],
};
