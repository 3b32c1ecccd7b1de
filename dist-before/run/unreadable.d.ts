import type { Reject } from "../document/reject.js";
/** The code of an error of the system or of zlib, as `ENOENT`; null when it has none. */
export declare function codeOf(error: unknown): string | null;
/** Why a path could not be read, for a reject. */
export declare function whyUnreadable(error: unknown): string;
/** A reject for a path nothing could be read from. */
export declare function unreadable(sourcePath: string, reason: string): Reject;
