import { glob } from "tinyglobby";
const wildcard = /[*?[\]{}()\\]/u;
/** Whether an input may be meant as a pattern. */
export function isPattern(input) {
    return wildcard.test(input);
}
/** The files that match a pattern as `2022-*` + `/**` + `/*.jsonl.gz`, hidden ones left out; if there are none, the folders that do. */
export async function globHits(pattern) {
    const parts = pattern.split("/");
    const fixed = parts.findIndex((part) => wildcard.test(part));
    const folder = parts.slice(0, fixed).join("/") || (pattern.startsWith("/") ? "/" : ".");
    const wanted = parts.slice(fixed).join("/");
    const options = { cwd: folder, expandDirectories: false };
    const files = await glob(wanted, options);
    const paths = files.length > 0 ? files : await glob(wanted, { ...options, onlyDirectories: true });
    return { folder, paths: paths.map((path) => path.replace(/\/$/u, "")).sort(byCodeUnits) };
}
/** The order of names in a folder, the same in every language. */
export function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=glob.js.map