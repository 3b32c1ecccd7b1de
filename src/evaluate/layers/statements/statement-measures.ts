import { accuracyMeasure, type F1Score, f1Measure, f1Of, type Measure, matched, shareOf } from "../../score.js";
import type { Attribution } from "./attributions.js";
import {
  areAllSame,
  isCovered,
  isLenientlyRight,
  isMatched,
  isOverlapping,
  isSameCore,
  isSamePart,
  saysWhoSaidWhat,
} from "./statement-agreement.js";
import type { Comparison, Pair } from "./statement-pairs.js";
import { partialScore } from "./statement-spans.js";

type Test = (pair: Pair) => boolean;
type Scope = (attribution: Attribution) => boolean;

const everything: Scope = () => true;
/** A name's ending and what it is about, in the order of the table. */
const scopes: readonly (readonly [string, Scope])[] = ["direct", "mixed", "indirect"].map((kind) => [
  `, ${kind}`,
  (attribution) => attribution.kind === kind,
]);
const parts = [
  ["speaker", "source"],
  ["cue", "cue"],
] as const;

/**
 * How many statements are right. Where kinds are told apart, recall goes by the kind of the gold content and precision
 * by the kind of the predicted one.
 */
export function statementMeasures(documents: readonly Comparison[]): Measure[] {
  const all = pooled(documents);
  const one = (name: string, test: Test) => f1Measure(name, scoreOf(all, test, everything));
  const each = (name: string, test: Test) => [
    one(name, test),
    ...scopes.map(([ending, scope]) => f1Measure(`${name}${ending}`, scoreOf(all, test, scope))),
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
    one("content over 0.8", (pair) => isCovered(pair, 0.8)),
  ];
}

/** How often the speaker and the cue are right among statements whose contents match. Kinds are those of the gold. */
export function attributionMeasures(documents: readonly Comparison[]): Measure[] {
  const found = documents.flatMap(({ pairs }) => pairs).filter(isMatched);
  const tests = { exact: isSamePart, core: isSameCore, overlap: isOverlapping };
  const one = (name: string, test: Test, scope: Scope) => {
    const judged = found.filter(({ gold }) => scope(gold));
    return accuracyMeasure(name, shareOf(judged.filter(test).length, judged.length));
  };
  return [
    ...parts.flatMap(([name, role]) =>
      Object.entries(tests).map(([how, isRight]) =>
        one(`${name} ${how}`, ({ predicted, gold }) => isRight(predicted[role], gold[role]), everything),
      ),
    ),
    ...parts.flatMap(([name, role]) =>
      scopes.map(([ending, scope]) =>
        one(`${name} overlap${ending}`, ({ predicted, gold }) => isOverlapping(predicted[role], gold[role]), scope),
      ),
    ),
  ];
}

function pooled(documents: readonly Comparison[]): Comparison {
  return {
    predicted: documents.flatMap(({ predicted }) => predicted),
    gold: documents.flatMap(({ gold }) => gold),
    pairs: documents.flatMap(({ pairs }) => pairs),
  };
}

function scoreOf({ predicted, gold, pairs }: Comparison, isRight: Test, isInScope: Scope): F1Score {
  const right = pairs.filter(isRight);
  return f1Of({
    rightPredicted: right.filter((pair) => isInScope(pair.predicted)).length,
    predicted: predicted.filter(isInScope).length,
    rightGold: right.filter((pair) => isInScope(pair.gold)).length,
    gold: gold.filter(isInScope).length,
  });
}

/** The tokens that paired contents have in common, among all tokens of contents. */
function tokenScoreOf({ predicted, gold, pairs }: Comparison): F1Score {
  const tokens = (attributions: readonly Attribution[]) =>
    attributions.reduce((sum, { content }) => sum + content.tokens.length, 0);
  const right = pairs.reduce((sum, { shared }) => sum + shared, 0);
  return matched(right, tokens(predicted), tokens(gold));
}
