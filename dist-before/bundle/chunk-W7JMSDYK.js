import {
  accuracyMeasure,
  annotateDocuments,
  dateRowsOf,
  f1Measure,
  f1Of,
  headline,
  hintsFor,
  matched,
  meanMeasure,
  moneyRowsOf,
  nameRowsOf,
  nameSet,
  pointSpan,
  readConllu,
  rounded,
  scoreNames,
  sentenceEventsOf,
  shareOf,
  spanKey,
  spansOf,
  statementRowsOf
} from "./chunk-Q6A4WRWQ.js";
import {
  UnusableSet,
  documentsFile,
  documentsIn,
  externalSet,
  goldByDocument,
  goldRowSet,
  rowsIn,
  spanFields,
  spansIn
} from "./chunk-6A6SI57D.js";
import {
  readGold
} from "./chunk-U7X4DNII.js";
import {
  paddedTable
} from "./chunk-ZR2PGIFA.js";
import {
  sharedResources
} from "./chunk-7WSFC2VE.js";
import {
  subjectsOf
} from "./chunk-QY5GED2O.js";
import {
  codePointSlicer,
  codePointsOf
} from "./chunk-GWZKN6PQ.js";
import {
  tagNames
} from "./chunk-6ZNBIV7G.js";
import {
  at
} from "./chunk-MFQWDLX4.js";
import {
  whyUnreadable
} from "./chunk-DX3I3A5X.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/evaluate/floors.js
import { z } from "zod";
var floorsSchema = z.strictObject({
  /** For who opens the file. */
  about: z.string(),
  scores: z.record(z.string(), z.record(z.string(), z.number().min(0).max(100)))
});
var heldMeasures = {
  names: ["exact", "relaxed", "boundary", "exact PERSON", "exact ORG", "exact PLACE", "exact NORP and MISC"],
  linking: ["B-cubed"],
  dates: ["value", "relaxed", "strict", "type"],
  money: ["all", "all and exact", "strict"],
  statements: ["who said what", "content", "by words: who said what", "by words: content exact"],
  events: ["type and actor", "type"]
};
var about = "Floors: the best scores reached so far against the gold beside this file, in percent. They rise by command (npm run accept, dateline evaluate --raise) and never fall.";
function checkFloors({ scores }, layers) {
  const today = percentages(layers);
  return Object.entries(scores).flatMap(([layer, measures]) => Object.entries(measures).map(([measure, floor]) => ({
    layer,
    measure,
    floor,
    score: today.get(layer)?.get(measure) ?? null
  })));
}
function brokenFloors(checks) {
  return checks.filter(({ floor, score }) => score === null || score < floor);
}
function raisedFloors(floors, layers) {
  const scores = {};
  const today = percentages(layers);
  for (const layer of /* @__PURE__ */ new Set([...Object.keys(floors?.scores ?? {}), ...today.keys()])) {
    const before = floors?.scores[layer] ?? {};
    const names = /* @__PURE__ */ new Set([...Object.keys(before), ...heldMeasures[layer] ?? []]);
    const held = [...names].flatMap((name) => {
      const best = highest(before[name], today.get(layer)?.get(name));
      return best === null ? [] : [[name, best]];
    });
    if (held.length > 0)
      scores[layer] = Object.fromEntries(held);
  }
  return { about: floors?.about ?? about, scores };
}
function highest(a, b) {
  if (a === void 0)
    return b ?? null;
  return b === void 0 ? a : Math.max(a, b);
}
function percentages(layers) {
  return new Map(layers.map(({ layer, measures }) => {
    const known = measures.flatMap((measure) => {
      const score = headline(measure);
      return score === null ? [] : [[measure.name, rounded(100 * score, 2)]];
    });
    return [layer, new Map(known)];
  }));
}

// dist/evaluate/table.js
function scoreTable(layers, floors = []) {
  const rows = layers.flatMap(({ layer, measures }) => measures.map((measure) => [layer, measure.name, ...figures(measure), ...floorCells(layer, measure, floors)]));
  const header = ["layer", "measure", "P", "R", "score", "right", "predicted", "gold"];
  return paddedTable([...header, ...floors.length > 0 ? ["floor", "change"] : []], rows);
}
function floorTable({ scores }) {
  const rows = Object.entries(scores).flatMap(([layer, measures]) => Object.entries(measures).map(([measure, score]) => [layer, measure, score.toFixed(2)]));
  return paddedTable(["layer", "measure", "score"], rows);
}
function figures(measure) {
  const score = headline(measure);
  const shown = score === null ? "" : percent(score);
  if (measure.kind === "mean")
    return ["", "", shown, "", "", ""];
  if (measure.kind === "accuracy")
    return ["", "", shown, count(measure.right), "", count(measure.of)];
  const { precision, recall, rightPredicted, rightGold, predicted, gold } = measure;
  const right = rightPredicted === rightGold ? count(rightGold) : `${count(rightPredicted)}/${count(rightGold)}`;
  return [percent(precision), percent(recall), shown, right, count(predicted), count(gold)];
}
function floorCells(layer, { name }, floors) {
  if (floors.length === 0)
    return [];
  const check = floors.find((each) => each.layer === layer && each.measure === name);
  if (!check)
    return ["", ""];
  const change = rounded(Math.abs((check.score ?? 0) - check.floor), 2);
  const sign = change === 0 ? "" : (check.score ?? 0) > check.floor ? "+" : "-";
  return [check.floor.toFixed(2), `${sign}${change.toFixed(2)}`];
}
function percent(share) {
  return rounded(100 * share, 1).toFixed(1);
}
function count(total3) {
  return String(rounded(total3, 1));
}

// dist/evaluate/layers/expressions/align-expressions.js
function alignExpressions(gold, predicted) {
  const free = new Set(predicted);
  const pairs = [];
  const take = (row6, partner) => {
    if (partner === void 0)
      return false;
    free.delete(partner);
    pairs.push([row6, partner]);
    return true;
  };
  const bySpan = /* @__PURE__ */ new Map();
  for (const row6 of predicted)
    if (!bySpan.has(spanKey(row6)))
      bySpan.set(spanKey(row6), row6);
  const exact = (row6) => {
    const same = bySpan.get(spanKey(row6));
    return same && free.has(same) ? same : void 0;
  };
  const touching = (row6) => predicted.find((other) => free.has(other) && other.start < row6.end && row6.start < other.end);
  const left = gold.filter((row6) => !take(row6, exact(row6)));
  const missed = left.filter((row6) => !take(row6, touching(row6)));
  return { pairs, missed, spurious: predicted.filter((row6) => free.has(row6)) };
}
function isSameSpan(a, b) {
  return a.start === b.start && a.end === b.end;
}

// dist/evaluate/layers/expressions/score-expressions.js
function scoreExpressions(samples, { layer, withModifiers, align: align3, judge: judge3, measuresOf: measuresOf4, describe: describe2 }) {
  const aligned = samples.map((sample) => {
    const { pairs, missed: missed2, spurious: spurious2 } = align3(sample);
    const judged2 = pairs.map(([gold, predicted]) => ({ gold, predicted, judged: judge3(gold, predicted) }));
    return { sample, pairs: judged2, missed: missed2, spurious: spurious2 };
  });
  const judged = aligned.flatMap(({ pairs }) => pairs.map((pair) => pair.judged));
  const missed = aligned.reduce((sum, each) => sum + each.missed.length, 0);
  const spurious = aligned.reduce((sum, each) => sum + each.spurious.length, 0);
  const totals = { predicted: judged.length + spurious, gold: judged.length + missed, withModifiers };
  return {
    layer,
    measures: measuresOf4(judged, totals),
    errors: aligned.flatMap((each) => errorsOf(each, describe2))
  };
}
function errorsOf({ sample: { docId, text }, pairs, missed, spurious }, { suffix, details, fault }) {
  const slice = codePointSlicer(text);
  const error = (kind, gold, predicted) => {
    const words = (row6) => `${slice(row6.start, row6.end)} (${details(row6)})`;
    const { start = 0, end = 0 } = predicted ?? gold ?? {};
    const [right, found] = [gold && words(gold), predicted && words(predicted)];
    return { kind, docId, start, end, gold: right, predicted: found, rule: predicted?.rule ?? null };
  };
  return [
    ...missed.map((row6) => error(`missed${suffix(row6)}`, row6, null)),
    ...spurious.map((row6) => error(`false${suffix(row6)}`, null, row6)),
    ...pairs.flatMap(({ gold, predicted, judged }) => {
      const kind = fault(judged);
      return kind === null ? [] : [error(kind, gold, predicted)];
    })
  ];
}
function timesShare(extents, { right, of, accuracy }) {
  const share = accuracy ?? 0;
  const count2 = of === extents.rightGold ? right : extents.rightGold * share;
  return {
    ...extents,
    rightPredicted: count2,
    rightGold: count2,
    precision: extents.precision * share,
    recall: extents.recall * share,
    f1: extents.f1 * share
  };
}

// dist/evaluate/layers/expressions/dates.js
function scoreDates(samples, { withModifiers = false } = {}) {
  return scoreExpressions(samples, { layer: "dates", withModifiers, align, judge, measuresOf, describe });
}
function align({ gold, predicted }) {
  const order = (a, b) => a.start - b.start || b.end - a.end;
  return alignExpressions([...gold].sort(order), [...predicted].sort(order));
}
function judge(gold, predicted) {
  const right = gold.accept.length > 0 ? gold.accept : [gold.value];
  return {
    gold,
    predicted,
    isStrict: isSameSpan(gold, predicted),
    isType: gold.type === predicted.type,
    isValue: right.includes(predicted.value)
  };
}
function measuresOf(judged, { predicted, gold, withModifiers }) {
  const right = (test) => judged.filter(test).length;
  const whole = (name, test) => f1Measure(name, matched(right(test), predicted, gold));
  const relaxed = matched(judged.length, predicted, gold);
  const types2 = shareOf(right((each) => each.isType), judged.length);
  const values = shareOf(right((each) => each.isValue), judged.length);
  const modifiers = shareOf(right((each) => each.gold.modifier === each.predicted.modifier), judged.length);
  return [
    f1Measure("value", timesShare(relaxed, values)),
    f1Measure("relaxed", relaxed),
    whole("strict", (each) => each.isStrict),
    f1Measure("type", timesShare(relaxed, types2)),
    whole("strict and value", (each) => each.isStrict && each.isValue),
    whole("all", (each) => each.isStrict && each.isValue && each.isType),
    accuracyMeasure("type given extent", types2),
    accuracyMeasure("value given extent", values),
    ...withModifiers ? [accuracyMeasure("modifier given extent", modifiers)] : [],
    ...typesOf(judged)
  ];
}
function typesOf(judged) {
  const types2 = [...new Set(judged.map(({ gold }) => gold.type))].sort();
  return types2.map((type) => {
    const those = judged.filter(({ gold }) => gold.type === type);
    return accuracyMeasure(`value given extent, ${type}`, shareOf(those.filter((each) => each.isValue).length, those.length));
  });
}
var describe = {
  suffix: ({ type }) => ` ${type}`,
  details: ({ type, value, modifier }) => [type, value, modifier].filter(Boolean).join(" "),
  fault: faultOf
};
function faultOf({ gold, isStrict, isType, isValue }) {
  if (!isValue)
    return `value of ${gold.type}`;
  if (!isType)
    return `type of ${gold.type}`;
  return isStrict ? null : `extent of ${gold.type}`;
}

