import { readFileSync } from "node:fs";
import { UsageError } from "../run/usage-error.js";
import { captured } from "../testing/captured.js";
import { readArguments } from "./command.js";
import { explainCommand } from "./explain.js";

const run = (...words: string[]) =>
  captured(() => explainCommand.run(readArguments(explainCommand, [...words, "--output", "fixtures/golden"])));

const [statement] = readFileSync("fixtures/golden/statements.jsonl", "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

test("a person reads the sentence with carets, then what decided", async () => {
  const { status, stdout, stderr } = await run(statement.statement_id);
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  expect(stdout).toMatch(/\^{3,} content/u);
  expect(stdout).toContain(`rule statements/${statement.rule}`);
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
});

test("a program reads an object a line, with offsets in code points", async () => {
  const { stdout } = await run(statement.statement_id, "--json");
  const { row, passages } = JSON.parse(stdout);
  expect(row).toEqual(statement);
  const [{ text, marks }] = passages;
  const content = marks.find((mark: { label: string }) => mark.label === "content");
  expect([...text].slice(content.char_start, content.char_end).join("")).toBe(statement.content_text.split(" … ")[0]);
});

test("without an id it says what is missing", async () => {
  await expect(run()).rejects.toThrow(UsageError);
});
