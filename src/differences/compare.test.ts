import type { Tables } from "../datasets/tables.js";
import { tablesOf } from "../datasets/tables.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { sha256 } from "../testing/annotate.js";
import { corpusArticle, corpusEvent, graphOf, localEntity } from "../testing/corpus.js";
import { fullArticle } from "../testing/full-article.js";
import { compareRuns, differencesOf } from "./compare.js";
import type { Difference } from "./record.js";

const runOf = (...articles: AnnotatedArticle[]) => tablesOf(graphOf(articles), [], sha256);
const before = runOf(fullArticle());

/** The run with one row changed. */
function withRow<Name extends keyof Tables>(name: Name, index: number, values: Partial<Tables[Name][number]>): Tables {
  return { ...before, [name]: before[name].map((row, each) => (each === index ? { ...row, ...values } : row)) };
}

/** The run without one row. */
function without(name: keyof Tables, index: number): Tables {
  return { ...before, [name]: before[name].filter((_, each) => each !== index) };
}

/** Every row with one id in the place of another. */
const renamed = (tables: Tables, from: string, to: string): Tables =>
  JSON.parse(JSON.stringify(tables).replaceAll(JSON.stringify(from), JSON.stringify(to)));

/** What is told of each difference: dataset, change, field, before and after. */
function told(a: Tables, b: Tables, dataset?: Difference["dataset"]) {
  return differencesOf(compareRuns(a, b))
    .filter((record) => dataset === undefined || record.dataset === dataset)
    .map((record) => [record.dataset, record.change, record.field, record.before, record.after]);
}

test("a run does not differ from itself", () => {
  expect(told(before, runOf(fullArticle()))).toEqual([]);
  const { datasets, leftOut } = compareRuns(before, before);
  expect(leftOut).toBe(0);
  for (const { dataset, totalA, same } of datasets) expect([dataset, same]).toEqual([dataset, totalA]);
});

describe("mentions", () => {
  test("one that is there no more", () => {
    const [record] = differencesOf(compareRuns(before, without("mentions", 1)));
    expect(record).toEqual({
      change: "vanished",
      dataset: "mentions",
      doc_id: before.documents[0]?.doc_id,
      source_path: "2022-10-06.txt",
      row_id_a: before.mentions[1]?.mention_id,
      row_id_b: null,
      rule_a: "test",
      rule_b: null,
      field: null,
      before: "PLACE name: Nigeria",
      after: null,
      surface: "Nigeria",
      char_start: 13,
      char_end: 20,
      sentence: expect.stringMatching(/^😀 𝔄da Obi of Nigeria told Lagos/u),
    });
  });

  test("one that is new", () => {
    expect(told(without("mentions", 1), before, "mentions")).toEqual([
      ["mentions", "appeared", null, null, "PLACE name: Nigeria"],
    ]);
  });

  test("another type at the same place", () => {
    expect(told(before, withRow("mentions", 1, { mention_type: "ORG" }))).toEqual([
      ["mentions", "changed", "mention_type", "PLACE", "ORG"],
    ]);
  });

  test("more of the words", () => {
    const b = withRow("mentions", 1, { surface: "of Nigeria", char_start: 10, mention_id: "m_1" });
    expect(told(before, b)).toEqual([["mentions", "changed", "surface", "Nigeria", "of Nigeria"]]);
  });

  test("another type at a place that only overlaps is another mention", () => {
    const b = withRow("mentions", 1, { surface: "of Nigeria", char_start: 10, mention_id: "m_1", mention_type: "ORG" });
    expect(told(before, b, "mentions").map(([, change, , a, z]) => [change, a ?? z])).toEqual([
      ["appeared", "ORG name: Nigeria"],
      ["vanished", "PLACE name: Nigeria"],
    ]);
  });

  test("a confidence that was measured", () => {
    expect(told(before, withRow("mentions", 0, { confidence: 0.9 }))).toEqual([
      ["mentions", "changed", "confidence", null, "0.9"],
    ]);
  });

  test("another rule", () => {
    const [record] = differencesOf(compareRuns(before, withRow("mentions", 0, { rule: "other" })));
    expect(record).toMatchObject({ field: "rule", rule_a: "test", rule_b: "other" });
  });
});

test("a date of another value: a record for each field", () => {
  const b = withRow("dates", 0, {
    timex_value: "2022-10-10",
    interval_start: "2022-10-10",
    interval_end: "2022-10-10",
  });
  expect(told(before, b)).toEqual([
    ["dates", "changed", "timex_value", "2022-10-03", "2022-10-10"],
    ["dates", "changed", "interval_start", "2022-10-03", "2022-10-10"],
    ["dates", "changed", "interval_end", "2022-10-03", "2022-10-10"],
  ]);
});

