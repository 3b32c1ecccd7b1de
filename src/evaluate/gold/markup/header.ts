import type { Complaint } from "../problems.js";
import type { Fault } from "./tags.js";

/** What stands before tags and text. */
export interface MarkupHeader {
  /** As written, unchecked. */
  readonly published: string;
  readonly docId: string | null;
  /** The other lines: names in lower case, values as they stand. */
  readonly others: ReadonlyMap<string, string>;
  /** Where the rest begins, in UTF-16 units. */
  readonly end: number;
  readonly faults: readonly Fault[];
}

const firstLine = /^\s{0,200}date:?[ \t]{1,20}(\S+)[ \t]*/iu;
const headerLine = /([A-Za-z][\w-]{0,40})[ \t]*:[ \t]*([^\r\n]*)(?:\r?\n|$)/uy;
const blankLine = /[ \t]*(?:\r?\n|$)/uy;
const anyLine = /[^\r\n]*/uy;

/**
 * Reads the header: `date YYYY-MM-DD`, then lines `key: value` up to an empty line or a tag. As in article files, the
 * text may follow on the line of the date; then there are no more lines.
 */
export function headerOf(content: string): MarkupHeader {
  const first = firstLine.exec(content);
  const others = new Map<string, string>();
  if (!first) {
    const faults = [faultAt(0, noDate(matchAt(anyLine, content, 0)?.[0] ?? ""))];
    return { published: "", docId: null, others, end: 0, faults };
  }
  const { end, faults } = takeLines(others, content, first[0].length);
  const docId = others.get("id") ?? null;
  others.delete("id");
  return { published: first[1] ?? "", docId, others, end, faults };
}

/** Reads the lines behind the date, which ends at `from`. */
function takeLines(others: Map<string, string>, content: string, from: number): Pick<MarkupHeader, "end" | "faults"> {
  const faults: Fault[] = [];
  const rest = matchAt(blankLine, content, from);
  let end = from + (rest?.[0].length ?? 0);
  while (rest && isHeaderLine(content, end)) {
    const line = matchAt(headerLine, content, end);
    const complaint = line ? take(others, line) : strangeLine(matchAt(anyLine, content, end)?.[0] ?? "");
    if (complaint) faults.push(faultAt(end, complaint));
    if (!line) break;
    end += line[0].length;
  }
  return { end, faults };
}

function isHeaderLine(content: string, at: number): boolean {
  return at < content.length && content[at] !== "<" && !matchAt(blankLine, content, at);
}

/** Writes the header; a value's line ends become spaces. */
export function writtenHeader(published: string, lines: Iterable<readonly [key: string, value: string]>): string {
  const written = [...lines].map(([key, value]) => `${key}: ${value.replaceAll(/(?<!\s)\s*[\r\n]\s*/gu, " ").trim()}`);
  return [`date ${published}`, ...written].join("\n");
}

function take(others: Map<string, string>, [, key = "", value = ""]: RegExpExecArray): Complaint | null {
  const name = key.toLowerCase();
  if (name === "date" || others.has(name)) {
    return {
      found: `${name} a second time`,
      expected: "each line of the header once",
      remedy: "remove one of the two",
    };
  }
  others.set(name, value.trim());
  return null;
}

function matchAt(pattern: RegExp, content: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(content);
}

function faultAt(offset: number, complaint: Complaint): Fault {
  return { ...complaint, offset, tag: null };
}

function noDate(line: string): Complaint {
  return {
    found: line.trim() === "" ? "no header" : `${JSON.stringify(line.slice(0, 40))}`,
    expected: "a first line `date YYYY-MM-DD`, the day the article was published",
    remedy: "begin the file with it",
  };
}

function strangeLine(line: string): Complaint {
  return {
    found: JSON.stringify(line.slice(0, 40)),
    expected: "a line `key: value` of the header, an empty line or a tag",
    remedy: "leave an empty line between the header and the text",
  };
}
