/** The values, each once, in the order of their first occurrence. */
export function unique(values) {
    return [...new Set(values)];
}
//# sourceMappingURL=unique.js.map