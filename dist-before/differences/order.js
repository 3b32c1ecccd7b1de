/** Compares strings by UTF-16 code unit: the same on every machine, unlike a locale's order. */
export function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=order.js.map