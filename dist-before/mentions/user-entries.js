/** What is known of the thing an entry names: what the entry says, the rest from the gazetteer. */
export function knownFrom({ name, type, country }, gazetteer) {
    const state = type === "PLACE" ? gazetteer.countryNamed(name) : null;
    if (state)
        return { name, subtype: "country", country: country ?? state.code };
    const place = type === "PLACE" ? gazetteer.place(name) : null;
    const body = type === "ORG" ? gazetteer.organization(name) : null;
    const people = type === "NORP" ? gazetteer.countryOfDemonym(name) : null;
    const usual = place?.country ?? body?.country ?? people?.code ?? null;
    return { name, subtype: place?.subtype ?? null, country: country ?? usual };
}
/** Makes a chain that of an entry; it must be that of none yet. */
export function giveEntry(chain, entry, gazetteer) {
    if (entry === null || chain.entry !== null)
        return;
    chain.entry = entry;
    chain.known = knownFrom(entry, gazetteer);
}
//# sourceMappingURL=user-entries.js.map