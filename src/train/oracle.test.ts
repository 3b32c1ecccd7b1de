import { move, ParserState } from "../syntax/parser/parser-state.js";
import { bestRight, costsOf } from "./oracle.js";

/** For tests: the right tree with these heads; the number of words stands for the root. */
function treeOf(...heads: number[]) {
  const children: number[][] = [...heads, 0].map(() => []);
  for (const [word, head] of heads.entries()) children[head]?.push(word);
  return { heads: Int32Array.from(heads), children };
}

test.each([
  ["a chain to the right", [1, 2, 3]],
  ["a chain to the left", [3, 0, 1]],
  ["dependents on both sides", [1, 4, 1, 2]],
  ["a long arc over others", [4, 3, 3, 4, 5]],
])("free moves lead to the right tree: %s", (_, heads) => {
  const tree = treeOf(...heads);
  const state = new ParserState();
  const costs = new Int32Array(3);
  state.reset(heads.length);
  while (!state.isFinal) {
    costsOf(state, tree, costs);
    const next = bestRight(costs, [0, 0, 0]);
    expect(costs[next]).toBe(0);
    if (next === move.shift) state.shift();
    else state.attach(next, 1);
  }
  expect([...state.head.subarray(0, heads.length)]).toEqual(heads);
});

test("what a move loses is counted", () => {
  // 0 <- 1 (root), 1 -> 2: to take 0 to the stack and 1 after it loses nothing yet, to attach 0 to nothing cannot be.
  const tree = treeOf(1, 3, 1);
  const state = new ParserState();
  const costs = new Int32Array(3);
  state.reset(3);
  state.shift();
  costsOf(state, tree, costs);
  expect(costs[move.left]).toBe(0);
  expect(costs[move.shift]).toBe(1);
});
