// The ways a run can be done; each makes the datasets of `articles` in `out`. What it needs beside is in `scratch`.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { killedAt, partsIn } from "./kills.mjs";
import { leftovers } from "./outputs.mjs";
import { dateline, ended, shell, signalGroup, start, succeeded } from "./processes.mjs";
import { queueOn } from "./redis.mjs";

/** Fewer parts than these would not tell the engines apart. */
const leastParts = 10;

/** One process, no workers: what all others are compared with. */
export function oneProcess({ articles, out }) {
  return dateline("extract", articles, "--workers", "0", "--out", out);
}

/** Two worker processes. */
export function twoWorkers({ articles, out }) {
  return dateline("extract", articles, "--workers", "2", "--out", out);
}

/** Three shards, merged in another order. */
export async function shards({ articles, out, scratch }) {
  const folders = [1, 2, 3].map((number) => join(scratch, `shard-${number}`));
  for (const [index, folder] of folders.entries()) {
    await dateline("extract", articles, "--workers", "0", "--shard", `${index + 1}/3`, "--out", folder);
  }
  await dateline("merge", ...folders.reverse(), "--workers", "0", "--out", out);
}

/** GNU parallel over a stream. */
export function parallel({ articles, out }) {
  return shell(
    `dateline read "${articles}" | parallel --will-cite --pipe -N 130 -j 2 -k dateline annotate | dateline merge - --workers 0 --out "${out}"`,
  );
}

/** Three workers of a queue, one of which dies with a job in its hands. */
export async function bullmq({ articles, out, scratch, port }) {
  const work = join(scratch, "work");
  const queue = ["--work", work, "--redis", `redis://127.0.0.1:${port}`];
  await dateline("enqueue", articles, ...queue);
  const { parts } = JSON.parse(readFileSync(join(work, "manifest.json"), "utf8"));
  if (parts.length < leastParts) throw new Error(`${parts.length} parts, expected ${leastParts} at least`);
  const workers = [1, 2, 3].map(() => start("worker", ...queue, "--workers", "1", "--lock", "3", "--once"));
  const [doomed, ...others] = workers;
  const jobs = queueOn(port, JSON.parse(readFileSync(join(work, "configuration.json"), "utf8")).queue);
  const lost = await killedHolding(doomed, jobs);
  for (const worker of others) await succeeded(worker, "worker");
  if (!jobs.wasLost(lost))
    throw new Error(`the job ${lost} was held by the worker that died, but not given to another`);
  await dateline("collect", "--work", work, "--workers", "0", "--out", out);
  const left = leftovers(work);
  if (left.length > 0) throw new Error(`left in the work folder: ${left.join(", ")}`);
}

/** Kills a worker and its children while it holds a job; gives the job. */
async function killedHolding(worker, jobs) {
  while (worker.exitCode === null) {
    // Stopped, it cannot finish the job between the look and the kill.
    signalGroup(worker, "SIGSTOP");
    const job = jobs.heldBy(worker);
    if (job !== undefined) {
      signalGroup(worker, "SIGKILL");
      await ended(worker);
      return job;
    }
    signalGroup(worker, "SIGCONT");
    await delay(100);
  }
  throw new Error(`the worker that was to die ended before it had a job:\n${worker.said}`);
}

const kills = 10;

/** Killed ten times at random moments, resumed each time; begun anew whenever it is complete before the next kill. */
export async function killed({ articles, out, random, note, check }) {
  const phases = {};
  let complete = 0;
  for (let kill = 0; kill < kills; ) {
    const words = ["extract", articles, "--workers", "1", "--out", out];
    const phase = await killedAt(start(...words, ...(existsSync(out) ? ["--resume"] : [])), { out, random });
    if (phase === null) {
      complete++;
      check(out);
      rmSync(out, { recursive: true });
    } else {
      kill++;
      phases[phase] = (phases[phase] ?? 0) + 1;
    }
  }
  const told = Object.entries(phases).map(([phase, times]) => `${times} while ${phase}`);
  note(`kills: ${told.join(", ")}; ${complete} runs complete on the way`);
  await dateline("extract", articles, "--workers", "1", "--out", out, "--resume");
}

/** Interrupted when it has finished its first part, and resumed. */
export async function interrupted({ articles, out }) {
  const run = start("extract", articles, "--workers", "2", "--out", out);
  while (run.exitCode === null && partsIn(out) === 0) await delay(20);
  signalGroup(run, "SIGINT");
  const { status, signal } = await ended(run);
  if (status !== 130) throw new Error(`an interrupted run: status ${status ?? signal}, expected 130\n${run.said}`);
  await dateline("extract", articles, "--workers", "2", "--out", out, "--resume");
}
