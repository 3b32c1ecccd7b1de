import { shortForms } from "./short-forms.js";
const letters = {
    æ: "ae",
    ð: "d",
    ø: "o",
    ß: "ss",
    þ: "th",
    đ: "d",
    ı: "i",
    ł: "l",
    œ: "oe",
    ə: "e",
};
const particles = new Set("abu al ap ben bin bint da dal de del della den der di dos du el ibn la le ould san st ter van von zu".split(" "));
const suffixes = new Set(["ii", "iii", "iv", "jr", "jnr", "snr", "sr"]);
/** Words of plain letters and digits, the case of nearly all names: nothing to clean, nothing to fold but capitals and hyphens. */
const asciiName = /^[A-Za-z0-9]{1,60}(?:[ -][A-Za-z0-9]{1,60}){0,10}$/u;
const plainName = /^(?:\p{L}{1,40}[ -]){0,10}\p{L}{1,40}$/u;
/** A name as printed without brackets, quotation marks, at-sign or hash, possessive `'s` and repeated white space. */
export function cleanName(surface) {
    if (asciiName.test(surface) || plainName.test(surface))
        return surface;
    return surface
        .replaceAll(/[[\](){}<>"“”„«»]/gu, " ")
        .replace(/^[\s@#‘'’]{1,20}/u, "")
        .replace(/['’]s?\s{0,5}$/iu, "")
        .replaceAll(/\s{1,50}/gu, " ")
        .trim();
}
/** A name for comparison: cleaned, lower case, without diacritics, dots and apostrophes; hyphens become spaces. */
export function foldName(name) {
    if (asciiName.test(name))
        return name.toLowerCase().replaceAll("-", " ");
    return cleanName(name)
        .normalize("NFD")
        .toLowerCase()
        .replaceAll(/[\u0300-\u036f.'’‘`]/gu, "")
        .replaceAll(/[æðøßþđıłœə]/gu, (letter) => letters[letter] ?? letter)
        .replaceAll(/[^\p{L}\p{N}&]{1,50}/gu, " ")
        .trim();
}
/** The folded words of a name. */
export function nameWords(name) {
    const folded = foldName(name);
    return folded === "" ? [] : folded.split(" ");
}
const consonantSigns = [
    [/shch/gu, "sc"],
    [/dzh|dj/gu, "j"],
    [/zh/gu, "z"],
    [/kh/gu, "h"],
    [/gh/gu, "g"],
    [/ph/gu, "f"],
    [/ck|q/gu, "k"],
    [/c(?![eihy])/gu, "k"],
    [/x/gu, "ks"],
    [/w/gu, "v"],
];
/** Every consonant sign above holds one of these letters. */
const consonantLetters = /[chjkqwx]/u;
const vowelSigns = [
    [/^[yji](?=[eu])/u, ""],
    [/(?:iy|ii|ij|yi|yj|yy|ey|ei|ay|ai|ie|y)$/u, "i"],
    [/ou|oo/gu, "u"],
    [/y/gu, "i"],
    [/(.)\1{1,5}/gu, "$1"],
];
/** One key for the usual romanizations of a word, as `zelenski` for Zelensky, Zelenskyy and Zelenskiy. Takes one folded word. */
export function romanizationKey(word) {
    const key = consonantLetters.test(word) ? transliterated(word, consonantSigns) : word;
    return transliterated(key, vowelSigns);
}
function transliterated(word, signs) {
    return signs.reduce((key, [pattern, by]) => key.replace(pattern, by), word);
}
/** Consonants of a romanization key, `g` and `h` as one: `dmtr` for Dmitry and Dmytro, `srh` for Sergei and Serhiy. */
function consonants(key) {
    return key.replaceAll(/[aeiou]/gu, "").replaceAll("g", "h");
}
/** Number of single-letter edits (insert, drop, replace, swap neighbours) between two words; `limit + 1` as soon as it is more than `limit`. */
export function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const next = editRow({ a, b, row, last, before });
        if (Math.min(...next) > limit)
            return limit + 1;
        before = last;
        last = next;
    }
    return Math.min(last[b.length] ?? 0, limit + 1);
}
function editRow({ a, b, row, last, before }) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
        const same = a[row - 1] === b[column - 1];
        let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
        const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
        if (swapped)
            cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
        next.push(cost);
    }
    return next;
}
/**
 * How alike two folded words are as spellings of one name, 0 to 1: 1 for the same word, 0.95 for the same romanization key,
 * 0.85 for one letter's difference in words of five letters or more or for the same consonants (`dmitry`, `dmytro`), else 0.
 * A final `a` on one side only (`oleg`, `olga`; `robert`, `roberta`) makes two names.
 */
export function wordsAlike(a, b) {
    if (a === b)
        return 1;
    const [left, right] = [romanizationKey(a), romanizationKey(b)];
    if (left === right)
        return 0.95;
    if (left.endsWith("a") !== right.endsWith("a"))
        return 0;
    const shorter = Math.min(left.length, right.length);
    if (shorter >= 5 && left[0] === right[0] && editDistance(left, right, 1) <= 1)
        return 0.85;
    const bones = consonants(left);
    return shorter >= 5 && bones.length >= 3 && bones === consonants(right) ? 0.85 : 0;
}
/** Splits a person's name (title already removed) into given names, family name and suffix. */
export function personName(name) {
    const words = nameWords(name);
    const last = words.at(-1) ?? "";
    const suffix = words.length > 2 && suffixes.has(last) ? last : null;
    if (suffix !== null)
        words.pop();
    let start = Math.max(0, words.length - 1);
    while (start > 1 && particles.has(words[start - 1] ?? ""))
        start--;
    if (start === 1 && particles.has(words[0] ?? ""))
        start = 0;
    return { given: words.slice(0, start), family: words.slice(start).join(" "), suffix };
}
/**
 * How alike two folded given names are, 0 to 1: `wordsAlike`, 0.9 for a usual short form (`joe`, `joseph`) and 0.8 for an initial
 * or a clipped form of three letters or more (`tim`, `timothy`); 0 when they are names of different people.
 */
export function givenNamesAlike(a, b) {
    const alike = wordsAlike(a, b);
    if (alike > 0)
        return alike;
    if (shortForms.get(a)?.includes(b) || shortForms.get(b)?.includes(a))
        return 0.9;
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    if (!long.startsWith(short))
        return 0;
    const clipped = short.length >= 3 && !(long.length - short.length === 1 && long.endsWith("a"));
    return short.length === 1 || clipped ? 0.8 : 0;
}
/**
 * How likely two person names are written for one person, 0 to 1, judged by the names alone. 0 when family names differ, first
 * given names (or both second given names: George W. and George H. W. Bush) conflict or suffixes differ; 0.6 when one of them is a bare family name; from 0.7 up when given names agree too.
 */
export function personNamesAlike(a, b) {
    return personsAlike(personName(a), personName(b));
}
/** The same of names that are split already. */
export function personsAlike(left, right) {
    const family = wordsAlike(left.family, right.family);
    if (family === 0 || left.family === "")
        return 0;
    if (left.suffix !== null && right.suffix !== null && left.suffix !== right.suffix)
        return 0;
    const [first, other] = [left.given[0], right.given[0]];
    if (first === undefined || other === undefined)
        return 0.6 * family;
    if (left.given.length === 2 &&
        right.given.length === 2 &&
        !givenNamesAlike(left.given[1] ?? "", right.given[1] ?? ""))
        return 0;
    const given = Math.max(givenNamesAlike(first, other), middleNameUsed(left.given, right.given));
    return given === 0 ? 0 : family * (0.5 + given / 2);
}
/** 0.8 when the only given name of one side is a later given name of the other (`Paul McCartney`, `James Paul McCartney`). */
function middleNameUsed(a, b) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    const only = short.length === 1 ? (short[0] ?? "") : "";
    return only.length > 2 && long.slice(1).some((word) => wordsAlike(word, only) > 0.9) ? 0.8 : 0;
}
const smallWords = new Set([
    "a",
    "an",
    "and",
    "at",
    "de",
    "del",
    "des",
    "du",
    "for",
    "in",
    "of",
    "on",
    "the",
    "to",
    "&",
]);
/** First letters of a name's words in capitals, small words left out: `UN` for the United Nations. */
export function initialsOf(name) {
    return initialsOfWords(nameWords(name));
}
function initialsOfWords(words) {
    return words
        .filter((word) => !smallWords.has(word))
        .map((word) => word[0] ?? "")
        .join("")
        .toUpperCase();
}
const smallLetterInside = /[a-z][A-Za-z]/u;
/** The capitals of an acronym without dots and a plural `s` (`D.P.R.` as `DPR`), or null for a name that is none. */
export function acronymKey(name) {
    if (smallLetterInside.test(name))
        return null;
    const short = cleanName(name).replaceAll(".", "");
    return /^\p{Lu}[\p{Lu}\p{N}&]{1,9}s?$/u.test(short) ? short.replace(/s$/u, "") : null;
}
/** The acronyms a name of two words or more may have: its initials, small words counted or not. */
export function acronymsOf(name) {
    const words = nameWords(name);
    if (words.length < 2)
        return [];
    const all = words.map((word) => word[0] ?? "").join("");
    return [initialsOfWords(words), all.toUpperCase()];
}
/** A readable id part: lower-case ASCII words joined by hyphens, at most 60 characters, cut at a word where possible; `x` when nothing is left. */
export function slugOf(name) {
    const folded = foldName(name);
    const slug = asciiName.test(folded)
        ? folded.replaceAll(" ", "-")
        : folded
            .replaceAll("&", "and")
            .replaceAll(/[^a-z0-9]{1,50}/gu, "-")
            .replaceAll(/^-|-$/gu, "");
    if (slug.length <= 60)
        return slug || "x";
    const cut = slug.lastIndexOf("-", 60);
    return slug.slice(0, cut > 20 ? cut : 60);
}
//# sourceMappingURL=namesakes.js.map