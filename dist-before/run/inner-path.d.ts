/**
 * Whether a name made of data is that of a file inside a folder, on every system: relative, `/` between its parts, no
 * part that leads out (`..`), names a device or ends in what Windows leaves out.
 */
export declare function isInnerPath(name: string): boolean;
/** Whether a name made of data is that of a file, without a folder. */
export declare function isFileName(name: string): boolean;
