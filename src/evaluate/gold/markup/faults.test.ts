import { readMarkup } from "./markup.js";

function problemOf(markup: string): string {
  const read = readMarkup(markup, { stem: "stem" });
  return "problem" in read ? read.problem : "nothing";
}

describe("what is wrong is told with line, column and remedy", () => {
  const head = "date 2024-03-12\n\n<PERSON a name=A/>\n";
  test.each<[string, string, string | RegExp]>([
    [
      "no header",
      "Rain.",
      'line 1, column 1: found "Rain.", expected a first line `date YYYY-MM-DD`, the day the article was published; begin the file with it.',
    ],
    ["an empty file", "", /no header/u],
    [
      "a day that does not exist",
      "date 2024-02-30\n\nRain.",
      /^line 1, column 1: found published="2024-02-30", expected a day/u,
    ],
    [
      "text directly under the header",
      "date 2024-03-12\nRain fell.",
      /^line 2, column 1: found "Rain fell.", expected a line `key: value`.*empty line/u,
    ],
    ["a line twice", "date 2024-03-12\nid: a\nid: b\n\nRain.", /^line 3, column 1: found id a second time/u],
    ["no text", `${head}`, /expected the article's text/u],
    [
      "a tag that is not closed",
      `${head}Rain <ORG x>falls.`,
      "line 4, column 6, <ORG x>: found its end nowhere, expected </ORG> behind it; close it behind the last word it marks.",
    ],
    [
      "a closing tag too many",
      `${head}Rain</ORG>.`,
      /^line 4, column 5, <\/ORG>: found the end of a tag that is not open, expected <ORG> before it/u,
    ],
    [
      "a closing tag of another id",
      `${head}<content s1 direct>Rain</content s2></content>`,
      /^line 4, column 24, <\/content s2>: found .* \(the last ones open are <content s1 direct>\)/u,
    ],
    [
      "an unknown tag",
      `${head}<PERSN x>Rain</PERSN>`,
      /^line 4, column 1, <PERSN x>: found a tag of the name PERSN, expected one of .*did you mean PERSON\?/u,
    ],
    ["a property that every object has", `${head}<constructor>Rain</constructor>`, /a tag of the name constructor/u],
    [
      "an unknown attribute",
      `${head}<event v1 AID buy=a>Rain</event>`,
      /found the attribute buy, expected only type, status, mode, by.*did you mean by\?/u,
    ],
    [
      "an unknown word",
      `${head}<content s1 indirekt>Rain</content>`,
      /found the word indirekt, expected one id \(it has s1\) and of the words direct, .*did you mean indirect\?/u,
    ],
    [
      "a misspelt word that might be an id",
      `${head}<event AID planed>Rain</event>`,
      /found the word planed, expected an id, or one of AGREE, .*; did you mean planned\? If it is an id, write id=planed\.$/u,
    ],
    ["a word in the wrong letters", `${head}<event aid>Rain</event>`, /found the word aid, .*did you mean AID\?/u],
    [
      "a word in a tag that takes none",
      `${head}<dateline Lima>LIMA</dateline>`,
      /found the word Lima, expected no id/u,
    ],
    ["an attribute twice", `${head}<event v1 AID by=a by=a>Rain</event>`, /found by a second time/u],
    ["an id twice in a tag", `${head}<event v1 id=v2 AID>Rain</event>`, /found the word id=v2, expected one id/u],
    [
      "an attribute of the statement on its speaker",
      `${head}<speaker s1 by=a>A</speaker>`,
      /found the attribute by, expected ids alone; write it on <statement/u,
    ],
    [
      "attributes in two places",
      `${head}<ORG o country=PER>O</ORG> <ORG o subtype=x>O</ORG>`,
      /found attributes of o, which <ORG o country=PER> has already/u,
    ],
    [
      "an entity of two types",
      `${head}<ORG a>Rain</ORG>`,
      /^line 4.*found a as ORG, expected PERSON, as in <PERSON a name=A\/>/u,
    ],
    [
      "a name that is that of two entities",
      `${head}<PERSON b name=A/><PERSON>A</PERSON>`,
      /found A, the name of a and b, expected the id of one/u,
    ],
    [
      "a malformed value",
      `${head}<content s1 direct on=yesterday>Rain</content>`,
      'line 4, column 1, <content s1 direct on=yesterday>: found on="yesterday", expected a day of the calendar as YYYY-MM-DD; write the day so, as 2022-10-01.',
    ],
    ["a value of the wrong kind", `${head}<money amount=much>Rain</money>`, /found amount="much", expected a number/u],
    [
      "a value that is missing",
      `${head}<content s1>Rain</content>`,
      /found no kind, expected direct, indirect or mixed|found no kind, expected direct, mixed or indirect/u,
    ],
    [
      "a malformed value of a declaration",
      "date 2024-03-12\n<PLACE p name=P country=Peru/>\nRain.",
      /^line 2, column 1, <PLACE p .*found country="Peru", expected three capitals/u,
    ],
    [
      "a mention's unknown form",
      `${head}<PERSON a form=noun>Rain</PERSON>`,
      /^line 4, column 1.*found form="noun", expected name, handle/u,
    ],
    [
      "a statement without content",
      `${head}<speaker s1>A</speaker>`,
      /found statement s1 without content, expected <content s1>/u,
    ],
    [
      "a declared statement without content",
      "date 2024-03-12\n<statement s1 direct/>\nRain.",
      /^line 2.*statement s1 without content/u,
    ],
    [
      "a statement without id",
      `${head}<content direct>Rain</content>`,
      /found no id, expected the id of its statement/u,
    ],
    [
      "a second speaker",
      `${head}<content s1 direct>Rain</content> <speaker s1>A</speaker> <speaker s1>B</speaker>`,
      /^line 4, column 59.*found a second <speaker> of statement s1/u,
    ],
    [
      "an event without words",
      `${head.trimEnd()}<event v1 AID/>\nRain.`,
      /found event v1 without words in the text, expected <event v1>/u,
    ],
    ["an event declared without id", `${head.trimEnd()}<event AID/>\nRain.`, /found no id, expected <event v1>/u],
    ["a second dateline", `${head}<dateline>A</dateline><dateline>B</dateline>`, /found a second dateline/u],
    [
      "an id twice",
      `${head}<date a 2024>Rain</date>`,
      "line 4, column 1, <date a 2024>: found id=a, the id of an entity already, expected an id that nothing else in the article has; rename one of the two, and what refers to it.",
    ],
    [
      "an event twice",
      `${head}<event v1 AID>Rain</event> <event v1 AID>Rain</event>`,
      /^line 4, column 28.*found id=v1, the id of an event already/u,
    ],
    [
      "a reference to nothing",
      `${head}<content s1 direct by=ana>Rain</content>`,
      /found by=ana, which is the id of nothing, expected the id of an entity/u,
    ],
    [
      "a reference to the wrong kind",
      `${head}<content s1 direct in=a>Rain</content>`,
      /found in=a, the id of an entity, expected the id of a statement/u,
    ],
    [
      "a statement within itself",
      `${head}<content s1 direct in=s1>Rain</content>`,
      /found in=s1, which leads round in a circle \(s1 in s1\)/u,
    ],
    ["an empty span", `${head}Rain <ORG x></ORG>.`, /^line 4, column 6.*found no words between it and its end/u],
    ["a span of trimmed white space", `${head}Rain.<ORG x>\n</ORG>`, /no words between/u],
    [
      "names within names",
      `${head}<ORG x>US <ORG y>Army</ORG></ORG>`,
      /^line 4, column 11.*the name "Army" of y at 3-7, which overlaps the name "US Army" of x/u,
    ],
    ["a sign by itself", `${head}1 < 2`, /^line 4, column 3: found < by itself.*write &lt; and &gt;/u],
    ["signs around what is no tag", `${head}a <3 b>`, /^line 4, column 3: found <3 b>, expected a tag/u],
    [
      "an unknown reference",
      `${head}Rain&nbsp;falls`,
      "line 4, column 5: found &nbsp;, expected &lt; &gt; &amp; &quot; or the number of a character, as &#10;; write &amp; for the sign itself.",
    ],
    ["a & by itself", `${head}R&D`, /^line 4, column 2: found &D, expected/u],
    ["a reference beyond Unicode", `${head}a&#9999999;`, /found &#9999999;/u],
    ["an unknown reference in a tag", `${head}<ORG name="R&D">Rain</ORG>`, /^line 4, column 1.*found &D/u],
    [
      "white space without quotation marks",
      `${head}<ORG x name= Rain>Rain</ORG>`,
      /found name= Rain in it, expected words and key=value/u,
    ],
    ["a quotation mark that is not closed", `${head}<ORG x name="Rain>Rain</ORG>`, /found name="Rain in it/u],
    [
      "a tag for marking, before the text",
      "date 2024-03-12\n<date 2024/>\nRain.",
      /^line 2, column 1.*a tag of the name date before the text, expected one of PERSON/u,
    ],
    [
      "a declaration in the text",
      `${head}Rain <PERSON b name=B/>falls.`,
      /closes itself behind the beginning of the text.*put it before the text/u,
    ],
  ])("%s", (_, markup, message) => {
    expect(problemOf(markup)).toMatch(message);
    expect(problemOf(markup).split("\n")).toHaveLength(1);
  });

  test("columns count characters", () => {
    expect(problemOf(`${head}😀😀 <ORG x>`)).toMatch(/^line 4, column 4/u);
  });

  test("several in the order of the file, ten at most", () => {
    const many = problemOf(`${head}${"<DATE>x ".repeat(3)}${"R&D ".repeat(5)}</ORG>${"<ORG>".repeat(8)}`).split("\n");
    expect(many[0]).toMatch(/column 1, <DATE>/u);
    expect(many).toHaveLength(11);
    expect(many.at(-1)).toMatch(/^… and \d+ more\.$/u);
  });
});

test("a megabyte of unclosed tags and stray signs is read in no time", () => {
  const before = process.cpuUsage();
  for (const piece of ['<a b="', "<ORG x>", "&#", "<event v1 AID by=", "< ", "</content s1>"]) {
    expect(problemOf(`date 2024-03-12\n\n${piece.repeat(Math.floor(300_000 / piece.length))}`)).not.toBe("nothing");
  }
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(8);
});
