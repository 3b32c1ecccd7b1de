import { readFileSync } from "node:fs";
import { type Measure, type PointSpan, rounded, type Sample } from "../../score.js";
import { type StatementOptions, type StatementRow, scoreStatements } from "./statements.js";

describe("figures of a small document", () => {
  const text =
    'Ann Lee said Tuesday that taxes "will fall."\n"Rates are up," he added, "and rising."\nHe hopes to win.';
  const span = (words: string, from = 0): PointSpan => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const none: StatementRow = { source: [], cue: [], content: [], isStatement: null, rule: null };
  const mixed: StatementRow = {
    ...none,
    source: [span("Ann Lee")],
    cue: [span("said")],
    content: [span('that taxes "will fall."')],
  };
  const direct: StatementRow = {
    ...none,
    source: [span("he", text.indexOf("up,"))],
    cue: [span("added")],
    content: [span('"Rates are up,"'), span('"and rising."')],
  };
  const indirect: StatementRow = {
    ...none,
    source: [span("He", text.indexOf("\nHe"))],
    cue: [span("hopes")],
    content: [span("to win")],
  };
  const gold = [mixed, direct, indirect];

  /** The measures by name. */
  function scored(predicted: readonly StatementRow[], rows = gold, options: StatementOptions = {}) {
    const { measures } = scoreStatements([{ docId: "d", text, gold: rows, predicted }], options);
    return new Map(measures.map((measure) => [measure.name, measure]));
  }

  test("the gold against itself is right in everything", () => {
    for (const measure of scored(gold).values()) {
      expect(measure).toMatchObject(measure.kind === "f1" ? { f1: 1 } : { accuracy: 1 });
    }
  });

  test("each kind is counted apart", () => {
    const measures = scored(gold);
    for (const kind of ["direct", "mixed", "indirect"]) {
      expect(measures.get(`who said what, ${kind}`)).toMatchObject({ predicted: 1, gold: 1 });
    }
  });

  const predicted: readonly StatementRow[] = [
    { ...mixed, content: [span('taxes "will fall')] },
    { ...direct, source: [span("Ann Lee")], content: [span("Rates are up")] },
    { ...none, content: [span("Tuesday")] },
  ];

  test("half of the tokens make a content match, three of ten do not", () => {
    const measures = scored(predicted);
    expect(measures.get("content exact")).toMatchObject({ rightGold: 0 });
    expect(measures.get("content")).toMatchObject({ rightGold: 1, predicted: 3, gold: 3, f1: 1 / 3 });
    expect(measures.get("who said what")).toMatchObject({ rightGold: 1 });
    expect(measures.get("all lenient")).toMatchObject({ rightGold: 1 });
    expect(measures.get("content, indirect")).toMatchObject({ predicted: 1, gold: 1 });
  });

  test("the speaker is judged where the content matches", () => {
    expect(scored(predicted).get("speaker exact")).toMatchObject({ right: 1, of: 1 });
  });

  test("a span that comes twice counts once", () => {
    expect(scored(predicted).get("source spans exact")).toMatchObject({ rightGold: 1, predicted: 1, gold: 3 });
  });

  test("a span is right in its core without the marks around it", () => {
    expect(scored(predicted).get("content spans core")).toMatchObject({ rightGold: 1 });
  });

  test("a statement without the closing marks is right in its core alone", () => {
    const measures = scored([{ ...mixed, content: [span('that taxes "will fall')] }]);
    expect(measures.get("content exact")).toMatchObject({ rightGold: 0 });
    expect(measures.get("content core")).toMatchObject({ rightGold: 1 });
    expect(measures.get("all core")).toMatchObject({ rightGold: 1 });
  });

  test("with statements alone, what is no communication is neither right nor wrong", () => {
    const rows = [
      { ...mixed, isStatement: true },
      { ...direct, isStatement: true },
      { ...indirect, isStatement: false },
    ];
    expect(scored(gold, rows, { onlyStatements: true }).get("content exact")).toMatchObject({
      predicted: 2,
      gold: 2,
      f1: 1,
    });
  });

  test("nothing predicted is 0, and a speaker nobody could judge is unknown", () => {
    const measures = scored([]);
    expect(measures.get("content exact")).toMatchObject({ f1: 0, gold: 3 });
    expect(measures.get("speaker exact")).toMatchObject({ accuracy: null, of: 0 });
  });
});

