import type { Reject } from "../document/reject.js";
import type { CorpusGraph } from "../graph/graph.js";

/** A name and how often it occurs. */
export type Tally = readonly (readonly [name: string, times: number])[];

/** What a corpus holds, counted for people to read. */
export interface Counts {
  readonly articles: number;
  readonly characters: number;
  readonly mentions: Tally;
  readonly entities: Tally;
  /** Statements by kind, with the number whose speaker is known. */
  readonly statements: readonly { readonly kind: string; readonly times: number; readonly speakerKnown: number }[];
  readonly events: Tally;
  readonly amounts: Tally;
  readonly rejects: number;
}

/** Counts what a graph holds. */
export function countsOf(graph: CorpusGraph, rejects: readonly Reject[]): Counts {
  const { articles, entities } = graph;
  const statements = articles.flatMap((article) => article.statements);
  const money = articles.flatMap((article) => article.money);
  return {
    articles: articles.length,
    characters: articles.reduce((sum, { text }) => sum + text.length, 0),
    mentions: tally(articles.flatMap(({ mentions }) => mentions.mentions.map(({ type }) => type))),
    entities: tally(entities.map(({ type }) => type)),
    statements: ["direct", "mixed", "indirect"].map((kind) => {
      const own = statements.filter((statement) => statement.kind === kind);
      return { kind, times: own.length, speakerKnown: own.filter(({ speaker }) => speaker !== null).length };
    }),
    events: tally(articles.flatMap((article) => article.events.map(({ type }) => type))),
    amounts: tally(money.map(({ currency, currencyCandidates }) => currency ?? currencyCandidates.join("|"))),
    rejects: rejects.length,
  };
}

/** Counts equal names: the commonest first, equals by name. */
export function tally(names: Iterable<string>): Tally {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The sum of a tally. */
export function totalOf(counted: Tally): number {
  return counted.reduce((sum, [, times]) => sum + times, 0);
}
