import nlp from "compromise/two";
import { compromiseLexicon } from "./lexicon.js";

test("the list of words is what the installed compromise has; if not, run node tools/compromise-words.mjs", () => {
  // Safe: the declared type of `model` is `object`; the lexicon of version 14 maps a word to its tag or tags.
  const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one;
  for (const [tag, words] of compromiseLexicon()) {
    const own = Object.entries(lexicon).flatMap(([word, tags]) => ([tags].flat().includes(tag) ? [word] : []));
    expect([tag, [...words].sort()]).toEqual([tag, own.sort()]);
  }
});
