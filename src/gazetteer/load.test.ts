import { countries } from "./countries.js";
import { loadGazetteer } from "./load.js";

const gazetteer = loadGazetteer();

test("a country is found by its name, its abbreviations and its official form", () => {
  for (const name of ["United States", "the US", "U.S.", "America", "the United States of America"]) {
    expect(gazetteer.countryNamed(name)?.code).toBe("USA");
  }
  expect(gazetteer.countryNamed("Côte d’Ivoire")?.code).toBe("CIV");
  expect(gazetteer.countryNamed("Atlantis")).toBeNull();
});

test("codes are unique and of the right length", () => {
  const codes = countries.map(({ code }) => code);
  const shortCodes = countries.map(({ shortCode }) => shortCode);
  expect(new Set(codes).size).toBe(countries.length);
  expect(new Set(shortCodes).size).toBe(countries.length);
  expect(codes.filter((code) => !/^[A-Z]{3}$/u.test(code))).toEqual([]);
  expect(shortCodes.filter((code) => !/^[A-Z]{2}$/u.test(code))).toEqual([]);
  expect(countries.filter(({ currency }) => !/^[A-Z]{3}$/u.test(currency))).toEqual([]);
});

test("countries are sorted by code", () => {
  const codes = countries.map(({ code }) => code);
  expect(codes).toEqual([...codes].sort());
});

test("a demonym leads to its country as adjective and as noun, singular and plural", () => {
  for (const word of ["Ukrainian", "Ukrainians", "ukrainians"])
    expect(gazetteer.countryOfDemonym(word)?.code).toBe("UKR");
  for (const word of ["British", "Briton", "Britons"]) expect(gazetteer.countryOfDemonym(word)?.code).toBe("GBR");
});

test("spellings of a place fold into one name", () => {
  for (const name of ["Kharkiv", "Kharkov"]) expect(gazetteer.place(name)?.name).toBe("Kharkiv");
  for (const name of ["Donbas", "Donbass"]) expect(gazetteer.place(name)?.name).toBe("Donbas");
  for (const name of ["Kyiv", "Kiev"])
    expect(gazetteer.place(name)).toEqual({ name: "Kyiv", subtype: "city", country: "UKR" });
});

test("a country is a place too", () => {
  expect(gazetteer.place("Russia")).toEqual({ name: "Russia", subtype: "country", country: "RUS" });
});

test("a name that cities of two countries share has no country", () => {
  expect(gazetteer.place("Alexandria")).toEqual({ name: "Alexandria", subtype: "city", country: null });
});

test("an acronym leads to its organization", () => {
  expect(gazetteer.organization("UN")).toEqual({ name: "United Nations", country: null });
  expect(gazetteer.organization("the Pentagon")).toEqual({ name: "Pentagon", country: "USA" });
});

test("first names and surnames come from the lexicon", () => {
  expect(gazetteer.isFirstName("Dmitry")).toBe(true);
  expect(gazetteer.isSurname("Putin")).toBe(true);
  expect(gazetteer.isFirstName("table")).toBe(false);
});
