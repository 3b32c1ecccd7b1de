import type { Passage, Section } from "../explain/explanation.js";
import { caretLines, wrapped } from "../report/carets.js";
import { type Explained, explain } from "../run/explain.js";
import { UsageError } from "../run/usage-error.js";
import type { Arguments, Command } from "./command.js";
import { show } from "./progress.js";

const defaultFolder = "output";
/** Columns of a terminal that does not say, and the least that carets make sense in. */
const usualColumns = 100;
const fewestColumns = 40;

/** `dateline explain`: why a row says what it says. */
export const explainCommand: Command = {
  name: "explain",
  summary: "Tell why a row says what it says: what decided, what it links to, what was turned down.",
  takes: "ID…",
  options: {
    output: { value: "DIR", help: `finished output folder (default: ${defaultFolder}, in the current folder)` },
    lexicon: {
      value: "FILE",
      help: "names that you know, in place of those the folder was made with; may be repeated",
      isRepeatable: true,
    },
    json: { value: null, help: "print a JSON object a line, with offsets into each passage in code points" },
  },
  details: `ID is the first column of a row of any dataset: st_… a statement, ev_… an event, m_… a mention, t_… a date, mo_… an
amount of money, s_… a sentence, doc_… an article, in_… an incident, person_…, org_…, place_… an entity.
The article is annotated again from the text in DIR, with the options DIR was made with. Of an entity or an incident up
to twelve articles are read. When DIR was made by another version, or its lexicon is gone, that is said.
Exit status: 0 done, 1 wrong call.

Examples:
  dateline explain st_0a1b2c3d4e5f6071
  dateline explain person_joe-biden --output datasets
  dateline explain ev_0a1b2c3d4e5f6071 --json`,
  run: runExplain,
};

async function runExplain(given: Arguments): Promise<number> {
  if (given.paths.length === 0) {
    throw new UsageError(
      "dateline explain takes the id of a row, but got none.",
      "Ids are in the first column of each .jsonl file: dateline explain st_0a1b2c3d4e5f6071",
    );
  }
  const columns = Math.max(fewestColumns, process.stdout.columns ?? usualColumns);
  for (const [index, id] of given.paths.entries()) {
    const folder = given.value("output") ?? defaultFolder;
    const explained = await explain({ folder, id, lexicons: given.values("lexicon") });
    if (given.isSet("json")) show(JSON.stringify(forMachines(explained)));
    else show(`${index > 0 ? "\n" : ""}${forPeople(explained, columns).join("\n")}`);
  }
  return 0;
}

function forPeople({ explanation, notes }: Explained, columns: number): string[] {
  const { id, dataset, headline, passages, sections } = explanation;
  return [
    ...folded(`${id}  (${dataset})`, columns),
    ...folded(headline, columns),
    ...notes.flatMap((note) => folded(`Note: ${note}`, columns)),
    ...passages.flatMap((passage) => ["", ...passageLines(passage, columns)]),
    ...sections.flatMap((each) => ["", ...sectionLines(each, columns)]),
  ];
}

const indent = "  ";

function passageLines(passage: Passage, columns: number): string[] {
  const { docId, published, title } = passage;
  const from = `${docId}, ${published}${title === null ? "" : `, “${title}”`}`;
  const lines = caretLines(passage, columns - 2 * indent.length);
  return [...folded(from, columns), ...lines.map((line) => `${indent}${indent}${line}`)];
}

function sectionLines({ title, lines }: Section, columns: number): string[] {
  return [title, ...lines.flatMap((line) => folded(line, columns - indent.length)).map((line) => `${indent}${line}`)];
}

/** A line in as many as it takes; those behind the first are set in under it. */
function folded(line: string, columns: number): string[] {
  const blanks = /^ */u.exec(line)?.[0] ?? "";
  const inner = wrapped(line.slice(blanks.length), columns - blanks.length - 2);
  return inner.map(({ text }, index) => `${blanks}${index === 0 ? "" : indent}${text}`);
}

function forMachines({ explanation: { passages, ...rest }, row, notes }: Explained) {
  return {
    ...rest,
    row,
    passages: passages.map(({ docId, published, title, text, marks }) => ({
      doc_id: docId,
      published_on: published,
      title,
      text,
      marks: marks.map(({ start, end, label }) => ({
        char_start: [...text.slice(0, start)].length,
        char_end: [...text.slice(0, end)].length,
        label,
      })),
    })),
    notes,
  };
}
