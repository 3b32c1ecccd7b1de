/** A relation without its subtype: `nsubj` of `nsubj:pass`. */
export function withoutSubtype(relation) {
    return relation?.split(":")[0] ?? null;
}
//# sourceMappingURL=parsed-sentence.js.map