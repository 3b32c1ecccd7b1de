import { enqueue } from "../run/queue/enqueue.js";
import { sizeOf } from "../run/sources.js";
import { UsageError } from "../run/usage-error.js";
import { annotateOptions, batchOptionsFrom, tellOptions, tellOptionsFrom, untilInterrupted } from "./batch-options.js";
import { wholeNumber } from "./command.js";
import { inputDetails, inputOptions, readOptionsFrom } from "./input-options.js";
import { teller } from "./progress.js";
import { neededRedis, queueFrom, queueOptions, workFrom, workOption } from "./queue-options.js";
const defaultAhead = 1000;
/** `dateline enqueue`: articles in, jobs for many machines out. */
export const enqueueCommand = {
    name: "enqueue",
    summary: "Share articles out among machines: their text in a folder that all see, a job for each part in Redis.",
    takes: "PATH…",
    options: {
        ...workOption,
        ...queueOptions,
        ahead: { value: "N", help: `jobs that may wait in the queue; then reading waits (default: ${defaultAhead})` },
        ...inputOptions,
        ...annotateOptions,
        ...tellOptions,
    },
    details: `${inputDetails}

DIR gets inputs/ (a file for each part), configuration.json (queue, version, models, lexicon) and, when all is enqueued,
manifest.json. A job holds the name of a part and no text. Workers may begin before enqueuing ends. The same call again
completes one that was stopped, and gives jobs anew that were lost or failed for good; parts that are annotated already
get none. Another input, lexicon or version in the same DIR is refused. Needs the packages bullmq and ioredis.
Exit status: 0 done, 1 wrong call, no Redis or full disk, 130 interrupted.

Examples:
  dateline enqueue news/ --work /mnt/shared/run --redis redis://queue.example:6379
  dateline worker --work /mnt/shared/run --redis redis://queue.example:6379 --once      (on each machine)
  dateline collect --work /mnt/shared/run --redis redis://queue.example:6379 --wait --out datasets`,
    run: runEnqueue,
};
async function runEnqueue(given) {
    const options = optionsFrom(given);
    const told = tellOptionsFrom(given);
    const bytes = told.isQuiet ? null : (await sizeOf(options.inputs, options)).bytes;
    const { tell, finish, interrupted, ...listener } = teller({ ...told, bytes });
    const onTrouble = (problem) => tell(`  ${problem}`, "trouble", { problem });
    const made = await untilInterrupted((signal) => enqueue({ ...options, signal }, { ...listener, onTrouble }), () => interrupted("What is enqueued stays. To complete it: the same call again."));
    finish();
    if (made === null)
        return 130;
    tell(summaryOf(made, options.work), "done", { queue: made.queue, parts: made.parts, ...made.progress });
    return 0;
}
function summaryOf({ queue, parts, kept, progress }, work) {
    const before = kept > 0 ? `, ${kept} of them annotated already` : "";
    return [
        `  enqueued ${progress.articles} articles, ${progress.rejects} rejected, in ${parts} parts${before} (queue ${queue})`,
        `On each machine: dateline worker --work ${work} --once`,
        `When all parts are there: dateline collect --work ${work} --out DIR`,
    ].join("\n");
}
function optionsFrom(given) {
    if (given.paths.length === 0)
        throw new UsageError("There is nothing to enqueue.", "See: dateline enqueue --help");
    const { limit, concurrency, lexicons, beam } = batchOptionsFrom(given);
    return {
        inputs: given.paths,
        work: workFrom(given),
        redis: neededRedis(given),
        queue: queueFrom(given),
        ahead: wholeNumber(given, "ahead") ?? defaultAhead,
        ...readOptionsFrom(given),
        limit,
        concurrency,
        lexicons,
        beam,
    };
}
//# sourceMappingURL=enqueue.js.map