/**
 * Two texts cut down to where they differ, on one line each: words they share at the beginning and at the end are left
 * out but for a few. Short texts stay whole.
 */
export declare function differing(before: string | null, after: string | null): {
    readonly before: string | null;
    readonly after: string | null;
};
