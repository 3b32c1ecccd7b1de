import {
  sha256
} from "./chunk-PHY6QT7F.js";
import {
  streamLine
} from "./chunk-W72YDXAI.js";

// dist/run/batch/batches.js
var mostCharacters = 1e5;
var mostReadings = 50;
async function* batchesOf(readings) {
  let number = 0;
  let batch = [];
  let characters = 0;
  for await (const reading of readings) {
    batch.push(reading);
    characters += charactersOf(reading);
    if (characters < mostCharacters && batch.length < mostReadings)
      continue;
    yield { number: number++, readings: batch };
    batch = [];
    characters = 0;
  }
  if (batch.length > 0)
    yield { number, readings: batch };
}
function charactersOf(reading) {
  return "raw" in reading ? reading.raw.text.length : 0;
}
function wordsIn(text) {
  return text.match(/\S+/gu)?.length ?? 0;
}
function partName({ number, readings }, configuration) {
  const hash = sha256([configuration, ...readings.map(streamLine)].join("\n")).slice(0, 16);
  return `part-${String(number).padStart(7, "0")}-${hash}.ndjson`;
}
function partNumber(name) {
  const digits = /^part-(\d{7,12})-[0-9a-f]{16}\.ndjson$/u.exec(name)?.[1];
  return digits === void 0 ? null : Number(digits);
}

export {
  batchesOf,
  charactersOf,
  wordsIn,
  partName,
  partNumber
};
