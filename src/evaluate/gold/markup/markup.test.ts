import { readFileSync } from "node:fs";
import { readGoldJson } from "../json.js";
import { readMarkup } from "./markup.js";
import { declaringTags, markingTags } from "./vocabulary.js";

const folder = "fixtures/cases/gold";

/** Reads markup about which nothing may be wrong. */
function article(markup: string) {
  const read = readMarkup(markup, { stem: "stem" });
  if ("problem" in read) throw new Error(read.problem);
  return read.article;
}

/** The same, with the header before it. */
function marked(body: string) {
  return article(`date 2024-03-12\n\n${body}`);
}

describe("the example of the guide", () => {
  const markup = readFileSync(`${folder}/example.gold`, "utf8");
  const guide = readFileSync("fixtures/gold/MARKUP.md", "utf8");

  test("says the same as its JSON", () => {
    const json = readGoldJson(readFileSync(`${folder}/example.json`, "utf8"));
    expect({ article: article(markup) }).toEqual(json);
    const read = readMarkup(markup, { stem: "x" });
    expect("header" in read && [...read.header]).toEqual([["country", "Peru"]]);
  });

  test("stands in the guide", () => {
    expect(guide).toContain(`\`\`\`text\n${markup}\`\`\``);
  });

  test("the guide tells every tag and attribute", () => {
    const rules = [...declaringTags, ...markingTags];
    const untold = rules.flatMap(([name, { attributes }]) => [
      ...(guide.includes(`<${name}`) ? [] : [name]),
      ...attributes
        .filter(({ key }) => !guide.includes(`\`${key}\``) && !guide.includes(`\`${key}=`))
        .map(({ key }) => key),
    ]);
    expect(untold).toEqual([]);
  });
});

describe("the header", () => {
  test.each([
    ["on a line of its own", "date 2024-03-12\n\nRain."],
    ["with the text on its line, as in article files", " date 2024-03-12 Rain."],
    ["with a colon, a byte order mark and CRLF", "\uFEFFDate: 2024-03-12\r\n\r\nRain.\r\n"],
    ["followed by further lines", "date 2024-03-12\ncountry: Peru\n\nRain.\n\n"],
    ["followed by a tag", "date 2024-03-12\n<ORG x name=X/>\nRain."],
  ])("%s", (_, markup) => {
    expect(article(markup)).toMatchObject({ doc_id: "stem", published: "2024-03-12", text: "Rain." });
  });

  test("gives the id; the other lines are kept apart, names in lower case, values as they stand", () => {
    const read = readMarkup("date 2024-03-12\nID: 7\nURL: http://a.b/?c=1&d=<2>\nnote:\n\nRain.", { stem: "stem" });
    expect(read).toMatchObject({ article: { doc_id: "7" } });
    expect("header" in read && [...read.header]).toEqual([
      ["url", "http://a.b/?c=1&d=<2>"],
      ["note", ""],
    ]);
  });

  test("an empty line ends it, so that a text may begin like one of its lines", () => {
    expect(marked("note: Rain.")).toMatchObject({ text: "note: Rain." });
  });
});

describe("the text", () => {
  test("is what stands outside the tags, its ends trimmed, its line ends kept", () => {
    expect(marked("\n <ORG>Andina</ORG> &lt;b&gt; &amp;amp; \r\n<date\n2024>this year</date> \n")).toMatchObject({
      text: "Andina <b> &amp; \r\nthis year",
      dates: [{ start: 19, end: 28, text: "this year" }],
    });
  });

  test("a reference keeps white space at its ends", () => {
    expect(marked("&#32; Rain. &#10;\n").text).toBe("  Rain. \n");
  });

  test("spans count code points", () => {
    expect(marked("😀 <PERSON>𝔄da</PERSON>").entities).toMatchObject([
      { mentions: [{ start: 2, end: 5, text: "𝔄da" }] },
    ]);
  });
});

