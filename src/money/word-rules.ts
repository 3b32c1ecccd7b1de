import { amountOf, factorOf } from "./number.js";
import { currencyWord, digits, minorWord, owner, scaleWord, spelled } from "./parts.js";
import type { Draft, Found, MoneyRule } from "./rule.js";
import { type CurrencyWord, currencyWords, minorWords } from "./words.js";

function index(words: readonly CurrencyWord[]): ReadonlyMap<string, CurrencyWord> {
  const byForm = new Map<string, CurrencyWord>();
  for (const entry of words) {
    for (const form of [entry.plural ?? `${entry.word}s`, entry.word]) if (!byForm.has(form)) byForm.set(form, entry);
  }
  return byForm;
}

const byWord = index(currencyWords);
const byMinorWord = index(minorWords);

/** The currencies a word may mean beside the word that says whose: `Swiss francs`, `pounds sterling`. */
function meaningOf(entry: CurrencyWord, { groups, currencyOf }: Found): Pick<Draft, "currencies" | "isOpen"> {
  if (groups.sterling) return { currencies: ["GBP"] };
  if (entry.word === "rupee" && /lakh|lac|crore/iu.test(groups.factor ?? "")) return { currencies: ["INR"] };
  const whose = groups.owner;
  if (whose === "CFA") return { currencies: ["XOF", "XAF"], isOpen: true };
  const named = whose ? currencyOf(whose) : null;
  return named ? { currencies: [named] } : { currencies: entry.currencies, isOpen: entry.isOpen === true };
}

function readWord(found: Found): Draft | null {
  const { start, end, groups } = found;
  const entry = byWord.get((groups.word ?? "").toLowerCase());
  const number = groups.number ?? "";
  const factor = groups.factor;
  if (!entry || (/^an?$/iu.test(number) && !factor)) return null;
  const meaning = meaningOf(entry, found);
  const isOwned = meaning.currencies !== entry.currencies;
  const isTelling = factor !== undefined || isOwned || (/,\d{3}/u.test(number) && entry.word !== "pound");
  if (entry.isWeak === true && !isTelling) return null;
  return { start, end, ...amountOf(groups, factorOf(factor)), ...meaning };
}

const numberBefore = `(?:(?<![\\p{L}\\d.,$€£¥₹])(?<number>${digits}|${spelled})(?:[-–](?<upper>${digits}))?)`;

/** `25 million euros`, `half a billion US dollars`, `30-million-dollar` */
export const wordAfter: MoneyRule = {
  name: "word-after",
  pattern: new RegExp(
    `${numberBefore}(?<factor>${scaleWord})?(?:[ \\u00a0-](?<owner>${owner}))?[ \\u00a0-](?<word>${currencyWord})(?![\\p{L}\\d])(?<sterling> sterling)?`,
    "gu",
  ),
  read: readWord,
  finds: [
    { text: "The fine of ⟦25 million euros⟧ was upheld.", value: "25000000 EUR" },
    { text: "They want ⟦half a billion US dollars⟧.", value: "500000000 USD" },
    { text: "A ⟦30-million-dollar⟧ upgrade began.", value: "30000000 USD" },
    { text: "⟦Two million dollars⟧ went missing.", value: "2000000 USD" },
    { text: "He owes ⟦1 million Swiss francs⟧.", value: "1000000 CHF" },
    { text: "NAIROBI, March 3 (Reuters) - The court fined him ⟦50,000 shillings⟧.", value: "50000 KES" },
    { text: "It raised ⟦6.2 billion won⟧.", value: "6200000000 KRW" },
    { text: "The drains cost ⟦40 crore rupees⟧.", value: "400000000 INR" },
  ],
  ignores: [
    "The fish weighed 200 pounds.",
    "The 12 won the cup.",
    "A dollar is a dollar.",
    "Over 400 million people live there.",
  ],
};

/** `50 cents`, `190 pence` */
export const minorUnit: MoneyRule = {
  name: "minor-unit",
  pattern: new RegExp(
    `${numberBefore}(?:[ \\u00a0](?<owner>${owner}))?[ \\u00a0-](?<word>${minorWord})(?![\\p{L}\\d])`,
    "gu",
  ),
  read(found) {
    const { start, end, groups } = found;
    const entry = byMinorWord.get((groups.word ?? "").toLowerCase());
    const number = groups.number ?? "";
    if (!entry || /^an?$/iu.test(number)) return null;
    return { start, end, ...amountOf(groups, 0.01), ...meaningOf(entry, found) };
  },
  finds: [
    { text: "It costs ⟦50 cents⟧ a copy.", value: "0.5 USD" },
    { text: "Eggs sell for ⟦50-60 cents⟧ each.", value: "0.5-0.6 USD" },
    { text: "Shares fell to ⟦190 pence⟧.", value: "1.9 GBP" },
  ],
  ignores: ["It rose by 50 per cent.", "Not a cent was paid."],
};

/** `billions of dollars`, `multi-million-pound`: an extent and a currency, but no number. */
export const vagueAmount: MoneyRule = {
  name: "vague-amount",
  pattern: new RegExp(
    "(?<![\\p{L}\\d])(?:(?:(?:[Hh]undreds|[Tt]ens|[Dd]ozens) of )?(?:[Tt]housands|[Mm]illions|[Bb]illions|[Tt]rillions|[Cc]rores) of " +
      `(?:(?<owner>${owner}) )?|(?:[Ss]everal|[Mm]ulti)[ -]?(?:million|billion|crore)[ -])(?<word>${currencyWord})(?![\\p{L}\\d])`,
    "gu",
  ),
  read(found) {
    const { start, end, groups } = found;
    const entry = byWord.get((groups.word ?? "").toLowerCase());
    return entry ? { start, end, amount: null, ...meaningOf(entry, found) } : null;
  },
  finds: [
    { text: "Damage ran to ⟦billions of dollars⟧.", value: "null USD" },
    { text: "The ⟦multi-million-pound⟧ scheme stalled.", value: "null GBP" },
  ],
  ignores: ["Millions of people pay in dollars."],
};
