import {
  wellFormed
} from "./chunk-OAOXLRWB.js";

// dist/run/unreadable.js
var reasons = {
  ENOENT: "There is no such file or folder. Check the path.",
  ENOTDIR: "There is no such file or folder. Check the path.",
  EISDIR: "It is a folder. Name its files.",
  EACCES: "It may not be read. Check its permissions.",
  EPERM: "It may not be read. Check its permissions.",
  ELOOP: "It is a link that leads to itself. Remove it.",
  ENAMETOOLONG: "Its name is too long for this system.",
  ERR_FS_FILE_TOO_LARGE: "It is larger than 2 GiB. Split it."
};
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
}
function whyUnreadable(error) {
  const code = codeOf(error) ?? "unknown error";
  return reasons[code] ?? `It could not be read (${code}).`;
}
function unreadable(sourcePath, reason) {
  return { sourcePath: wellFormed(sourcePath), stage: "read", reason, firstBytes: null };
}

export {
  codeOf,
  whyUnreadable,
  unreadable
};
