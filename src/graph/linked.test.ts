import { join } from "node:path";
import { recordOf } from "../datasets/record.js";
import { at } from "../document/at.js";
import type { Event } from "../document/events.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { LocalEntity } from "../document/mentions.js";
import { diskStore } from "../run/batch/disk-store.js";
import { sha256 } from "../testing/annotate.js";
import { corpusArticle, corpusEvent, emptyGazetteer, localEntity } from "../testing/corpus.js";
import { folderWith } from "../testing/folder.js";
import { randomFrom } from "../testing/random.js";
import { linkCorpus } from "./linked.js";
import { byArticle } from "./order.js";
import { each, memoryStore, type Store } from "./store.js";

const folder = folderWith({});

/** Names that are one, namesakes, and names that are anybody's. */
const ours: readonly LocalEntity[] = [
  localEntity("Volodymyr Zelensky"),
  localEntity("Volodymyr Zelenskyy", { country: "UKR" }),
  localEntity("Zelensky"),
  localEntity("John Smith", { country: "USA" }),
  localEntity("John Smith", { country: "GBR" }),
  localEntity("Smith"),
  localEntity("Kyiv", { type: "PLACE", subtype: "city" }),
  localEntity("Kherson Region", { type: "PLACE", subtype: "region" }),
  localEntity("Kherson", { type: "PLACE", subtype: "region" }),
  localEntity("European Commission", { type: "ORG", aliases: ["European Commission", "EC"] }),
];

/** Others that share no word, initials or sound with them. */
const theirs: readonly LocalEntity[] = [
  localEntity("Fumio Watanabe"),
  localEntity("Watanabe"),
  localEntity("Yoko Watanabe"),
  localEntity("Osaka", { type: "PLACE", subtype: "city" }),
  localEntity("Nippon Telegraph Union", { type: "ORG", aliases: ["Nippon Telegraph Union", "NTU"] }),
];

/** Articles of some weeks that name some of these and tell of a few meetings each. */
function articlesOn(names: readonly LocalEntity[], seed: number, length = 40): AnnotatedArticle[] {
  const random = randomFrom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const day = () => `2022-10-${String(1 + below(20)).padStart(2, "0")}`;
  return Array.from({ length }, (_, index) => {
    const entities = names.filter(() => random() < 0.4).slice(0, 5);
    const some = entities.length === 0 ? names.slice(0, 1) : entities;
    const events = Array.from({ length: below(4) }, (): Event => {
      const startsOn = random() < 0.7 ? day() : null;
      const parties = { actors: [below(some.length)], recipients: [below(some.length)] };
      return corpusEvent(parties, { startsOn, endsOn: startsOn, type: random() < 0.8 ? "CONSULT" : "AID" });
    });
    const article = corpusArticle(day(), some, events);
    return { ...article, sourcePath: `${seed}-${index}.txt`, docId: `doc_${seed}-${index}` };
  });
}

/** All that linking finds, said without numbers that depend on who else is in the corpus. */
function linked(articles: readonly AnnotatedArticle[], store: Store) {
  const sorted = [...articles].sort(byArticle);
  const summaries = sorted.map((article) => recordOf(article, sha256).summary);
  const rows = { size: summaries.length, get: (index: number) => at(summaries, index) };
  const found = linkCorpus(rows, store, { gazetteer: emptyGazetteer, sha256 });
  const idOf = (entity: number) => found.entities.get(entity).id;
  const eventOf = ({ article, event }: { article: number; event: number }) => `${sorted[article]?.docId}/${event}`;
  return {
    entities: [...each(found.entities)],
    incidents: [...each(found.incidents)].map((incident) => ({
      ...incident,
      place: incident.place === null ? null : idOf(incident.place),
      actors: incident.actors.map(idOf).sort(),
      recipients: incident.recipients.map(idOf).sort(),
      members: incident.members.map(eventOf),
    })),
    articles: sorted.map(({ docId }, index) => [
      docId,
      Array.from(found.entitiesOf(index), idOf),
      Array.from(found.incidentsOf(index), (incident) => found.incidents.get(incident).members.map(eventOf)),
    ]),
  };
}

test.each([1, 2, 3])("what is found over a store on disk is what is found over one in memory (%d)", (seed) => {
  const articles = articlesOn([...ours, ...theirs], seed);
  const store = diskStore(join(folder, "store"), { sorterCharacters: 500, sortedFiles: 2, shelfRows: 3 });
  const onDisk = linked(articles, store);
  store.close();
  expect(onDisk).toEqual(linked(articles, memoryStore()));
  expect(onDisk.incidents.some(({ members }) => members.length > 1)).toBe(true);
});

test("groups of articles that have nothing in common are linked together as alone", () => {
  const [one, other] = [articlesOn(ours, 4), articlesOn(theirs, 5)];
  const apart = [linked(one, memoryStore()), linked(other, memoryStore())];
  const together = linked([...one, ...other], memoryStore());
  for (const kind of ["entities", "incidents", "articles"] as const) {
    const texts = (found: readonly unknown[]) => found.map((each) => JSON.stringify(each)).sort();
    expect(texts(together[kind])).toEqual(texts(apart.flatMap((found): readonly unknown[] => found[kind])));
  }
});

test("an empty corpus has no entities and no incidents", () => {
  expect(linked([], memoryStore())).toEqual({ entities: [], incidents: [], articles: [] });
});
