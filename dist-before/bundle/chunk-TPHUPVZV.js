import {
  codeOf
} from "./chunk-DX3I3A5X.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/run/disk-error.js
var reasons = {
  ENOSPC: "There is no space left on its disk.",
  EDQUOT: "Your quota of its disk is used up.",
  EFBIG: "No file may grow as large there (see ulimit -f).",
  EACCES: "It may not be read or written. Check its permissions.",
  EPERM: "It may not be read or written. Check its permissions.",
  EROFS: "Its disk is read-only.",
  EIO: "Its disk fails.",
  EMFILE: "Too many files are open (see ulimit -n).",
  ENFILE: "Too many files are open on this machine."
};
var DiskError = class extends UsageError {
};
function inWordsOfDisk(error, place, remedy) {
  const code = codeOf(error);
  const reason = reasons[code ?? ""];
  if (code === null || reason === void 0 || error instanceof DiskError)
    return error;
  return new DiskError(`${pathOf(error) ?? place}: ${reason} (${code})`, remedy);
}
function pathOf(error) {
  return typeof error === "object" && error !== null && "path" in error && typeof error.path === "string" ? error.path : null;
}

export {
  inWordsOfDisk
};
