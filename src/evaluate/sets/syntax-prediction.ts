import { at } from "../../document/at.js";
import type { AnnotatedArticle } from "../../document/layers.js";
import { type Clause, type DependencyTree, subjectsOf } from "../../document/syntax.js";
import type { Sentence } from "../../document/tokens.js";
import type { VerbPair } from "../layers/syntax/subjects.js";
import type { ParsedSentence, ParsedWord } from "../layers/syntax/syntax.js";

/** What the pipeline finds in a document: words in sentences, and the arguments of its verbs. */
export interface Parse {
  readonly sentences: readonly ParsedSentence[];
  readonly subjects: readonly VerbPair[];
  readonly objects: readonly VerbPair[];
}

/** The layers of an article as syntax is scored. */
export function parseOf({ text, tokens, syntax }: AnnotatedArticle): Parse {
  const place = solidOffsets(text);
  const tokenPlace = (index: number) => place[at(tokens.tokens, index).start] ?? 0;
  const pair = (clause: Clause, phrase: number): VerbPair => ({
    verb: tokenPlace(clause.verb),
    noun: tokenPlace(at(syntax.nounPhrases, phrase).head),
  });
  const subjects = ownSubjects(syntax.clauses).map(({ clause, subject }) => pair(clause, subject));
  const active = syntax.clauses.filter(({ isPassive, lemma }) => !isPassive && lemma !== "be");
  return {
    sentences: tokens.sentences.map((sentence) =>
      tokens.tokens
        .slice(sentence.firstToken, sentence.endToken)
        .map(({ start, end, lemma, partOfSpeech }, position) => ({
          form: text.slice(start, end),
          lemma,
          upos: partOfSpeech,
          ...attachmentOf(syntax.tree, sentence, position),
        })),
    ),
    subjects,
    objects: active.flatMap((clause) => clause.objects.slice(-1).map((phrase) => pair(clause, phrase))),
  };
}

/** Head and relation of the word at a position of a sentence; a word that was not parsed has no head. */
function attachmentOf(
  tree: DependencyTree,
  { firstToken, endToken }: Sentence,
  position: number,
): Pick<ParsedWord, "head" | "relation"> {
  const head = tree.heads[firstToken + position] ?? -1;
  const relation = at(tree.relations, firstToken + position);
  if (head < 0) return { head: relation === "root" ? -1 : null, relation };
  return { head: head >= firstToken && head < endToken ? head - firstToken : null, relation };
}

/** The subject each clause has of its own: a clause that takes over an earlier one's (`met … and said`) has none in a tree. */
function ownSubjects(clauses: readonly Clause[]): { readonly clause: Clause; readonly subject: number }[] {
  const taken = new Set<number>();
  return clauses.flatMap((clause) => {
    const [subject] = subjectsOf(clause);
    if (subject === undefined || taken.has(subject)) return [];
    taken.add(subject);
    return [{ clause, subject }];
  });
}

/** For each UTF-16 offset the number of characters before it that are not white space, in code points. */
function solidOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let offset = 0;
  let solid = 0;
  for (const character of text) {
    offsets.fill(solid, offset, offset + character.length);
    offset += character.length;
    if (/\S/u.test(character)) solid++;
  }
  offsets[text.length] = solid;
  return offsets;
}
