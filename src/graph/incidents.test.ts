import type { Event } from "../document/events.js";
import { corpusArticle, corpusEvent, graphOf, localEntity } from "../testing/corpus.js";

const leaders = [
  localEntity("Joe Biden", { country: "USA" }),
  localEntity("Olaf Scholz", { country: "DEU" }),
  localEntity("Berlin", { type: "PLACE", country: "DEU" }),
];
const [biden, scholz, berlin] = [0, 1, 2];
const meeting = (more: Partial<Event> = {}) => corpusEvent({ actors: [biden], recipients: [scholz] }, more);
const on = (day: string) => ({ startsOn: day, endsOn: day });

/** The incidents of two articles about the same leaders, an event each. */
function incidents(first: Event, second: Event, days = ["2022-10-05", "2022-10-06"]) {
  return graphOf([corpusArticle(days[0] ?? "", leaders, [first]), corpusArticle(days[1] ?? "", leaders, [second])])
    .incidents;
}

test("one meeting told by two articles is one incident", () => {
  const [incident, ...others] = incidents(meeting(on("2022-10-04")), meeting(on("2022-10-04")));
  expect(others).toEqual([]);
  expect(incident).toMatchObject({ startsOn: "2022-10-04", endsOn: "2022-10-04", differences: [] });
  expect(incident?.members).toEqual([
    { article: 0, event: 0 },
    { article: 1, event: 0 },
  ]);
});

test("who met whom may be told the other way round", () => {
  const turned = corpusEvent({ actors: [scholz], recipients: [biden] }, on("2022-10-04"));
  expect(incidents(meeting(on("2022-10-04")), turned)).toHaveLength(1);
});

test("reports may be a day apart, and say so", () => {
  const [incident, ...others] = incidents(meeting(on("2022-10-04")), meeting(on("2022-10-05")));
  expect(others).toEqual([]);
  expect(incident).toMatchObject({ startsOn: "2022-10-04", endsOn: "2022-10-05" });
  expect(incident?.differences).toEqual(["event_end", "event_start"]);
});

test("meetings on different days are two", () => {
  expect(incidents(meeting(on("2022-10-01")), meeting(on("2022-10-05")))).toHaveLength(2);
});

test("a call and a visit are two", () => {
  const call = meeting({ ...on("2022-10-04"), modes: ["phone"] });
  expect(incidents(call, meeting({ ...on("2022-10-04"), modes: ["visit"] }))).toHaveLength(2);
});

test("an attack and an accusation are two", () => {
  const attack = meeting({ ...on("2022-10-04"), type: "ASSAULT" });
  expect(incidents(attack, meeting({ ...on("2022-10-04"), type: "ACCUSE" }))).toHaveLength(2);
});

test("without days, articles of the same week tell of one meeting and those a month apart of two", () => {
  expect(incidents(meeting(), meeting())).toHaveLength(1);
  expect(incidents(meeting(), meeting(), ["2022-09-05", "2022-10-06"])).toHaveLength(2);
});

test("a report without days joins one of the same week that has them", () => {
  expect(incidents(meeting(on("2022-10-04")), meeting())).toHaveLength(1);
});

test("two like reports in one article are two happenings", () => {
  const graph = graphOf([corpusArticle("2022-10-05", leaders, [meeting(on("2022-10-04")), meeting(on("2022-10-04"))])]);
  expect(graph.incidents).toHaveLength(2);
});

test("where the reports place it differently, the incident says so", () => {
  const inBerlin = corpusEvent({ actors: [biden], recipients: [scholz], place: berlin }, on("2022-10-04"));
  const [incident] = incidents(inBerlin, meeting({ ...on("2022-10-04"), status: "claimed" }));
  expect(incident).toMatchObject({ place: 2, differences: ["status"] });
});

test("two packages of aid are two, one package told twice is one", () => {
  const aid = (amount: number) => {
    const article = corpusArticle("2022-10-05", leaders, [
      meeting({
        ...on("2022-10-04"),
        type: "AID",
        roles: [...meeting().roles, { start: 0, end: 5, role: "money", entity: null, date: null, money: 0 }],
      }),
    ]);
    const money = { start: 0, end: 5, amount, amountMin: null, amountMax: null, currency: "USD" };
    return {
      ...article,
      docId: `doc_${amount}`,
      money: [{ ...money, currencyCandidates: [], modifier: null, rule: "test", confidence: null }],
    };
  };
  expect(graphOf([aid(60), aid(350)]).incidents).toHaveLength(2);
  expect(graphOf([aid(60), { ...aid(60), docId: "doc_other" }]).incidents).toHaveLength(1);
});

test("every event belongs to one incident", () => {
  const graph = graphOf([corpusArticle("2022-10-05", leaders, [meeting(on("2022-10-04")), corpusEvent({})])]);
  expect(graph.incidentOf).toEqual([[0, 1]]);
});
