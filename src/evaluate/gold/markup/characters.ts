/** What markup stands for, or the `&…` in it that stands for nothing, with its offset. */
export type Characters = { readonly text: string } | { readonly unknown: string; readonly at: number };

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const reference = /&(?:(lt|gt|amp|quot)|#(\d{1,7}));|&/gu;

/** Reads `&lt;` `&gt;` `&amp;` `&quot;` and code points as `&#10;`; all other characters stand for themselves. */
export function readCharacters(markup: string): Characters {
  let text = "";
  let done = 0;
  for (const match of markup.matchAll(reference)) {
    const character = match[1] ? named[match[1]] : match[2] ? characterOf(Number(match[2])) : undefined;
    if (character === undefined) {
      return { unknown: /^&[#\w]{0,12};?/u.exec(markup.slice(match.index))?.[0] ?? "&", at: match.index };
    }
    text += markup.slice(done, match.index) + character;
    done = match.index + match[0].length;
  }
  return { text: text + markup.slice(done) };
}

function characterOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const escapes: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

/** Whether a piece of text begins or ends the whole. */
export interface Ends {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * Writes a piece of an article's text as markup. White space at the very ends of the text, which reading trims, and
 * what no file can hold (control characters, lone surrogates) become references.
 */
export function writeText(text: string, { isFirst, isLast }: Ends): string {
  const written = text
    .replaceAll(/[<>&]/gu, (character) => escapes[character] ?? "")
    .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, numbered);
  const begun = isFirst ? written.replace(/^\s/u, numbered) : written;
  return isLast ? begun.replace(/\s$/u, numbered) : begun;
}

/** Writes the value of an attribute, or a piece of one: `separators` are characters that would be read as more. */
export function writeValue(value: string, separators = ""): string {
  return [...value]
    .map((character) => {
      if (escapes[character]) return escapes[character];
      return separators.includes(character) || /[\p{Cc}\p{Cs}]/u.test(character) ? numbered(character) : character;
    })
    .join("")
    .replace(/^\s|\s$/gu, numbered);
}

function numbered(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}
