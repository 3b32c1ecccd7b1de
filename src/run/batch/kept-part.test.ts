import { join } from "node:path";
import { folderWith } from "../../testing/folder.js";
import { fullRecord } from "../../testing/record.js";
import { keptPart } from "./kept-part.js";
import { limitReject } from "./limits.js";
import { recordLine } from "./record-line.js";

const raw = { sourcePath: "a.txt", sourceId: null, title: null, byline: null, published: "2022-10-06", text: "Rain." };
const reject = { sourcePath: "b.txt", stage: "read", reason: "It is empty.", firstBytes: null };
const readings = [{ raw }, { raw }, { reject }];
const lines = [recordLine({ record: fullRecord() }), recordLine({ reject }), recordLine({ reject })];

function kept(content: string) {
  const folder = folderWith({ part: content });
  return keptPart(join(folder, "part"), readings);
}

const whole = `${lines.join("\n")}\n`;

test("a part with a whole line for each reading is kept, and what it holds is counted", () => {
  expect(kept(whole)).toEqual({ articles: 1, rejects: 2, characters: 10, words: 0 });
});

test("one that is not there is none", () => {
  expect(keptPart("nowhere/part", readings)).toBeNull();
});

test.each([
  ["empty", ""],
  ["cut off in a line", whole.slice(0, -9)],
  ["cut off behind a line", `${lines.slice(0, 2).join("\n")}\n`],
  ["longer", `${whole}${lines[1]}\n`],
  ["changed", whole.replace("Lagos", "Lages")],
  ["of another kind", whole.replaceAll("{", "[")],
])("one that is %s is made anew", (_, content) => {
  expect(kept(content)).toBeNull();
});

test.each(["late", "death"] as const)(
  "an article that was given up (%s) is tried again: the limit may be another",
  (end) => {
    const givenUp = recordLine({ reject: limitReject({ raw }, end) });
    expect(kept([lines[0], givenUp, lines[1], ""].join("\n"))).toBeNull();
  },
);
