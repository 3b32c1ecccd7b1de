import { at } from "../document/at.js";
import { dayNumber } from "../document/calendar.js";
import type { Event, EventRoleName, EventStatus, EventType } from "../document/events.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { firstEndingAfter } from "../document/span.js";
import type { CorpusEntity, EventReference } from "./graph.js";

/** An event as one article reports it, ready to be compared with other reports. */
export interface Report extends EventReference {
  readonly type: EventType;
  readonly subtype: string | null;
  readonly status: EventStatus;
  readonly modes: ReadonlySet<string>;
  /** Indices of corpus entities, each once, in the order of the roles. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  /** Actors and recipients, each once. */
  readonly parties: readonly number[];
  readonly place: number | null;
  /** ISO 3166-1 alpha-3 of actors and recipients, as far as known. */
  readonly countries: ReadonlyMap<number, string>;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** First and last day as days since 1970-01-01; null when the report gives none. */
  readonly days: readonly [number, number] | null;
  readonly published: number;
  /** Amounts with currency, as `60000000 USD`. */
  readonly amounts: ReadonlySet<string>;
  /** First letters of the trigger's words: `meet` of `meeting` and `met` (by its lemma). */
  readonly stems: ReadonlySet<string>;
}

/** Prepares every event of the corpus, in article order. `entityOf` and `entities` are those of the graph. */
export function reportsOf(
  articles: readonly AnnotatedArticle[],
  entityOf: readonly (readonly number[])[],
  entities: readonly CorpusEntity[],
): Report[] {
  return articles.flatMap((article, index) =>
    article.events.map((event, number) =>
      reportOf({ article, event, entityOf: at(entityOf, index), entities }, index, number),
    ),
  );
}

interface Source {
  readonly article: AnnotatedArticle;
  readonly event: Event;
  readonly entityOf: readonly number[];
  readonly entities: readonly CorpusEntity[];
}

function reportOf({ article, event, entityOf, entities }: Source, index: number, number: number): Report {
  const fillers = (name: EventRoleName) => [
    ...new Set(
      event.roles.flatMap(({ role, entity }) => (role === name && entity !== null ? [at(entityOf, entity)] : [])),
    ),
  ];
  const [actors, recipients] = [fillers("actor"), fillers("recipient")];
  const parties = [...new Set([...actors, ...recipients])];
  const countries = parties.flatMap((party): [number, string][] => {
    const { country } = at(entities, party);
    return country === null ? [] : [[party, country]];
  });
  const { startsOn, endsOn } = event;
  return {
    article: index,
    event: number,
    type: event.type,
    subtype: event.subtype,
    status: event.status,
    modes: new Set(event.modes),
    actors,
    recipients,
    parties,
    place: fillers("place")[0] ?? null,
    countries: new Map(countries),
    startsOn,
    endsOn,
    days: startsOn === null ? null : [dayNumber(startsOn), dayNumber(endsOn ?? startsOn)],
    published: dayNumber(article.published),
    amounts: new Set(amountsOf(article, event)),
    stems: new Set(stemsOf(article, event)),
  };
}

function amountsOf(article: AnnotatedArticle, event: Event): string[] {
  return event.roles.flatMap(({ money }) => {
    if (money === null) return [];
    const { amount, amountMin, amountMax, currency } = at(article.money, money);
    return [`${amount ?? `${amountMin}-${amountMax}`} ${currency ?? "?"}`];
  });
}

/** Letters a stem has: enough to tell most verbs apart, few enough to join them with their nouns. */
const stemLength = 4;

function stemsOf({ tokens: { tokens } }: AnnotatedArticle, event: Event): string[] {
  const stems: string[] = [];
  for (let index = firstEndingAfter(tokens, event.start); (tokens[index]?.start ?? event.end) < event.end; index++) {
    const token = tokens[index];
    if (token && ["VERB", "NOUN", "PROPN", "ADJ"].includes(token.partOfSpeech)) {
      stems.push(token.lemma.slice(0, stemLength));
    }
  }
  return stems;
}
