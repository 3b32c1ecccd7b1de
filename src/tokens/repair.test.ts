import { annotateText } from "../testing/annotate.js";
import type { Repair } from "./repair-place.js";
import { repairs } from "./repair-rules.js";

/** For tests: the part of speech of the word between the brackets. */
function tagOf(marked: string) {
  const text = marked.replaceAll(/[⟦⟧]/gu, "");
  const start = marked.indexOf("⟦");
  return annotateText(text).tokens.tokens.find((token) => token.start === start)?.partOfSpeech;
}

const cases = (kind: "corrects" | "leaves") =>
  repairs.flatMap((repair) => repair[kind].map((text): [string, string, Repair] => [repair.name, text, repair]));

test.each(cases("corrects"))("%s corrects %s", (_name, text, { to }) => {
  expect(tagOf(text)).toBe(to);
});

test.each(cases("leaves"))("%s leaves %s", (_name, text, { to }) => {
  expect(tagOf(text)).not.toBe(to);
});

test("a word that becomes a verb gets a verb's lemma", () => {
  const { tokens } = annotateText("The union will picket the plant, and Okafor praises the army.").tokens;
  expect(tokens.find(({ lower }) => lower === "praises")?.lemma).toBe("praise");
});

test.each([
  ["fined", "fine"],
  ["waging", "wage"],
  ["banned", "ban"],
  ["shaking", "shake"],
])("%s is a form of %s", (form, lemma) => {
  const { tokens } = annotateText(`They were ${form} it.`).tokens;
  expect(tokens.find(({ lower }) => lower === form)).toMatchObject({ partOfSpeech: "VERB", lemma });
});
