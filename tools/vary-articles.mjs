// Writes many articles as JSON lines to stdout: the seeds and the texts of the corpus, over and over, varied so that no
// two are alike. The same number gives the same bytes.
//
//   node tools/vary-articles.mjs NUMBER > articles.ndjson
//
// In each repetition the articles are of other days, and the last words of persons' names are those of others, so that
// the names of the corpus grow with its length as those of real news do. Needs dist (npm run build).
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const number = Number(process.argv[2]);
if (!Number.isInteger(number) || number < 1) {
  process.stderr.write("Usage: node tools/vary-articles.mjs NUMBER > articles.ndjson\n");
  process.exit(1);
}

const root = new URL("..", import.meta.url).pathname;
const dateline = (...words) =>
  execFileSync("node", [join(root, "dist/cli/dateline.js"), ...words], {
    cwd: root,
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
const lines = (bytes) =>
  bytes
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** The seeds, and the corpus with the spans of its persons, which count code points. */
function originals() {
  const folder = mkdtempSync(join(tmpdir(), "dateline-vary-"));
  try {
    dateline("corpus", "export", "corpus", "--to", "names", "--out", folder);
    const own = ["train", "dev", "test"].flatMap((part) => {
      const gold = grouped(lines(readFileSync(join(folder, part, "gold.jsonl"))));
      return lines(readFileSync(join(folder, part, "documents.jsonl"))).map(({ doc_id, text, date }) => {
        const points = [...text];
        const names = (gold.get(doc_id) ?? []).filter(({ type }) => type === "PERSON");
        const last = names.map(({ start, end }) => points.slice(start, end).join("").split(/\s/u).at(-1));
        return { id: doc_id, text, date: date ?? "2023-03-01", persons: [...new Set(last)].filter(isName) };
      });
    });
    const seeds = lines(dateline("read", "seeds")).map(({ source_path, date, text }) => ({
      id: source_path,
      text,
      date,
      persons: [],
    }));
    return [...seeds, ...own];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.doc_id, [...(groups.get(row.doc_id) ?? []), row]);
  return groups;
}

function isName(word) {
  return /^\p{Lu}\p{L}{2,}$/u.test(word);
}

const hash = (text) => createHash("sha256").update(text).digest().readUInt32BE();
const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const articles = originals();
const names = [...new Set(articles.flatMap(({ persons }) => persons))].sort();

let written = 0;
for (let repetition = 0; written < number; repetition++) {
  for (const { id, text, date, persons } of articles) {
    if (written === number) break;
    const other = new Map(persons.map((name) => [name, names[(hash(name) + repetition * 7919) % names.length]]));
    const varied =
      repetition === 0 || persons.length === 0
        ? text
        : text.replaceAll(/\p{Lu}\p{L}+/gu, (word) => other.get(word) ?? word);
    const article = { id: `${id}-${repetition}`, date: dayAfter(date, (repetition % 300) * 11), text: varied };
    if (!process.stdout.write(`${JSON.stringify(article)}\n`))
      await new Promise((done) => process.stdout.once("drain", done));
    written++;
  }
}
