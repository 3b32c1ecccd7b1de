import { type Tables, tablesOf } from "../datasets/tables.js";
import { sha256 } from "../testing/annotate.js";
import { corpusArticle, graphOf, localEntity } from "../testing/corpus.js";
import { fullArticle } from "../testing/full-article.js";
import { compareRuns } from "./compare.js";
import { reportOf } from "./report.js";

const run = tablesOf(graphOf([fullArticle()]), [], sha256);
const report = (a: Tables, b: Tables, shown = 20) => reportOf(compareRuns(a, b), { a: "before", b: "after", shown });

test("one line when nothing differs", () => {
  expect(report(run, run)).toBe("Nothing differs between before and after.\n");
});

test("the whole report", () => {
  const [obi, nigeria, lagos] = run.mentions;
  if (!obi || !nigeria || !lagos) throw new Error("the article has three mentions");
  const mentions = [obi, { ...lagos, mention_type: "ORG" as const, confidence: 0.5 }];
  expect(report(run, { ...run, mentions }).replace(/## entities.*/su, "")).toBe(
    `# What differs

A (before): before
B (after):  after

| dataset    | in A | in B | same | changed | appeared | vanished |
|------------|-----:|-----:|-----:|--------:|---------:|---------:|
| documents  |    1 |    1 |    1 |       0 |        0 |        0 |
| mentions   |    3 |    2 |    1 |       1 |        0 |        1 |
| dates      |    2 |    2 |    2 |       0 |        0 |        0 |
| money      |    1 |    1 |    1 |       0 |        0 |        0 |
| entities   |    3 |    3 |    3 |       0 |        0 |        0 |
| roles      |    1 |    1 |    1 |       0 |        0 |        0 |
| statements |    1 |    1 |    1 |       0 |        0 |        0 |
| events     |    1 |    1 |    1 |       0 |        0 |        0 |
| incidents  |    1 |    1 |    1 |       0 |        0 |        0 |
| edges      |   12 |   12 |   12 |       0 |        0 |        0 |
| rejects    |    0 |    0 |    0 |       0 |        0 |        0 |

## mentions

| rule | changed | appeared | vanished |
|------|--------:|---------:|---------:|
| test |       1 |        0 |        1 |

Fields: confidence 1, mention_type 1

### test

- vanished · 2022-10-06.txt, characters 13–20 · PLACE name: Nigeria
  😀 𝔄da Obi of ⟦Nigeria⟧ told Lagos on Monday:
- changed · 2022-10-06.txt, characters 26–31
  😀 𝔄da Obi of Nigeria told ⟦Lagos⟧ on Monday:
  mention_type: PLACE → ORG
  confidence: none → 0.5
`,
  );
});

describe("many changes", () => {
  const people = ["Ana Silva", "John Doe", "Mary Major"].map((name) => localEntity(name));
  const corpus = tablesOf(graphOf([corpusArticle("2022-10-01", people)]), [], sha256);
  const measured = corpus.mentions.map((row, index) => ({
    ...row,
    rule: index < 2 ? "a-rule" : "b-rule",
    confidence: 0.5,
  }));
  const before = { ...corpus, mentions: measured.map((row) => ({ ...row, confidence: null })) };

  const retyped = before.mentions.map((row, index) => (index > 0 ? { ...row, mention_type: "ORG" as const } : row));

  test("the rule with most changes comes first", () => {
    expect(report(before, { ...corpus, mentions: measured }).match(/### .*/gu)).toEqual(["### a-rule", "### b-rule"]);
  });

  test("a rule whose rows changed in nothing but their confidence comes last", () => {
    const mentions = measured.map((row, index) => (index === 2 ? { ...row, mention_type: "ORG" as const } : row));
    expect(report(before, { ...corpus, mentions }).match(/### .*/gu)).toEqual(["### b-rule", "### a-rule"]);
  });

  test("of each rule so many are shown, and the number of the others", () => {
    const mentions = retyped.map((row) => ({ ...row, rule: "a-rule" }));
    const one = { ...before, mentions: before.mentions.map((row) => ({ ...row, rule: "a-rule" })) };
    expect(report(one, { ...before, mentions }, 1).match(/- changed/gu)).toHaveLength(1);
    expect(report(one, { ...before, mentions }, 1)).toContain("… and 1 more (--all shows them)");
    expect(report(one, { ...before, mentions }, Number.POSITIVE_INFINITY)).not.toContain("--all");
  });

  test("of rows in which only rule or confidence changed, a few are shown, after the others", () => {
    const many = [1, 2, 3, 4].map((day) => corpusArticle(`2022-10-0${day}`, people.slice(0, 2)));
    const run = tablesOf(graphOf(many), [], sha256);
    const mentions = run.mentions.map((row, index) => ({
      ...row,
      confidence: 0.5,
      mention_type: index === 5 ? ("ORG" as const) : row.mention_type,
    }));
    const text = report(run, { ...run, mentions });
    expect(text).toMatch(/### test\s+- changed · 2022-10-03\.txt.*\n.*\n {2}mention_type: PERSON → ORG/u);
    expect(text.match(/- changed/gu)).toHaveLength(4);
    expect(text).toContain("… and 4 more in which nothing but the rule or its confidence changed (--all shows them)");
  });

  test("a row that another rule makes stands under both", () => {
    const mentions = before.mentions.map((row) => ({ ...row, rule: "c-rule" }));
    expect(report(before, { ...before, mentions })).toContain("### a-rule → c-rule");
  });
});

test("edges are counted by type, not listed", () => {
  const edges = run.edges.filter(({ edge_type }) => edge_type !== "about");
  const text = report(run, { ...run, edges });
  expect(text).toMatch(
    /\| edge_type \| changed \| appeared \| vanished \|\n.*\n\| about {5}\| {7}0 \| {8}0 \| {8}1 \|/u,
  );
  expect(text).not.toContain("- vanished");
});

test("articles that cannot be compared are counted", () => {
  const two = tablesOf(graphOf([fullArticle(), fullArticle("2023-01-02")]), [], sha256);
  const text = report(two, run);
  expect(text).toContain("Rows of 1 article that is in one run only, or changed in text or date, are counted");
  expect(text).toContain("- vanished · 2023-01-02.txt: 3 mentions, 2 dates,");
});
