import { at } from "../../document/at.js";
import type { AnnotatedArticle } from "../../document/layers.js";
import { type Clause, subjectsOf } from "../../document/syntax.js";
import { goldObjects, goldSubjects, scorePairs, type VerbPair } from "../layers/syntax/subjects.js";
import { type ConlluSentence, type ParsedSentence, readConllu, scoreSyntax } from "../layers/syntax/syntax.js";
import { alignParses } from "../layers/syntax/word-alignment.js";
import type { LayerScores, Sample, ScoringError } from "../score.js";
import { externalSet, type SetDocument, UnusableSet } from "./set.js";

/** What the pipeline finds in a document: words in sentences, and the arguments of its verbs. */
interface Parse {
  readonly sentences: readonly ParsedSentence[];
  readonly subjects: readonly VerbPair[];
  readonly objects: readonly VerbPair[];
}

/** The two ways a treebank is laid out as raw text. */
const layouts = [
  { layer: "syntax, sentences given", ending: "lines", separator: "\n\n" },
  { layer: "syntax, running text", ending: "running", separator: " " },
] as const;

/**
 * Syntax: a CoNLL-U file. Its words are put together to raw text twice, with a sentence in each paragraph, where Dateline
 * splits anyway, and as running text: the difference is what splitting sentences costs.
 */
export const syntaxSet = externalSet<ParsedSentence, Parse>({
  layer: "syntax",
  about: "Tokens, sentences, tags, lemmas from raw text as CoNLL 2018 counts; subjects and objects of verbs.",
  files: [],
  isLinked: false,
  read(files) {
    const [[name, content] = ["", ""]] = files;
    const treebank = treesOf(name, content);
    const gold = new Map<string, readonly ParsedSentence[]>();
    const documents = treebank.flatMap(({ sentences, name: title }, index) =>
      layouts.map(({ ending, separator }): SetDocument => {
        const docId = `${title ?? "document"} ${index + 1}, ${ending}`;
        gold.set(
          docId,
          sentences.map(({ words }) => words),
        );
        return { docId, text: sentences.map(textOf).join(separator), date: null };
      }),
    );
    return { documents, gold };
  },
  predict: ({ annotated }) => [parseOf(annotated)],
  score: (samples) =>
    layouts.map(({ layer, ending }) =>
      scoresOf(
        layer,
        samples.filter(({ docId }) => docId.endsWith(ending)),
      ),
    ),
  row: (docId, { sentences }) => ({
    doc_id: docId,
    sentences: sentences.map((words) => words.map(({ form, lemma, upos }) => [form, lemma, upos])),
  }),
});

function treesOf(name: string, content: string) {
  try {
    return readConllu(content);
  } catch (error) {
    throw new UnusableSet(
      `${name}: ${error instanceof Error ? error.message : String(error)}`,
      "CoNLL-U is described at universaldependencies.org.",
    );
  }
}

function textOf({ words }: ConlluSentence): string {
  return words
    .map(({ form, spaceAfter }, index) => (spaceAfter && index < words.length - 1 ? `${form} ` : form))
    .join("");
}

function scoresOf(layer: string, samples: readonly Sample<ParsedSentence, Parse>[]): LayerScores {
  const parsed = samples.filter(({ predicted }) => predicted.length > 0);
  const parses = parsed.map(({ predicted }) => at(predicted, 0));
  const measures = [
    ...scoreSyntax(parsed.map(({ docId, gold }, index) => ({ docId, gold, predicted: at(parses, index).sentences }))),
    scorePairs(
      "subjects",
      parsed.map(({ gold }) => goldSubjects(gold)),
      parses.map(({ subjects }) => subjects),
    ),
    scorePairs(
      "objects",
      parsed.map(({ gold }) => goldObjects(gold)),
      parses.map(({ objects }) => objects),
    ),
  ];
  return { layer, measures, errors: parsed.flatMap(tagErrors) };
}

/** Words with another tag than the gold's. */
function tagErrors({ docId, text, gold, predicted }: Sample<ParsedSentence, Parse>): ScoringError[] {
  const points = solidPoints(text);
  const { pairs } = alignParses({ docId, gold, predicted: at(predicted, 0).sentences });
  return pairs.flatMap(({ gold: right, predicted: found }) => {
    if (right.upos === found.upos) return [];
    const place = { start: points[right.start] ?? 0, end: (points[right.end - 1] ?? 0) + 1 };
    const kind = `UPOS: ${right.upos} read as ${found.upos}`;
    return [{ kind, docId, ...place, gold: right.upos, predicted: found.upos, rule: null }];
  });
}

/** For each character that is not white space its place in the text; both count code points. */
function solidPoints(text: string): number[] {
  return [...text].flatMap((character, point) => (/\S/u.test(character) ? [point] : []));
}

function parseOf({ text, tokens, syntax }: AnnotatedArticle): Parse {
  const place = solidOffsets(text);
  const tokenPlace = (index: number) => place[at(tokens.tokens, index).start] ?? 0;
  const pair = (clause: Clause, phrase: number): VerbPair => ({
    verb: tokenPlace(clause.verb),
    noun: tokenPlace(at(syntax.nounPhrases, phrase).head),
  });
  const subjects = ownSubjects(syntax.clauses).map(({ clause, subject }) => pair(clause, subject));
  const active = syntax.clauses.filter(({ isPassive, lemma }) => !isPassive && lemma !== "be");
  return {
    sentences: tokens.sentences.map(({ firstToken, endToken }) =>
      tokens.tokens.slice(firstToken, endToken).map(({ start, end, lemma, partOfSpeech }) => ({
        form: text.slice(start, end),
        lemma,
        upos: partOfSpeech,
        head: null,
        relation: null,
      })),
    ),
    subjects,
    objects: active.flatMap((clause) => clause.objects.slice(-1).map((phrase) => pair(clause, phrase))),
  };
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
