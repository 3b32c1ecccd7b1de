import { articleFrom, type RawArticle } from "../ingest/article.js";
import type { Reading } from "../ingest/read.js";
import { annotateText } from "../testing/annotate.js";
import { randomFrom } from "../testing/random.js";
import type { Annotator } from "./annotate.js";
import { annotateFiles } from "./corpus.js";
import { sha256 } from "./hash.js";

const layers = annotateText("Rain.");
const annotate: Annotator = (raw) =>
  raw.text === "bad"
    ? { reject: { sourcePath: raw.sourcePath, stage: "tokens", reason: "It is bad.", firstBytes: "bad" } }
    : { article: { ...layers, ...articleFrom(raw, sha256) } };

const files = Array.from({ length: 30 }, (_, index) => ({ location: "", sourcePath: `${index}.txt` }));

function reading(sourcePath: string): Reading {
  const raw: RawArticle = {
    sourcePath,
    sourceId: null,
    title: null,
    byline: null,
    published: "2022-10-06",
    text: sourcePath.startsWith("7") ? "bad" : `Rain in ${sourcePath}.`,
  };
  return { raw };
}

test("whatever finishes first, articles and rejects come in input order", async () => {
  for (const seed of [1, 2, 3]) {
    const random = randomFrom(seed);
    const corpus = await annotateFiles(files, {
      annotate,
      async *read({ sourcePath }) {
        await new Promise((done) => setTimeout(done, random() * 20));
        yield reading(sourcePath);
      },
      concurrency: 8,
      limit: null,
    });
    expect(corpus.articles.map(({ sourcePath }) => sourcePath)).toEqual(
      files.map(({ sourcePath }) => sourcePath).filter((path) => path !== "7.txt"),
    );
    expect(corpus.rejects.map(({ sourcePath }) => sourcePath)).toEqual(["7.txt"]);
  }
});

test("no more files are in flight than allowed", async () => {
  let inFlight = 0;
  let most = 0;
  await annotateFiles(files, {
    annotate,
    async *read({ sourcePath }) {
      most = Math.max(most, ++inFlight);
      await new Promise(setImmediate);
      inFlight--;
      yield reading(sourcePath);
    },
    concurrency: 3,
    limit: null,
  });
  expect(most).toBe(3);
});
