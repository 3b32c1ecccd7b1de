import { folderWith } from "../../testing/folder.js";
import { sameInputAs } from "./same-input.js";
import { writeManifest } from "./work-folder.js";

const names = [0, 1, 2].map((number) => `part-000000${number}-${"0".repeat(16)}.ndjson`);
const other = (number: number) => `part-000000${number}-${"1".repeat(16)}.ndjson`;

/** A folder with the inputs of the first two parts; complete when it has a manifest. */
function begun({ isComplete = false } = {}) {
  const [first = "", second = ""] = names;
  const folder = folderWith({ [`inputs/${first}`]: "", [`inputs/${second}`]: "", "inputs/x.tmp": "" });
  const parts = names.slice(0, 2);
  const totals = { articles: 2, rejects: 0, characters: 9, files: 1, skipped: { number: 0, first: [] } };
  if (isComplete) writeManifest(folder, { queue: "news", key: "k", parts, ...totals });
  return { ...sameInputAs(folder), folder };
}

test("a call that was broken off may go on", () => {
  const { check, checkEnd } = begun();
  for (const [number, name] of names.entries()) check(name, number);
  checkEnd(3);
});

test.each([true, false])("another part in a part's place is refused, complete: %p", (isComplete) => {
  const { check, folder } = begun({ isComplete });
  expect(() => check(other(1), 1)).toThrow(new RegExp(`${folder} holds the articles of another input`, "u"));
});

test.each([true, false])("fewer parts than there are is another input, complete: %p", (isComplete) => {
  expect(() => begun({ isComplete }).checkEnd(1)).toThrow(/another input/u);
});

test("more parts than were enqueued in all is another input", () => {
  expect(() => begun({ isComplete: true }).check(names[2] ?? "", 2)).toThrow(/another input/u);
});
