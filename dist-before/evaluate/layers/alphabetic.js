/** Orders names by UTF-16 code unit: the same on every machine, unlike a locale's order. */
export function alphabetically(a, b) {
    return a < b ? -1 : Number(a > b);
}
//# sourceMappingURL=alphabetic.js.map