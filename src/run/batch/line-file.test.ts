import { join } from "node:path";
import { folderWith } from "../../testing/folder.js";
import { linesOfFile } from "./line-file.js";

function linesIn(content: string | Uint8Array) {
  const folder = folderWith({ "lines.ndjson": content });
  const lines: (readonly [start: number, text: string])[] = [];
  for (const { start, bytes } of linesOfFile(join(folder, "lines.ndjson"))) lines.push([start, bytes.toString()]);
  return lines;
}

test("an empty file has no lines", () => {
  expect(linesIn("")).toEqual([]);
});

test("lines begin where they stand in the file, in bytes; empty ones count", () => {
  expect(linesIn("é\n\nb\n")).toEqual([
    [0, "é"],
    [3, ""],
    [4, "b"],
  ]);
});

test("the last line need not end", () => {
  expect(linesIn("a\nb")).toEqual([
    [0, "a"],
    [2, "b"],
  ]);
});

test("a line may be longer than what is read at a time, and line ends may fall where that ends", () => {
  const block = 1 << 18;
  const lines = ["x".repeat(block - 1), "y".repeat(block), "z".repeat(3 * block + 5), "", "end"];
  const found = linesIn(`${lines.join("\n")}\n`);
  expect(found.map(([, text]) => text)).toEqual(lines);
  expect(found.map(([start]) => start)).toEqual([0, block, 2 * block + 1, 5 * block + 7, 5 * block + 8]);
});

test("a file that is not there is an error that names it", () => {
  expect(() => [...linesOfFile("nowhere.ndjson")]).toThrow(/ENOENT.*nowhere\.ndjson/u);
});
