import { corpusArticle } from "../../testing/corpus-article.js";
import { corpusStatistics, statisticsAsMarkdown } from "./statistics.js";

const article = corpusArticle(`<PERSON o name="Odhiambo Ruoro" country=KEN/>
<event v1 COERCE claimed mode=arrest by=police to=o on=2019-07-01 in=s1/>

<speaker s1><PERSON o>Ruoro</PERSON></speaker> <cue s1>told</cue> <ORG police>Boma Police</ORG> that <content s1 mixed by=o cue=tell to=police>they had "</content><content s1>no right to <event v1>hold</event> <PERSON o pronoun>him</PERSON></content>" on <date 2019-07-01>Monday</date>.
"<content s2 direct>Go</content>," <speaker s2>a guard</speaker> said. <content s3 indirect cue=say negated>It rained</content>, was not <cue s3>said</cue>.`);
const tables = corpusStatistics([article], new Map([["x1", "dev"]]));
const table = (title: string) => tables.find((each) => each.title === title)?.rows;

test("articles and words by part, continent and header", () => {
  expect(table("size")).toContainEqual(["articles", 1, 0, 1, 0]);
  expect(table("size")).toContainEqual(["words", 23, 0, 23, 0]);
  expect(table("size")).toContainEqual(["names", 2, 0, 2, 0]);
  expect(table("continent")).toEqual([["Africa", 1, "100.0 %", 23]]);
  expect(table("decade of publication")).toEqual([["2010s", 1, "100.0 %", 23]]);
});

test("mentions by type and form, with different names", () => {
  expect(table("mentions")).toContainEqual(["PERSON", 1, 1, 0, 0, 1, 1]);
});

test("statements by kind, order and speaker", () => {
  expect(table("statements")).toContainEqual(["all", 3, "100.0 %", 0, 1, 1, 0, 1]);
  expect(table("order of content, cue and speaker")).toEqual([
    ["content cue", 1, "33.3 %"],
    ["content speaker", 1, "33.3 %"],
    ["speaker cue content", 1, "33.3 %"],
  ]);
  expect(table("speakers")).toEqual([
    ["name", 1, "33.3 %"],
    ["none", 1, "33.3 %"],
    ["unnamed", 1, "33.3 %"],
  ]);
});

test("events by mode, status and role", () => {
  expect(table("modes of events")).toEqual([["COERCE arrest", 1, "100.0 %"]]);
  expect(table("status of events")).toContainEqual(["claimed", 1, "100.0 %", 1]);
  expect(table("roles of events")).toContainEqual(["recipient", 1, "100.0 %"]);
});

test("Markdown has each table under its title", () => {
  expect(statisticsAsMarkdown(tables)).toMatch(/^#### Size\n\n\| {2}\| all \| train \| dev \| test \|\n/u);
});
