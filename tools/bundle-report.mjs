// Bundles the script and the style of report.html (src/report/client) into dist/report/client, where src/run finds them.
//
//   node tools/bundle-report.mjs
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const outputs = ["report.js", "report.css"];

/** Bundles anew. Throws when esbuild finds an error, which it has printed. */
export function bundleReport() {
  buildSync({
    absWorkingDir: root,
    entryPoints: [
      { in: "src/report/client/main.ts", out: "report" },
      { in: "src/report/client/style.css", out: "report" },
    ],
    outdir: "dist/report/client",
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
  });
}

/** Whether the bundle is as new as what it is made of: `src/report` and what that imports. */
export function isBundled() {
  const made = outputs.map((name) => ageOf(join(root, "dist/report/client", name)));
  const sources = readdirSync(join(root, "src/report"), { recursive: true, encoding: "utf8" });
  return Math.max(...sources.map((path) => ageOf(join(root, "src/report", path)))) < Math.min(...made);
}

function ageOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (argv[1] === fileURLToPath(import.meta.url)) bundleReport();
