/**
 * Converts UTF-16 offsets of a text to Unicode code points, which is what Python, R, DuckDB and polars count. One pass
 * over the text, then each look-up takes constant time. An offset inside a surrogate pair counts as the pair's begin; one outside the text is an error.
 */
export declare function codePointsOf(text: string): (offset: number) => number;
/** The other way round: slices a text by code points. Written apart from `codePointsOf`, so that each can check the other. */
export declare function codePointSlicer(text: string): (start: number, end: number) => string;
