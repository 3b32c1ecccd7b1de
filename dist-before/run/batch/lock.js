import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { codeOf } from "../unreadable.js";
import { UsageError } from "../usage-error.js";
/** Locks of this process. */
const own = new Set();
/**
 * Takes a folder for this process; gives what gives it back. Throws `UsageError` when a process of this machine that is
 * still alive has taken it. What a dead one has left is taken over.
 */
export function lockFolder(folder) {
    const path = resolve(folder, ".dateline.lock");
    for (let tries = 0; !isTaken(path); tries++) {
        const holder = holderOf(path);
        if (isAlive(holder, path) || tries > 2) {
            throw new UsageError(`The folder ${folder} is being written by another run (process ${holder.pid ?? "unknown"}).`, `Wait for it, or name another folder with --out DIR. If there is no such run, remove ${join(folder, ".dateline.lock")}.`);
        }
        rmSync(path, { force: true });
    }
    own.add(path);
    return () => {
        rmSync(path, { force: true });
        own.delete(path);
    };
}
/** Makes the file of a lock; false when it is there. */
function isTaken(path) {
    let file;
    try {
        file = openSync(path, "wx");
    }
    catch (error) {
        if (codeOf(error) === "EEXIST")
            return false;
        throw error;
    }
    try {
        writeSync(file, `${process.pid} ${startOf(process.pid) ?? ""}`);
        return true;
    }
    catch (error) {
        rmSync(path, { force: true });
        throw error;
    }
    finally {
        closeSync(file);
    }
}
const youngMilliseconds = 5_000;
function holderOf(path) {
    try {
        const [, pid, start = ""] = /^(\d{1,10})(?: (\d{0,20}))?$/u.exec(readFileSync(path, "utf8")) ?? [];
        const isYoung = Date.now() - statSync(path).mtimeMs < youngMilliseconds;
        return { pid: pid === undefined ? null : Number(pid), start: start === "" ? null : start, isYoung };
    }
    catch {
        return { pid: null, start: null, isYoung: false };
    }
}
function isAlive({ pid, start, isYoung }, path) {
    if (pid === null)
        return isYoung;
    if (pid === process.pid)
        return own.has(path);
    if (start !== null && startOf(pid) !== null && startOf(pid) !== start)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return codeOf(error) === "EPERM";
    }
}
/** When a process was started, in ticks of the system's clock; null where the system does not say. */
function startOf(pid) {
    try {
        const facts = readFileSync(`/proc/${pid}/stat`, "utf8");
        // Behind the name, which stands in brackets and may hold anything, the start is the twentieth.
        return facts.slice(facts.lastIndexOf(")") + 2).split(" ")[19] ?? null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=lock.js.map