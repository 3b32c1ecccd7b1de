import { setTimeout as wait } from "node:timers/promises";
import { inOrder } from "./ordered.js";

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

test.each([1, 3, 100])("results come in the order of the items, %d at a time", async (inFlight) => {
  const results = await all(inOrder(numbers(20), inFlight, async (item) => wait((7 * item) % 5, item)));
  expect(results).toEqual(numbers(20));
});

test("no more items are taken than may be worked on, and as many", async () => {
  let [now, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, ++now);
    await wait(1);
    now--;
  };
  await all(inOrder(numbers(20), 3, work));
  expect(most).toBe(3);
});

test("items are taken no further ahead than that while nobody takes results", async () => {
  let taken = 0;
  function* items() {
    for (;;) yield taken++;
  }
  const results = inOrder(items(), 3, async (item) => item);
  expect((await results.next()).value).toBe(0);
  await wait(5);
  expect(taken).toBe(3);
  await results.return(undefined);
});

test("the first error, in the order of the items, is passed on when no work is left", async () => {
  const finished: number[] = [];
  const work = async (item: number) => {
    await wait(item === 1 ? 1 : 20);
    if (item === 1 || item === 2) throw new Error(`no ${item}`);
    finished.push(item);
  };
  await expect(all(inOrder(numbers(9), 4, work))).rejects.toThrow("no 1");
  const before = [...finished];
  await wait(40);
  expect(finished).toEqual(before);
  expect(before).toContain(3);
});

test("an error of the items is passed on when no work is left", async () => {
  let isDone = false;
  async function* items() {
    yield 1;
    throw new Error("no more");
  }
  const work = async () => {
    await wait(10);
    isDone = true;
  };
  await expect(all(inOrder(items(), 4, work))).rejects.toThrow("no more");
  expect(isDone).toBe(true);
});

test("who stops early waits for what was begun, and the items are closed", async () => {
  const done: number[] = [];
  let isClosed = false;
  function* items() {
    try {
      yield* numbers(9);
    } finally {
      isClosed = true;
    }
  }
  for await (const _ of inOrder(items(), 3, async (item) => done.push(await wait(5, item)))) break;
  expect(done).toEqual([0, 1, 2]);
  expect(isClosed).toBe(true);
});
