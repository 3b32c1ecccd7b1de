import { join } from "node:path";
import { UsageError } from "../run/usage-error.js";
import { captured } from "../testing/captured.js";
import { corpusHeader } from "../testing/corpus-article.js";
import { contentOf, folderWith } from "../testing/folder.js";
import { readArguments } from "./command.js";
import { corpusCommand } from "./corpus.js";

const run = (...words: string[]) => captured(() => corpusCommand.run(readArguments(corpusCommand, words)));
const article = (id: string, text: string) => `${corpusHeader.replace("id: x1", `id: ${id}`)}\n\n${text}\n`;

const rain = article("x1", "Rain fell on <PLACE k name=Kisumu subtype=city country=KEN>Kisumu</PLACE>.");
const fire = article("x2", "<PERSON o name=Ruoro>Ruoro</PERSON>-led firemen came on <date 2019-07-03>Tuesday</date>.");
const files = { "articles/x1.gold": rain, "articles/x2.gold": fire, "splits.tsv": "id\tpart\nx1\ttrain\nx2\tdev\n" };

describe("dateline corpus check", () => {
  test("gives status 0 for a sound corpus", async () => {
    const folder = folderWith({ "articles/x1.gold": rain, "splits.tsv": "id\tpart\nx1\ttrain\n" });
    expect(await run("check", folder)).toEqual({
      status: 0,
      stderr: "",
      stdout: "1 sound articles, 0 errors, 0 doubtful\n",
    });
  });

  test("names file, line and column, and gives status 2", async () => {
    const folder = folderWith(files);
    const { status, stderr } = await run("check", folder);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `${join(folder, "articles/x2.gold")}, line 8, column 74: found 2019-07-03, a Wednesday, as the value of "Tuesday", expected a Tuesday; correct the value, or the word in the text.\n`,
    );
  });

  test("a file that is no markup is named with its lines", async () => {
    const folder = folderWith({ ...files, "articles/x2.gold": article("x2", "<ORG>Boma") });
    const { status, stderr } = await run("check", folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/x2\.gold, line 8, column 1, <ORG>: found its end nowhere/u);
    expect(stderr).toMatch(/splits\.tsv: found x2, an article that is not there or has problems/u);
  });

  test("lists what is doubtful when asked", async () => {
    const doubt = article("x1", "It rained <date 2019-07-01>yesterday</date>.");
    const folder = folderWith({ "articles/x1.gold": doubt, "splits.tsv": "id\tpart\nx1\ttrain\n" });
    expect(await run("check", folder)).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("1 doubtful (--warnings"),
    });
    expect((await run("check", folder, "--warnings")).stderr).toMatch(
      /^doubtful: .*line 8, column 28: found value 2019-07-01/u,
    );
  });
});

describe("dateline corpus stats", () => {
  test("prints tables in Markdown, or as JSON", async () => {
    const folder = folderWith(files);
    expect((await run("stats", folder)).stdout).toMatch(/\| articles \| 2 \| 1 \| 1 \| 0 \|/u);
    expect(JSON.parse((await run("stats", folder, "--json")).stdout)[0].rows[0]).toEqual(["articles", 2, 1, 1, 0]);
  });

  test("--write puts them into the data sheet, and check sees when they are old", async () => {
    const readme = "# Sheet\n\n<!-- statistics:start -->\nold\n<!-- statistics:end -->\n";
    const folder = folderWith({ "articles/x1.gold": rain, "splits.tsv": "id\tpart\nx1\ttrain\n", "README.md": readme });
    expect(await run("check", folder)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/README\.md: found other statistics.*stats --write/u),
    });
    expect((await run("stats", folder, "--write")).stderr).toMatch(/^changed .*README\.md/u);
    expect(contentOf(folder).get("README.md")).toMatch(/^# Sheet\n\n<!-- statistics:start -->\n#### Size/u);
    expect((await run("check", folder)).status).toBe(0);
  });
});

describe("dateline corpus split and export", () => {
  test("split lists new articles and keeps the others", async () => {
    const folder = folderWith({ ...files, "splits.tsv": "id\tpart\nx1\ttest\n" });
    expect((await run("split", folder)).stderr).toMatch(/^1 new in the list, 2 in all/u);
    expect(contentOf(folder).get("splits.tsv")).toBe("id\tpart\nx1\ttest\nx2\ttrain\n");
  });

  test("columns a part, names off bounds told", async () => {
    const out = folderWith({});
    const { status, stderr } = await run("export", folderWith(files), "--to", "conll", "--out", out);
    expect(status).toBe(0);
    expect([...contentOf(out).keys()]).toEqual(["dev.conll", "test.conll", "train.conll"]);
    expect(contentOf(out).get("train.conll")).toBe(
      "-DOCSTART-\tx1\n\nRain\tO\nfell\tO\non\tO\nKisumu\tB-PLACE\n.\tO\n\n",
    );
    expect(stderr).toMatch(/Wrote 2 articles to 3 files in .*; 0 names left out\.\n$/u);
  });

  test("names as a set of their own", async () => {
    const out = folderWith({});
    await run("export", folderWith(files), "--to", "names", "--out", out, "--split", "train");
    expect(contentOf(out).get("train/gold.jsonl")).toBe('{"doc_id":"x1","start":13,"end":19,"type":"PLACE"}\n');
    expect(contentOf(out).get("train/documents.jsonl")).toMatch(/"text":"Rain fell on Kisumu\.","date":"2019-07-04"/u);
  });

  test("JSON with the text, of one part", async () => {
    const out = folderWith({});
    await run("export", folderWith(files), "--to", "json", "--out", out, "--split", "dev");
    expect([...contentOf(out).keys()]).toEqual(["dev/x2.json"]);
    expect(JSON.parse(contentOf(out).get("dev/x2.json") ?? "")).toMatchObject({
      doc_id: "x2",
      text: expect.stringMatching(/^Ruoro-led/u),
    });
  });
});

describe("a wrong call says what to do instead", () => {
  test.each<[string[], RegExp]>([
    [[], /got "", expected check, stats, split or export/u],
    [["look"], /got "look".*dateline corpus --help/su],
    [["toString"], /got "toString"/u],
    [["check", "a", "b"], /got "check a b"/u],
    [["check", "nowhere"], /nowhere.articles cannot be read/u],
    [["export", "--to", "xml", "--out", "x"], /--to is "xml", expected json, conll, names/u],
    [["export", "--to", "json"], /without --out/u],
    [["export", "--to", "json", "--out", "x", "--split", "all"], /--split is "all", expected train, dev, test/u],
  ])("%j", async (words, message) => {
    const error = await run(...words).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error instanceof UsageError && `${error.message}\n${error.hint}`).toMatch(message);
  });

  test("an article in no part cannot be written out", async () => {
    const folder = folderWith({ ...files, "splits.tsv": "id\tpart\nx1\ttest\n" });
    await expect(run("export", folder, "--to", "json", "--out", folderWith({}))).rejects.toThrow(
      /x2\.gold is in no part/u,
    );
  });

  test("statistics without a place for them", async () => {
    await expect(run("stats", folderWith(files), "--write")).rejects.toThrow(/README\.md is not there/u);
  });
});
