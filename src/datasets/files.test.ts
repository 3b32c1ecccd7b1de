import { buildGraph } from "../graph/build.js";
import { loadResources } from "../run/load-resources.js";
import { annotateText, sha256 } from "../testing/annotate.js";
import { checkArticle } from "../testing/check-article.js";
import { datasetFiles } from "./files.js";

const options = { gazetteer: loadResources().gazetteer, sha256 };

function filesOf(...texts: readonly string[]) {
  return datasetFiles(
    {
      graph: buildGraph(
        texts.map((text) => annotateText(text)),
        options,
      ),
      rejects: [],
    },
    options,
  );
}

test("an empty run has every file, all tables empty", () => {
  const files = filesOf();
  expect(files.get("documents.jsonl")).toBe("");
  expect(files.get("rejects.jsonl")).toBe("");
});

test("an article's rows are sound by themselves", () => {
  expect(checkArticle(annotateText("Ok 😀 “We met in Lagos,” Ada Obi said on Monday."), options)).toBeNull();
});