test("a date that takes in more words", () => {
  const b = withRow("dates", 0, { surface: "on Monday", char_start: 32 });
  expect(told(before, b)).toEqual([["dates", "changed", "surface", "Monday", "on Monday"]]);
});

test("an amount, and who pays it", () => {
  const [person] = before.entities.filter(({ entity_type }) => entity_type === "PERSON");
  const b = withRow("money", 0, { amount: 61, payer_id: person?.entity_id ?? null });
  const [payer] = before.money.map(({ payer_id }) => payer_id);
  expect(told(before, b)).toEqual([
    ["money", "changed", "amount", "60", "61"],
    ...(payer === person?.entity_id ? [] : [["money", "changed", "payer_id", null, "𝔄da Obi"]]),
  ]);
});

test("an office of somebody else", () => {
  expect(told(before, withRow("roles", 0, { title: "Minister", place_id: null }))).toEqual([
    ["roles", "changed", "title", "Governor", "Minister"],
    ["roles", "changed", "place_id", "Nigeria", null],
  ]);
});

describe("statements", () => {
  const entity = (name: string) => before.entities.find((row) => row.canonical_name === name)?.entity_id ?? null;

  test("another speaker, by name", () => {
    expect(told(before, withRow("statements", 0, { speaker_id: entity("Lagos") }))).toEqual([
      ["statements", "changed", "speaker_id", "𝔄da Obi", "Lagos"],
    ]);
  });

  test("a speaker who is not known any more: the words, in brackets", () => {
    expect(told(before, withRow("statements", 0, { speaker_id: null }))).toEqual([
      ["statements", "changed", "speaker_id", "𝔄da Obi", "(𝔄da Obi)"],
    ]);
  });

  test("less of the words is still the same statement", () => {
    const content = before.statement_spans.findIndex(({ part }) => part === "content");
    const shorter = { ...withRow("statements", 0, { content_text: "We 😀 paid USD 60 to Lagos" }) };
    const spans = before.statement_spans.map((row, index) => (index === content ? { ...row, char_end: 70 } : row));
    expect(told(before, { ...shorter, statement_spans: spans })).toEqual([
      ["statements", "changed", "content_text", "We 😀 paid USD 60 to Lagos in May.", "We 😀 paid USD 60 to Lagos"],
    ]);
  });

  test("less than half of the words in common is another statement", () => {
    const spans = before.statement_spans.map((row) => (row.part === "content" ? { ...row, char_end: 50 } : row));
    const b = { ...withRow("statements", 0, { content_text: "We 😀 paid" }), statement_spans: spans };
    expect(told(before, b, "statements").map(([, change]) => change)).toEqual(["vanished", "appeared"]);
  });

  test("cue, kind, medium, addressees, day, negation", () => {
    const b = withRow("statements", 0, {
      cue: "warn",
      kind: "mixed",
      medium: "speech",
      addressee_ids: [],
      said_on: "2022-10-02",
      is_negated: true,
    });
    expect(told(before, b)).toEqual([
      ["statements", "changed", "cue", "tell", "warn"],
      ["statements", "changed", "kind", "direct", "mixed"],
      ["statements", "changed", "medium", null, "speech"],
      ["statements", "changed", "addressee_ids", "Lagos", null],
      ["statements", "changed", "said_on", "2022-10-03", "2022-10-02"],
      ["statements", "changed", "is_negated", "false", "true"],
    ]);
  });

  test("one reported inside another", () => {
    const [own] = before.statements.map(({ statement_id }) => statement_id);
    expect(told(before, withRow("statements", 0, { parent_statement_id: own ?? null }))).toEqual([
      ["statements", "changed", "parent_statement_id", null, "“We 😀 paid USD 60 to Lagos in May.”"],
    ]);
  });
});

