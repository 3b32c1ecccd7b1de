// Processes of the engines' test: each in a group of its own, so that it can be killed with its children.
import { spawn } from "node:child_process";
import { once } from "node:events";

const program = "dist/cli/dateline.js";
const running = new Set();

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
process.on("exit", () => {
  for (const child of running) signalGroup(child, "SIGKILL");
});

/** Starts dateline; what it says is kept in `said`. */
export function start(...words) {
  return started(process.execPath, [program, ...words]);
}

/** Runs dateline; throws with what it said when its status is not 0. */
export async function dateline(...words) {
  await succeeded(start(...words), words.join(" "));
}

/** Runs a line of the shell, in which `dateline` is the program. */
export async function shell(line) {
  const definition = `set -o pipefail; dateline() { "${process.execPath}" ${program} "$@"; }; export -f dateline; `;
  await succeeded(started("bash", ["-c", definition + line]), line);
}

/** Waits until a process has ended well. */
export async function succeeded(child, what) {
  const { status, signal } = await ended(child);
  if (status !== 0) throw new Error(`${what}: status ${status ?? signal}\n${child.said}`);
}

/** Waits until a process has ended; gives its status, or the signal it died of. */
export async function ended(child) {
  if (running.has(child)) await once(child, "close");
  return { status: child.exitCode, signal: child.signalCode };
}

/** Sends a signal to a process and its children. */
export function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // They are gone already.
    if (error.code !== "ESRCH") throw error;
  }
}

function started(command, words) {
  const child = spawn(command, words, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
  child.said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      child.said += text;
    });
  }
  running.add(child);
  child.on("close", () => running.delete(child));
  return child;
}
