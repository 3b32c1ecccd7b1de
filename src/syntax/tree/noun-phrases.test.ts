import { parsed } from "../../testing/parsed.js";
import { syntaxOfTree } from "./syntax-of-tree.js";

/** For tests: the noun phrases of a parsed text as `preposition|words^head`, pronouns with a star. */
function phrasesOf(line: string): readonly string[] {
  const { text, tokens, tree } = parsed(line);
  return syntaxOfTree(tokens, tree).nounPhrases.map(({ start, end, preposition, kind, head }) => {
    const opening = preposition === null ? "" : `${preposition}|`;
    const token = tokens.tokens[head];
    return `${opening}${text.slice(start, end)}^${token ? text.slice(token.start, token.end) : ""}${kind === "pronoun" ? "*" : ""}`;
  });
}

test("a phrase stops before its preposition, its relative clause and its apposition", () => {
  expect(
    phrasesOf(
      "The/DET>2:det leader/NOUN>0:root of/ADP>4:case Chechnya/PROPN>2:nmod ,/PUNCT>7:punct a/DET>7:det man/NOUN>2:appos who/PRON>9:nsubj prays/VERB>7:acl:relcl",
    ),
  ).toEqual(["The leader^leader", "of|Chechnya^Chechnya", "a man^man"]);
});

test("an owner belongs to the phrase, with all that is his", () => {
  expect(
    phrasesOf(
      "The/DET>2:det president/NOUN>6:nmod:poss of/ADP>4:case France/PROPN>2:nmod 's/PART>2:case visit/NOUN>7:nsubj pleased/VERB>0:root them/PRON>7:obj",
    ),
  ).toEqual(["The president of France's visit^visit", "them^them*"]);
});

test.each([
  ["President/PROPN>2:nmod:desc Joe/PROPN>0:root Okello/PROPN>2:flat", "President Joe Okello^Okello"],
  ["city/NOUN>2:compound mayor/NOUN>0:root Ade/PROPN>2:appos Obi/PROPN>3:flat", "city mayor Ade Obi^Obi"],
  [
    "Secretary/PROPN>4:nmod:desc of/ADP>3:case State/PROPN>1:nmod Ann/PROPN>0:root Obi/PROPN>4:flat",
    "Secretary of State Ann Obi^Obi",
  ],
  ["April/PROPN>2:compound 3/NUM>0:root", "April 3^April"],
  ["3/NUM>0:root April/PROPN>1:nmod:unmarked 1978/NUM>1:nmod:unmarked", "3 April 1978^3"],
  ["eastern/ADJ>4:amod and/CCONJ>3:cc southern/ADJ>1:conj Kenya/PROPN>0:root", "eastern and southern Kenya^Kenya"],
  ["about/ADV>2:advmod 50/NUM>3:nummod people/NOUN>0:root", "about 50 people^people"],
])("one phrase: %j", (line, phrase) => {
  expect(phrasesOf(line)).toEqual([phrase]);
});

test.each([
  [
    "A/DET>2:det storm/NOUN>4:nsubj yesterday/NOUN>2:nmod:unmarked raged/VERB>0:root",
    ["A storm^storm", "yesterday^yesterday"],
  ],
  ["Exeter/PROPN>0:root ,/PUNCT>3:punct Devon/PROPN>1:flat", ["Exeter^Exeter", "Devon^Devon"]],
  ["whose/PRON>2:nmod:poss brother/NOUN>3:nsubj left/VERB>0:root", ["brother^brother"]],
  ["not/PART>2:advmod one/NUM>0:root of/ADP>4:case us/PRON>2:nmod", ["one^one", "of|us^us*"]],
  ["The/DET>2:det accused/VERB>3:nsubj left/VERB>0:root", ["The accused^accused"]],
])("not in the phrase: %j", (line, phrases) => {
  expect(phrasesOf(line)).toEqual(phrases);
});

test("prepositions of several words, of one noun and of several", () => {
  expect(
    phrasesOf(
      "marched/VERB>0:root in/ADP>4:case front/NOUN>2:fixed Parliament/PROPN>1:obl in/ADP>6:case support/NOUN>1:obl of/ADP>8:case Kenya/PROPN>6:nmod and/CCONJ>10:cc Uganda/PROPN>8:conj ahead/ADV>1:advmod of/ADP>14:case the/DET>14:det vote/NOUN>11:obl",
    ),
  ).toEqual([
    "in front|Parliament^Parliament",
    "in support of|Kenya^Kenya",
    "in support of|Uganda^Uganda",
    "ahead of|the vote^vote",
  ]);
});
