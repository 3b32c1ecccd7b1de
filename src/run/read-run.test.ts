import { contentOf, folderWith } from "../testing/folder.js";
import { readRun } from "./read-run.js";
import { UsageError } from "./usage-error.js";

const golden = Object.fromEntries([...contentOf("fixtures/golden")].filter(([name]) => name.endsWith(".jsonl")));

/** A folder like the golden one, with one file edited. */
function edited(name: string, edit: (content: string) => string): string {
  return folderWith({ ...golden, [name]: edit(golden[name] ?? "") });
}

/** What is said about a folder that cannot be read. */
async function complaint(folder: string): Promise<{ readonly message: string; readonly hint: string }> {
  const error: unknown = await readRun(folder).catch((caught: unknown) => caught);
  if (!(error instanceof UsageError)) throw new Error(`expected a UsageError, got ${String(error)}`);
  return { message: error.message.replaceAll(folder, "RUN"), hint: error.hint.replaceAll(folder, "RUN") };
}

test("the columns that are compared, of every row", async () => {
  const { documents, mentions } = await readRun("fixtures/golden");
  expect(documents).toHaveLength(5);
  expect(Object.keys(mentions[0] ?? {}).sort()).toEqual([
    "char_end",
    "char_start",
    "confidence",
    "doc_id",
    "entity_id",
    "form",
    "mention_id",
    "mention_type",
    "rule",
    "sentence_id",
    "surface",
  ]);
});

test("rows that equal those of another run are taken from it", async () => {
  const before = await readRun("fixtures/golden");
  const changed = edited("mentions.jsonl", (content) => content.replace('"form":"name"', '"form":"nominal"'));
  const after = await readRun(changed, before);
  expect(after.events.every((row, index) => row === before.events[index])).toBe(true);
  expect(after.statement_spans).toEqual(before.statement_spans);
  expect(after.mentions.filter((row, index) => row !== before.mentions[index])).toHaveLength(1);
});

test("columns that are new or not needed, empty lines, line ends of Windows and other files do not matter", async () => {
  const folder = folderWith({
    ...golden,
    "mentions.jsonl": (golden["mentions.jsonl"] ?? "")
      .replaceAll(/"local_entity_id":"[^"]*",/gu, '"mood":"calm",')
      .replaceAll("\n", "\r\n\r\n"),
    "weather.jsonl": "rain",
  });
  expect((await readRun(folder)).mentions).toEqual((await readRun("fixtures/golden")).mentions);
});

test("a folder that is not there, or is a file", async () => {
  expect(await complaint("nowhere")).toEqual({
    message: "The folder RUN is not there.",
    hint: "Name two output folders: dateline diff RUN_A RUN_B",
  });
  expect((await complaint("package.json")).message).toBe("The folder RUN is a file.");
});

test("a folder that holds something else", async () => {
  expect(await complaint(folderWith({ "a.txt": "Rain." }))).toEqual({
    message: "RUN has no documents.jsonl: it is no output folder of dateline extract.",
    hint: "Make one: dateline extract PATH… --out DIR",
  });
});

test("a folder that is not complete", async () => {
  const { "events.jsonl": _, ...others } = golden;
  expect(await complaint(folderWith(others))).toEqual({
    message: "RUN has no events.jsonl, which every output folder has.",
    hint: "Write the folder again with this version of Dateline: dateline extract PATH… --out RUN",
  });
});

test("an article that is there twice, as in two folders joined", async () => {
  const { message } = await complaint(edited("documents.jsonl", (content) => content + content));
  expect(message).toMatch(/^RUN\/documents\.jsonl has the article doc_001\S+ twice, expected once\.$/u);
});

describe("a row that cannot be read is named with its file and line", () => {
  test.each<[string, (content: string) => string, string]>([
    [
      "half a line",
      (content) => content.slice(0, content.indexOf("\n") + 40),
      'line 2: it is not JSON ({"date_id":"t_',
    ],
    ["no object", (content) => `[]\n${content}`, "line 1: it holds []; expected an object with the columns of a row"],
    [
      "a column is missing",
      (content) => content.replace('"timex_value":', '"value":'),
      "line 1: the column timex_value is missing; expected text.",
    ],
    [
      "another kind of value",
      (content) => content.replace(/"char_start":\d+/u, '"char_start":"first"'),
      'line 1: char_start is "first"; expected a whole number.',
    ],
    [
      "null where something must be",
      (content) => content.replace(/"timex_type":"\w+"/u, '"timex_type":null'),
      "line 1: timex_type is null; expected text.",
    ],
  ])("%s", async (_, edit, problem) => {
    const { message, hint } = await complaint(edited("dates.jsonl", edit));
    expect(message).toContain(`RUN/dates.jsonl, ${problem}`);
    expect(hint).toContain("dateline extract PATH… --out RUN");
  });
});
