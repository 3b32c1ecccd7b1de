import { type Node, parseRegex } from "./parse.js";

/** A text that may cost a regular expression much time: `head`, many times `pump`, `tail`. */
export interface Attack {
  readonly head: string;
  readonly pump: string;
  readonly tail: string;
}

/** For tests: the text of an attack, of about `length` characters. */
export function attackText({ head, pump, tail }: Attack, length: number): string {
  return `${head}${pump.repeat(Math.max(1, Math.ceil(length / pump.length)))}${tail}`;
}

/** Characters that classes are tried with. */
const alphabet = [..."aA0 \n\t.,;:-–—'’\"“”‘([)]{}/@#$£€%&*_+=!?…é日x\u00a0", "😀", "\u0301"];
/** Repetitions up to this often are not pumped: they cannot grow with the text. */
const fewest = 10;
/** Bounds of what is tried for one expression: those with many classes would take too long. */
const most = { characters: 14, pairs: 40, attacks: 160 };

/**
 * For tests: texts made to be slow for a regular expression. What it repeats is pumped: with each character that its
 * classes take, with pairs of them, with whole turns of a repetition; behind what stands before the repetition, and
 * with an end that fails.
 */
export function attacksOn(pattern: RegExp): Attack[] {
  const tree = parseRegex(pattern.source);
  const taken = remembered((source) => alphabet.filter((character) => takes(source, pattern.flags, character)));
  const sources = [...new Set(charactersIn(tree))];
  const characters = [...new Set(sources.flatMap((source) => taken(source).slice(0, 4)))];
  const some = characters.slice(0, most.characters);
  const pairs = some.flatMap((one) => some.flatMap((other) => (one === other ? [] : [one + other])));
  const witness = (node: Node) => witnessOf(node, (source) => taken(source)[0] ?? literalOf(source));
  const turns = repeatsIn(tree, "", witness);
  const pumps = new Set([...some, ...turns.map(({ turn }) => turn), ...spread(pairs, most.pairs)]);
  const heads = new Set(["", ...turns.map(({ head }) => head)]);
  const attacks = [...pumps].flatMap((pump) =>
    pump === "" ? [] : [...heads].flatMap((head) => ["", "\u0000", "\n!"].map((tail) => ({ head, pump, tail }))),
  );
  return spread(attacks, most.attacks);
}

/** At most so many of a list, taken from all over it. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)]).flatMap(
    (item) => (item === undefined ? [] : [item]),
  );
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.set(key, value);
    return value;
  };
}

function takes(source: string, flags: string, character: string): boolean {
  return new RegExp(`^${source}$`, flags.replaceAll(/[gyd]/gu, "")).test(character);
}

/** The character that an escape or a literal stands for, where it is none of the alphabet. */
function literalOf(source: string): string {
  const code = /^\\(?:u\{?|x)([\da-fA-F]{2,8})\}?$/u.exec(source)?.[1];
  return code === undefined ? source.replace(/^\\/u, "").slice(0, 2) : String.fromCodePoint(Number.parseInt(code, 16));
}

function charactersIn(node: Node): string[] {
  if (node.kind === "character") return [node.source];
  return childrenOf(node).flatMap(charactersIn);
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === "sequence") return node.items;
  if (node.kind === "choice") return node.options;
  if (node.kind === "repeat") return [node.item];
  return node.kind === "look" ? [node.body] : [];
}

/** A short text that a node takes; of a choice the first option. */
function witnessOf(node: Node, characterFor: (source: string) => string): string {
  if (node.kind === "character") return characterFor(node.source);
  if (node.kind === "sequence") return node.items.map((item) => witnessOf(item, characterFor)).join("");
  if (node.kind === "choice") return witnessOf(node.options[0] ?? { kind: "nothing" }, characterFor);
  if (node.kind === "repeat") return witnessOf(node.item, characterFor).repeat(Math.min(node.least, 400) || 1);
  return "";
}

interface Repeat {
  /** What stands before the repetition. */
  readonly head: string;
  /** One turn of it. */
  readonly turn: string;
}

/** The repetitions without narrow bounds, wherever they are nested; of a choice each option is a turn. */
function repeatsIn(node: Node, head: string, witness: (node: Node) => string): Repeat[] {
  if (node.kind === "sequence") {
    let before = head;
    return node.items.flatMap((item) => {
      const found = repeatsIn(item, before, witness);
      before += witness(item);
      return found;
    });
  }
  const inner = childrenOf(node).flatMap((child) => repeatsIn(child, head, witness));
  if (node.kind !== "repeat" || node.most < fewest) return inner;
  const options = node.item.kind === "choice" ? node.item.options : [node.item];
  return [...options.map((option) => ({ head, turn: witness(option) })), ...inner];
}
