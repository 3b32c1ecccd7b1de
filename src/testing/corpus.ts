import type { Event } from "../document/events.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { LocalEntity } from "../document/mentions.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { buildGraph } from "../graph/build.js";
import type { CorpusGraph } from "../graph/graph.js";
import { annotateText, sha256 } from "./annotate.js";

/** For tests: a gazetteer that knows nothing. */
export const emptyGazetteer: Gazetteer = {
  countries: [],
  sensesOf: () => null,
  countryNamed: () => null,
  countryOfDemonym: () => null,
  countryOfCode: () => null,
  place: () => null,
  organization: () => null,
  isFirstName: () => false,
  isSurname: () => false,
  citiesNamed: () => [],
  regionsNamed: () => [],
  placesNamed: () => [],
  countriesOfPeople: () => [],
  isWorldFirstName: () => false,
  isCommonWord: () => false,
};

/** For tests: a local entity, a person unless told otherwise, with no more known than its name. */
export function localEntity(name: string, more: Partial<LocalEntity> = {}): LocalEntity {
  const type = more.type ?? "PERSON";
  const localId = `${type.toLowerCase()}_${name}`;
  return {
    localId,
    type,
    subtype: null,
    name,
    aliases: [name],
    country: null,
    countryCandidates: [],
    entry: null,
    roles: [],
    ...more,
  };
}

/** For tests: an article that has these entities (each mentioned once, in order) and events, and nothing else found in it. */
export function corpusArticle(
  published: string,
  entities: readonly LocalEntity[],
  events: readonly Event[] = [],
): AnnotatedArticle {
  const text = `Talks: ${entities.map(({ name }) => name).join(", ")}.`;
  let end = "Talks".length;
  const mentions = entities.map(({ name, type }, entity) => {
    const start = text.indexOf(name, end);
    end = start + name.length;
    return { start, end, type, form: "name" as const, entity, rule: "test", confidence: null };
  });
  const article = annotateText(text, published);
  return {
    ...article,
    sourcePath: `${published}.txt`,
    money: [],
    statements: [],
    dates: { dates: [], saidOn: [] },
    timexes: [],
    mentions: { mentions, entities },
    events,
  };
}

/** For tests: an event whose trigger is the first word of a `corpusArticle`; actors and recipients are indices of its entities. */
export function corpusEvent(
  { actors = [], recipients = [], place = null }: { actors?: number[]; recipients?: number[]; place?: number | null },
  more: Partial<Event> = {},
): Event {
  const role = (name: "actor" | "recipient" | "place", entity: number) => ({
    start: 0,
    end: 5,
    role: name,
    entity,
    date: null,
    money: null,
  });
  return {
    start: 0,
    end: 5,
    type: "CONSULT",
    modes: [],
    contexts: [],
    subtype: null,
    status: "factual",
    claimedIn: null,
    roles: [
      ...actors.map((entity) => role("actor", entity)),
      ...recipients.map((entity) => role("recipient", entity)),
      ...(place === null ? [] : [role("place", place)]),
    ],
    startsOn: null,
    endsOn: null,
    dateSource: null,
    sentence: 0,
    rule: "test",
    confidence: null,
    ...more,
  };
}

/** For tests: the graph of articles, with a gazetteer that knows nothing unless told otherwise. */
export function graphOf(articles: readonly AnnotatedArticle[], gazetteer = emptyGazetteer): CorpusGraph {
  return buildGraph(articles, { gazetteer, sha256 });
}