// dist/evaluate/layers/expressions/money.js
function scoreMoney(samples, { withModifiers = false } = {}) {
  const describe2 = describing(withModifiers);
  return scoreExpressions(samples, { layer: "money", withModifiers, align: align2, judge: judge2, measuresOf: measuresOf2, describe: describe2 });
}
function align2(sample) {
  const order = (a, b) => a.start - b.start;
  const gold = [...sample.gold].sort(order);
  const ignored2 = gold.filter(({ isIgnored }) => isIgnored);
  const alignment = alignExpressions(gold.filter(({ isIgnored }) => !isIgnored), [...sample.predicted].sort(order));
  const isOnIgnored = (row6) => ignored2.some(({ start, end }) => row6.start < end && start < row6.end);
  return { ...alignment, spurious: alignment.spurious.filter((row6) => !isOnIgnored(row6)) };
}
function judge2(gold, predicted) {
  return {
    gold,
    predicted,
    isStrict: isSameSpan(gold, predicted),
    isAmount: gold.amount === null ? null : isSameAmount(gold.amount, predicted.amount),
    isCurrency: gold.currency === null ? null : gold.currency === predicted.currency,
    isModifier: plain(gold.modifier) === plain(predicted.modifier)
  };
}
function isSameAmount(a, b) {
  return b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
function plain(modifier) {
  return modifier === "at_least" ? "more_than" : modifier;
}
function measuresOf2(judged, { predicted, gold, withModifiers }) {
  const relaxed = matched(judged.length, predicted, gold);
  const right = (test) => judged.filter(test).length;
  const share = (of) => shareOf(right((each) => of(each) === true), right((each) => of(each) !== null));
  const whole = (name, test) => f1Measure(name, matched(right(test), predicted, gold));
  const isAll = (each) => each.isAmount !== false && each.isCurrency !== false;
  const isExact = (each) => isAll(each) && each.isStrict && each.isModifier;
  const amounts = share(({ isAmount }) => isAmount);
  return [
    whole("all", isAll),
    ...withModifiers ? [whole("all and exact", isExact)] : [],
    whole("strict", (each) => each.isStrict),
    f1Measure("relaxed", relaxed),
    f1Measure("amount", timesShare(relaxed, amounts)),
    accuracyMeasure("amount given extent", amounts),
    accuracyMeasure("currency given extent", share(({ isCurrency }) => isCurrency)),
    ...withModifiers ? [
      accuracyMeasure("modifier given extent", share(({ isModifier }) => isModifier))
    ] : []
  ];
}
var describing = (withModifiers) => ({
  suffix: () => "",
  details: ({ amount, currency, modifier }) => [modifier, amount ?? "range", currency ?? "?"].filter(Boolean).join(" "),
  fault: (judged) => faultOf2(judged, withModifiers)
});
function faultOf2({ isAmount, isCurrency, isModifier, isStrict }, withModifiers) {
  if (isAmount === false)
    return "amount";
  if (isCurrency === false)
    return "currency";
  if (withModifiers && !isModifier)
    return "modifier";
  return isStrict ? null : "extent";
}

// dist/evaluate/layers/statements/attributions.js
var roles = ["source", "cue", "content"];
function attributionOf(row6, text) {
  return {
    row: row6,
    source: partOf(row6.source, text),
    cue: partOf(row6.cue, text),
    content: partOf(row6.content, text),
    kind: kindOf(row6.content, text),
    hull: hullOf(row6.content)
  };
}
function hullOf(spans2) {
  const filled = spans2.filter(({ start, end }) => end > start);
  if (filled.length === 0)
    return null;
  return { start: Math.min(...filled.map(({ start }) => start)), end: Math.max(...filled.map(({ end }) => end)) };
}
function kindOf(spans2, text) {
  const words = spans2.flatMap((span) => wordBeginsIn(span, text));
  if (words.length === 0)
    return null;
  const quoted = words.filter((point) => text.isQuoted[point] === 1).length;
  if (quoted === 0)
    return "indirect";
  return quoted === words.length ? "direct" : "mixed";
}
function wordBeginsIn(span, { isWordCharacter }) {
  const begins = [];
  const start = Math.max(span.start, 0);
  for (let point = start; point < Math.min(span.end, isWordCharacter.length); point++) {
    const isInside = point > start && isWordCharacter[point - 1] === 1;
    if (isWordCharacter[point] === 1 && !isInside)
      begins.push(point);
  }
  return begins;
}
function partOf(spans2, text) {
  const sorted = [...spans2].sort((a, b) => a.start - b.start || a.end - b.end);
  const fragments = sorted.flatMap((span) => tokensTouched(span, text));
  const tokens = [...new Set(fragments.flatMap(numbersOf))];
  return {
    fragments,
    cores: fragments.flatMap((fragment) => coreOf(fragment, text)),
    tokens,
    words: tokens.filter((number) => text.isWord[number] === 1),
    tellingWords: tokens.filter((number) => text.isTelling[number] === 1)
  };
}
function tokensTouched({ start, end }, { tokenAt }) {
  let first = Math.max(start, 0);
  let last = Math.min(end, tokenAt.length) - 1;
  while (first <= last && tokenAt[first] === -1)
    first++;
  while (first <= last && tokenAt[last] === -1)
    last--;
  return first > last ? [] : [{ start: tokenAt[first] ?? 0, end: (tokenAt[last] ?? 0) + 1 }];
}
function coreOf(fragment, { isWord }) {
  let { start, end } = fragment;
  while (start < end && isWord[start] === 0)
    start++;
  while (end > start && isWord[end - 1] === 0)
    end--;
  return start < end ? [{ start, end }] : [];
}
function numbersOf({ start, end }) {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

// dist/evaluate/layers/statements/statement-agreement.js
function sharedBy(left, right) {
  let shared = 0;
  let other = 0;
  for (const number of left) {
    while ((right[other] ?? Number.POSITIVE_INFINITY) < number)
      other++;
    if (right[other] === number)
      shared++;
  }
  return shared;
}
function isSamePart(a, b) {
  return isSameList(a.fragments, b.fragments, (one, other) => one.start === other.start && one.end === other.end);
}
function isSameCore(a, b) {
  return isSameList(a.words, b.words, (one, other) => one === other);
}
function isOverlapping(a, b) {
  if (a.tokens.length === 0 && b.tokens.length === 0)
    return true;
  const areTelling = a.tellingWords.length > 0 && b.tellingWords.length > 0;
  return areTelling ? sharedBy(a.tellingWords, b.tellingWords) > 0 : sharedBy(a.tokens, b.tokens) > 0;
}
function isSameList(left, right, isSame2) {
  return left.length === right.length && left.every((one, index) => {
    const other = right[index];
    return other !== void 0 && isSame2(one, other);
  });
}
function isMatched({ similarity }) {
  return similarity >= 0.5;
}
function saysWhoSaidWhat(pair) {
  return isMatched(pair) && isOverlapping(pair.predicted.source, pair.gold.source);
}
function isLenientlyRight(pair) {
  return saysWhoSaidWhat(pair) && isOverlapping(pair.predicted.cue, pair.gold.cue);
}
function areAllSame({ predicted, gold }, isSame2) {
  return roles.every((role) => isSame2(predicted[role], gold[role]));
}
function isCovered({ predicted, gold }, share) {
  if (predicted.hull === null || gold.hull === null)
    return false;
  const shared = Math.min(predicted.hull.end, gold.hull.end) - Math.max(predicted.hull.start, gold.hull.start);
  return shared / (gold.hull.end - gold.hull.start) > share;
}

// dist/evaluate/layers/statements/statement-errors.js
var longestShown = 120;
function statementErrors({ docId, text }, { predicted, gold, pairs }) {
  const words = wordsOf(text);
  const paired = new Set(pairs.flatMap((pair) => [pair.predicted, pair.gold]));
  const errors = [
    ...pairs.filter((pair) => !saysWhoSaidWhat(pair)).map((pair) => errorOfPair(pair, words)),
    ...gold.filter((each) => !paired.has(each)).map((each) => missedError(each, words)),
    ...predicted.filter((each) => !paired.has(each)).map((each) => falseError(each, words))
  ];
  return errors.map((error) => ({ docId, ...error })).sort((a, b) => a.start - b.start || a.end - b.end);
}
function errorOfPair(pair, words) {
  const [part, role] = isMatched(pair) ? ["speaker", "source"] : ["content", "content"];
  return {
    kind: kindOfError(part, pair.gold),
    ...placeOf(pair.gold),
    gold: words(pair.gold.row[role]),
    predicted: words(pair.predicted.row[role]),
    rule: pair.predicted.row.rule
  };
}
function missedError(gold, words) {
  const kind = kindOfError("missed", gold);
  return { kind, ...placeOf(gold), gold: words(gold.row.content), predicted: null, rule: null };
}
function falseError(predicted, words) {
  const { content, rule } = predicted.row;
  return { kind: kindOfError("false", predicted), ...placeOf(predicted), gold: null, predicted: words(content), rule };
}
function kindOfError(fault, { kind }) {
  return `${fault} ${kind ?? "without words"}`;
}
function placeOf({ hull, row: row6 }) {
  return hull ?? hullOf([...row6.source, ...row6.cue]) ?? { start: 0, end: 0 };
}
function wordsOf(text) {
  const slice = codePointSlicer(text);
  return (spans2) => {
    const sorted = [...spans2].sort((a, b) => a.start - b.start || a.end - b.end);
    const said = sorted.map(({ start, end }) => slice(start, end)).filter((part) => part !== "").join(" … ");
    return said === "" ? null : [...said].slice(0, longestShown).join("");
  };
}

// dist/evaluate/layers/statements/statement-spans.js
function spanMeasures(documents) {
  return roles.flatMap((role) => [
    f1Measure(`${role} spans exact`, rangeScore(documents, (attribution) => attribution[role].fragments)),
    f1Measure(`${role} spans core`, rangeScore(documents, (attribution) => attribution[role].cores)),
    f1Measure(`${role} words`, tokenScore(documents, role)),
    f1Measure(`${role} spans partial`, partialScore(documents, role))
  ]);
}
function partialScore(documents, role) {
  return total(documents, (document) => {
    const predicted = distinct(document.predicted.flatMap((attribution) => attribution[role].fragments));
    const gold = distinct(document.gold.flatMap((attribution) => attribution[role].fragments));
    return {
      rightPredicted: coverage(predicted, gold),
      predicted: predicted.length,
      rightGold: coverage(gold, predicted),
      gold: gold.length
    };
  });
}
function rangeScore(documents, rangesOf) {
  const keys = (attributions) => new Set(attributions.flatMap(rangesOf).map(spanKey));
  return total(documents, ({ predicted, gold }) => inCommon(keys(predicted), keys(gold)));
}
function tokenScore(documents, role) {
  const tokens = (attributions) => new Set(attributions.flatMap((each) => each[role].tokens));
  return total(documents, ({ predicted, gold }) => inCommon(tokens(predicted), tokens(gold)));
}
function inCommon(predicted, gold) {
  const right = [...predicted].filter((item) => gold.has(item)).length;
  return { rightPredicted: right, predicted: predicted.size, rightGold: right, gold: gold.size };
}
function total(documents, count2) {
  const sum = { rightPredicted: 0, predicted: 0, rightGold: 0, gold: 0 };
  for (const counts of documents.map(count2)) {
    sum.rightPredicted += counts.rightPredicted;
    sum.predicted += counts.predicted;
    sum.rightGold += counts.rightGold;
    sum.gold += counts.gold;
  }
  return f1Of(sum);
}
function coverage(ranges, others) {
  return ranges.reduce((sum, range2) => sum + Math.max(0, ...others.map((other) => shareCovered(range2, other))), 0);
}
function shareCovered(range2, other) {
  const shared = Math.min(range2.end, other.end) - Math.max(range2.start, other.start);
  return shared / (range2.end - range2.start);
}
function distinct(ranges) {
  return [...new Map(ranges.map((range2) => [spanKey(range2), range2])).values()];
}

// dist/evaluate/layers/statements/statement-measures.js
var everything = () => true;
var scopes = ["direct", "mixed", "indirect"].map((kind) => [
  `, ${kind}`,
  (attribution) => attribution.kind === kind
]);
var parts = [
  ["speaker", "source"],
  ["cue", "cue"]
];
function statementMeasures(documents) {
  const all = pooled(documents);
  const one = (name, test) => f1Measure(name, scoreOf(all, test, everything));
  const each = (name, test) => [
    one(name, test),
    ...scopes.map(([ending, scope]) => f1Measure(`${name}${ending}`, scoreOf(all, test, scope)))
  ];
  return [
    ...each("who said what", saysWhoSaidWhat),
    ...each("content", isMatched),
    one("content exact", ({ predicted, gold }) => isSamePart(predicted.content, gold.content)),
    one("content core", ({ predicted, gold }) => isSameCore(predicted.content, gold.content)),
    f1Measure("content overlap", tokenScoreOf(all)),
    f1Measure("content partial", partialScore(documents, "content")),
    one("all exact", (pair) => areAllSame(pair, isSamePart)),
    one("all core", (pair) => areAllSame(pair, isSameCore)),
    one("all lenient", isLenientlyRight),
    one("content over 0.3", (pair) => isCovered(pair, 0.3)),
    one("content over 0.8", (pair) => isCovered(pair, 0.8))
  ];
}
function attributionMeasures(documents) {
  const found = documents.flatMap(({ pairs }) => pairs).filter(isMatched);
  const tests = { exact: isSamePart, core: isSameCore, overlap: isOverlapping };
  const one = (name, test, scope) => {
    const judged = found.filter(({ gold }) => scope(gold));
    return accuracyMeasure(name, shareOf(judged.filter(test).length, judged.length));
  };
  return [
    ...parts.flatMap(([name, role]) => Object.entries(tests).map(([how, isRight]) => one(`${name} ${how}`, ({ predicted, gold }) => isRight(predicted[role], gold[role]), everything))),
    ...parts.flatMap(([name, role]) => scopes.map(([ending, scope]) => one(`${name} overlap${ending}`, ({ predicted, gold }) => isOverlapping(predicted[role], gold[role]), scope)))
  ];
}
function pooled(documents) {
  return {
    predicted: documents.flatMap(({ predicted }) => predicted),
    gold: documents.flatMap(({ gold }) => gold),
    pairs: documents.flatMap(({ pairs }) => pairs)
  };
}
function scoreOf({ predicted, gold, pairs }, isRight, isInScope) {
  const right = pairs.filter(isRight);
  return f1Of({
    rightPredicted: right.filter((pair) => isInScope(pair.predicted)).length,
    predicted: predicted.filter(isInScope).length,
    rightGold: right.filter((pair) => isInScope(pair.gold)).length,
    gold: gold.filter(isInScope).length
  });
}
function tokenScoreOf({ predicted, gold, pairs }) {
  const tokens = (attributions) => attributions.reduce((sum, { content }) => sum + content.tokens.length, 0);
  const right = pairs.reduce((sum, { shared }) => sum + shared, 0);
  return matched(right, tokens(predicted), tokens(gold));
}

// dist/evaluate/layers/statements/python-white-space.js
var whiteSpace = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

// dist/evaluate/layers/statements/quoted-stretches.js
var paragraph = /[^\n]+/gu;
var mark = /[“”„"«»]|``|''/gu;
var opening = ["“", "„", "«", "``"];
var space = new RegExp(`[${whiteSpace}]`, "u");
function quotedStretches(text) {
  return [...text.matchAll(paragraph)].flatMap(({ 0: line, index }) => stretchesOfLine(line).map(({ start, end }) => ({ start: index + start, end: index + end })));
}
function stretchesOfLine(line) {
  const stretches = [];
  let openedAt = null;
  for (const { 0: sign, index } of line.matchAll(mark)) {
    const end = index + sign.length;
    const around = { before: line[index - 1] ?? " ", after: line[end] ?? " ", isOpen: openedAt !== null };
    if (doesOpen(sign, around)) {
      openedAt ??= index;
    } else if (openedAt !== null) {
      stretches.push({ start: openedAt, end });
      openedAt = null;
    }
  }
  if (openedAt !== null)
    stretches.push({ start: openedAt, end: line.length });
  return stretches;
}
function doesOpen(sign, { before, after, isOpen }) {
  const spaceBefore = space.test(before);
  const spaceAfter = space.test(after);
  if (sign === '"')
    return isOpen ? spaceBefore && !spaceAfter : spaceBefore || !spaceAfter;
  if (opening.includes(sign))
    return !(isOpen && !spaceBefore && (spaceAfter || ".,;:!?)".includes(after)));
  return !isOpen && !spaceAfter && (spaceBefore || "(—–-".includes(before));
}

// dist/evaluate/layers/statements/statement-text.js
var letter = "\\p{L}\\p{N}";
var token = new RegExp(`[${letter}]+(?:['’.,-][${letter}]+)*|[^${letter}_${whiteSpace}]|_`, "gu");
var beginsAsWord = new RegExp(`^[${letter}]`, "u");
var wordCharacters = new RegExp(`[${letter}_]+`, "gu");
var functionWords = new Set("a an and as at by for from in of on or s that the to with".split(" "));
function readStatementText(text) {
  const pointOf = codePointsOf(text);
  const points = pointOf(text.length);
  const tokenAt = new Int32Array(points).fill(-1);
  const tokens = [...text.matchAll(token)];
  tokens.forEach(({ 0: surface, index }, number) => {
    tokenAt.fill(number, pointOf(index), pointOf(index + surface.length));
  });
  const surfaces = tokens.map(([surface]) => surface);
  const isWord = Uint8Array.from(surfaces, (surface) => Number(beginsAsWord.test(surface)));
  const isTelling = isWord.map((word2, number) => Number(word2 === 1 && !isFunctionWord(surfaces[number] ?? "")));
  const isWordCharacter = new Uint8Array(points);
  for (const { 0: run, index } of text.matchAll(wordCharacters)) {
    isWordCharacter.fill(1, pointOf(index), pointOf(index + run.length));
  }
  const isQuoted = new Uint8Array(points);
  for (const { start, end } of quotedStretches(text))
    isQuoted.fill(1, pointOf(start), pointOf(end));
  return { tokenAt, isWord, isTelling, isWordCharacter, isQuoted };
}
function isFunctionWord(surface) {
  return functionWords.has(surface.toLowerCase());
}

// dist/evaluate/layers/statements/statement-pairs.js
function compare({ text, ...rows }, onlyStatements) {
  const statementText = readStatementText(text);
  const predicted = rows.predicted.map((row6) => attributionOf(row6, statementText));
  const gold = rows.gold.map((row6) => attributionOf(row6, statementText));
  const pairs = pairUp(predicted, gold);
  if (!onlyStatements)
    return { predicted, gold, pairs };
  const isTarget = ({ row: row6 }) => row6.isStatement === true;
  const ignored2 = new Set(pairs.filter((pair) => !isTarget(pair.gold)).map((pair) => pair.predicted));
  return {
    predicted: predicted.filter((attribution) => !ignored2.has(attribution)),
    gold: gold.filter(isTarget),
    pairs: pairs.filter((pair) => isTarget(pair.gold))
  };
}
function pairUp(predicted, gold) {
  const candidates = predicted.flatMap((one) => gold.flatMap((other) => candidateOf(one, other)));
  candidates.sort((a, b) => b.similarity - a.similarity || b.sharedInCue - a.sharedInCue || b.sharedInSource - a.sharedInSource);
  const taken = /* @__PURE__ */ new Set();
  return candidates.filter((pair) => {
    if (taken.has(pair.predicted) || taken.has(pair.gold))
      return false;
    taken.add(pair.predicted).add(pair.gold);
    return true;
  });
}
function candidateOf(predicted, gold) {
  const shared = sharedBy(predicted.content.tokens, gold.content.tokens);
  if (shared === 0)
    return [];
  const either = predicted.content.tokens.length + gold.content.tokens.length - shared;
  const sharedInCue = sharedBy(predicted.cue.tokens, gold.cue.tokens);
  const sharedInSource = sharedBy(predicted.source.tokens, gold.source.tokens);
  return [{ predicted, gold, similarity: shared / either, shared, sharedInCue, sharedInSource }];
}

// dist/evaluate/layers/statements/statements.js
function scoreStatements(samples, { onlyStatements = false } = {}) {
  const compared = samples.map((sample) => ({ sample, comparison: compare(sample, onlyStatements) }));
  const documents = compared.map(({ comparison }) => comparison);
  return {
    layer: "statements",
    measures: [...statementMeasures(documents), ...attributionMeasures(documents), ...spanMeasures(documents)],
    errors: compared.flatMap(({ sample, comparison }) => statementErrors(sample, comparison))
  };
}

// dist/evaluate/articles/entity-alignment.js
function alignEntities(gold, run) {
  const spans2 = gold.entities.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, id })));
  const votes = /* @__PURE__ */ new Map();
  for (const row6 of run.mentions) {
    const counts = votes.get(row6.entity_id) ?? /* @__PURE__ */ new Map();
    for (const span of spans2) {
      const weight = weightOf(pointSpan(row6), span);
      if (weight > 0)
        votes.set(row6.entity_id, counts.set(span.id, (counts.get(span.id) ?? 0) + weight));
    }
  }
  return new Map([...votes].map(([entity, counts]) => [entity, mostVoted(counts)]));
}
function weightOf(a, b) {
  if (a.start >= b.end || b.start >= a.end)
    return 0;
  return a.start === b.start && a.end === b.end ? 2 : 1;
}
function mostVoted(counts) {
  const most = Math.max(...counts.values());
  return [...counts].find(([, count2]) => count2 === most)?.[0] ?? "";
}

