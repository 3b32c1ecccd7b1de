import type { ArticleRecord } from "../../datasets/record.js";
import type { Reject } from "../../document/reject.js";
import { rejectIn, streamLine } from "../../ingest/stream-line.js";

/** Raised whenever what a line of an annotated article holds changes, so that lines of another version are told apart. */
const format = 1;

/** What a line begins and, behind what linking needs, goes on with. */
const opening = `{"format":${format},`;
const tablesMark = Buffer.from(',"tables":{');
const rejectOpening = '{"reject":';

/** An annotated article, or what became of it, as one line of JSON without its end. */
export function recordLine(outcome: { readonly record: ArticleRecord } | { readonly reject: Reject }): string {
  if ("reject" in outcome) return streamLine(outcome);
  const { summary, storyStart, tables } = outcome.record;
  return JSON.stringify({ format, doc_id: summary.docId, summary, story_start: storyStart, tables });
}

/** The part of a line that linking needs. */
export type RecordHead = Pick<ArticleRecord, "summary" | "storyStart">;

/** What a line says. `headLength` is where its rows begin, in bytes. */
export type LineContent =
  | { readonly head: RecordHead; readonly headLength: number }
  | { readonly reject: Reject }
  | { readonly problem: string };

/** Reads a line without its rows. */
export function readLine(bytes: Buffer): LineContent {
  const start = bytes.subarray(0, opening.length).toString("latin1");
  if (start.startsWith(rejectOpening)) return readReject(bytes);
  if (start !== opening) {
    const problem = start.startsWith('{"format":')
      ? "It was written by another version of Dateline. Annotate the articles again."
      : "The line is no annotated article. Give what dateline annotate or dateline extract --shard has written.";
    return { problem };
  }
  const headLength = bytes.indexOf(tablesMark);
  // A line cut off by a kill or a full disk has no end.
  if (headLength < 0 || bytes.at(-1) !== 0x7d) return { problem: cutOff };
  return { head: readHead(bytes.subarray(0, headLength)), headLength };
}

const cutOff = "The line is cut off. Annotate the article again.";

function readReject(bytes: Buffer): LineContent {
  try {
    const reject = rejectIn(Object(JSON.parse(bytes.toString("utf8"))));
    return reject ? { reject } : { problem: "The line is a reject without source_path, stage or reason." };
  } catch {
    return { problem: cutOff };
  }
}

/** Reads the first `headLength` bytes of a line. */
export function readHead(bytes: Buffer): RecordHead {
  // Safe: written by `recordLine`, in the format that its beginning names.
  const { summary, story_start } = JSON.parse(`${bytes.toString("utf8")}}`) as {
    summary: ArticleRecord["summary"];
    story_start: number;
  };
  return { summary, storyStart: story_start };
}

/** Reads a line whole. */
export function readRecord(bytes: Buffer): ArticleRecord {
  // Safe: as in `readHead`.
  const { summary, story_start, tables } = JSON.parse(bytes.toString("utf8")) as Pick<
    ArticleRecord,
    "summary" | "tables"
  > & { story_start: number };
  return { summary, storyStart: story_start, tables };
}
