/** Items by a key of theirs: keys in the order of their first items, items in their order. */
export declare function groupedBy<Item, Key>(items: Iterable<Item>, key: (item: Item) => Key): Map<Key, Item[]>;
