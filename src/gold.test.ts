import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleFrom } from "./ingest/article.js";
import { textArticle } from "./ingest/text-file.js";
import { sha256 } from "./testing/annotate.js";

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface GoldArticle {
  readonly doc_id: string;
  readonly published: string;
  readonly dateline: { start: number; end: number; date: string | null } | null;
  readonly entities: readonly { readonly mentions: readonly GoldSpan[] }[];
  readonly dates: readonly GoldSpan[];
  readonly money: readonly GoldSpan[];
}

const folder = "fixtures/gold";
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
// Safe: only this test reads it, and a field that is missing fails the test.
const gold = names.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as GoldArticle);

function read(docId: string) {
  const parsed = textArticle(readFileSync(`seeds/${docId}.txt`, "utf8"), { published: null });
  if ("problem" in parsed) throw new Error(parsed.problem);
  return articleFrom({ ...parsed, sourcePath: `${docId}.txt` }, sha256);
}

describe.each(gold)("gold of $doc_id", (article) => {
  const { text, published, dateline } = read(article.doc_id);
  const characters = Array.from(text);
  const sliced = ({ start, end }: { start: number; end: number }) => characters.slice(start, end).join("");

  test("slices the seed's text in code points", () => {
    const spans = [...article.entities.flatMap(({ mentions }) => mentions), ...article.dates, ...article.money];
    expect(spans.map(sliced)).toEqual(spans.map((span) => span.text));
  });

  test("agrees with ingest on date and dateline", () => {
    expect(published).toBe(article.published);
    expect(dateline && { start: dateline.start, end: dateline.end, date: dateline.filedOn }).toEqual(
      article.dateline && {
        start: article.dateline.start,
        end: article.dateline.end,
        date: article.dateline.date,
      },
    );
  });
});
