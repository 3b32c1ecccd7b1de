import { annotateDocuments } from "./annotate-documents.js";

const text = "Ana Silva met John Doe on Monday.";

function annotated(documents: Parameters<typeof annotateDocuments>[0], isLinked: boolean) {
  const results = new Map<string, string[]>();
  const rejects = annotateDocuments(documents, {
    isLinked,
    onResult: ({ docId }, { run }) =>
      results.set(
        docId,
        run.dates.map(({ timex_value }) => timex_value),
      ),
  });
  return { results, rejects };
}

test("each document is read as of its date, one without as of a fixed day", () => {
  const { results } = annotated(
    [
      { docId: "a", text, date: "2022-10-06" },
      { docId: "b", text, date: null },
    ],
    false,
  );
  expect([...results]).toEqual([
    ["a", ["2022-10-03"]],
    ["b", ["1999-12-27"]],
  ]);
});

test("linked documents are one corpus: their entities share ids", () => {
  const entities = new Map<string, string[]>();
  const documents = ["a", "b"].map((docId) => ({ docId, text: `${text} ${docId}`, date: "2022-10-06" }));
  annotateDocuments(documents, {
    isLinked: true,
    onResult: ({ docId }, { run }) =>
      entities.set(
        docId,
        run.mentions.map(({ entity_id }) => entity_id),
      ),
  });
  expect(entities.get("a")).toEqual(["person_ana-silva", "person_john-doe"]);
  expect(entities.get("b")).toEqual(entities.get("a"));
});

test("two documents that a corpus cannot tell apart: the second is left out, and that is said", () => {
  const long = "x".repeat(80);
  const documents = ["1", "2"].map((end) => ({ docId: `${long}${end}`, text, date: "2022-10-06" }));
  const { results, rejects } = annotated(documents, true);
  expect([...results.keys()]).toEqual([`${long}1`]);
  expect(rejects).toMatchObject([{ sourcePath: `${long}2`, reason: expect.stringContaining(`${long}1`) }]);
});
