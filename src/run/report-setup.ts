import { readFileSync } from "node:fs";
import type { PageAssets } from "../report/page/page.js";
import type { Configuration } from "./batch/configuration.js";
import type { ReportSetup } from "./batch/report-file.js";
import { sha256 } from "./hash.js";
import { packageVersions } from "./version.js";

/** What the page of a run with that configuration needs. Throws when Dateline was not built whole. */
export function reportSetup({ dateline, models, beam, lexicon }: Configuration): ReportSetup {
  const names = lexicon.length;
  return {
    assets: pageAssets(),
    facts: {
      dateline,
      dependencies: packageVersions().dependencies,
      models,
      beam,
      lexicon: names === 0 ? null : { names, sha256: sha256(JSON.stringify(lexicon)) },
    },
  };
}

/** Where `tools/bundle-report.mjs` has put the script and the style of the page: the same place from `src` and from `dist`. */
const bundled = new URL("../../dist/report/client/", import.meta.url);

function pageAssets(): PageAssets {
  return { script: bundledFile("report.js"), style: bundledFile("report.css") };
}

function bundledFile(name: string): string {
  const url = new URL(name, bundled);
  try {
    return readFileSync(url, "utf8");
  } catch (error) {
    throw new Error(`${url.pathname} is missing: run npm run build, or leave the page out with --no-report.`, {
      cause: error,
    });
  }
}
