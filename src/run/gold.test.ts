import { join } from "node:path";
import { folderWith } from "../testing/folder.js";
import { readGold } from "./gold.js";

/** Reads a folder of gold; problems come with their paths within it. */
async function read(files: Readonly<Record<string, string | Uint8Array>>, articles: readonly string[] = []) {
  const gold = folderWith(files);
  const corpus = await readGold({ gold, articles });
  const problems = corpus.problems.map(({ path, reason }) => `${path.replace(`${gold}/`, "")}: ${reason}`);
  return { ...corpus, ids: corpus.articles.map(({ doc_id }) => doc_id), problems };
}

const standoff = (fields: object = {}) =>
  JSON.stringify({
    doc_id: "a",
    published: "2024-03-12",
    entities: [{ id: "e1", type: "PLACE", name: "Lima", mentions: [{ start: 11, end: 15, text: "Lima" }] }],
    ...fields,
  });
const text = "It rained. Lima is wet.";
const seed = `date 2024-03-12 ${text}\n`;
const markup = "date 2024-03-12\ncountry: Peru\n\n<PLACE>Lima</PLACE> is wet.";

describe("gold is read", () => {
  test("the files of both forms by name, others left alone, header lines kept", async () => {
    const { ids, headers, problems } = await read({
      "c.gold": markup,
      "b.json": standoff({ doc_id: "b", text }),
      "d.JSON": standoff({ doc_id: "d", text }),
      "notes.md": "x",
      ".hidden.json": "x",
      "more/e.json": "x",
    });
    expect(problems).toEqual([]);
    expect(ids).toEqual(["b", "c", "d"]);
    expect([...headers].map(([id, header]) => [id, ...header])).toEqual([["c", ["country", "Peru"]]]);
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["its own text", { "x.json": standoff({ text }) }, { "a.txt": "date 2024-03-12 Other." }],
    ["a file named like it", { "x.json": standoff() }, { "deep/a.txt": seed }],
    [
      "a row with its id",
      { "x.json": standoff() },
      { "n.jsonl": `${JSON.stringify({ id: "a", date: "2024-03-12", text })}\n{}` },
    ],
    [
      "a row with its id before a file named like it",
      { "x.json": standoff() },
      { "a.txt": "date 2024-03-12 Other.", "n.jsonl": JSON.stringify({ id: "a", date: "2024-03-12", text }) },
    ],
    ["a file beside it", { "x.json": standoff(), "a.txt": seed }, {}],
    ["a row beside it", { "x.json": standoff(), "n.jsonl": JSON.stringify({ id: "a", date: "2024-03-12", text }) }, {}],
    [
      "an article named on the command line before one beside it",
      { "x.json": standoff(), "a.txt": "date 2024-03-12 Other." },
      { "a.txt": seed },
    ],
    ["the same text found twice", { "x.json": standoff() }, { "a.txt": seed, "b/a.txt": seed }],
  ])("with %s", async (_, gold, articles) => {
    const { problems, articles: found } = await read(
      gold,
      Object.keys(articles).length > 0 ? [folderWith(articles)] : [],
    );
    expect(problems).toEqual([]);
    expect(found).toMatchObject([{ doc_id: "a", text }]);
  });
});

describe("one bad article never stops the others", () => {
  const good = { "good.gold": markup };
  test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    [
      "no text",
      { "x.json": standoff() },
      /^x\.json: text: found none, and no article a in .*, expected the article's text; give the annotation a field text, put a\.txt beside it, or name the articles on the command line\.$/u,
    ],
    [
      "a text that is refused",
      { "x.json": standoff(), "a.txt": text },
      /text: found none; a was refused \(It has no date/u,
    ],
    [
      "a text of another day",
      { "x.json": standoff({ published: "2024-03-13" }), "a.txt": seed },
      /^x\.json: published: found 2024-03-13, expected 2024-03-12, the date of a\.txt; correct one of the two\.$/u,
    ],
    [
      "two texts",
      { "x.json": standoff(), "a.txt": seed, "b/a.txt": "date 2024-03-12 Other." },
      /several articles of this name \(a\.txt, b\/a\.txt\), expected one/u,
    ],
    [
      "annotation that does not fit its text",
      { "x.json": standoff({ text: "It rained in Lima." }) },
      /^x\.json: entities\[0\]\.mentions\[0\]: found "n Li" at 11-15, expected "Lima"/u,
    ],
    ["JSON that is none", { "x.json": "{" }, /^x\.json: The file is not JSON/u],
    ["a field that is wrong", { "x.json": standoff({ published: "today" }) }, /^x\.json: published: found "today"/u],
    [
      "markup that is wrong",
      { "x.gold": "date 2024-03-12\n\n<ORG>x" },
      /^x\.gold: line 3, column 1, <ORG>: found its end nowhere/u,
    ],
    ["a binary file", { "x.gold": new Uint8Array([0, 1, 2, 0, 0, 0]) }, /^x\.gold: It is a binary file/u],
    ["a link to nowhere", { "x.json": "-> nowhere.json" }, /^x\.json: There is no such file/u],
    [
      "an id twice",
      { "x.json": standoff({ doc_id: "good", text }) },
      /^x\.json: doc_id: found good, that of .*good\.gold already, expected an id of its own; rename one of the two, or remove its file\.$/u,
    ],
  ])("%s", async (_, files, problem) => {
    const { ids, problems } = await read({ ...files, ...good });
    expect(ids).toEqual(["good"]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  test("the problems of an article are told together, ten at most", async () => {
    const mentions = Array.from({ length: 13 }, (_, start) => ({ start, end: start + 1, text: "x" }));
    const { problems } = await read({
      "x.json": standoff({ text, entities: [{ id: "e1", type: "ORG", name: "x", mentions }] }),
    });
    expect(problems[0]?.split("\n")).toHaveLength(11);
    expect(problems[0]).toMatch(/… and 3 more\.$/u);
  });

  test("an input that is not there", async () => {
    const { ids, problems } = await read(good, ["nowhere"]);
    expect(ids).toEqual(["good"]);
    expect(problems).toEqual(["nowhere: There is no such file or folder. Check the path."]);
  });
});

test.each([
  [
    "not there",
    () => join(folderWith({}), "nowhere"),
    /^The gold folder .*nowhere cannot be read\. There is no such file or folder/u,
  ],
  ["a file", () => join(folderWith({ "a.json": "{}" }), "a.json"), /cannot be read/u],
  ["without gold", () => folderWith({ "a.txt": seed, "more/a.json": "{}" }), /^There is no gold annotation in /u],
])("a folder that is %s is a wrong call", async (_, folder, message) => {
  await expect(readGold({ gold: folder(), articles: [] })).rejects.toMatchObject({
    name: "Error",
    message: expect.stringMatching(message),
    hint: expect.stringMatching(/\.json.*\.gold/su),
  });
});

test("the gold of the seeds", async () => {
  const { articles, problems } = await readGold({ gold: "fixtures/gold", articles: ["seeds"] });
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(5);
});
