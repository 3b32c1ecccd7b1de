import {
  firstFew,
  missingParts,
  reasonsOf
} from "./chunk-XHTVPYYB.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/run/queue/losses.js
var patience = 3e4;
function lossWatch(queue) {
  let emptySince = null;
  return async ({ folder, manifest, now }) => {
    const { waiting, active, delayed, failed } = await queue.counts();
    const isEmpty = waiting + active + delayed === 0;
    emptySince = isEmpty ? emptySince ?? now : null;
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

export {
  lossWatch
};
