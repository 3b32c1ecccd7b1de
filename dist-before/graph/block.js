import { romanizationKey } from "../document/namesakes.js";
import { shortForms } from "../document/short-forms.js";
import { judge, weakScore } from "./comparators.js";
import { linksInBlocks } from "./links.js";
/**
 * The evidence worth weighing: profiles of one type that share a block key (a name in one romanization, a family name, an
 * acronym, an alias, an entry of the gazetteer) are compared, each pair once. Persons who both have given names must
 * also share a mark of them, or no other evidence would outweigh that their names are those of two.
 */
export function profileLinks(profiles, store) {
    return linksInBlocks(profiles, store, {
        keysOf: blockKeys,
        counts: (key, a, b) => !key.startsWith(familyMark) || isBare(a) || isBare(b),
        judge: (a, b) => {
            const judged = judge(a, b);
            return judged.score >= weakScore ? judged : null;
        },
    });
}
/** Where bare family names meet all of that name. */
const familyMark = "PERSON/family/";
function isBare({ person }) {
    return person !== null && person.given.length === 0;
}
function blockKeys({ type, person, known, core, folded, acronym, aliases }) {
    const keys = person
        ? personKeys(person)
        : [`name/${romanized(folded)}`, `core/${core}`, `acronym/${acronym}`, `known/${known?.key}`];
    const absent = (key) => key.endsWith("/null") || key.endsWith("/undefined") || key.endsWith("/");
    const all = [...keys, ...aliases.map((alias) => `alias/${alias}`)];
    return [...new Set(all.filter((key) => !absent(key)).map((key) => `${type}/${key}`))];
}
function romanized(folded) {
    return folded.split(" ").map(romanizationKey).join(" ");
}
function personKeys({ family, given }) {
    const families = familyKeys(family);
    const marks = new Set(given.flatMap((name) => [name, ...(shortForms.get(name) ?? [])].flatMap(givenMarks)));
    return [
        ...families.map((key) => `family/${key}`),
        ...families.flatMap((key) => [...marks].map((mark) => `full/${key}/${mark}`)),
    ];
}
/** Two keys: the romanization, and its consonants when there are enough of them to mean something. */
function familyKeys(family) {
    const key = romanized(family);
    const consonants = consonantsOf(key);
    return consonants.length > 2 ? [`name/${key}`, `consonants/${consonants}`] : [`name/${key}`];
}
/** What given names have in common that `givenNamesAlike` finds alike: a first letter, as it is or romanized, or a first consonant. */
function givenMarks(name) {
    const key = romanizationKey(name);
    return [...new Set([name[0], key[0], `_${consonantsOf(key)[0]}`])].map((mark) => mark ?? "");
}
function consonantsOf(key) {
    return key.replaceAll(/[aeiou ]/gu, "").replaceAll("g", "h");
}
//# sourceMappingURL=block.js.map