import type { Reading } from "../../ingest/read.js";
import { type Batch, batchesOf, partName, partNumber } from "./batches.js";

function article(text: string, more: Partial<Record<"sourcePath" | "published" | "title", string>> = {}): Reading {
  return {
    raw: { sourcePath: "a.txt", sourceId: null, title: null, byline: null, published: "2022-10-06", text, ...more },
  };
}

const reject: Reading = { reject: { sourcePath: "b.txt", stage: "read", reason: "It is empty.", firstBytes: null } };

async function sizes(readings: readonly Reading[]): Promise<number[]> {
  async function* all() {
    yield* readings;
  }
  const batches: Batch[] = [];
  for await (const batch of batchesOf(all())) batches.push(batch);
  expect(batches.map(({ number }) => number)).toEqual(batches.map((_, index) => index));
  expect(batches.flatMap(({ readings }) => readings)).toEqual(readings);
  return batches.map(({ readings }) => readings.length);
}

const times = (length: number, reading: Reading) => Array.from({ length }, () => reading);

test("nothing read is no batch", async () => {
  expect(await sizes([])).toEqual([]);
});

test("a batch is full with fifty readings, rejects among them", async () => {
  expect(await sizes(times(50, reject))).toEqual([50]);
  expect(await sizes([...times(49, reject), ...times(52, article("Rain."))])).toEqual([50, 50, 1]);
});

test("a batch is full with 100,000 characters", async () => {
  expect(await sizes([...times(5, article("x".repeat(50_000)))])).toEqual([2, 2, 1]);
  expect(await sizes([article("x".repeat(300_000)), article("Rain.")])).toEqual([1, 1]);
});

describe("the name of a part", () => {
  const name = (reading: Reading, number = 0, configuration = "a") =>
    partName({ number, readings: [reading] }, configuration);
  const own = name(article("Rain."));

  test("is the same for the same batch and configuration", () => {
    expect(name(article("Rain."))).toBe(own);
  });

  test.each([
    ["text", name(article("Rain!"))],
    ["date", name(article("Rain.", { published: "2022-10-07" }))],
    ["path", name(article("Rain.", { sourcePath: "b.txt" }))],
    ["title", name(article("Rain.", { title: "Rain" }))],
    ["place", name(article("Rain."), 1)],
    ["configuration", name(article("Rain."), 0, "b")],
    ["kind of reading", name(reject)],
  ])("is another with another %s", (_, other) => {
    expect(other).not.toBe(own);
  });

  test("tells its place", () => {
    expect(partNumber(name(reject, 12_345_678))).toBe(12_345_678);
    expect(partNumber("shard.json")).toBeNull();
  });
});
