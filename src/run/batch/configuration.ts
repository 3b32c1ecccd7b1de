import { readFileSync } from "node:fs";
import type { LexiconEntry } from "../../document/lexicon.js";
import { loadGazetteer } from "../../gazetteer/load.js";
import { lexiconOf } from "../../gazetteer/user/lexicon.js";
import type { Resources } from "../../pipeline.js";
import type { RunFacts } from "../../report/page/page-data.js";
import { sha256 } from "../hash.js";
import { packageFile } from "../package-file.js";
import { type LexiconSource, readLexicon } from "../read-lexicon.js";
import { sharedResources } from "../shared-resources.js";
import { packageVersions } from "../version.js";

/** All that decides what an article is annotated with, beside the article: a JSON value. */
export interface Configuration {
  /** The version of Dateline. */
  readonly dateline: string;
  /** SHA-256 of each model's file, by model. */
  readonly models: Readonly<Record<string, string>>;
  readonly beam: boolean;
  /** The names of the user's lexicon. */
  readonly lexicon: readonly LexiconEntry[];
}

/** The configuration of this version of Dateline with a user's settings. */
export function configurationOf(settings: Pick<Configuration, "beam" | "lexicon">): Configuration {
  return { dateline: packageVersions().version, models: modelHashes(), ...settings };
}

/** The configuration with the files of a user's lexicon. Throws `UsageError` when something is wrong with them. */
export async function configured({
  beam = false,
  lexicons = [],
}: {
  readonly beam?: boolean;
  readonly lexicons?: readonly string[];
}): Promise<{ readonly configuration: Configuration; readonly lexicons: readonly LexiconSource[] }> {
  if (lexicons.length === 0) return { configuration: configurationOf({ beam, lexicon: [] }), lexicons: [] };
  const { lexicon, sources } = await readLexicon(lexicons, loadGazetteer());
  return { configuration: configurationOf({ beam, lexicon: lexicon.entries }), lexicons: sources };
}

/** What the page of a run tells of its configuration: of the user's names how many there are, and a hash of them. */
export function factsOf({ dateline, models, beam, lexicon }: Configuration): RunFacts {
  const names = lexicon.length;
  return {
    dateline,
    dependencies: packageVersions().dependencies,
    models,
    beam,
    lexicon: names === 0 ? null : { names, sha256: sha256(JSON.stringify(lexicon)) },
  };
}

/** Tells configurations apart. */
export function configurationKey(configuration: Configuration): string {
  return sha256(JSON.stringify(configuration)).slice(0, 16);
}

/** The resources of this process, with the names of the user's lexicon. */
export function resourcesFor({ beam, lexicon }: Pick<Configuration, "beam" | "lexicon">): Resources {
  const resources = sharedResources({ beam });
  return lexicon.length === 0 ? resources : { ...resources, lexicon: lexiconOf(lexicon) };
}

function modelHashes(): Record<string, string> {
  // Safe: the manifest ships with the models.
  const { models } = JSON.parse(readFileSync(packageFile("models/manifest.json"), "utf8")) as {
    models: readonly { readonly model: string; readonly sha256: string }[];
  };
  return Object.fromEntries(models.map((each) => [each.model, each.sha256]));
}
