import { readConllu } from "./conllu.js";

const row = (...columns: readonly string[]) => columns.join("\t");
const rain = row("1", "Rain", "rain", "NOUN", "NN", "_", "2", "nsubj", "_", "_");
const fell = row("2", "fell", "fall", "VERB", "VBD", "_", "0", "root", "_", "SpaceAfter=No|Gloss=x");
const stop = row("3", ".", ".", "PUNCT", ".", "_", "2", "punct", "_", "_");

test("reads forms, lemmas, tags, heads counted from 0, relations and white space", () => {
  expect(readConllu([rain, fell, stop, ""].join("\n"))).toEqual([
    {
      name: null,
      sentences: [
        {
          words: [
            { form: "Rain", lemma: "rain", upos: "NOUN", head: 1, relation: "nsubj", spaceAfter: true },
            { form: "fell", lemma: "fall", upos: "VERB", head: -1, relation: "root", spaceAfter: false },
            { form: ".", lemma: ".", upos: "PUNCT", head: 1, relation: "punct", spaceAfter: true },
          ],
        },
      ],
    },
  ]);
});

test("consecutive sentences of the same document are together, later ones are not", () => {
  const sentence = (name: string) => ["# text = …", `# doc = ${name}`, rain, fell, stop, ""].join("\n");
  const documents = readConllu(["weather", "weather", "sports", "weather"].map(sentence).join("\n"));
  expect(documents.map(({ name, sentences }) => [name, sentences.length])).toEqual([
    ["weather", 2],
    ["sports", 1],
    ["weather", 1],
  ]);
});

test("an underscore is nothing, but a form of its own", () => {
  const [document] = readConllu(row("1", "_", "_", "_", "_", "_", "_", "_", "_", "_"));
  expect(document?.sentences[0]?.words).toEqual([
    { form: "_", lemma: null, upos: null, head: null, relation: null, spaceAfter: true },
  ]);
});

test("blank lines, comments alone and carriage returns do no harm", () => {
  expect(readConllu("")).toEqual([]);
  expect(readConllu("\n\n# newpar\n\n")).toEqual([]);
  expect(readConllu(`\r\n${rain}\r\n${fell}\r\n\r\n`)[0]?.sentences[0]?.words).toHaveLength(2);
});

test.each([
  ["a line of spaces", [rain, fell, "  "], "line 3: found 1 column(s), expected ten columns"],
  ["a sentence without a blank line after it", [rain, fell, rain], 'line 3: found the id "1", expected 3'],
  ["a multiword token", [row("1-2", ..."_".repeat(9))], 'line 1: found the id "1-2", expected 1'],
  ["an empty node", [rain, row("1.1", ..."_".repeat(9))], 'line 2: found the id "1.1", expected 2'],
  ["a word without a form", [row("1", "", ..."_".repeat(8))], "line 1: found no form"],
  ["a head outside the sentence", [rain], 'line 1: found the head "2", expected a number from 0 to 1'],
  ["a head that is no number", ["", rain.replace("\t2\t", "\t-1\t")], 'line 2: found the head "-1"'],
])("%s is refused", (_, lines, message) => {
  expect(() => readConllu(lines.join("\n"))).toThrow(`CoNLL-U, ${message}`);
});
