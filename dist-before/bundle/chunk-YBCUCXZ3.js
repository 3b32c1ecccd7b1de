import {
  sharedResources
} from "./chunk-7WSFC2VE.js";
import {
  sha256,
  sha256OfBytes
} from "./chunk-PHY6QT7F.js";
import {
  lexiconOf,
  parseLexicon
} from "./chunk-SZUWTD4P.js";
import {
  decode
} from "./chunk-W72YDXAI.js";
import {
  loadGazetteer
} from "./chunk-KTFPAT4G.js";
import {
  packageVersions
} from "./chunk-EB7ENSFH.js";
import {
  whyUnreadable
} from "./chunk-DX3I3A5X.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";
import {
  packageFile
} from "./chunk-F5N54G7B.js";

// dist/run/batch/configuration.js
import { readFileSync } from "node:fs";

// dist/run/read-lexicon.js
import { readFile } from "node:fs/promises";
var problemsShown = 10;
async function readLexicon(paths, gazetteer) {
  const files = [];
  const sources = [];
  const unreadable = [];
  for (const path of new Set(paths)) {
    const read = await readBytes(path);
    if ("problem" in read) {
      unreadable.push({ path, line: null, text: read.problem });
      continue;
    }
    files.push({ path, text: read.text });
    sources.push({ path, bytes: read.bytes.length, sha256: sha256OfBytes(read.bytes) });
  }
  const { entries, problems } = parseLexicon(files, gazetteer);
  refuse([...unreadable, ...problems]);
  return { lexicon: lexiconOf(entries), sources };
}
async function readBytes(path) {
  try {
    const bytes = await readFile(path);
    const decoded = decode(bytes);
    return "problem" in decoded ? decoded : { bytes, text: decoded.text };
  } catch (error) {
    return { problem: whyUnreadable(error) };
  }
}
function refuse(problems) {
  if (problems.length === 0)
    return;
  const lines = problems.slice(0, problemsShown).map(inWords);
  if (problems.length > problemsShown)
    lines.push(`… and ${problems.length - problemsShown} more.`);
  const total = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  throw new UsageError(`The lexicon cannot be used, it has ${total}:
${lines.map((line) => `  ${line}`).join("\n")}`, "Nothing was extracted. Mend the files, or call without --lexicon. See: dateline extract --help");
}
function inWords({ path, line, text }) {
  return line === null ? `${path}: ${text}` : `${path}, line ${line}: ${text}`;
}

// dist/run/batch/configuration.js
function configurationOf(settings) {
  return { dateline: packageVersions().version, models: modelHashes(), ...settings };
}
async function configured({ beam = false, lexicons = [] }) {
  if (lexicons.length === 0)
    return { configuration: configurationOf({ beam, lexicon: [] }), lexicons: [] };
  const { lexicon, sources } = await readLexicon(lexicons, loadGazetteer());
  return { configuration: configurationOf({ beam, lexicon: lexicon.entries }), lexicons: sources };
}
function configurationKey(configuration) {
  return sha256(JSON.stringify(configuration)).slice(0, 16);
}
function resourcesFor({ beam, lexicon }) {
  const resources = sharedResources({ beam });
  return lexicon.length === 0 ? resources : { ...resources, lexicon: lexiconOf(lexicon) };
}
function modelHashes() {
  const { models } = JSON.parse(readFileSync(packageFile("models/manifest.json"), "utf8"));
  return Object.fromEntries(models.map((each) => [each.model, each.sha256]));
}

// dist/run/batch/whole-file.js
import { randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

// dist/run/batch/file-bytes.js
import { readSync, writeSync } from "node:fs";
function writeAll(file, bytes) {
  for (let written = 0; written < bytes.length; )
    written += writeSync(file, bytes, written);
}
function writeAllAt(file, bytes, position) {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written, bytes.length - written, position + written);
  }
}
function readAt(file, start, length) {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, start + done);
    if (read === 0)
      throw new RangeError(`the file ends ${length - done} bytes early`);
    done += read;
  }
  return bytes;
}

// dist/run/batch/whole-file.js
var ending = ".tmp";
function writeWhole(path, fill) {
  const unfinished = join(dirname(path), unfinishedName(basename(path)));
  const file = openSync(unfinished, "w");
  try {
    try {
      fill((bytes) => writeAll(file, typeof bytes === "string" ? Buffer.from(bytes) : bytes));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
function unfinishedName(name) {
  return `.${name}.${process.pid}.${randomUUID().slice(0, 8)}${ending}`;
}
function removeUnfinished(folder) {
  if (!existsSync(folder))
    return;
  for (const name of readdirSync(folder))
    if (name.endsWith(ending))
      rmSync(join(folder, name), { force: true });
}

export {
  configurationOf,
  configured,
  configurationKey,
  resourcesFor,
  writeAll,
  writeAllAt,
  readAt,
  writeWhole,
  removeUnfinished
};