// dist/evaluate/articles/happened-pairs.js
function reportsOf(article) {
  const { gold, run } = article;
  if (run === null)
    return { article, pairs: [] };
  const free = new Set(run.events);
  const pairs = gold.events.flatMap((event) => {
    const here = sentenceAt(run.sentences, event.trigger[0]);
    const best = run.events.filter((each) => free.has(each) && each.event_type === event.type).filter((each) => sentenceAt(run.sentences, each.char_start) === here).map((each) => pairOf(article, event, each)).reduce(closer, null);
    if (best === null)
      return [];
    free.delete(best.run);
    return [best];
  });
  return { article, pairs };
}
function closer(a, b) {
  if (a === null || a.isActorShared !== b.isActorShared)
    return a?.isActorShared ? a : b;
  return distance(a) < distance(b) ? a : b;
}
function distance({ gold, run }) {
  return Math.abs(run.char_start - gold.trigger[0]);
}
function sentenceAt(sentences, point) {
  return sentences.findIndex(({ start, end }) => start <= point && point < end);
}
function pairOf({ entities, gold: article, run: rows }, gold, run) {
  const roles3 = rows?.rolesOf.get(run.event_id) ?? [];
  const found = (role) => new Set(roles3.flatMap(({ role: name, entity_id }) => name === role && entity_id !== null ? [entities.get(entity_id) ?? entity_id] : []));
  const amountAt = new Map(article.money.map(({ id, start, end }) => [`${start}-${end}`, id]));
  const money = new Map(rows?.money.map((row6) => [row6.money_id, amountAt.get(`${row6.char_start}-${row6.char_end}`)]));
  const amounts = roles3.flatMap(({ money_id }) => money_id === null ? [] : [money.get(money_id) ?? money_id]);
  const actors = { gold: new Set(gold.actors), run: found("actor") };
  const isShared = [...actors.run].some((each) => actors.gold.has(each));
  return {
    gold,
    run,
    isActorShared: isShared || actors.run.size === 0 && actors.gold.size === 0,
    actors,
    recipients: { gold: new Set(gold.recipients), run: found("recipient") },
    places: { gold: new Set(gold.place === null ? [] : [gold.place]), run: found("place") },
    amounts: { gold: new Set(gold.money), run: new Set(amounts) }
  };
}
var eventAttributes = [
  {
    name: "status",
    isKnown: () => true,
    isRight: ({ gold, run }) => gold.status === run.status,
    shown: ({ gold, run }) => [gold.status, run.status]
  },
  {
    name: "date",
    isKnown: ({ date }) => firstDay(date) !== null,
    isRight: ({ gold, run }) => firstDay(gold.date) === run.event_start,
    shown: ({ gold, run }) => [gold.date, run.event_start]
  },
  {
    name: "place",
    isKnown: ({ place }) => place !== null,
    isRight: ({ places }) => [...places.run].some((each) => places.gold.has(each)),
    shown: ({ places }) => [listed(places.gold), listed(places.run)]
  },
  {
    name: "claimed in",
    isKnown: () => true,
    isRight: ({ gold, run }) => gold.claimed_in === null === (run.claimed_in === null),
    shown: ({ gold, run }) => [
      gold.claimed_in === null ? null : "a statement",
      run.claimed_in === null ? null : "a statement"
    ]
  }
];
function listed(ids) {
  return ids.size > 0 ? [...ids].sort().join(", ") : null;
}
function firstDay(value) {
  const [first = ""] = (value ?? "").split("/");
  if (/^\d{4}-\d{2}-\d{2}$/u.test(first))
    return first;
  if (/^\d{4}-\d{2}$/u.test(first))
    return `${first}-01`;
  return /^\d{4}$/u.test(first) ? `${first}-01-01` : null;
}

// dist/evaluate/articles/said-attributes.js
var always = () => true;
var saidAttributes = [
  {
    name: "cue",
    isKnown: always,
    gold: ({ gold }) => gold.statement.cue,
    run: ({ run }) => run.statement.cue
  },
  {
    name: "kind",
    isKnown: always,
    gold: ({ gold }) => gold.statement.kind,
    run: ({ run }) => run.statement.kind
  },
  {
    name: "medium",
    isKnown: always,
    gold: ({ gold }) => gold.statement.medium,
    run: ({ run }) => run.statement.medium
  },
  {
    name: "said on",
    isKnown: ({ said_on }) => said_on !== null,
    gold: ({ gold }) => gold.statement.said_on,
    run: ({ run }) => run.statement.said_on
  },
  {
    name: "addressees",
    isKnown: always,
    gold: ({ gold }) => listed2(gold.statement.addressees),
    run: ({ article, run }) => listed2(run.statement.addressee_ids.map((id) => article.entities.get(id) ?? id))
  },
  {
    name: "negation",
    isKnown: always,
    gold: ({ gold }) => gold.statement.negated ? "negated" : null,
    run: ({ run }) => run.statement.is_negated ? "negated" : null
  },
  {
    name: "nesting",
    isKnown: always,
    gold: ({ gold }) => gold.statement.within === null ? null : "inside another",
    run: ({ run }) => run.statement.parent_statement_id === null ? null : "inside another"
  }
];
function listed2(ids) {
  return ids.length > 0 ? [...new Set(ids)].sort().join(", ") : null;
}

// dist/evaluate/articles/said-errors.js
function saidErrors({ article, gold, run, pairs }) {
  const slice = codePointSlicer(article.text);
  const shown = (spans2) => spans2.map(({ start, end }) => slice(start, end)).join(" … ");
  const error = (kind, spans2, sides) => ({
    kind,
    docId: article.gold.doc_id,
    start: spans2[0]?.start ?? 0,
    end: spans2.at(-1)?.end ?? 0,
    ...sides
  });
  const nameOf = namesOf(article);
  const [found, used] = [new Set(pairs.map((pair) => pair.gold)), new Set(pairs.map((pair) => pair.run))];
  const missed = gold.filter((each) => !found.has(each)).map(({ statement: { kind, cue, speaker }, spans: spans2 }) => {
    const sides = { gold: `${nameOf(speaker)}: ${shown(spans2)}`, predicted: null, rule: null };
    return error(`missed ${kind}, cue ${cue ?? "none"}`, spans2, sides);
  });
  const wrong = run.filter((each) => !used.has(each)).map(({ statement: { kind, cue, speaker_id, rule }, spans: spans2 }) => {
    const sides = { gold: null, predicted: `${nameOf(speaker_id)}: ${shown(spans2)}`, rule };
    return error(`false ${kind}, cue ${cue}`, spans2, sides);
  });
  const differing = pairs.flatMap((pair) => differences(pair, nameOf).map(({ kind, ...sides }) => error(kind, pair.gold.spans, sides)));
  return [...missed, ...wrong, ...differing];
}
function differences({ gold, run, ...rest }, nameOf) {
  const pair = { gold, run, ...rest };
  const { rule } = run.statement;
  const speakers = { gold: nameOf(gold.statement.speaker), predicted: nameOf(run.statement.speaker_id), rule };
  const attributes = saidAttributes.flatMap((attribute) => {
    const [right, found] = [attribute.gold(pair), attribute.run(pair)];
    if (!attribute.isKnown(gold.statement) || right === found)
      return [];
    return [{ kind: attribute.name, gold: inWords(right, nameOf), predicted: inWords(found, nameOf), rule }];
  });
  return [...pair.isSpeakerRight ? [] : [{ kind: `speaker of ${gold.statement.kind}`, ...speakers }], ...attributes];
}
function inWords(value, nameOf) {
  return value === null ? "none" : value.split(", ").map(nameOf).join(", ");
}
function namesOf({ gold, entities }) {
  const names = new Map(gold.entities.map(({ id, name }) => [id, name]));
  return (id) => id === null ? "unknown" : names.get(entities.get(id) ?? id) ?? id;
}

