import fc from "fast-check";
import { hold, timeLimit } from "../testing/fuzz/budget.js";
import { anyCharacters } from "../testing/fuzz/texts.js";
import { articleReader, type Reading, readingsOf } from "./read.js";

const options = { published: "2022-10-06", maxCharacters: 2_000 };
const names = ["text", "body", "date", "published", "title", "id", "author", "source_path", "reject", "__proto__"];
const word = fc.oneof(
  anyCharacters,
  fc.string({ unit: "binary" }),
  fc.constantFrom("2022-10-06", "2022-02-30", "May 1", ""),
);
const value = fc.oneof(word, fc.jsonValue({ maxDepth: 3 }));
const row = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value, { maxKeys: 8 });
const line = fc.oneof(
  { weight: 4, arbitrary: row.map((fields) => JSON.stringify(fields)) },
  { weight: 1, arbitrary: fc.jsonValue().map((json) => JSON.stringify(json)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }).map((text) => text.replaceAll("\n", " ")) },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "{", "\u0000", "[".repeat(9_000), '{"text":"a","date":2022}') },
);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.array(line, { maxLength: 6 }).map((lines) => new TextEncoder().encode(lines.join("\n"))),
  fc
    .tuple(fc.constantFrom("date 2022-10-06 ", "date 2022-13-45\n", "\ufeffdate: 2022-10-06\n\n", ""), anyCharacters)
    .map((parts) => new TextEncoder().encode(parts.join(""))),
  fc
    .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff]), fc.uint8Array({ maxLength: 99 }))
    .map(([mark, rest]) => Uint8Array.from([...mark, ...rest])),
);

/** What is wrong with a reading. */
function problemsIn(reading: Reading): string[] {
  if ("reject" in reading) {
    const { sourcePath, stage, reason } = reading.reject;
    return [sourcePath, stage, reason].some((words) => words === "") ? [`an empty reject: ${reason}`] : [];
  }
  const { published, text, ...fields } = reading.raw;
  const odd = JSON.stringify(fields).match(/\\ud[89a-f]../iu);
  return [
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(published) ? [] : [`published ${published}`]),
    ...(text.length > options.maxCharacters || /\p{Cs}/u.test(text) ? ["a text that should not be"] : []),
    ...(odd ? [`half a character: ${odd[0]}`] : []),
  ];
}

test.each(["a.txt", "a.jsonl", "a.ndjson", "a.csv", "a.tsv"])(
  "any bytes called %s are articles or rejects",
  (path) => {
    hold(
      fc.property(bytes, (content) => {
        expect([...readingsOf(path, content, options)].flatMap(problemsIn)).toEqual([]);
      }),
      { runs: 300, share: 1 / 50 },
    );
  },
  timeLimit,
);

test(
  "of lines none is lost",
  () => {
    hold(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
        const content = new TextEncoder().encode(lines.join("\n"));
        const wanted = lines.filter((each) => [...new TextEncoder().encode(each)].some((byte) => byte > 0x20)).length;
        // A file without any line is one reject.
        expect([...readingsOf("a.jsonl", content, options)]).toHaveLength(Math.max(1, wanted));
      }),
      { runs: 300, share: 1 / 50 },
    );
  },
  timeLimit,
);

test(
  "it makes no difference in what pieces the bytes arrive",
  () => {
    const path = fc.constantFrom("a.txt", "a.jsonl", "a.csv");
    hold(
      fc.property(bytes, fc.integer({ min: 1, max: 70 }), path, (content, step, name) => {
        const format = name === "a.txt" ? "txt" : name === "a.csv" ? "csv" : "jsonl";
        const reader = articleReader({ path: name, format }, options);
        const pieces: Reading[] = [];
        for (let start = 0; start < content.length && !reader.isDone(); start += step)
          pieces.push(...reader.take(content.subarray(start, start + step)));
        if (!reader.isDone()) pieces.push(...reader.end());
        expect(pieces).toEqual([...readingsOf(name, content, options)]);
      }),
      { runs: 300, share: 1 / 50 },
    );
  },
  timeLimit,
);
