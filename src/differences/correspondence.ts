import { byCodeUnit } from "./order.js";

/** Ids of the two runs that stand for the same: one of each as a rule, more where one was split or several were merged. */
export interface Group {
  /** Sorted. */
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Which entities (or incidents) of two runs are the same, by the mentions (or events) they have in common. */
export interface Correspondence {
  /** The group of an id of A, as a key; a key of its own for an id that has no counterpart. */
  readonly keyOfA: (id: string) => string;
  readonly keyOfB: (id: string) => string;
  /** Every group that has something of both runs, in the order of A's first ids. */
  readonly groups: readonly Group[];
  /** How many members an id of A and an id of B have in common. */
  readonly shared: (a: string, b: string) => number;
}

type Counts = Map<string, Map<string, number>>;

/**
 * Finds what corresponds. `members` has the ids `[of A, of B]` that each matched member points at. An id belongs to the
 * one of the other run with which it shares most members (then the one of the same id, then the first by id), so
 * that a single member that moved from one to another does not make the two one. Ids without any matched member
 * correspond when they are the same in both runs.
 */
export function correspondenceOf(
  members: Iterable<readonly [a: string, b: string]>,
  ids: { readonly a: Iterable<string>; readonly b: Iterable<string> },
): Correspondence {
  const [fromA, fromB]: [Counts, Counts] = [new Map(), new Map()];
  for (const [a, b] of members) {
    count(fromA, a, b);
    count(fromB, b, a);
  }
  const sets = disjointSets();
  for (const [a, others] of fromA) sets.unite(`a ${a}`, `b ${mostShared(a, others)}`);
  for (const [b, others] of fromB) sets.unite(`b ${b}`, `a ${mostShared(b, others)}`);
  const inB = new Set(ids.b);
  for (const id of ids.a) if (inB.has(id) && !fromA.has(id) && !fromB.has(id)) sets.unite(`a ${id}`, `b ${id}`);
  const groups = sets.all().map((nodes) => ({ a: idsOf("a ", nodes), b: idsOf("b ", nodes) }));
  const keysA = new Map(groups.flatMap(({ a }, index) => a.map((id) => [id, `both ${index}`] as const)));
  const keysB = new Map(groups.flatMap(({ b }, index) => b.map((id) => [id, `both ${index}`] as const)));
  return {
    keyOfA: (id) => keysA.get(id) ?? `a ${id}`,
    keyOfB: (id) => keysB.get(id) ?? `b ${id}`,
    groups,
    shared: (a, b) => fromA.get(a)?.get(b) ?? 0,
  };
}

function count(counts: Counts, id: string, other: string): void {
  const others = counts.get(id) ?? new Map<string, number>();
  others.set(other, (others.get(other) ?? 0) + 1);
  counts.set(id, others);
}

function mostShared(id: string, others: ReadonlyMap<string, number>): string {
  const [best] = [...others].sort(
    ([one, times], [other, otherTimes]) =>
      otherTimes - times || Number(other === id) - Number(one === id) || byCodeUnit(one, other),
  );
  return best?.[0] ?? id;
}

function idsOf(prefix: string, nodes: readonly string[]): string[] {
  return nodes.flatMap((node) => (node.startsWith(prefix) ? node.slice(prefix.length) : [])).sort(byCodeUnit);
}

/** Sets of names that share none; a name nobody has united is a set of its own. */
function disjointSets() {
  const parentOf = new Map<string, string>();
  const find = (name: string): string => {
    let root = name;
    for (let parent = parentOf.get(root); parent !== undefined; parent = parentOf.get(root)) root = parent;
    // The next search for this name is one step long.
    if (root !== name) parentOf.set(name, root);
    return root;
  };
  return {
    /** The root of the united set is the first of its names, so that keys do not depend on the order of uniting. */
    unite(one: string, other: string): void {
      const [first = one, second = other] = [find(one), find(other)].sort(byCodeUnit);
      if (first !== second) parentOf.set(second, first);
    },
    all(): string[][] {
      const sets = new Map<string, string[]>();
      for (const name of parentOf.keys()) {
        const root = find(name);
        const set = sets.get(root);
        if (set) set.push(name);
        else sets.set(root, [root, name]);
      }
      return [...sets].sort(([one], [other]) => byCodeUnit(one, other)).map(([, names]) => names);
    },
  };
}
