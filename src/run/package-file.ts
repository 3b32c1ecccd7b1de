import { fileURLToPath } from "node:url";

/**
 * A file or folder of this package, by its path from the package's root: the same from `src/run`, from `dist/run` and
 * from `dist/bundle`, which `tools/bundle.mjs` makes. No other module may look for files beside itself.
 */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
