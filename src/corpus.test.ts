import { checkCorpus, ownCorpus, readCorpus } from "./run/gold-corpus.js";

const corpus = await readCorpus(ownCorpus);

test("the corpus of this repository is sound", async () => {
  expect(corpus.articles.length).toBeGreaterThan(0);
  expect((await checkCorpus(corpus)).errors).toEqual([]);
});
