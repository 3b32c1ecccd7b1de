import { placeSubtypes } from "../../document/mentions.js";
import { quoted } from "../../evaluate/gold/problems.js";
import { doubtful, wrong } from "../finding.js";
/** Kinds of places that lie in one country, usually. */
const inCountries = ["country", "city", "facility"];
/** Countries nobody knows, places without a kind, and, doubtful, without a country. */
export function entityFindings({ path, gold }, isCountry) {
    return gold.entities.flatMap((entity) => {
        const at = { path, at: entity.mentions[0]?.start ?? null };
        const country = unknownCountry(entity, isCountry);
        return [...(country ? [wrong(at, country)] : []), ...(entity.type === "PLACE" ? placeFindings(entity, at) : [])];
    });
}
function unknownCountry({ name, country }, isCountry) {
    if (country === null || isCountry(country))
        return null;
    return {
        found: `country=${country} of ${quoted(name)}`,
        expected: "ISO 3166-1 alpha-3 code the gazetteer knows, as KEN",
        remedy: "correct it (src/gazetteer/countries.ts lists them)",
    };
}
function placeFindings({ name, subtype, country }, at) {
    if (!placeSubtypes.some((known) => known === subtype)) {
        const found = `the place ${quoted(name)} with ${subtype === null ? "no subtype" : `subtype=${quoted(subtype)}`}`;
        return [wrong(at, { found, expected: `one of ${placeSubtypes.join(", ")}`, remedy: "write subtype=… on its tag" })];
    }
    if (country !== null || !inCountries.includes(subtype ?? ""))
        return [];
    const found = `the ${subtype} ${quoted(name)} without country`;
    return [doubtful(at, { found, expected: "the country it lies in", remedy: "write country=… on its tag" })];
}
//# sourceMappingURL=entities.js.map