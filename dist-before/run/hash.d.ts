/** Hexadecimal SHA-256 of a text in UTF-8. */
export declare function sha256(text: string): string;
/** SHA-256 of bytes, in hexadecimal digits. */
export declare function sha256OfBytes(bytes: Uint8Array): string;
