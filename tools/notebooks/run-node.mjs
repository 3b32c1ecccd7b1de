// Executes a TypeScript notebook from top to bottom in Node, in its own folder, after its types have been checked; fails when
// a cell fails, warns, or shows a path of this machine. No kernel is needed: the cells are run as one module, in which each
// begins with a call that says whose outputs follow.
//
//   node tools/notebooks/run-node.mjs NOTEBOOK [--write]      (--write keeps the outputs in the notebook)
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format } from "node:util";
import { transform } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const [path, flag] = process.argv.slice(2);
if (!path) throw new Error("name a notebook: node tools/notebooks/run-node.mjs NOTEBOOK [--write]");
const file = resolve(path);
const started = performance.now();
const notebook = JSON.parse(readFileSync(file, "utf8"));
const cells = notebook.cells.filter(({ cell_type }) => cell_type === "code");
const folder = mkdtempSync(join(tmpdir(), "dateline-notebook-"));

try {
  const sources = cells.map(({ source }) => [source].flat().join(""));
  checkTypes(sources.join("\n"));
  const outputs = await run(sources);
  check(outputs);
  const pictures = outputs.flat().filter((output) => "image/svg+xml" in (output.data ?? {})).length;
  if (pictures < 7) throw new Error(`only ${pictures} pictures were drawn, expected 7`);
  if (flag === "--write") keep(outputs);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`  ${path}: ${cells.length} cells, ${pictures} pictures (${seconds} s)`);
} catch (error) {
  console.error(`${path}: ${error instanceof Error ? error.stack : error}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** The cells together, as the compiler sees them with the settings of the project. */
function checkTypes(code) {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "cells.ts"), code);
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      noEmit: true,
      rootDir: folder,
      typeRoots: [join(root, "node_modules", "@types")],
      types: ["node"],
    },
    include: ["cells.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules", ".bin", "tsc");
  const { status, stdout } = spawnSync(tsc, ["-p", folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`its types are wrong (lines are counted over all cells)\n${stdout}`);
}

/** Runs the cells; gives the outputs of each. */
async function run(sources) {
  const outputs = sources.map(() => []);
  let current = 0;
  globalThis.beginCell = (index) => {
    current = index;
  };
  globalThis.displayInNotebook = (data) => outputs[current].push({ output_type: "display_data", data, metadata: {} });
  const print =
    (name) =>
    (...values) =>
      outputs[current].push({ output_type: "stream", name, text: `${format(...values)}\n` });
  const real = { ...console };
  Object.assign(console, {
    log: print("stdout"),
    info: print("stdout"),
    warn: print("stderr"),
    error: print("stderr"),
  });
  const code = sources.map((source, index) => `globalThis.beginCell(${index});\n${source}`).join("\n;\n");
  const module = join(folder, "cells.mjs");
  const before = process.cwd();
  try {
    writeFileSync(module, (await transform(code, { loader: "ts", format: "esm", target: "node20" })).code);
    process.chdir(dirname(file));
    await import(pathToFileURL(module).href);
  } catch (error) {
    throw new Error(`cell ${current + 1} of ${sources.length} fails`, { cause: error });
  } finally {
    process.chdir(before);
    Object.assign(console, real);
  }
  return outputs;
}

function check(outputs) {
  for (const [index, some] of outputs.entries()) {
    for (const output of some) {
      if (output.name === "stderr") throw new Error(`cell ${index + 1} writes to stderr: ${output.text}`);
      const shown = JSON.stringify(output);
      const [machine] = /.{0,60}(?:\/(?:tmp|home|root|Users|usr)\/|[A-Z]:\\\\Users).{0,60}/u.exec(shown) ?? [];
      if (machine) throw new Error(`cell ${index + 1} shows a path of this machine: ${machine}`);
    }
  }
}

/** Writes the notebook with its outputs, in the form in which Jupyter writes notebooks. */
function keep(outputs) {
  const lines = (text) => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  for (const [index, cell] of cells.entries()) {
    cell.execution_count = index + 1;
    cell.outputs = outputs[index].map((output) =>
      output.text === undefined
        ? {
            ...output,
            data: Object.fromEntries(Object.entries(output.data).map(([type, text]) => [type, lines(text)])),
          }
        : { ...output, text: lines(output.text) },
    );
  }
  writeFileSync(file, `${JSON.stringify(notebook, null, 1)}\n`);
}
