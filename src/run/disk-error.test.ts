import { DiskError, inWordsOfDisk } from "./disk-error.js";

const refused = (code: string, more: object = {}) => Object.assign(new Error("no"), { code, ...more });

test.each([
  ["ENOSPC", /no space left/u],
  ["EDQUOT", /quota/u],
  ["EFBIG", /grow as large/u],
  ["EACCES", /permissions/u],
  ["EROFS", /read-only/u],
  ["EMFILE", /ulimit -n/u],
])("%s is said in words, with folder, code and remedy", (code, reason) => {
  const error = inWordsOfDisk(refused(code), "out", "Go on.");
  expect(error).toMatchObject({ message: expect.stringMatching(reason), hint: "Go on." });
  expect(error).toMatchObject({ message: expect.stringMatching(new RegExp(`^out: .*\\(${code}\\)$`, "u")) });
});

test("the file is named when the error knows it", () => {
  expect(inWordsOfDisk(refused("EACCES", { path: "out/a.jsonl" }), "out", "")).toMatchObject({
    message: expect.stringMatching(/^out\/a\.jsonl: /u),
  });
});

test("what has no class any more, because a worker threw it, is said too", () => {
  expect(inWordsOfDisk({ message: "no", code: "ENOSPC" }, "out", "")).toBeInstanceOf(DiskError);
});

test.each([new Error("no"), refused("ENOENT"), refused("ERR_ASSERTION"), "text", null, new DiskError("a", "b")])(
  "%s stays as it is",
  (error) => {
    expect(inWordsOfDisk(error, "out", "")).toBe(error);
  },
);
