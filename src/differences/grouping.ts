/** Items by a key that several may have, or by each of several keys; keys and items in the order given. */
export function grouped<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of [keyOf(item)].flat()) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
