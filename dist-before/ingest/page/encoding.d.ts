import { type Decoded } from "../decode.js";
/** Decodes a page: by its byte order mark, by what its `<meta charset>` says, else as UTF-8. */
export declare function decodePage(bytes: Uint8Array): Decoded;
