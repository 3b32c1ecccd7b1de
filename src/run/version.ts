import { readFileSync } from "node:fs";

interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** This package's version and the exact versions of what it depends on. */
export function packageVersions(): Package {
  const { version, dependencies }: Package = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return { version, dependencies };
}
