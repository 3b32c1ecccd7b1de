import {
  composeRun
} from "./chunk-MO2UAYB3.js";
import {
  checkShards,
  readShard
} from "./chunk-N5JUKQVO.js";
import {
  checkFolders
} from "./chunk-VGFGHFU3.js";
import {
  Interrupted
} from "./chunk-QWDCSJOP.js";
import {
  noInput
} from "./chunk-FPILLYUT.js";
import {
  standardInput
} from "./chunk-CG66ENB7.js";
import {
  configurationOf
} from "./chunk-YBCUCXZ3.js";
import {
  whyUnreadable
} from "./chunk-DX3I3A5X.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/run/merge.js
import { createWriteStream, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { stdin } from "node:process";
import { pipeline } from "node:stream/promises";
async function merge(options) {
  const { inputs, out, workers, signal, onReject, ...told } = options;
  await checkFolders({ inputs: inputs.filter((input) => input !== standardInput), out });
  return composeRun({
    out,
    workers,
    signal,
    onReject,
    options: { ...told, inputs, out, workers },
    configuration: configurationOf({ beam: false, lexicon: [] }),
    lexicons: [],
    remedy: "Put it right, then merge again.",
    async source(spooling) {
      const paths = await annotatedFiles(inputs, spooling);
      return { paths, found: { ...noInput(), files: paths.length } };
    }
  });
}
async function annotatedFiles(inputs, spooling) {
  const shards = /* @__PURE__ */ new Map();
  const paths = [];
  for (const input of inputs) {
    if (input === standardInput)
      paths.push(await spooled(spooling));
    else
      paths.push(...statOf(input).isDirectory() ? filesOf(input, shards) : [input]);
  }
  checkShards(shards);
  for (const path of paths)
    statOf(path);
  return paths;
}
function filesOf(folder, shards) {
  const shard = readShard(folder);
  if (!shard)
    return filesIn(folder);
  if (shards.has(folder))
    throw new UsageError(`${folder} is named twice.`, "Name each shard once.");
  shards.set(folder, shard);
  return shard.parts.map((name) => join(folder, "parts", name));
}
async function spooled({ work, signal }) {
  const path = join(work, "stdin.ndjson");
  try {
    await pipeline(stdin, createWriteStream(path), { signal });
  } catch (error) {
    throw signal.aborted ? new Interrupted() : error;
  }
  return path;
}
function statOf(path) {
  try {
    return statSync(path);
  } catch (error) {
    throw new UsageError(`${path}: ${whyUnreadable(error)}`, nameThem);
  }
}
var nameThem = "Name folders that dateline extract --shard has written, or files that dateline annotate has written.";
function filesIn(folder) {
  const names = readdirSync(folder).filter((name) => /\.(?:ndjson|jsonl)$/u.test(name) && !name.startsWith("."));
  if (names.length > 0)
    return names.sort().map((name) => join(folder, name));
  const hint = readdirSync(folder).includes("parts") ? "Its shard was not finished: run dateline extract --shard … --resume for it." : nameThem;
  throw new UsageError(`There is no finished shard and no .ndjson file in ${folder}.`, hint);
}

export {
  merge
};
