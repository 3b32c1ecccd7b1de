/** Writes all bytes where an open file stands: the system may take a part of them at a time. */
export declare function writeAll(file: number, bytes: Uint8Array): void;
/** Writes all bytes at a place of an open file. */
export declare function writeAllAt(file: number, bytes: Uint8Array, position: number): void;
/** Reads bytes of an open file. Throws `RangeError` when it ends before. */
export declare function readAt(file: number, start: number, length: number): Buffer;
