// Puts dist together for the package, as `npm pack` calls it: each entry of the library, the program and its worker, with
// what they share in chunks of their own. Loading 600 small files takes twice the time of loading these.
//
//   npm run build && node tools/bundle.mjs
//
// dist/bundle lies as deep as dist/run, for src/run/package-file.ts.
import { rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist/bundle", { recursive: true, force: true });
await build({
  entryPoints: {
    index: "dist/index.js",
    datasets: "dist/entries/datasets.js",
    stages: "dist/entries/stages.js",
    layers: "dist/document/layers.js",
    evaluate: "dist/entries/evaluate.js",
    browser: "dist/entries/browser.js",
    dateline: "dist/cli/dateline.js",
    // src/run/batch/pool.ts names it by its address.
    worker: "dist/run/batch/worker.js",
  },
  outdir: "dist/bundle",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});
