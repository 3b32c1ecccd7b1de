import {
  goldRowSet,
  spanFields
} from "./chunk-6A6SI57D.js";
import {
  tablesOf
} from "./chunk-5IBKUAOX.js";
import {
  buildGraph
} from "./chunk-IDYM5ATR.js";
import {
  groupedBy
} from "./chunk-DYDRI6FQ.js";
import {
  annotatorWith,
  rejectOf
} from "./chunk-WIBLVEAX.js";
import {
  sharedResources
} from "./chunk-7WSFC2VE.js";
import {
  sha256
} from "./chunk-PHY6QT7F.js";
import {
  codePointSlicer
} from "./chunk-GWZKN6PQ.js";
import {
  tagNumber
} from "./chunk-6ZNBIV7G.js";
import {
  nameTypes
} from "./chunk-QAG4GSCQ.js";
import {
  wellFormed
} from "./chunk-OAOXLRWB.js";

// dist/evaluate/score.js
function spanKey({ start, end }) {
  return `${start}-${end}`;
}
function f1Of({ rightPredicted, predicted, rightGold, gold }) {
  const precision = predicted > 0 ? rightPredicted / predicted : 0;
  const recall = gold > 0 ? rightGold / gold : 0;
  const f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
  return { rightPredicted, predicted, rightGold, gold, precision, recall, f1 };
}
function matched(right, predicted, gold) {
  return f1Of({ rightPredicted: right, predicted, rightGold: right, gold });
}
function shareOf(right, of) {
  return { right, of, accuracy: of > 0 ? right / of : null };
}
function f1Measure(name, score) {
  return { name, kind: "f1", ...score };
}
function accuracyMeasure(name, share) {
  return { name, kind: "accuracy", ...share };
}
function meanMeasure(name, mean) {
  return { name, kind: "mean", mean };
}
function headline(measure) {
  if (measure.kind === "mean")
    return measure.mean;
  return measure.kind === "f1" ? measure.f1 : measure.accuracy;
}
function rounded(value, decimals) {
  const exact = value.toFixed(decimals + 55);
  const [kept, rest] = [exact.slice(0, -55), exact.slice(-55)];
  const isTie = /^50*$/u.test(rest);
  const isEven = /[02468]\.?$/u.test(kept);
  return Number(isTie && isEven ? kept : value.toFixed(decimals));
}

// dist/evaluate/articles/run-article.js
function runArticles(tables) {
  const sentences = groupedBy(tables.sentences, ({ doc_id }) => doc_id);
  const mentions = groupedBy(tables.mentions, ({ doc_id }) => doc_id);
  const dates = groupedBy(tables.dates, ({ doc_id }) => doc_id);
  const money = groupedBy(tables.money, ({ doc_id }) => doc_id);
  const statements = groupedBy(tables.statements, ({ doc_id }) => doc_id);
  const events = groupedBy(tables.events, ({ doc_id }) => doc_id);
  const partsOf = groupedBy(tables.statement_spans, ({ statement_id }) => statement_id);
  const rolesOf = groupedBy(tables.event_roles, ({ event_id }) => event_id);
  return new Map(tables.documents.map(({ doc_id, source_id, text }) => [
    source_id ?? doc_id,
    {
      text,
      sentences: (sentences.get(doc_id) ?? []).map(pointSpan),
      mentions: mentions.get(doc_id) ?? [],
      dates: dates.get(doc_id) ?? [],
      money: money.get(doc_id) ?? [],
      statements: statements.get(doc_id) ?? [],
      events: events.get(doc_id) ?? [],
      partsOf,
      rolesOf
    }
  ]));
}
function pointSpan({ char_start, char_end }) {
  return { start: char_start, end: char_end };
}
function spansOf(run, statementId, part) {
  return (run.partsOf.get(statementId) ?? []).filter((row) => row.part === part).map(pointSpan);
}

