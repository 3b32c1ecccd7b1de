import { spawnSync } from "node:child_process";
import { captured } from "../testing/captured.js";
import { readArguments } from "./command.js";
import { commands } from "./commands.js";
import { completionCommand } from "./completion.js";
import { completionFor, shells } from "./completion-scripts.js";

const command = completionCommand(commands);
const run = (...words: string[]) => captured(() => command.run(readArguments(command, words)));

test.each(shells)("the script for %s has every command, and the options of extract", async (shell) => {
  const { stdout } = await run(shell);
  for (const { name } of commands) expect(stdout).toContain(name);
  expect(stdout).toContain(shell === "fish" ? "-l published" : "--published");
});

test("bash completes commands, options and files", async () => {
  const { stdout } = await run("bash");
  const complete = (...words: string[]) => {
    const list = words.map((word) => JSON.stringify(word)).join(" ");
    const script = `${stdout}\nCOMP_WORDS=(dateline ${list}); COMP_CWORD=${words.length}; _dateline; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout: said, stderr, status } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    expect([stderr, status]).toEqual(["", 0]);
    return said.split("\n").filter(Boolean);
  };
  expect(complete("exp")).toEqual(["explain"]);
  expect(complete("extract", "--text")).toEqual(["--text-field"]);
  expect(complete("extract", "package.js")).toEqual(["package.json"]);
});

test("what a shell would obey in a help is quoted", () => {
  const odd = [{ name: "x", summary: "a 'word': [b]", options: { y: { value: "Z", help: "it's $HOME: [c]" } } }];
  expect(completionFor("fish", odd)).toContain(`-d 'it'\\''s $HOME: [c]'`);
  expect(completionFor("zsh", odd)).toContain(`'--y[it'\\''s $HOME\\: \\[c\\]]:Z:_files'`);
});

test("another shell is refused", async () => {
  await expect(run("tcsh")).rejects.toMatchObject({ hint: expect.stringContaining("fish") });
});
