import { hostname } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import { codeOf } from "../unreadable.js";
import { UsageError } from "../usage-error.js";
import { Hopeless } from "./job-queue.js";
import { masked } from "./redis-url.js";
const tries = 5;
/** Milliseconds before the second try; doubled for each that follows. */
const firstWait = 5_000;
/** Times a job may be lost with the machine that held it: machines that are taken away at any time are no fault of the job. */
const mostLosses = 10;
/** Milliseconds that a server which is away is waited for when all is done but to tell it so. */
const lastPatience = 5_000;
/** Loads what speaks with Redis. Throws `UsageError` when it is not installed. */
export async function loadLibraries(load = async () => ({ bullmq: await import("bullmq"), ioredis: await import("ioredis") })) {
    try {
        return await load();
    }
    catch (error) {
        const code = codeOf(error);
        if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND")
            throw error;
        throw new UsageError("The packages bullmq and ioredis, which the queue needs, are not installed.", "Install them beside dateline: npm install bullmq ioredis");
    }
}
/** Connects to a queue, which need not be there yet. Throws `UsageError` when the server cannot be reached. */
export async function connectQueue({ url, name, onTrouble }) {
    const { bullmq, ioredis } = await loadLibraries();
    const client = await connected(url, { Client: ioredis.Redis, onTrouble });
    const queue = new bullmq.Queue(name, { connection: client });
    queue.on("error", () => { });
    return {
        async add(parts) {
            await queue.addBulk(parts.map((part) => ({ name: "annotate", data: { part }, opts: optionsOf(part) })));
        },
        counts: () => countsOf(queue),
        async failures(most) {
            const jobs = await queue.getFailed(0, most - 1);
            return jobs.map(({ data, failedReason }) => ({ part: String(data.part), reason: failedReason }));
        },
        async forgetFailures() {
            await queue.clean(0, 0, "failed");
        },
        take({ atOnce, lockSeconds, work, onFailure }) {
            const milliseconds = lockSeconds * 1000;
            const atHand = new Set();
            const worker = new bullmq.Worker(name, ({ data }) => noted(hopelessOr(work(String(data.part)), bullmq.UnrecoverableError), atHand), {
                connection: client,
                // Whoever looks at the queue sees which process of which machine holds a job.
                name: `${hostname()}:${process.pid}`,
                concurrency: atOnce,
                lockDuration: milliseconds,
                stalledInterval: milliseconds,
                maxStalledCount: mostLosses,
                runRetryDelay: 2_000,
            });
            worker.on("error", () => { });
            worker.on("failed", (job, { message }) => onFailure({ part: String(job?.data.part), reason: message }));
            return () => ended(worker, { client, atHand });
        },
        remove: () => queue.obliterate({ force: true }),
        async close() {
            client.disconnect();
        },
    };
}
/** A part's job has its name: a second one is not added. */
function optionsOf(part) {
    const backoff = { type: "exponential", delay: firstWait };
    return { jobId: part, attempts: tries, backoff, removeOnComplete: true, removeOnFail: false, stackTraceLimit: 1 };
}
async function countsOf(queue) {
    const counts = await queue.getJobCounts("wait", "prioritized", "active", "delayed", "failed");
    const { wait = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts;
    return { waiting: wait + prioritized, active, delayed, failed };
}
async function hopelessOr(work, Unrecoverable) {
    try {
        await work;
    }
    catch (error) {
        throw error instanceof Hopeless ? new Unrecoverable(error.message) : error;
    }
}
async function noted(work, atHand) {
    atHand.add(work);
    try {
        await work;
    }
    finally {
        atHand.delete(work);
    }
}
/** Waits for the jobs at hand; then for the server to hear of it, but not for ever: the job of a part that is there is done at once. */
async function ended(worker, { client, atHand }) {
    let isClosed = false;
    const closing = worker.close().finally(() => {
        isClosed = true;
    });
    const away = async () => {
        await Promise.allSettled(atHand);
        for (let waited = 0; waited < lastPatience && !isClosed; waited += 100) {
            await delay(100);
            if (client.status === "ready")
                waited = 0;
        }
    };
    await Promise.race([closing, away()]);
}
async function connected(url, { Client, onTrouble }) {
    let isAway = true;
    let hasBeenThere = false;
    let problem = "";
    const client = new Client(url.href, {
        lazyConnect: true,
        maxRetriesPerRequest: null,
        retryStrategy: (times) => (hasBeenThere ? Math.min(times * 250, 5_000) : null),
    });
    client.on("error", (error) => {
        problem = error.message || (codeOf(error) ?? "");
        if (isAway)
            return;
        isAway = true;
        onTrouble(`Redis at ${masked(url)} is away (${problem}); trying again …`);
    });
    client.on("ready", () => {
        isAway = false;
    });
    try {
        await client.connect();
        await client.ping();
        hasBeenThere = true;
        return client;
    }
    catch (error) {
        if (client.status !== "end")
            client.disconnect();
        const told = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
        const reason = (problem || told).replace(/^NOAUTH.*$/u, "it wants a password").replace(/\.$/u, "");
        throw new UsageError(`Redis at ${masked(url)} cannot be reached: ${reason}.`, "Start it (redis-server), or name another with --redis redis://HOST:PORT; see that host, port and password are right.");
    }
}
//# sourceMappingURL=queue.js.map