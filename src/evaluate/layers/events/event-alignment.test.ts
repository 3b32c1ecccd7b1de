import { alignEvents, type SentenceEvent, sidesOf } from "./event-alignment.js";

const actor = (text: string) => ({ text, code: null, alternatives: [] });

/** An event like `AID: Freedonia > Sylvania, Osterlich`. */
function event(words: string, isReciprocal = false): SentenceEvent {
  const [type = "", sides = ""] = words.split(": ");
  const [source = [], target = []] = sides.split(">").map((side) =>
    side
      .split(",")
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .map(actor),
  );
  return { type, source, target, isReciprocal, support: 0, start: 0, end: 0, rule: null };
}

const align = (gold: readonly string[], predicted: readonly string[]) =>
  alignEvents(
    gold.map((words) => event(words)),
    predicted.map((words) => event(words)),
  );

test("the type counts before the actors", () => {
  expect(align(["AID: Freedonia > Sylvania"], ["REJECT: Freedonia > Sylvania", "AID"])).toEqual([[0, 1]]);
});

test("of events of a type the actors decide", () => {
  expect(align(["AID: Freedonia", "AID: Sylvania"], ["AID: Sylvania", "AID: Freedonia"])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test("the first of equally good alignments is taken", () => {
  expect(align(["AID"], ["AID", "AID"])).toEqual([[0, 0]]);
  expect(align(["AID", "AID"], ["AID"])).toEqual([[0, 0]]);
});

test("nothing is aligned with nothing", () => {
  expect(align([], ["AID"])).toEqual([]);
  expect(align(["AID"], [])).toEqual([]);
});

test("the whole is best for few events, the likest pair goes first among many", () => {
  const gold = ["AID: Freedonia > Sylvania", "AID: Freedonia"];
  const predicted = ["AID: Freedonia > Sylvania", "AID: Osterlich > Sylvania"];
  expect(align(gold, predicted)).toEqual([
    [0, 0],
    [1, 1],
  ]);
  const more = ["ACCUSE", "ACCUSE", "ACCUSE", "ACCUSE", "ACCUSE"];
  expect(align([...gold, ...more], [...predicted].reverse())).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test("the actors of a reciprocal event are pooled, and those of a mutual one without a target", () => {
  const predicted = event("CONSULT: Freedonia > Sylvania");
  for (const gold of [event("AID: Firefly > Teasdale", true), event("CONSULT: Firefly, Teasdale")]) {
    expect(sidesOf({ gold, predicted })).toEqual({
      source: { gold: ["Firefly", "Teasdale"].map(actor), predicted: ["Freedonia", "Sylvania"].map(actor) },
      target: { gold: [], predicted: [] },
    });
  }
  const gold = event("CONSULT: Firefly > Teasdale");
  expect(sidesOf({ gold, predicted }).target).toEqual({ gold: [actor("Teasdale")], predicted: [actor("Sylvania")] });
});
