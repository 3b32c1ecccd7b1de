import type { Money } from "../document/money.js";
import { bySpan, type Span } from "../document/span.js";
import { stage } from "../document/stage.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { modifierOf } from "./modifiers.js";
import type { Draft, MoneyRule } from "./rule.js";
import { moneyRules } from "./rules.js";
import { currencyOf, type Evidence, evidenceOf, settle } from "./settle.js";

/** Finds amounts of money and settles their currency by the article's dateline and places. */
export function moneyStage(gazetteer: Gazetteer) {
  return stage({
    name: "money",
    reads: ["tokens", "names"],
    writes: "money",
    run(doc): readonly Money[] {
      const found = doc.tokens.paragraphs.flatMap((paragraph) => draftsIn(doc.text, paragraph, gazetteer));
      if (found.length === 0) return [];
      const evidence = evidenceOf(doc, gazetteer);
      return found.flatMap((draft) => moneyOf(draft, doc.text, evidence) ?? []);
    },
  });
}

type Candidate = Draft & { readonly rule: string };

/** What the rules find in a paragraph, without overlaps: the earlier one wins, then the longer one. */
function draftsIn(text: string, paragraph: Span, gazetteer: Gazetteer): Candidate[] {
  const printed = text.slice(paragraph.start, paragraph.end);
  // Every amount holds a digit, or a currency word behind a number word: most paragraphs have neither.
  if (!/\d|dollar|pound|euro|yuan|rupee|cent|pence|million|billion|crore/iu.test(printed)) return [];
  const all = moneyRules.flatMap((rule) => matchesOf(rule, printed, paragraph.start, gazetteer)).sort(bySpan);
  const kept: Candidate[] = [];
  for (const draft of all) if (draft.start >= (kept.at(-1)?.end ?? 0)) kept.push(draft);
  return kept;
}

function matchesOf(rule: MoneyRule, printed: string, offset: number, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  for (const match of printed.matchAll(rule.pattern)) {
    const start = offset + match.index;
    const draft = rule.read({
      start,
      end: start + match[0].length,
      groups: match.groups ?? {},
      currencyOf: (owner) => currencyOf(owner, gazetteer),
    });
    if (draft) found.push({ ...draft, rule: rule.name });
  }
  return found;
}

function moneyOf(draft: Candidate, text: string, evidence: Evidence): Money | null {
  const { start, end, amount, upTo, currencies, isOpen = false, rule } = draft;
  if (draft.needsCountry && !currencies.some((each) => evidence.filed === each || evidence.named.has(each)))
    return null;
  const currency = settle(currencies, isOpen, evidence);
  return {
    start,
    end,
    amount: upTo === undefined ? amount : null,
    amountMin: upTo === undefined ? null : amount,
    amountMax: upTo ?? null,
    currency,
    currencyCandidates: currency === null ? [...currencies].sort() : [],
    modifier: draft.modifier ?? modifierOf(text, start, end),
    rule,
    confidence: null,
  };
}
