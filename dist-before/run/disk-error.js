import { codeOf } from "./unreadable.js";
import { UsageError } from "./usage-error.js";
const reasons = {
    ENOSPC: "There is no space left on its disk.",
    EDQUOT: "Your quota of its disk is used up.",
    EFBIG: "No file may grow as large there (see ulimit -f).",
    EACCES: "It may not be read or written. Check its permissions.",
    EPERM: "It may not be read or written. Check its permissions.",
    EROFS: "Its disk is read-only.",
    EIO: "Its disk fails.",
    EMFILE: "Too many files are open (see ulimit -n).",
    ENFILE: "Too many files are open on this machine.",
};
/** Something that the disk refused. */
export class DiskError extends UsageError {
}
/**
 * An error of the disk in words, with the file or the folder it happened in and with the remedy; every other error as it is.
 * @param place the folder, where the error names no file
 */
export function inWordsOfDisk(error, place, remedy) {
    const code = codeOf(error);
    const reason = reasons[code ?? ""];
    if (code === null || reason === undefined || error instanceof DiskError)
        return error;
    return new DiskError(`${pathOf(error) ?? place}: ${reason} (${code})`, remedy);
}
function pathOf(error) {
    return typeof error === "object" && error !== null && "path" in error && typeof error.path === "string"
        ? error.path
        : null;
}
//# sourceMappingURL=disk-error.js.map