import {
  datasets
} from "./chunk-DBNUH73K.js";
import "./chunk-UJPIXBYM.js";
import "./chunk-QAG4GSCQ.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/run/output-rows.js
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
async function* rowsInFolder(folder, wanted = datasets.map(({ name }) => name)) {
  for (const name of wanted) {
    for await (const row of rowsIn(folder, datasetNamed(name)))
      yield { dataset: name, row };
  }
}
async function* rowsIn(folder, dataset) {
  const path = join(folder, `${dataset.name}.jsonl`);
  let number = 0;
  for await (const line of linesIn(path, folder)) {
    number++;
    const problem = { path, number, folder };
    const parsed = dataset.schema.safeParse(jsonOf(line, problem));
    if (!parsed.success)
      throw noRow(problem, firstIssue(parsed.error.issues));
    yield parsed.data;
  }
}
function datasetNamed(name) {
  const found = datasets.find((dataset) => dataset.name === name);
  if (found)
    return found;
  throw new UsageError(`No dataset is called ${name}.`, `Datasets: ${datasets.map((each) => each.name).join(", ")}`);
}
function firstIssue(issues) {
  const [issue] = issues;
  return issue ? `${issue.path.join(".")}: ${issue.message}` : "it is no row";
}
function jsonOf(line, problem) {
  try {
    return JSON.parse(line);
  } catch {
    throw noRow(problem, "it is not JSON");
  }
}
function noRow({ path, number, folder }, what) {
  return new UsageError(`${path}, line ${number} is no row of this version of Dateline: ${what}.`, `Make the folder anew: dateline extract PATH… --out ${folder}`);
}
async function* linesIn(path, folder) {
  if (!existsSync(path)) {
    throw new UsageError(`There is no ${path}: ${folder} is no finished output folder.`, "Name one that dateline extract has written, or make it: dateline extract PATH… --out DIR");
  }
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1048576 })) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "")
    yield rest;
}
export {
  datasetNamed,
  linesIn,
  rowsIn,
  rowsInFolder
};
