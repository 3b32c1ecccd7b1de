import type { ResolvedDate, Timex } from "../document/dates.js";
import type { Event } from "../document/events.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { Mentions } from "../document/mentions.js";
import type { Money } from "../document/money.js";
import type { Span } from "../document/span.js";
import type { Statement } from "../document/statements.js";
import { annotateText } from "./annotate.js";
import { corpusEvent, localEntity } from "./corpus.js";

const text = "😀 𝔄da Obi of Nigeria told Lagos on Monday:\r\n“We 😀 paid USD 60 to Lagos in May.”";
const found = { rule: "test", confidence: null };

function span(surface: string): Span {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length };
}

/** For tests: an article with something in every layer; emoji, letters outside the basic plane and CRLF stand before and in all of it. */
export function fullArticle(published = "2022-10-06"): AnnotatedArticle {
  return {
    ...annotateText(text, published),
    sourcePath: `${published}.txt`,
    mentions: mentions(),
    timexes: [timex("Monday", "2022-10-03"), timex("May", "2022-05")],
    dates: {
      dates: [date("Monday", "2022-10-03"), date("May", "2022-05")],
      saidOn: [{ date: "2022-10-03", source: "text" }],
    },
    money: [money()],
    statements: [statement()],
    events: [event()],
  };
}

function mentions(): Mentions {
  const mention = (surface: string, type: "PERSON" | "PLACE", entity: number) => ({
    ...span(surface),
    type,
    form: "name" as const,
    entity,
    ...found,
  });
  return {
    mentions: [mention("𝔄da Obi", "PERSON", 0), mention("Nigeria", "PLACE", 1), mention("Lagos", "PLACE", 2)],
    entities: [
      localEntity("𝔄da Obi", { roles: [{ ...span("of Nigeria"), title: "Governor", of: 1 }] }),
      localEntity("Nigeria", { type: "PLACE", subtype: "country", country: "NGA" }),
      localEntity("Lagos", { type: "PLACE", subtype: "city", country: "NGA" }),
    ],
  };
}

const unmarked = { modifier: null, quantity: null, frequency: null };

function timex(surface: string, value: string): Timex {
  return {
    ...span(surface),
    type: "DATE",
    meaning: { kind: "value", value },
    ...unmarked,
    rangeEnd: null,
    ...found,
  };
}

function date(surface: string, value: string): ResolvedDate {
  const interval = { intervalStart: "2022-10-03", intervalEnd: "2022-10-03", precision: "day" } as const;
  return { ...span(surface), type: "DATE", value, ...unmarked, anchor: "published", ...interval, ...found };
}

function money(): Money {
  const range = { amountMin: null, amountMax: null };
  return { ...span("USD 60"), amount: 60, ...range, currency: "USD", currencyCandidates: [], modifier: null, ...found };
}

function statement(): Statement {
  return {
    kind: "direct",
    medium: null,
    speaker: 0,
    speakerSpan: span("𝔄da Obi"),
    cueSpan: span("told"),
    cue: "tell",
    content: [span("We 😀 paid USD 60 to Lagos in May.")],
    addressees: [2],
    addresseeSpans: [span("Lagos")],
    about: [2],
    saidOnTimex: 0,
    parent: null,
    isNegated: false,
    ...found,
  };
}

function event(): Event {
  const none = { entity: null, date: null, money: null };
  return {
    ...corpusEvent({}, { type: "AID", claimedIn: 0, startsOn: "2022-05-01", endsOn: "2022-05-31", dateSource: "text" }),
    ...span("paid"),
    roles: [
      { ...span("We"), ...none, role: "actor", entity: 0 },
      { ...span("Lagos"), ...none, role: "recipient", entity: 2 },
      { ...span("May"), ...none, role: "date", date: 1 },
      { ...span("USD 60"), ...none, role: "money", money: 0 },
    ],
  };
}
