// Runs the same articles through every engine and compares the datasets: node tools/engines/run.mjs FOLDER PORT [SEED]
// FOLDER is an empty folder, PORT that of a Redis server of this machine. Called by tools/test-engines.sh.
import { join } from "node:path";
import { writeArticles } from "./articles.mjs";
import * as engines from "./engines.mjs";
import { differences, digestOf, hashesOf, leftovers } from "./outputs.mjs";
import { dateline } from "./processes.mjs";

const [folder, port, seed = String(Date.now() % 100_000)] = process.argv.slice(2);

const table = [
  ["one process", engines.oneProcess],
  ["two worker processes", engines.twoWorkers],
  ["three shards, merged", engines.shards],
  ["GNU parallel", engines.parallel],
  ["BullMQ, a worker killed", engines.bullmq],
  ["killed and resumed", engines.killed],
  ["interrupted and resumed", engines.interrupted],
];

process.exitCode = (await main()) ? 0 : 1;

async function main() {
  await dateline("corpus", "export", "corpus", "--to", "names", "--out", join(folder, "exported"));
  const articles = join(folder, "articles");
  writeArticles(articles, join(folder, "exported"));
  console.log(`seed of the kills: ${seed}`);
  const random = randomOf(Number(seed));
  const results = [];
  for (const [name, engine] of table) {
    const expected = results[0]?.hashes ?? null;
    const result = await resultOf(engine, { articles, random, expected, scratch: join(folder, name) });
    results.push(result);
    console.log(lineOf(name, result));
    for (const problem of result.problems) console.log(`    ${problem}`);
  }
  return results.every(({ problems }) => problems.length === 0);
}

/** What an engine has made: its hashes, how long it took, and what is wrong with it. */
async function resultOf(engine, { expected, scratch, ...given }) {
  const out = join(scratch, "out");
  const problems = [];
  const notes = [];
  const check = (made) => {
    const hashes = hashesOf(made);
    problems.push(...(expected ? differences(hashes, expected) : []));
    problems.push(...leftovers(made).map((path) => `${path} is left over`));
    return hashes;
  };
  const begun = performance.now();
  try {
    await engine({ ...given, out, scratch, port, check, note: (text) => notes.push(text) });
    const seconds = (performance.now() - begun) / 1000;
    const hashes = check(out);
    if (hashes.size === 0) problems.push("there are no files");
    return { hashes, seconds, problems, notes };
  } catch (error) {
    problems.push(error.message);
    return { hashes: new Map(), seconds: (performance.now() - begun) / 1000, problems, notes };
  }
}

function lineOf(name, { hashes, seconds, problems, notes }) {
  const verdict = problems.length > 0 ? "WRONG" : "same";
  const cells = [
    name.padEnd(24),
    `${hashes.size} files`,
    digestOf(hashes),
    `${seconds.toFixed(1)} s`.padStart(7),
    verdict,
  ];
  return `  ${[...cells, ...notes].join("  ")}`;
}

/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32). */
function randomOf(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
