import {
  resourcesFor,
  writeWhole
} from "./chunk-YBCUCXZ3.js";
import {
  wordsIn
} from "./chunk-7XRHUH6S.js";
import {
  annotatorWith,
  faultOfOurs,
  rejectOf
} from "./chunk-WIBLVEAX.js";
import {
  sha256,
  sha256OfBytes
} from "./chunk-PHY6QT7F.js";
import {
  checkRecord
} from "./chunk-MVBNTP2B.js";
import {
  rejectIn,
  streamLine
} from "./chunk-W72YDXAI.js";
import {
  recordOf
} from "./chunk-QY5GED2O.js";

// dist/run/batch/record-line.js
var format = 1;
var opening = `{"format":${format},`;
var tablesMark = Buffer.from(',"tables":{');
var rejectOpening = '{"reject":';
var sumMark = ',"sum":"';
var sumLength = 16;
var closing = '"}';
var tailLength = sumMark.length + sumLength + closing.length;
function recordLine(outcome) {
  if ("reject" in outcome)
    return streamLine(outcome);
  const { summary, storyStart, tables } = outcome.record;
  const json = JSON.stringify({ format, doc_id: summary.docId, summary, story_start: storyStart, tables });
  const body = json.slice(0, -1);
  return `${body}${sumMark}${sha256(body).slice(0, sumLength)}${closing}`;
}
function readLine(bytes) {
  const start = bytes.subarray(0, opening.length).toString("latin1");
  if (start.startsWith(rejectOpening))
    return readReject(bytes);
  if (start !== opening)
    return { problem: strangeness(start) };
  const headLength = bytes.indexOf(tablesMark);
  const sum = wholeSum(bytes);
  if (headLength < 0 || sum === null)
    return { problem: broken };
  return { head: readHead(bytes.subarray(0, headLength)), headLength, sum };
}
function strangeness(start) {
  if (start !== "" && opening.startsWith(start))
    return broken;
  return start.startsWith('{"format":') ? "It was written by another version of Dateline. Annotate the articles again." : "The line is no annotated article. Give what dateline annotate or dateline extract --shard has written.";
}
function wholeSum(bytes) {
  const end = bytes.length - tailLength;
  if (end < 0)
    return null;
  const tail = bytes.subarray(end).toString("latin1");
  const sum = sha256OfBytes(bytes.subarray(0, end)).slice(0, sumLength);
  return tail === `${sumMark}${sum}${closing}` ? sum : null;
}
var broken = "The line is cut off or damaged. Annotate the article again.";
function readReject(bytes) {
  try {
    const reject = rejectIn(Object(JSON.parse(bytes.toString("utf8"))));
    return reject ? { reject } : { problem: "The line is a reject without source_path, stage or reason." };
  } catch {
    return { problem: broken };
  }
}
function readHead(bytes) {
  const { summary, story_start } = JSON.parse(`${bytes.toString("utf8")}}`);
  return { summary, storyStart: story_start };
}
function readRecord(bytes) {
  const { summary, story_start, tables } = JSON.parse(bytes.toString("utf8"));
  return { summary, storyStart: story_start, tables };
}

// dist/run/batch/part.js
import { join } from "node:path";
function recorderWith(configuration) {
  const annotate = annotatorWith(resourcesFor(configuration));
  return (reading) => "raw" in reading ? recorded(annotate, reading.raw) : reading;
}
function recorded(annotate, raw) {
  const outcome = annotate(raw);
  if ("reject" in outcome)
    return outcome;
  try {
    const record = recordOf(outcome.article, sha256);
    checkRecord(record);
    return { record };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { reject: rejectOf(raw, "check", `${problem} ${faultOfOurs}`) };
  }
}
function writePart(readings, { folder, name }, { record, onReading = () => {
} }) {
  const totals = { articles: 0, rejects: 0, characters: 0, words: 0 };
  writeWhole(join(folder, name), (write) => {
    readings.forEach((reading, index) => {
      onReading(index);
      const outcome = record(reading);
      add(totals, reading, outcome);
      write(`${recordLine(outcome)}
`);
    });
  });
  return totals;
}
function add(totals, reading, outcome) {
  if ("reject" in outcome)
    totals.rejects++;
  else
    totals.articles++;
  if (!("raw" in reading))
    return;
  totals.characters += reading.raw.text.length;
  totals.words += wordsIn(reading.raw.text);
}

export {
  recordLine,
  readLine,
  readHead,
  readRecord,
  recorderWith,
  writePart
};
