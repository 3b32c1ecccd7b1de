import { entityKeyOf, isValidOn, namesOfEntry } from "../../document/lexicon.js";
import { cleanName, foldName } from "../../document/namesakes.js";
import { spellingOf } from "./spelling.js";
import { Trie } from "./trie.js";
/** Makes a lexicon of entries that `parseLexicon` finds nothing wrong with. */
export function lexiconOf(entries) {
    const names = new Trie();
    const byFold = new Map();
    const forbidden = new Map();
    for (const entry of entries) {
        for (const name of namesOfEntry(entry)) {
            if (entry.mode === "forbid")
                note(forbidden, spellingOf(name), entry);
            else {
                names.add(name, entry);
                note(byFold, foldOf(name, entry.type), entry);
            }
        }
    }
    return {
        entries,
        names,
        isForbidden(surface, type, day) {
            if (forbidden.size === 0)
                return false;
            const known = forbidden.get(spellingOf(surface)) ?? forbidden.get(spellingOf(cleanName(surface))) ?? [];
            return known.some((entry) => (entry.type === null || entry.type === type) && isValidOn(entry, day));
        },
        entryOf(surface, type, day) {
            const known = byFold.get(foldOf(surface, type))?.filter((entry) => isValidOn(entry, day));
            return known ? theOneMeant(known, surface) : null;
        },
    };
}
function note(index, key, entry) {
    const list = index.get(key);
    if (!list)
        index.set(key, [entry]);
    else if (list.at(-1) !== entry)
        list.push(entry);
}
/** Accounts and hashtags keep their sign: `@acme` is not Acme. */
function foldOf(name, type) {
    const folded = foldName(name);
    return `${type}/${/^[@#]/u.test(name) ? name[0] : ""}${folded}`;
}
/** Of entries with like names: those printed just so, then those that bear it as their own name. */
function theOneMeant(entries, surface) {
    const spelling = spellingOf(surface);
    const readings = [
        entries.filter(({ name }) => spellingOf(name) === spelling),
        entries.filter((entry) => namesOfEntry(entry).some((name) => spellingOf(name) === spelling)),
        entries.filter(({ name }) => foldName(name) === foldName(surface)),
        entries,
    ];
    const [first, ...others] = readings.find((list) => list.length > 0) ?? [];
    const isAlone = first !== undefined && others.every((other) => entityKeyOf(other) === entityKeyOf(first));
    return isAlone ? first : null;
}
//# sourceMappingURL=lexicon.js.map