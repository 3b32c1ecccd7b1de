import { annotateText, annotateWith, lexiconFrom } from "../testing/annotate.js";

/** The names of a text read with a lexicon of these lines: `surface/TYPE`, and `!` or `+` when the lexicon forced or added them. */
function namesIn(lines: readonly string[], text: string, published?: string): string[] {
  const header = "name,type,mode,aliases,valid_from,valid_until";
  const rows = lines.map((line) => line + ",".repeat(5 - line.split(",").length + 1));
  const { names } = annotateWith(lexiconFrom([header, ...rows].join("\n")), text, published);
  const marks: Readonly<Record<string, string>> = { "lexicon-force": "!", "lexicon-add": "+" };
  return names.map((name) => `${text.slice(name.start, name.end)}/${name.type}${marks[name.rule] ?? ""}`);
}

describe("an added name", () => {
  test.each([
    ["in a sentence", "He bought vimmo shares and Vimmo shares.", ["Vimmo/ORG+"]],
    ["with a possessive ending", "It was Vimmo's and Vimmo’s plan.", ["Vimmo/ORG+", "Vimmo/ORG+"]],
    ["in quotation marks", "They say “Vimmo” and 'Vimmo' and ‘Vimmo’.", ["Vimmo/ORG+", "Vimmo/ORG+", "Vimmo/ORG+"]],
    ["in brackets", "The firm (Vimmo) closed.", ["Vimmo/ORG+"]],
    ["with hyphens", "A Vimmo-backed, anti-Vimmo plan.", ["Vimmo/ORG+", "Vimmo/ORG+"]],
    ["before marks", "The end of Vimmo. Stop Vimmo!", ["Vimmo/ORG+", "Vimmo/ORG+"]],
  ])("%s", (_, text, expected) => {
    expect(namesIn(["Vimmo,ORG"], text).filter((name) => name.startsWith("Vimmo"))).toEqual(expected);
  });

  test.each(["Vimmos", "Jean-Vimmo", "Vimmo.com", "x@Vimmo.com", "@Vimmo", "#Vimmo", "O'Vimmo", "R&Vimmo", "VIMMO"])(
    "is not in %s",
    (word) => {
      expect(namesIn(["Vimmo,ORG"], `They saw ${word} there.`)).not.toContain("Vimmo/ORG+");
    },
  );

  test("may have several words, marks and any kind of apostrophe, with any white space but a line end between", () => {
    const lines = ["Vimmo & Sons,ORG", "O'Quell Ltd.,ORG"];
    expect(namesIn(lines, "He left Vimmo &  Sons for O’Quell Ltd. in May.")).toEqual([
      "Vimmo &  Sons/ORG+",
      "O’Quell Ltd./ORG+",
    ]);
    expect(namesIn(["Blue vimmo,ORG"], "They paint it Blue\nvimmo is a word.")).not.toContain("Blue\nvimmo/ORG+");
  });

  test("may begin with a small letter, and then with a capital at the beginning of a sentence", () => {
    const lines = ["iVimmo,MISC", "al-Quellab,ORG"];
    expect(namesIn(lines, "Al-Quellab fights. They sell the iVimmo and fight al-Quellab.")).toEqual([
      "Al-Quellab/ORG+",
      "iVimmo/MISC+",
      "al-Quellab/ORG+",
    ]);
  });

  test("that is a common word needs more than the capital of a sentence", () => {
    expect(namesIn(["Target,ORG"], "Target the poor, they said.")).toEqual([]);
    expect(namesIn(["Target,ORG"], "Target fell. They like Target.")).toEqual(["Target/ORG+", "Target/ORG+"]);
  });

  test("takes the place of shorter names in it, the longest first", () => {
    const lines = ["Vimmo,PERSON", "Vimmo of Kenya,ORG", "Bank of Vimmo of Kenya,ORG"];
    expect(namesIn(lines, "They asked the Bank of Vimmo of Kenya.")).toEqual(["Bank of Vimmo of Kenya/ORG+"]);
    expect(namesIn(lines, "They asked Vimmo of Kenya.")).toEqual(["Vimmo of Kenya/ORG+"]);
  });

  test("leaves longer names alone, but cuts a row of names", () => {
    expect(namesIn(["Vimmo,PERSON"], "She won the Vimmo Prize in May.")).not.toContain("Vimmo/PERSON+");
    const lines = ["Vimmo,ORG", "Quellan,ORG"];
    expect(namesIn(lines, "The firms are Vimmo–Quellan partners.")).toEqual(["Vimmo/ORG+", "Quellan/ORG+"]);
    expect(namesIn(lines, "The Vimmo-Quellan merger failed.")).toEqual(["Vimmo/ORG+", "Quellan/ORG+"]);
  });

  test("gives way to a sure rule for the same words, not to a guess", () => {
    expect(namesIn(["Kenya,PERSON"], "They flew to Kenya.")).toEqual(["Kenya/PLACE"]);
    expect(namesIn(["Vimmo,ORG"], "President Vimmo spoke.")).toEqual(["Vimmo/PERSON"]);
    expect(namesIn(["Morgan Vimmo,ORG"], "They flew with Morgan Vimmo.")).toEqual(["Morgan Vimmo/ORG+"]);
  });

  test("of two types has the one found, else the first", () => {
    const lines = ["Vimmo,ORG", "Vimmo,PLACE"];
    expect(namesIn(lines, "Fires broke out in Vimmo.")).toEqual(["Vimmo/PLACE+"]);
    expect(namesIn(lines, "The vimmo and a Vimmo.")).toEqual(["Vimmo/ORG+"]);
  });

  test("keeps a person's title", () => {
    const lexicon = lexiconFrom("name,type\nOrla Vimmo Quell,PERSON");
    const { names } = annotateWith(lexicon, "They met Senator Orla Vimmo Quell.");
    expect(names.map(({ title }) => title)).toEqual([{ start: 9, end: 16 }]);
  });
});

