import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../unreadable.js";
import { UsageError } from "../usage-error.js";

/**
 * Takes a folder for this process; gives what gives it back. Throws `UsageError` when another process of this machine
 * that is still alive has taken it. What a dead one has left is taken over.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, ".dateline.lock");
  for (let tries = 0; ; tries++) {
    try {
      const file = openSync(path, "wx");
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const holder = holderOf(path);
    if ((holder !== null && isAlive(holder)) || tries > 2) {
      throw new UsageError(
        `The folder ${folder} is being written by another run (process ${holder ?? "unknown"}).`,
        `Wait for it, or name another folder with --out DIR. If there is no such run, remove ${path}.`,
      );
    }
    rmSync(path, { force: true });
  }
}

function holderOf(path: string): number | null {
  try {
    const text = readFileSync(path, "utf8");
    return /^\d{1,10}$/u.test(text) ? Number(text) : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
