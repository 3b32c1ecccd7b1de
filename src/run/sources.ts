import { readdir, realpath, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Reject } from "../document/reject.js";
import { type Format, formatOf, readableEndings } from "../ingest/format.js";
import { byCodeUnits, globHits, isPattern } from "./glob.js";
import { codeOf, unreadable, whyUnreadable } from "./unreadable.js";

/** The input that stands for standard input; no file in a folder has it as its location. */
export const standardInput = "-";

/** A file to read: where it is, and its path within the input. */
export interface SourceFile {
  /** A path on the disk, or `standardInput`. */
  readonly location: string;
  readonly sourcePath: string;
}

/** What lies in the inputs: a file to read with its length in bytes (null: not known), what cannot be read, or a file of another kind by its path within the input. */
export type Source =
  | { readonly file: SourceFile; readonly bytes: number | null }
  | { readonly reject: Reject }
  | { readonly skipped: string };

/** How inputs are looked through. */
export interface SourceOptions {
  /** The format every file is read in, whatever its ending; null (or left out) to go by the ending. */
  readonly format?: Format | null;
}

interface Walk extends SourceOptions {
  /** Whether paths begin with the input's own name. */
  readonly isOneOfMany: boolean;
  /** Real paths of the folders already entered: each is read once, whatever links lead to it. */
  readonly entered: Set<string>;
}

/**
 * The article files of the inputs in reading order: files, folders with all that is in them (hidden files left out, each
 * folder sorted by name in code units), patterns (`2022-*` + `/*.jsonl`, when no file is called so), and `-` for standard
 * input. With several inputs, paths begin with the input's own name. Only the names of the folders on the way are held.
 */
export async function* sourcesIn(inputs: readonly string[], options: SourceOptions = {}): AsyncGenerator<Source> {
  const walk: Walk = { ...options, isOneOfMany: inputs.length > 1, entered: new Set() };
  for (const input of inputs) {
    if (input === standardInput) yield standardInputOf(walk);
    else if (isPattern(input) && (await isMissing(input))) yield* matching(input, walk);
    else yield* visit({ location: input, sourcePath: ownName(input, walk), isInput: true }, walk);
  }
}

/** How much the inputs hold; `bytes` is null when standard input is among them. Reads no file. */
export async function sizeOf(
  inputs: readonly string[],
  options: SourceOptions = {},
): Promise<{ readonly files: number; readonly bytes: number | null }> {
  let files = 0;
  let bytes: number | null = 0;
  for await (const source of sourcesIn(inputs, options)) {
    if (!("file" in source)) continue;
    files++;
    bytes = bytes === null || source.bytes === null ? null : bytes + source.bytes;
  }
  return { files, bytes };
}

function standardInputOf({ entered }: Walk): Source {
  const sourcePath = "stdin";
  if (entered.has(standardInput)) return { reject: unreadable(sourcePath, "It was named twice. Name - once.") };
  entered.add(standardInput);
  return { file: { location: standardInput, sourcePath }, bytes: null };
}

async function isMissing(path: string): Promise<boolean> {
  return stat(path).then(
    () => false,
    (error) => codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR",
  );
}

async function* matching(pattern: string, walk: Walk): AsyncGenerator<Source> {
  const { folder, paths } = await globHits(pattern);
  if (paths.length === 0) {
    const reason =
      "There is no file of that name, and none that it matches as a pattern. Check it; hidden files are left out.";
    yield { reject: unreadable(pattern, reason) };
  }
  const seen = new Set<string>();
  for (const path of paths) {
    const location = within(folder, path);
    const sourcePath = within(ownName(folder, walk), path);
    const real = await realpath(location).catch(() => location);
    if (seen.has(real))
      yield { reject: unreadable(sourcePath, "It is a link to what is read already. It was left out.") };
    else yield* visit({ location, sourcePath }, walk);
    seen.add(real);
  }
}

interface Visit extends SourceFile {
  /** Whether the user named it, so that it is no file to pass over. */
  readonly isInput?: boolean;
}

async function* visit({ location, sourcePath, isInput = false }: Visit, walk: Walk): AsyncGenerator<Source> {
  const shown = sourcePath === "" ? basename(location) : sourcePath;
  try {
    const found = await stat(location);
    if (found.isDirectory()) yield* enter({ location, sourcePath }, walk);
    else if (!found.isFile()) yield { reject: unreadable(shown, "It is neither a file nor a folder.") };
    else if (isReadable(location, walk)) yield { file: { location, sourcePath: shown }, bytes: found.size };
    else if (isInput) yield { reject: unreadable(shown, wrongEnding) };
    else yield { skipped: shown };
  } catch (error) {
    yield { reject: unreadable(shown, whyUnreadable(error)) };
  }
}

async function* enter({ location, sourcePath }: SourceFile, walk: Walk): AsyncGenerator<Source> {
  const real = await realpath(location);
  if (walk.entered.has(real)) {
    const reason = "It is a link to a folder that is read already, or a folder named twice. It was left out.";
    yield { reject: unreadable(sourcePath === "" ? basename(location) : sourcePath, reason) };
    return;
  }
  walk.entered.add(real);
  const names = (await readdir(location)).filter((name) => !name.startsWith(".")).sort(byCodeUnits);
  for (const name of names) {
    yield* visit({ location: within(location, name), sourcePath: within(sourcePath, name) }, walk);
  }
}

const wrongEnding = `Its ending is none of ${readableEndings.join(", ")}, nor one of these with .gz. Rename it, convert it to text, or say --format.`;

function isReadable(path: string, { format }: SourceOptions): boolean {
  return (format ?? formatOf(path)) !== null;
}

/** The first part of the paths in an input, when there are several inputs. */
function ownName(input: string, { isOneOfMany }: Walk): string {
  const name = basename(input);
  return isOneOfMany && name !== "." ? name : "";
}

/** Not `join`, which would make `-` of `./-`. */
function within(folder: string, name: string): string {
  return folder === "" || folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}
