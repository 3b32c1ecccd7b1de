import { UsageError } from "../usage-error.js";
import { firstFew, missingParts, reasonsOf } from "./missing.js";
/** How long a queue without jobs is looked at before parts are said to be lost, in milliseconds: jobs may just be given anew, and a shared disk may show files late. */
const patience = 30_000;
/**
 * Watches for parts that no job will bring. Each call looks once, and throws `UsageError` when jobs of missing parts have
 * failed for good, or when the queue has been without jobs for a while.
 */
export function lossWatch(queue) {
    let emptySince = null;
    return async ({ folder, manifest, now }) => {
        const { waiting, active, delayed, failed } = await queue.counts();
        const isEmpty = waiting + active + delayed === 0;
        emptySince = isEmpty ? (emptySince ?? now) : null;
        // Behind the counts: a part is there before its job is done.
        const missing = missingParts(folder, manifest);
        if (missing.length === 0)
            return;
        if (failed > 0)
            await checkFailures(queue, { missing: new Set(missing), failed });
        if (emptySince === null || now - emptySince < patience)
            return;
        throw new UsageError(`${missing.length} parts are missing, and the queue has no job for them: ${firstFew(missing)}`, "Call dateline enqueue again with the same arguments: it gives their jobs anew.");
    };
}
async function checkFailures(queue, { missing, failed }) {
    const failures = (await queue.failures(failed)).filter(({ part }) => missing.has(part));
    if (failures.length === 0)
        return;
    throw new UsageError(`${failures.length} jobs failed for good:${reasonsOf(failures)}`, "Mend the cause, then call dateline enqueue again with the same arguments: it gives their jobs anew.");
}
//# sourceMappingURL=losses.js.map