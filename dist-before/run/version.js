import { readFileSync } from "node:fs";
import { packageFile } from "./package-file.js";
/** This package's version and the exact versions of what it depends on. */
export function packageVersions() {
    const { version, dependencies } = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
    return { version, dependencies };
}
//# sourceMappingURL=version.js.map