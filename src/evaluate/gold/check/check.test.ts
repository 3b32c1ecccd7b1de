import type { z } from "zod";
import { goldSchema } from "../schema.js";
import { checkGold } from "./check.js";

const text = "😀 Ana Silva met Ana of Lima.";

function problems(given: Partial<z.input<typeof goldSchema>>, about = text): readonly string[] {
  return checkGold(goldSchema.parse({ doc_id: "a", published: "2024-03-12", ...given }), about);
}

type Mention = [start: number, end: number, text: string, form?: "nominal"];

function entity(id: string, ...mentions: Mention[]) {
  return {
    id,
    type: "PERSON" as const,
    name: id,
    mentions: mentions.map(([start, end, text, form]) => ({ start, end, text, form: form ?? ("name" as const) })),
  };
}
const statement = { id: "s1", kind: "direct" as const, content_spans: [[0, 1] as [number, number]] };
const event = { id: "v1", type: "AID" as const, trigger: [0, 1] as [number, number] };

test("nothing is wrong with annotation that fits: spans count code points", () => {
  expect(
    problems({
      dateline: { start: 0, end: 1 },
      entities: [
        { ...entity("e1", [2, 11, "Ana Silva"]), roles: [{ title: "Mayor", of: "e2" }] },
        entity("e2", [23, 27, "Lima"]),
      ],
      dates: [{ id: "t1", start: 0, end: 1, text: "😀", type: "DATE", value: "2024" }],
      money: [{ id: "m1", start: 0, end: 1, text: "😀", amount: 1 }],
      statements: [
        statement,
        { ...statement, id: "s2", speaker: "e1", addressees: ["e2"], within: "s1", speaker_span: [2, 5] },
      ],
      events: [{ ...event, actors: ["e1"], recipients: ["e2"], place: "e2", money: ["m1"], claimed_in: "s2" }],
    }),
  ).toEqual([]);
});

describe("spans", () => {
  test("a surface that stands elsewhere: the nearest place is told", () => {
    expect(problems({ entities: [entity("e1", [2, 5, "Ana"], [15, 18, "Ana"], [5, 9, "Lima"])] })).toEqual([
      'entities[0].mentions[1]: found " An" at 15-18, expected "Ana"; these words stand nearest at 16-19: correct start and end.',
      'entities[0].mentions[2]: found " Sil" at 5-9, expected "Lima"; these words stand nearest at 23-27: correct start and end.',
    ]);
  });

  test("a surface that stands nowhere", () => {
    expect(problems({ money: [{ id: "m1", start: 0, end: 2, text: "Peru", amount: 1 }] })).toEqual([
      'money[0]: found "😀 " at 0-2, expected "Peru"; these words stand nowhere in the text: correct them, or start and end.',
    ]);
  });

  test.each([
    [
      { dateline: { start: 3, end: 3 } },
      /^dateline: found start 3 and end 3, expected an end behind the start; correct them/u,
    ],
    [
      { dateline: { start: 0, end: 29 } },
      /^dateline: found end 29, expected 28 at most, where the text ends; count the Unicode code points/u,
    ],
    [
      { statements: [{ ...statement, speaker_span: [5, 4] as [number, number] }] },
      /^statements\[0\]\.speaker_span: found start 5/u,
    ],
    [
      { statements: [{ ...statement, cue_span: [5, 99] as [number, number] }] },
      /^statements\[0\]\.cue_span: found end 99/u,
    ],
    [
      {
        statements: [
          {
            ...statement,
            content_spans: [
              [0, 1],
              [99, 100],
            ] as [number, number][],
          },
        ],
      },
      /^statements\[0\]\.content_spans\[1\]: found end 100/u,
    ],
    [{ events: [{ ...event, trigger: [1, 1] as [number, number] }] }, /^events\[0\]\.trigger: found start 1/u],
    [
      { dates: [{ id: "t1", start: 2, end: 1, text: "x", type: "DATE" as const, value: "2024" }] },
      /^dates\[0\]: found start 2/u,
    ],
  ])("%j", (given, message) => {
    expect(problems(given)).toEqual([expect.stringMatching(message)]);
  });
});

