/**
 * The content of a gzip file of one or more members. Where it is damaged, everything before the damage is given, then
 * the error of zlib is thrown (`Z_DATA_ERROR`; `Z_BUF_ERROR` when the file breaks off). `open` reads the file from its
 * beginning; it is called again when there is damage: zlib gives nothing of a step it fails in, so that the file is read
 * a second time up to there and then byte by byte.
 */
export declare function gunzipped(open: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
