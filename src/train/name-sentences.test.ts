import { labelNames } from "../names/tagger/labels.js";
import { nameSentences, readNameColumns } from "./name-sentences.js";

const named = (labels: Uint8Array) => Array.from(labels, (label) => labelNames[label]).join(" ");

describe("columns", () => {
  test("sentences end at empty lines and at the beginning of a document", () => {
    const read = readNameColumns(
      "-DOCSTART-\tc1\n\nOdhiambo\tB-PERSON\nRuoro\tI-PERSON\n\nleft\tO\n-DOCSTART-\tc2\nKisumu X B-PLACE\n",
    );
    expect(read.map(({ forms, labels }) => [forms.join(" "), named(labels)])).toEqual([
      ["Odhiambo Ruoro", "B-PERSON I-PERSON"],
      ["left", "O"],
      ["Kisumu", "B-PLACE"],
    ]);
  });

  test("inside labels that nothing has begun are mended", () => {
    expect(readNameColumns("Boma\tI-ORG\nBank\tI-ORG\n").map(({ labels }) => named(labels))).toEqual(["B-ORG I-ORG"]);
  });

  test.each(["Kisumu\tB-LOC", "Kisumu"])("%j is refused with its line", (line) => {
    expect(() => readNameColumns(`a\tO\n\n${line}\n`)).toThrow(/^line 3: found "Kisumu.*PER to PERSON/u);
  });
});

describe("a text", () => {
  const text = "Kenyan firms left. Boma-led talks";
  const tokens = [
    ...[
      [0, 6],
      [7, 12],
      [13, 17],
      [17, 18],
    ].map(([start = 0, end = 0]) => ({ start, end, sentence: 0 })),
    ...[
      [19, 27],
      [28, 33],
    ].map(([start = 0, end = 0]) => ({ start, end, sentence: 1 })),
  ];
  const read = (...names: { start: number; end: number; type: string }[]) =>
    nameSentences(text, tokens, { names, isNationality: (name) => name === "Kenyan" });

  test("its sentences have its names; nationalities given as MISC are NORP", () => {
    const { sentences, leftOut } = read({ start: 0, end: 6, type: "MISC" }, { start: 28, end: 33, type: "MISC" });
    expect(sentences.map(({ forms, labels }) => [forms.join(" "), named(labels)])).toEqual([
      ["Kenyan firms left .", "B-NORP O O O"],
      ["Boma-led talks", "O B-MISC"],
    ]);
    expect(leftOut).toBe(0);
  });

  test("names off the bounds of tokens, and those over two sentences, are counted; other types are none", () => {
    const off = [
      { start: 19, end: 23, type: "ORG" },
      { start: 13, end: 27, type: "ORG" },
      { start: 0, end: 3, type: "DATE" },
    ];
    const { sentences, leftOut } = read(...off);
    expect(leftOut).toBe(2);
    expect(sentences.map(({ labels }) => named(labels))).toEqual(["O O O O", "O O"]);
  });
});
