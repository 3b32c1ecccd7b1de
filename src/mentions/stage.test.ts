import type { Name, NameType } from "../document/names.js";
import { pipeline, stage } from "../document/stage.js";
import { quotationStage } from "../quotations/stage.js";
import { loadResources } from "../run/load-resources.js";
import { syntaxStage } from "../syntax/stage.js";
import { annotateText, articleOf } from "../testing/annotate.js";
import { tokenStage } from "../tokens/stage.js";
import { toLayer } from "./entities.js";
import { linkPeople } from "./people.js";
import { printedNames } from "./printed.js";
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

const resources = loadResources();

function read(source: string) {
  const { text, names } = marked(source);
  const { mentions, entities } = pipeline()
    .add(quotationStage)
    .add(tokenStage(resources.tokenizer, resources.tagger))
    .add(syntaxStage(resources.parser))
    .add(stage({ name: "names", reads: [], writes: "names", run: () => names }))
    .add(mentionStage(resources.gazetteer))
    .run(articleOf(text)).mentions;
  const named = mentions.filter(({ form }) => form === "name" || form === "handle");
  expect(named.map(({ start, end }) => [start, end])).toEqual(names.map(({ start, end }) => [start, end]));
  return { text, mentions, entities };
}

function chainsOf(source: string): string[] {
  const { text, mentions, entities } = read(source);
  const surfaces = (entity: number) =>
    mentions.filter((mention) => mention.entity === entity).map(({ start, end }) => text.slice(start, end));
  return entities.map(({ name }, entity) => `${name}: ${surfaces(entity).join(", ")}`);
}

function rolesOf(source: string): string[] {
  const { entities } = read(source);
  return entities.flatMap(({ name, roles }) =>
    roles.map(({ title, of }) => `${name}: ${title} of ${of === null ? "?" : entities[of]?.name}`),
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
  const people = linkPeople(printedNames(names, text), text, resources.gazetteer);
  const ids = toLayer(people, { text, names }, resources.gazetteer).entities.map((entity) => entity.localId);
  expect(ids).toEqual(["person_7", "person_x", "person_x-2"]);
});

test.each([
  ["{PLACE Ruritania}'s Foreign Minister {PERSON Jan Roth} spoke.", "Jan Roth: Foreign Minister of Ruritania"],
  ["President of {PLACE Ruritania} {PERSON Jan Roth} spoke.", "Jan Roth: President of Ruritania"],
  ["{PERSON Ada Osei}, the embattled head of the {ORG Volta Fund}, resigned.", "Ada Osei: head of Volta Fund"],
  ["The {ORG Volta Fund} spokeswoman, {PERSON Ada Osei}, resigned.", "Ada Osei: spokeswoman of Volta Fund"],
  ["Former {PLACE Ruritania} president {PERSON Jan Roth} spoke.", "Jan Roth: former president of Ruritania"],
  ["{PERSON Ada Osei}, the chief financial officer, resigned.", "Ada Osei: chief financial officer of ?"],
  ["Sen. {PERSON Ada Osei} resigned.", "Ada Osei: Senator of ?"],
])("reads the office in: %s", (source, role) => {
  expect(rolesOf(source)).toEqual([role]);
});

test("a person met by the president is not the president", () => {
  expect(rolesOf("After meeting {PERSON Ada Osei}, the president said no.")).toEqual([]);
});

test("a description stands for the one person who holds the office", () => {
  expect(
    chainsOf(
      "{PLACE Ruritania}'s President {PERSON Jan Roth} met {ORG Volta Fund} head {PERSON Ada Osei}. The president left.",
    ),
  ).toContain("Jan Roth: Jan Roth, The president");
});

test("a description that fits two persons is left alone", () => {
  expect(chainsOf("President {PERSON Jan Roth} met President {PERSON Ada Osei}. The president left.")).toEqual([
    "Jan Roth: Jan Roth",
    "Ada Osei: Ada Osei",
  ]);
});

test("pronouns follow gender, then the subject", () => {
  expect(chainsOf("{PERSON Maria Roth} met {PERSON John Osei} and said she trusted him.")).toEqual([
    "Maria Roth: Maria Roth, she",
    "John Osei: John Osei, him",
  ]);
  expect(chainsOf("{PERSON Peter Roth} met {PERSON John Osei}. He said no.")).toContain("Peter Roth: Peter Roth, He");
});

test("a pronoun that may mean somebody unnamed is left alone", () => {
  expect(chainsOf("A man was held on Friday, Sheriff {PERSON John Osei} said. He was charged on Monday.")).toEqual([
    "John Osei: John Osei",
  ]);
});

test("I in a quotation is the person it is attributed to", () => {
  expect(chainsOf('{PERSON Maria Roth} met {PERSON John Osei}. "I am glad," {PERSON Roth} said.')).toEqual([
    "Maria Roth: Maria Roth, I, Roth",
    "John Osei: John Osei",
  ]);
});

test("a press service stands for its organization", () => {
  expect(chainsOf("The press service of the {ORG Volta Fund} said so.")).toEqual([
    "Volta Fund: The press service of the Volta Fund, Volta Fund",
  ]);
});

test("a handle is one of the aliases of its owner", () => {
  const { entities } = annotateText("Mayor Ana Duarte spoke. I met @AnaDuarte today.").mentions;
  expect(entities.find(({ name }) => name === "Ana Duarte")?.aliases).toEqual(["@AnaDuarte", "Ana Duarte"]);
});
