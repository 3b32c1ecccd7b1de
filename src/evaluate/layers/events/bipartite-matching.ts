/**
 * The size of a maximum matching: the most pairs that can be formed of a left and a right item that fit, each item in
 * one pair at most. By augmenting paths; takes time in proportion to left² · right.
 */
export function maximumMatching<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  fits: (left: Left, right: Right) => boolean,
): number {
  const partnerOf = new Map<number, Left>();
  const findPartner = (item: Left, tried: Set<number>): boolean =>
    right.some((candidate, index) => {
      if (tried.has(index) || !fits(item, candidate)) return false;
      tried.add(index);
      const rival = partnerOf.get(index);
      if (rival !== undefined && !findPartner(rival, tried)) return false;
      partnerOf.set(index, item);
      return true;
    });
  return left.filter((item) => findPartner(item, new Set())).length;
}