// dist/run/annotate-documents.js
var undatedDay = "2000-01-01";
function annotateDocuments(documents, { isLinked, beam, models, onResult }) {
  const annotate = annotatorWith(sharedResources({ beam, models }));
  const rejects = [];
  const done = [];
  const seen = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const outcome = annotate(rawOf(document));
    if ("reject" in outcome)
      rejects.push(outcome.reject);
    else if (isLinked && seen.has(outcome.article.docId))
      rejects.push(twice(document, seen.get(outcome.article.docId)));
    else if (isLinked)
      done.push([document, outcome.article]);
    else
      rowsOf([[document, outcome.article]], onResult);
    if ("article" in outcome)
      seen.set(outcome.article.docId, document.docId);
  }
  rowsOf(done, onResult);
  return rejects;
}
function rawOf({ docId, text, date }) {
  const none = { title: null, byline: null };
  return {
    sourcePath: docId,
    sourceId: docId,
    ...none,
    published: date ?? undatedDay,
    text: wellFormed(text).trimEnd()
  };
}
function rowsOf(articles, onResult) {
  if (articles.length === 0)
    return;
  const { gazetteer } = sharedResources();
  const graph = buildGraph(articles.map(([, article]) => article), { gazetteer, sha256 });
  const runs = runArticles(tablesOf(graph, [], sha256));
  for (const [document, annotated] of articles) {
    const run = runs.get(document.docId);
    if (run)
      onResult(document, { run, annotated });
  }
}
function twice({ docId, text }, first = "") {
  const reason = `It has the same text and date as ${first}, and its id begins alike. It was left out.`;
  return rejectOf({ sourcePath: docId, text }, "ingest", reason);
}

// dist/evaluate/sets/names.js
import { z } from "zod";

// dist/evaluate/layers/names/name-errors.js
function nameErrors(samples, types) {
  return samples.flatMap((sample) => {
    const slice = codePointSlicer(sample.text);
    const words = ({ start, end, type }) => `${slice(start, end)} (${type})`;
    const error = (kind, gold, predicted) => ({
      kind,
      docId: sample.docId,
      start: Math.min(gold?.start ?? Infinity, predicted?.start ?? Infinity),
      end: Math.max(gold?.end ?? 0, predicted?.end ?? 0),
      gold: gold && words(gold),
      predicted: predicted && words(predicted),
      rule: predicted?.rule ?? null
    });
    const wrong = sample.predicted.filter(({ type }) => types.includes(type)).flatMap((row) => {
      const rival = nearest(row, sample.gold);
      const kind = rival ? kindOf(row, rival) : `false ${row.type}`;
      return kind === null ? [] : [error(kind, rival, row)];
    });
    const missed = sample.gold.filter((row) => types.includes(row.type) && nearest(row, sample.predicted) === null).map((row) => error(`missed ${row.type}: ${wordTotal(slice(row.start, row.end))}`, row, null));
    return [...wrong, ...missed];
  });
}
function nearest(row, others) {
  let best = null;
  for (const other of others) {
    const shared = Math.min(row.end, other.end) - Math.max(row.start, other.start);
    if (shared <= 0)
      continue;
    const rank = shared / (Math.max(row.end, other.end) - Math.min(row.start, other.start)) + sameType(row, other);
    if (best === null || rank > best.rank)
      best = { other, rank };
  }
  return best?.other ?? null;
}
function sameType(row, other) {
  return row.type === other.type ? 1e-9 : 0;
}
function kindOf(predicted, gold) {
  const isSameSpan = predicted.start === gold.start && predicted.end === gold.end;
  const isSameType = predicted.type === gold.type;
  if (isSameSpan)
    return isSameType ? null : `type: ${gold.type} read as ${predicted.type}`;
  const extent = extentOf(predicted, gold);
  return isSameType ? `${extent} ${gold.type}` : `${extent} ${gold.type}, read as ${predicted.type}`;
}
function extentOf(predicted, gold) {
  if (predicted.start <= gold.start && predicted.end >= gold.end)
    return "too long";
  if (predicted.start >= gold.start && predicted.end <= gold.end)
    return "too short";
  return "crossing";
}
function wordTotal(surface) {
  const total = surface.split(/\s+/u).length;
  return total === 1 ? "one word" : total === 2 ? "two words" : "more words";
}

