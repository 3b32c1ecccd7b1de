import { readFileSync } from "node:fs";
import { readBetween, replaceBetween } from "../run/between.js";
import { commands } from "./commands.js";
import { documentPages, documentTables } from "./documents.js";

test.each(documentTables(commands).map((table) => [table.path, table.name, table] as const))(
  "%s holds the table of %s as the program prints it (npm run accept refreshes it)",
  (_, __, { path, name, content }) => {
    expect(readBetween(readFileSync(path, "utf8"), name)).toBe(content());
  },
);

test.each(documentPages.map((page) => [page.path, page] as const))(
  "%s is as the program writes it (npm run accept refreshes it)",
  (_, { path, content }) => {
    expect(readFileSync(path, "utf8")).toBe(content());
  },
);

test("what stands between markers is replaced, the rest is kept", () => {
  const text = "a\n<!-- x:start -->\nold\n<!-- x:end -->\nb";
  expect(replaceBetween(text, "x", "new")).toBe("a\n<!-- x:start -->\nnew\n<!-- x:end -->\nb");
  expect(replaceBetween(text, "y", "new")).toBe(text);
});
