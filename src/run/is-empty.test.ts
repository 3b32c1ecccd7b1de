import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { isEmpty } from "./is-empty.js";

test("a stream that ends at once is empty", async () => {
  const stream = new PassThrough();
  stream.end();
  expect(await isEmpty(stream)).toBe(true);
});

test("a stream that holds something is none, and is read whole", async () => {
  const stream = new PassThrough();
  const asked = isEmpty(stream);
  setTimeout(() => {
    stream.write("first, ");
    stream.end("last");
  }, 1);
  expect(await asked).toBe(false);
  expect(await text(stream)).toBe("first, last");
});

test("what was there before the question is read, too", async () => {
  const stream = new PassThrough();
  stream.end("all");
  expect(await isEmpty(stream)).toBe(false);
  expect(await text(stream)).toBe("all");
});
