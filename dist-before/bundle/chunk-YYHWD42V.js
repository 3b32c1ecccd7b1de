import {
  Hopeless,
  inputsIn
} from "./chunk-XHTVPYYB.js";
import {
  readingsFrom
} from "./chunk-CG66ENB7.js";
import {
  writeWhole
} from "./chunk-YBCUCXZ3.js";
import {
  partName,
  partNumber
} from "./chunk-7XRHUH6S.js";
import {
  streamLine
} from "./chunk-W72YDXAI.js";

// dist/run/queue/batch-file.js
import { existsSync } from "node:fs";
import { join } from "node:path";
function writeBatch(folder, name, { readings }) {
  const path = join(inputsIn(folder), name);
  if (existsSync(path))
    return;
  writeWhole(path, (write) => {
    for (const reading of readings)
      write(`${streamLine(reading)}
`);
  });
}
async function readBatch(folder, name, key) {
  const path = join(inputsIn(folder), name);
  const number = partNumber(name);
  if (number === null)
    throw new Hopeless(`The job names ${JSON.stringify(name)}, which is no part.`);
  if (!existsSync(path)) {
    throw new Error(`There is no ${path}. See that every machine has the same folder, and that no other run uses the same queue.`);
  }
  const readings = [];
  for await (const reading of readingsFrom({ location: path, sourcePath: name }, asWritten))
    readings.push(reading);
  if (partName({ number, readings }, key) === name)
    return readings;
  throw new Hopeless(`${path} is damaged, or of another configuration. Remove it and enqueue again.`);
}
var asWritten = { published: null, maxCharacters: Number.MAX_SAFE_INTEGER, format: "jsonl" };

export {
  writeBatch,
  readBatch
};
