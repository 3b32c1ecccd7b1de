import { setTimeout as delay } from "node:timers/promises";
const largestBulk = 100;
/** Adds jobs in bulks, so that what waits in the queue is never more than `ahead` and a bulk, which is no more than `ahead`. */
export function feeder(queue, { ahead, signal, interval = 500 }) {
    const bulkSize = Math.min(largestBulk, ahead);
    let held = [];
    const flush = async () => {
        while (held.length > 0 && (await queue.counts()).waiting > ahead)
            await delay(interval, null, { signal });
        const parts = held;
        held = [];
        if (parts.length > 0)
            await queue.add(parts);
    };
    return {
        flush,
        async add(part) {
            held.push(part);
            if (held.length >= bulkSize)
                await flush();
        },
    };
}
//# sourceMappingURL=feeder.js.map