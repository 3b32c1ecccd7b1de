// What runs of the engines' test have written.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The SHA-256 of every file in a folder but run.json, by path. */
export function hashesOf(folder) {
  const files = entriesOf(folder).filter((path) => path !== "run.json");
  return new Map(files.sort().map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}

/** One hash for all files. */
export function digestOf(hashes) {
  return sha256(JSON.stringify([...hashes])).slice(0, 12);
}

/** What differs between two sets of hashes, in words. */
export function differences(hashes, expected) {
  const paths = new Set([...hashes.keys(), ...expected.keys()]);
  return [...paths].filter((path) => hashes.get(path) !== expected.get(path)).map((path) => `${path} differs`);
}

/** Files in a folder that are only there while something is written. */
export function leftovers(folder) {
  return entriesOf(folder).filter((path) => /\.tmp$|(?:^|\/)\.dateline/u.test(path));
}

function entriesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
