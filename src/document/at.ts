/** The item at an index that another layer holds; throws when the index points nowhere. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`index ${index} points outside a list of ${items.length}`);
  return item;
}
