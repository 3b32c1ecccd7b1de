import { readCharacters } from "./characters.js";
import { splitMarkup } from "./declarations.js";
import { headerOf } from "./header.js";

/** A line and a column of a file, in characters, both from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the characters of an article's text stand in its `.gold` file: a function from a code point of the text to the
 * place in the file, behind the tags that open there. `content` must be markup that `readMarkup` takes.
 */
export function filePlaces(content: string): (point: number) => FilePlace {
  const source = content.replace(/^\uFEFF/u, "");
  const pieces = textPieces(source);
  return (point) => {
    const piece = pieces.findLast(({ from }) => from <= point) ?? { from: 0, offset: 0, source: "" };
    return placeAt(source, piece.offset + lengthOf(piece.source, point - piece.from));
  };
}

/** A stretch of the text without tags: the code point it begins with, and where it stands in the file. */
interface TextPiece {
  readonly from: number;
  readonly offset: number;
  readonly source: string;
}

function textPieces(source: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let point = 0;
  for (const token of splitMarkup(source, headerOf(source).end).body) {
    if (token.form !== "text") continue;
    const begun = point === 0 ? token.source.trimStart() : token.source;
    const offset = token.offset + token.source.length - begun.length;
    if (begun !== "") pieces.push({ from: point, offset, source: begun });
    const read = readCharacters(begun);
    point += [...("text" in read ? read.text : begun)].length;
  }
  return pieces;
}

/** How many UTF-16 units of markup make so many code points of text. */
function lengthOf(source: string, points: number): number {
  let [length, left] = [0, points];
  for (const [piece] of source.matchAll(/&[^;&\s]{1,12};|[\s\S]/gu)) {
    if (left-- <= 0) break;
    length += piece.length;
  }
  return length;
}

/** The place of a UTF-16 unit of a file. */
export function placeAt(source: string, offset: number): FilePlace {
  const before = source.slice(0, offset);
  return { line: before.split("\n").length, column: [...before.slice(before.lastIndexOf("\n") + 1)].length + 1 };
}
