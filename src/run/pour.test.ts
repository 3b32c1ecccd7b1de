import { Writable } from "node:stream";
import { pour } from "./pour.js";

async function* numbers(upTo: number, asked = { number: 0 }) {
  for (; asked.number < upTo; asked.number++) yield String(asked.number);
}

test("lines are written, and the stream stays open", async () => {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  expect(await pour(numbers(3), stream)).toBe(true);
  expect(await pour(numbers(1), stream)).toBe(true);
  expect(written).toEqual(["0\n", "1\n", "2\n", "0\n"]);
});

test("lines are not asked for faster than they are taken", async () => {
  const asked = { number: 0 };
  let ahead = 0;
  let taken = 0;
  const stream = new Writable({
    highWaterMark: 4,
    write(_chunk, _, done) {
      ahead = Math.max(ahead, asked.number - taken++);
      setImmediate(done);
    },
  });
  expect(await pour(numbers(100, asked), stream)).toBe(true);
  expect(taken).toBe(100);
  expect(ahead).toBeLessThan(5);
});

test("a reader that closes is no error, and nothing more is asked for", async () => {
  const asked = { number: 0 };
  const stream = new Writable({
    write(_chunk, _, done) {
      done(asked.number < 3 ? null : Object.assign(new Error("closed"), { code: "EPIPE" }));
    },
  });
  expect(await pour(numbers(1_000_000, asked), stream)).toBe(false);
  expect(asked.number).toBeLessThan(1_000);
});

test("other errors are thrown", async () => {
  const full = new Writable({
    write(_chunk, _, done) {
      done(Object.assign(new Error("full"), { code: "ENOSPC" }));
    },
  });
  await expect(pour(numbers(3), full)).rejects.toMatchObject({ code: "ENOSPC" });
  async function* failing() {
    yield "a";
    throw new Error("unreadable");
  }
  await expect(pour(failing(), new Writable({ write: (_chunk, _, done) => done() }))).rejects.toThrow("unreadable");
});
