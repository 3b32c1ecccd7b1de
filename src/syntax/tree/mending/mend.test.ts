import { parsed } from "../../../testing/parsed.js";
import { syntaxOfTree } from "../syntax-of-tree.js";

/** For tests: subjects, objects and obliques of the first clause of a tree with a slip in it. */
function argumentsOf(line: string) {
  const { text, tokens, tree } = parsed(line);
  const { clauses, nounPhrases } = syntaxOfTree(tokens, tree);
  const surface = (index: number | null) => {
    const phrase = index === null ? undefined : nounPhrases[index];
    return phrase ? [phrase.preposition ?? "", text.slice(phrase.start, phrase.end)].join(" ").trim() : null;
  };
  const [clause] = clauses;
  return clause && [surface(clause.subject), ...[...clause.objects, ...clause.obliques].map(surface)];
}

test.each<[string, string, (string | null)[]]>([
  [
    "two words of a name are one subject",
    "Kais/PROPN>3:nsubj Saied/PROPN>3:nsubj sacked/VERB>0:root ministers/NOUN>3:obj",
    ["Kais Saied", "ministers"],
  ],
  [
    "an oblique without a preposition is the object",
    "Police/NOUN>2:nsubj arrested/VERB>0:root rebels/NOUN>2:obl",
    ["Police", "rebels"],
  ],
  [
    "the preposition before a title attaches the name",
    "They/PRON>2:nsubj met/VERB>0:root with/ADP>4:case President/PROPN>5:nmod:desc Ruto/PROPN>2:obl",
    ["They", "with President Ruto"],
  ],
  [
    "a verb taken for an adjective of its object",
    "Warships/NOUN>0:root patrolled/VERB>3:amod waters/NOUN>1:nmod",
    ["Warships", "waters"],
  ],
  [
    "what stands before the preposition of a noun is no part of it",
    "Kenya/PROPN>2:nsubj launched/VERB>0:root an/DET>6:det offensive/ADJ>6:amod near/ADP>6:case Lamu/PROPN>2:obl",
    ["Kenya", "an offensive", "near Lamu"],
  ],
  [
    "a day is no second subject",
    "Kenya/PROPN>4:nsubj on/ADP>4:case Friday/PROPN>4:nsubj left/VERB>0:root",
    ["Kenya", "on Friday"],
  ],
])("%s", (_, line, expected) => {
  expect(argumentsOf(line)).toEqual(expected);
});
