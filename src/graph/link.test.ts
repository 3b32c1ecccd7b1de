import type { LocalEntity } from "../document/mentions.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { corpusArticle, emptyGazetteer, graphOf, localEntity } from "../testing/corpus.js";

/** Ids of the corpus entities of articles published on successive days, an article a list. */
function idsOf(articles: readonly (readonly LocalEntity[])[], gazetteer?: Gazetteer): string[][] {
  const graph = graphOf(
    articles.map((entities, index) => corpusArticle(`2022-10-0${index + 1}`, entities)),
    gazetteer,
  );
  return graph.entityOf.map((entities) => entities.map((entity) => graph.entities[entity]?.id ?? ""));
}

test("spellings and short forms of a person's name are one person", () => {
  const ids = idsOf([
    [localEntity("Dmitry Kuleba"), localEntity("Volodymyr Zelensky")],
    [localEntity("Dmytro Kuleba"), localEntity("Volodymyr Zelenskyy")],
  ]);
  expect(ids[1]).toEqual(ids[0]);
  expect(ids[0]).toEqual(["person_dmitry-kuleba", "person_volodymyr-zelensky"]);
});

test("a bare family name joins its only bearer", () => {
  expect(idsOf([[localEntity("Biden")], [localEntity("Joe Biden")]])).toEqual([
    ["person_joe-biden"],
    ["person_joe-biden"],
  ]);
});

test("a bare family name with two bearers stays by itself", () => {
  const ids = idsOf([[localEntity("Bill Clinton")], [localEntity("Hillary Clinton")], [localEntity("Clinton")]]).flat();
  expect(new Set(ids).size).toBe(3);
});

test("a bare family name joins the bearer most articles are about", () => {
  const ids = idsOf([
    [localEntity("Joe Biden")],
    [localEntity("Joe Biden")],
    [localEntity("Joe Biden")],
    [localEntity("Hunter Biden")],
    [localEntity("Biden")],
  ]).flat();
  expect(ids[4]).toBe("person_joe-biden");
});

test("namesakes of different countries stay apart, and a third of unknown country joins neither", () => {
  const ids = idsOf([
    [localEntity("John Smith", { country: "USA" })],
    [localEntity("John Smith", { country: "GBR" })],
    [localEntity("John Smith")],
  ]).flat();
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toBe("person_john-smith");
  expect(ids[1]).toBe("person_john-smith-gbr");
});

test("one article's two persons are not joined by a bare name", () => {
  const ids = idsOf([[localEntity("Eric Trump"), localEntity("Trump")]]).flat();
  expect(ids[0]).not.toBe(ids[1]);
});

test("what the gazetteer leads to one entry is one entity under the established name", () => {
  const gazetteer: Gazetteer = {
    ...emptyGazetteer,
    place: (name) =>
      ["kiev", "kyiv"].includes(name.toLowerCase()) ? { name: "Kyiv", subtype: "city", country: "UKR" } : null,
  };
  expect(
    idsOf([[localEntity("Kiev", { type: "PLACE" })], [localEntity("Kyiv", { type: "PLACE" })]], gazetteer),
  ).toEqual([["place_kyiv"], ["place_kyiv"]]);
});

test("namesakes in two countries are two places, though the gazetteer has an entry for one", () => {
  const gazetteer: Gazetteer = {
    ...emptyGazetteer,
    place: () => ({ name: "Hyderabad", subtype: "city", country: "IND" }),
  };
  const town = (country: string) => localEntity("Hyderabad", { type: "PLACE", subtype: "city", country });
  expect(idsOf([[town("IND")], [town("PAK")], [town("IND")]], gazetteer)).toEqual([
    ["place_hyderabad"],
    ["place_hyderabad-pak"],
    ["place_hyderabad"],
  ]);
});

test("a place whose country is open joins none whose country is settled, and others that leave the same open", () => {
  const town = (country: string | null, countryCandidates: readonly string[] = []) =>
    localEntity("Valencia", { type: "PLACE", subtype: "city", country, countryCandidates });
  const ids = idsOf([[town("ESP")], [town(null, ["ESP", "VEN"])], [town(null, ["VEN", "ESP"])], [town(null, ["USA"])]]);
  expect(ids[2]).toEqual(ids[1]);
  expect(new Set(ids.flat()).size).toBe(3);
});

