import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "../../testing/folder.js";
import { diskSorter } from "./disk-sorter.js";

const folder = folderWith({});

test("each row is written down a few times, however many there are", () => {
  const sizes = new Map<string, number>();
  const paths: string[] = [];
  const nextPath = () => {
    for (const path of paths) if (existsSync(path)) sizes.set(path, statSync(path).size);
    const path = join(folder, String(paths.length));
    paths.push(path);
    return path;
  };
  const sorter = diskSorter<string>(nextPath, { sorterCharacters: 8, sortedFiles: 4 });
  for (let index = 0; index < 256; index++) sorter.add(`k${index % 7}`, "12345678");
  nextPath();
  const written = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  // Once as a buffer, and once for each of log₄ 256 sizes.
  expect(written).toBe(256 * '"k0"\t"12345678"\n'.length * 5);
});
