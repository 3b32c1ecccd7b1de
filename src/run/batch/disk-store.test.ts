import { closeSync, existsSync, openSync, readdirSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { memoryStore, type Store } from "../../graph/store.js";
import { folderWith } from "../../testing/folder.js";
import { diskStore } from "./disk-store.js";

const folder = folderWith({});

/** A store that writes down nearly everything, so that small cases go through files. */
const tiny = { sorterCharacters: 8, sortedFiles: 2, shelfRows: 2 };

function withDisk<Result>(work: (store: Store) => Result, options = tiny): Result {
  const store = diskStore(join(folder, "store"), options);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** Any UTF-16 code units: lone surrogates and halves of astral characters among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4 })
  .map((units) => String.fromCharCode(...units));
const key = fc.oneof(
  anyText,
  fc.constantFrom(
    "",
    "\t",
    '"',
    '"\t',
    "\n",
    "\r\n",
    "\\",
    "\u0000",
    "\u2028",
    "\ud800",
    "\udc00",
    "\uffff",
    "𝔄",
    "😀",
    "a",
    "b",
  ),
);
const row = fc.oneof(fc.jsonValue({ maxDepth: 1 }), anyText).filter((value) => !Object.is(value, -0));

function sortedIn(store: Store, rows: readonly (readonly [string, unknown])[]) {
  const sorter = store.sorter<unknown>();
  for (const [key, row] of rows) sorter.add(key, row);
  return [...sorter.sorted()];
}

/** The number that the next file to be opened gets: the same again when all that was opened is closed. */
function nextFile(): number {
  const file = openSync(devNull, "r");
  closeSync(file);
  return file;
}

test("a sorter on disk gives the rows of one in memory", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, row), { maxLength: 40 }),
      fc.integer({ min: 2, max: 5 }),
      (rows, sortedFiles) => {
        const onDisk = withDisk((store) => sortedIn(store, rows), { ...tiny, sortedFiles });
        // Rows are JSON values: what is not JSON in them is none of the sorter's business.
        expect(onDisk).toEqual(JSON.parse(JSON.stringify(sortedIn(memoryStore(), rows))));
      },
    ),
    { numRuns: 150 },
  );
});

test("equal keys keep the order in which they were added, through files of files", () => {
  const rows = Array.from({ length: 500 }, (_, index) => [["b", "a", "c"][index % 3] ?? "", index] as const);
  expect(withDisk((store) => sortedIn(store, rows))).toEqual(sortedIn(memoryStore(), rows));
});

test("a shelf on disk gives the rows of one in memory, in whatever order they are read and pushed", () => {
  const step = fc.oneof(fc.record({ push: row }), fc.record({ get: fc.integer({ min: -1, max: 12 }) }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const readBy = (store: Store) => {
        const shelf = store.shelf<unknown>();
        return steps.map((step) => {
          if ("push" in step) return shelf.push(step.push);
          try {
            return [shelf.size, shelf.get(step.get)];
          } catch (error) {
            return String(error);
          }
        });
      };
      expect(withDisk(readBy)).toEqual(readBy(memoryStore()));
    }),
    { numRuns: 150 },
  );
});

test.each([-1, 3, 0.5, Number.NaN])("there is no row %d on a shelf of three", (index) => {
  withDisk((store) => {
    const shelf = store.shelf<number>();
    for (const row of [1, 2, 3]) shelf.push(row);
    expect(() => shelf.get(index)).toThrow(`there is no row ${index} among 3`);
  });
});

test("closing removes the folder and closes its files, those of rows nobody has read to the end too", () => {
  const path = join(folder, "closed");
  const before = nextFile();
  const store = diskStore(path, tiny);
  const sorter = store.sorter<number>();
  for (let index = 0; index < 50; index++) sorter.add(String(index), index);
  for (const _ of sorter.sorted()) break;
  const shelf = store.shelf<string>();
  shelf.push("x".repeat(600_000));
  expect(nextFile()).toBeGreaterThan(before);
  store.close();
  expect(nextFile()).toBe(before);
  expect(existsSync(path)).toBe(false);
});

test("what another run has left in the folder is removed", () => {
  const path = folderWith({ "store/0": "left", "store/shelf": "left" });
  const store = diskStore(join(path, "store"));
  expect(readdirSync(join(path, "store"))).toEqual([]);
  store.close();
});
