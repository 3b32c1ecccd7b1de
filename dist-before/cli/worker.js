import { printable } from "../report/printable.js";
import { work } from "../run/queue/work.js";
import { batchOptionsFrom, processOptions, tellOptions, tellOptionsFrom, untilInterrupted } from "./batch-options.js";
import { wholeNumber } from "./command.js";
import { teller } from "./progress.js";
import { neededRedis, queueFrom, queueOptions, workFrom, workOption } from "./queue-options.js";
const defaultLock = 30;
/** `dateline worker`: takes jobs that `enqueue` has given, and annotates. */
export const workerCommand = {
    name: "worker",
    summary: "Annotate the parts that dateline enqueue has given jobs for, beside workers on other machines.",
    takes: "",
    options: {
        ...workOption,
        ...queueOptions,
        workers: { value: "N", help: "processes to annotate in (default: one a processor)" },
        ...processOptions,
        lock: {
            value: "SECONDS",
            help: `time without a sign of life after which another has the jobs (default: ${defaultLock})`,
        },
        once: { value: null, help: "end when all that was enqueued is annotated" },
        ...tellOptions,
    },
    details: `Each part is written to DIR/parts, whole or not at all. A machine that dies loses what it had at hand: others have it after
some --lock seconds. What the disk refuses is tried five times, with growing pauses; then the job has failed for good, and
dateline collect --wait says why. A machine with another version or other models than DIR names takes no job.
An interrupt or SIGTERM ends the work when the jobs at hand are done; a second interrupt ends it at once.
Exit status: 0 done or ended, 1 wrong call, no Redis, or (with --once) jobs lost or failed for good, 130 ended at once.

Examples:
  dateline worker --work /mnt/shared/run --redis redis://queue.example:6379
  dateline worker --work /mnt/shared/run --once --workers 16 --log-format json`,
    run: runWorker,
};
async function runWorker(given) {
    const options = optionsFrom(given);
    const { tell, finish, onProgress } = teller(tellOptionsFrom(given));
    const total = { files: 0, bytes: 0, articles: 0, rejects: 0, characters: 0, words: 0 };
    let parts = 0;
    const listener = {
        onStart: () => tell(`  working for ${options.work} in ${options.workers} processes`, "start", { workers: options.workers }),
        onPart(totals) {
            parts++;
            for (const name of counted)
                total[name] += totals?.[name] ?? 0;
            onProgress?.(total);
        },
        onFailure: (failure) => tell(`  failed ${printable(failure.part)}: ${printable(failure.reason)}`, "failure", failure),
        onTrouble: (problem) => tell(`  ${problem}`, "trouble", { problem }),
    };
    await untilInterrupted((signal) => work({ ...options, signal }, listener), () => { });
    finish();
    tell(`  annotated ${total.articles} articles, ${total.rejects} rejected, in ${parts} parts`, "done", {
        parts,
        ...total,
    });
    return 0;
}
const counted = ["articles", "rejects", "characters", "words"];
function optionsFrom(given) {
    const { processors, workerMegabytes, secondsPerArticle } = batchOptionsFrom(given);
    return {
        work: workFrom(given),
        redis: neededRedis(given),
        queue: queueFrom(given),
        workers: wholeNumber(given, "workers") ?? processors,
        workerMegabytes,
        secondsPerArticle,
        lockSeconds: wholeNumber(given, "lock") ?? defaultLock,
        once: given.isSet("once"),
    };
}
//# sourceMappingURL=worker.js.map