// dist/evaluate/articles/happened-errors.js
function happenedErrors({ article, pairs }) {
  const { gold, run } = article;
  const [found, used] = [new Set(pairs.map((pair) => pair.gold)), new Set(pairs.map((pair) => pair.run))];
  const error = (start, end, sides) => ({ docId: gold.doc_id, start, end, ...sides });
  const missed = gold.events.filter((event) => !found.has(event)).map(({ type, label, trigger: [start, end] }) => error(start, end, { kind: `missed ${type}`, gold: label, predicted: null, rule: null }));
  const wrong = (run?.events ?? []).filter((event) => !used.has(event)).map(({ event_type, trigger, rule, char_start, char_end }) => error(char_start, char_end, { kind: `false ${event_type}`, gold: null, predicted: trigger, rule }));
  const nameOf = namesOf(article);
  const differing = pairs.flatMap((pair) => differences2(pair, nameOf).map((sides) => error(pair.run.char_start, pair.run.char_end, sides)));
  return [...missed, ...wrong, ...differing];
}
function differences2(pair, nameOf) {
  const { rule, event_type: type } = pair.run;
  const actors = pair.isActorShared ? [] : [fillerSides(`actor of ${type}`, pair.actors, nameOf)];
  const recipients = isSame(pair.recipients) ? [] : [fillerSides("recipients", pair.recipients, nameOf)];
  const attributes = eventAttributes.filter(({ isKnown, isRight }) => isKnown(pair.gold) && !isRight(pair)).map(({ name, shown }) => {
    const [gold, predicted] = shown(pair);
    return { kind: name, gold: inWords(gold, nameOf), predicted: inWords(predicted, nameOf) };
  });
  return [...actors, ...recipients, ...attributes].map((sides) => ({ ...sides, rule }));
}
function fillerSides(kind, { gold, run }, nameOf) {
  const words = (ids) => ids.size > 0 ? [...ids].map(nameOf).sort().join(", ") : "none";
  return { kind, gold: words(gold), predicted: words(run) };
}
function isSame({ gold, run }) {
  return gold.size === run.size && [...gold].every((each) => run.has(each));
}

// dist/evaluate/articles/happened.js
function scoreHappened(articles) {
  const reports = articles.map(reportsOf);
  const pairs = reports.flatMap(({ pairs: pairs2 }) => pairs2);
  const predicted = articles.reduce((sum, { run }) => sum + (run?.events.length ?? 0), 0);
  const gold = articles.reduce((sum, each) => sum + each.gold.events.length, 0);
  const withActor = pairs.filter(({ isActorShared }) => isActorShared).length;
  return {
    layer: "events",
    measures: [
      f1Measure("type and actor", matched(withActor, predicted, gold)),
      f1Measure("type", matched(pairs.length, predicted, gold)),
      ...["actors", "recipients", "amounts"].map((role) => fillersOf(reports, role)),
      ...attributesOf(reports)
    ],
    errors: reports.flatMap(happenedErrors)
  };
}
function fillersOf(reports, role) {
  let [right, predicted, gold] = [0, 0, 0];
  for (const { gold: known, run: found } of reports.flatMap(({ pairs }) => pairs.map((pair) => pair[role]))) {
    right += [...found].filter((each) => known.has(each)).length;
    predicted += found.size;
    gold += known.size;
  }
  return f1Measure(`${role} given type`, matched(right, predicted, gold));
}
function attributesOf(reports) {
  return eventAttributes.map(({ name, isKnown, isRight }) => {
    const judged = reports.flatMap(({ pairs }) => pairs.filter(({ gold }) => isKnown(gold)));
    return accuracyMeasure(`${name} given type`, shareOf(judged.filter(isRight).length, judged.length));
  });
}

// dist/evaluate/layers/coreference/cluster-errors.js
function clusterErrors(mentions) {
  const split = [...groupedBy(mentions, "gold").values()].flatMap((cluster) => pieces("split", cluster, "predicted"));
  const mixed = [...groupedBy(mentions, "predicted").values()].flatMap((cluster) => pieces("mixed", cluster, "gold"));
  return [...split, ...mixed];
}
function groupedBy(mentions, side) {
  const groups = /* @__PURE__ */ new Map();
  for (const mention of mentions) {
    const group = groups.get(mention[side]);
    if (group)
      group.push(mention);
    else
      groups.set(mention[side], [mention]);
  }
  return groups;
}
function pieces(kind, cluster, side) {
  const parts2 = [...groupedBy(cluster, side).values()].sort((a, b) => b.length - a.length);
  return parts2.slice(1).flatMap(([first]) => first ? [{ kind, ...first }] : []);
}

// dist/evaluate/articles/linking.js
function scoreLinking(articles) {
  const mentions = articles.flatMap(linkedMentions);
  const [byGold, byRun] = [groupedBy(mentions, "gold"), groupedBy(mentions, "predicted")];
  let [precision, recall] = [0, 0];
  for (const mention of mentions) {
    const [key, response] = [byGold.get(mention.gold) ?? [], byRun.get(mention.predicted) ?? []];
    const shared = key.filter(({ predicted }) => predicted === mention.predicted).length;
    precision += shared / response.length;
    recall += shared / key.length;
  }
  const total3 = mentions.length;
  const [p, r] = total3 > 0 ? [precision / total3, recall / total3] : [0, 0];
  const f1 = p + r > 0 ? 2 * p * r / (p + r) : 0;
  const counts = { rightPredicted: precision, predicted: total3, rightGold: recall, gold: total3 };
  return {
    layer: "linking",
    measures: [f1Measure("B-cubed", { ...counts, precision: p, recall: r, f1 })],
    errors: clusterErrors(mentions)
  };
}
function linkedMentions({ gold, run }) {
  const found = new Map((run?.mentions ?? []).map((row6) => [`${row6.char_start}-${row6.char_end}`, row6]));
  return gold.entities.flatMap(({ type, name, mentions }) => mentions.filter(({ form }) => form === "name" || form === "handle").flatMap(({ start, end }) => {
    const row6 = found.get(`${start}-${end}`);
    if (!row6)
      return [];
    return [
      { docId: gold.doc_id, start, end, gold: `${name} (${type})`, predicted: row6.entity_id, rule: row6.rule }
    ];
  }));
}

