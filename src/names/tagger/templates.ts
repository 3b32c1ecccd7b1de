import { compileTemplates } from "../../learn/templates.js";
import type { attribute } from "../../learn/word-table.js";

/** What features are made of: a name, and the attribute of a word so far from the token it tells of. */
export interface WordAtom {
  readonly name: string;
  readonly of: keyof typeof attribute;
  readonly at: number;
}

type Named = readonly (readonly [name: string, of: WordAtom["of"]])[];

const own: Named = [
  ["word", "lower"],
  ["form", "form"],
  ["suffix1", "suffix1"],
  ["suffix2", "suffix2"],
  ["suffix3", "suffix3"],
  ["suffix4", "suffix4"],
  ["prefix1", "prefix1"],
  ["prefix2", "prefix2"],
  ["prefix3", "prefix3"],
  ["lastPart", "lastPart"],
  ["shape", "shape"],
  ["cluster", "cluster"],
  ["group", "group"],
  ["tags", "tags"],
];
const near: Named = [
  ["word", "lower"],
  ["form", "form"],
  ["suffix3", "suffix3"],
  ["shape", "shape"],
  ["cluster", "cluster"],
  ["group", "group"],
  ["tags", "tags"],
];
const far: Named = [
  ["word", "lower"],
  ["shape", "shape"],
  ["cluster", "cluster"],
];

const beside = (kinds: Named, at: number): WordAtom[] =>
  kinds.map(([name, of]) => ({ name: `${name}${at > 0 ? "+" : ""}${at}`, of, at }));

/** The atoms that tell of words: `-1` and `+1` name the tokens beside it. */
export const wordAtoms: readonly WordAtom[] = [
  ...own.map(([name, of]) => ({ name, of, at: 0 })),
  ...beside(near, -1),
  ...beside(near, 1),
  ...beside(far, -2),
  ...beside(far, 2),
];

/**
 * The other atoms, in front of them: `first` is 1 for the first token, `loud` is 1 in a sentence without small
 * letters, `label-1` is the label of the token before.
 */
export const otherAtoms = ["always", "first", "loud", "label-1"] as const;

const atomNames = [...otherAtoms, ...wordAtoms.map(({ name }) => name)];

/** Features that are known before any token of the sentence has its label. */
export const wordTemplates = compileTemplates(
  [
    "always",
    "word",
    "form",
    "suffix1",
    "suffix2",
    "suffix3",
    "suffix4",
    "prefix1",
    "prefix2",
    "prefix3",
    "lastPart",
    "shape",
    "shape first",
    "shape loud",
    "word first",
    "shape suffix3",
    // Words used alike, and what the word was in a treebank.
    "cluster",
    "group",
    "tags",
    "cluster shape",
    "tags shape first",
    // The words around.
    "word-2",
    "word-1",
    "word+1",
    "word+2",
    "form-1",
    "form+1",
    "suffix3-1",
    "suffix3+1",
    "shape-1",
    "shape+1",
    "cluster-2",
    "cluster-1",
    "cluster+1",
    "cluster+2",
    "group-1",
    "group+1",
    // Two and three words together.
    "word-1 word",
    "word word+1",
    "word-2 word-1",
    "word+1 word+2",
    "word-1 shape",
    "shape word+1",
    "shape-1 shape",
    "shape shape+1",
    "shape-1 shape shape+1",
    "shape-2 shape-1 shape",
    "shape shape+1 shape+2",
    "cluster-1 cluster",
    "cluster cluster+1",
    "cluster-1 shape",
    "shape cluster+1",
    "group-1 shape group+1",
    "tags-1 shape",
    "shape tags+1",
    "tags-1 tags tags+1",
  ],
  atomNames,
);

/** Features that need the label of the token before. */
export const historyTemplates = compileTemplates(
  ["label-1", "label-1 word", "label-1 word-1", "label-1 shape", "label-1 cluster", "label-1 tags"],
  atomNames,
);
