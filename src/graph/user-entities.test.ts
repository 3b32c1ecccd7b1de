import { loadGazetteer } from "../gazetteer/load.js";
import { annotateWith, lexiconFrom } from "../testing/annotate.js";
import { graphOf } from "../testing/corpus.js";

/** The corpus entities of articles, each `[day, text]`: which surfaces stand for which id, by article. */
function idsIn(csv: readonly string[], articles: readonly (readonly [string, string])[]): Record<string, string>[] {
  const { docs, entityOf, entities } = linked(csv, articles);
  return docs.map((doc, article) =>
    Object.fromEntries(
      doc.mentions.mentions.map(({ start, end, entity }) => [
        doc.text.slice(start, end),
        entities[entityOf[article]?.[entity] ?? -1]?.id ?? "",
      ]),
    ),
  );
}

function linked(csv: readonly string[], articles: readonly (readonly [string, string])[]) {
  const lexicon = lexiconFrom(csv.join("\n"));
  const docs = articles.map(([day, text], index) => ({
    ...annotateWith(lexicon, text, day),
    sourcePath: `${index}.txt`,
    docId: `doc_${index}`,
  }));
  const graph = graphOf(docs, loadGazetteer());
  return { docs, entityOf: graph.entityOf, entities: graph.entities };
}

test("the names of an entry are one entity with its id, name and country, within and across articles", () => {
  const csv = ["name,type,id,aliases,country", "Vimmo Holdings,ORG,org_v1,Vimmo|Big Blue Box|@vimmo,KEN"];
  const articles = [
    ["2022-10-01", "Shares of Vimmo fell. The Big Blue Box is in trouble, said @vimmo."],
    ["2022-10-02", "Vimmo Holdings sold a yard. VIMMO did so too."],
  ] as const;
  const [first, second] = idsIn(csv, articles);
  expect(first).toEqual({ Vimmo: "org_v1", "Big Blue Box": "org_v1", "@vimmo": "org_v1" });
  expect(second).toMatchObject({ "Vimmo Holdings": "org_v1" });
  const { entities } = linked(csv, articles);
  expect(entities.filter(({ id }) => id === "org_v1")).toMatchObject([
    {
      name: "Vimmo Holdings",
      country: "KEN",
      type: "ORG",
      aliases: ["@vimmo", "Big Blue Box", "VIMMO", "Vimmo", "Vimmo Holdings"],
    },
  ]);
});

test("persons are led by any of their names, and others that share words with them are not", () => {
  const csv = ["name,type,id,aliases", "Orla Quell,PERSON,person_q,The Fox", "Orla M. Quell,PERSON,person_m,"];
  const [ids] = idsIn(csv, [["2022-10-01", "Orla Quell met Orla M. Quell. The Fox smiled. Senator Orla Quell left."]]);
  expect(ids).toEqual({ "Orla Quell": "person_q", "The Fox": "person_q", "Orla M. Quell": "person_m" });
});

test("a bare surname joins the entry's person", () => {
  const csv = ["name,type,id,aliases", "Orla Quell,PERSON,person_q,"];
  const [ids] = idsIn(csv, [["2022-10-01", "Orla Quell met reporters. Quell said she would stay."]]);
  expect(ids).toMatchObject({ Quell: "person_q" });
});

test("of two entries with one name the article's day decides; on other days it is neither", () => {
  const csv = [
    "name,type,id,aliases,valid_from,valid_until",
    "Jan Roth,PERSON,person_roth,@VelmoraPress,2020-01-01,2021-12-31",
    "Ada Osei,PERSON,person_osei,@VelmoraPress,2022-01-01,2022-12-31",
    "Velmora,PLACE,place_old,,,2021-12-31",
    "Velmora,PLACE,place_new,,2022-01-01,2022-12-31",
  ];
  const text = "It was sent by @VelmoraPress in Velmora.";
  const ids = idsIn(csv, [
    ["2019-05-05", text],
    ["2021-05-05", text],
    ["2022-05-05", text],
    ["2023-05-05", text],
  ]);
  expect(ids.map((each) => each.Velmora)).toEqual(["place_old", "place_old", "place_new", "place_velmora"]);
  expect(ids[1]?.["@VelmoraPress"]).toBe("person_roth");
  expect(ids[2]?.["@VelmoraPress"]).toBe("person_osei");
  expect(ids[0]?.["@VelmoraPress"]).toBe(ids[3]?.["@VelmoraPress"]);
  expect(["person_roth", "person_osei"]).not.toContain(ids[0]?.["@VelmoraPress"]);
});

test("without id the name makes one, as for what the gazetteer knows", () => {
  const csv = ["name,type,aliases,country", "Velmora Relief Trust,ORG,Vimmo,Kenya"];
  const { entities } = linked(csv, [["2022-10-01", "Shares of Vimmo fell."]]);
  expect(entities).toMatchObject([{ id: "org_velmora-relief-trust", name: "Velmora Relief Trust", country: "KEN" }]);
});

test("an id that would be made is another's when the user gives it away", () => {
  const csv = ["name,type,id", "Vimmo,ORG,place_kenya"];
  const [ids] = idsIn(csv, [["2022-10-01", "Kenya bought Vimmo shares."]]);
  expect(ids).toEqual({ Kenya: "place_kenya-ken", Vimmo: "place_kenya" });
});

test("what the gazetteer leads to an entry's name is the entry's", () => {
  const csv = ["name,type,id", "Kyiv,PLACE,place_q1899"];
  const [ids] = idsIn(csv, [["2022-10-01", "They left Kiev for Kyiv."]]);
  expect(ids).toEqual({ Kiev: "place_q1899", Kyiv: "place_q1899" });
});

test("an alias of two entities leads to neither", () => {
  const csv = ["name,type,id,aliases", "Vimmo Works,ORG,org_a,Vimmo", "Vimmo Bank,ORG,org_b,Vimmo"];
  const [ids] = idsIn(csv, [["2022-10-01", "Shares of Vimmo fell."]]);
  expect(["org_a", "org_b"]).not.toContain(ids?.Vimmo);
});

test("a longer unknown name is not the entry, its short form is", () => {
  const csv = ["name,type,id", "Vimmo,ORG,org_v"];
  const [ids] = idsIn(csv, [["2022-10-01", "The Vimmo Foundation met. Shares of Vimmo fell."]]);
  expect(ids?.Vimmo).toBe("org_v");
  expect(ids?.["Vimmo Foundation"]).not.toBe("org_v");
});

test("mentions say which rule of the lexicon found them", () => {
  const { docs } = linked(["name,type,mode", "Vimmo,ORG,", "of,MISC,force"], [["2022-10-01", "Shares of Vimmo fell."]]);
  expect(docs[0]?.mentions.mentions.map(({ rule }) => rule)).toEqual(["lexicon-force", "lexicon-add"]);
});

test("the order of articles does not matter", () => {
  const lexicon = lexiconFrom("name,type,id,aliases\nVimmo Holdings,ORG,org_v,Vimmo");
  const docs = ["Vimmo fell.", "The Vimmo Holdings yard in Kenya.", "Vimmo Holdings and Vimmo Holding."].map(
    (text, index) => ({
      ...annotateWith(lexicon, text, `2022-10-0${index + 1}`),
      docId: `doc_${index}`,
    }),
  );
  const gazetteer = loadGazetteer();
  expect(graphOf([...docs].reverse(), gazetteer)).toEqual(graphOf(docs, gazetteer));
});
