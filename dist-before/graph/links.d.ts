import type { Cluster, Link } from "./partition.js";
import { type Rows, type Shelf, type Store } from "./store.js";
/** What tells which of many things are one. */
export interface Blocking<Item> {
    /** Items are compared when they share a key. Each key once. */
    readonly keysOf: (item: Item) => readonly string[];
    /** Of the keys that two items share, those for which they are compared; all when it is not given. */
    readonly counts?: (key: string, a: Item, b: Item) => boolean;
    /** The evidence that two items are one; null when it is too weak. */
    readonly judge: (a: Item, b: Item) => Omit<Link, "first" | "second"> | null;
}
/** Compares the items of a list that share a block, each pair once, the one of smaller index first. */
export declare function linksInBlocks<Item>(items: Rows<Item>, store: Store, blocking: Blocking<Item>): Shelf<Link>;
/** Things that links hold together, directly or through others. */
export interface Component {
    /** Their indices, ascending. */
    readonly members: readonly number[];
    /** Links between them, as indices into `members`; empty for a thing by itself. */
    readonly links: readonly Link[];
}
/** Splits `size` things into the components that links make of them. What is in two components was never compared. */
export declare function componentsOf(size: number, links: Rows<Link>, store: Store): Generator<Component>;
/** A cluster of a component with the indices its members have outside. */
export declare function outside({ members }: Component, cluster: Cluster): Cluster;
