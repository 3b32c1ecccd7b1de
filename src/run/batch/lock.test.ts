import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "../../testing/folder.js";
import { lockFolder } from "./lock.js";

/** A folder with a lock that says this, if anything. */
function folderLockedBy(content?: string) {
  const folder = folderWith({});
  const path = join(folder, ".dateline.lock");
  if (content !== undefined) writeFileSync(path, content);
  return { folder, path };
}

/** A number that no process has. */
const nobody = 999_999_999;

test("a folder is taken once, and can be taken again when it was given back", () => {
  const { folder, path } = folderLockedBy();
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`is being written by another run (process ${process.pid})`);
  unlock();
  expect(existsSync(path)).toBe(false);
  lockFolder(folder)();
});

test("the folder of a living process is refused, with what to do", () => {
  const { folder } = folderLockedBy(String(process.ppid));
  expect(() => lockFolder(folder)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(`process ${process.ppid}`),
      hint: expect.stringMatching(/Wait for it.*--out DIR.*remove .*dateline\.lock/u),
    }),
  );
});

test.each([
  ["a dead process", String(nobody)],
  // As in containers, where each run has the same number.
  ["a process of this one's number", `${process.pid} 1`],
  ["a process whose number another has now", `${process.ppid} 1`],
])("what %s has left is taken over", (_, content) => {
  const { folder, path } = folderLockedBy(content);
  const unlock = lockFolder(folder);
  expect(readFileSync(path, "utf8")).toMatch(new RegExp(`^${process.pid} `, "u"));
  unlock();
});

test.each(["", "what?", "-1"])("a lock that says %j may be about to say more, but not for long", (content) => {
  const { folder, path } = folderLockedBy(content);
  expect(() => lockFolder(folder)).toThrow(/process unknown/u);
  utimesSync(path, 1, 1);
  lockFolder(folder)();
});
