/**
 * Works on several items at the same time and gives the results in the order of the items. Takes no more than
 * `inFlight` items ahead of the result that is taken next; passes on the first error, when no work is left.
 */
export async function* inOrder(items, inFlight, work) {
    const pending = [];
    try {
        for await (const item of items) {
            const result = work(item);
            // It is looked at in its turn; until then its failure is none that nobody handles.
            result.catch(() => { });
            pending.push(result);
            const next = pending.length >= inFlight ? pending.shift() : undefined;
            if (next)
                yield await next;
        }
        for (let next = pending.shift(); next; next = pending.shift())
            yield await next;
    }
    finally {
        await Promise.allSettled(pending);
    }
}
//# sourceMappingURL=ordered.js.map