// Moments to kill a run at: by what it has done, so that every phase is met on machines of any speed.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ended, signalGroup } from "./processes.mjs";

/** New parts that are waited for at most. */
const mostParts = 3;
/** What is waited for beyond them at most, in milliseconds. */
const longestWait = 600;

/**
 * Kills a run and its children, a random while after it has finished a random number of parts, or has begun to link them.
 * Gives what it was doing; null when it was complete before.
 */
export async function killedAt(run, { out, random }) {
  const before = partsIn(out);
  const store = storeOf(out);
  const isLinking = () => storeOf(out) !== null && storeOf(out) !== store;
  const wanted = Math.floor(random() * mostParts);
  const wait = Math.floor(random() * longestWait);
  while (run.exitCode === null && !isLinking() && partsIn(out) < before + wanted) await delay(10);
  await Promise.race([ended(run), delay(wait)]);
  signalGroup(run, "SIGKILL");
  const { status, signal } = await ended(run);
  if (signal !== "SIGKILL") {
    if (status === 0) return null;
    throw new Error(`the run that was to be killed: status ${status}\n${run.said}`);
  }
  if (isLinking()) return "linking";
  return partsIn(out) > before ? "annotating" : "starting";
}

/** Parts that a run into a folder has finished. */
export function partsIn(out) {
  const folder = join(out, ".dateline", "parts");
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^part-.*\.ndjson$/u.test(name)).length : 0;
}

/** Tells the folder that linking works in from one that a run before has left; null when there is none. */
function storeOf(out) {
  const stats = statSync(join(out, ".dateline", "store"), { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.birthtimeMs}` : null;
}
