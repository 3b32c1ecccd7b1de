import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, freemem, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { diskStore } from "./batch/disk-store.js";
import { type Check, checkOutput } from "./check-output.js";
import { expectedOfSample, foundInSample } from "./doctor-sample.js";
import { readManifest } from "./model-manifest.js";
import { packageFile } from "./package-file.js";
import { packageVersions } from "./version.js";

export type { Check } from "./check-output.js";

/** Something that was looked at: sound, broken, or missing without harm. */
export interface Finding extends Check {
  /** What to do; null when there is nothing to be done. */
  readonly remedy: string | null;
  /** Whether Dateline works without it. */
  readonly isOptional: boolean;
}

/** Looks at the installation: node, models, memory, disk, optional packages, and an article with what it must give. */
export async function checkInstallation(): Promise<Finding[]> {
  return [
    versionFinding(),
    nodeFinding(process.versions.node),
    memoryFinding(),
    await diskFinding(),
    ...(await modelFindings()),
    articleFinding(),
    ...(await Promise.all(optionalPackages.map(packageFinding))),
  ];
}

/** Looks at an output folder. Throws `UsageError` when it is none. */
export async function checkFolder(folder: string): Promise<Finding[]> {
  const work = await mkdtemp(join(tmpdir(), "dateline-doctor-"));
  const store = diskStore(join(work, "ids"));
  try {
    const checks = await checkOutput(folder, store);
    return checks.map((check) => ({
      ...check,
      isOptional: false,
      remedy: check.problem === null ? null : `Make the folder anew: dateline extract PATH… --out ${folder}`,
    }));
  } finally {
    store.close();
    await rm(work, { recursive: true, force: true });
  }
}

const sound = (name: string, detail: string): Finding => ({
  name,
  detail,
  problem: null,
  remedy: null,
  isOptional: false,
});

function versionFinding(): Finding {
  return sound("dateline", `${packageVersions().version}, on ${process.platform} ${process.arch}`);
}

const oldestNode = [20, 19] as const;

/** Whether a version of node, as `20.19.0`, is new enough. */
export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isNew = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  if (isNew) return sound("node", version);
  const needed = oldestNode.join(".");
  return {
    name: "node",
    detail: version,
    problem: `${version} is too old`,
    remedy: `Install node ${needed} or newer.`,
    isOptional: false,
  };
}

/** Megabytes that models and an article of usual length need. */
const leastMegabytes = 300;

function memoryFinding(): Finding {
  const [free, total] = [freemem(), totalmem()].map((bytes) => Math.round(bytes / 1_000_000));
  const detail = `${availableParallelism()} processors, ${free} of ${total} MB free`;
  if (free !== undefined && free >= leastMegabytes) return sound("memory", detail);
  return {
    name: "memory",
    detail,
    problem: `${free} MB are free, a process needs some ${leastMegabytes}`,
    remedy: "Work in one process: dateline extract --workers 0",
    isOptional: true,
  };
}

async function diskFinding(): Promise<Finding> {
  const detail = `${process.cwd()} and ${tmpdir()} can be written`;
  for (const place of [process.cwd(), tmpdir()]) {
    try {
      const folder = await mkdtemp(join(place, ".dateline-doctor-"));
      await writeFile(join(folder, "x"), "x");
      await rm(folder, { recursive: true });
    } catch {
      return {
        name: "disk",
        detail,
        problem: `${place} cannot be written`,
        remedy: "Work in another folder, and name one with --out DIR.",
        isOptional: true,
      };
    }
  }
  return sound("disk", detail);
}

/** The beam is trained by whoever wants it. */
const optionalModels: ReadonlySet<string> = new Set(["beam"]);

async function modelFindings(): Promise<Finding[]> {
  const folder = packageFile("models");
  const entries = await readManifest(folder);
  const reinstall = "Install Dateline again: npm install dateline";
  if (entries.length === 0) {
    return [
      {
        name: "models",
        detail: folder,
        problem: "there is no manifest of models",
        remedy: reinstall,
        isOptional: false,
      },
    ];
  }
  const problems = await Promise.all(
    entries.map(async ({ model, file, bytes, sha256 }) => {
      const path = join(folder, file);
      const found = await readFile(path).catch(() => null);
      if (found === null) return optionalModels.has(model) ? null : `${file} is not there`;
      if (found.length !== bytes) return `${file} has ${found.length} bytes, expected ${bytes}`;
      return createHash("sha256").update(found).digest("hex") === sha256
        ? null
        : `${file} is damaged: its hash is another`;
    }),
  );
  const broken = problems.filter((problem) => problem !== null);
  const names = entries.map(({ model }) => model).join(", ");
  if (broken.length === 0) return [sound("models", `${names}: whole, by their SHA-256`)];
  return [{ name: "models", detail: names, problem: broken.join("; "), remedy: reinstall, isOptional: false }];
}

function articleFinding(): Finding {
  const start = performance.now();
  const found = foundInSample();
  const detail = `a sample was read in ${Math.round(performance.now() - start)} ms, loading the models included`;
  if (found === expectedOfSample) return sound("annotation", detail);
  return {
    name: "annotation",
    detail,
    problem: `a sample gave ${JSON.stringify(found)}, expected ${JSON.stringify(expectedOfSample)}`,
    remedy: "Install Dateline again. If that does not help, please report it with what doctor --json prints.",
    isOptional: false,
  };
}

const optionalPackages = [
  { names: ["@mozilla/readability", "linkedom"], what: "pages in HTML" },
  { names: ["bullmq", "ioredis"], what: "a queue for many machines" },
] as const;

async function packageFinding({ names, what }: (typeof optionalPackages)[number]): Promise<Finding> {
  const isThere = await Promise.all(
    names.map((name) =>
      import(name).then(
        () => true,
        () => false,
      ),
    ),
  );
  const missing = names.filter((_, index) => !isThere[index]);
  if (missing.length === 0) return sound(what, `${names.join(" and ")} are installed`);
  return {
    name: what,
    detail: names.join(" and "),
    problem: `${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not installed: without, ${what} cannot be used`,
    remedy: `If you need it: npm install ${missing.join(" ")}`,
    isOptional: true,
  };
}
