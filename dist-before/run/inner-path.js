/** Names of devices on Windows, with any ending: writing to `con.txt` there writes to the screen. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/** What file systems refuse or understand as something else. */
const forbidden = /[\\:*?"<>|\p{Cc}]/u;
const longestPart = 240;
/**
 * Whether a name made of data is that of a file inside a folder, on every system: relative, `/` between its parts, no
 * part that leads out (`..`), names a device or ends in what Windows leaves out.
 */
export function isInnerPath(name) {
    return name.split("/").every(isFileName);
}
/** Whether a name made of data is that of a file, without a folder. */
export function isFileName(name) {
    if (name === "" || /[. ]$/u.test(name) || new TextEncoder().encode(name).length > longestPart)
        return false;
    return !name.includes("/") && !forbidden.test(name) && !device.test(name);
}
//# sourceMappingURL=inner-path.js.map