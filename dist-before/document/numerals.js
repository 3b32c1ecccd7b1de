/** Spelled-out numbers, their value. Hyphens between them are read over by whoever parses a phrase. */
export const unitNumerals = new Map([
    ["zero", 0],
    ["one", 1],
    ["two", 2],
    ["three", 3],
    ["four", 4],
    ["five", 5],
    ["six", 6],
    ["seven", 7],
    ["eight", 8],
    ["nine", 9],
    ["ten", 10],
    ["eleven", 11],
    ["twelve", 12],
    ["thirteen", 13],
    ["fourteen", 14],
    ["fifteen", 15],
    ["sixteen", 16],
    ["seventeen", 17],
    ["eighteen", 18],
    ["nineteen", 19],
]);
/** Spelled-out tens, their value. */
export const tenNumerals = new Map([
    ["twenty", 20],
    ["thirty", 30],
    ["forty", 40],
    ["fifty", 50],
    ["sixty", 60],
    ["seventy", 70],
    ["eighty", 80],
    ["ninety", 90],
]);
/** Words that multiply what stands before them. */
export const scaleNumerals = new Map([
    ["dozen", 12],
    ["hundred", 100],
    ["thousand", 1000],
    ["million", 1_000_000],
    ["billion", 1_000_000_000],
    ["trillion", 1_000_000_000_000],
]);
/** Spelled-out ordinals up to the thirty-first's parts. */
export const ordinalNumerals = new Map([
    ["first", 1],
    ["second", 2],
    ["third", 3],
    ["fourth", 4],
    ["fifth", 5],
    ["sixth", 6],
    ["seventh", 7],
    ["eighth", 8],
    ["ninth", 9],
    ["tenth", 10],
    ["eleventh", 11],
    ["twelfth", 12],
    ["thirteenth", 13],
    ["fourteenth", 14],
    ["fifteenth", 15],
    ["sixteenth", 16],
    ["seventeenth", 17],
    ["eighteenth", 18],
    ["nineteenth", 19],
    ["twentieth", 20],
    ["thirtieth", 30],
]);
/**
 * Reads number words from the start of a list of lower-case words: `["two", "hundred", "and", "five"]` is 205.
 * Returns the value and how many words were used, or null when the first word begins no number.
 */
export function readNumerals(words) {
    let reading = { total: 0, group: 0, last: "none" };
    let used = 0;
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? "";
        if (word === "and" && reading.last === "scale" && startsNumeral(words[at + 1]))
            continue;
        const next = readOne(reading, word);
        if (!next)
            break;
        reading = next;
        used = at + 1;
    }
    return used === 0 ? null : { value: reading.total + reading.group, used };
}
function readOne(reading, word) {
    const unit = unitNumerals.get(word);
    if (unit !== undefined)
        return addUnit(reading, unit);
    const ten = tenNumerals.get(word);
    if (ten !== undefined)
        return addTen(reading, ten);
    const scale = scaleNumerals.get(word);
    return scale === undefined || reading.last === "none" ? null : multiply(reading, scale);
}
function addUnit(reading, unit) {
    const isTaken = reading.last === "unit" || (reading.last === "ten" && unit > 9);
    return isTaken ? null : { ...reading, group: reading.group + unit, last: "unit" };
}
function addTen(reading, ten) {
    const isTaken = reading.last === "unit" || reading.last === "ten";
    return isTaken ? null : { ...reading, group: reading.group + ten, last: "ten" };
}
function multiply({ total, group }, scale) {
    if (scale < 1000)
        return { total, group: group * scale, last: "scale" };
    return { total: total + group * scale, group: 0, last: "scale" };
}
function startsNumeral(word) {
    return word !== undefined && (unitNumerals.has(word) || tenNumerals.has(word));
}
//# sourceMappingURL=numerals.js.map