describe("events", () => {
  test("another type at the same trigger", () => {
    expect(told(before, withRow("events", 0, { event_type: "COERCE" }))).toEqual([
      ["events", "changed", "event_type", "AID", "COERCE"],
    ]);
  });

  test("another trigger of the same type in the same sentence", () => {
    const b = withRow("events", 0, { surface: "paid USD", char_end: 57 });
    expect(told(before, renamed(b, before.events[0]?.event_id ?? "", "ev_1"))).toEqual([
      ["events", "changed", "surface", "paid", "paid USD"],
    ]);
  });

  test("participants by name, status, days and the statement that tells it", () => {
    const b = withRow("events", 0, { status: "claimed", actor_ids: [], event_start: "2022-05-02", claimed_in: null });
    expect(told(before, b)).toEqual([
      ["events", "changed", "status", "factual", "claimed"],
      ["events", "changed", "claimed_in", "“We 😀 paid USD 60 to Lagos in May.”", null],
      ["events", "changed", "actor_ids", "𝔄da Obi", null],
      ["events", "changed", "event_start", "2022-05-01", "2022-05-02"],
    ]);
  });

  test("an actor who has no entity any more is given in words", () => {
    const roles = before.event_roles.map((row) => (row.role === "actor" ? { ...row, entity_id: null } : row));
    const b = { ...withRow("events", 0, { actor_ids: [] }), event_roles: roles };
    expect(told(before, b)).toEqual([["events", "changed", "actor_ids", "𝔄da Obi", "(We)"]]);
  });

  test("one that vanished, with its incident", () => {
    const edges = before.edges.filter(({ row_dataset }) => !row_dataset.startsWith("event"));
    const b = { ...without("events", 0), event_roles: [], incidents: [], edges };
    expect(told(before, b).filter(([dataset]) => dataset !== "edges")).toEqual([
      ["events", "vanished", null, "𝔄da Obi: AID → Lagos", null],
      ["incidents", "vanished", null, "“𝔄da Obi [paid] Lagos”", null],
    ]);
    expect(told(before, b, "edges")).toContainEqual(["edges", "vanished", null, "actor: AID [paid] → 𝔄da Obi", null]);
    expect(told(before, b, "edges")).toHaveLength(before.edges.length - edges.length);
  });
});

describe("entities", () => {
  const people = ["Ana Silva", "John Doe", "Mary Major"].map((name) => localEntity(name));
  const days = ["2022-10-01", "2022-10-02"];
  const types = ["CONSULT", "AID"] as const;
  const corpus = runOf(
    ...days.map((day, index) =>
      corpusArticle(day, people, [corpusEvent({ actors: [0] }, { type: types[index] ?? "AID" })]),
    ),
  );
  const ids = corpus.entities.map(({ entity_id }) => entity_id);
  const [ana = "", john = ""] = ids;
  const inArticle = (day: string, row: { readonly doc_id: string }) =>
    corpus.documents.find(({ source_path }) => source_path === `${day}.txt`)?.doc_id === row.doc_id;

  test("another id is one change, and no row that names it differs", () => {
    expect(told(corpus, renamed(corpus, ana, "person_silva"))).toEqual([
      ["entities", "changed", "entity_id", "person_ana-silva", "person_silva"],
    ]);
  });

  test("another name and id is one change too", () => {
    const b = renamed(corpus, ana, "person_silva");
    const entities = b.entities.map((row) =>
      row.entity_id === "person_silva" ? { ...row, canonical_name: "Silva" } : row,
    );
    expect(differencesOf(compareRuns(corpus, { ...b, entities }))).toMatchObject([
      {
        field: "canonical_name",
        before: "Ana Silva",
        after: "Silva",
        row_id_a: "person_ana-silva",
        row_id_b: "person_silva",
      },
    ]);
  });

  test("two that become one", () => {
    const merged = renamed(corpus, john, ana);
    const b = { ...merged, entities: corpus.entities.filter(({ entity_id }) => entity_id !== john) };
    expect(told(corpus, b)).toEqual([
      [
        "entities",
        "changed",
        "merged",
        "Ana Silva (person_ana-silva) and John Doe (person_john-doe)",
        "Ana Silva (person_ana-silva)",
      ],
    ]);
  });

  test("one that becomes two, with words and articles of each", () => {
    const mentions = corpus.mentions.map((row) =>
      row.entity_id === ana && inArticle("2022-10-02", row) ? { ...row, entity_id: "person_silva" } : row,
    );
    const entities = corpus.entities.flatMap((row) =>
      row.entity_id === ana ? [row, { ...row, entity_id: "person_silva", canonical_name: "Silva" }] : [row],
    );
    const { datasets } = compareRuns(corpus, { ...corpus, mentions, entities });
    const changes = datasets.flatMap((dataset) => dataset.changes);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.heading).toBe(
      "Ana Silva (person_ana-silva) of A is Ana Silva (person_ana-silva) and Silva (person_silva) in B",
    );
    expect(changes[0]?.details).toEqual([
      "Ana Silva (person_ana-silva): 1 mention, “Ana Silva” in 2022-10-01.txt",
      "Silva (person_silva): 1 mention, “Ana Silva” in 2022-10-02.txt",
    ]);
  });

  test("one mention that moved to another is a change of that mention", () => {
    const three = runOf(...[...days, "2022-10-03"].map((day) => corpusArticle(day, people)));
    const index = three.mentions.findIndex(({ entity_id }) => entity_id === ana);
    const mentions = three.mentions.map((row, each) => (each === index ? { ...row, entity_id: john } : row));
    expect(told(three, { ...three, mentions })).toEqual([
      ["mentions", "changed", "entity_id", "Ana Silva", "John Doe"],
    ]);
  });

  test("incidents are compared by the events they join", () => {
    const [first = "", second = ""] = corpus.incidents.map(({ incident_id }) => incident_id);
    const incidents = corpus.incidents.slice(0, 1);
    expect(told(corpus, { ...renamed(corpus, second, first), incidents })).toEqual([
      ["incidents", "changed", "merged", "“Ana Silva [Talks]” and “Ana Silva [Talks]”", "“Ana Silva [Talks]”"],
    ]);
  });

  test("an incident that becomes two", () => {
    const [first = "", second = ""] = corpus.incidents.map(({ incident_id }) => incident_id);
    const joined = { ...corpus, events: corpus.events.map((row) => ({ ...row, incident_id: first })) };
    const moved = {
      ...joined,
      events: joined.events.map((row, each) => (each === 1 ? { ...row, incident_id: second } : row)),
    };
    expect(told(joined, moved, "incidents").map(([, , field]) => field)).toEqual(["split"]);
  });

  test("edges are told when they lead elsewhere", () => {
    const index = corpus.edges.findIndex(({ edge_type }) => edge_type === "actor");
    const edges = corpus.edges.map((row, each) => (each === index ? { ...row, target_id: john } : row));
    expect(told(corpus, { ...corpus, edges })).toEqual([
      ["edges", "vanished", null, "actor: CONSULT [talks] → Ana Silva", null],
      ["edges", "appeared", null, null, "actor: CONSULT [talks] → John Doe"],
    ]);
  });
});

