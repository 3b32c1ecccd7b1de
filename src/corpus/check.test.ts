import { loadGazetteer } from "../gazetteer/load.js";
import { corpusArticle, corpusHeader } from "../testing/corpus-article.js";
import type { CorpusArticle } from "./article.js";
import { corpusFindings } from "./check.js";
import { findingSentence } from "./finding.js";

const { countryOfCode } = loadGazetteer();

function findingsIn(articles: readonly CorpusArticle[], { splits = null as string | null, people = "" } = {}) {
  const content = splits ?? `id\tpart\n${articles.map(({ stem }) => `${stem}\ttrain\n`).join("")}`;
  return corpusFindings(articles, {
    splits: { path: "splits.tsv", content },
    people,
    isCountry: (code) => countryOfCode(code) !== null,
  });
}

const told = (isDoubtful: boolean, ...given: Parameters<typeof findingsIn>) =>
  findingsIn(...given)
    .filter((each) => each.isDoubtful === isDoubtful)
    .map((each) => findingSentence(each, ({ at }) => (at === null ? null : { line: 1, column: at })));
const errorsIn = (markup: string) => told(false, [corpusArticle(markup)]);
const doubtsIn = (markup: string) => told(true, [corpusArticle(markup)]);

const sound = `<dateline place=Nairobi date=2019-07-03><PLACE n name=Nairobi subtype=city country=KEN>NAIROBI</PLACE>, <date 2019-07-03>July 3</date></dateline> – "<content s1 direct by=o cue=say>We lost <money 1200000 KES>Sh1.2m</money> <date 2019-07-02>yesterday</date></content>," <speaker s1><PERSON o name="Odhiambo Ruoro" country=KEN>Odhiambo Ruoro</PERSON></speaker> <cue s1>said</cue> on <date 2019-07-03>Wednesday</date>.`;

test("nothing is said of a sound article", () => {
  expect(findingsIn([corpusArticle(sound)])).toEqual([]);
});

describe("the header", () => {
  test.each<[string, string, RegExp]>([
    ["a line is missing", corpusHeader.replace("topic: local\n", ""), /x1\.gold: found no topic in the header/u],
    ["the id is missing", corpusHeader.replace("id: x1\n", ""), /found no id in the header, expected a line `id: x1`/u],
    ["the id is another's", corpusHeader.replace("id: x1", "id: x2"), /found id: x2, expected a line `id: x1`/u],
    ["a country is unknown", corpusHeader.replace("KEN", "KEX"), /found country: "KEX", expected ISO 3166-1 alpha-3/u],
    ["a topic is misspelt", corpusHeader.replace("local", "locl"), /found topic: "locl".*did you mean local\?/u],
    ["a style is none", corpusHeader.replace("agency", "ode"), /found style: "ode".*src\/corpus\/vocabulary\.ts/u],
    ["a spelling is none", corpusHeader.replace("British", "Irish"), /found spelling: "Irish"/u],
    ["a line is strange", `${corpusHeader}\nsource: us`, /found a line `source: …` in the header, expected only id/u],
  ])("%s", (_, header, message) => {
    expect(errorsIn(`${header}\n\nRain fell.`)).toEqual([expect.stringMatching(message)]);
  });
});

describe("what is wrong", () => {
  test.each<[string, string, RegExp]>([
    ["a place without kind", "<PLACE n name=Nairobi country=KEN>Nairobi</PLACE>", /"Nairobi" with no subtype/u],
    ["a country nobody knows", "<ORG b country=KNY>Boma</ORG>", /found country=KNY of "Boma"/u],
    [
      "a weekday that does not fit",
      "on <date 2019-07-03>Tuesday</date>",
      /2019-07-03, a Wednesday, .*"Tuesday", expected a Tuesday/u,
    ],
    ["a time on such a day", "on <date TIME 2019-07-02TNI>Monday night</date>", /2019-07-02, a Tuesday/u],
    [
      "a value that is none",
      "in <date value=2019-Q5>the fifth quarter</date>",
      /value "2019-Q5".*expected a TIMEX3 value/u,
    ],
    ["a day that no month has", "on <date 2019-06-31>the last of June</date>", /value "2019-06-31"/u],
    ["autumn as AU", "in <date 2018-AU>autumn 2018</date>", /"2018-AU".*2019-FA \(autumn\)/u],
    ["a duration that is none", "for <date DURATION value=3Y>three years</date>", /value "3Y".*PXY/u],
    ["a day of an event that is none", "They <event v1 CONSULT on=P3D>met</event>.", /on=P3D of event v1/u],
    ["a currency that is none", "<money 5 KSH>five shillings</money>", /currency "KSH"/u],
    [
      "a cue without lemma",
      "<content s1 indirect>It rained</content>, <speaker s1>he</speaker> <cue s1>said</cue>",
      /statement s1 with <cue> and without cue=/u,
    ],
  ])("%s", (_, markup, message) => {
    expect(errorsIn(markup)).toEqual([expect.stringMatching(message)]);
  });
});

