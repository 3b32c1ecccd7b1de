import type { ParserWords } from "../syntax/parser/parser-words.js";
import type { RightTree } from "./oracle.js";
import type { TreeSentence } from "./treebank.js";

/** The right tree of a sentence over its words, marks left out, and the numbers of its relations. */
export interface RightParse extends RightTree {
  readonly labels: Uint8Array;
}

/** The tree of a sentence that `words` has read. What hangs on a mark goes to the mark's head. */
export function rightParse(
  { heads, relations }: TreeSentence,
  { length, token }: ParserWords,
  relationNames: readonly string[],
): RightParse {
  const numbers = new Map(relationNames.map((name, number) => [name, number]));
  const wordOf = new Map(Array.from({ length }, (_, word) => [token[word] ?? 0, word]));
  const own = new Int32Array(length);
  const labels = new Uint8Array(length);
  const children: number[][] = Array.from({ length: length + 1 }, () => []);
  for (let word = 0; word < length; word++) {
    let above = heads[token[word] ?? 0] ?? -1;
    for (let steps = 0; above >= 0 && !wordOf.has(above) && steps < heads.length; steps++) above = heads[above] ?? -1;
    const head = wordOf.get(above) ?? length;
    own[word] = head;
    children[head]?.push(word);
    const relation = relations[token[word] ?? 0] ?? "dep";
    labels[word] = numbers.get(relation) ?? numbers.get(relation.split(":")[0] ?? "") ?? numbers.get("dep") ?? 0;
  }
  return { heads: own, children, labels };
}

/** The same tree when the sentence is read from its end. */
export function reversedParse({ heads, labels }: RightParse): RightParse {
  const length = heads.length;
  const own = new Int32Array(length);
  const children: number[][] = Array.from({ length: length + 1 }, () => []);
  for (let word = 0; word < length; word++) {
    const head = heads[length - 1 - word] ?? length;
    own[word] = head === length ? length : length - 1 - head;
    children[own[word] ?? 0]?.push(word);
  }
  return { heads: own, labels: labels.toReversed(), children };
}
