/**
 * Whether functions may be made of code, which is not so under `--disallow-code-generation-from-strings` or a content
 * security policy. Feature templates become code when a model is loaded, because V8 takes a third of the time for
 * straight code with constants that it takes for a loop over them. Where it may not be, loops give the same.
 */
export declare function generatesCode(): boolean;
/**
 * Statements that make `h` the feature of a template over `atoms`, as `mix` would; `imul` is `Math.imul`. Whole numbers
 * are all that comes into the code, nothing that was read from a file.
 */
export declare function featureCode({ seed, places }: {
    readonly seed: number;
    readonly places: readonly number[];
}): string;
