import { readFileSync } from "node:fs";
import type { LayerScores, Measure, Sample } from "../../score.js";
import { rounded } from "../../score.js";
import {
  type EventActor,
  type SentenceEvent,
  type SentenceEventOptions,
  scoreSentenceEvents,
} from "./sentence-events.js";

interface Case {
  readonly name: string;
  readonly options: SentenceEventOptions;
  readonly gold: Readonly<Record<string, readonly EventInput[]>>;
  readonly predicted: Readonly<Record<string, readonly EventInput[]>>;
  readonly expected: Readonly<Record<string, readonly number[] | number>>;
}

type ActorInput = Pick<EventActor, "text" | "code"> & Partial<EventActor>;
type EventInput = Partial<Omit<SentenceEvent, "source" | "target">> & {
  readonly type: string;
  readonly source?: readonly ActorInput[];
  readonly target?: readonly ActorInput[];
};

const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync("fixtures/scoring/sentence-events.json", "utf8"));

const actors = (inputs: readonly ActorInput[] = []) => inputs.map((input) => ({ alternatives: [], ...input }));
const event = ({ source, target, ...input }: EventInput): SentenceEvent => ({
  isReciprocal: false,
  support: 0,
  start: 0,
  end: 0,
  rule: null,
  ...input,
  source: actors(source),
  target: actors(target),
});
const sample = (
  gold: readonly EventInput[],
  predicted: readonly EventInput[],
  docId = "s1",
): Sample<SentenceEvent> => ({
  docId,
  text: "They met 🎉.",
  gold: gold.map(event),
  predicted: predicted.map(event),
});
const named = (text: string, code: string | null = null): ActorInput => ({ text, code });

function samplesOf({ gold, predicted }: Pick<Case, "gold" | "predicted">): Sample<SentenceEvent>[] {
  const docIds = [...new Set([...Object.keys(gold), ...Object.keys(predicted)])];
  return docIds.map((docId) => sample(gold[docId] ?? [], predicted[docId] ?? [], docId));
}

/** A measure as the reference scorer prints it. */
function printed(measure: Measure): readonly number[] | number {
  if (measure.kind === "accuracy") return rounded(measure.accuracy ?? 0, 4);
  if (measure.kind === "mean") return rounded(measure.mean, 4);
  const { precision, recall, f1, rightGold, predicted, gold } = measure;
  return [
    ...[precision, recall, f1].map((share) => rounded(share, 4)),
    rightGold,
    predicted - rightGold,
    gold - rightGold,
  ];
}

const table = ({ measures }: LayerScores) =>
  Object.fromEntries(measures.map((measure) => [measure.name, printed(measure)]));

test.each(cases)("agrees with the reference scorer: $name", ({ options, expected, ...events }) => {
  expect(table(scoreSentenceEvents(samplesOf(events), options))).toEqual(expected);
});

const aid = { type: "AID", source: [named("the United States", "USA")], target: [named("Ukraine", "UKR")] };
const talks = { type: "CONSULT", source: [named("Biden", "USA"), named("Zelensky", "UKR")], isReciprocal: true };
const samples = [
  sample([aid], [{ ...aid, source: [named("United States", "USA")] }, { type: "AGREE" }], "1"),
  sample(
    [talks],
    [{ type: "CONSULT", source: [named("President Biden", "USA")], target: [named("Volodymyr Zelensky", "UKR")] }],
    "2",
  ),
  sample(
    [{ type: "CONCEDE", source: [named("Israel", "ISR")] }],
    [{ type: "RETREAT", source: [named("Israeli government", "ISR")] }],
    "3",
  ),
];

test("an extra event and a wrong type cost precision, the wrong type recall too", () => {
  const scores = table(scoreSentenceEvents(samples));
  expect(scores).toMatchObject({ type: [0.5, 0.6667, 0.5714, 2, 2, 1] });
  expect(scores["triple: type and text"]).toEqual([0.5, 0.6667, 0.5714, 2, 2, 1]);
  expect(scores["triple: code only"]).toEqual([0.75, 1, 0.8571, 3, 1, 0]);
});

test("the actors of a reciprocal event are right on either side", () => {
  expect(table(scoreSentenceEvents(samples))["source code, aligned"]).toEqual([1, 1, 1, 4, 0, 0]);
});

test("yielding of either kind is one type and the extra event is cut off when asked for", () => {
  const before = structuredClone(samples);
  expect(table(scoreSentenceEvents(samples, { bestOnly: true, mergeYield: true }))).toMatchObject({
    type: [1, 1, 1, 3, 0, 0],
    "type, macro": 1,
    "type YIELD": [1, 1, 1, 1, 0, 0],
  });
  expect(samples).toEqual(before);
});

test("the best supported event counts, the earlier one where several are", () => {
  const first = { type: "AID", support: 1 };
  const second = { type: "REJECT", support: 2 };
  const scoreOf = (...predicted: readonly EventInput[]) =>
    table(scoreSentenceEvents([sample([aid], predicted)], { bestOnly: true }));
  expect(scoreOf(first, second)).toMatchObject({ type: [0, 0, 0, 0, 1, 1] });
  expect(scoreOf(first, { ...second, support: 1 })).toMatchObject({ type: [1, 1, 1, 1, 0, 0] });
});

test("a document without gold events is left out", () => {
  const { measures, errors } = scoreSentenceEvents([sample([], [aid])]);
  expect(measures[0]).toMatchObject({ name: "type", predicted: 0, gold: 0 });
  expect(errors).toEqual([]);
});

test("missed and false events are errors, at the trigger or over the whole document in code points", () => {
  const found = {
    type: "ACCUSE",
    start: 5,
    end: 8,
    rule: "accuse-verbs",
    source: [named("Firefly"), named("Teasdale")],
  };
  expect(
    scoreSentenceEvents([sample([aid], [], "1"), sample([{ type: "AID" }], [{ type: "AID" }, found], "2")]).errors,
  ).toEqual([
    {
      kind: "missed AID",
      docId: "1",
      start: 0,
      end: 11,
      gold: "AID: the United States → Ukraine",
      predicted: null,
      rule: null,
    },
    {
      kind: "false ACCUSE",
      docId: "2",
      start: 5,
      end: 8,
      gold: null,
      predicted: "ACCUSE: Firefly; Teasdale → –",
      rule: "accuse-verbs",
    },
  ]);
});

test("an event of another type is one error, whatever its actors", () => {
  const { errors } = scoreSentenceEvents([sample([aid], [{ type: "REJECT", start: 1, end: 2 }])]);
  expect(errors.map(({ kind, start, end }) => [kind, start, end])).toEqual([["AID as REJECT", 1, 2]]);
});

test("a side without a right actor is an error of its own", () => {
  const predicted = { ...aid, source: [named("Ukraine")], target: [] };
  expect(scoreSentenceEvents([sample([aid], [predicted])]).errors).toMatchObject([
    { kind: "source of AID", gold: "the United States", predicted: "Ukraine" },
    { kind: "target of AID", gold: "Ukraine", predicted: null },
  ]);
  const pooled = { type: "CONSULT", source: [named("Firefly")], target: [named("Teasdale")] };
  expect(scoreSentenceEvents([sample([talks], [pooled])]).errors).toMatchObject([
    { kind: "source of CONSULT", gold: "Biden; Zelensky", predicted: "Firefly; Teasdale" },
  ]);
});

test("nobody's actors are no error", () => {
  expect(
    scoreSentenceEvents([sample([{ type: "PROTEST" }], [{ type: "PROTEST", source: [named("Firefly")] }])]).errors,
  ).toEqual([]);
});
