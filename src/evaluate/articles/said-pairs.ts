import { codePointsOf } from "../../datasets/code-points.js";
import type { GoldStatement } from "../gold/schema.js";
import type { PointSpan } from "../score.js";
import { type RunArticle, spansOf } from "./run-article.js";
import type { ScoredArticle } from "./scored-article.js";

/** A statement as the run has it. */
export type RunStatement = RunArticle["statements"][number];

/** A statement of either side with the words of its content, by where they begin. */
export interface Worded<Statement> {
  readonly statement: Statement;
  readonly spans: readonly PointSpan[];
  readonly words: ReadonlySet<number>;
}

/** A gold statement and the one of the run that stands for it. */
export interface Pair {
  readonly article: ScoredArticle;
  readonly gold: Worded<GoldStatement>;
  readonly run: Worded<RunStatement>;
  readonly isSpeakerRight: boolean;
}

/** A gold statement and one of the run may stand for each other when they share this part of their words (Jaccard). */
const leastShared = 0.5;

/** The statements of an article on both sides, and which stand for each other. */
export interface Sides {
  readonly article: ScoredArticle;
  readonly gold: readonly Worded<GoldStatement>[];
  readonly run: readonly Worded<RunStatement>[];
  readonly pairs: readonly Pair[];
}

/** Pairs the statements of an article one to one, those with most words in common first. */
export function sidesOf(article: ScoredArticle): Sides {
  const starts = wordStarts(article.text);
  const worded = <Statement>(statement: Statement, spans: readonly PointSpan[]): Worded<Statement> => ({
    statement,
    spans,
    words: new Set(
      starts
        .filter((word) => spans.some(({ start, end }) => word.start < end && start < word.end))
        .map(({ start }) => start),
    ),
  });
  const gold = article.gold.statements.map((statement) =>
    worded(
      statement,
      statement.content_spans.map(([start, end]) => ({ start, end })),
    ),
  );
  const { run } = article;
  const found = (run?.statements ?? []).map((statement) =>
    worded(statement, run ? spansOf(run, statement.statement_id, "content") : []),
  );
  return { article, gold, run: found, pairs: pairsOf(article, gold, found) };
}

/** Letters and digits with what joins them (`U.S`, `1,000`), in code points. */
const word = /[\p{L}\p{N}_]+(?:['’.,-][\p{L}\p{N}_]+)*/gu;

function wordStarts(text: string): PointSpan[] {
  const point = codePointsOf(text);
  return [...text.matchAll(word)].map(({ index, 0: found }) => ({
    start: point(index),
    end: point(index + found.length),
  }));
}

function pairsOf(
  article: ScoredArticle,
  gold: readonly Worded<GoldStatement>[],
  run: readonly Worded<RunStatement>[],
): Pair[] {
  const candidates = gold.flatMap((g, i) =>
    run.flatMap((r, j) => {
      const similarity = jaccard(g.words, r.words);
      const isSpeakerRight = hasSpeakerOf(article, g.statement, r.statement);
      return similarity >= leastShared ? [{ g, r, i, j, similarity, isSpeakerRight }] : [];
    }),
  );
  candidates.sort(
    (a, b) =>
      b.similarity - a.similarity || Number(b.isSpeakerRight) - Number(a.isSpeakerRight) || a.i - b.i || a.j - b.j,
  );
  const taken = new Set<Worded<unknown>>();
  return candidates.flatMap(({ g, r, isSpeakerRight }) => {
    if (taken.has(g) || taken.has(r)) return [];
    taken.add(g).add(r);
    return [{ article, gold: g, run: r, isSpeakerRight }];
  });
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter((each) => b.has(each)).length;
  const all = a.size + b.size - shared;
  return all > 0 ? shared / all : 0;
}

function hasSpeakerOf({ entities }: ScoredArticle, gold: GoldStatement, { speaker_id }: RunStatement): boolean {
  if (speaker_id === null) return gold.speaker === null;
  return gold.speaker !== null && entities.get(speaker_id) === gold.speaker;
}
