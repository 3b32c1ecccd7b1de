import { entityKeyOf } from "../document/lexicon.js";
import { nameWords, personName, personNamesAlike, romanizationKey, wordsAlike } from "../document/namesakes.js";
import { surfaceOf } from "../document/span.js";
import { fullestName, nearest, newChain } from "./chain.js";
import { genderOfName, genderOfTitle } from "./gender.js";
import { addressTitles } from "./role-nouns.js";
import { giveEntry } from "./user-entries.js";
/** Candidates a name is compared with: an article with more like names than this is a list, not a story. */
const candidateLimit = 60;
/** Ranks that are printed as if they were part of the name. */
const honorifics = new Set("ayatollah emir imam king pope prince princess queen sheikh sultan".split(" "));
/**
 * Links the names of persons into chains. Full names come first, wherever they stand; bare surnames and given names then join the
 * person last named before them (a headline may come before the full name). Equal surnames with conflicting given names stay apart.
 * So do two entries of the user's lexicon; the names of one are one person, however unlike.
 */
export function linkPeople(names, text, gazetteer) {
    const full = [];
    const short = [];
    for (const name of names) {
        const person = toPerson(name, text);
        (isFull(person) ? full : short).push(person);
    }
    const index = new Map();
    const chains = linkFullNames(full, index, gazetteer);
    for (const chain of chains)
        chain.gender = chain.gender ?? genderOfName(fullestName(chain));
    return [...chains, ...linkShortNames(short, index)];
}
function toPerson({ name, printed: whole, entry }, text) {
    const [, address = "", bare = ""] = /^(\p{L}{2,9})\.? (.{1,200})$/u.exec(whole) ?? [];
    const isAddress = addressTitles.has(address.toLowerCase()) || honorifics.has(address.toLowerCase());
    const printed = isAddress ? bare : whole;
    const title = name.title === null ? address : surfaceOf(text, name.title);
    return { name, printed, words: nameWords(printed), gender: genderOfTitle(title), entry };
}
function isFull({ words, entry }) {
    if (entry)
        return true;
    return words.length > 1 && personName(words.join(" ")).given.length > 0;
}
function join(chain, { name, printed, gender }, rule) {
    chain.names.push(printed);
    chain.mentions.push({ start: name.start, end: name.end, form: name.form, type: name.type, rule });
    chain.gender = chain.gender ?? gender;
}
/** First two consonants of a word's romanization, so that spellings of one name meet; the whole when it has none. */
function soundOf(word) {
    const key = romanizationKey(word);
    const consonants = key
        .replaceAll(/[aeiou]/gu, "")
        .slice(0, 2)
        .replaceAll("g", "h");
    return consonants || key;
}
/** The latest candidates that share a word's sound. */
function candidatesFor(index, word) {
    return [...(index.get(soundOf(word)) ?? [])].slice(-candidateLimit);
}
function enter(index, candidate) {
    for (const word of candidate.words) {
        const sound = soundOf(word);
        const list = index.get(sound);
        if (list)
            list.add(candidate);
        else
            index.set(sound, new Set([candidate]));
    }
}
function linkFullNames(people, index, gazetteer) {
    const byName = new Map();
    const chains = [];
    for (const person of people) {
        const key = keyOf(person);
        const same = byName.get(key);
        if (same) {
            if (person.entry)
                enter(index, { chain: same, words: person.words });
            join(same, person, "same-name");
            continue;
        }
        const found = likest(person, candidatesFor(index, person.words.at(-1) ?? ""));
        const candidate = found ?? { chain: newChain(person.name.type), words: person.words };
        if (!found)
            chains.push(candidate.chain);
        enter(index, withLongerName(candidate, person));
        byName.set(key, candidate.chain);
        giveEntry(candidate.chain, person.entry, gazetteer);
        join(candidate.chain, person, found ? "name-variant" : "same-name");
    }
    return chains;
}
function withLongerName(candidate, { words }) {
    if (words.length > candidate.words.length)
        candidate.words = words;
    return candidate;
}
/** What names of one person share beyond doubt: the user's entry, else all words. */
function keyOf({ words, entry }) {
    return entry ? `=entry/${entityKeyOf(entry)}` : words.join(" ");
}
/** The candidate whose name is most like a full name, if one is like it at all. */
function likest(person, candidates) {
    let best = null;
    let score = 0.69;
    for (const candidate of candidates) {
        const alike = fullNamesAlike(person.words, candidate.words);
        if (alike <= score || areTwo(candidate.chain, person))
            continue;
        best = candidate;
        score = alike;
    }
    return best;
}
function areTwo({ gender, entry }, person) {
    if (entry && person.entry && entityKeyOf(entry) !== entityKeyOf(person.entry))
        return true;
    return conflict(gender, person.gender);
}
function conflict(a, b) {
    return a !== null && b !== null && a !== b;
}
function fullNamesAlike(a, b) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    if (short.length > 1 && isRun(short, long))
        return 0.95;
    return personNamesAlike(a.join(" "), b.join(" "));
}
/** Whether the words of `short` stand one after the other in `long`. */
function isRun(short, long) {
    return ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}
/** Joins bare names to the full ones; gives back the chains of those that fit none. */
function linkShortNames(people, index) {
    const chains = [];
    const counts = new Map();
    for (const { words } of people)
        counts.set(words.join(" "), (counts.get(words.join(" ")) ?? 0) + 1);
    const fits = new Map();
    for (const person of people) {
        const key = person.words.join(" ");
        const known = fits.get(key) ?? fitsOf(person.words, index, counts.get(key) === 1);
        fits.set(key, known);
        const possible = known.filter(({ chain }) => !conflict(chain.gender, person.gender));
        const rank = Math.max(0, ...possible.map((fit) => fit.rank));
        const best = possible.filter((fit) => fit.rank === rank).map(({ chain }) => chain);
        const chain = nearest(best, person.name.start) ?? newChain(person.name.type);
        if (best.length === 0) {
            chains.push(chain);
            known.push({ chain, rank: 5 });
            enter(index, { chain, words: person.words });
        }
        join(chain, person, shortNameRule(rank));
    }
    return chains;
}
function fitsOf(words, index, occursOnce) {
    return candidatesFor(index, words.at(-1) ?? "")
        .map(({ chain, words: full }) => ({ chain, rank: shortNameRank(words, full, occursOnce) }))
        .filter(({ rank }) => rank > 0);
}
function shortNameRule(rank) {
    if (rank === 0 || rank === 5)
        return "same-name";
    return rank === 2 ? "misspelt-name" : "part-of-name";
}
/** How well a bare name fits a full one: 5 the same words, 4 its family name, 3 its first word or another part, 2 a misspelt family name, 0 not at all. */
function shortNameRank(short, full, occursOnce) {
    if (short.length === 0)
        return 0;
    if (short.join(" ") === full.join(" "))
        return 5;
    const family = personName(full.join(" ")).family;
    const alike = wordsAlike(short.join(" "), family);
    if (alike > 0.9 || (full.length > 1 && full.at(-1) === short.join(" ")))
        return 4;
    if (isRun(short, full))
        return 3;
    // Two letters' difference in two surnames of one story is as a rule two people; a spelling used once is a slip.
    return alike > 0 && occursOnce && full.length > 1 ? 2 : 0;
}
//# sourceMappingURL=people.js.map