// Makes the output folders that loading is tested on: the seeds, nothing at all, and articles that are hard to load.
//
//   node tools/datasets/make-outputs.mjs FOLDER     (needs dist)
//
// FOLDER/hard begins with more than a thousand articles of a single statement, without title, id, addressee or date, so
// that readers who guess types from the first rows see nothing but nulls and empty lists; then come ids that look like
// numbers, emoji before and within names, a day before 1677, and a line that is no article.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = process.argv[2];
if (!folder) throw new Error("name the folder to write to: node tools/datasets/make-outputs.mjs FOLDER");
mkdirSync(folder, { recursive: true });

const dateline = (...args) => execFileSync(process.execPath, [join(root, "dist/cli/dateline.js"), ...args, "--quiet"]);

dateline("extract", join(root, "seeds"), "--out", join(folder, "seeds"));

writeFileSync(join(folder, "nothing.ndjson"), "");
dateline("merge", join(folder, "nothing.ndjson"), "--out", join(folder, "empty"), "--workers", "0");

const plain = (number) => ({ date: "2021-01-01", text: `Rain number ${number} fell, Velm Orda said.` });
const hard = [
  {
    id: "0012",
    title: "😀 Talks 🇺🇦",
    text: "LAGOS — Ok 😀 “We met 👩‍👩‍👧 in Lagos on Monday,” Minister Ada Obi told President Joe Biden on Tuesday. The United States gave Nigeria USD 5 million for schools 😀 on 3 March 2022. In Valencia, protesters met the mayor.",
  },
  {
    id: "1e10",
    title: "2022",
    text: "“It began on 14 October 1066,” said Mayor Jan Roth of Paris, Texas. 𝒳 Corp paid €1.5 million to Ana Duarte.",
  },
  {
    id: "9007199254740993",
    title: "null",
    text: "Russia attacked Ukraine on February 24, 2022, Ukrainian President Volodymyr Zelensky told NATO.",
  },
];
const lines = [
  ...Array.from({ length: 1_100 }, (_, number) => plain(number)),
  ...hard.map((article) => ({ date: "2022-03-08", ...article })),
].map((article) => JSON.stringify(article));
writeFileSync(join(folder, "hard.jsonl"), `${lines.join("\n")}\nno article\n`);
dateline("extract", join(folder, "hard.jsonl"), "--out", join(folder, "hard"));
