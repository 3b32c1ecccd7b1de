import { factor } from "./hash.js";
/**
 * Whether functions may be made of code, which is not so under `--disallow-code-generation-from-strings` or a content
 * security policy. Feature templates become code when a model is loaded, because V8 takes a third of the time for
 * straight code with constants that it takes for a loop over them. Where it may not be, loops give the same.
 */
export function generatesCode() {
    try {
        return typeof new Function() === "function";
    }
    catch {
        return false;
    }
}
/**
 * Statements that make `h` the feature of a template over `atoms`, as `mix` would; `imul` is `Math.imul`. Whole numbers
 * are all that comes into the code, nothing that was read from a file.
 */
export function featureCode({ seed, places }) {
    // Written out and not called, since V8 inlines a few calls only.
    const mixing = places.map((place) => `h = imul(h ^ atoms[${place}], ${factor}); h ^= h >>> 15;`);
    return `h = ${seed}; ${mixing.join(" ")}`;
}
//# sourceMappingURL=generated-code.js.map