// dist/evaluate/layers/names/names.js
var headlineTypes = ["PERSON", "ORG", "PLACE"];
var besideTypes = nameTypes.filter((type) => !headlineTypes.includes(type));
function scoreNames(samples) {
  const measures = [
    ...measuresOf(samples, headlineTypes, ""),
    ...headlineTypes.flatMap((type) => measuresOfType(samples, type)),
    ...measuresOf(samples, besideTypes, ` ${besideTypes.join(" and ")}`),
    ...besideTypes.flatMap((type) => measuresOfType(samples, type))
  ];
  return { layer: "names", measures, errors: nameErrors(samples, nameTypes) };
}
var isExact = ({ start, end, type }, others) => others.some((other) => other.start === start && other.end === end && other.type === type);
var isRelaxed = ({ start, end, type }, others) => others.some((other) => other.start < end && start < other.end && other.type === type);
var isBounded = ({ start, end }, others) => others.some((other) => other.start === start && other.end === end);
function measuresOf(samples, types, suffix) {
  const byType = (row) => `${spanKey(row)} ${row.type}`;
  const of = (name, matching, key) => f1Measure(`${name}${suffix}`, f1Of(countsOf(samples, types, { matching, key })));
  return [of("exact", isExact, byType), of("relaxed", isRelaxed, byType), of("boundary", isBounded, spanKey)];
}
function measuresOfType(samples, type) {
  return measuresOf(samples, [type], ` ${type}`).slice(0, 2);
}
function countsOf(samples, types, { matching, key }) {
  const counts = { rightPredicted: 0, predicted: 0, rightGold: 0, gold: 0 };
  const scored = (rows) => [
    ...new Map(rows.filter(({ type }) => types.includes(type)).map((row) => [key(row), row])).values()
  ];
  for (const sample of samples) {
    const [gold, predicted] = [scored(sample.gold), scored(sample.predicted)];
    counts.gold += gold.length;
    counts.predicted += predicted.length;
    counts.rightGold += gold.filter((row) => matching(row, predicted)).length;
    counts.rightPredicted += predicted.filter((row) => matching(row, gold)).length;
  }
  return counts;
}

// dist/evaluate/predictions.js
function nameRowsOf({ mentions }) {
  return mentions.filter(({ form }) => form === "name" || form === "handle").map((row) => ({ ...pointSpan(row), type: row.mention_type, rule: row.rule }));
}
function dateRowsOf({ dates }) {
  return dates.map((row) => ({
    ...pointSpan(row),
    type: row.timex_type,
    value: row.timex_value,
    accept: [],
    modifier: row.modifier,
    rule: row.rule
  }));
}
function moneyRowsOf({ money }) {
  return money.map((row) => ({
    ...pointSpan(row),
    amount: row.amount,
    currency: row.currency,
    modifier: row.modifier,
    isIgnored: false,
    rule: row.rule
  }));
}
function statementRowsOf(run) {
  return run.statements.map(({ statement_id, rule }) => ({
    source: spansOf(run, statement_id, "speaker"),
    cue: spansOf(run, statement_id, "cue"),
    content: spansOf(run, statement_id, "content"),
    isStatement: null,
    rule
  }));
}
function sentenceEventsOf(run) {
  return run.events.filter(({ event_type }) => event_type !== "OTHER").map((event) => {
    const actorsOf = (role) => (run.rolesOf.get(event.event_id) ?? []).filter((row) => row.role === role).map(({ surface, country }) => ({ text: surface, code: country, alternatives: [] }));
    const source = actorsOf("actor");
    return {
      type: event.event_type,
      source,
      target: actorsOf("recipient"),
      isReciprocal: false,
      support: source.length > 0 ? 1 : 0,
      ...pointSpan(event),
      rule: event.rule
    };
  });
}

