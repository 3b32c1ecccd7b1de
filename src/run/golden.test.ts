import { contentOf } from "../testing/folder.js";
import { goldenFiles, goldenFolder } from "./accept.js";

const golden = contentOf(goldenFolder);
const remedy = "If the change is meant: npm run accept, then review git diff.";

test("the seeds give the accepted output, byte for byte", async () => {
  const files = await goldenFiles();
  const names = new Set([...golden.keys(), ...files.keys()]);
  const differing = [...names].filter((name) => golden.get(name) !== files.get(name)).sort();
  if (differing.length > 0) throw new Error(`${differing.join(", ")} differ from ${goldenFolder}. ${remedy}`);
  expect(golden.size).toBeGreaterThan(10);
});

test("one file at a time or eight: the same bytes", async () => {
  expect([...(await goldenFiles({ concurrency: 1 }))]).toEqual([...(await goldenFiles({ concurrency: 8 }))]);
});