test("countries that some article leaves open are candidates until one is settled", () => {
  const town = (countryCandidates: readonly string[]) => localEntity("Valencia", { type: "PLACE", countryCandidates });
  const graph = graphOf([
    corpusArticle("2022-10-01", [town(["ESP", "VEN", "USA"])]),
    corpusArticle("2022-10-02", [town(["VEN", "ESP"])]),
  ]);
  expect(graph.entities.map(({ countryCandidates }) => countryCandidates)).toEqual([["ESP", "VEN"]]);
});

test("an office is the same with and without its country", () => {
  const gazetteer: Gazetteer = {
    ...emptyGazetteer,
    countryNamed: (name) => (name === "us" ? ({ code: "USA", name: "United States" } as never) : null),
  };
  const ids = idsOf(
    [
      [localEntity("US State Department", { type: "ORG", country: "USA" })],
      [localEntity("State Department", { type: "ORG" })],
    ],
    gazetteer,
  ).flat();
  expect(ids).toEqual(["org_us-state-department", "org_us-state-department"]);
});

test("a ministry without a country joins neither of two countries' ministries", () => {
  const gazetteer: Gazetteer = {
    ...emptyGazetteer,
    countryOfDemonym: (word) => (["russian", "ukrainian"].includes(word) ? ({ code: word } as never) : null),
  };
  const ministry = (name: string, country: string | null) => [localEntity(name, { type: "ORG", country })];
  const ids = idsOf(
    [
      ministry("Russian Foreign Ministry", "RUS"),
      ministry("Ukrainian Foreign Ministry", "UKR"),
      ministry("Foreign Ministry", null),
    ],
    gazetteer,
  ).flat();
  expect(new Set(ids).size).toBe(3);
});

test("a company is the same with and without its legal form", () => {
  const ids = idsOf([[localEntity("Umbra Corp.", { type: "ORG" })], [localEntity("Umbra", { type: "ORG" })]]).flat();
  expect(new Set(ids).size).toBe(1);
});

test("an acronym joins the name it stands for", () => {
  const ids = idsOf([
    [localEntity("Economic Community of West African States", { type: "ORG" })],
    [localEntity("ECOWAS", { type: "ORG", aliases: ["ECOWAS", "Economic Community of West African States"] })],
    [localEntity("ECOWAS", { type: "ORG" })],
  ]).flat();
  expect(new Set(ids).size).toBe(1);
});

test("a person and a place of one name are two entities", () => {
  const ids = idsOf([[localEntity("Kelly Clinton"), localEntity("Kelly Clinton", { type: "PLACE" })]]).flat();
  expect(ids).toEqual(["person_kelly-clinton", "place_kelly-clinton"]);
});

test("names without a Latin letter have ids of their own", () => {
  const ids = idsOf([[localEntity("京都", { type: "PLACE" }), localEntity("東京", { type: "PLACE" })]]).flat();
  expect(new Set(ids).size).toBe(2);
});

test("ids stay when later articles are added, and do not depend on the order articles come in", () => {
  const articles = [
    corpusArticle("2022-10-01", [localEntity("Dmitry Kuleba"), localEntity("John Smith", { country: "USA" })]),
    corpusArticle("2022-10-02", [localEntity("Dmytro Kuleba"), localEntity("Ada Obi")]),
  ];
  const later = corpusArticle("2022-10-03", [
    localEntity("Dmytro Kuleba"),
    localEntity("John Smith", { country: "GBR" }),
  ]);
  const ids = (graph: ReturnType<typeof graphOf>) =>
    graph.entityOf.slice(0, 2).map((entities) => entities.map((entity) => graph.entities[entity]?.id));
  expect(ids(graphOf([later, ...articles]))).toEqual(ids(graphOf(articles)));
  expect(graphOf([...articles].reverse())).toEqual(graphOf(articles));
});
