/**
 * Writes files into a folder, all or none of them: first under temporary names beside their places, then renamed. A
 * reader never sees half a file. Names may hold folders (`schemas/events.schema.json`); missing ones are made.
 * Throws `UsageError`, and writes nothing, when one would not lie in the folder: names may be made of data.
 */
export declare function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void>;
