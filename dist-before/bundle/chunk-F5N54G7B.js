// dist/run/package-file.js
import { fileURLToPath } from "node:url";
function packageFile(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

export {
  packageFile
};