describe("figures of the reference scorer", () => {
  interface Row {
    readonly doc_id: string;
    readonly source: readonly (readonly [number, number])[];
    readonly cue: readonly (readonly [number, number])[];
    readonly content: readonly (readonly [number, number])[];
    readonly statement?: boolean | null;
  }
  type F1Figures = Readonly<Record<"P" | "R" | "F1" | "tp" | "pred" | "gold", number>>;
  type AccuracyFigures = Readonly<Record<"accuracy" | "matched", number>>;
  interface Case {
    readonly onlyStatements: boolean;
    readonly documents: readonly { readonly doc_id: string; readonly text: string }[];
    readonly gold: readonly Row[];
    readonly predicted: readonly Row[];
    readonly unmatched: { readonly gold: number; readonly predicted: number };
    readonly expected: Readonly<Record<string, F1Figures | AccuracyFigures>>;
  }

  // Safe: the file is written by the program that asked the reference, and a wrong shape fails the comparisons below.
  const { cases } = JSON.parse(readFileSync("fixtures/scoring/statements.json", "utf8")) as {
    readonly cases: readonly Case[];
  };

  function samplesOf({ documents, gold, predicted }: Case): Sample<StatementRow>[] {
    const spans = (pairs: Row["source"]) => pairs.map(([start, end]) => ({ start, end }));
    const rowsOf = (docId: string, rows: readonly Row[]) =>
      rows
        .filter((row) => row.doc_id === docId)
        .map(({ source, cue, content, statement = null }) => ({
          source: spans(source),
          cue: spans(cue),
          content: spans(content),
          isStatement: statement,
          rule: null,
        }));
    return documents.map(({ doc_id: docId, text }) => ({
      docId,
      text,
      gold: rowsOf(docId, gold),
      predicted: rowsOf(docId, predicted),
    }));
  }

  /** A measure as the reference prints it. */
  function figuresOf(measure: Measure): F1Figures | AccuracyFigures {
    if (measure.kind === "accuracy") return { accuracy: measure.accuracy ?? 0, matched: measure.of };
    if (measure.kind === "mean") throw new Error(`${measure.name} is a mean`);
    const { precision, recall, f1, rightGold, predicted, gold } = measure;
    return { P: precision, R: recall, F1: f1, tp: rounded(rightGold, 1), pred: predicted, gold };
  }

  /** The same numbers to twelve decimals: sums of fractions depend on the order of summing beyond that. */
  function nearly(figures: F1Figures | AccuracyFigures) {
    return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, expect.closeTo(value, 12)]));
  }

  const numbered = cases.map((each, number) => [number + 1, each] as const);

  test.each(numbered)("case %d: every number agrees", (_, each) => {
    const { measures } = scoreStatements(samplesOf(each), each);
    expect(measures.map(({ name }) => name)).toEqual(Object.keys(each.expected));
    const found = measures.map((measure) => [measure.name, figuresOf(measure)]);
    const expected = Object.entries(each.expected).map(([name, figures]) => [name, nearly(figures)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  test.each(numbered)("case %d: as many rows are in errors as the reference lists", (_, each) => {
    const { errors } = scoreStatements(samplesOf(each), each);
    expect({
      gold: errors.filter(({ kind }) => !kind.startsWith("false")).length,
      predicted: errors.filter(({ kind }) => !kind.startsWith("missed")).length,
    }).toEqual(each.unmatched);
  });
});
