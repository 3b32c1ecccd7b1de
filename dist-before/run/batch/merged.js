/** Orders lines by UTF-16 code unit of their keys. */
export function byKey([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Merges sorted sources; of equal keys the earlier source comes first. Closes the sources, also when it is left early. */
export function* mergedLines(sources) {
    const open = sources.map((source) => source[Symbol.iterator]());
    try {
        const heap = headsOf(open).sort(byHead);
        for (let [head] = heap; head; [head] = heap) {
            yield head.line;
            advance(heap, head);
        }
    }
    finally {
        for (const lines of open)
            lines.return?.();
    }
}
function headsOf(open) {
    return open.flatMap((lines, order) => {
        const first = lines.next();
        return first.done ? [] : [{ lines, order, line: first.value }];
    });
}
/** Goes on to the next line of the first head, or drops it at its end. */
function advance(heap, head) {
    const next = head.lines.next();
    if (!next.done)
        head.line = next.value;
    else {
        const last = heap.pop();
        if (last && last !== head)
            heap[0] = last;
    }
    sink(heap);
}
function byHead(a, b) {
    return byKey(a.line, b.line) || a.order - b.order;
}
/** Lets the first head of a binary heap sink to where it belongs. */
function sink(heap) {
    for (let index = 0;;) {
        const least = leastOf(heap, [index, 2 * index + 1, 2 * index + 2]);
        if (least === index)
            return;
        const [one, other] = [heap[index], heap[least]];
        if (!one || !other)
            return;
        heap[index] = other;
        heap[least] = one;
        index = least;
    }
}
function leastOf(heap, [index = 0, ...children]) {
    let least = index;
    for (const child of children) {
        const [one, best] = [heap[child], heap[least]];
        if (one && best && byHead(one, best) < 0)
            least = child;
    }
    return least;
}
//# sourceMappingURL=merged.js.map