import { nameWords, personName, personNamesAlike, romanizationKey } from "../document/namesakes.js";
import { unique } from "../document/unique.js";
import { fullestName } from "./chain.js";
/** Persons with like family names that a handle is compared with: an article that has more is a list, not a story. */
const candidateLimit = 60;
/** Lengths of the family names that a handle may end in, in letters. */
const [shortestFamily, longestFamily] = [4, 60];
/** Makes an index of persons: an article may name thousands, and as many handles. */
export function ownerIndex(chains) {
    const order = new Map();
    const bySound = new Map();
    const byFamily = new Map();
    const add = (chain) => {
        order.set(chain, order.size);
        const { family } = personName(fullestName(chain));
        for (const sound of soundsOf(family))
            put(bySound, sound, chain);
        put(byFamily, family.replaceAll(" ", ""), chain);
    };
    for (const chain of chains)
        add(chain);
    const namesake = (words) => unique(soundsOf(personName(words).family).flatMap((sound) => bySound.get(sound)?.slice(0, candidateLimit) ?? []))
        .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
        .find((chain) => personNamesAlike(words, fullestName(chain)) >= 0.7);
    const onlyBearer = (words) => {
        const bearers = endingsOf(nameWords(words).join("")).flatMap((family) => byFamily.get(family) ?? []);
        return bearers.length === 1 ? bearers[0] : undefined;
    };
    return { add, ownerOf: (words) => namesake(words) ?? onlyBearer(words) ?? null };
}
function put(map, key, chain) {
    const list = map.get(key);
    if (list)
        list.push(chain);
    else
        map.set(key, [chain]);
}
/** Longer names are none that a letter is left out of by mistake. */
const longestSlip = 30;
/**
 * Keys of which two family names have one in common when `wordsAlike` finds them alike: the romanization, its consonants,
 * and what is left of it without any one letter, for words that differ in a letter (Garbe 2012, SymSpell).
 */
function soundsOf(family) {
    const key = romanizationKey(family);
    const bones = key.replaceAll(/[aeiou]/gu, "").replaceAll("g", "h");
    const slips = key.length > longestSlip ? [] : Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));
    return unique([`.${bones}`, ...[key, ...slips].map((rest) => `-${rest}`)]);
}
/** The endings of a word that may be a family name. */
function endingsOf(word) {
    const endings = [];
    for (let length = shortestFamily; length <= Math.min(longestFamily, word.length); length++)
        endings.push(word.slice(-length));
    return endings;
}
//# sourceMappingURL=owner-index.js.map