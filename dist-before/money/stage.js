import { bySpan } from "../document/span.js";
import { stage } from "../document/stage.js";
import { modifierOf } from "./modifiers.js";
import { numeralWord } from "./parts.js";
import { isPaid } from "./paying.js";
import { moneyRules } from "./rules.js";
import { matchesOf } from "./search.js";
import { countryOf, evidenceOf, hasCountry, settle } from "./settle.js";
/** Finds amounts of money and settles their currency by the article's dateline and places. */
export function moneyStage(gazetteer) {
    const lookUp = (name) => countryOf(name, gazetteer);
    return stage({
        name: "money",
        reads: ["tokens", "names"],
        writes: "money",
        run(doc) {
            const found = doc.tokens.paragraphs.flatMap((paragraph) => draftsIn(doc.text, paragraph, lookUp));
            if (found.length === 0)
                return [];
            const evidence = evidenceOf(doc, found, gazetteer);
            return found.flatMap((draft) => moneyOf(draft, doc.text, evidence) ?? []);
        },
    });
}
/** Every amount holds a number in digits or words, or a vague one; most paragraphs have none. */
const mayCount = new RegExp(`[\\d½¼¾]|(?:hundred|thousand|illion|lakh|crore|half|${numeralWord})s?[ -]`, "iu");
/** What the rules find in a paragraph, without overlaps: the earlier one wins, then the longer one. */
function draftsIn(text, paragraph, lookUp) {
    const printed = text.slice(paragraph.start, paragraph.end);
    if (!mayCount.test(printed))
        return [];
    const all = moneyRules.flatMap((rule) => candidatesOf(rule, printed, lookUp)).sort(bySpan);
    const kept = [];
    for (const draft of all)
        if (draft.start >= (kept.at(-1)?.end ?? 0))
            kept.push(draft);
    return kept.map((draft) => ({
        ...draft,
        start: paragraph.start + draft.start,
        end: paragraph.start + draft.end,
    }));
}
function candidatesOf(rule, printed, lookUp) {
    return matchesOf(rule, printed).flatMap((match) => {
        const draft = rule.read({ ...match, countryOf: lookUp });
        if (!draft || (draft.needsPaying === true && !isPaid(printed, draft.start, draft.end)))
            return [];
        return [{ ...draft, rule: rule.name }];
    });
}
function moneyOf(draft, text, evidence) {
    const { start, end, amount, upTo, rule } = draft;
    if (draft.needsCountry === true && !hasCountry(draft, evidence))
        return null;
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
//# sourceMappingURL=stage.js.map