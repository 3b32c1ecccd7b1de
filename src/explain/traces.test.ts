import { explainDate } from "../dates/explain.js";
import { explainEvents } from "../events/explain.js";
import { eventIndex } from "../events/stage.js";
import { explainMoney } from "../money/stage.js";
import { explainName } from "../names/explain.js";
import { loadResources } from "../run/load-resources.js";
import { explainCues } from "../statements/explain.js";
import { annotateText } from "../testing/annotate.js";

const { nameTagger, gazetteer } = loadResources();
const index = eventIndex();

test("the likeliest reading of a name is the one in the layer, as likely as the layer says", () => {
  const article = annotateText(
    "President Ana Silva met Azimuth Watch in Lima. Silva thanked the Oslo Group on Monday.",
  );
  for (const name of article.names.filter(({ confidence }) => confidence !== null)) {
    const { tagger } = explainName(article, nameTagger, name);
    const same = tagger?.readings.find(
      ({ start, end, type }) => start === name.start && end === name.end && type === name.type,
    );
    expect(same?.confidence).toBeCloseTo(name.confidence ?? 0, 3);
  }
});

test("what the features add up to is what parts the likeliest type from its rival", () => {
  const article = annotateText("Ana Silva met Azimuth Watch in Lima.");
  const { tagger } = explainName(article, nameTagger, { start: 0, end: 9 });
  expect(tagger?.readings[0]).toMatchObject({ start: 0, end: 9, type: "PERSON" });
  expect((tagger?.features ?? []).reduce((sum, { points }) => sum + points, 0)).toBeGreaterThan(0);
  expect(explainName(article, nameTagger, { start: 10, end: 13 }).rules).toEqual([]);
});

const dropsIn = (text: string) => {
  const article = annotateText(text);
  const { dropped, misfits } = explainEvents(article, index, 0);
  return {
    events: article.events.length,
    dropped: dropped.map(({ reason }) => reason),
    misfits: misfits.map(({ misfit }) => misfit),
  };
};

test.each([
  ["The mayor met officials on Monday.", "parties"],
  ["Peru signed a pact with Chile on Monday, and Peru signed the pact with Chile in Lima.", "repeated"],
  ["Russia agreed to meet Ukraine for talks.", "content"],
])("of %p something was found and dropped: %s", (text, reason) => {
  expect(dropsIn(text).dropped).toContain(reason);
});

test("a rule for a verb that does not fit says what it asks for", () => {
  expect(dropsIn("She withdrew money from the bank.")).toMatchObject({
    events: 0,
    misfits: expect.arrayContaining(["object"]),
  });
});

test("hearing of what is dropped changes nothing", () => {
  const article = annotateText(
    "Russia agreed to meet Ukraine for talks. Peru condemned the attack on Chile on Monday.",
  );
  explainEvents(article, index, 0);
  expect(annotateText(article.text).events).toEqual(article.events);
});

test.each([
  ["Ann Lee is expected to tell reporters more on Monday.", "tell", "not-said"],
  ["The say-so of Ann Lee was needed.", "say", "no-verb"],
  ["Ann Lee said nothing.", "said", "no-content"],
])("in %p %s makes no statement: %s", (text, word, reason) => {
  const article = annotateText(text);
  const refused = explainCues(article, { start: 0, end: text.length });
  expect(refused.map((each) => [text.slice(each.start, each.end), each.reason])).toContainEqual([word, reason]);
});

test("a date tells the day it counts from, a sum what settled its currency", () => {
  const article = annotateText(
    "LIMA, October 4 (Reuters) - Peru will pay $5 million, Ana Silva said on Tuesday.",
    "2022-10-06",
  );
  const tuesday = article.timexes.findIndex(({ start }) => article.text.slice(start).startsWith("Tuesday"));
  expect(explainDate(article, tuesday)).toMatchObject({ day: "2022-10-04", direction: "past" });
  const [money] = article.money;
  expect(money && explainMoney(article, money, gazetteer)).toMatchObject({ by: "usual", evidence: { filed: "PER" } });
});
