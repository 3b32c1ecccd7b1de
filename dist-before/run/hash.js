import { hash } from "node:crypto";
/** Hexadecimal SHA-256 of a text in UTF-8. */
export function sha256(text) {
    return hash("sha256", text);
}
/** SHA-256 of bytes, in hexadecimal digits. */
export function sha256OfBytes(bytes) {
    return hash("sha256", bytes);
}
//# sourceMappingURL=hash.js.map