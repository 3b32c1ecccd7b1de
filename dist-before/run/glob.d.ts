/** What a pattern found. */
export interface GlobHits {
    /** The folder the pattern starts from: its first parts without wildcards. */
    readonly folder: string;
    /** Paths of what matches, within that folder, sorted by code units. */
    readonly paths: readonly string[];
}
/** Whether an input may be meant as a pattern. */
export declare function isPattern(input: string): boolean;
/** The files that match a pattern as `2022-*` + `/**` + `/*.jsonl.gz`, hidden ones left out; if there are none, the folders that do. */
export declare function globHits(pattern: string): Promise<GlobHits>;
/** The order of names in a folder, the same in every language. */
export declare function byCodeUnits(a: string, b: string): number;
