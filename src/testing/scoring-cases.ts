import { readFileSync } from "node:fs";
import type { Sample } from "../evaluate/score.js";

/** A made-up case with the values the reference scorer gives for it: documents, rows of both sides. */
export interface ScoringCase<Row, Expected> {
  readonly documents: readonly { readonly doc_id: string; readonly text: string }[];
  readonly gold: readonly Row[];
  readonly predicted: readonly Row[];
  readonly expected: Expected;
}

/** For tests: the cases of a file of `fixtures/scoring`, numbered. */
export function scoringCases<Case>(name: string): readonly (readonly [number, Case])[] {
  // Safe: the file is ours, and a field that is missing fails the test.
  const { cases } = JSON.parse(readFileSync(`fixtures/scoring/${name}.json`, "utf8")) as { cases: Case[] };
  return cases.map((each, index) => [index, each]);
}

/** For tests: the documents of a case as samples, its rows read by `rowOf`. */
export function samplesOf<Row extends { readonly doc_id: string }, Read>(
  { documents, gold, predicted }: Omit<ScoringCase<Row, unknown>, "expected">,
  rowOf: (row: Row) => Read,
): Sample<Read>[] {
  const of = (rows: readonly Row[], id: string) => rows.filter(({ doc_id }) => doc_id === id).map(rowOf);
  return documents.map(({ doc_id, text }) => ({
    docId: doc_id,
    text,
    gold: of(gold, doc_id),
    predicted: of(predicted, doc_id),
  }));
}