describe("ids and references", () => {
  test("an id is given once, whatever it is the id of", () => {
    expect(problems({ entities: [entity("s1"), entity("e1"), entity("e1")], statements: [statement] })).toEqual([
      "entities[2].id: found e1, the id of an entity already, expected an id that nothing else in the article has; rename one of the two, and what refers to it.",
      "statements[0].id: found s1, the id of an entity already, expected an id that nothing else in the article has; rename one of the two, and what refers to it.",
    ]);
  });

  test.each([
    [
      {
        entities: [
          {
            ...entity("e1"),
            roles: [
              { title: "x", of: null },
              { title: "x", of: "e9" },
            ],
          },
        ],
      },
      "entities[0].roles[1].of",
      "an entity",
    ],
    [{ statements: [{ ...statement, speaker: "e9" }] }, "statements[0].speaker", "an entity"],
    [{ statements: [{ ...statement, addressees: ["e9"] }] }, "statements[0].addressees[0]", "an entity"],
    [{ statements: [{ ...statement, within: "e9" }] }, "statements[0].within", "a statement"],
    [{ events: [{ ...event, actors: ["e9"] }] }, "events[0].actors[0]", "an entity"],
    [{ events: [{ ...event, recipients: ["e9"] }] }, "events[0].recipients[0]", "an entity"],
    [{ events: [{ ...event, place: "e9" }] }, "events[0].place", "an entity"],
    [{ events: [{ ...event, money: ["e9"] }] }, "events[0].money[0]", "an amount of money"],
    [{ events: [{ ...event, claimed_in: "e9" }] }, "events[0].claimed_in", "a statement"],
  ])("%j leads nowhere", (given, path, kind) => {
    const [problem = "", ...others] = problems(given);
    expect(others).toEqual([]);
    expect(problem).toContain(`${path}: found e9, which is the id of nothing, expected the id of ${kind}; `);
  });

  test("the wrong kind, and the id that may be meant", () => {
    const given = {
      entities: [entity("silva")],
      statements: [{ ...statement, speaker: "s1" }],
      events: [{ ...event, actors: ["sliva"] }],
    };
    expect(problems(given)).toEqual([
      "statements[0].speaker: found s1, the id of a statement, expected the id of an entity; correct it, leave it out, or add an entity of this id.",
      "events[0].actors[0]: found sliva, which is the id of nothing, expected the id of an entity; did you mean silva? If not, correct it, leave it out, or add an entity of this id.",
    ]);
  });

  test("statements within themselves, each circle once", () => {
    const chain = (id: string, within: string | null) => ({ ...statement, id, within });
    expect(
      problems({
        statements: [chain("s0", "s1"), chain("s1", "s2"), chain("s2", "s1"), chain("s3", "s3"), chain("s4", null)],
      }),
    ).toEqual([
      "statements[0].within: found s1, which leads round in a circle (s1 in s2 in s1), expected a chain that ends in a statement of the article itself; leave one of these out.",
      "statements[3].within: found s3, which leads round in a circle (s3 in s3), expected a chain that ends in a statement of the article itself; leave one of these out.",
    ]);
  });
});

describe("overlaps", () => {
  test("names are flat, whosever they are", () => {
    expect(problems({ entities: [entity("e1", [2, 11, "Ana Silva"]), entity("e2", [2, 5, "Ana"])] })).toEqual([
      'entities[1].mentions[0]: found the name "Ana" of e2 at 2-5, which overlaps the name "Ana Silva" of e1 at 2-11, expected names that do not overlap; keep the longer one (names are flat).',
    ]);
  });

  test("a nominal may hold a name, and a name of its own entity", () => {
    const nominal: Mention = [16, 27, "Ana of Lima", "nominal"];
    expect(problems({ entities: [entity("e1", nominal, [16, 19, "Ana"]), entity("e2", [23, 27, "Lima"])] })).toEqual(
      [],
    );
  });

  test("mentions of one entity do not cross, parts of a content do not overlap", () => {
    expect(problems({ entities: [entity("e1", [2, 11, "Ana Silva", "nominal"], [6, 15, "Silva met"])] })).toEqual([
      expect.stringMatching(
        /^entities\[0\]\.mentions\[1\]: found the name "Silva met" .* apart, or one within the other/u,
      ),
    ]);
    expect(
      problems({
        statements: [
          {
            ...statement,
            content_spans: [
              [0, 5],
              [2, 3],
            ],
          },
        ],
      }),
    ).toEqual([
      expect.stringMatching(/^statements\[0\]\.content_spans\[1\]: found the content of s1 at 2-3, which overlaps/u),
    ]);
  });
});

test("a doc_id stands on one line", () => {
  expect(problems({ doc_id: "a " })).toEqual([expect.stringMatching(/^doc_id: found "a "/u)]);
});

test("modes that the type of the event does not have", () => {
  const events = [
    { ...event, type: "CONSULT" as const, modes: ["phone", "vist"] },
    { ...event, id: "v2", modes: ["phone"] },
  ];
  expect(problems({ events })).toEqual([
    "events[0].modes[1]: found vist, expected visit, third-party, multilateral or phone; did you mean visit? If not, correct it or leave it out.",
    "events[1].modes[0]: found phone, expected none: AID has no modes; correct it or leave it out.",
  ]);
});
