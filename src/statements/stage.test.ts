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

test("a cue inside quotation marks reports within what is quoted", () => {
  expect(read("“He said he was fine,” the doctor recalled.")).toEqual([
    "the doctor | recall | He said he was fine",
    "He | say | he was fine",
  ]);
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

test("a comma outside the marks attributes as one inside them does", () => {
  expect(read("“Those behind the fire will not be spared”, the mayor warned.")).toEqual([
    "the mayor | warn | Those behind the fire will not be spared",
  ]);
});

test("an aside between subject and verb does not turn the order round", () => {
  expect(read("President Maria Silva, who cut short a visit to Tokyo, declared a state of calamity.")).toEqual([
    "Maria Silva | declare | a state of calamity",
  ]);
});

test("a pronoun that is no subject is spoken to, and no part of what is said", () => {
  const doc = annotateText("The mayor of Lima assured them nothing was for sale.");
  const [statement] = doc.statements;
  expect(statement?.content.map((span) => surfaceOf(doc.text, span))).toEqual(["nothing was for sale"]);
  expect(statement?.addresseeSpans.map((span) => surfaceOf(doc.text, span))).toEqual(["them"]);
});

test("the age of a speaker does not make the addressee speak", () => {
  const doc = annotateText("Kofi Mensah, 31, told the BBC last week that the squad was too old.");
  const [statement] = doc.statements;
  expect(statement && doc.mentions.entities[statement.speaker ?? -1]?.name).toBe("Kofi Mensah");
  expect(statement?.addresseeSpans.map((span) => surfaceOf(doc.text, span))).toEqual(["BBC"]);
});

test("a relative pronoun gives way to what it stands for", () => {
  expect(read("The group published a report that said the dam was unsafe.")).toEqual([
    "a report | say | the dam was unsafe",
  ]);
});

test("what a text would express has not been said", () => {
  expect(read("Kuwait drafted a text that would express “outrage and sorrow”.")).toEqual([]);
});

test("a reaction in a few quoted words is no statement", () => {
  expect(read("Moscow would respond “in kind” to the ban.")).toEqual([]);
});

test("a demand ends where the article tells the circumstances", () => {
  expect(read("The doctors demanded better pay, in the second week of a strike.")).toEqual([
    "The doctors | demand | better pay",
  ]);
});

test("a refusal to answer a question is no question", () => {
  expect(read("Asked whether more branches would close, a spokeswoman declined to comment.")).toEqual([]);
});

test.each([
  ["“We are leaving,” Maria Silva said in a phone call with Kofi Mensah.", "phone call"],
  ["Maria Silva told a press conference that the port was safe.", "press conference"],
  ["Maria Silva said in an interview that the port was safe.", "interview"],
  ["Maria Silva tweeted: “The port is safe.”", "tweet"],
  ["The ministry said in a statement that the port was safe.", "statement"],
  ["The port is safe, Maria Silva said.", null],
])("%s was said by %s", (text, medium) => {
  expect(annotateText(text).statements[0]?.medium).toBe(medium);
});

test("the day of the saying is told from the day of what is said", () => {
  const doc = annotateText("Maria Silva said on Monday that the port would open on Friday.");
  const timex = doc.timexes[doc.statements[0]?.saidOnTimex ?? -1];
  expect(timex && surfaceOf(doc.text, timex)).toBe("Monday");
});

test("a line of a transcript belongs to the name before the colon", () => {
  expect(read("Maria Silva: The port is safe, and it will stay open.")).toEqual([
    "Maria Silva | : | The port is safe, and it will stay open",
  ]);
});

test("the entries of a live blog do not run into one another", () => {
  expect(read("10:42 GMT\nThe mayor said the port was safe.\n\n10:45 GMT\n“We are leaving,” Ana Silva said.")).toEqual([
    "The mayor | say | the port was safe",
    "Ana Silva | say | We are leaving",
  ]);
});

test("what a quotation reports lies in it, and its I is who is quoted", () => {
  const doc = annotateText("“In my visit I told the mayor that the port was safe,” Maria Silva said.");
  const [outer, inner] = doc.statements;
  expect(inner).toMatchObject({ cue: "tell", kind: "indirect", parent: 0, speaker: outer?.speaker });
});

test.each([
  "“I would say that the port is safe,” Maria Silva said.",
  "“We condemn the attack on the port,” Maria Silva said.",
  "“Russia's aggression has claimed more than 14,000 lives,” Maria Silva said.",
  "“If she said that the port was safe, she lied,” Maria Silva noted.",
])("%s holds no other statement", (text) => {
  expect(annotateText(text).statements).toHaveLength(1);
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
