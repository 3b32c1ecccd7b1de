/** A regular expression taken apart as far as attack strings need it. */
export type Node =
  /** One character: a literal, an escape or a class, as written. */
  | { readonly kind: "character"; readonly source: string }
  | { readonly kind: "sequence"; readonly items: readonly Node[] }
  | { readonly kind: "choice"; readonly options: readonly Node[] }
  /** `most` is infinite for `*`, `+` and `{n,}`. */
  | { readonly kind: "repeat"; readonly item: Node; readonly least: number; readonly most: number }
  /** What is looked at and not taken: look-ahead and look-behind. */
  | { readonly kind: "look"; readonly body: Node }
  /** What takes no character: anchors, word bounds, references to groups. */
  | { readonly kind: "nothing" };

const groupOpening = /^\((?:\?(?:(?<look><?[=!])|:|<[^>]{1,40}>))?/u;
const quantifier = /^(?:[*+?]|\{(?<least>\d{1,6})(?<open>,)?(?<most>\d{1,6})?\})\??/u;
const escapeSequence =
  /^\\(?:[pP]\{[^}]{1,60}\}|u\{[^}]{1,8}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]{1,40}>|c[A-Za-z]|[\s\S])/u;

/** For tests: parses the source of a regular expression that compiles. Throws for syntax it does not know. */
export function parseRegex(source: string): Node {
  const parser = new Parser(source);
  const node = parser.choice();
  if (parser.rest !== "") throw new SyntaxError(`/${source}/ is not understood from ${parser.rest} on`);
  return node;
}

class Parser {
  rest: string;
  constructor(source: string) {
    this.rest = source;
  }

  choice(): Node {
    const options = [this.sequence()];
    while (this.rest.startsWith("|")) {
      this.take(1);
      options.push(this.sequence());
    }
    const [only] = options;
    return only && options.length === 1 ? only : { kind: "choice", options };
  }

  private sequence(): Node {
    const items: Node[] = [];
    while (this.rest !== "" && !this.rest.startsWith("|") && !this.rest.startsWith(")"))
      items.push(this.repeated(this.atom()));
    return { kind: "sequence", items };
  }

  private repeated(item: Node): Node {
    const match = quantifier.exec(this.rest);
    if (!match) return item;
    this.take(match[0].length);
    const { least, open, most } = match.groups ?? {};
    const count = { "*": [0, Number.POSITIVE_INFINITY], "+": [1, Number.POSITIVE_INFINITY], "?": [0, 1] }[
      match[0].charAt(0)
    ] ?? [Number(least), most !== undefined ? Number(most) : open ? Number.POSITIVE_INFINITY : Number(least)];
    return { kind: "repeat", item, least: count[0] ?? 0, most: count[1] ?? 0 };
  }

  private atom(): Node {
    const group = groupOpening.exec(this.rest);
    if (group) return this.group(group);
    if (this.rest.startsWith("[")) return { kind: "character", source: this.take(classLength(this.rest)) };
    if (this.rest.startsWith("\\")) return this.escaped();
    const [character = ""] = this.rest;
    this.take(character.length);
    return character === "^" || character === "$" ? { kind: "nothing" } : { kind: "character", source: character };
  }

  private group(opening: RegExpExecArray): Node {
    this.take(opening[0].length);
    const body = this.choice();
    if (!this.rest.startsWith(")")) throw new SyntaxError(`a group is not closed before ${this.rest}`);
    this.take(1);
    return opening.groups?.look === undefined ? body : { kind: "look", body };
  }

  private escaped(): Node {
    const [source = ""] = escapeSequence.exec(this.rest) ?? [];
    this.take(source.length);
    return /^\\(?:[bB1-9]|k<)/u.test(source) ? { kind: "nothing" } : { kind: "character", source };
  }

  private take(length: number): string {
    const taken = this.rest.slice(0, length);
    this.rest = this.rest.slice(length);
    return taken;
  }
}

/** Length of the class that a source begins with. */
function classLength(source: string): number {
  let at = 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at + 1;
}
