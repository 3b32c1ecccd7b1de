import { readdirSync, readFileSync } from "node:fs";
import type { z } from "zod";
import { textArticle } from "../../../ingest/text-file.js";
import { checkGold } from "../check/check.js";
import { readGoldJson } from "../json.js";
import { inReadingOrder } from "../order.js";
import { type GoldArticle, goldSchema } from "../schema.js";
import { readMarkup } from "./markup.js";
import { writeMarkup } from "./writer.js";

type Given = Partial<z.input<typeof goldSchema>>;

/** An article about a text, with what is given and nothing else. */
function article(text: string, more: Given = {}): GoldArticle & { text: string } {
  const made = goldSchema.parse({ doc_id: "a", published: "2024-03-12", ...more });
  expect(checkGold(made, text)).toEqual([]);
  return { ...made, text };
}

function readBack(markup: string) {
  const read = readMarkup(markup, { stem: "stem" });
  if ("problem" in read) throw new Error(`${read.problem}\n${markup}`);
  return read;
}

function body(given: GoldArticle & { text: string }): string {
  return writeMarkup(given).trimEnd().split("\n\n").at(-1) ?? "";
}

describe("the gold of the seeds goes through markup unchanged", () => {
  test.each(readdirSync("fixtures/gold").filter((name) => name.endsWith(".json")))("%s", (name) => {
    const read = readGoldJson(readFileSync(`fixtures/gold/${name}`, "utf8"));
    if ("problem" in read) throw new Error(read.problem);
    const seed = textArticle(readFileSync(`seeds/${read.article.doc_id}.txt`, "utf8"), { published: null });
    if ("problem" in seed) throw new Error(seed.problem);
    const whole = { ...read.article, text: seed.text };
    const markup = writeMarkup(whole);
    expect(readBack(markup).article).toEqual(inReadingOrder(whole));
    expect(writeMarkup(readBack(markup).article)).toBe(markup);
  });
});

const surface = (text: string, start: number, end: number) => ({
  start,
  end,
  text: [...text].slice(start, end).join(""),
});
const said = (id: string, ...content_spans: [number, number][]) => ({ id, kind: "direct" as const, content_spans });
const emoji = "😀 Ana 𝔄 <b> & “Ben”";

