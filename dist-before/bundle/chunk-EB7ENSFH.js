import {
  packageFile
} from "./chunk-F5N54G7B.js";

// dist/run/version.js
import { readFileSync } from "node:fs";
function packageVersions() {
  const { version, dependencies } = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
  return { version, dependencies };
}

export {
  packageVersions
};
