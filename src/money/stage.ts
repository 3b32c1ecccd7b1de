import type { Annotated } from "../document/layers.js";
import type { Money } from "../document/money.js";
import { bySpan, type Span } from "../document/span.js";
import { stage } from "../document/stage.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { modifierOf } from "./modifiers.js";
import { numeralWord } from "./parts.js";
import { isPaid } from "./paying.js";
import type { Draft, Found, MoneyRule } from "./rule.js";
import { moneyRules } from "./rules.js";
import { matchesOf } from "./search.js";
import { countryOf, type Evidence, evidenceOf, hasCountry, type Settled, settle } from "./settle.js";

/** Finds amounts of money and settles their currency by the article's dateline and places. */
export function moneyStage(gazetteer: Gazetteer) {
  const lookUp = (name: string) => countryOf(name, gazetteer);
  return stage({
    name: "money",
    reads: ["tokens", "names"],
    writes: "money",
    run(doc): readonly Money[] {
      const found = doc.tokens.paragraphs.flatMap((paragraph) => draftsIn(doc.text, paragraph, lookUp));
      if (found.length === 0) return [];
      const evidence = evidenceOf(doc, found, gazetteer);
      return found.flatMap((draft) => moneyOf(draft, doc.text, evidence) ?? []);
    },
  });
}

/** How the currency of an amount was settled. */
export interface MoneyTrace extends Pick<Settled, "by"> {
  /** What its sign or word may mean: codes of ISO 4217. */
  readonly meanings: readonly string[];
  readonly evidence: Evidence;
}

/** Reads the amounts of an article again, and tells how the currency of one was settled; null when there is none at the span. For explanations. */
export function explainMoney(doc: Annotated<"tokens" | "names">, span: Span, gazetteer: Gazetteer): MoneyTrace | null {
  const lookUp = (name: string) => countryOf(name, gazetteer);
  const found = doc.tokens.paragraphs.flatMap((paragraph) => draftsIn(doc.text, paragraph, lookUp));
  const draft = found.find(({ start, end }) => start === span.start && end === span.end);
  if (!draft) return null;
  const evidence = evidenceOf(doc, found, gazetteer);
  return { by: settle(draft, evidence).by, meanings: draft.currencies, evidence };
}

type Candidate = Draft & { readonly rule: string };

/** Every amount holds a number in digits or words, or a vague one; most paragraphs have none. */
const mayCount = new RegExp(`[\\d½¼¾]|(?:hundred|thousand|illion|lakh|crore|half|${numeralWord})s?[ -]`, "iu");

/** What the rules find in a paragraph, without overlaps: the earlier one wins, then the longer one. */
function draftsIn(text: string, paragraph: Span, lookUp: Found["countryOf"]): Candidate[] {
  const printed = text.slice(paragraph.start, paragraph.end);
  if (!mayCount.test(printed)) return [];
  const all = moneyRules.flatMap((rule) => candidatesOf(rule, printed, lookUp)).sort(bySpan);
  const kept: Candidate[] = [];
  for (const draft of all) if (draft.start >= (kept.at(-1)?.end ?? 0)) kept.push(draft);
  return kept.map((draft) => ({
    ...draft,
    start: paragraph.start + draft.start,
    end: paragraph.start + draft.end,
  }));
}

function candidatesOf(rule: MoneyRule, printed: string, lookUp: Found["countryOf"]): Candidate[] {
  return matchesOf(rule, printed).flatMap((match) => {
    const draft = rule.read({ ...match, countryOf: lookUp });
    if (!draft || (draft.needsPaying === true && !isPaid(printed, draft.start, draft.end))) return [];
    return [{ ...draft, rule: rule.name }];
  });
}

function moneyOf(draft: Candidate, text: string, evidence: Evidence): Money | null {
  const { start, end, amount, upTo, rule } = draft;
  if (draft.needsCountry === true && !hasCountry(draft, evidence)) return null;
  const { currency, candidates } = settle(draft, evidence);
  return {
    start,
    end,
    amount: upTo === undefined ? amount : null,
    amountMin: upTo === undefined ? null : amount,
    amountMax: upTo ?? null,
    currency,
    currencyCandidates: candidates,
    modifier: draft.modifier ?? modifierOf(text, start, end),
    rule,
    confidence: null,
  };
}
