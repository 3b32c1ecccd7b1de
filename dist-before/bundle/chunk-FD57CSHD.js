import {
  sourcesIn
} from "./chunk-CG66ENB7.js";

// dist/run/find.js
async function findFiles(inputs, options = {}) {
  const files = [];
  const skipped = [];
  const rejects = [];
  for await (const source of sourcesIn(inputs, options)) {
    if ("file" in source)
      files.push(source.file);
    else if ("skipped" in source)
      skipped.push(source.skipped);
    else
      rejects.push(source.reject);
  }
  return { files, skipped, rejects };
}

export {
  findFiles
};
