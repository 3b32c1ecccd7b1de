import { Tinypool } from "tinypool";
import { UsageError } from "../usage-error.js";
import { limitReject } from "./limits.js";
/** Seconds an article may take when nobody says otherwise. */
export const usualSeconds = 120;
/** Starts the processes. */
export function startPool({ workers, secondsPerArticle, workerMegabytes }) {
    const pool = new Tinypool({
        filename: new URL("./worker.js", import.meta.url).href,
        runtime: "child_process",
        minThreads: workers,
        maxThreads: workers,
        serialization: "advanced",
        // Safe: of node's environment only what is set goes to the processes.
        env: process.env,
        execArgv: workerMegabytes === null ? [] : [`--max-old-space-size=${workerMegabytes}`],
    });
    const { run, end } = runner(pool, workers);
    return {
        annotate: (task) => annotated(task, watched(run, secondsPerArticle)),
        render: (task) => retried(() => run("renderChunk", task)),
        close: async () => {
            end(new Error("The worker processes have been ended."));
            await pool.destroy();
        },
    };
}
/**
 * Runs tasks until `end`, which fails those that wait. A worker that dies without a task, say while it starts, is known to
 * nobody who waits for one: another is started in its place, until it is clear that none will live.
 */
function runner(pool, workers) {
    const waiting = new Set();
    let ended = null;
    let deaths = 0;
    const end = (error) => {
        ended ??= error;
        for (const fail of waiting)
            fail(ended);
    };
    const run = (name, task, options = {}) => new Promise((resolve, reject) => {
        if (ended)
            return reject(ended);
        waiting.add(reject);
        pool
            .run(task, { name, ...options })
            .finally(() => waiting.delete(reject))
            .then((result) => {
            deaths = 0;
            resolve(result);
        }, (error) => reject(asError(error)));
    });
    pool.on("error", () => {
        if (++deaths > 2 * workers + 2)
            end(cannotStart());
        else
            run("wake", null).catch(() => { });
    });
    return { run, end };
}
/** What a worker throws arrives without its class. */
function asError(error) {
    if (error instanceof Error || typeof error !== "object" || error === null || !("message" in error))
        return error;
    return Object.assign(new Error(String(error.message)), error);
}
function watched(run, seconds) {
    return async (task) => {
        const controller = new AbortController();
        let reading = -1;
        let timer;
        let isOver = false;
        const channel = {
            postMessage(begun) {
                // What was under way when the pool was closed starts no clock, which would keep the process alive.
                if (isOver)
                    return;
                reading = begun.reading;
                clearTimeout(timer);
                timer = setTimeout(() => controller.abort(), seconds * 1000);
            },
        };
        try {
            return { totals: await run("annotate", task, { signal: controller.signal, channel }) };
        }
        catch (error) {
            if (controller.signal.aborted)
                return { end: "late", reading };
            if (!isDeath(error))
                throw error;
            // What the worker told before it died may still be under way.
            await new Promise(setImmediate);
            return { end: "death", reading };
        }
        finally {
            isOver = true;
            clearTimeout(timer);
        }
    };
}
/** Whether the process that did the work is gone. That is Tinypool's word for it; what a worker throws has another message. */
export function isDeath(error) {
    return (typeof error === "object" && error !== null && "message" in error && error.message === "Worker exited unexpectedly");
}
/** Times a worker may die before it has begun anything, or with one reading. */
const mostDeaths = 2;
async function annotated(task, run) {
    const readings = [...task.readings];
    const deaths = new Map();
    for (;;) {
        const outcome = await run({ ...task, readings });
        if ("totals" in outcome)
            return outcome.totals;
        const { end, reading } = outcome;
        const times = (deaths.get(reading) ?? 0) + 1;
        deaths.set(reading, times);
        if (end === "death" && times < mostDeaths)
            continue;
        const culprit = readings[reading];
        if (!culprit)
            throw cannotStart();
        readings[reading] = { reject: limitReject(culprit, end) };
    }
}
function cannotStart() {
    return new UsageError("The worker processes end before they begin: there may be too little memory.", "Try --workers 1, or --workers 0 to do without them. What is finished is kept for --resume.");
}
/** A worker that dies while it makes rows has been killed: they are made again. */
async function retried(run) {
    try {
        return await run();
    }
    catch (error) {
        if (isDeath(error))
            return run();
        throw error;
    }
}
//# sourceMappingURL=pool.js.map