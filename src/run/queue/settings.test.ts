import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "../../testing/folder.js";
import { configurationKey, configurationOf } from "../batch/configuration.js";
import { settingsOf, settingsToEnqueue, whyUnlike } from "./settings.js";
import { readSettings, writeSettings } from "./work-folder.js";

function newFolder(): string {
  const folder = folderWith({});
  return folder;
}

const configuration = configurationOf({ beam: false, lexicon: [] });
const asked = { queue: null, configuration, lexicons: [{ path: "names.csv", bytes: 9, sha256: "f" }] };
const settingsWith = (changes: object) => {
  const other = { ...configuration, ...changes };
  return { queue: "news", key: configurationKey(other), configuration: other, lexicons: [] };
};

test("a new folder gets a queue of its own, which later calls find again", () => {
  const folder = newFolder();
  const settings = settingsToEnqueue(folder, asked);
  expect(settings.queue).toMatch(/^dateline-[0-9a-f]{8}$/u);
  expect(settingsToEnqueue(newFolder(), asked).queue).not.toBe(settings.queue);
  writeSettings(folder, settings);
  expect(settingsOf(folder, null)).toEqual(settings);
  expect(settingsToEnqueue(folder, asked)).toEqual(settings);
});

test("another queue than the folder's is refused", () => {
  const folder = newFolder();
  writeSettings(folder, settingsWith({}));
  expect(() => settingsOf(folder, "others")).toThrow(/queue of .* is news, not others/u);
  expect(() => settingsToEnqueue(folder, { ...asked, queue: "others" })).toThrow(/is news, not others/u);
});

test("another configuration in the same folder is refused, with the folder and the remedy", () => {
  const folder = newFolder();
  writeSettings(folder, settingsWith({ beam: true }));
  expect(() => settingsToEnqueue(folder, asked)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(folder),
      hint: expect.stringMatching(/another folder with --work DIR, or remove/u),
    }),
  );
});

test("a folder where nothing was enqueued is none to work in", () => {
  expect(() => settingsOf(newFolder(), null)).toThrow(/Nothing was enqueued/u);
});

test("a machine says why it would annotate otherwise", () => {
  expect(whyUnlike(settingsWith({}))).toBeNull();
  expect(whyUnlike(settingsWith({ dateline: "0.0.1" }))).toMatch(/enqueued with Dateline 0\.0\.1/u);
  expect(whyUnlike(settingsWith({ models: {} }))).toMatch(/models of this machine/u);
});

test("settings that were changed or cut off are refused", () => {
  const folder = newFolder();
  const path = join(folder, "configuration.json");
  writeFileSync(path, JSON.stringify({ format: 1, ...settingsWith({}), key: "other" }));
  expect(() => readSettings(folder)).toThrow(/was changed/u);
  writeFileSync(path, '{"format":1,"queue"');
  expect(() => readSettings(folder)).toThrow(/configuration\.json cannot be read/u);
});