describe("what is doubtful", () => {
  test.each<[string, string, RegExp]>([
    ["a city without country", "<PLACE k subtype=city>Kisumu</PLACE>", /the city "Kisumu" without country/u],
    [
      "yesterday that was not",
      "<date 2019-07-02>yesterday</date>",
      /value 2019-07-02 of "yesterday", expected 2019-07-03/u,
    ],
    [
      "a name left out",
      "<PERSON o>Ruoro</PERSON> and Ruoro, not Ruorot",
      /"Ruoro", a name of this article, without tag/u,
    ],
    ["a decade with X", "<date 199X>the 1990s</date>", /"199X".*expected 199; leave the X out/u],
    ["a month that does not fit", "on <date 2019-06-04>4 July</date>", /value 2019-06-04 of "4 July"/u],
    ["a day that does not fit", "on <date 2019-07-05>July 4th</date>", /value 2019-07-05 of "July 4th"/u],
    ["a year that does not fit", "in <date 2018-07>July 2017</date>", /value 2018-07 of "July 2017"/u],
    ["an amount that is not printed", "<money 1200000000 KES>Sh1.2m</money>", /amount 1200000000.*expected 1200000/u],
    [
      "a statement by nobody",
      "<content s1 indirect cue=say>It rained</content>, it was <cue s1>said</cue>",
      /by nobody/u,
    ],
    [
      "an indirect one without cue",
      "<content s1 indirect>It rained</content> (<speaker s1>police</speaker>)",
      /without cue/u,
    ],
    [
      "a lemma without cue",
      "<content s1 direct cue=say>It rained</content> (<speaker s1>police</speaker>)",
      /no <cue>/u,
    ],
    [
      "words of another speaker",
      "<PERSON o>Ruoro</PERSON>: <speaker s1>police</speaker> <cue s1>say</cue> <content s1 indirect by=o cue=say>it rained</content>",
      /<speaker s1> without a mention of o/u,
    ],
    [
      "a content with its mark",
      '<content s1 direct cue=say>"It rained</content>," <cue s1>said</cue> <speaker s1>police</speaker>',
      /content that begins/u,
    ],
  ])("%s", (_, markup, message) => {
    expect(doubtsIn(markup)).toEqual([expect.stringMatching(message)]);
  });
});

test.each([
  "until <date 2019-07-01>the day before Tuesday</date>",
  "<date 2019-07-03TEV>last night</date>",
  "They <event v1 CONSULT on=2019-06-29/2019-07-01>met</event> at <PLACE subtype=city country=KEN>Kisumu</PLACE>; <ORG>Kisumu Boys</ORG> lost",
  "<date 199>the 1990s</date>, <date 1998-H2>the half year to December</date>, <date 2018-FA>the autumn of 2018</date> and <date value=2019-W27-WE>the weekend</date>",
  "<date SET value=XXXX-WXX-5>every Friday</date>, <date 2019-07-04T18:30>6.30pm</date>, <date PT2H>two hours</date>",
  "<date 2019-05-03>May 3</date>-<date 2019-05-09>9</date>, <date 2019-07-02T09:00>9am on Tuesday 2 July</date>",
  "<money 0.5 GBP>50p</money>, <money 400000000 INR>Rs 40 crore</money>, <money 120000 EUR>120 000 euros</money>",
])("nothing is said of %s", (markup) => {
  expect([...errorsIn(markup), ...doubtsIn(markup)]).toEqual([]);
});

describe("what articles share", () => {
  const shower = "The long rains came early to the lake, farmers say.";

  test("a sentence, whatever its case and marks", () => {
    const other = "Fine.\n\n“THE long rains came early – to the lake, farmers say”!";
    expect(told(false, [corpusArticle(shower, "x1"), corpusArticle(other, "x2")])).toEqual([
      expect.stringMatching(/^x2\.gold, .*which stands in x1\.gold too.*write one of them anew/u),
    ]);
  });

  test("short ones, and those within one article, may come again", () => {
    expect(
      told(false, [corpusArticle(`${shower}\n\n${shower}\n\nRead more here.`), corpusArticle("Read more here.", "x2")]),
    ).toEqual([]);
  });

  const person = (stem: string) => corpusArticle('<PERSON o name="Odhiambo Ruoro">Ruoro</PERSON>', stem);

  test("a person, unless declared", () => {
    expect(told(false, [person("x1"), person("x2")])).toEqual([
      expect.stringMatching(/^x2\.gold, .*the person "Odhiambo Ruoro", as in x1\.gold.*shared-people\.txt/u),
    ]);
    expect(told(false, [person("x1"), person("x2")], { people: "# people\nOdhiambo Ruoro\n" })).toEqual([]);
  });

  test("a single name may come again", () => {
    const mononym = (stem: string) => corpusArticle("<PERSON o>Ruoro</PERSON>", stem);
    expect(told(false, [mononym("x1"), mononym("x2")])).toEqual([]);
  });
});

describe("the list of parts", () => {
  const articles = [corpusArticle("Rain.")];
  test.each<[string, string, RegExp]>([
    ["an article that is not in it", "id\tpart\n", /^x1\.gold: found no line in splits\.tsv.*npm run corpus -- split/u],
    ["an article that is not there", "id\tpart\nx1\tdev\nx9\ttrain\n", /^splits\.tsv: found x9/u],
    ["a line that says nothing", "id\tpart\nx1\tdev\nx2 train\n", /^splits\.tsv: found line 3, "x2 train"/u],
    ["an article listed twice", "id\tpart\nx1\tdev\nx1\ttrain\n", /^splits\.tsv: found line 3/u],
  ])("%s", (_, splits, message) => {
    expect(told(false, articles, { splits })).toEqual([expect.stringMatching(message)]);
  });

  test("a style that a part has nothing of is doubtful", () => {
    const many = Array.from({ length: 10 }, (_, index) => corpusArticle(`Rain ${index}.`, `x${index}`));
    expect(told(true, many)).toContainEqual(expect.stringMatching(/nothing of style agency in dev/u));
  });
});
