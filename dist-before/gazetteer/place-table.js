import { foldName } from "../document/namesakes.js";
/** People of a town of size 0; each size has twice as many. */
const smallest = 15_000;
const perLine = 4096;
/** Indexes the generated table of towns and regions; `populated-places.ts` says how it is written. */
export function placeTable(table) {
    const lines = table.split("\n");
    const towns = townIndex(table);
    const regions = regionIndex(lines);
    return {
        citiesNamed: (name) => (towns.get(foldName(name)) ?? [])
            .map((bearer) => townAt(lines, bearer))
            .sort((a, b) => b.population - a.population),
        regionsNamed: (name) => (regions.get(regionKey(name)) ?? []).map((line) => ({
            name: regionOf(lines[line] ?? ""),
            country: countryAt(lines, line),
        })),
    };
}
function townIndex(table) {
    const index = new Map();
    folded(table)
        .split("\n")
        .forEach((line, number) => {
        const colon = line.indexOf(":");
        if (colon < 0 || colon === line.length - 1)
            return;
        line
            .slice(colon + 1)
            .split(",")
            .forEach((town, place) => {
            const names = town.slice(0, -1);
            const bearer = number * perLine + place;
            if (names.includes("/"))
                for (const name of names.split("/"))
                    add(index, name, bearer);
            else
                add(index, names, bearer);
        });
    });
    return index;
}
/** The whole table as `foldName` would have each of its names: at once, which takes a fifth of the time. */
function folded(table) {
    return table
        .normalize("NFD")
        .toLowerCase()
        .replaceAll(/'s(?=[/\d])|[\u0300-\u036f.']/gu, "")
        .replaceAll(/[æðøßþđıłœə]/gu, foldName)
        .replaceAll(/ ?[-–] ?/gu, " ");
}
function regionIndex(lines) {
    const index = new Map();
    lines.forEach((line, number) => {
        const names = line.slice(0, Math.max(0, line.indexOf(":")));
        for (const name of names.split("/"))
            if (name !== "")
                add(index, regionKey(name), number);
    });
    return index;
}
function add(index, key, bearer) {
    const list = index.get(key);
    if (list)
        list.push(bearer);
    else
        index.set(key, [bearer]);
}
/** The region of a line; empty for the line of a country, and for towns without a region. */
function regionOf(line) {
    return /^[^=:/]*/u.exec(line)?.[0] ?? "";
}
function townAt(lines, bearer) {
    const number = Math.floor(bearer / perLine);
    const line = lines[number] ?? "";
    const town = line.slice(line.indexOf(":") + 1).split(",")[bearer % perLine] ?? "";
    return {
        name: town.slice(0, -1).split("/")[0] ?? "",
        country: countryAt(lines, number),
        region: regionOf(line) || null,
        population: smallest * 2 ** Number(town.at(-1)),
    };
}
function countryAt(lines, number) {
    let line = number;
    while (line > 0 && !lines[line]?.startsWith("="))
        line--;
    return lines[line]?.slice(1) ?? "";
}
/** Words for kinds of region, which names bear or leave out. */
const kinds = new Set("county department district division governorate krai kray oblast okrug parish prefecture province region republic state".split(" "));
/** A name of these words alone is none without its kind: `Northern Province`, `Capital Region`. */
const tooLittle = new Set("capital central east eastern federal north northern south southern west western".split(" "));
/** The folded name without its kind, before or behind it: `Kherson Oblast`, `State of Berlin`. */
function regionKey(name) {
    const words = foldName(name).split(" ");
    const rest = kinds.has(words[0] ?? "") && words[1] === "of" ? words.slice(2) : words;
    const own = rest.length > 1 && kinds.has(rest.at(-1) ?? "") ? rest.slice(0, -1) : rest;
    return own.length === 0 || own.every((word) => tooLittle.has(word)) ? words.join(" ") : own.join(" ");
}
//# sourceMappingURL=place-table.js.map