import { entityKeyOf, type LexiconEntry } from "../document/lexicon.js";
import type { Name, NameType } from "../document/names.js";
import { foldName } from "../document/namesakes.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { handleWords, type Known, type LinkContext } from "./chain.js";
import type { Printed } from "./printed.js";
import { knownFrom } from "./user-entries.js";

/** What a name is by itself: the key that equal things share, and what the gazetteer or the user's lexicon knows of it. */
export interface Identity {
  readonly key: string;
  readonly printed: string;
  readonly known: Known | null;
  readonly entry: LexiconEntry | null;
  readonly rule: string;
}

/** Identifies a name of a place, organization, nationality or other thing. `completed` is its name with a shared head, if it was elliptic. */
export function identify(
  { name, surface, printed, entry: own }: Printed,
  completed: string | undefined,
  context: LinkContext,
): Identity {
  if (completed !== undefined) return completedIdentity(name, completed, context);
  const spelled = name.form === "handle" ? handleWords(surface) : printed;
  const known = lookUp(name, printed, context) ?? (spelled === printed ? null : lookUp(name, spelled, context));
  const shown = name.form === "handle" ? surface : printed;
  const entry = own ?? context.entryOf(spelled, name.type) ?? (known && context.entryOf(known.name, name.type));
  if (entry) return entryIdentity(entry, shown, context);
  const key = known === null ? foldName(singular(name, spelled)) : `=${known.name}`;
  return { key, printed: shown, known, entry, rule: nameRule(printed, known) };
}

function entryIdentity(entry: LexiconEntry, printed: string, { gazetteer }: LinkContext): Identity {
  const known = knownFrom(entry, gazetteer);
  return { key: `=entry/${entityKeyOf(entry)}`, printed, known, entry, rule: nameRule(printed, known) };
}

/** Provinces go by other words in gazetteers than in the news. */
const regionWords = ["Oblast", "Region", "Province", "State"];

/** The identity of an elliptic name. One whose own words name a region already needs no shared head (`Donbass and the Kherson Regions`). */
function completedIdentity(name: Name, completed: string, context: LinkContext): Identity {
  const entry = context.entryOf(completed, name.type);
  if (entry) return { ...entryIdentity(entry, completed, context), rule: "completed-name" };
  const [, own = "", tail = ""] = /^(.{1,200}) (\p{L}{1,30})$/u.exec(completed) ?? [];
  const tails = regionWords.includes(tail) ? [tail, ...regionWords] : [tail];
  for (const word of tails) {
    const known = lookUp(name, `${own} ${word}`, context);
    if (known) return { key: `=${known.name}`, printed: completed, known, entry: null, rule: "completed-name" };
  }
  const alone = lookUp(name, own, context);
  if (alone && alone.subtype !== "city")
    return { key: `=${alone.name}`, printed: own, known: alone, entry: null, rule: "completed-name" };
  return { key: foldName(completed), printed: completed, known: null, entry: null, rule: "completed-name" };
}

function nameRule(printed: string, known: Known | null): string {
  const isSame = known === null || printed === known.name || foldName(printed) === foldName(known.name);
  return isSame ? "same-name" : "known-name";
}

function lookUp(name: Name, printed: string, context: LinkContext): Known | null {
  const { gazetteer } = context;
  if (name.type === "NORP") {
    const country = gazetteer.countryOfDemonym(printed);
    return country && { name: country.demonyms[0] ?? printed, subtype: null, country: country.code };
  }
  if (name.type === "PLACE") {
    const country = gazetteer.countryNamed(printed);
    if (country) return { name: country.name, subtype: "country", country: country.code };
    return gazetteer.place(printed);
  }
  if (name.type === "ORG" && printed.toLowerCase() === "congress") return congress(context);
  const organization = name.type === "ORG" ? gazetteer.organization(printed) : null;
  return organization && { ...organization, subtype: null };
}

/** A bare `Congress` is America's parliament or India's party, whichever country the article names more; else it stands for itself. */
function congress({ gazetteer, countries }: LinkContext): Known | null {
  const [american, indian] = [countries.get("USA") ?? 0, countries.get("IND") ?? 0];
  if (american + indian === 0) return null;
  const known = gazetteer.organization(indian > american ? "Indian National Congress" : "US Congress");
  return known && { ...known, subtype: null };
}

/** How often the names of an article speak of each country, by ISO code. */
export function countriesOf(
  names: Readonly<Record<NameType, readonly Printed[]>>,
  gazetteer: Gazetteer,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const type of ["NORP", "PLACE", "ORG"] as const)
    for (const [printed, times] of occurrences(names[type])) {
      const code = printed.toLowerCase() === "congress" ? null : codeOf(type, printed, gazetteer);
      if (code) counts.set(code, (counts.get(code) ?? 0) + times);
    }
  return counts;
}

/** How often each name is printed. */
function occurrences(names: readonly Printed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { printed } of names) counts.set(printed, (counts.get(printed) ?? 0) + 1);
  return counts;
}

function codeOf(type: "NORP" | "PLACE" | "ORG", printed: string, gazetteer: Gazetteer): string | null {
  if (type === "NORP") return gazetteer.countryOfDemonym(printed)?.code ?? null;
  if (type === "PLACE") return gazetteer.countryNamed(printed)?.code ?? gazetteer.place(printed)?.country ?? null;
  return gazetteer.organization(printed)?.country ?? null;
}

/** Members named in the plural belong to the group's name: `Republicans`, `Muslims`. */
function singular(name: Name, printed: string): string {
  return name.type === "NORP" ? printed.replace(/(?<=[a-z]{3}[^s])s$/u, "") : printed;
}
