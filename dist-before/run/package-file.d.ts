/**
 * A file or folder of this package, by its path from the package's root: the same from `src/run`, from `dist/run` and
 * from `dist/bundle`, which `tools/bundle.mjs` makes. No other module may look for files beside itself.
 */
export declare function packageFile(path: string): string;