// dist/evaluate/articles/said-pairs.js
var leastShared = 0.5;
function sidesOf(article) {
  const starts = wordStarts(article.text);
  const worded = (statement, spans2) => ({
    statement,
    spans: spans2,
    words: new Set(starts.filter((word2) => spans2.some(({ start, end }) => word2.start < end && start < word2.end)).map(({ start }) => start))
  });
  const gold = article.gold.statements.map((statement) => worded(statement, statement.content_spans.map(([start, end]) => ({ start, end }))));
  const { run } = article;
  const found = (run?.statements ?? []).map((statement) => worded(statement, run ? spansOf(run, statement.statement_id, "content") : []));
  return { article, gold, run: found, pairs: pairsOf(article, gold, found) };
}
var word = /[\p{L}\p{N}_]+(?:['’.,-][\p{L}\p{N}_]+)*/gu;
function wordStarts(text) {
  const point = codePointsOf(text);
  return [...text.matchAll(word)].map(({ index, 0: found }) => ({
    start: point(index),
    end: point(index + found.length)
  }));
}
function pairsOf(article, gold, run) {
  const candidates = gold.flatMap((g, i) => run.flatMap((r, j) => {
    const similarity = jaccard(g.words, r.words);
    const isSpeakerRight = hasSpeakerOf(article, g.statement, r.statement);
    return similarity >= leastShared ? [{ g, r, i, j, similarity, isSpeakerRight }] : [];
  }));
  candidates.sort((a, b) => b.similarity - a.similarity || Number(b.isSpeakerRight) - Number(a.isSpeakerRight) || a.i - b.i || a.j - b.j);
  const taken = /* @__PURE__ */ new Set();
  return candidates.flatMap(({ g, r, isSpeakerRight }) => {
    if (taken.has(g) || taken.has(r))
      return [];
    taken.add(g).add(r);
    return [{ article, gold: g, run: r, isSpeakerRight }];
  });
}
function jaccard(a, b) {
  const shared = [...a].filter((each) => b.has(each)).length;
  const all = a.size + b.size - shared;
  return all > 0 ? shared / all : 0;
}
function hasSpeakerOf({ entities }, gold, { speaker_id }) {
  if (speaker_id === null)
    return gold.speaker === null;
  return gold.speaker !== null && entities.get(speaker_id) === gold.speaker;
}

// dist/evaluate/articles/said.js
function scoreSaid(articles) {
  const sides = articles.map(sidesOf);
  const pairs = sides.flatMap(({ pairs: pairs2 }) => pairs2);
  return {
    layer: "statements",
    measures: [
      ...["", "direct", "mixed", "indirect"].map((kind) => saidWhat(sides, kind)),
      f1Measure("content", matched(pairs.length, total2(sides, "run"), total2(sides, "gold"))),
      ...attributesOf2(pairs)
    ],
    errors: sides.flatMap(saidErrors)
  };
}
function total2(sides, side) {
  return sides.reduce((sum, each) => sum + each[side].length, 0);
}
function saidWhat(sides, kind) {
  const isKind = ({ statement }) => kind === "" || statement.kind === kind;
  const right = sides.flatMap(({ pairs }) => pairs.filter(({ isSpeakerRight }) => isSpeakerRight));
  return f1Measure(kind === "" ? "who said what" : `who said what, ${kind}`, f1Of({
    rightPredicted: right.filter(({ run }) => isKind(run)).length,
    predicted: sides.flatMap(({ run }) => run.filter(isKind)).length,
    rightGold: right.filter(({ gold }) => isKind(gold)).length,
    gold: sides.flatMap(({ gold }) => gold.filter(isKind)).length
  }));
}
function attributesOf2(pairs) {
  const speakers = shareOf(pairs.filter(({ isSpeakerRight }) => isSpeakerRight).length, pairs.length);
  return [
    accuracyMeasure("speaker given content", speakers),
    ...saidAttributes.map(({ name, isKnown, gold, run }) => {
      const judged = pairs.filter((pair) => isKnown(pair.gold.statement));
      const right = judged.filter((pair) => gold(pair) === run(pair)).length;
      return accuracyMeasure(`${name} given content`, shareOf(right, judged.length));
    })
  ];
}

// dist/evaluate/articles/samples.js
function nameSample(article) {
  const gold = article.gold.entities.flatMap(({ type, mentions }) => mentions.filter(({ form }) => form === "name" || form === "handle").map(({ start, end }) => ({ start, end, type, rule: null })));
  return sampleOf(article, gold, article.run ? nameRowsOf(article.run) : []);
}
function dateSample(article) {
  const gold = article.gold.dates.map(({ start, end, type, value, accept, mod }) => ({
    start,
    end,
    type,
    value,
    accept: accept.length > 0 ? [value, ...accept] : [],
    modifier: mod,
    rule: null
  }));
  return sampleOf(article, gold, article.run ? dateRowsOf(article.run) : []);
}
function moneySample(article) {
  const gold = article.gold.money.map(({ start, end, amount, currency, mod }) => ({
    start,
    end,
    amount,
    currency,
    modifier: mod,
    isIgnored: false,
    rule: null
  }));
  return sampleOf(article, gold, article.run ? moneyRowsOf(article.run) : []);
}
function statementSample(article) {
  const spans2 = (pair) => pair === null ? [] : [{ start: pair[0], end: pair[1] }];
  const gold = article.gold.statements.map(({ speaker_span, cue_span, content_spans }) => ({
    source: spans2(speaker_span),
    cue: spans2(cue_span),
    content: content_spans.flatMap(spans2),
    isStatement: true,
    rule: null
  }));
  return sampleOf(article, gold, article.run ? statementRowsOf(article.run) : []);
}
function sampleOf({ gold: { doc_id }, text }, gold, predicted) {
  return { docId: doc_id, text, gold, predicted };
}

// dist/evaluate/articles/score-articles.js
function scoreArticles(gold, runs) {
  const articles = gold.map((article) => {
    const run = runs.get(article.doc_id) ?? null;
    return { gold: article, text: article.text, run, entities: run ? alignEntities(article, run) : /* @__PURE__ */ new Map() };
  });
  return [
    scoreNames(articles.map(nameSample)),
    scoreLinking(articles),
    scoreDates(articles.map(dateSample), { withModifiers: true }),
    scoreMoney(articles.map(moneySample), { withModifiers: true }),
    withWords(scoreSaid(articles), scoreStatements(articles.map(statementSample))),
    scoreHappened(articles)
  ];
}
var byWords = ["who said what", "content exact", "content core", "content partial", "content overlap"];
function withWords(said, words) {
  const kept = words.measures.filter(({ name }) => byWords.includes(name));
  const renamed = kept.map((measure) => ({ ...measure, name: `by words: ${measure.name}` }));
  return { ...said, measures: [...said.measures, ...renamed] };
}

// dist/run/evaluate.js
async function evaluateGold(options) {
  const { articles, problems } = await readGold(options);
  const runs = /* @__PURE__ */ new Map();
  const rejects = annotateDocuments(articles.map(asDocument), {
    isLinked: true,
    beam: options.beam,
    models: options.models,
    onResult: ({ docId }, { run }) => runs.set(docId, run)
  });
  return {
    source: options.gold,
    about: null,
    documents: articles.length,
    layers: scoreArticles(articles, runs),
    contexts: new Map(articles.map(({ doc_id, text }) => [doc_id, { text, sentences: runs.get(doc_id)?.sentences ?? [] }])),
    problems: [...problems, ...rejects.map(problemOf)],
    rows: []
  };
}
function asDocument({ doc_id, text, published }) {
  return { docId: doc_id, text, date: published };
}
function problemOf({ sourcePath, stage, reason }) {
  return { path: sourcePath, reason: `${stage}: ${reason}` };
}

// dist/evaluate/sets/coreference.js
import { z as z2 } from "zod";

// dist/evaluate/layers/coreference/cluster.js
function membership(clusters) {
  const indexOf = /* @__PURE__ */ new Map();
  clusters.forEach((cluster, index) => {
    for (const mention of cluster)
      indexOf.set(mention, index);
  });
  return indexOf;
}
function sharesOf(cluster, other) {
  const shares = /* @__PURE__ */ new Map();
  for (const mention of cluster) {
    const index = other.get(mention);
    if (index !== void 0)
      shares.set(index, (shares.get(index) ?? 0) + 1);
  }
  return shares;
}

// dist/evaluate/layers/coreference/b-cubed.js
function bCubedRecall(key, response) {
  const indexOf = membership(response);
  let numerator = 0;
  let denominator = 0;
  for (const cluster of key) {
    let squares = 0;
    for (const share of sharesOf(cluster, indexOf).values())
      squares += share * share;
    numerator += squares / cluster.size;
    denominator += cluster.size;
  }
  return { numerator, denominator };
}

// dist/evaluate/layers/coreference/assignment.js
function greatestAssignment(rows, columnCount) {
  if (rows.length > columnCount)
    return greatestAssignment(transposed(rows, columnCount), rows.length);
  const search = newSearch(rows, columnCount);
  for (let row6 = 1; row6 <= rows.length; row6++)
    assign(search, row6);
  let total3 = 0;
  for (let column = 1; column <= columnCount; column++) {
    total3 += rows[(search.rowOf[column] ?? 0) - 1]?.get(column - 1) ?? 0;
  }
  return total3;
}
function newSearch(rows, columnCount) {
  const size = columnCount + 1;
  return {
    rows,
    rowPotential: new Float64Array(rows.length + 1),
    columnPotential: new Float64Array(size),
    rowOf: new Int32Array(size),
    cameFrom: new Int32Array(size),
    slack: new Float64Array(size),
    isDone: new Uint8Array(size),
    weight: new Float64Array(size)
  };
}
function assign(search, row6) {
  const { rowOf, cameFrom, slack, isDone } = search;
  slack.fill(Number.POSITIVE_INFINITY);
  isDone.fill(0);
  rowOf[0] = row6;
  let column = 0;
  do {
    isDone[column] = 1;
    reachOut(search, column);
    const next = nearestColumn(search);
    shiftPotentials(search, slack[next] ?? 0);
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const before = cameFrom[column] ?? 0;
    rowOf[column] = rowOf[before] ?? 0;
    column = before;
  }
}
function reachOut(search, from) {
  const { rows, rowPotential, columnPotential, rowOf, cameFrom, slack, isDone, weight } = search;
  const row6 = rowOf[from] ?? 0;
  const named3 = rows[row6 - 1] ?? /* @__PURE__ */ new Map();
  for (const [column, value] of named3)
    weight[column + 1] = value;
  const potential = rowPotential[row6] ?? 0;
  for (let column = 1; column < slack.length; column++) {
    const cost = -(weight[column] ?? 0) - potential - (columnPotential[column] ?? 0);
    if (isDone[column] || cost >= (slack[column] ?? 0))
      continue;
    slack[column] = cost;
    cameFrom[column] = from;
  }
  for (const column of named3.keys())
    weight[column + 1] = 0;
}
function nearestColumn({ slack, isDone }) {
  let least = Number.POSITIVE_INFINITY;
  let nearest = 0;
  for (let column = 1; column < slack.length; column++) {
    const cost = slack[column] ?? 0;
    if (isDone[column] || cost >= least)
      continue;
    least = cost;
    nearest = column;
  }
  return nearest;
}
function shiftPotentials({ rowPotential, columnPotential, rowOf, slack, isDone }, by) {
  for (let column = 0; column < slack.length; column++) {
    if (isDone[column]) {
      const row6 = rowOf[column] ?? 0;
      rowPotential[row6] = (rowPotential[row6] ?? 0) + by;
      columnPotential[column] = (columnPotential[column] ?? 0) - by;
    } else {
      slack[column] = (slack[column] ?? 0) - by;
    }
  }
}
function transposed(rows, columnCount) {
  const columns = Array.from({ length: columnCount }, () => /* @__PURE__ */ new Map());
  rows.forEach((row6, index) => {
    for (const [column, value] of row6)
      columns[column]?.set(index, value);
  });
  return columns;
}

// dist/evaluate/layers/coreference/ceaf.js
function ceafeSimilarity(key, response) {
  const indexOf = membership(response);
  const shares = key.map((cluster) => sharesOf(cluster, indexOf));
  let total3 = 0;
  for (const part of connectedParts(shares)) {
    const columnOf = new Map(part.responses.map((index, column) => [index, column]));
    const rows = part.keys.map((index) => {
      const weights = /* @__PURE__ */ new Map();
      for (const [other, shared] of at(shares, index)) {
        weights.set(columnOf.get(other) ?? -1, 2 * shared / (at(key, index).size + at(response, other).size));
      }
      return weights;
    });
    total3 += greatestAssignment(rows, part.responses.length);
  }
  return total3;
}
function connectedParts(shares) {
  const holders = holdersOf(shares);
  const seen = /* @__PURE__ */ new Set();
  const parts2 = [];
  shares.forEach(({ size }, first) => {
    if (size === 0 || seen.has(first))
      return;
    const part = partOf2(first, shares, holders);
    for (const index of part.keys)
      seen.add(index);
    parts2.push(part);
  });
  return parts2;
}
function holdersOf(shares) {
  const holders = /* @__PURE__ */ new Map();
  shares.forEach((shared, index) => {
    for (const other of shared.keys()) {
      const list = holders.get(other);
      if (list)
        list.push(index);
      else
        holders.set(other, [index]);
    }
  });
  return holders;
}
function partOf2(first, shares, holders) {
  const keys = /* @__PURE__ */ new Set([first]);
  const responses = /* @__PURE__ */ new Set();
  for (const index of keys) {
    for (const other of at(shares, index).keys()) {
      if (responses.has(other))
        continue;
      responses.add(other);
      for (const holder of holders.get(other) ?? [])
        keys.add(holder);
    }
  }
  return { keys: [...keys].sort(ascending), responses: [...responses].sort(ascending) };
}
var ascending = (a, b) => a - b;

// dist/evaluate/layers/coreference/muc.js
function mucRecall(key, response) {
  const indexOf = membership(response);
  let numerator = 0;
  let denominator = 0;
  for (const cluster of key) {
    const shares = sharesOf(cluster, indexOf);
    let found = 0;
    for (const share of shares.values())
      found += share;
    numerator += found - shares.size;
    denominator += cluster.size - 1;
  }
  return { numerator, denominator };
}

// dist/evaluate/layers/coreference/coreference.js
function scoreCoreference(gold, predicted, options) {
  const scores = scoreClusters(clustersOf(gold, options), clustersOf(predicted, options));
  return [
    f1Measure(`${options.name}: mentions`, scores.mentions),
    f1Measure(`${options.name}: MUC`, scores.muc),
    f1Measure(`${options.name}: B-cubed`, scores.bCubed),
    f1Measure(`${options.name}: CEAFe`, scores.ceafe),
    meanMeasure(`${options.name}: CoNLL`, scores.conll)
  ];
}
function clustersOf(rows, { withinDocument = false, dropSingletons = false } = {}) {
  const clusters = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const { docId, start, end, cluster } of rows) {
    const mention = `${start} ${end} ${docId}`;
    if (seen.has(mention))
      continue;
    seen.add(mention);
    const name = withinDocument ? JSON.stringify([docId, cluster]) : cluster;
    const members = clusters.get(name);
    if (members)
      members.add(mention);
    else
      clusters.set(name, /* @__PURE__ */ new Set([mention]));
  }
  return [...clusters.values()].filter(({ size }) => !dropSingletons || size > 1);
}
function scoreClusters(key, response) {
  const gold = key.filter(({ size }) => size > 0);
  const predicted = response.filter(({ size }) => size > 0);
  const muc = scoreOf2(mucRecall(predicted, gold), mucRecall(gold, predicted));
  const bCubed = scoreOf2(bCubedRecall(predicted, gold), bCubedRecall(gold, predicted));
  const ceafe = matched(ceafeSimilarity(gold, predicted), predicted.length, gold.length);
  const [mucPercent, bCubedPercent, ceafePercent] = [muc, bCubed, ceafe].map(({ f1 }) => rounded(100 * f1, 2));
  const sum = (mucPercent ?? 0) + (bCubedPercent ?? 0) + (ceafePercent ?? 0);
  return { mentions: mentionScore(gold, predicted), muc, bCubed, ceafe, conll: rounded(sum / 3, 2) / 100 };
}
function scoreOf2(precision, recall) {
  return f1Of({
    rightPredicted: precision.numerator,
    predicted: precision.denominator,
    rightGold: recall.numerator,
    gold: recall.denominator
  });
}
function mentionScore(key, response) {
  const gold = new Set(key.flatMap((cluster) => [...cluster]));
  const predicted = new Set(response.flatMap((cluster) => [...cluster]));
  let right = 0;
  for (const mention of predicted)
    if (gold.has(mention))
      right++;
  return matched(right, predicted.size, gold.size);
}

// dist/evaluate/sets/coreference.js
var goldFile = "mentions.jsonl";
var types = ["event", "entity"];
var row = z2.object({ ...spanFields, type: z2.enum(types), cluster: z2.string() });
var annotation = z2.object({
  doc_id: z2.string(),
  sentences: z2.array(z2.array(z2.int())).nullish(),
  eval_sentences: z2.array(z2.int()).nullish()
});
var coreferenceSet = externalSet({
  layer: "coreference",
  about: "Who and what is the same across documents, as the CoNLL scorer counts; then over the mentions both sides have.",
  files: [documentsFile, goldFile],
  isLinked: true,
  read(files) {
    const documents = annotatedParts(documentsIn(files), files);
    const gold = goldByDocument(rowsIn(files, goldFile, row), documents, ({ doc_id, ...mention }) => ({
      ...mention,
      docId: doc_id,
      rule: null
    }));
    return { documents, gold };
  },
  predict: (result, document) => mentionsOf(result, document).filter((mention) => isAnnotated(mention, document)),
  score: (samples) => [
    {
      layer: "coreference",
      measures: [...types.flatMap((type) => measuresOf3(samples, type)), ...measuresOf3(samples, null)],
      errors: types.flatMap((type) => clusterErrors(sharedMentions(samples, type)))
    }
  ],
  row: (_, { docId, start, end, type, cluster }) => ({ doc_id: docId, start, end, type, cluster })
});
function annotatedParts(documents, files) {
  const parts2 = new Map(rowsIn(files, documentsFile, annotation).map((each) => [each.doc_id, each]));
  return documents.map((document) => {
    const { sentences, eval_sentences: scored } = parts2.get(document.docId) ?? {};
    if (!sentences || !scored)
      return document;
    const annotated = sentences.filter(([number = -1]) => scored.includes(number)).map(([, start = 0, end = 0]) => ({ start, end }));
    return { ...document, annotated };
  });
}
function isAnnotated({ start, end }, { annotated }) {
  return annotated === void 0 || annotated.some((part) => part.start <= start && end <= part.end);
}
function mentionsOf({ run }, { docId }) {
  const { events, mentions, dates } = run;
  return [
    ...events.map((event) => ({ docId, ...pointSpan(event), type: "event", cluster: event.incident_id, rule: event.rule })),
    ...mentions.map((mention) => ({ docId, ...pointSpan(mention), type: "entity", cluster: mention.entity_id, rule: mention.rule })),
    ...dates.map((date) => ({ docId, ...pointSpan(date), type: "entity", cluster: `time ${date.timex_value}`, rule: date.rule }))
  ];
}
function measuresOf3(samples, type) {
  const ofType = (rows) => rows.filter((row6) => type === null || row6.type === type);
  const gold = samples.flatMap((sample) => ofType(sample.gold));
  const predicted = samples.flatMap((sample) => ofType(sample.predicted));
  const [goldKeys, predictedKeys] = [new Set(gold.map(keyOf)), new Set(predicted.map(keyOf))];
  const name = type === null ? "all" : type === "event" ? "events" : "entities";
  return [
    ...scoreCoreference(gold, predicted, { name }),
    ...scoreCoreference(gold.filter((mention) => predictedKeys.has(keyOf(mention))), predicted.filter((mention) => goldKeys.has(keyOf(mention))), { name: `${name} given mention` })
  ];
}
function sharedMentions(samples, type) {
  return samples.flatMap(({ gold, predicted }) => {
    const ofType = (rows) => rows.filter((row6) => row6.type === type).toReversed();
    const found = new Map(ofType(predicted).map((mention) => [keyOf(mention), mention]));
    const known = [...new Map(ofType(gold).map((mention) => [keyOf(mention), mention])).values()].toReversed();
    return known.flatMap(({ docId, start, end, cluster }) => {
      const partner = found.get(keyOf({ docId, start, end }));
      return partner ? [{ docId, start, end, gold: cluster, predicted: partner.cluster, rule: partner.rule }] : [];
    });
  });
}
function keyOf({ docId, start, end }) {
  return `${docId} ${start}-${end}`;
}

// dist/evaluate/sets/dates.js
import { z as z3 } from "zod";
var row2 = z3.object({
  ...spanFields,
  type: z3.string(),
  value: z3.string().nullish(),
  accept: z3.array(z3.string()).nullish()
});
var dateSet = goldRowSet({
  layer: "dates",
  about: "Time expressions as TempEval-3 scores them; each document is read as of its date.",
  schema: row2,
  goldOf: ({ start, end, type, value, accept }) => ({
    start,
    end,
    type,
    value: value ?? "",
    accept: accept ?? [],
    modifier: null,
    rule: null
  }),
  predict: ({ run }) => dateRowsOf(run),
  score: (samples) => [scoreDates(samples)],
  row: (docId, { start, end, type, value }) => ({ doc_id: docId, start, end, type, value })
});

// dist/evaluate/sets/events.js
import { z as z4 } from "zod";

// dist/evaluate/layers/events/actor-match.js
var ignored = new Set("a an and at by for from her his in its mr mrs ms of on our s the their to with".split(" "));
function matchesByText(gold, predicted) {
  const words = contentWords(predicted.text);
  return stringsOf(gold).some((text) => shareHalf(contentWords(text), words));
}
function matchesExactly(gold, predicted) {
  const words = contentWords(predicted.text).join(" ");
  return words !== "" && stringsOf(gold).some((text) => contentWords(text).join(" ") === words);
}
function matchesByCode(gold, predicted) {
  return hasCode(gold) && countryOf(gold) === countryOf(predicted);
}
function hasCode(actor2) {
  return countryOf(actor2) !== "";
}
function countryOf({ code }) {
  return (code ?? "").toUpperCase().slice(0, 3);
}
function stringsOf({ text, alternatives }) {
  return [text, ...alternatives];
}
function contentWords(text) {
  const lower = (text ?? "").toLowerCase();
  const kept = wordsOf2(lower.replaceAll("'s", " ")).filter((word2) => !ignored.has(word2));
  return kept.length > 0 ? kept : wordsOf2(lower);
}
var wordsOf2 = (text) => text.match(/[a-z0-9]+/gu) ?? [];
function shareHalf(a, b) {
  const [shorter, longer] = a.length > b.length ? [b, a] : [a, b];
  const known = new Set(longer);
  return shorter.length > 0 && shorter.filter((word2) => known.has(word2)).length * 2 >= shorter.length;
}

// dist/evaluate/layers/events/arrangements.js
function permutations(count2, size) {
  return grown(size, (taken) => range(0, count2).filter((number) => !taken.includes(number)));
}
function combinations(count2, size) {
  return grown(size, (taken) => range((taken.at(-1) ?? -1) + 1, count2));
}
function grown(size, nextAfter) {
  let rows = [[]];
  for (let length = 0; length < size; length++) {
    rows = rows.flatMap((taken) => nextAfter(taken).map((number) => [...taken, number]));
  }
  return rows;
}
var range = (start, end) => Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);

