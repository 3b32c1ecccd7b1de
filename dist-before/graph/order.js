/** Compares strings by UTF-16 code unit: the same on every machine, unlike a locale's order. */
export function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * The key articles are sorted by: date of publication, then source path (the number of a line counted, not spelled),
 * then id.
 */
export function articleKey({ published, sourcePath, docId, }) {
    const path = sourcePath.replace(/#(\d{1,12})$/u, (_, line) => `#${line.padStart(12, "0")}`);
    return [published, path, docId].join("\u0000");
}
/** Orders articles by `articleKey`. */
export function byArticle(a, b) {
    return byCodeUnit(articleKey(a), articleKey(b));
}
//# sourceMappingURL=order.js.map