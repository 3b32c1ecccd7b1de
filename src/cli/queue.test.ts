import { configurationKey, configurationOf } from "../run/batch/configuration.js";
import { writeManifest, writeSettings } from "../run/queue/work-folder.js";
import { captured } from "../testing/captured.js";
import { folderWith } from "../testing/folder.js";
import { main } from "./main.js";

function newFolder(): string {
  const folder = folderWith({});
  return folder;
}

const redis = ["--redis", "redis://127.0.0.1:1"];
const totals = { articles: 2, rejects: 0, characters: 9, files: 1, skipped: { number: 0, first: [] } };

/** A folder where two parts were enqueued; all of it, or not yet. */
function enqueued({ isComplete = true, dateline = "" } = {}): string {
  const folder = newFolder();
  const own = configurationOf({ beam: false, lexicon: [] });
  const configuration = dateline === "" ? own : { ...own, dateline };
  const key = configurationKey(configuration);
  writeSettings(folder, { queue: "news", key, configuration, lexicons: [] });
  const parts = [0, 1].map((number) => `part-000000${number}-${key}.ndjson`);
  if (isComplete) writeManifest(folder, { queue: "news", key, parts, ...totals });
  return folder;
}

test.each([
  [["enqueue"], /nothing to enqueue/u],
  [["enqueue", "seeds"], /no --work.*Name the folder/su],
  [["enqueue", "seeds", "--work", "w"], /no --redis/u],
  [["enqueue", "seeds", "--work", "w", "--redis", "localhost"], /--redis names/u],
  [["enqueue", "seeds", "--work", "w", ...redis, "--queue", "a:b"], /--queue is "a:b"/u],
  [["enqueue", "seeds", "--work", "w", ...redis, "--ahead", "0"], /--ahead is "0"/u],
  [["worker", "seeds"], /takes no arguments/u],
  [["worker", "--work", "w", ...redis, "--workers", "0"], /--workers is "0"/u],
  [["worker", "--work", "w", ...redis, "--lock", "x"], /--lock is "x"/u],
  [["worker", "--work", "w", ...redis], /Nothing was enqueued in w/u],
  [["collect", "--work", "w"], /Nothing was enqueued in w/u],
  [["collect"], /no --work/u],
])("%j is a wrong call", async (words, message) => {
  const { status, stderr } = await captured(() => main(words));
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});

test("without Redis nothing is enqueued, and that is said", async () => {
  const { status, stderr } = await captured(() => main(["enqueue", "seeds", "--work", newFolder(), ...redis]));
  expect(status).toBe(1);
  expect(stderr).toMatch(/redis:\/\/127\.0\.0\.1:1 cannot be reached/u);
});

test("a worker of another version takes no job", async () => {
  const work = enqueued({ dateline: "0.0.1" });
  const { status, stderr } = await captured(() => main(["worker", "--work", work, ...redis]));
  expect(status).toBe(1);
  expect(stderr).toMatch(/not for this machine.*enqueued with Dateline 0\.0\.1/su);
});

test("collecting says how many parts are there, and which are not", async () => {
  const out = newFolder();
  const { status, stderr } = await captured(() => main(["collect", "--work", enqueued(), "--out", out]));
  expect(status).toBe(3);
  expect(stderr).toMatch(/0 of 2 parts are there; missing: part-0000000-.*, part-0000001-.*\nStart more workers/u);
});

test("collecting says when not all is enqueued yet", async () => {
  const work = enqueued({ isComplete: false });
  const { status, stderr } = await captured(() => main(["collect", "--work", work, "--out", newFolder()]));
  expect(status).toBe(3);
  expect(stderr).toMatch(/not all is enqueued yet\nComplete it: dateline enqueue/u);
});
