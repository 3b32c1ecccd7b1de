// Held here because looking a global up is slow in the contexts that jest runs tests in.
const { imul } = Math;
/** FNV-1a over the UTF-16 units of a text: an unsigned number of 32 bits, as a signed one. */
export function hashText(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++)
        hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash | 0;
}
/** What `mix` multiplies by, as a signed number of 32 bits: 2^32 divided by the golden ratio. */
export const factor = 0x9e3779b1 | 0;
/** Mixes a value into a hash; the order of the values counts. */
export function mix(hash, value) {
    const mixed = imul(hash ^ value, factor);
    return mixed ^ (mixed >>> 15);
}
//# sourceMappingURL=hash.js.map