// dist/evaluate/layers/events/bipartite-matching.js
function maximumMatching(left, right, fits) {
  const partnerOf = /* @__PURE__ */ new Map();
  const findPartner = (item, tried) => right.some((candidate, index) => {
    if (tried.has(index) || !fits(item, candidate))
      return false;
    tried.add(index);
    const rival = partnerOf.get(index);
    if (rival !== void 0 && !findPartner(rival, tried))
      return false;
    partnerOf.set(index, item);
    return true;
  });
  return left.filter((item) => findPartner(item, /* @__PURE__ */ new Set())).length;
}

// dist/evaluate/layers/events/event-alignment.js
var roles2 = ["source", "target"];
var mutualTypes = ["AGREE", "CONSULT", "COOPERATE", "SUPPORT"];
function sidesOf2({ gold, predicted }) {
  const of = (event, role) => event?.[role] ?? [];
  const all = (event) => [...of(event, "source"), ...of(event, "target")];
  if (gold && isPooled(gold)) {
    return { source: { gold: all(gold), predicted: all(predicted) }, target: { gold: [], predicted: [] } };
  }
  return {
    source: { gold: of(gold, "source"), predicted: of(predicted, "source") },
    target: { gold: of(gold, "target"), predicted: of(predicted, "target") }
  };
}
function isPooled({ isReciprocal, target, type }) {
  return isReciprocal || target.length === 0 && mutualTypes.includes(type);
}
function alignEvents(gold, predicted) {
  const likeness = gold.map((one) => predicted.map((other) => likenessOf(one, other)));
  return gold.length <= 4 && predicted.length <= 6 ? bestAlignment(likeness, predicted.length) : greedyAlignment(likeness);
}
function likenessOf(gold, predicted) {
  let sum = gold.type === predicted.type ? 10 : 0;
  for (const side of Object.values(sidesOf2({ gold, predicted }))) {
    if (side.gold.length === 0 || side.predicted.length === 0)
      continue;
    const most = Math.max(side.gold.length, side.predicted.length);
    const byText = maximumMatching(side.gold, side.predicted, matchesByText);
    const byCode = maximumMatching(side.gold, side.predicted, matchesByCode);
    sum += byText / most + 0.5 * byCode / most;
  }
  return sum;
}
function bestAlignment(likeness, predictedCount) {
  const size = Math.min(likeness.length, predictedCount);
  const choices = combinations(predictedCount, size);
  let best = [];
  let most = -1;
  for (const order of permutations(likeness.length, size)) {
    for (const choice of choices) {
      const alignment = order.map((row6, index) => [row6, at(choice, index)]);
      const sum = alignment.reduce((total3, [row6, column]) => total3 + at(at(likeness, row6), column), 0);
      if (sum > most)
        [most, best] = [sum, alignment];
    }
  }
  return best;
}
function greedyAlignment(likeness) {
  const candidates = likeness.flatMap((row6, gold) => row6.map((value, predicted) => ({ value, gold, predicted })));
  candidates.sort((a, b) => b.value - a.value || a.gold - b.gold || a.predicted - b.predicted);
  const usedGold = /* @__PURE__ */ new Set();
  const usedPredicted = /* @__PURE__ */ new Set();
  const alignment = [];
  for (const { gold, predicted } of candidates) {
    if (usedGold.has(gold) || usedPredicted.has(predicted))
      continue;
    usedGold.add(gold);
    usedPredicted.add(predicted);
    alignment.push([gold, predicted]);
  }
  return alignment;
}

// dist/evaluate/layers/events/event-errors.js
function eventErrors({ docId, text }, pairs) {
  const whole = { start: 0, end: [...text].length };
  return pairs.flatMap((pair) => {
    const { start, end } = pair.predicted ?? whole;
    const place = { docId, start, end, rule: pair.predicted?.rule ?? null };
    return findingsOf(pair).map((finding) => ({ ...finding, ...place }));
  });
}
function findingsOf(pair) {
  const { gold, predicted, isSameType } = pair;
  if (isSameType)
    return actorFindings(pair);
  const said = { gold: gold && described(gold), predicted: predicted && described(predicted) };
  if (!predicted)
    return [{ kind: `missed ${gold?.type}`, ...said }];
  if (!gold)
    return [{ kind: `false ${predicted.type}`, ...said }];
  return [{ kind: `${gold.type} as ${predicted.type}`, ...said }];
}
function actorFindings(pair) {
  const sides = sidesOf2(pair);
  const wrong = roles2.filter((role) => pair.actors[role].text.gold > 0 && pair.actors[role].text.right === 0);
  return wrong.map((role) => ({
    kind: `${role} of ${pair.gold?.type}`,
    gold: named(sides[role].gold),
    predicted: named(sides[role].predicted)
  }));
}
function described({ type, source, target }) {
  return `${type}: ${named(source) ?? "–"} → ${named(target) ?? "–"}`;
}
function named(actors) {
  return actors.length > 0 ? actors.map(({ text, code }) => text ?? code ?? "?").join("; ") : null;
}

// dist/evaluate/layers/tally.js
function sumOf(tallies) {
  let [right, predicted, gold] = [0, 0, 0];
  for (const tally of tallies) {
    right += tally.right;
    predicted += tally.predicted;
    gold += tally.gold;
  }
  return { right, predicted, gold };
}
function scoreOf3({ right, predicted, gold }) {
  return matched(right, predicted, gold);
}
function tallyValues(gold, predicted) {
  const inGold = countsOf(gold);
  const inPredicted = countsOf(predicted);
  return new Map([...inGold.keys(), ...inPredicted.keys()].map((value) => {
    const counts = { gold: inGold.get(value) ?? 0, predicted: inPredicted.get(value) ?? 0 };
    return [value, { ...counts, right: Math.min(counts.gold, counts.predicted) }];
  }));
}
function countsOf(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values)
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

// dist/evaluate/layers/events/pair-comparison.js
var matchings = ["text", "exact", "code"];
function comparePair(pair) {
  const sides = sidesOf2(pair);
  return {
    ...pair,
    isSameType: pair.gold !== null && pair.gold.type === pair.predicted?.type,
    actors: { source: compareSide(sides.source), target: compareSide(sides.target) }
  };
}
function hasActorsRight({ gold, predicted, actors }, matching) {
  if (!gold || !predicted)
    return false;
  return roles2.every((role) => actors[role][matching].gold === 0 || actors[role][matching].right > 0);
}
function compareSide({ gold, predicted }) {
  return {
    text: tallyActors(gold, predicted, matchesByText),
    exact: tallyActors(gold, predicted, matchesExactly),
    // Actors without a code cannot be compared by it, so they are neither missed nor false.
    code: tallyActors(gold.filter(hasCode), predicted.filter(hasCode), matchesByCode)
  };
}
function tallyActors(gold, predicted, matches) {
  return { right: maximumMatching(gold, predicted, matches), predicted: predicted.length, gold: gold.length };
}

// dist/evaluate/layers/events/event-roles.js
function roleMeasures(pairs) {
  return roles2.flatMap((role) => matchings.flatMap((matching) => {
    const aligned = pairs.map(({ actors }) => actors[role][matching]);
    const typeRight = aligned.map((tally, index) => pairs[index]?.isSameType ? tally : { ...tally, right: 0 });
    return [
      f1Measure(`${role} ${matching}, aligned`, scoreOf3(sumOf(aligned))),
      f1Measure(`${role} ${matching}, type right`, scoreOf3(sumOf(typeRight)))
    ];
  }));
}
function tripleMeasures(pairs) {
  const tripleOf = (matching, needsType) => {
    const isRight = (pair) => hasActorsRight(pair, matching) && (pair.isSameType || !needsType);
    return scoreOf3(sumOf(pairs.map((pair) => tallyPair(pair, isRight(pair)))));
  };
  return [
    f1Measure("triple: type and text", tripleOf("text", true)),
    f1Measure("triple: type and code", tripleOf("code", true)),
    f1Measure("triple: text only", tripleOf("text", false)),
    f1Measure("triple: code only", tripleOf("code", false))
  ];
}
function tallyPair({ gold, predicted }, isRight) {
  return { right: Number(isRight), predicted: Number(predicted !== null), gold: Number(gold !== null) };
}

// dist/evaluate/layers/alphabetic.js
function alphabetically(a, b) {
  return a < b ? -1 : Number(a > b);
}

