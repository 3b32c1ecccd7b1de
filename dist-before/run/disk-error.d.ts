import { UsageError } from "./usage-error.js";
/** Something that the disk refused. */
export declare class DiskError extends UsageError {
}
/**
 * An error of the disk in words, with the file or the folder it happened in and with the remedy; every other error as it is.
 * @param place the folder, where the error names no file
 */
export declare function inWordsOfDisk(error: unknown, place: string, remedy: string): unknown;
