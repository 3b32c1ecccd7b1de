/** The item at an index that another layer holds; throws when the index points nowhere. */
export function at(items, index) {
    const item = items[index];
    if (item === undefined)
        throw new RangeError(`index ${index} points outside a list of ${items.length}`);
    return item;
}
//# sourceMappingURL=at.js.map