// dist/evaluate/layers/events/event-types.js
var quadClasses = {
  "verbal cooperation": ["AGREE", "CONSULT", "SUPPORT", "CONCEDE"],
  "material cooperation": ["COOPERATE", "AID", "RETREAT", "YIELD"],
  "verbal conflict": ["REQUEST", "ACCUSE", "REJECT", "THREATEN"],
  "material conflict": ["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
};
var classOfType = new Map(Object.entries(quadClasses).flatMap(([name, types2]) => types2.map((type) => [type, name])));
function typeMeasures(documents) {
  const byType = documents.map(({ gold, predicted }) => tallyValues(gold.map(typeOf), predicted.map(typeOf)));
  const byClass = documents.map(({ gold, predicted }) => tallyValues(gold.map(classOf), predicted.map(classOf)));
  const types2 = [...new Set(byType.flatMap((tallies) => [...tallies.keys()]))].sort(alphabetically);
  const scores = types2.map((type) => scoreOf3(sumOf(byType.flatMap((tallies) => tallies.get(type) ?? []))));
  const complete = byType.filter((tallies) => [...tallies.values()].every(hasPredictionWhereGold));
  return [
    f1Measure("type", scoreOf3(sumOf(byType.flatMap(valuesOf)))),
    meanMeasure("type, macro", macroScore(scores)),
    f1Measure("quad class", scoreOf3(sumOf(byClass.flatMap(valuesOf)))),
    ...scores.map((score, index) => f1Measure(`type ${types2[index]}`, score)),
    accuracyMeasure("documents with all types found", shareOf(complete.length, documents.length))
  ];
}
var typeOf = ({ type }) => type;
var classOf = ({ type }) => classOfType.get(type) ?? "none";
var valuesOf = (tallies) => [...tallies.values()];
var hasPredictionWhereGold = ({ gold, predicted }) => gold === 0 || predicted > 0;
function macroScore(scores) {
  const inGold = scores.filter(({ gold }) => gold > 0);
  const sum = inGold.reduce((total3, { f1 }) => total3 + rounded(f1, 4), 0);
  return inGold.length > 0 ? sum / inGold.length : 0;
}

// dist/evaluate/layers/events/sentence-events.js
function scoreSentenceEvents(samples, options = {}) {
  const annotated = samples.filter(({ gold }) => gold.length > 0);
  const documents = annotated.map((sample) => readEvents(sample, options));
  const pairs = documents.map((events) => pairsOf2(events).map(comparePair));
  const allPairs = pairs.flat();
  return {
    layer: "events",
    measures: [...typeMeasures(documents), ...roleMeasures(allPairs), ...tripleMeasures(allPairs)],
    errors: annotated.flatMap((sample, index) => eventErrors(sample, at(pairs, index)))
  };
}
function readEvents({ gold, predicted }, options) {
  const { bestOnly = false, mergeYield = false } = options;
  const ordered = bestOnly ? [...predicted].sort((a, b) => b.support - a.support).slice(0, gold.length) : predicted;
  return mergeYield ? { gold: gold.map(asYield), predicted: ordered.map(asYield) } : { gold, predicted: ordered };
}
function asYield(event) {
  return event.type === "CONCEDE" || event.type === "RETREAT" ? { ...event, type: "YIELD" } : event;
}
function pairsOf2({ gold, predicted }) {
  const alignment = alignEvents(gold, predicted);
  const found = new Set(alignment.map(([index]) => index));
  const used = new Set(alignment.map(([, index]) => index));
  return [
    ...alignment.map(([one, other]) => ({ gold: at(gold, one), predicted: at(predicted, other) })),
    ...gold.filter((_, index) => !found.has(index)).map((event) => ({ gold: event, predicted: null })),
    ...predicted.filter((_, index) => !used.has(index)).map((event) => ({ gold: null, predicted: event }))
  ];
}

// dist/evaluate/sets/events.js
var actor = z4.object({
  text: z4.string().nullish(),
  code: z4.string().nullish(),
  alternatives: z4.array(z4.string()).nullish()
});
var row3 = z4.object({
  doc_id: z4.string().min(1),
  event_type: z4.string(),
  source: z4.array(actor).nullish(),
  target: z4.array(actor).nullish(),
  reciprocal: z4.boolean().nullish()
});
var eventSet = goldRowSet({
  layer: "events",
  about: "As many events a sentence as its gold has, the best supported (with an actor, then the first); then all; OTHER left out.",
  schema: row3,
  goldOf: ({ event_type, source, target, reciprocal }) => ({
    type: event_type,
    source: (source ?? []).map(actorOf),
    target: (target ?? []).map(actorOf),
    isReciprocal: reciprocal === true,
    support: 0,
    start: 0,
    end: 0,
    rule: null
  }),
  predict: ({ run }) => sentenceEventsOf(run),
  score(samples) {
    const mergeYield = samples.some(({ gold }) => gold.some(({ type }) => type === "YIELD"));
    const best = scoreSentenceEvents(samples, { mergeYield, bestOnly: true });
    const all = scoreSentenceEvents(samples, { mergeYield });
    return [named2("events, best supported", best), named2("events, all", all)];
  },
  row: (docId, { type, source, target, support }) => ({
    doc_id: docId,
    event_type: type,
    source: source.map(({ text, code }) => ({ text, code })),
    target: target.map(({ text, code }) => ({ text, code })),
    score: support
  })
});
function actorOf({ text, code, alternatives }) {
  return { text: text ?? null, code: code ?? null, alternatives: alternatives ?? [] };
}
function named2(layer, scores) {
  return { ...scores, layer };
}

// dist/evaluate/sets/money.js
import { z as z5 } from "zod";
var row4 = z5.object({
  ...spanFields,
  amount: z5.number().nullish(),
  currency: z5.string().nullish(),
  ignore: z5.boolean().nullish()
});
var moneySet = goldRowSet({
  layer: "money",
  about: "Amounts of money. A currency the gold leaves open is not judged.",
  schema: row4,
  goldOf: ({ start, end, amount, currency, ignore }) => ({
    start,
    end,
    amount: amount ?? null,
    currency: currency || null,
    isIgnored: ignore === true,
    modifier: null,
    rule: null
  }),
  predict: ({ run }) => moneyRowsOf(run),
  score: (samples) => [scoreMoney(samples)],
  row: (docId, { start, end, amount, currency }) => ({ doc_id: docId, start, end, amount, currency })
});

// dist/evaluate/sets/statements.js
import { z as z6 } from "zod";
var spans = z6.union([z6.array(z6.array(z6.int().min(0))), z6.array(z6.int().min(0))]);
var row5 = z6.object({
  doc_id: z6.string().min(1),
  source: spans,
  cue: spans,
  content: spans,
  statement: z6.boolean().nullish()
});
var statementSet = goldRowSet({
  layer: "statements",
  about: "Who said what by words: a content shares half of its words with the gold's, a source one.",
  schema: row5,
  goldOf: ({ source, cue, content, statement }) => ({
    source: spansIn(source),
    cue: spansIn(cue),
    content: spansIn(content),
    isStatement: statement ?? null,
    rule: null
  }),
  predict: ({ run }) => statementRowsOf(run),
  score(samples) {
    const all = scoreStatements(samples);
    const hasFlags = samples.some(({ gold }) => gold.some(({ isStatement }) => isStatement !== null));
    if (!hasFlags)
      return [all];
    const communication = scoreStatements(samples, { onlyStatements: true });
    return [
      { ...communication, layer: "statements" },
      { ...all, layer: "attributions" }
    ];
  },
  row: (docId, { source, cue, content }) => ({
    doc_id: docId,
    source: pairsOf3(source),
    cue: pairsOf3(cue),
    content: pairsOf3(content)
  })
});
function pairsOf3(spans2) {
  return spans2.map(({ start, end }) => [start, end]);
}

// dist/evaluate/layers/syntax/parsed-sentence.js
function withoutSubtype(relation) {
  return relation?.split(":")[0] ?? null;
}

// dist/evaluate/layers/syntax/speech-verbs.js
var speechVerbs = /* @__PURE__ */ new Set([
  "accuse",
  "acknowledge",
  "add",
  "admit",
  "advise",
  "affirm",
  "agree",
  "allege",
  "announce",
  "answer",
  "argue",
  "ask",
  "assert",
  "assume",
  "assure",
  "believe",
  "caution",
  "claim",
  "comment",
  "complain",
  "concede",
  "conclude",
  "confirm",
  "contend",
  "declare",
  "demand",
  "deny",
  "disclose",
  "doubt",
  "emphasize",
  "estimate",
  "expect",
  "explain",
  "fear",
  "forecast",
  "hope",
  "imply",
  "indicate",
  "inform",
  "insist",
  "joke",
  "know",
  "maintain",
  "mention",
  "note",
  "observe",
  "pledge",
  "point",
  "predict",
  "promise",
  "propose",
  "quote",
  "recall",
  "recommend",
  "reiterate",
  "remark",
  "repeat",
  "reply",
  "report",
  "respond",
  "reveal",
  "say",
  "shout",
  "state",
  "stress",
  "suggest",
  "suspect",
  "swear",
  "tell",
  "testify",
  "think",
  "threaten",
  "urge",
  "vow",
  "warn",
  "wonder",
  "worry",
  "write"
]);

// dist/evaluate/layers/syntax/word-alignment.js
function alignParses(sample) {
  checkCharacters(sample);
  const gold = placeWords(sample.gold);
  const predicted = placeWords(sample.predicted);
  const goldAt = new Map(gold.flat().map((word2) => [spanKey(word2), word2]));
  const pairs = predicted.flat().flatMap((word2) => {
    const other = goldAt.get(spanKey(word2));
    return other ? [{ gold: other, predicted: word2 }] : [];
  });
  return {
    gold: gold.flat(),
    predicted: predicted.flat(),
    goldSentences: gold.flatMap(sentenceSpan),
    predictedSentences: predicted.flatMap(sentenceSpan),
    pairs
  };
}
function placeWords(sentences) {
  let start = 0;
  let first = 0;
  return sentences.map((words) => {
    const placed = words.map(({ form, lemma, upos, head, relation }, position) => {
      const span = { start, end: start + [...withoutWhiteSpace(form)].length };
      start = span.end;
      const headInDocument = head === null || head < 0 ? head : first + head;
      return { form, lemma, upos, relation, head: headInDocument, index: first + position, ...span };
    });
    first += words.length;
    return placed;
  });
}
function sentenceSpan(words) {
  return words.length > 0 ? [{ start: at(words, 0).start, end: at(words, words.length - 1).end }] : [];
}
var withoutWhiteSpace = (text) => text.replace(/\s+/gu, "");
function solidText(sentences) {
  return withoutWhiteSpace(sentences.flatMap((words) => words.map(({ form }) => form)).join(""));
}
function checkCharacters({ docId, gold, predicted }) {
  const [expected, found] = [solidText(gold), solidText(predicted)];
  if (expected === found)
    return;
  let offset = 0;
  while (expected[offset] === found[offset])
    offset++;
  const excerpt = (text) => JSON.stringify(text.slice(offset, offset + 20));
  throw new Error(`${docId}: at character ${offset} the predicted words go on with ${excerpt(found)}, expected ${excerpt(expected)} as in the gold. Parse the text of the gold, and keep every character of it.`);
}

// dist/evaluate/layers/syntax/speech.js
function scoreSpeechVerbs(samples) {
  const documents = samples.map(alignParses);
  const contents = documents.flatMap(judgedContents);
  return [
    shareMeasure("speech verb subjects", documents.flatMap(judgedSubjects)),
    shareMeasure("speech verb contents", contents),
    shareMeasure("speech verb contents, before", contents.filter(({ verb, argument }) => argument.index < verb.index)),
    shareMeasure("speech verb contents, after", contents.filter(({ verb, argument }) => argument.index > verb.index))
  ];
}
function shareMeasure(name, judged) {
  return accuracyMeasure(name, shareOf(judged.filter(({ isRight }) => isRight).length, judged.length));
}
function judgedSubjects(document) {
  const predictedOf = predictions(document);
  return document.gold.flatMap((argument) => {
    const verb = headOf(argument, document.gold);
    if (!isSubject(argument) || !isSpeechVerb(verb))
      return [];
    const [subject, head] = [predictedOf(argument), predictedOf(verb)];
    const isRight = subject !== void 0 && isSubject(subject) && hangsOn(subject, head);
    return [{ verb, argument, isRight }];
  });
}
function judgedContents(document) {
  const predictedOf = predictions(document);
  return contentsIn(document.gold).map(({ verb, argument }) => {
    const [said, head] = [predictedOf(argument), predictedOf(verb)];
    return { verb, argument, isRight: hangsOn(said, head) || hangsOn(head, said) };
  });
}
function contentsIn(words) {
  const complements = argumentsIn(words, "ccomp").filter(({ verb }) => isSpeechVerb(verb));
  const complemented = new Set(complements.map(({ verb }) => verb));
  const isOpen = (word2) => isSpeechVerb(word2) && !complemented.has(word2);
  const paratactic = argumentsIn(words, "parataxis").flatMap(({ verb: head, argument: dependent }) => {
    if (isOpen(dependent))
      return [{ verb: dependent, argument: head }];
    return isOpen(head) ? [{ verb: head, argument: dependent }] : [];
  });
  return [...complements, ...paratactic];
}
function argumentsIn(words, relation) {
  return words.flatMap((argument) => {
    const verb = withoutSubtype(argument.relation) === relation ? headOf(argument, words) : void 0;
    return verb ? [{ verb, argument }] : [];
  });
}
function predictions({ pairs }) {
  const predicted = new Map(pairs.map((pair) => [pair.gold.index, pair.predicted]));
  return ({ index }) => predicted.get(index);
}
function headOf({ head }, words) {
  return head === null ? void 0 : words[head];
}
function isSpeechVerb(word2) {
  return word2?.upos === "VERB" && speechVerbs.has(word2.lemma?.toLowerCase() ?? "");
}
var isSubject = ({ relation }) => relation === "nsubj" || relation === "nsubj:pass";
var hangsOn = (dependent, head) => head !== void 0 && dependent?.head === head.index;

// dist/evaluate/layers/syntax/subjects.js
function goldSubjects(sentences) {
  return pairsOf4(sentences, ["nsubj", "nsubj:pass"]);
}
function goldObjects(sentences) {
  return pairsOf4(sentences, ["obj"]);
}
function scorePairs(name, gold, predicted) {
  if (gold.length !== predicted.length) {
    throw new Error(`${name}: got predictions for ${predicted.length} documents, expected ${gold.length}. Give an empty list for a document without pairs.`);
  }
  const expected = keysOf(gold);
  const found = keysOf(predicted);
  const right = [...found].filter((key) => expected.has(key)).length;
  return f1Measure(name, matched(right, found.size, expected.size));
}
function keysOf(documents) {
  return new Set(documents.flatMap((pairs, index) => pairs.map(({ verb, noun }) => `${index} ${verb} ${noun}`)));
}
function pairsOf4(sentences, relations) {
  const words = placeWords(sentences).flat();
  const copulas = copulasOf(words);
  const names = lastOfNames(words);
  return words.flatMap((word2) => {
    const head = headOf2(word2, words);
    if (!head || !relations.includes(word2.relation ?? ""))
      return [];
    const verb = copulas.get(head.index) ?? head;
    const noun = antecedentOf(word2, head, words);
    return [{ verb: verb.start, noun: (names.get(noun.index) ?? noun).start }];
  });
}
function lastOfNames(words) {
  const last = /* @__PURE__ */ new Map();
  for (const word2 of words) {
    const isNoun = word2.upos === null || word2.upos === "PROPN" || word2.upos === "NOUN";
    if (word2.relation === "flat" && word2.head !== null && isNoun)
      last.set(word2.head, word2);
  }
  return last;
}
function headOf2({ head }, words) {
  return head === null ? void 0 : words[head];
}
function copulasOf(words) {
  const copulas = /* @__PURE__ */ new Map();
  const outer = new Set(words.filter(({ relation }) => relation?.endsWith(":outer")).map(({ head }) => head));
  for (const word2 of words) {
    const { head, relation } = word2;
    if (relation !== "cop" || head === null)
      continue;
    if (!outer.delete(head) && !copulas.has(head))
      copulas.set(head, word2);
  }
  return copulas;
}
var relativePronouns = ["that", "which", "who", "whom"];
function antecedentOf(word2, head, words) {
  const isRelative = head.relation === "acl:relcl" && relativePronouns.includes(word2.form.toLowerCase());
  return isRelative && headOf2(head, words) || word2;
}

// dist/evaluate/layers/syntax/attachment.js
function attachmentMeasures(documents, { withoutPunctuation: withoutPunctuation2 = false, relations }) {
  const all = joined(documents.map((document) => attachmentsOf(document, withoutPunctuation2)));
  const totals = { predicted: all.predicted.length, gold: all.gold.length };
  const labelled = all.attached.filter(({ gold, predicted }) => mainOf(gold) === mainOf(predicted));
  const nameOf = namesFor(relations ?? []);
  const inGold = countsOf(all.gold.map(nameOf));
  const inPredicted = countsOf(all.predicted.map(nameOf));
  const inBoth = countsOf(all.attached.flatMap(({ gold, predicted }) => nameOf(gold) === nameOf(predicted) ? [nameOf(gold)] : []));
  const tallyOf = (relation) => ({
    right: inBoth.get(relation) ?? 0,
    predicted: inPredicted.get(relation) ?? 0,
    gold: inGold.get(relation) ?? 0
  });
  return [
    f1Measure("UAS", scoreOf3({ ...totals, right: all.attached.length })),
    f1Measure("LAS", scoreOf3({ ...totals, right: labelled.length })),
    ...(relations ?? namesIn(inGold, inPredicted)).map((relation) => f1Measure(`relation ${relation}`, scoreOf3(tallyOf(relation))))
  ];
}
function namesFor(relations) {
  const apart = new Set(relations);
  return (relation) => apart.has(relation) ? relation : mainOf(relation);
}
function namesIn(...counts) {
  const names = new Set(counts.flatMap((count2) => [...count2.keys()]));
  return [...names].filter((relation) => relation !== "").sort(alphabetically);
}
function attachmentsOf({ gold, predicted, pairs }, withoutPunctuation2) {
  const goldOf = new Map(pairs.map((pair) => [pair.predicted.index, pair.gold]));
  const counts = (word2) => !(withoutPunctuation2 && word2?.upos === "PUNCT");
  const alignedHead = (head) => head === null || head < 0 ? head : goldOf.get(head)?.index;
  const attached = pairs.filter((pair) => counts(pair.gold) && pair.gold.head !== null).filter((pair) => alignedHead(pair.predicted.head) === pair.gold.head);
  return {
    gold: gold.filter(counts).map(relationOf),
    predicted: predicted.filter(({ index }) => counts(goldOf.get(index))).map(relationOf),
    attached: attached.map((pair) => ({ gold: relationOf(pair.gold), predicted: relationOf(pair.predicted) }))
  };
}
function joined(parts2) {
  return {
    gold: parts2.flatMap(({ gold }) => gold),
    predicted: parts2.flatMap(({ predicted }) => predicted),
    attached: parts2.flatMap(({ attached }) => attached)
  };
}
var relationOf = ({ relation }) => relation ?? "";
var mainOf = (relation) => withoutSubtype(relation) ?? "";

// dist/evaluate/layers/syntax/syntax.js
function scoreSyntax(samples, { prefix = "", ...attachment2 } = {}) {
  const documents = samples.map(alignParses);
  const measures = [
    wordMeasure("tokens", documents, () => true),
    f1Measure("sentences", scoreOf3(sumOf(documents.map(tallySentences)))),
    wordMeasure("UPOS", documents, hasRightTag),
    wordMeasure("lemmas", documents, ({ gold, predicted }) => gold.lemma === null || gold.lemma === predicted.lemma),
    ...documents.some(hasHeads) ? attachmentMeasures(documents, attachment2) : []
  ];
  return measures.map((measure) => ({ ...measure, name: prefix + measure.name }));
}
function scoreGivenWords(samples, options) {
  const documents = samples.map(alignParses);
  return [
    wordMeasure("UPOS", documents, hasRightTag),
    wordMeasure("UPOS, no punctuation", documents.map(withoutPunctuation), hasRightTag),
    ...attachmentMeasures(documents, options)
  ];
}
var hasRightTag = ({ gold, predicted }) => gold.upos === predicted.upos;
function withoutPunctuation({ gold, predicted, pairs, ...rest }) {
  const isWord = ({ upos }) => upos !== "PUNCT";
  const marks = new Set(pairs.filter((pair) => !isWord(pair.gold)).map((pair) => pair.predicted.index));
  return {
    ...rest,
    gold: gold.filter(isWord),
    predicted: predicted.filter(({ index }) => !marks.has(index)),
    pairs: pairs.filter((pair) => isWord(pair.gold))
  };
}
function wordMeasure(name, documents, isRight) {
  const tallies = documents.map(({ gold, predicted, pairs }) => ({
    right: pairs.filter(isRight).length,
    predicted: predicted.length,
    gold: gold.length
  }));
  return f1Measure(name, scoreOf3(sumOf(tallies)));
}
function tallySentences({ goldSentences, predictedSentences }) {
  const keys = new Set(goldSentences.map(spanKey));
  const right = predictedSentences.filter((span) => keys.has(spanKey(span))).length;
  return { right, predicted: predictedSentences.length, gold: goldSentences.length };
}
var hasHeads = ({ predicted }) => predicted.some(({ head }) => head !== null);

// dist/evaluate/sets/syntax-prediction.js
function parseOf({ text, tokens, syntax }) {
  const place = solidOffsets(text);
  const tokenPlace = (index) => place[at(tokens.tokens, index).start] ?? 0;
  const pair = (clause, phrase) => ({
    verb: tokenPlace(clause.verb),
    noun: tokenPlace(at(syntax.nounPhrases, phrase).head)
  });
  const subjects = syntax.clauses.filter((clause) => hasOwnSubject(syntax, clause));
  const active = syntax.clauses.filter(({ isPassive, lemma }) => !isPassive && lemma !== "be");
  return {
    sentences: tokens.sentences.map((sentence) => tokens.tokens.slice(sentence.firstToken, sentence.endToken).map(({ start, end, lemma, partOfSpeech }, position) => ({
      form: text.slice(start, end),
      lemma,
      upos: partOfSpeech,
      ...attachmentOf(syntax.tree, sentence, position)
    }))),
    subjects: subjects.flatMap((clause) => subjectsOf(clause).slice(0, 1).map((phrase) => pair(clause, phrase))),
    objects: active.flatMap((clause) => directObject(syntax, clause).map((phrase) => pair(clause, phrase)))
  };
}
function attachmentOf(tree, { firstToken, endToken }, position) {
  const head = tree.heads[firstToken + position] ?? -1;
  const relation = at(tree.relations, firstToken + position);
  if (head < 0)
    return { head: relation === "root" ? -1 : null, relation };
  return { head: head >= firstToken && head < endToken ? head - firstToken : null, relation };
}
var pronouns = /* @__PURE__ */ new Set([null, "that", "which", "who"]);
function hasOwnSubject({ nounPhrases }, clause) {
  const phrase = clause.subject === null ? void 0 : nounPhrases[clause.subject];
  if (!phrase)
    return false;
  if (clause.relation === "relative" && pronouns.has(clause.introducedBy))
    return true;
  return phrase.start >= clause.start && phrase.end <= clause.end;
}
function directObject({ nounPhrases, tree }, { objects }) {
  let last = objects.length - 1;
  while (last > 0 && isConjunct(tree, at(nounPhrases, objects[last] ?? 0)))
    last--;
  return objects.slice(Math.max(last, 0), last + 1);
}
function isConjunct({ heads, relations }, { firstToken, endToken }) {
  for (let token2 = firstToken; token2 < endToken; token2++)
    if (relations[token2] === "conj" && (heads[token2] ?? -1) < firstToken)
      return true;
  return false;
}
function solidOffsets(text) {
  const offsets = new Uint32Array(text.length + 1);
  let offset = 0;
  let solid = 0;
  for (const character of text) {
    offsets.fill(solid, offset, offset + character.length);
    offset += character.length;
    if (/\S/u.test(character))
      solid++;
  }
  offsets[text.length] = solid;
  return offsets;
}

// dist/evaluate/sets/syntax.js
var layouts = [
  { layer: "syntax, sentences given", ending: "lines", separator: "\n\n" },
  { layer: "syntax, running text", ending: "running", separator: " " }
];
var attachment = {
  withoutPunctuation: true,
  relations: ["root", "nsubj", "nsubj:pass", "obj", "obl", "ccomp", "xcomp", "conj", "appos", "parataxis"]
};
var syntaxSet = externalSet({
  layer: "syntax",
  about: "Tokens, sentences, tags, lemmas, trees from raw text as CoNLL 2018 counts; arguments of verbs, of speech apart.",
  files: [],
  isLinked: false,
  read(files) {
    const [[name, content] = ["", ""]] = files;
    const treebank = treesOf(name, content);
    const gold = /* @__PURE__ */ new Map();
    const documents = treebank.flatMap(({ sentences, name: title }, index) => layouts.map(({ ending, separator }) => {
      const docId = `${title ?? "document"} ${index + 1}, ${ending}`;
      gold.set(docId, sentences.map(({ words }) => words));
      return { docId, text: sentences.map(textOf).join(separator), date: null };
    }));
    return { documents, gold };
  },
  predict: ({ annotated }) => [parseOf(annotated)],
  score: (samples, { parseTokens }) => [
    ...layouts.map(({ layer, ending }) => rawScores(layer, laidOut(samples, ending))),
    ...parseTokens ? [givenScores(laidOut(samples, "lines"), parseTokens)] : []
  ],
  row: (docId, { sentences }) => ({
    doc_id: docId,
    sentences: sentences.map((words) => words.map(({ form, lemma, upos }) => [form, lemma, upos]))
  })
});
function treesOf(name, content) {
  try {
    return readConllu(content);
  } catch (error) {
    throw new UnusableSet(`${name}: ${error instanceof Error ? error.message : String(error)}`, "CoNLL-U is described at universaldependencies.org.");
  }
}
function textOf({ words }) {
  return words.map(({ form, spaceAfter }, index) => spaceAfter && index < words.length - 1 ? `${form} ` : form).join("");
}
function laidOut(samples, ending) {
  return samples.filter(({ docId }) => docId.endsWith(ending));
}
function rawScores(layer, samples) {
  const parsed = samples.filter(({ predicted }) => predicted.length > 0);
  const parses = parsed.map(({ predicted }) => at(predicted, 0));
  const pairs = parsed.map(({ docId, gold }, index) => ({ docId, gold, predicted: at(parses, index).sentences }));
  const golds = parsed.map(({ gold }) => gold);
  const measures = [
    ...scoreSyntax(pairs, attachment),
    scorePairs("subjects", golds.map(goldSubjects), parses.map(({ subjects }) => subjects)),
    scorePairs("objects", golds.map(goldObjects), parses.map(({ objects }) => objects)),
    ...pairs.some(hasTree) ? scoreSpeechVerbs(pairs) : []
  ];
  return { layer, measures, errors: parsed.flatMap(tagErrors) };
}
function hasTree({ predicted }) {
  return predicted.some((words) => words.some(({ head }) => head !== null));
}
function givenScores(samples, parseTokens) {
  const parsed = samples.map(({ docId, gold }) => ({ docId, gold, predicted: parseTokens(gold.map(givenWords)) }));
  return {
    layer: "syntax, tokens given",
    measures: [...scoreGivenWords(parsed, attachment), ...scoreSpeechVerbs(parsed)],
    errors: []
  };
}
function givenWords(words) {
  return words.map(({ form, spaceAfter }) => ({ form, spaceAfter }));
}
function tagErrors({ docId, text, gold, predicted }) {
  const points = solidPoints(text);
  const { pairs } = alignParses({ docId, gold, predicted: at(predicted, 0).sentences });
  return pairs.flatMap(({ gold: right, predicted: found }) => {
    if (right.upos === found.upos)
      return [];
    const place = { start: points[right.start] ?? 0, end: (points[right.end - 1] ?? 0) + 1 };
    const kind = `UPOS: ${right.upos} read as ${found.upos}`;
    return [{ kind, docId, ...place, gold: right.upos, predicted: found.upos, rule: null }];
  });
}
function solidPoints(text) {
  return [...text].flatMap((character, point) => /\S/u.test(character) ? [point] : []);
}

// dist/evaluate/sets/catalogue.js
var externalSets = [
  nameSet,
  dateSet,
  moneySet,
  statementSet,
  eventSet,
  coreferenceSet,
  syntaxSet
];

// dist/run/evaluate-set.js
import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";

// dist/run/parse-tokens.js
function tokenParserWith({ tokenizer, tagger, parser }) {
  return (sentences) => sentences.map((words) => {
    const forms = words.map(({ form }) => form);
    const hints = hintsFor(forms, words.map(({ spaceAfter }) => spaceAfter), tokenizer);
    const tags = new Uint8Array(forms.length);
    tagger.tag(forms, hints, tags);
    const upos = Array.from(tags, (tag) => tagNames[tag] ?? "X");
    const tree = { heads: new Int32Array(forms.length), relations: new Uint8Array(forms.length) };
    parser.parse(forms, upos.map(parser.tagNumber), tree);
    return forms.map((form, index) => ({
      form,
      lemma: null,
      upos: upos[index] ?? null,
      head: tree.heads[index] ?? -1,
      relation: parser.relationNames[tree.relations[index] ?? 0] ?? "dep"
    }));
  });
}

// dist/run/evaluate-set.js
async function evaluateSet(named3, { beam, models, ...given } = {}) {
  const options = { parseTokens: tokenParserWith(sharedResources({ beam, models })), ...given };
  const { kind, path } = setNamed(named3);
  const open = openSet(await filesOf(kind, path), { kind, path, options });
  const contexts = new Map(open.documents.map(({ docId, text }) => [docId, { text, sentences: [] }]));
  const rejects = annotateDocuments(open.documents, {
    isLinked: kind.isLinked,
    beam,
    models,
    onResult(document, result) {
      open.add(document, result);
      contexts.set(document.docId, { text: document.text, sentences: result.run.sentences });
    }
  });
  return {
    source: named3,
    about: kind.about,
    documents: open.documents.length,
    layers: open.scores(),
    contexts,
    problems: [...open.repeatedIds.map(repeated), ...rejects.map(problemOf)],
    rows: open.rows()
  };
}
function repeated(path) {
  return { path, reason: "Another document has the same doc_id. The first is scored; give each an id of its own." };
}
function setNamed(named3) {
  const [layer = "", ...rest] = named3.split(":");
  const kind = externalSets.find((each) => each.layer === layer);
  const path = rest.join(":");
  if (kind && path !== "")
    return { kind, path };
  const layers = externalSets.map((each) => each.layer).join(", ");
  throw new UsageError(`--set ${JSON.stringify(named3)} names no set.`, `Write it as LAYER:PATH, as --set names:DIR. Layers: ${layers}.`);
}
function openSet(files, { kind, path, options }) {
  try {
    return kind.open(files, options);
  } catch (error) {
    if (error instanceof UnusableSet)
      throw new UsageError(`${path}: ${error.message}`, error.hint);
    throw error;
  }
}
async function filesOf(kind, path) {
  const isFile = kind.files.length === 0;
  const found = await stat(path).catch(() => null);
  if (!found || found.isDirectory() === isFile) {
    const expected = isFile ? "a file" : `a folder with ${kind.files.join(" and ")}`;
    throw new UsageError(`${path} is ${found ? "not" : "not there;"} ${expected}.`, "See: dateline evaluate --help");
  }
  const files = /* @__PURE__ */ new Map();
  for (const name of isFile ? [basename(path)] : kind.files) {
    files.set(name, await readText(isFile ? path : join(path, name)));
  }
  return files;
}
async function readText(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(`${path}: ${whyUnreadable(error)}`, "See: dateline evaluate --help");
  }
}

export {
  floorsSchema,
  checkFloors,
  brokenFloors,
  raisedFloors,
  scoreTable,
  floorTable,
  evaluateGold,
  externalSets,
  evaluateSet
};
