import fc from "fast-check";
import { personNamesAlike } from "../document/namesakes.js";
import { type Chain, newChain } from "./chain.js";
import { ownerIndex } from "./owner-index.js";

function person(name: string): Chain {
  const chain = newChain("PERSON");
  chain.names.push(name);
  return chain;
}

const ownerAmong = (names: readonly string[], words: string) =>
  ownerIndex(names.map(person)).ownerOf(words)?.names[0] ?? null;

test.each([
  ["James Cleverly", ["Liz Truss", "James Cleverly"], "James Cleverly"],
  ["Dmytro Kuleba", ["Dmitry Kuleba"], "Dmitry Kuleba"],
  ["Sec Blinken", ["Antony Blinken"], "Antony Blinken"],
  ["The Real Silva", ["Ana Silva", "Rui Silva"], null],
  ["Wu", ["Ana Wu"], null],
])("%s among %j is that of %s", (words, names, owner) => {
  expect(ownerAmong(names, words)).toBe(owner);
});

test("whoever is alike is found, the first one first", () => {
  const word = fc.string({ unit: fc.constantFrom(..."aegkhmnsyz"), minLength: 1, maxLength: 8 });
  const name = fc.tuple(fc.constantFrom("ana", "olga", "o"), word).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), name, (names, words) => {
      const alike = names.find((each) => personNamesAlike(words, each) >= 0.7);
      if (alike !== undefined) expect(ownerAmong(names, words)).toBe(alike);
    }),
    { seed: 7, numRuns: 2000 },
  );
});
