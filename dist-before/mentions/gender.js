import { nameWords } from "../document/namesakes.js";
import { genderOfGivenName } from "../gazetteer/given-names.js";
import { addressTitles, roleNouns } from "./role-nouns.js";
/** Gender told by a title: `Mrs`, `King`, `spokeswoman`; null when it tells none. */
export function genderOfTitle(title) {
    for (const word of nameWords(title)) {
        const gender = addressTitles.get(word)?.gender ?? roleNouns.get(word)?.gender;
        if (gender !== undefined)
            return gender;
    }
    return null;
}
/** Gender told by the first given name of a full name; null for a bare family name. */
export function genderOfName(name) {
    const words = nameWords(name);
    return words.length < 2 ? null : genderOfGivenName(words[0] ?? "");
}
//# sourceMappingURL=gender.js.map