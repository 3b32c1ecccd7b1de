import { feeder } from "./feeder.js";

/** A queue whose waiting jobs are those given, one look after the other, then none. */
function queueWith(waiting: number[]) {
  const bulks: (readonly string[])[] = [];
  let looks = 0;
  return {
    bulks,
    looks: () => looks,
    async add(parts: readonly string[]) {
      bulks.push(parts);
    },
    async counts() {
      looks++;
      return { waiting: waiting.shift() ?? 0, active: 0, delayed: 0, failed: 0 };
    },
  };
}

const { signal } = new AbortController();
const names = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `part ${from + index}`);

test("jobs are added in bulks, in order, the rest at the end", async () => {
  const queue = queueWith([]);
  const { add, flush } = feeder(queue, { ahead: 1000, signal });
  for (const name of names(0, 130)) await add(name);
  expect(queue.bulks).toEqual([names(0, 100)]);
  await flush();
  expect(queue.bulks).toEqual([names(0, 100), names(100, 130)]);
});

test("nothing is added while more jobs wait than may", async () => {
  const queue = queueWith([12, 11, 10]);
  const { add, flush } = feeder(queue, { ahead: 10, signal, interval: 1 });
  await add("a");
  await flush();
  expect(queue.looks()).toBe(3);
  expect(queue.bulks).toEqual([["a"]]);
});

test("bulks are no larger than what may wait", async () => {
  const queue = queueWith([]);
  const { add } = feeder(queue, { ahead: 2, signal });
  for (const name of names(0, 4)) await add(name);
  expect(queue.bulks).toEqual([names(0, 2), names(2, 4)]);
});

test("nothing to add adds nothing", async () => {
  const queue = queueWith([99]);
  await feeder(queue, { ahead: 10, signal }).flush();
  expect(queue.bulks).toEqual([]);
});

test("an interrupt ends the waiting", async () => {
  const controller = new AbortController();
  const { add, flush } = feeder(queueWith([9, 9, 9]), { ahead: 2, signal: controller.signal, interval: 60_000 });
  await add("a");
  const flushing = flush();
  controller.abort();
  await expect(flushing).rejects.toMatchObject({ name: "AbortError" });
});
