import { surfaceOf } from "../document/span.js";
import { annotateText } from "../testing/annotate.js";

/** Each statement as `speaker | cue | content pieces`. */
function read(text: string): string[] {
  const doc = annotateText(text);
  return doc.statements.map((statement) => {
    const speaker = statement.speakerSpan ? surfaceOf(doc.text, statement.speakerSpan) : "-";
    const content = statement.content.map((span) => surfaceOf(doc.text, span)).join(" / ");
    return `${speaker} | ${statement.cue} | ${content}`;
  });
}

test("a quotation goes on behind its attribution", () => {
  expect(read("“We are leaving,” she said on Monday. “Nobody asked us.”")).toEqual([
    "she | say | We are leaving / Nobody asked us",
  ]);
});

test("two cues of one speaker are two statements", () => {
  expect(read("“We are leaving,” she said, adding that the roads were closed.")).toEqual([
    "she | say | We are leaving",
    "she | add | the roads were closed",
  ]);
});

test("an attribution may interrupt a sentence", () => {
  expect(read("The deal, analysts say, will reshape the industry.")).toEqual([
    "analysts | say | The deal / will reshape the industry",
  ]);
});

test("a statement reported in another one lies in it", () => {
  const doc = annotateText("Maria Silva told Kofi Mensah that the port was safe, the press service reported.");
  expect(doc.statements.map(({ cue, parent }) => [cue, parent])).toEqual([
    ["report", null],
    ["tell", 0],
  ]);
});

test("a cue inside quotation marks is not the article's", () => {
  expect(read("“He said he was fine,” the doctor recalled.")).toEqual(["the doctor | recall | He said he was fine"]);
});

test("scare quotes are no statement", () => {
  expect(read("The so-called “peace bridge” opened in June.")).toEqual([]);
});

test("what was said before the quotation does not belong to it", () => {
  expect(read("Speaking to reporters, she said, “We are leaving.”")).toEqual(["she | say | We are leaving"]);
});

test("a negated cue is marked", () => {
  expect(annotateText("The minister did not say when talks would resume.").statements[0]).toMatchObject({
    cue: "say",
    isNegated: true,
  });
});

test.each([
  "“",
  "said",
  "said: ",
  "“”, said",
  '"" said.',
  "according to",
  "that, said,",
  "Said said said that that",
  "😀 said “😀”",
])("odd text %s does no harm", (text) => {
  expect(() => read(text)).not.toThrow();
});

test("an endless sentence stays linear", () => {
  const start = performance.now();
  annotateText("he said that she told him, and she said, ".repeat(1500));
  expect(performance.now() - start).toBeLessThan(20_000);
});
