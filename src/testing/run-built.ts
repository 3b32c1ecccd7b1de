import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** For tests: what the built program said, and how it ended. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** For tests: the built program at work. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** Ends it and all processes it has started. */
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** How the program is started. */
export interface StartOptions {
  /** What is written to its standard input; nothing when it is not given. */
  readonly input?: string;
  /** Shell commands before it, as `ulimit -f 8`. */
  readonly before?: string;
  /** The program, where another folder is the current one. */
  readonly program?: string;
}

/** For tests: starts the built program, which `*.built.test.ts` find up to date, in a group of processes of its own. */
export function startBuilt(
  words: readonly string[],
  { input, before = "true", program = "dist/cli/dateline.js" }: StartOptions = {},
): Running {
  const call = [process.execPath, program, ...words];
  const child = spawn("bash", ["-c", `${before}; exec "$0" "$@"`, ...call], { detached: true });
  const { pid } = child;
  if (pid === undefined) throw new Error("bash could not be started");
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return { pid, ended: ending(child), kill: (signal) => process.kill(-pid, signal) };
}

async function ending(child: ChildProcess): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
    });
  }
  await once(child, "close");
  return { status: child.exitCode, signal: child.signalCode, ...said };
}

/** For tests: runs the built program to its end. */
export function runBuilt(words: readonly string[], options?: StartOptions): Promise<Ended> {
  return startBuilt(words, options).ended;
}

/** For tests: waits until something holds. Throws when it does not within a minute, or when the program ends before. */
export async function until(holds: () => boolean, { ended }: Pick<Running, "ended">): Promise<void> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const start = Date.now();
  while (!holds()) {
    if (isOver || Date.now() - start > 60_000) throw new Error(`it never came to ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** For tests: the numbers of the processes that a process has started and that are alive. */
export function childrenOf(pid: number): number[] {
  const numbers = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ");
  return numbers.filter(Boolean).map(Number);
}