describe("articles", () => {
  const two = runOf(fullArticle(), fullArticle("2023-01-02"));
  /** The run with words replaced in every row. */
  const edited = (...edits: readonly (readonly [from: string, to: string])[]): Tables =>
    JSON.parse(edits.reduce((json, [from, to]) => json.replaceAll(from, to), JSON.stringify(before)));

  test("a new one is told with its rows in all, not row by row", () => {
    expect(told(before, two)).toEqual([
      [
        "documents",
        "appeared",
        null,
        null,
        "3 mentions, 2 dates, 1 money, 1 roles, 1 statements, 1 events, 10 edges".replace(
          "10",
          String(before.edges.length),
        ),
      ],
    ]);
    expect(compareRuns(before, two).leftOut).toBe(1);
  });

  test("one that is there no more", () => {
    expect(told(two, before).map(([dataset, change]) => [dataset, change])).toEqual([["documents", "vanished"]]);
  });

  test("one whose text changed: where it differs, and no rows", () => {
    const b = JSON.parse(
      JSON.stringify(before)
        .replaceAll("doc_2022-10-06-", "doc_2022-10-06-0")
        .replaceAll("told Lagos", "told all Lagos"),
    );
    expect(told(before, { ...b, mentions: [] })).toEqual([
      [
        "documents",
        "changed",
        "text",
        expect.stringContaining("told Lagos"),
        expect.stringContaining("told all Lagos"),
      ],
    ]);
  });

  test("one whose date changed", () => {
    const b = JSON.parse(
      JSON.stringify(before)
        .replaceAll("doc_2022-10-06-", "doc_2022-10-06-0")
        .replaceAll('on":"2022-10-06', 'on":"2022-10-07'),
    );
    expect(told(before, { ...b, mentions: [] })).toEqual([
      ["documents", "changed", "published_on", "2022-10-06", "2022-10-07"],
    ]);
  });

  test("one that was moved is compared all the same", () => {
    const b = edited(["doc_test-", "doc_moved-"], ["2022-10-06.txt", "b/moved.txt"]);
    expect(told(before, { ...b, mentions: b.mentions.slice(1) }).map(([, , field]) => field)).toEqual([
      "doc_id",
      "source_path",
      null,
    ]);
  });
});

test("a rejected input whose reason changed, one that is new", () => {
  const rejectsOf = (...reasons: [string, string][]) =>
    tablesOf(
      graphOf([]),
      reasons.map(([sourcePath, reason]) => ({ sourcePath, stage: "read", reason, firstBytes: null })),
      sha256,
    );
  expect(told(rejectsOf(["a.txt", "It is empty."]), rejectsOf(["a.txt", "No date."], ["b.txt", "No date."]))).toEqual([
    ["rejects", "changed", "reason", "It is empty.", "No date."],
    ["rejects", "appeared", null, null, "read: No date."],
  ]);
});

test("records come by dataset, then by place in the text", () => {
  const b = { ...withRow("mentions", 2, { form: "nominal" }), dates: before.dates.slice(1), money: [] };
  const all = differencesOf(compareRuns(before, { ...b, mentions: b.mentions.slice(1) }));
  expect(all.filter(({ dataset }) => dataset !== "edges").map(({ dataset, surface }) => [dataset, surface])).toEqual([
    ["mentions", "𝔄da Obi"],
    ["mentions", "Lagos"],
    ["dates", "Monday"],
    ["money", "USD 60"],
  ]);
});
