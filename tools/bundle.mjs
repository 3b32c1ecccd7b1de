// Puts dist together for the package, as `npm pack` calls it: each entry of the library, the program and its worker, with
// what they share in chunks of their own. Loading 600 small files takes twice the time of loading these.
//
//   npm run build && node tools/bundle.mjs
//
// dist/bundle lies as deep as dist/run, for src/run/package-file.ts.
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const entries = {
  index: "index",
  datasets: "entries/datasets",
  stages: "entries/stages",
  layers: "document/layers",
  evaluate: "entries/evaluate",
  browser: "entries/browser",
};

for (const folder of ["dist/bundle", "dist/types"]) rmSync(folder, { recursive: true, force: true });
await build({
  entryPoints: {
    ...Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, `dist/${path}.js`])),
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
  // Names stay: what goes wrong can be read, and reported.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  logLevel: "warning",
});

/** Copies the declarations that a file needs, itself among them; most of dist is nobody's business. */
function copyTypes(path, copied) {
  if (copied.has(path)) return;
  copied.add(path);
  cpSync(join("dist", path), join("dist/types", path));
  for (const [, needed] of readFileSync(join("dist", path), "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)\.js"/gu)) {
    copyTypes(join(dirname(path), `${needed}.d.ts`), copied);
  }
}
const copied = new Set();
for (const path of Object.values(entries)) copyTypes(`${path}.d.ts`, copied);

// TypeScript does not let `module: node16` require what `require` of Node 20.19 loads: to it, these are CommonJS.
for (const [name, path] of Object.entries(entries)) {
  const types = `// @ts-ignore: node loads ES modules by require.\nexport * from "../types/${path}.js";\n`;
  writeFileSync(`dist/bundle/${name}.d.cts`, types);
}
