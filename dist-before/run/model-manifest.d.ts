import { z } from "zod";
declare const entrySchema: z.ZodObject<{
    model: z.ZodString;
    file: z.ZodString;
    bytes: z.ZodInt;
    sha256: z.ZodString;
    settings: z.ZodRecord<z.ZodString, z.ZodUnknown>;
    data: z.ZodArray<z.ZodObject<{
        file: z.ZodString;
        about: z.ZodString;
        isIncomplete: z.ZodOptional<z.ZodBoolean>;
        sha256: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** What a manifest says of a model. */
export type ManifestEntry = Omit<z.infer<typeof entrySchema>, "settings"> & {
    readonly settings: object;
};
/** The entries of a folder's `manifest.json`; none when there is no such file. Throws `UsageError` when it is not one. */
export declare function readManifest(folder: string): Promise<readonly ManifestEntry[]>;
/** The text of a manifest, its entries sorted by model. */
export declare function writtenManifest(entries: readonly ManifestEntry[]): string;
export {};
