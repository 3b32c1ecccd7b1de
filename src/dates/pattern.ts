import type { Term } from "./terms.js";

/** What a term may be asked to be in a pattern, as `:month`. */
const classes = {
  number: (term: Term) => term.number !== undefined,
  digits: (term: Term) => term.digits !== undefined,
  ordinal: (term: Term) => term.ordinal !== undefined,
  unit: (term: Term) => term.unit !== undefined,
  month: (term: Term) => term.month !== undefined,
  weekday: (term: Term) => term.weekday !== undefined,
  season: (term: Term) => term.season !== undefined,
  part: (term: Term) => term.part !== undefined,
  decade: (term: Term) => term.decade !== undefined,
  frequency: (term: Term) => term.frequency !== undefined,
  form: (term: Term) => term.form !== undefined,
  year: ({ digits = 0, end, start }: Term) => digits >= 1000 && digits <= 2100 && end - start === 4,
  /** A day of the month, in digits or as an ordinal. */
  date: ({ digits, ordinal, end, start }: Term) =>
    (digits !== undefined && digits >= 1 && digits <= 31 && end - start <= 2) ||
    (ordinal !== undefined && ordinal >= 1 && ordinal <= 31),
} satisfies Record<string, (term: Term) => boolean>;

export type TermClass = keyof typeof classes;

interface Element {
  readonly words: ReadonlySet<string>;
  readonly classes: readonly TermClass[];
  readonly isOptional: boolean;
}

/** A pattern ready to be tried; `first` and `end` bound the elements that make up the extent. */
export interface Pattern {
  readonly elements: readonly Element[];
  readonly first: number;
  readonly end: number;
}

function isClass(name: string): name is TermClass {
  return Object.hasOwn(classes, name);
}

/**
 * Reads a pattern: elements separated by blanks, each a list of alternatives (`last|past`), each a word or a class
 * (`:month`); `?` behind an element makes it optional. What stands outside `[ … ]` must be there but is not part of
 * the expression. Hyphens between the words of a text are read over.
 */
export function compile(source: string): Pattern {
  const parts = source.split(" ");
  const elements = parts.filter((part) => part !== "[" && part !== "]").map(element);
  const open = parts.indexOf("[");
  const close = parts.indexOf("]");
  return {
    elements,
    first: open < 0 ? 0 : open,
    end: close < 0 ? elements.length : close - (open < 0 ? 0 : 1),
  };
}

function element(part: string): Element {
  const isOptional = part.length > 1 && part.endsWith("?");
  const alternatives = (isOptional ? part.slice(0, -1) : part).split("|");
  const named = alternatives.filter((each) => each.startsWith(":") && each.length > 1).map((each) => each.slice(1));
  const unknown = named.filter((name) => !isClass(name));
  if (unknown.length > 0) throw new Error(`pattern element ${part}: no such class ${unknown.join(", ")}`);
  return {
    words: new Set(alternatives.filter((each) => !each.startsWith(":") || each.length === 1)),
    classes: named.filter(isClass),
    isOptional,
  };
}

function accepts({ words, classes: named }: Element, term: Term): boolean {
  return words.has(term.lower) || named.some((name) => classes[name](term));
}

/** Where the elements of a pattern found their terms: indices into the sentence's terms; -1 for optional ones not there. */
export type Placement = readonly number[];

/** Tries a pattern at one term; the first way through, taking optional elements where it can, or null. */
export function matchAt(pattern: Pattern, terms: readonly Term[], at: number): Placement | null {
  return walk(pattern, terms, { element: 0, at, last: -1 });
}

interface Step {
  readonly element: number;
  readonly at: number;
  /** Index of the term taken last. */
  readonly last: number;
}

function walk(pattern: Pattern, terms: readonly Term[], step: Step): number[] | null {
  const wanted = pattern.elements[step.element];
  if (!wanted) return [];
  const at = step.last < 0 ? step.at : overHyphen(terms, step.at, wanted);
  const term = terms[at];
  if (term && accepts(wanted, term)) {
    const rest = walk(pattern, terms, { element: step.element + 1, at: at + 1, last: at });
    if (rest) return [at, ...rest];
  }
  if (!wanted.isOptional) return null;
  const rest = walk(pattern, terms, { ...step, element: step.element + 1 });
  return rest ? [-1, ...rest] : null;
}

/** Steps over a hyphen that is tight on both sides, unless the pattern asks for it. */
function overHyphen(terms: readonly Term[], at: number, wanted: Element): number {
  const hyphen = terms[at];
  const next = terms[at + 1];
  if (!hyphen || !next || wanted.words.has(hyphen.lower)) return at;
  const isTight = /^[-‐‑]$/u.test(hyphen.lower) && hyphen.end === next.start && terms[at - 1]?.end === hyphen.start;
  return isTight ? at + 1 : at;
}

/** Finds out which patterns can begin with a term, so that only those are tried. */
export class PatternIndex<Entry> {
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byClass = new Map<TermClass, Entry[]>();

  constructor(entries: readonly (readonly [Pattern, Entry])[]) {
    for (const [pattern, entry] of entries) {
      for (const opening of openings(pattern)) {
        for (const word of opening.words) push(this.#byWord, word, entry);
        for (const name of opening.classes) push(this.#byClass, name, entry);
      }
    }
  }

  /** The entries whose pattern may begin with `term`, each once. */
  at(term: Term): Set<Entry> {
    const found = new Set(this.#byWord.get(term.lower));
    for (const [name, entries] of this.#byClass) {
      if (classes[name](term)) for (const entry of entries) found.add(entry);
    }
    return found;
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The elements a match may begin with: optional ones, up to the first that is not. */
function openings({ elements }: Pattern): Element[] {
  const found: Element[] = [];
  for (const each of elements) {
    found.push(each);
    if (!each.isOptional) break;
  }
  return found;
}
