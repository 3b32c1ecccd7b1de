import { at } from "../document/at.js";
import type { Cluster, Link } from "./partition.js";
import { each, groupsOf, orderKey, type Rows, type Shelf, type Store } from "./store.js";

/** What tells which of many things are one. */
export interface Blocking<Item> {
  /** Items are compared when they share a key. Each key once. */
  readonly keysOf: (item: Item) => readonly string[];
  /** Of the keys that two items share, those for which they are compared; all when it is not given. */
  readonly counts?: (key: string, a: Item, b: Item) => boolean;
  /** The evidence that two items are one; null when it is too weak. */
  readonly judge: (a: Item, b: Item) => Omit<Link, "first" | "second"> | null;
}

interface Blocked<Item> {
  readonly index: number;
  readonly item: Item;
  readonly keys: ReadonlySet<string>;
}

/** Compares the items of a list that share a block, each pair once, the one of smaller index first. */
export function linksInBlocks<Item extends object>(
  items: Rows<Item>,
  store: Store,
  blocking: Blocking<Item>,
): Shelf<Link> {
  const blocks = store.sorter<number>();
  for (let index = 0; index < items.size; index++) {
    for (const key of blocking.keysOf(items.get(index))) blocks.add(key, index);
  }
  const blocked = blockedItems(items, blocking);
  const links = store.shelf<Link>();
  for (const [key, indices] of groupsOf(blocks.sorted())) {
    if (indices.length < 2) continue;
    const block = indices.map(blocked);
    block.forEach((one, position) => {
      for (let other = position + 1; other < block.length; other++) {
        const link = linkOf(one, at(block, other), { key, blocking });
        if (link) links.push(link);
      }
    });
  }
  return links;
}

/** The keys of an item are made anew for its block: to keep them with each of them would be to sort their square. */
function blockedItems<Item extends object>(items: Rows<Item>, { keysOf }: Blocking<Item>) {
  const known = new WeakMap<Item, ReadonlySet<string>>();
  return (index: number): Blocked<Item> => {
    const item = items.get(index);
    const keys = known.get(item) ?? new Set(keysOf(item));
    known.set(item, keys);
    return { index, item, keys };
  };
}

interface Block<Item> {
  readonly key: string;
  readonly blocking: Blocking<Item>;
}

/** Two items that share several blocks are compared in the first of them. */
function linkOf<Item>(one: Blocked<Item>, other: Blocked<Item>, { key, blocking }: Block<Item>): Link | null {
  const { counts = () => true, judge } = blocking;
  if (!counts(key, one.item, other.item)) return null;
  for (const shared of one.keys) {
    if (shared < key && other.keys.has(shared) && counts(shared, one.item, other.item)) return null;
  }
  const judged = judge(one.item, other.item);
  return judged && { first: one.index, second: other.index, ...judged };
}

/** Things that links hold together, directly or through others. */
export interface Component {
  /** Their indices, ascending. */
  readonly members: readonly number[];
  /** Links between them, as indices into `members`; empty for a thing by itself. */
  readonly links: readonly Link[];
}

/** Splits `size` things into the components that links make of them. What is in two components was never compared. */
export function* componentsOf(size: number, links: Rows<Link>, store: Store): Generator<Component> {
  const roots = rootsOf(size, links);
  const gathered = store.sorter<Link>();
  for (const link of each(links)) {
    gathered.add(orderKey(roots[link.first] ?? 0), link);
  }
  const isLinked = new Uint8Array(size);
  for (const [, group] of groupsOf(gathered.sorted())) {
    const members = [...new Set(group.flatMap(({ first, second }) => [first, second]))].sort((a, b) => a - b);
    const positions = new Map(members.map((member, position) => [member, position]));
    const positionOf = (member: number) => positions.get(member) ?? -1;
    for (const member of members) isLinked[member] = 1;
    yield {
      members,
      links: group.map(({ first, second, ...link }) => ({
        ...link,
        first: positionOf(first),
        second: positionOf(second),
      })),
    };
  }
  for (let index = 0; index < size; index++) if (!isLinked[index]) yield { members: [index], links: [] };
}

/** For each thing, one thing of its component, the same for all of them: union-find with halved paths. */
function rootsOf(size: number, links: Rows<Link>): Uint32Array {
  const parents = Uint32Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number) => {
    let node = index;
    for (let parent = parents[node] ?? node; parent !== node; parent = parents[node] ?? node) {
      parents[node] = parents[parent] ?? parent;
      node = parents[node] ?? node;
    }
    return node;
  };
  for (const { first, second } of each(links)) {
    parents[rootOf(first)] = rootOf(second);
  }
  return parents.map((_, index) => rootOf(index));
}

/** A cluster of a component with the indices its members have outside. */
export function outside({ members }: Component, cluster: Cluster): Cluster {
  return { ...cluster, members: cluster.members.map((position) => at(members, position)) };
}
