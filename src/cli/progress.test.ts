import { captured } from "../testing/captured.js";
import { type Teller, type TellOptions, teller } from "./progress.js";

const progress = { files: 1, bytes: 50, articles: 3, rejects: 1, characters: 600, words: 100 };
const reject = { sourcePath: "a.txt", stage: "read", reason: "It is empty.", firstBytes: null };

const clock = performance.now;
let now = 0;
beforeEach(() => {
  now = 1_000;
  performance.now = () => now;
});
afterEach(() => {
  performance.now = clock;
});

/** What is written to stderr, on a terminal 60 characters wide or elsewhere. */
async function said(run: (teller: Teller) => void, options: TellOptions = {}, isTerminal = false): Promise<string> {
  const before = { isTTY: process.stderr.isTTY, columns: process.stderr.columns };
  Object.assign(process.stderr, { isTTY: isTerminal, columns: 60 });
  try {
    const { stderr } = await captured(() => {
      run(teller(options));
      return 0;
    });
    return stderr;
  } finally {
    Object.assign(process.stderr, before);
  }
}

/** A run whose progress is told after so many milliseconds. */
const after =
  (milliseconds: number) =>
  ({ onProgress }: Teller) => {
    now += milliseconds;
    onProgress?.(progress);
  };

test("on a terminal a bar is drawn over itself, not wider than the terminal", async () => {
  const text = await said(after(2_000), { bytes: 100 }, true);
  const line = "  ━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌ 50 %  3 articles  50 words/s  1 rejected  2 s left".slice(0, 59);
  expect(text).toBe(`\r\u001B[K${line}`);
});

test("without a known length there is no bar", async () => {
  expect(await said(after(2_000), { bytes: null }, true)).toBe("\r\u001B[K  3 articles  50 words/s  1 rejected");
});

test("a line on a terminal clears the bar, and so does the end", async () => {
  const text = await said(
    ({ tell, finish }) => {
      tell("Hello", "hello");
      finish();
    },
    {},
    true,
  );
  expect(text).toBe("\r\u001B[KHello\n\r\u001B[K");
});

test("elsewhere a plain line is printed now and then", async () => {
  const text = await said((teller) => {
    for (const milliseconds of [1_000, 3_000, 2_000, 1_000]) after(milliseconds)(teller);
  });
  expect(text).toBe("  3 articles  17 words/s  1 rejected\n");
});

test("as JSON, progress is an object with its figures", async () => {
  const text = await said(after(10_000), { isJson: true, bytes: 100 }, true);
  expect(JSON.parse(text)).toEqual({
    event: "progress",
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
    ...progress,
    words_per_second: 10,
    done: 0.5,
    seconds_left: 10,
  });
});

test("after twenty rejects their number is told, as JSON every one", async () => {
  const run = ({ onReject, finish }: Teller) => {
    for (let index = 0; index < 25; index++) onReject?.(reject);
    finish();
  };
  const lines = (text: string) => text.trimEnd().split("\n");
  expect(lines(await said(run))).toHaveLength(21);
  expect(lines(await said(run)).at(-1)).toBe("  … and 5 more rejected, see rejects.jsonl");
  expect(lines(await said(run, { isJson: true }))).toHaveLength(25);
});

test("quiet says nothing, but that the run was interrupted", async () => {
  const text = await said(
    (teller) => {
      teller.tell("Hello", "hello");
      after(60_000)(teller);
      teller.onReject?.(reject);
      teller.onAnnotated?.({ kept: 1, removed: 1, progress });
      teller.finish();
      teller.interrupted("Go on.");
    },
    { isQuiet: true },
    true,
  );
  expect(text).toBe("Interrupted. Go on.\n");
});
