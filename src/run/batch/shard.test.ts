import { readdirSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "../../testing/folder.js";
import { checkShards, forgetShard, readShard, type ShardManifest, writeShard } from "./shard.js";

const configuration = { dateline: "1.2.3", models: {}, beam: false, lexicon: [] };
const facts = { dateline: "0", dependencies: {}, models: {}, beam: false, lexicon: null };

test("what a folder says of its shard is read back, until it is taken back", () => {
  const folder = folderWith();
  const shard = { index: 1, of: 3 };
  writeShard(folder, { shard, configuration, input: "i", parts: ["a", "b"] });
  expect(readShard(folder)).toEqual({
    ...shard,
    configuration: expect.any(String),
    input: "i",
    facts: expect.objectContaining({ dateline: "1.2.3", lexicon: null }),
    parts: ["a", "b"],
  });
  expect(readdirSync(folder)).toEqual(["shard.json"]);
  forgetShard(folder);
  expect(readShard(folder)).toBeNull();
});

test("a file that cannot be written leaves nothing of it behind", () => {
  const folder = folderWith({ "shard.json/in-the-way": "" });
  expect(() => writeShard(folder, { shard: { index: 0, of: 1 }, configuration, input: "i", parts: [] })).toThrow();
  expect(readdirSync(folder)).toEqual(["shard.json"]);
});

test.each(["", "{", "[]", "{}", '{"index":0,"of":1,"parts":[]}'])(
  "a shard.json that holds %j is refused by name",
  (content) => {
    const folder = folderWith({ "shard.json": content });
    expect(() => readShard(folder)).toThrow(`${join(folder, "shard.json")} cannot be read`);
  },
);

function shardsOf(...shards: readonly Partial<ShardManifest>[]) {
  const whole = { configuration: "c", input: "i", index: 0, of: 2, facts, parts: [] };
  return new Map(shards.map((shard, index) => [`s${index + 1}`, { ...whole, index, ...shard }]));
}

test("all shards of a run belong together, in any order", () => {
  expect(() => checkShards(shardsOf({}, {}))).not.toThrow();
  expect(() => checkShards(shardsOf({ index: 1 }, { index: 0 }))).not.toThrow();
  expect(() => checkShards(shardsOf())).not.toThrow();
});

test.each<[string, readonly Partial<ShardManifest>[], RegExp]>([
  ["one is missing", [{ index: 1 }], /Of 2 shards 1 are missing: 1\/2/u],
  ["many are missing", [{ of: 40 }], /Of 40 shards 39 are missing: 2\/40, .*, 11\/40, …\./u],
  ["one is there twice", [{}, { index: 0 }], /s2 and s1 are both shard 1 of 2/u],
  ["they are of two divisions", [{}, { of: 3 }], /s2 is one of 3 shards, others are of 2/u],
  [
    "they were annotated with other names",
    [{}, { configuration: "d" }],
    /s2 was annotated with another version, model or lexicon/u,
  ],
  ["they are of two corpora", [{}, { input: "j" }], /s2 was made of other articles/u],
])("they do not when %s", (_, shards, message) => {
  expect(() => checkShards(shardsOf(...shards))).toThrow(message);
});
