import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { captured } from "../testing/captured.js";
import { folderWith } from "../testing/folder.js";
import { main } from "./main.js";

/** The lines that `dateline read` writes. */
async function read(...words: string[]) {
  const { status, stdout, stderr } = await captured(() => main(["read", ...words]));
  return {
    status,
    stderr,
    stdout,
    lines: stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const files = {
  "a.txt": "date 2022-10-02 It rained.\n\nMuch.",
  "b.jsonl.gz": gzipSync('{"id":7,"headline":"Snow","author":"Ana","text":"It snowed.","date":"2022-10-03"}\nno\n'),
  "c.pdf": "x",
};

test("articles and rejects come in input order, other files are named on stderr", async () => {
  const { status, lines, stderr } = await read(folderWith(files));
  expect(status).toBe(0);
  expect(lines).toEqual([
    { source_path: "a.txt", id: null, title: null, byline: null, date: "2022-10-02", text: "It rained.\n\nMuch." },
    { source_path: "b.jsonl.gz#1", id: "7", title: "Snow", byline: "Ana", date: "2022-10-03", text: "It snowed." },
    {
      reject: {
        source_path: "b.jsonl.gz#2",
        stage: "read",
        reason: expect.stringMatching(/not JSON/u),
        first_bytes: "no",
      },
    },
  ]);
  expect(stderr).toMatch(/skipped c\.pdf/u);
  expect(stderr).toMatch(/2 articles · 1 rejected · 1 files of other kinds/u);
});

test("what it writes, it reads again the same", async () => {
  const { stdout } = await read(folderWith(files));
  expect((await read(join(folderWith({ "stream.ndjson": stdout }), "stream.ndjson"))).stdout).toBe(stdout);
});

test("options say how fields are called, and how files are written", async () => {
  const folder = folderWith({ "a.log": '{"article":{"body":"It rained."},"on":"2022-10-02","no":3}\n' });
  const words = ["--format", "jsonl", "--text-field", "article.body", "--date-field", "on", "--id-field", "no"];
  expect((await read(folder, ...words)).lines).toMatchObject([{ text: "It rained.", date: "2022-10-02", id: "3" }]);
});

test.each([
  [["--format", "pdf"], /no format "pdf".*Formats: txt, jsonl, csv, tsv, html/su],
  [["--text-field", " "], /--text-field is blank/u],
  [["--published", "2022-02-30"], /2022-02-30 does not exist/u],
  [["--max-characters", "0"], /--max-characters is "0"/u],
  [["src/cli"], /no article in src\/cli/u],
])("%j is a wrong call", async (words, message) => {
  const { status, stderr } = await read(...words);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});
