import { placeSubtypes } from "../../document/mentions.js";
import { quoted } from "../../evaluate/gold/problems.js";
import type { GoldEntity } from "../../evaluate/gold/schema.js";
import type { CorpusArticle } from "../article.js";
import { doubtful, type Finding, wrong } from "../finding.js";

/** Kinds of places that lie in one country, usually. */
const inCountries = ["country", "city", "facility"];

/** Countries nobody knows, places without a kind, and, doubtful, without a country. */
export function entityFindings(
  { path, gold }: CorpusArticle,
  isCountry: (code: string) => boolean,
): readonly Finding[] {
  return gold.entities.flatMap((entity) => {
    const at = { path, at: entity.mentions[0]?.start ?? null };
    const country = unknownCountry(entity, isCountry);
    return [...(country ? [wrong(at, country)] : []), ...(entity.type === "PLACE" ? placeFindings(entity, at) : [])];
  });
}

function unknownCountry({ name, country }: GoldEntity, isCountry: (code: string) => boolean) {
  if (country === null || isCountry(country)) return null;
  return {
    found: `country=${country} of ${quoted(name)}`,
    expected: "ISO 3166-1 alpha-3 code the gazetteer knows, as KEN",
    remedy: "correct it (src/gazetteer/countries.ts lists them)",
  };
}

function placeFindings({ name, subtype, country }: GoldEntity, at: Pick<Finding, "path" | "at">): Finding[] {
  if (!placeSubtypes.some((known) => known === subtype)) {
    const found = `the place ${quoted(name)} with ${subtype === null ? "no subtype" : `subtype=${quoted(subtype)}`}`;
    return [wrong(at, { found, expected: `one of ${placeSubtypes.join(", ")}`, remedy: "write subtype=… on its tag" })];
  }
  if (country !== null || !inCountries.includes(subtype ?? "")) return [];
  const found = `the ${subtype} ${quoted(name)} without country`;
  return [doubtful(at, { found, expected: "the country it lies in", remedy: "write country=… on its tag" })];
}
