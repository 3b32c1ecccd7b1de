import { annotatorWith } from "./annotate.js";
import { loadResources } from "./load-resources.js";

const raw = {
  sourcePath: "a.txt",
  sourceId: null,
  title: null,
  byline: null,
  published: "2022-10-06",
  text: "It rained. It poured.",
};

test("a stage that throws makes a reject with its name", () => {
  const annotate = annotatorWith({
    ...loadResources(),
    tokenizer: () => {
      throw new Error("no tokens today");
    },
  });
  expect(annotate(raw)).toEqual({
    reject: {
      sourcePath: "a.txt",
      stage: "tokens",
      reason: expect.stringMatching(/no tokens today.*fault of Dateline/u),
      firstBytes: "It rained. It poured.",
    },
  });
});

test("else there is an article with every layer", () => {
  const outcome = annotatorWith(loadResources())(raw);
  expect("article" in outcome && outcome.article.tokens.sentences).toHaveLength(2);
});
