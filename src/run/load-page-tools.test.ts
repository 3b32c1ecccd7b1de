import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import { readingsOf } from "../ingest/read.js";
import { folderWith } from "../testing/folder.js";
import { loadPageTools, pageTools } from "./load-page-tools.js";
import { readingsFrom } from "./readings.js";

const options = { published: "2022-10-02", maxCharacters: defaultMaxCharacters };

test("a page in a file is read, compressed or not", async () => {
  const html = `<html><body><p>${"It rained in Lima. ".repeat(20)}</p></body></html>`;
  const folder = folderWith({ "a.htm": html, "a.HTML.gz": gzipSync(html) });
  for (const name of ["a.htm", "a.HTML.gz"]) {
    const readings = [];
    const file = { location: join(folder, name), sourcePath: name };
    for await (const reading of readingsFrom(file, options)) readings.push(reading);
    expect(readings).toMatchObject([
      { raw: { sourcePath: name, text: expect.stringMatching(/^It rained in Lima\./u) } },
    ]);
  }
});

test("the packages are loaded once", () => {
  expect(pageTools()).toBe(pageTools());
});

test("without them a page is refused with the remedy", async () => {
  const missing = Object.assign(new Error("no package"), { code: "ERR_MODULE_NOT_FOUND" });
  const tools = await loadPageTools(() => Promise.reject(missing));
  expect(tools).toBeNull();
  expect([...readingsOf("a.html", new TextEncoder().encode("<p>"), { ...options, pageTools: tools })]).toMatchObject([
    { reject: { reason: expect.stringMatching(/npm install @mozilla\/readability linkedom$/u), firstBytes: "<p>" } },
  ]);
});

test("what is wrong with a package that is there is not hidden", async () => {
  await expect(loadPageTools(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});
