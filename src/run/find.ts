import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Reject } from "../document/reject.js";
import { wellFormed } from "../ingest/parsed.js";
import { readableEndings } from "../ingest/read.js";

/** A file to read: where it is, and its path within the input. */
export interface SourceFile {
  readonly location: string;
  readonly sourcePath: string;
}

/** What was found under the inputs, in reading order. */
export interface Found {
  readonly files: readonly SourceFile[];
  /** Paths within the input of files whose ending is not one of an article; hidden files are left out. */
  readonly skipped: readonly string[];
  /** Inputs that are not there, links that lead nowhere or in a circle. */
  readonly rejects: readonly Reject[];
}

interface Search {
  readonly files: SourceFile[];
  readonly skipped: string[];
  readonly rejects: Reject[];
  /** Real paths of the folders already entered: each is read once, whatever links lead to it. */
  readonly entered: Set<string>;
}

/**
 * Finds the article files under files and folders, folders with all that is in them, each folder sorted by name (code
 * units). With several inputs, paths begin with the input's own name.
 */
export async function findFiles(inputs: readonly string[]): Promise<Found> {
  const search: Search = { files: [], skipped: [], rejects: [], entered: new Set() };
  for (const input of inputs) {
    const name = basename(input) === "" || basename(input) === "." ? "" : basename(input);
    await visit(search, { location: input, sourcePath: inputs.length > 1 ? name : "", isInput: true });
  }
  return search;
}

interface Visit extends SourceFile {
  /** Named by the user: read whatever its ending. */
  readonly isInput: boolean;
}

async function visit(search: Search, { location, sourcePath, isInput }: Visit): Promise<void> {
  const shown = sourcePath === "" ? basename(location) : sourcePath;
  try {
    const found = await stat(location);
    if (found.isDirectory()) await enter(search, { location, sourcePath });
    else if (!found.isFile()) search.rejects.push(unreadable(shown, "It is neither a file nor a folder."));
    else if (hasReadableEnding(location)) search.files.push({ location, sourcePath: shown });
    else if (isInput) search.rejects.push(unreadable(shown, wrongEnding));
    else search.skipped.push(shown);
  } catch (error) {
    search.rejects.push(unreadable(shown, whyUnreadable(error)));
  }
}

async function enter(search: Search, { location, sourcePath }: SourceFile): Promise<void> {
  const real = await realpath(location);
  if (search.entered.has(real)) {
    const reason = "It is a link to a folder that is read already, or a folder named twice. It was left out.";
    search.rejects.push(unreadable(sourcePath === "" ? basename(location) : sourcePath, reason));
    return;
  }
  search.entered.add(real);
  const names = (await readdir(location)).filter((name) => !name.startsWith(".")).sort(byCodeUnits);
  for (const name of names) {
    const inner = sourcePath === "" ? name : `${sourcePath}/${name}`;
    await visit(search, { location: join(location, name), sourcePath: inner, isInput: false });
  }
}

const wrongEnding = `Its ending is none of ${readableEndings.join(", ")}. Rename it, or convert it to text.`;

function hasReadableEnding(path: string): boolean {
  return readableEndings.some((ending) => path.toLowerCase().endsWith(ending));
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder. Check the path.",
  ENOTDIR: "There is no such file or folder. Check the path.",
  EACCES: "It may not be read. Check its permissions.",
  EPERM: "It may not be read. Check its permissions.",
  ELOOP: "It is a link that leads to itself. Remove it.",
  ENAMETOOLONG: "Its name is too long for this system.",
  ERR_FS_FILE_TOO_LARGE: "It is larger than 2 GiB. Split it.",
};

/** Why a path could not be read, for a reject. */
export function whyUnreadable(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";
  return reasons[code] ?? `It could not be read (${code}).`;
}

/** A reject for a path nothing could be read from. */
export function unreadable(sourcePath: string, reason: string): Reject {
  return { sourcePath: wellFormed(sourcePath), stage: "read", reason, firstBytes: null };
}
