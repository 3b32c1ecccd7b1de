/**
 * Works on several items at the same time and gives the results in the order of the items. Takes no more than
 * `inFlight` items ahead of the result that is taken next; passes on the first error, when no work is left.
 */
export declare function inOrder<Item, Result>(items: AsyncIterable<Item> | Iterable<Item>, inFlight: number, work: (item: Item) => Promise<Result>): AsyncGenerator<Result>;
