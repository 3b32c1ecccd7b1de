import { loadGazetteer } from "./load.js";
import { placeTable } from "./place-table.js";
import { populatedPlaces } from "./populated-places.js";

const gazetteer = loadGazetteer();
const countriesOf = (entries: readonly { readonly country: string }[]) => [
  ...new Set(entries.map((each) => each.country)),
];

test("a town is found with its country, its region and its people", () => {
  const { citiesNamed } = placeTable("\n=CAN\nOntario:London4,Windsor3\n=GBR\nEngland:London9");
  expect(citiesNamed("Windsor")).toEqual([{ name: "Windsor", country: "CAN", region: "Ontario", population: 120_000 }]);
});

test("every bearer of a name is given, the biggest first", () => {
  expect(gazetteer.citiesNamed("London").map(({ country, region }) => `${region}, ${country}`)).toEqual([
    "England, GBR",
    "Ontario, CAN",
  ]);
  expect(countriesOf(gazetteer.citiesNamed("Mérida"))).toEqual(["MEX", "VEN", "ESP"]);
});

test("accents, apostrophes and hyphens make no difference", () => {
  for (const name of ["Hyderabad", "hyderābād"])
    expect(countriesOf(gazetteer.citiesNamed(name))).toEqual(["IND", "PAK"]);
  expect(gazetteer.citiesNamed("N’Djamena")).toEqual(gazetteer.citiesNamed("N'Djamena"));
  expect(gazetteer.citiesNamed("San Jose")).toEqual(gazetteer.citiesNamed("San José"));
});

test("every name of the table is found by its key", () => {
  const towns = populatedPlaces
    .split("\n")
    .flatMap((line) => (line.includes(":") ? (line.split(":")[1] ?? "").split(",") : []));
  const names = towns.filter((town) => town !== "").flatMap((town) => town.slice(0, -1).split("/"));
  expect(names.filter((name) => gazetteer.citiesNamed(name).length === 0)).toEqual([]);
});

test("spellings of a city lead to it", () => {
  expect(gazetteer.citiesNamed("Makeevka")).toEqual(gazetteer.citiesNamed("Makiivka"));
});

test("a region is found with and without its kind", () => {
  for (const name of ["Kherson", "Kherson Oblast", "Kherson Region"])
    expect(gazetteer.regionsNamed(name)).toEqual([{ name: "Kherson", country: "UKR" }]);
  expect(countriesOf(gazetteer.regionsNamed("Punjab"))).toEqual(["IND", "PAK"]);
  for (const name of ["Texas", "TX"]) expect(gazetteer.regionsNamed(name)).toEqual([{ name: "Texas", country: "USA" }]);
  expect(gazetteer.regionsNamed("Northern")).not.toEqual(gazetteer.regionsNamed("Northern Province"));
});

test("what the table lacks has no bearers", () => {
  expect(gazetteer.citiesNamed("Nirgendwo")).toEqual([]);
  expect(gazetteer.regionsNamed("Nirgendwo")).toEqual([]);
});

test("given names of the world are known, common words and countries are none", () => {
  for (const name of ["Oleksandr", "Zsófia", "Wuraola", "Yağız"]) expect(gazetteer.isWorldFirstName(name)).toBe(true);
  for (const name of ["Will", "Georgia", "April", "Table"]) expect(gazetteer.isWorldFirstName(name)).toBe(false);
});

test("what was known without the table stays as it was", () => {
  expect(gazetteer.place("Hyderabad")).toEqual({ name: "Hyderabad", subtype: "city", country: "IND" });
  expect(gazetteer.isFirstName("Wuraola")).toBe(false);
});

test("all that a name may stand for: what is listed, then the biggest", () => {
  const bearers = gazetteer.placesNamed("Tripoli").map(({ country, subtype }) => `${country} ${subtype}`);
  expect(bearers).toEqual(["LBY city", "LBY city", "LBY region", "LBN city", "GRC city"]);
  expect(gazetteer.placesNamed("Georgia").map(({ country }) => country)).toEqual(["GEO", "USA", "USA"]);
  expect(gazetteer.placesNamed("Korea").map(({ country }) => country)).toEqual(["KOR", "PRK"]);
});

test("a region no list has lies where its town lies; seas and continents lie in no country", () => {
  expect(gazetteer.placesNamed("Zaporozhye Region")[0]).toMatchObject({ country: "UKR", subtype: "region" });
  for (const name of ["Europe", "Black Sea", "Sahara"]) expect(gazetteer.placesNamed(name)).toEqual([]);
});

test("words for peoples lead to their countries, compounds to all of theirs", () => {
  expect(gazetteer.countriesOfPeople("Kenyans")).toEqual(["KEN"]);
  expect(gazetteer.countriesOfPeople("Puerto Ricans")).toEqual(["PRI"]);
  expect(gazetteer.countriesOfPeople("Congolese")).toEqual(["COD", "COG"]);
  expect(gazetteer.countriesOfPeople("Franco-German")).toEqual(["FRA", "DEU"]);
  expect(gazetteer.countriesOfPeople("US-Russian")).toEqual(["USA", "RUS"]);
  expect(gazetteer.countriesOfPeople("Scots")).toEqual(["GBR"]);
});
