import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** For tests: a folder in which the packed Dateline is installed, as `npm install` would leave it. */
export interface Consumer {
  readonly folder: string;
  /** Paths of the files that are packed. */
  readonly files: readonly string[];
  /** Bytes of the package and of everything it depends on, and the bytes of the blocks they take on a disk. */
  readonly bytes: number;
  readonly bytesOnDisk: number;
  /** Writes a file and runs node on it. */
  readonly run: (name: string, source: string) => Ran;
}

/** For tests: what a program said. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** For tests: packs Dateline, whose `dist` is up to date, and installs it with its dependencies in an empty folder. */
export function installPacked(folder: string): Consumer {
  ran("node", ["tools/bundle.mjs"]);
  const packing = ran("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder]);
  const [packed] = JSON.parse(packing.stdout) as readonly {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  if (!packed) throw new Error("npm pack has packed nothing");
  const modules = join(folder, "node_modules");
  mkdirSync(modules, { recursive: true });
  ran("tar", ["xzf", join(folder, packed.filename), "-C", modules]);
  renameSync(join(modules, "package"), join(modules, "dateline"));
  const needed = [...dependenciesOf(join(modules, "dateline"))];
  for (const name of [...needed, "typescript", "@types/node", "undici-types"]) link(name, modules);
  const folders = [join(modules, "dateline"), ...needed.map((name) => join("node_modules", name))];
  const sizes = folders.flatMap(fileSizes);
  return {
    folder,
    files: packed.files.map(({ path }) => path),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    bytesOnDisk: sizes.reduce((sum, size) => sum + 4096 * Math.ceil(size / 4096), 0),
    run(name, source) {
      writeFileSync(join(folder, name), source);
      return spawnSync(process.execPath, [name], { cwd: folder, encoding: "utf8" });
    },
  };
}

function ran(program: string, words: readonly string[]): Ran {
  const { error, ...rest } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (error || rest.status !== 0) throw new Error(`${program} ${words.join(" ")} failed: ${error ?? rest.stderr}`);
  return rest;
}

/** The packages that a package needs, and those that they need. */
function dependenciesOf(folder: string, known = new Set<string>()): ReadonlySet<string> {
  // Safe: what npm has installed has the shape of a package.
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    if (known.has(name)) continue;
    known.add(name);
    dependenciesOf(join("node_modules", name), known);
  }
  return known;
}

function link(name: string, modules: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(resolve("node_modules", name), join(modules, name));
}

function fileSizes(folder: string): number[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  return paths.map((path) => statSync(path)).flatMap((each) => (each.isFile() ? [each.size] : []));
}
