import { readFileSync } from "node:fs";
import type { PageAssets } from "../report/page/page.js";
import type { RunFacts } from "../report/page/page-data.js";
import type { ReportSetup } from "./batch/report-file.js";
import { packageFile } from "./package-file.js";

/** What the page of a run needs that tells those facts. Throws when Dateline was not built whole. */
export function reportSetup(facts: RunFacts): ReportSetup {
  return { assets: pageAssets(), facts };
}

/** Where `tools/bundle-report.mjs` has put the script and the style of the page. */
const bundled = "dist/report/client";

function pageAssets(): PageAssets {
  return { script: bundledFile("report.js"), style: bundledFile("report.css") };
}

function bundledFile(name: string): string {
  const path = packageFile(`${bundled}/${name}`);
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Error(`${path} is missing: run npm run build, or leave the page out with --no-report.`, {
      cause: error,
    });
  }
}
