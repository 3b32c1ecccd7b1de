import {
  isInnerPath
} from "./chunk-IFLMEJAK.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/run/write.js
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
async function writeFiles(folder, files) {
  const outside = [...files.keys()].find((name) => !isInnerPath(name));
  if (outside !== void 0) {
    const hint = "Change the id it is made of to letters, digits, _ . and -; nothing was written.";
    throw new UsageError(`${JSON.stringify(outside)} is no name of a file in ${folder}.`, hint);
  }
  const pending = [];
  try {
    for (const [name, content] of files) {
      const to = join(folder, name);
      const from = join(dirname(to), `.${name.replaceAll("/", "_")}.${process.pid}.tmp`);
      await mkdir(dirname(to), { recursive: true });
      pending.push({ from, to });
      await writeFile(from, content);
    }
    for (const { from, to } of pending)
      await rename(from, to);
  } catch (error) {
    await Promise.all(pending.map(({ from }) => rm(from, { force: true })));
    throw error;
  }
}

export {
  writeFiles
};
