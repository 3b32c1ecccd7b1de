import { type NameType, nameTypes } from "../document/names.js";
import { labelNames, labelsOf, namesIn } from "../names/tagger/labels.js";

/** A sentence with its names, ready to learn from. */
export interface NameSentence {
  readonly forms: readonly string[];
  /** The numbers of its labels. */
  readonly labels: Uint8Array;
}

/**
 * Reads sentences in columns as CoNLL-2003 has them: a token a line with its tag (`B-PERSON`, `I-PERSON`, `O`) in the
 * last column, columns apart by tabs or spaces, an empty line behind each sentence. Lines `-DOCSTART-` are left out.
 * Throws an `Error` that names the line of a tag nobody knows.
 */
export function readNameColumns(content: string): readonly NameSentence[] {
  const sentences: NameSentence[] = [];
  let forms: string[] = [];
  let labels: number[] = [];
  const close = () => {
    // Labels as IOB1 has them are made BIO.
    if (forms.length > 0) sentences.push({ forms, labels: labelsOf(namesIn(labels), forms.length) });
    [forms, labels] = [[], []];
  };
  for (const [index, line] of content.split(/\r?\n/u).entries()) {
    if (line.trim() === "" || line.startsWith("-DOCSTART-")) {
      close();
      continue;
    }
    const columns = line.trim().split(/[\t ]+/u);
    const label = labelNames.indexOf(columns.at(-1) ?? "");
    if (label < 0 || columns.length < 2)
      throw new Error(`line ${index + 1}: found ${JSON.stringify(line)}, expected ${format}`);
    forms.push(columns[0] ?? "");
    labels.push(label);
  }
  close();
  return sentences;
}

const format = `a token and one of ${labelNames.join(", ")}. Rename the tags (PER to PERSON, LOC to PLACE), and make others O.`;

/** A token of a text, by offsets, with the number of its sentence. */
interface PlacedToken {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** A name in a text; the offsets count like those of the tokens. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The sentences of a text with its names, and how many names do not fall on bounds of tokens: those are left out. */
export function nameSentences(
  text: string,
  tokens: readonly PlacedToken[],
  {
    names,
    isNationality,
  }: { readonly names: readonly PlacedName[]; readonly isNationality: (name: string) => boolean },
): { readonly sentences: readonly NameSentence[]; readonly leftOut: number } {
  const startAt = new Map(tokens.map(({ start }, index) => [start, index]));
  const endAt = new Map(tokens.map(({ end }, index) => [end, index]));
  const labels = new Uint8Array(tokens.length);
  let leftOut = 0;
  for (const { start, end, type } of names) {
    const known = typeOf(type, isNationality(text.slice(start, end)));
    if (known === null) continue;
    const [first, last] = [startAt.get(start), endAt.get(end)];
    if (first === undefined || last === undefined || tokens[first]?.sentence !== tokens[last]?.sentence) leftOut++;
    else labels.set(labelsOf([{ from: 0, to: last - first + 1, type: known }], last - first + 1), first);
  }
  const sentences = runsOf(tokens).map(([from, to]) => ({
    forms: tokens.slice(from, to).map((token) => text.slice(token.start, token.end)),
    labels: labels.slice(from, to),
  }));
  return { sentences, leftOut };
}

/** Types nobody asks for (DATE, MONEY) are none; nationalities that stand as MISC, as CoNLL-2003 has them, are NORP. */
function typeOf(type: string, isNationality: boolean): NameType | null {
  const known = nameTypes.find((each) => each === type) ?? null;
  return known === "MISC" && isNationality ? "NORP" : known;
}

function runsOf(tokens: readonly PlacedToken[]): (readonly [from: number, to: number])[] {
  const starts = tokens.flatMap(({ sentence }, index) => (sentence === tokens[index - 1]?.sentence ? [] : [index]));
  return starts.map((from, index) => [from, starts[index + 1] ?? tokens.length] as const);
}