describe("comes back as it was", () => {
  test.each<[string, GoldArticle & { text: string }]>([
    ["a text without annotation", article("Rain.")],
    ["white space at both ends", article("\n \tRain.\r\n ")],
    ["nothing but white space", article(" \n ")],
    [
      "CRLF",
      article("One.\r\n\r\nTwo.", {
        dates: [{ id: "t1", ...surface("One.\r\n\r\nTwo.", 3, 9), type: "DATE", value: "2024" }],
      }),
    ],
    ["signs and references", article("a < b > c & d &lt; &#10; <PERSON x>")],
    ["what no file can hold", article("a\0b\u0085c\ud83d")],
    [
      "characters of two units",
      article(emoji, {
        entities: [{ id: "e", type: "PERSON", name: "x", mentions: [surface(emoji, 6, 7), surface(emoji, 0, 5)] }],
      }),
    ],
    [
      "tags of different names that cross",
      article("abcdef", {
        dates: [{ id: "t1", ...surface("abcdef", 0, 4), type: "SET", value: "x" }],
        money: [{ id: "m1", ...surface("abcdef", 2, 6), amount: 1.5 }],
      }),
    ],
    ["contents that cross", article("abcdef", { statements: [said("s1", [0, 4]), said("s2", [2, 6])] })],
    [
      "contents within contents",
      article("abcdef", {
        statements: [said("s1", [0, 6]), { ...said("s2", [1, 5]), within: "s1" }, said("s3", [1, 5])],
      }),
    ],
    [
      "content in parts around another",
      article("abcdef", { statements: [said("s1", [4, 6], [0, 2]), said("s2", [1, 5])] }),
    ],
    [
      "dates and amounts that cross, without telling ids",
      article("abcdef", {
        dates: [
          { id: "t1", ...surface("abcdef", 0, 4), type: "DATE", value: "2024" },
          { id: "t2", ...surface("abcdef", 2, 6), type: "DATE", value: "2025" },
        ],
        money: [
          { id: "m1", ...surface("abcdef", 0, 4), amount: 1 },
          { id: "m2", ...surface("abcdef", 2, 6), amount: 2 },
        ],
      }),
    ],
    [
      "events that cross",
      article("abcdef", {
        events: [
          { id: "v2", type: "AID", trigger: [0, 4] },
          { id: "v1", type: "OTHER", trigger: [2, 6] },
        ],
      }),
    ],
    [
      "a speaker of two statements, and one without cue",
      article("abcdef", {
        statements: [
          { ...said("s1", [0, 1]), speaker_span: [3, 4], cue_span: [4, 5] },
          { ...said("s2", [1, 2]), speaker_span: [3, 4] },
        ],
      }),
    ],
    [
      "an entity without mention, and one mentioned twice in the same words",
      article("abc", {
        entities: [
          { id: "e1", type: "MISC", name: "x" },
          {
            id: "e2",
            type: "ORG",
            name: "y",
            mentions: [
              { ...surface("abc", 0, 3), form: "nominal" },
              { ...surface("abc", 0, 3), form: "handle" },
            ],
          },
        ],
      }),
    ],
    [
      "ids and values that look like something else",
      article("abc", {
        entities: [
          {
            id: "nominel",
            type: "NORP",
            name: "a=b",
            mentions: [surface("abc", 0, 1)],
            roles: [{ title: "Head; of @ all, ", of: "x, y/" }],
          },
          { id: "x, y/", type: "ORG", name: ' "q" ' },
        ],
        dates: [{ id: "2024", ...surface("abc", 1, 2), type: "DATE", value: "P1D", accept: ["a,b", " c"] }],
        money: [{ id: "7", ...surface("abc", 2, 3), amount: 1e21, currency: "EUR" }],
      }),
    ],
  ])("%s", (_, given) => {
    expect(readBack(writeMarkup(given)).article).toEqual(inReadingOrder(given));
  });

  test("the lines of the header, and an id with odd characters", () => {
    const given = { ...article("Rain."), doc_id: "https://example.org/?a=1&b=<2>" };
    const header = new Map([
      ["topic", "R&D <now>"],
      ["country", "Peru"],
    ]);
    const read = readBack(writeMarkup(given, header));
    expect(read.article.doc_id).toBe(given.doc_id);
    expect([...read.header]).toEqual([...header]);
  });
});

describe("is written for people", () => {
  test("nothing that is the default", () => {
    const text = "Ana met Ben on Monday.";
    const given = article(text, {
      entities: [{ id: "ana", type: "PERSON", name: "Ana", mentions: [surface(text, 0, 3)] }],
      dates: [{ id: "t1", ...surface(text, 15, 21), type: "DATE", value: "2024-03-11" }],
      events: [{ id: "v1", type: "CONSULT", trigger: [4, 7], actors: ["ana"] }],
    });
    expect(writeMarkup(given)).toBe(
      [
        "date 2024-03-12",
        "id: a",
        "",
        "<PERSON ana name=Ana/>",
        "",
        "<event v1 CONSULT by=ana/>",
        "",
        "<PERSON ana>Ana</PERSON> <event v1>met</event> Ben on <date 2024-03-11>Monday</date>.",
        "",
      ].join("\n"),
    );
  });

  test("a closing tag has an id only where contents overlap, or to be told apart", () => {
    expect(body(article("abcd", { statements: [said("s1", [0, 2]), said("s2", [2, 4])] }))).toBe(
      "<content s1>ab</content><content s2>cd</content>",
    );
    expect(body(article("abcd", { statements: [said("s1", [0, 4]), said("s2", [1, 3])] }))).toBe(
      "<content s1>a<content s2>bc</content s2>d</content s1>",
    );
    expect(
      body(
        article("abcd", {
          events: [
            { id: "v1", type: "AID", trigger: [0, 3] },
            { id: "v2", type: "AID", trigger: [1, 4] },
          ],
        }),
      ),
    ).toBe("<event v1>a<event v2>bc</event v1>d</event>");
  });

  test("statements with the speaker in the same words share a tag", () => {
    const statement = (id: string, start: number) => ({
      ...said(id, [start, start + 1]),
      speaker_span: [0, 1] as [number, number],
    });
    expect(body(article("abc", { statements: [statement("s1", 1), statement("s2", 2)] }))).toMatch(
      /^<speaker s1 s2>a</u,
    );
  });
});
