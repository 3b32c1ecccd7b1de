// The queue of the engines' test, seen through redis-cli.
import { execFileSync } from "node:child_process";
import { hostname } from "node:os";

/** Looks at a queue on a server of this machine. */
export function queueOn(port, queue) {
  const ask = (...words) =>
    execFileSync("redis-cli", ["-p", String(port), "--raw", ...words], { encoding: "utf8" })
      .split("\n")
      .filter(Boolean);
  const key = (name) => `bull:${queue}:${name}`;
  return {
    /** The job that a process holds; undefined when it holds none. */
    heldBy({ pid }) {
      const active = ask("LRANGE", key("active"), "0", "-1");
      return active.find((job) => ask("HGET", key(job), "pb")[0] === `${hostname()}:${pid}`);
    },
    /** Whether a job was lost with its worker and given to another. */
    wasLost: (job) => ask("XRANGE", key("events"), "-", "+").join("\n").includes(`stalled\njobId\n${job}`),
  };
}
