// Before tests: bundles the script of report.html when it is older than its source, and builds dist when that is so, for
// tests that run the built program (*.built.test.ts).
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleReport, isBundled } from "./bundle-report.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const program = join(root, "dist", "cli", "dateline.js");

/** Jest calls this once; patterns are those of its command line. */
export default function buildForTests({ testPathPatterns }) {
  // Runs write a page whose script stands in dist, also those that tests start from src.
  if (!isBundled()) bundleReport();
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const patterns = (testPathPatterns?.patterns ?? []).map((pattern) => new RegExp(pattern, "iu"));
  const isWanted = (path) => patterns.length === 0 || patterns.some((pattern) => pattern.test(join(root, "src", path)));
  if (!sources.some((path) => path.endsWith(".built.test.ts") && isWanted(path))) return;
  const built = ageOf(program);
  const compiled = sources.filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"));
  if (compiled.every((path) => ageOf(join(root, "src", path)) < built)) return;
  const { stdout, status } = spawnSync("npm", ["run", "-s", "build"], { cwd: root, encoding: "utf8" });
  // Tests run all the same: the compiler writes what it can, and says here what it cannot.
  if (status !== 0) console.error(`npm run build failed, so tests of the built program may, too.\n${stdout}`);
}

/** When a file was written, in milliseconds; 0 when it is not there. */
function ageOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
