/** Items by a key that several may have, or by each of several keys; keys and items in the order given. */
export declare function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string | readonly string[]): ReadonlyMap<string, readonly Item[]>;
