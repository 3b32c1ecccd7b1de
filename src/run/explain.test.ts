import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { datasets } from "../datasets/catalogue.js";
import type { Explanation } from "../explain/explanation.js";
import { folderWith } from "../testing/folder.js";
import { explain } from "./explain.js";
import { extract } from "./extract.js";
import { rowsIn } from "./output-rows.js";

const golden = "fixtures/golden";
const usual = { published: null, maxCharacters: 1_000_000, concurrency: 1, limit: null, workers: 0 };

/** Every n-th row of each dataset of the seeds. */
async function someIds(each: number): Promise<{ dataset: string; id: string; surface: unknown }[]> {
  const ids: { dataset: string; id: string; surface: unknown }[] = [];
  for (const dataset of datasets) {
    let number = 0;
    for await (const row of rowsIn(golden, dataset)) {
      if (number++ % each === 0)
        ids.push({ dataset: dataset.name, id: String(row[dataset.key]), surface: row.surface });
    }
  }
  return ids;
}

const marked = ({ passages }: Explanation) =>
  passages.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));

const linesOf = ({ sections }: Explanation) => sections.flatMap(({ title, lines }) => [title, ...lines]).join("\n");

test("rows of every dataset are explained, and what a row covers is marked", async () => {
  for (const { dataset, id, surface } of await someIds(40)) {
    const { explanation, notes } = await explain({ folder: golden, id });
    expect(explanation.headline).not.toBe("");
    expect(explanation.sections.length).toBeGreaterThan(0);
    expect(notes.filter((note) => note.includes("other values"))).toEqual([]);
    if (/^(?:mentions|dates|money|events)$/u.test(dataset)) expect(marked(explanation)).toContain(surface);
  }
}, 240_000);

test("an unknown id names those near to it, a folder that is none is refused", async () => {
  const [first] = readFileSync(join(golden, "statements.jsonl"), "utf8").split("\n");
  const { statement_id } = JSON.parse(first ?? "");
  await expect(explain({ folder: golden, id: `${statement_id}x` })).rejects.toMatchObject({
    hint: expect.stringContaining(statement_id),
  });
  await expect(explain({ folder: "src", id: "st_1" })).rejects.toThrow("src is no finished output folder");
});

const reports = [
  {
    id: "a",
    date: "2022-10-06",
    text: "The United States imposed sanctions on Russia on Wednesday. Russia denied that it had attacked Kyiv.",
  },
  {
    id: "b",
    date: "2022-10-06",
    text: "Washington imposed sanctions on Russia on Wednesday, officials said. Ann Lee was expected to tell reporters more.",
  },
];

async function extracted(lines: readonly object[], options: object = {}): Promise<string> {
  const folder = folderWith({ "in.jsonl": lines.map((line) => JSON.stringify(line)).join("\n") });
  await extract({ ...usual, inputs: [join(folder, "in.jsonl")], out: join(folder, "out"), ...options });
  return join(folder, "out");
}

async function idsIn(folder: string, dataset: (typeof datasets)[number]["name"], has: string): Promise<string[]> {
  const lines = readFileSync(join(folder, `${dataset}.jsonl`), "utf8").split("\n");
  return lines.filter((line) => line.includes(has)).map((line) => String(Object.values(JSON.parse(line))[0]));
}

test("an incident tells which comparators joined its reports, an entity which its names", async () => {
  const folder = await extracted(reports);
  const [incident = ""] = await idsIn(folder, "incidents", '"report_total":2');
  const { explanation } = await explain({ folder, id: incident });
  expect(linesOf(explanation)).toMatch(/\+\d+\.\d {2}“imposed.*” \(ev_\w+\) and “imposed/u);
  expect(linesOf(explanation)).toContain("same_days: The same first and last day");
  expect(explanation.passages).toHaveLength(2);
});

test("what was turned down is told with the reason", async () => {
  const folder = await extracted(reports);
  const [sentence = ""] = await idsIn(folder, "sentences", "Ann Lee was expected");
  const { explanation } = await explain({ folder, id: sentence });
  expect(linesOf(explanation)).toContain("“tell” is only wanted, planned or expected: nothing was said");
});

test("a folder of another version or lexicon is told apart", async () => {
  const lexicon = join(folderWith({ "names.csv": "name,type\nZorblax,ORG\n" }), "names.csv");
  const folder = await extracted([{ date: "2022-10-06", text: "Zorblax opened a plant in Oslo." }], {
    lexicons: [lexicon],
  });
  const [id = ""] = await idsIn(folder, "mentions", '"surface":"Zorblax"');
  const asMade = await explain({ folder, id });
  expect(asMade.notes).toEqual([]);
  expect(linesOf(asMade.explanation)).toContain("entry of your lexicon: Zorblax");
  writeFileSync(lexicon, "name,type\nZorblax,PERSON\n");
  const changed = await explain({ folder, id: (await idsIn(folder, "documents", "doc_"))[0] ?? "" });
  expect(changed.notes).toEqual([expect.stringContaining("is not the one the folder was made with")]);
  const path = join(folder, "run.json");
  writeFileSync(path, readFileSync(path, "utf8").replace(/"dateline": "[^"]*"/u, '"dateline": "0.0.1"'));
  const older = await explain({ folder, id: (await idsIn(folder, "documents", "doc_"))[0] ?? "" });
  expect(older.notes[0]).toMatch(/^The folder was made by Dateline 0\.0\.1, this is /u);
});
