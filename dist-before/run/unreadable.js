import { wellFormed } from "../ingest/parsed.js";
const reasons = {
    ENOENT: "There is no such file or folder. Check the path.",
    ENOTDIR: "There is no such file or folder. Check the path.",
    EISDIR: "It is a folder. Name its files.",
    EACCES: "It may not be read. Check its permissions.",
    EPERM: "It may not be read. Check its permissions.",
    ELOOP: "It is a link that leads to itself. Remove it.",
    ENAMETOOLONG: "Its name is too long for this system.",
    ERR_FS_FILE_TOO_LARGE: "It is larger than 2 GiB. Split it.",
};
/** The code of an error of the system or of zlib, as `ENOENT`; null when it has none. */
export function codeOf(error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
}
/** Why a path could not be read, for a reject. */
export function whyUnreadable(error) {
    const code = codeOf(error) ?? "unknown error";
    return reasons[code] ?? `It could not be read (${code}).`;
}
/** A reject for a path nothing could be read from. */
export function unreadable(sourcePath, reason) {
    return { sourcePath: wellFormed(sourcePath), stage: "read", reason, firstBytes: null };
}
//# sourceMappingURL=unreadable.js.map