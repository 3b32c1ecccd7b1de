import { at } from "../document/at.js";
import type { Event, EventRoleName, EventStatus, EventType } from "../document/events.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { LocalEntity } from "../document/mentions.js";
import { firstEndingAfter, surfaceOf } from "../document/span.js";
import { unique } from "../document/unique.js";

/** A local entity, as far as linking needs it. */
export interface EntitySummary extends Omit<LocalEntity, "roles"> {
  /** The offices it holds with whose they are, as `secretary of state/USA`. */
  readonly titles: readonly string[];
  readonly mentionTotal: number;
}

/** An event, as far as linking needs it. */
export interface EventSummary {
  /** The id of its row. */
  readonly id: string;
  readonly type: EventType;
  readonly subtype: string | null;
  readonly status: EventStatus;
  readonly modes: readonly string[];
  /** The trigger as printed, white space as single blanks. */
  readonly trigger: string;
  /** Indices of local entities, each once, in the order of the roles. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly place: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Amounts with currency, as `60000000 USD`, sorted, each once. */
  readonly amounts: readonly string[];
  /** First letters of the trigger's words, sorted, each once: `meet` of `meeting` and `met` (by its lemma). */
  readonly stems: readonly string[];
}

/** What linking needs of an article: a JSON value, some twentieth of the size of its rows. */
export interface ArticleSummary {
  readonly docId: string;
  readonly sourcePath: string;
  readonly published: string;
  /** Parallel to the article's `mentions.entities`. */
  readonly entities: readonly EntitySummary[];
  /** Parallel to its `events`. */
  readonly events: readonly EventSummary[];
}

/** Sums up an article; `eventIds` runs parallel to its events. */
export function summaryOf(article: AnnotatedArticle, eventIds: readonly string[]): ArticleSummary {
  const { docId, sourcePath, published, mentions } = article;
  const totals = mentions.entities.map(() => 0);
  for (const { entity } of mentions.mentions) totals[entity] = (totals[entity] ?? 0) + 1;
  return {
    docId,
    sourcePath,
    published,
    entities: mentions.entities.map(({ roles, ...entity }, index) => ({
      ...entity,
      titles: roles.map(({ title, of }) => `${title.toLowerCase()}/${ownerOf(mentions.entities, of)}`),
      mentionTotal: totals[index] ?? 0,
    })),
    events: article.events.map((event, index) => eventSummary(article, event, at(eventIds, index))),
  };
}

function ownerOf(entities: readonly LocalEntity[], index: number | null): string {
  const owner = index === null ? undefined : entities[index];
  return owner?.country ?? owner?.name ?? "";
}

function eventSummary(article: AnnotatedArticle, event: Event, id: string): EventSummary {
  const { type, subtype, status, modes, startsOn, endsOn, roles } = event;
  const fillers = (name: EventRoleName) =>
    unique(roles.flatMap(({ role, entity }) => (role === name && entity !== null ? [entity] : [])));
  return {
    id,
    type,
    subtype,
    status,
    modes,
    trigger: surfaceOf(article.text, event).replaceAll(/\s+/gu, " "),
    actors: fillers("actor"),
    recipients: fillers("recipient"),
    place: fillers("place")[0] ?? null,
    startsOn,
    endsOn,
    amounts: unique(amountsOf(article, event)).sort(),
    stems: unique(stemsOf(article, event)).sort(),
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
