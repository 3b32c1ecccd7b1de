import { readNumerals, scaleNumerals, tenNumerals, unitNumerals } from "../document/numerals.js";
import { timeTerm } from "./kinds.js";
const numerals = new Set([...unitNumerals.keys(), ...tenNumerals.keys(), ...scaleNumerals.keys()]);
const startsNumber = (word) => numerals.has(word);
/** Joins `twenty-four`, `two and a half`, `2 1/2`, `a dozen`, `thirty-first`, `nineteen ninety-six` into one term each. */
export function joinNumbers(terms) {
    const joined = [];
    for (let at = 0; at < terms.length;) {
        const term = terms[at];
        if (!term)
            break;
        const run = runAt(terms, at, term);
        const year = run && spokenYear(joined.at(-1), run.term);
        if (year)
            joined.pop();
        joined.push(year ?? run?.term ?? term);
        at += run?.used ?? 1;
    }
    return joined;
}
function runAt(terms, at, { lower, digits }) {
    if (startsNumber(lower))
        return spelledOut(terms, at);
    return digits === undefined ? null : digital(terms, at);
}
/** `nineteen ninety-six` is a year. */
function spokenYear(century, { number = 0, end, digits }) {
    const hundreds = century?.digits === undefined ? (century?.number ?? 0) : 0;
    const isYear = hundreds >= 18 && hundreds <= 20 && number >= 10 && number <= 99 && Number.isInteger(number);
    if (!century || !isYear || digits !== undefined)
        return null;
    return timeTerm({ start: century.start, end, lower: century.lower, spokenYear: hundreds * 100 + number });
}
/** Words of a spelled-out number with the index of each in `terms`; hyphens are read over. */
function wordsFrom(terms, from) {
    const words = [];
    for (let at = from; at < terms.length && words.length < 8; at++) {
        const lower = terms[at]?.lower ?? "";
        if (lower === "-" || lower === "‐")
            continue;
        if (!startsNumber(lower) && lower !== "and")
            break;
        words.push({ word: lower, at });
    }
    return words;
}
function spelledOut(terms, from) {
    const words = wordsFrom(terms, from);
    const bare = scaleNumerals.has(terms[from]?.lower ?? "");
    const read = readNumerals(bare ? ["one", ...words.map(({ word }) => word)] : words.map(({ word }) => word));
    if (!read)
        return null;
    const used = (words[read.used - (bare ? 2 : 1)]?.at ?? from) + 1 - from;
    const ordinal = terms[from + used + 1]?.ordinal;
    if (tenNumerals.has(terms[from]?.lower ?? "") &&
        ordinal !== undefined &&
        ordinal < 10 &&
        isHyphen(terms[from + used])) {
        return { term: span(terms, from, used + 2, { ordinal: read.value + ordinal }), used: used + 2 };
    }
    const half = halfAt(terms, from + used);
    return {
        term: span(terms, from, used + half, { number: read.value + (half > 0 ? 0.5 : 0) }),
        used: used + half,
    };
}
function isHyphen(term) {
    return term?.lower === "-" || term?.lower === "‐";
}
/** How many terms `and a half` (hyphens included) takes at `at`; 0 when it is not there. */
function halfAt(terms, at) {
    const wanted = ["and", "a", "half"];
    let next = 0;
    for (let index = at; index < at + 6 && next < 3; index++) {
        if (terms[index]?.lower === wanted[next])
            next++;
        else if (!isHyphen(terms[index]))
            return 0;
        if (next === 3)
            return index + 1 - at;
    }
    return 0;
}
function digital(terms, at) {
    const term = terms[at];
    if (term?.digits === undefined)
        return null;
    const [second, third, fourth] = [terms[at + 1], terms[at + 2], terms[at + 3]];
    const half = halfAt(terms, at + 1);
    if (half > 0)
        return { term: span(terms, at, 1 + half, { number: term.digits + 0.5 }), used: 1 + half };
    const isFraction = second?.digits === 1 && third?.lower === "/" && fourth?.digits !== undefined;
    if (isFraction && fourth?.digits) {
        return { term: span(terms, at, 4, { number: term.digits + 1 / fourth.digits }), used: 4 };
    }
    return null;
}
function span(terms, from, count, fields) {
    const covered = terms.slice(from, from + count);
    return timeTerm({
        start: covered[0]?.start ?? 0,
        end: covered.at(-1)?.end ?? 0,
        lower: covered.map(({ lower }) => lower).join(" "),
        ...fields,
    });
}
//# sourceMappingURL=numbers.js.map