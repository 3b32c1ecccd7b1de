import type { FieldMapping } from "./fields.js";
import { rowArticle } from "./row.js";

const read = (row: object, fields: FieldMapping = {}, published: string | null = null) =>
  rowArticle(JSON.stringify(row), { published, fields });

describe("fields that the user named", () => {
  test("are taken exactly as spelled, before the usual ones", () => {
    const row = {
      text: "Teaser.",
      Body_Text: "It rained.",
      date: "2022-10-03",
      day: "2022-10-02",
      title: "Rain",
      kicker: "Wet",
    };
    expect(read(row, { text: "Body_Text", published: "day", title: "kicker" })).toMatchObject({
      text: "It rained.",
      published: "2022-10-02",
      title: "Wet",
    });
  });

  test("may lie within others, also within lists", () => {
    const row = { date: "2022-10-02", article: { body: { text: "It rained." }, by: [{ name: "Ana Silva" }] } };
    expect(read(row, { text: "article.body.text", byline: "article.by.0.name" })).toMatchObject({
      text: "It rained.",
      byline: "Ana Silva",
    });
  });

  test("may have dots in their names", () => {
    expect(read({ date: "2022-10-02", "a.b": "It rained.", a: { b: "No." } }, { text: "a.b" })).toMatchObject({
      text: "It rained.",
    });
  });

  test.each([
    [{ text: "bodytext" }, /no field bodytext, which was asked for\. Its fields are body, date\./u],
    [{ text: "body.text" }, /no field body\.text/u],
    [{ text: "toString" }, /no field toString/u],
    [{ text: "constructor.name" }, /no field constructor\.name/u],
    [{ published: "day", id: "key" }, /no field day and no field key/u],
    [{ text: "body", byline: "writer" }, /no field writer/u],
  ])("are missed when they are not there: %j", (fields, problem) => {
    expect(read({ body: "It rained.", date: "2022-10-02" }, fields)).toEqual({
      problem: expect.stringMatching(problem),
    });
  });

  test("may be empty where an article can do without", () => {
    const row = { text: "It rained.", day: null, who: " ", url: "x" };
    expect(read(row, { published: "day", byline: "who" }, "2022-10-02")).toMatchObject({
      published: "2022-10-02",
      byline: null,
      sourceId: "x",
    });
    expect(read(row, { text: "who" }, "2022-10-02")).toEqual({
      problem: expect.stringMatching(/string in the field who; there is none/u),
    });
  });

  test("of a row with many fields the first are listed", () => {
    const row = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`f${index}${"x".repeat(100)}`, 1]));
    expect(read(row, { text: "t" })).toEqual({ problem: expect.stringMatching(/^.{0,1500}, …\.$/u) });
  });
});

describe("source_path", () => {
  const row = { text: "It rained.", date: "2022-10-02" };

  test("is kept as it is", () => {
    expect(read({ ...row, source_path: " ../a/../b.txt#3" })).toMatchObject({ sourcePath: " ../a/../b.txt#3" });
  });

  test.each([null, ""])("%j is none", (source_path) => {
    expect(read({ ...row, source_path })).not.toHaveProperty("sourcePath");
  });

  test.each([7, ["a"], {}, true])("%j is refused", (source_path) => {
    expect(read({ ...row, source_path })).toEqual({ problem: expect.stringMatching(/source_path is of type/u) });
  });
});
