import type { Name, NameType } from "../document/names.js";
import { loadGazetteer } from "../gazetteer/load.js";
import { articleOf } from "../testing/annotate.js";
import { toLayer } from "./entities.js";
import { linkPeople } from "./people.js";
import { mentionStage } from "./stage.js";

/** Marks names in a text: `{PERSON Ann Lee} met {PLACE Rome}`. */
function marked(source: string) {
  let text = "";
  const names: Name[] = [];
  for (const [, before = "", type = "", name = ""] of source.matchAll(/([^{]*)(?:\{(\w+) ([^}]*)\})?/gu)) {
    text += before;
    if (name === "") continue;
    names.push({
      start: text.length,
      end: text.length + name.length,
      type: type as NameType,
      form: /^[@#]/u.test(name) ? "handle" : "name",
      title: null,
      rule: "test",
      confidence: null,
    });
    text += name;
  }
  return { text, names };
}

function chainsOf(source: string): string[] {
  const { text, names } = marked(source);
  const doc = {
    ...articleOf(text),
    names,
    quotations: [],
    tokens: { tokens: [], sentences: [], paragraphs: [] },
    syntax: { nounPhrases: [], clauses: [] },
  };
  const { mentions, entities } = mentionStage(loadGazetteer()).run(doc);
  expect(mentions.map(({ start, end }) => [start, end])).toEqual(names.map(({ start, end }) => [start, end]));
  return entities.map(
    (entity, index) =>
      `${entity.name}: ${mentions.flatMap((mention) => (mention.entity === index ? [text.slice(mention.start, mention.end)] : [])).join(", ")}`,
  );
}

test("no names, no entities", () => {
  expect(chainsOf("Nothing here.")).toEqual([]);
});

test("surnames join full names, misspelt and bracketed ones too", () => {
  expect(
    chainsOf("{PERSON Maria Lindqvist} spoke. {PERSON Lindqvist} and {PERSON [Tom] Okafor}. {PERSON Lindqvits} left."),
  ).toEqual(["Maria Lindqvist: Maria Lindqvist, Lindqvist, Lindqvits", "Tom Okafor: [Tom] Okafor"]);
});

test("equal surnames with other given names stay apart; a bare surname is the one named last", () => {
  expect(
    chainsOf(
      "{PERSON Ann Moore} met {PERSON Paul Moore}. {PERSON Moore} smiled. {PERSON Ann Moore} left. {PERSON Moore} too.",
    ),
  ).toEqual(["Ann Moore: Ann Moore, Ann Moore, Moore", "Paul Moore: Paul Moore, Moore"]);
});

test("a surname in a headline belongs to the full name below it", () => {
  expect(chainsOf("{PERSON Banda} wins\n{PERSON Grace Banda} won.")).toEqual(["Grace Banda: Banda, Grace Banda"]);
});

test("spellings of one name go together", () => {
  expect(chainsOf("{PERSON Sergei Petrenko} or {PERSON Serhiy Petrenko} or {PERSON Petrenco}")).toHaveLength(1);
});

test("handles belong to the person they spell", () => {
  expect(chainsOf("{PERSON Amina Diallo} tweeted as {PERSON @AminaDiallo}, {PERSON @nobody1} did not.")).toEqual([
    "Amina Diallo: Amina Diallo, @AminaDiallo",
    "@nobody1: @nobody1",
  ]);
});

test("acronyms and cut names join the long name", () => {
  expect(
    chainsOf(
      "The {ORG National Bureau of Fisheries} ({ORG NBF}) told {ORG Corvex Holdings}. {ORG Corvex} sued the {ORG Bureau}.",
    ),
  ).toEqual([
    "National Bureau of Fisheries: National Bureau of Fisheries, NBF, Bureau",
    "Corvex Holdings: Corvex Holdings, Corvex",
  ]);
});

test("names that share a plural head are completed", () => {
  expect(chainsOf("the {PLACE Upper} and {PLACE Lower Valley Districts}, the {PLACE Upper Valley District}")).toEqual([
    "Upper Valley District: Upper, Upper Valley District",
    "Lower Valley District: Lower Valley Districts",
  ]);
});

test("ids are unique within an article and never numbers", () => {
  const { text, names } = marked("{PERSON 7} {PERSON 東 京} {PERSON 北 海}");
  const ids = toLayer(linkPeople(names, text), loadGazetteer()).entities.map((entity) => entity.localId);
  expect(ids).toEqual(["person_7", "person_x", "person_x-2"]);
});
