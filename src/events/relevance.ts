import type { EventType } from "../document/events.js";
import type { Draft } from "./candidate.js";
import { entityAt, type Participant } from "./participants.js";
import { nounLemma, type Reading, tokenIndexAt } from "./reading.js";
import { isOfClass } from "./words/classes.js";
import { businessWords, publicBodies, publicWords, sportWords } from "./words/topics.js";

/** What an article or a sentence is about, by its words. */
export type Topic = "public" | "sport" | "business" | "private";

const physical: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "OTHER"]);

/** Rules that hold on sport pages too: the law, deaths and accidents. */
const earnest = /^(?:arrest|convict|charge|die$|crash|accident|disaster|ban$|protest|kill|investigat)/u;

/** The topic of a stretch of tokens: sport or business where their words outnumber those of public affairs, private where a long stretch has hardly any. */
export function topicOf({ tokens }: Reading, first: number, end: number): Topic {
  const sportFound = new Set<string>();
  const businessFound = new Set<string>();
  let inPublic = 0;
  for (let at = first; at < end; at++) {
    const lemma = tokens[at]?.lemma ?? "";
    if (publicWords.has(lemma)) inPublic++;
    if (sportWords.has(lemma)) sportFound.add(lemma);
    if (businessWords.has(lemma)) businessFound.add(lemma);
  }
  return majority({ sport: sportFound.size, business: businessFound.size, inPublic }, end - first > 80);
}

interface Counts {
  readonly sport: number;
  readonly business: number;
  readonly inPublic: number;
}

function majority({ sport, business, inPublic }: Counts, isLong: boolean): Topic {
  const least = isLong ? 4 : 2;
  if (sport >= least && sport > inPublic && sport >= business) return "sport";
  if (business >= least && business > inPublic) return "business";
  return isLong && inPublic < 3 ? "private" : "public";
}

/** Whether an event is one that a reader of world affairs would record: not a game, not a deal between companies. */
export function isRelevant(reading: Reading, draft: Draft, topics: readonly Topic[]): boolean {
  const { rule, type, actors, recipients } = draft;
  if (topics.includes("sport")) return earnest.test(rule.name);
  const parties = [...actors, ...recipients];
  if (type === "PROTEST") return true;
  if (physical.has(type))
    return (
      !topics.includes("business") || parties.length === 0 || parties.some((each) => isPublic(reading, each, topics))
    );
  if (rule.takesAnyone && rule.contexts?.includes("legal")) return !topics.includes("business");
  return parties.some((each) => isPublic(reading, each, topics));
}

/** Whether a participant acts for a country, a people or a public body. */
function isPublic(reading: Reading, party: Participant, topics: readonly Topic[]): boolean {
  const entity = entityAt(reading, party.entity);
  const isBusiness = topics.includes("business");
  if (entity === null) return !isBusiness && !topics.includes("private") && headIsPublic(reading, party);
  if (entity.type === "PLACE" || entity.type === "NORP") return true;
  if (entity.type === "PERSON")
    return !isBusiness || entity.roles.some(({ of }) => entityAt(reading, of)?.type === "PLACE");
  return isPublicBody(entity.name) || (!isBusiness && entity.country !== null);
}

function isPublicBody(name: string): boolean {
  return (
    /^[A-Z]{2,6}$/u.test(name) ||
    name
      .toLowerCase()
      .split(/[\s-]+/u)
      .some((word) => publicBodies.has(word))
  );
}

const publicClasses = ["political", "armed", "law", "people"] as const;

function headIsPublic(reading: Reading, party: Participant): boolean {
  const token = reading.tokens[tokenIndexAt(reading, party.end - 1)];
  return (
    token !== undefined &&
    (token.partOfSpeech === "PRON" || publicClasses.some((name) => isOfClass(nounLemma(token), name)))
  );
}
