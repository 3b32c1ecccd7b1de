import type { Quotation } from "../document/quotations.js";
import { stage } from "../document/stage.js";
import type { Clause, NounPhrase, Syntax } from "../document/syntax.js";
import type { Text } from "../document/tokens.js";
import type { Segment } from "./chunk.js";
import { readSegment } from "./segment.js";
import { segmentsOf } from "./segments.js";

/** Finds noun phrases and clauses by rule. Indices point into the layers of the same article; both lists are sorted by position. */
export const syntaxStage = stage({
  name: "syntax",
  reads: ["quotations", "tokens"],
  writes: "syntax",
  run: ({ tokens, quotations }): Syntax => syntaxOf(tokens, quotations),
});

function syntaxOf(text: Text, quotations: readonly Quotation[]): Syntax {
  const whole: Growing = { nounPhrases: [], clauses: [] };
  text.sentences.forEach((sentence, number) => {
    if (sentence.isBoilerplate) return;
    const segments = segmentsOf(text.tokens, sentence, quotations);
    const [only] = segments;
    if (only && segments.length === 1) appendSegment(whole, only, number);
    else appendTogether(whole, segments, number);
  });
  return whole;
}

interface Growing {
  readonly nounPhrases: NounPhrase[];
  readonly clauses: Clause[];
}

function appendSegment({ nounPhrases, clauses }: Growing, segment: Segment, sentence: number) {
  const part = readSegment(segment, { sentence, firstNoun: nounPhrases.length, firstClause: clauses.length });
  for (const phrase of part.nounPhrases) nounPhrases.push(phrase);
  for (const clause of part.clauses) clauses.push(clause);
}

/** Adds the syntax of one sentence's segments, sorted together, its indices moved to their places. */
function appendTogether(whole: Growing, segments: readonly Segment[], sentence: number) {
  const parts = segments.map((segment) => readSegment(segment, { sentence, firstNoun: 0, firstClause: 0 }));
  const nouns = ranked(
    parts.map((part) => part.nounPhrases),
    whole.nounPhrases.length,
  );
  const verbs = ranked(
    parts.map((part) => part.clauses),
    whole.clauses.length,
  );
  const noun = (part: number) => (index: number) => nouns.place(part, index);
  whole.nounPhrases.push(...nouns.sorted);
  parts.forEach((part, number) => {
    for (const [index, clause] of part.clauses.entries()) {
      const move = noun(number);
      whole.clauses[verbs.place(number, index)] = {
        ...clause,
        subject: clause.subject === null ? null : move(clause.subject),
        coSubjects: clause.coSubjects.map(move),
        objects: clause.objects.map(move),
        obliques: clause.obliques.map(move),
        governor: clause.governor === null ? null : verbs.place(number, clause.governor),
      };
    }
  });
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Sorts the items of several lists together; `place` tells where an item has gone. */
function ranked<Item extends Placed>(lists: readonly (readonly Item[])[], offset: number) {
  const all = lists.flatMap((items, part) => items.map((item, index) => ({ item, part, index })));
  all.sort((a, b) => a.item.start - b.item.start || b.item.end - a.item.end);
  const places = lists.map((items) => new Array<number>(items.length).fill(0));
  all.forEach(({ part, index }, at) => {
    const list = places[part];
    if (list) list[index] = offset + at;
  });
  return { sorted: all.map(({ item }) => item), place: (part: number, index: number) => places[part]?.[index] ?? 0 };
}
