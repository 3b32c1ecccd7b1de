import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { loadGazetteer } from "../gazetteer/load.js";
import { ModelError } from "../learn/model-file.js";
import type { Resources } from "../pipeline.js";
import { configurationOf } from "./batch/configuration.js";
import { readLexicon } from "./read-lexicon.js";
import { sharedResources } from "./shared-resources.js";
import { UsageError } from "./usage-error.js";

/** What `run.json` says of how an output folder was made. */
const runSchema = z.object({
  dateline: z.string(),
  models: z.record(z.string(), z.string()),
  options: z.object({ beam: z.boolean().optional() }),
  lexicons: z.array(z.object({ path: z.string(), sha256: z.string() })),
});

/** The resources that articles of an output folder are annotated again with, and where they differ from those it was made with. */
export interface MadeWith {
  readonly resources: Resources;
  /** Sentences for the user; empty when all is as it was. */
  readonly notes: readonly string[];
}

/** Loads what an output folder was made with, as far as it is there. `lexicons` stand in for those that `run.json` names. */
export async function madeWith(folder: string, lexicons: readonly string[]): Promise<MadeWith> {
  const notes: string[] = [];
  const run = await readRun(folder);
  if (!run) notes.push(`There is no run.json to be read in ${folder}: what it was made with is not known.`);
  else notes.push(...differencesOf(run));
  const resources = withBeam(run?.options.beam === true, notes);
  const lexicon = await lexiconFor(run, lexicons, notes);
  return { resources: { ...resources, lexicon }, notes };
}

type Run = z.infer<typeof runSchema>;

async function readRun(folder: string): Promise<Run | null> {
  const text = await readFile(join(folder, "run.json"), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return runSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function differencesOf({ dateline, models }: Run): string[] {
  const own = configurationOf({ beam: false, lexicon: [] });
  const changed = Object.keys(own.models).filter(
    (name) => models[name] !== undefined && models[name] !== own.models[name],
  );
  return [
    ...(dateline === own.dateline
      ? []
      : [`The folder was made by Dateline ${dateline}, this is ${own.dateline}: what is found now may differ.`]),
    ...(changed.length === 0
      ? []
      : [`Models have changed since the folder was made: ${changed.join(", ")}. What is found now may differ.`]),
  ];
}

function withBeam(wanted: boolean, notes: string[]): Resources {
  try {
    return sharedResources({ beam: wanted });
  } catch (error) {
    if (!wanted || !(error instanceof ModelError)) throw error;
    notes.push(
      "The folder was made with a beam, whose model is not there: sentences are parsed without it, and what is found may differ.",
    );
    return sharedResources();
  }
}

async function lexiconFor(run: Run | null, given: readonly string[], notes: string[]): Promise<Resources["lexicon"]> {
  const known = run?.lexicons ?? [];
  const paths = given.length > 0 ? given : known.map(({ path }) => path);
  if (paths.length === 0) return null;
  try {
    const { lexicon, sources } = await readLexicon(paths, loadGazetteer());
    const isSame =
      sources.length === known.length && sources.every(({ sha256 }, index) => sha256 === known[index]?.sha256);
    if (!isSame)
      notes.push(
        `The lexicon (${paths.join(", ")}) is not the one the folder was made with: what is found now may differ.`,
      );
    return lexicon;
  } catch (error) {
    if (given.length > 0 || !(error instanceof UsageError)) throw error;
    notes.push(
      `The folder was made with the lexicon ${paths.join(", ")}, which cannot be read now: name it with --lexicon FILE. Without it, what is found may differ.`,
    );
    return null;
  }
}