// dist/evaluate/sets/names.js
var nameRow = z.object({ ...spanFields, type: z.string() });
var nameSet = goldRowSet({
  layer: "names",
  about: "Names, exact span and type unless said. PERSON, ORG and PLACE together come first.",
  schema: nameRow,
  goldOf: ({ start, end, type }) => ({ start, end, type, rule: null }),
  predict: ({ run }) => nameRowsOf(run),
  score: (samples) => [scoreNames(samples)],
  row: (docId, { start, end, type }) => ({ doc_id: docId, start, end, type })
});

// dist/evaluate/layers/syntax/conllu.js
function readConllu(text) {
  const documents = [];
  for (const block of blocksOf(text)) {
    const words = block.lines.filter(({ line }) => !line.startsWith("#"));
    if (words.length === 0)
      continue;
    const sentence = { words: words.map((line, index) => readWord(line, { index, length: words.length })) };
    const name = nameOf(block);
    const last = documents.at(-1);
    if (last && last.name === name)
      last.sentences.push(sentence);
    else
      documents.push({ name, sentences: [sentence] });
  }
  return documents;
}
function blocksOf(text) {
  const blocks = [{ lines: [] }];
  text.split(/\r?\n/u).forEach((line, index) => {
    if (line === "")
      blocks.push({ lines: [] });
    else
      blocks.at(-1)?.lines.push({ line, number: index + 1 });
  });
  return blocks;
}
function nameOf({ lines }) {
  const names = lines.map(({ line }) => /^# doc = (.*)$/u.exec(line)?.[1]);
  return names.find((name) => name !== void 0) ?? null;
}
function readWord(line, place) {
  const columns = line.line.split("	");
  if (columns.length !== 10) {
    throw malformed(line, `${columns.length} column(s)`, "ten columns between tabs, and a blank line after each sentence");
  }
  const [id = "", form = "", lemma = "", upos = "", , , head = "", relation = "", , more = ""] = columns;
  if (id !== String(place.index + 1)) {
    throw malformed(line, `the id ${JSON.stringify(id)}`, `${place.index + 1}: ranges and empty nodes must be taken out first`);
  }
  if (form.trim() === "")
    throw malformed(line, "no form", "the word itself in the second column");
  return {
    form,
    lemma: orNull(lemma),
    upos: orNull(upos),
    head: orNull(head) === null ? null : readHead(line, head, place.length),
    relation: orNull(relation),
    spaceAfter: !more.split("|").includes("SpaceAfter=No")
  };
}
function readHead(line, head, length) {
  if (/^\d+$/u.test(head) && Number(head) <= length)
    return Number(head) - 1;
  throw malformed(line, `the head ${JSON.stringify(head)}`, `a number from 0 to ${length}, or _ for none`);
}
var orNull = (column) => column === "_" ? null : column;
function malformed({ number }, found, expected) {
  return new Error(`CoNLL-U, line ${number}: found ${found}, expected ${expected}.`);
}

// dist/tokens/tagger/hints.js
function hintsFor(forms, spaces, tokenizer) {
  let text = "";
  const starts = forms.map((form, index) => {
    const start = text.length;
    text += spaces[index] ? `${form} ` : form;
    return start;
  });
  const { values, tags } = tokenizer(text.replaceAll("\n", " "));
  const hints = new Uint8Array(forms.length).fill(tagNumber("X"));
  let word = 0;
  let at = 0;
  for (const [index, value] of values.entries()) {
    const from = text.indexOf(value, at);
    if (from < 0)
      continue;
    at = from + value.length;
    for (; word < starts.length && (starts[word] ?? 0) < at; word++) {
      if ((starts[word] ?? 0) >= from)
        hints[word] = tagNumber(tags[index] ?? "X");
    }
  }
  return hints;
}

export {
  spanKey,
  f1Of,
  matched,
  shareOf,
  f1Measure,
  accuracyMeasure,
  meanMeasure,
  headline,
  rounded,
  scoreNames,
  pointSpan,
  spansOf,
  nameRowsOf,
  dateRowsOf,
  moneyRowsOf,
  statementRowsOf,
  sentenceEventsOf,
  undatedDay,
  annotateDocuments,
  nameRow,
  nameSet,
  readConllu,
  hintsFor
};
