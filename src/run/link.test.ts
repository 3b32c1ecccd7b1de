import { emptyGazetteer } from "../testing/corpus.js";
import { fullArticle } from "../testing/full-article.js";
import { problemsIn } from "../testing/invariants.js";
import { sha256 } from "./hash.js";
import { linkArticles } from "./link.js";

const options = { gazetteer: emptyGazetteer, sha256 };
const good = fullArticle("2022-10-06");
const broken = fullArticle("2022-10-07");
const outside = { ...broken, money: broken.money.map((money) => ({ ...money, currency: "dollars\ud83d" })) };

test("an article whose rows break a promise becomes a reject, and the others are complete", () => {
  const { graph, rejects, files } = linkArticles([good, outside], [], options);
  expect(graph.articles.map(({ sourcePath }) => sourcePath)).toEqual(["2022-10-06.txt"]);
  expect(rejects).toMatchObject([
    { sourcePath: "2022-10-07.txt", stage: "check", reason: expect.stringMatching(/money.*fault of Dateline/su) },
  ]);
  expect(files.get("rejects.jsonl")).toContain("2022-10-07.txt");
  expect(problemsIn(files)).toEqual([]);
});

test("sound articles are linked once, and what was rejected before stays", () => {
  const before = { sourcePath: "x.txt", stage: "read", reason: "It is empty.", firstBytes: null };
  const { graph, rejects } = linkArticles([good, broken], [before], options);
  expect(graph.articles).toHaveLength(2);
  expect(rejects).toEqual([before]);
});
