import type { Gazetteer } from "./gazetteer.js";

/** Builds the gazetteer that ships with Dateline. */
export function loadGazetteer(): Gazetteer {
  return {
    countries: [],
    countryNamed: () => null,
    countryOfDemonym: () => null,
    countryOfCode: () => null,
    place: () => null,
    organization: () => null,
    isFirstName: () => false,
    isSurname: () => false,
  };
}
