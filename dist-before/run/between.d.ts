/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`; the text as it is when a marker is missing. */
export declare function replaceBetween(text: string, name: string, content: string): string;
/** What stands between the markers, without the line ends beside them; null when a marker is missing. */
export declare function readBetween(text: string, name: string): string | null;
