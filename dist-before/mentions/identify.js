import { entityKeyOf } from "../document/lexicon.js";
import { foldName } from "../document/namesakes.js";
import { handleWords } from "./chain.js";
import { knownFrom } from "./user-entries.js";
/** Identifies a name of a place, organization, nationality or other thing. `completed` is its name with a shared head, if it was elliptic. */
export function identify({ name, surface, printed, entry: own }, completed, context) {
    if (completed !== undefined)
        return completedIdentity(name, completed, context);
    const spelled = name.form === "handle" ? handleWords(surface) : printed;
    const known = lookUp(name, printed, context) ?? (spelled === printed ? null : lookUp(name, spelled, context));
    const shown = name.form === "handle" ? surface : printed;
    const entry = own ?? context.entryOf(spelled, name.type) ?? (known && context.entryOf(known.name, name.type));
    if (entry)
        return entryIdentity(entry, shown, context);
    const key = known === null ? foldName(singular(name, spelled)) : `=${known.name}`;
    return { key, printed: shown, known, entry, rule: nameRule(printed, known) };
}
function entryIdentity(entry, printed, { gazetteer }) {
    const known = knownFrom(entry, gazetteer);
    return { key: `=entry/${entityKeyOf(entry)}`, printed, known, entry, rule: nameRule(printed, known) };
}
/** Provinces go by other words in gazetteers than in the news. */
const regionWords = ["Oblast", "Region", "Province", "State"];
/** The identity of an elliptic name. One whose own words name a region already needs no shared head (`Donbass and the Kherson Regions`). */
function completedIdentity(name, completed, context) {
    const entry = context.entryOf(completed, name.type);
    if (entry)
        return { ...entryIdentity(entry, completed, context), rule: "completed-name" };
    const [, own = "", tail = ""] = /^(.{1,200}) (\p{L}{1,30})$/u.exec(completed) ?? [];
    const tails = regionWords.includes(tail) ? [tail, ...regionWords] : [tail];
    for (const word of tails) {
        const known = lookUp(name, `${own} ${word}`, context);
        if (known)
            return { key: `=${known.name}`, printed: completed, known, entry: null, rule: "completed-name" };
    }
    const alone = lookUp(name, own, context);
    if (alone && alone.subtype !== "city")
        return { key: `=${alone.name}`, printed: own, known: alone, entry: null, rule: "completed-name" };
    return { key: foldName(completed), printed: completed, known: null, entry: null, rule: "completed-name" };
}
function nameRule(printed, known) {
    const isSame = known === null || printed === known.name || foldName(printed) === foldName(known.name);
    return isSame ? "same-name" : "known-name";
}
function lookUp(name, printed, context) {
    const { gazetteer } = context;
    if (name.type === "NORP") {
        const country = gazetteer.countryOfDemonym(printed);
        return country && { name: country.demonyms[0] ?? printed, subtype: null, country: country.code };
    }
    if (name.type === "PLACE") {
        const country = gazetteer.countryNamed(printed);
        if (country)
            return { name: country.name, subtype: "country", country: country.code };
        return gazetteer.place(printed);
    }
    if (name.type === "ORG" && printed.toLowerCase() === "congress")
        return congress(context);
    const organization = name.type === "ORG" ? gazetteer.organization(printed) : null;
    return organization && { ...organization, subtype: null };
}
/** A bare `Congress` is America's parliament or India's party, whichever country the article names more; else it stands for itself. */
function congress({ gazetteer, countries }) {
    const [american, indian] = [countries.get("USA") ?? 0, countries.get("IND") ?? 0];
    if (american + indian === 0)
        return null;
    const known = gazetteer.organization(indian > american ? "Indian National Congress" : "US Congress");
    return known && { ...known, subtype: null };
}
/** How often the names of an article speak of each country, by ISO code. */
export function countriesOf(names, gazetteer) {
    const counts = new Map();
    for (const type of ["NORP", "PLACE", "ORG"])
        for (const [printed, times] of occurrences(names[type])) {
            const code = printed.toLowerCase() === "congress" ? null : codeOf(type, printed, gazetteer);
            if (code)
                counts.set(code, (counts.get(code) ?? 0) + times);
        }
    return counts;
}
/** How often each name is printed. */
function occurrences(names) {
    const counts = new Map();
    for (const { printed } of names)
        counts.set(printed, (counts.get(printed) ?? 0) + 1);
    return counts;
}
function codeOf(type, printed, gazetteer) {
    if (type === "NORP")
        return gazetteer.countryOfDemonym(printed)?.code ?? null;
    if (type === "PLACE")
        return gazetteer.countryNamed(printed)?.code ?? gazetteer.place(printed)?.country ?? null;
    return gazetteer.organization(printed)?.country ?? null;
}
/** Members named in the plural belong to the group's name: `Republicans`, `Muslims`. */
function singular(name, printed) {
    return name.type === "NORP" ? printed.replace(/(?<=[a-z]{3}[^s])s$/u, "") : printed;
}
//# sourceMappingURL=identify.js.map