import type { PlaceBearer } from "../../gazetteer/gazetteer.js";
import { type Chain, fullestName } from "../chain.js";
import { landmarksNear, type Surroundings } from "./surroundings.js";

/** Waters that several countries share, and roads across them. */
const shared = /\b(?:gulf|highway|ocean|sea|strait)\b/iu;

/**
 * Where a place lies that nobody knows: in the country the article is about, when nothing around the place is of another.
 * An article is about the country that it names most, twice as often as any other; where it was filed counts as naming it twice.
 */
export function companyOf(chain: Chain, around: Surroundings): PlaceBearer | null {
  if (chain.type !== "PLACE" || shared.test(fullestName(chain))) return null;
  const country = subjectOf(around);
  const { states, places } = around;
  const near = [states, places].flatMap((among) => [
    ...landmarksNear(chain, 0, among, around),
    ...landmarksNear(chain, 1, among, around),
  ]);
  if (country === null || near.some((landmark) => landmark.country !== country)) return null;
  return { country, subtype: "other", region: null, population: 0, isListed: false };
}

function subjectOf({ states, places, dateline }: Surroundings): string | null {
  const counts = new Map<string, number>();
  const add = (country: string, times: number) => counts.set(country, (counts.get(country) ?? 0) + times);
  for (const { totals, chains } of [states, places])
    for (const [country, times] of totals)
      add(country, times + (dateline && chains.get(country)?.has(dateline) ? 2 : 0));
  const [[country, most] = ["", 0], [, second] = ["", 0]] = [...counts].sort(([, one], [, other]) => other - one);
  return most >= 2 && most >= 2 * second ? country : null;
}
