import { join } from "node:path";
import { folderWith } from "../testing/folder.js";
import { type Command, readArguments } from "./command.js";
import { chosenConfig } from "./config-choice.js";
import { withConfiguration } from "./config-file.js";

const command: Command = {
  name: "extract",
  summary: "",
  takes: "[PATH…]",
  options: {
    out: { value: "DIR", help: "" },
    workers: { value: "N", help: "" },
    lexicon: { value: "FILE", help: "", isRepeatable: true },
    strict: { value: null, help: "" },
  },
  details: "",
  run: () => 0,
};

const fileWith = (content: unknown) =>
  join(
    folderWith({ "dateline.json": typeof content === "string" ? content : JSON.stringify(content) }),
    "dateline.json",
  );

const given = (path: string, ...words: string[]) => withConfiguration(command, readArguments(command, words), path);

test("what the command line does not say comes from the file", () => {
  const path = fileWith({
    extract: { out: "datasets", workers: 2, lexicon: ["a.csv", "b.csv"], strict: true, paths: ["news"] },
  });
  const all = given(path);
  expect([
    all.value("out"),
    all.value("workers"),
    all.values("lexicon"),
    all.isSet("strict"),
    all.paths,
    all.configFile,
  ]).toEqual(["datasets", "2", ["a.csv", "b.csv"], true, ["news"], path]);
});

test("the command line goes before the file", () => {
  const path = fileWith({ extract: { out: "datasets", lexicon: "a.csv", paths: ["news"] } });
  const said = given(path, "--out", "other", "--lexicon", "c.csv", "seeds");
  expect([said.value("out"), said.values("lexicon"), said.paths]).toEqual(["other", ["c.csv"], ["seeds"]]);
});

test("a file without a section for the command changes nothing but that it is told of", () => {
  const path = fileWith({ explain: { output: "datasets" } });
  expect([given(path).value("out"), given(path).configFile]).toEqual([null, path]);
});

test.each([
  ["{", /is not JSON/u],
  [[], /is not what it should be/u],
  [{ extrat: {} }, /there is no command extrat/u],
  [{ extract: { oot: "x" } }, /extract has no option oot\. Options: out, workers, lexicon, strict, paths\./u],
  [{ extract: { strict: "yes" } }, /extract\.strict is not what it should be \(.*boolean/u],
  [{ extract: { paths: "news" } }, /extract\.paths is not what it should be/u],
  [{ extract: { workers: [1] } }, /extract\.workers is not what it should be/u],
])("%j is refused with what is wrong", (content, message) => {
  expect(() => given(fileWith(content))).toThrow(message);
});

test("--config names a file, --no-config none, both are taken out of the words", () => {
  const path = fileWith({});
  expect(chosenConfig(["--out", "x", "--config", path, "a"])).toEqual({ path, words: ["--out", "x", "a"] });
  expect(chosenConfig([`--config=${path}`])).toEqual({ path, words: [] });
  expect(chosenConfig(["--no-config", "a"])).toEqual({ path: null, words: ["a"] });
  expect(chosenConfig(["--", "--no-config"])).toEqual({ path: null, words: ["--", "--no-config"] });
  expect(() => chosenConfig(["--config", "nowhere.json"])).toThrow("There is no file nowhere.json");
  expect(() => chosenConfig(["--config"])).toThrow("--config names no file");
});