describe("tags", () => {
  test("a closing tag closes the innermost of its name, or the one it names", () => {
    const statement = (id: string) => `<statement ${id} direct/>`;
    const both = `${statement("s1")}${statement("s2")}`;
    expect(marked(`${both}<content s1>a<content s2>b</content>c</content>`).statements).toMatchObject([
      { id: "s1", content_spans: [[0, 3]] },
      { id: "s2", content_spans: [[1, 2]] },
    ]);
    expect(marked(`${both}<content s1>a<content s2>b</content s1>c</content>`).statements).toMatchObject([
      { id: "s1", content_spans: [[0, 2]] },
      { id: "s2", content_spans: [[1, 3]] },
    ]);
  });

  test("words and key=value stand in any order, and each word may have its key", () => {
    const expected = [{ id: "m", amount: 60, currency: "USD", mod: "up_to" }];
    for (const inner of [
      "m 60 USD up_to",
      "up_to USD m 60",
      "mod=up_to currency=USD id=m amount=60",
      'USD "60" id="m" up_to',
    ]) {
      expect(marked(`<money ${inner}>sixty</money>`).money).toMatchObject(expected);
    }
  });

  test("lists have commas, roles semicolons and an id behind @", () => {
    const { entities, dates } = marked(
      '<PERSON a name=A roles="Head, Trade &amp; Industry @b; Member"/><ORG b name=B/><date 2024 accept=2024-03,2024-SP>spring</date>',
    );
    expect(entities[0]).toMatchObject({
      roles: [
        { title: "Head, Trade & Industry", of: "b" },
        { title: "Member", of: null },
      ],
    });
    expect(dates).toMatchObject([{ accept: ["2024-03", "2024-SP"] }]);
  });

  test.each([
    ["2024-03-11", "DATE"],
    ["PRESENT_REF", "DATE"],
    ["P7Y", "DURATION"],
    ["PT2H", "DURATION"],
    ["2024-03-11T09:00", "TIME"],
    ["T09:00", "TIME"],
    ["SET XXXX-WXX-1", "SET"],
    ["DATE PXM", "DATE"],
  ])("<date %s> is a %s", (inner, type) => {
    expect(marked(`<date ${inner}>then</date>`).dates).toMatchObject([{ type, value: inner.split(" ").at(-1) }]);
  });
});

describe("entities", () => {
  test("by id, wherever their attributes stand; the name is the first mention that is one", () => {
    const { entities } = marked(
      "<PERSON a nominal>The minister</PERSON> <PERSON a country=PER>Ana Silva</PERSON>, <PERSON a>Silva</PERSON>",
    );
    expect(entities).toMatchObject([
      {
        id: "a",
        name: "Ana Silva",
        country: "PER",
        mentions: [{ form: "nominal" }, { form: "name" }, { form: "name" }],
      },
    ]);
  });

  test("without id by type and name: one declared, one mentioned before, or a new one", () => {
    const { entities } = marked(
      '<PLACE us name="United States"/><PLACE>United States</PLACE> <ORG>Andina</ORG> <ORG>Andina</ORG> <MISC>Andina</MISC>',
    );
    expect(entities.map(({ id, name, mentions }) => [id, name, mentions.length])).toEqual([
      ["us", "United States", 1],
      ["e1", "Andina", 2],
      ["e2", "Andina", 1],
    ]);
  });

  test("without id, with a name of its own", () => {
    const { entities } = marked(
      '<PLACE name="United States">US</PLACE> <PLACE>United States</PLACE> <PLACE>US</PLACE>',
    );
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ["United States", 2],
      ["US", 1],
    ]);
  });

  test("ids given out leave out those that are taken", () => {
    const { entities, dates } = marked(
      "<ORG t1>A</ORG> <date 2024>b</date> <date t3 2024>c</date> <date 2024>d</date>",
    );
    expect(entities.map(({ id }) => id)).toEqual(["t1"]);
    expect(dates.map(({ id }) => id)).toEqual(["t2", "t3", "t4"]);
  });
});

test("the attributes of a statement and of an event stand before the text or on a tag in it", () => {
  const entity = "<PERSON a name=A/>";
  const before = marked(
    `${entity}<statement s1 direct by=a/><event v1 AID by=a/><content s1>b <event v1>c</event></content>`,
  );
  const within = marked(`${entity}<content s1 direct by=a>b <event v1 AID by=a>c</event></content>`);
  expect(before).toEqual(within);
});