describe("a forced name", () => {
  test("pushes out what it touches", () => {
    expect(namesIn(["Kenya,PERSON,force"], "Kenya Airways flew to Kenya.")).toEqual(["Kenya/PERSON!", "Kenya/PERSON!"]);
    expect(namesIn(["vimmo of,MISC,force"], "A vimmo of Kenya.")).toEqual(["vimmo of/MISC!", "Kenya/PLACE"]);
  });

  test("may be followed by a contraction", () => {
    expect(namesIn(["Vimmo,ORG,force"], "They think Vimmo'll close.")).toEqual(["Vimmo/ORG!"]);
  });

  test("stands for exactly its words: no capital of a sentence, no part of a word", () => {
    const text = "Vimmo is good. Many vimmos and a vimmo's end.";
    expect(namesIn(["vimmo,MISC,force"], text).filter((name) => name.endsWith("!"))).toEqual(["vimmo/MISC!"]);
  });

  test("wins over added ones, the longest over shorter ones, then the leftmost", () => {
    const lines = ["Vimmo Quell,ORG,force", "Quell Harn,ORG,force", "Vimmo Quell Harn Trust,ORG", "Quell,PERSON,force"];
    expect(namesIn(lines, "It is the Vimmo Quell Harn Trust.")).toEqual(expect.arrayContaining(["Vimmo Quell/ORG!"]));
    expect(namesIn(lines, "It is the Vimmo Quell Harn Trust.")).not.toContain("Vimmo Quell Harn Trust/ORG+");
    expect(namesIn(lines, "It is Quell.")).toEqual(["Quell/PERSON!"]);
  });

  test("may be an account", () => {
    const lexicon = lexiconFrom("name,type,mode\n@vimmo_hq,ORG,force");
    expect(annotateWith(lexicon, "Thanks to @vimmo_hq today.").names).toMatchObject([{ type: "ORG", form: "handle" }]);
  });
});

describe("a forbidden name", () => {
  test("is no name, a longer one with it is", () => {
    expect(namesIn(["Kenya,,forbid"], "Kenya and Kenya Airways met Biden.")).toEqual([
      "Kenya Airways/ORG",
      "Biden/PERSON",
    ]);
  });

  test("of a type may be a name of another", () => {
    expect(namesIn(["Kenya,PERSON,forbid"], "They flew to Kenya.")).toEqual(["Kenya/PLACE"]);
    expect(namesIn(["Kenya,PLACE,forbid"], "They flew to Kenya.")).toEqual([]);
  });

  test("is taken out when it is added too", () => {
    expect(namesIn(["Vimmo,ORG", "Vimmo,,forbid"], "He bought Vimmo shares.")).toEqual([]);
  });
});

test("an entry does nothing outside its days; both ends are in", () => {
  const lines = ["Vimmo,MISC,force,,2022-10-06,2022-10-07", "Kenya,,forbid,,,2022-10-06"];
  const found = (day: string) => namesIn(lines, "The Vimmo of Kenya.", day);
  expect(
    ["2022-10-05", "2022-10-06", "2022-10-07", "2022-10-08"].map((day) => found(day).includes("Vimmo/MISC!")),
  ).toEqual([false, true, true, false]);
  expect(["2022-10-06", "2022-10-07"].map((day) => found(day).includes("Kenya/PLACE"))).toEqual([false, true]);
});

test("a lexicon that finds nothing changes nothing", () => {
  const text = "US Secretary of State Antony Blinken met Kenya's president. Violators were fined.";
  expect(annotateWith(lexiconFrom("name,type\nVimmo,ORG"), text)).toEqual(annotateText(text));
});

test.each([
  "",
  "   ",
  "“‘[(",
  "-Vimmo-",
  "Vimmo’",
  "’Vimmo",
  "Vimmo\u0301",
  "😀Vimmo😀",
  "Vimmo\r\nVimmo",
  "--Vimmo--",
])("odd text %j throws nothing and gives names that do not overlap", (text) => {
  const { names } = annotateWith(lexiconFrom("name,type,mode\nVimmo,ORG,force\nB,ORG,"), text);
  const overlapping = names.filter(({ start }, index) => start < (names[index - 1]?.end ?? 0));
  expect(overlapping).toEqual([]);
});
