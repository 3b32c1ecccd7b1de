/** Every way to put `size` of the numbers from 0 to `count` - 1 in a row, in lexicographic order. */
export function permutations(count: number, size: number): readonly (readonly number[])[] {
  return grown(size, (taken) => range(0, count).filter((number) => !taken.includes(number)));
}

/** Every way to choose `size` of the numbers from 0 to `count` - 1, each choice ascending, in lexicographic order. */
export function combinations(count: number, size: number): readonly (readonly number[])[] {
  return grown(size, (taken) => range((taken.at(-1) ?? -1) + 1, count));
}

function grown(
  size: number,
  nextAfter: (taken: readonly number[]) => readonly number[],
): readonly (readonly number[])[] {
  let rows: (readonly number[])[] = [[]];
  for (let length = 0; length < size; length++) {
    rows = rows.flatMap((taken) => nextAfter(taken).map((number) => [...taken, number]));
  }
  return rows;
}

const range = (start: number, end: number) =>
  Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);
