import type { DateRow } from "../layers/expressions/dates.js";
import type { MoneyRow } from "../layers/expressions/money.js";
import type { NameRow } from "../layers/names/names.js";
import type { StatementRow } from "../layers/statements/statements.js";
import { dateRowsOf, moneyRowsOf, nameRowsOf, statementRowsOf } from "../predictions.js";
import type { PointSpan, Sample } from "../score.js";
import type { ScoredArticle } from "./scored-article.js";

/** The names of both sides. */
export function nameSample(article: ScoredArticle): Sample<NameRow> {
  const gold = article.gold.entities.flatMap(({ type, mentions }) =>
    mentions
      .filter(({ form }) => form === "name" || form === "handle")
      .map(({ start, end }) => ({ start, end, type, rule: null })),
  );
  return sampleOf(article, gold, article.run ? nameRowsOf(article.run) : []);
}

/** The time expressions of both sides. */
export function dateSample(article: ScoredArticle): Sample<DateRow> {
  const gold = article.gold.dates.map(({ start, end, type, value, accept, mod }) => ({
    start,
    end,
    type,
    value,
    accept: accept.length > 0 ? [value, ...accept] : [],
    modifier: mod,
    rule: null,
  }));
  return sampleOf(article, gold, article.run ? dateRowsOf(article.run) : []);
}

/** The amounts of both sides. */
export function moneySample(article: ScoredArticle): Sample<MoneyRow> {
  const gold = article.gold.money.map(({ start, end, amount, currency, mod }) => ({
    start,
    end,
    amount,
    currency,
    modifier: mod,
    isIgnored: false,
    rule: null,
  }));
  return sampleOf(article, gold, article.run ? moneyRowsOf(article.run) : []);
}

/** The words of the statements of both sides. */
export function statementSample(article: ScoredArticle): Sample<StatementRow> {
  const spans = (pair: readonly [number, number] | null): PointSpan[] =>
    pair === null ? [] : [{ start: pair[0], end: pair[1] }];
  const gold = article.gold.statements.map(({ speaker_span, cue_span, content_spans }) => ({
    source: spans(speaker_span),
    cue: spans(cue_span),
    content: content_spans.flatMap(spans),
    isStatement: true,
    rule: null,
  }));
  return sampleOf(article, gold, article.run ? statementRowsOf(article.run) : []);
}

function sampleOf<Row>({ gold: { doc_id }, text }: ScoredArticle, gold: readonly Row[], predicted: readonly Row[]) {
  return { docId: doc_id, text, gold, predicted };
}
