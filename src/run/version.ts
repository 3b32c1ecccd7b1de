import { readFileSync } from "node:fs";
import { packageFile } from "./package-file.js";

interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** This package's version and the exact versions of what it depends on. */
export function packageVersions(): Package {
  const { version, dependencies }: Package = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
  return { version, dependencies };
}
