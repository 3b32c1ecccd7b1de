// The articles of the engines' test: the seeds, whole articles of the corpus and single paragraphs of others, so that
// there are many parts and little to do; among them what is rejected, and an article that is there twice.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Articles that are taken whole. */
const whole = 30;
/** Articles of one paragraph. */
const pieces = 460;

/** Writes the articles into a folder; `exported` is what `dateline corpus export --to names` has written. */
export function writeArticles(folder, exported) {
  mkdirSync(join(folder, "seeds"), { recursive: true });
  for (const name of readdirSync("seeds")) copyFileSync(join("seeds", name), join(folder, "seeds", name));
  const documents = ["dev", "test", "train"].flatMap((part) =>
    linesOf(join(exported, part, "documents.jsonl")).map((line) => JSON.parse(line)),
  );
  const articles = documents.slice(0, whole).map(({ doc_id, text, published }) => ({ id: doc_id, text, published }));
  const paragraphs = documents.slice(whole).flatMap(paragraphsOf).slice(0, pieces);
  const [first] = articles;
  const odd = [
    "not JSON",
    JSON.stringify({ text: "It has no date." }),
    JSON.stringify({ ...first, source_path: "again" }),
  ];
  writeFileSync(join(folder, "whole.jsonl"), textOf(articles.map((each) => JSON.stringify(each))));
  writeFileSync(join(folder, "pieces.jsonl.gz"), gzipSync(textOf(paragraphs.map((each) => JSON.stringify(each)))));
  writeFileSync(join(folder, "zz-odd.jsonl"), textOf(odd));
}

function linesOf(path) {
  return readFileSync(path, "utf8").split("\n").filter(Boolean);
}

function textOf(lines) {
  return lines.map((line) => `${line}\n`).join("");
}

function paragraphsOf({ doc_id, text, published }) {
  return text
    .split("\n\n")
    .slice(1, 4)
    .map((paragraph, index) => ({ id: `${doc_id}-${index}`, text: paragraph, published }));
}
