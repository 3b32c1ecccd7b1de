import { gzipSync } from "node:zlib";
import { gunzipped } from "./gunzip.js";
import { codeOf } from "./unreadable.js";

/** What comes of gzip data that arrive in chunks of `length`, and the code of the error it ends with. */
async function contentOf(bytes: Uint8Array, length = 50_000) {
  const pieces: Uint8Array[] = [];
  async function* open() {
    for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
  }
  const code = await (async () => {
    for await (const piece of gunzipped(open)) pieces.push(piece);
  })().then(() => null, codeOf);
  return { text: Buffer.concat(pieces).toString("utf8"), code };
}

/** Text that does not compress to nothing. */
const text = Array.from({ length: 40_000 }, (_, index) => `${(index * 2_654_435_761) % 4_294_967_296}\n`).join("");
const whole = gzipSync(text);

test.each([1000, 16_384, 50_000, 1_000_000])("the content, in chunks of %d", async (length) => {
  expect(await contentOf(whole, length)).toEqual({ text, code: null });
});

test("files of several members are one", async () => {
  expect(await contentOf(Buffer.concat([gzipSync("a"), gzipSync(""), gzipSync("b")]))).toEqual({
    text: "ab",
    code: null,
  });
});

test("zeros behind the end are padding", async () => {
  expect(await contentOf(Buffer.concat([whole, Buffer.alloc(40_000)]))).toEqual({ text, code: null });
});

test("data that break off give what is there, then an error", async () => {
  const { text: found, code } = await contentOf(whole.subarray(0, whole.length - 5_000));
  expect(code).toBe("Z_BUF_ERROR");
  expect(text.startsWith(found)).toBe(true);
  expect(found.length).toBeGreaterThan(text.length * 0.9);
});

test("without their last byte nothing of the content is missing", async () => {
  expect(await contentOf(whole.subarray(0, whole.length - 1))).toEqual({ text, code: "Z_BUF_ERROR" });
});

test("a wrong checksum comes behind the content", async () => {
  const small = gzipSync("It rained.\n");
  small.writeUInt32LE(1, small.length - 8);
  expect(await contentOf(small)).toEqual({ text: "It rained.\n", code: "Z_DATA_ERROR" });
});

test("damage within comes behind all that is before it", async () => {
  const damaged = Buffer.concat([whole, gzipSync("It rained.\n").fill(0xff, 10)]);
  expect(await contentOf(damaged)).toMatchObject({ code: "Z_DATA_ERROR", text: expect.stringMatching(/\n$/u) });
  expect((await contentOf(damaged)).text.startsWith(text)).toBe(true);
});

test.each([
  ["nothing", Buffer.alloc(0), "Z_BUF_ERROR"],
  ["plain text", Buffer.from("It rained."), "Z_DATA_ERROR"],
  ["other data behind the end", Buffer.concat([gzipSync(""), Buffer.from("It rained.")]), "Z_DATA_ERROR"],
])("%s is no gzip file", async (_, bytes, code) => {
  expect(await contentOf(bytes)).toEqual({ text: "", code });
});

test("whoever stops early leaves nothing open", async () => {
  let isClosed = false;
  async function* open() {
    try {
      for (;;) yield whole;
    } finally {
      isClosed = true;
    }
  }
  for await (const piece of gunzipped(open)) if (piece.length > 0) break;
  expect(isClosed).toBe(true);
});
