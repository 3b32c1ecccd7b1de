import { bySpan } from "../../document/span.js";
/**
 * For each span the innermost one around or across it that begins no later, if any. Spans that cross are always found
 * when there are some, though not every pair of them.
 */
export function overlapsAmong(spans) {
    const open = [];
    return [...spans].sort(bySpan).flatMap((second) => {
        while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= second.start)
            open.pop();
        const first = open.at(-1);
        open.push(second);
        return first ? [{ first, second, crosses: first.end < second.end }] : [];
    });
}
//# sourceMappingURL=nesting.js.map