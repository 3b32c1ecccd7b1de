import { readFileSync } from "node:fs";
import { datasetTables } from "./readme.js";

test("README.md lists the datasets as they are", () => {
  if (readFileSync("README.md", "utf8").includes(`<!-- datasets:start -->\n${datasetTables()}\n<!-- datasets:end -->`))
    return;
  throw new Error("The dataset tables of README.md are out of date. Run `npm run accept` and commit what it writes.");
});
