import { at } from "../document/at.js";
import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { LocalEntity } from "../document/mentions.js";
import { slugOf } from "../document/namesakes.js";
import type { CorpusEntity, EntityReference } from "./graph.js";
import { byCodeUnit } from "./order.js";
import type { Cluster } from "./partition.js";
import type { Profile } from "./profile.js";

interface Draft extends Omit<CorpusEntity, "id"> {
  /** The id the user's lexicon gives it, or null. */
  readonly ownId: string | null;
  /** The name its id is made of. */
  readonly idName: string;
}

/**
 * Makes entities of linked profiles, in the order of their first members. An id is the type and a name: the
 * gazetteer's or the user's when they know one, else the name in the first article (in order of publication) that gives more than one
 * word of it, else in the first. Of several entities with one name the first keeps it; the others add their country
 * when that makes a difference, else a hash of where they first stand. Articles published later therefore never change
 * an id, unless they show two entities to be one or give a bare family name its person. Ids that the user's lexicon gives
 * come before all others.
 */
export function entitiesOf(
  clusters: readonly Cluster[],
  profiles: readonly Profile[],
  context: { readonly articles: readonly AnnotatedArticle[]; readonly sha256: Sha256 },
): CorpusEntity[] {
  const drafts = clusters
    .map((cluster) => draftOf(cluster, profiles, context.articles))
    .sort((a, b) => byReference(at(a.members, 0), at(b.members, 0)));
  const taken = new Set(drafts.flatMap(({ ownId }) => ownId ?? []));
  return drafts.map((draft) => {
    const { idName: _, ownId, ...entity } = draft;
    const id = ownId ?? freeId(draft, taken, context);
    taken.add(id);
    return { id, ...entity };
  });
}

function byReference(a: EntityReference, b: EntityReference): number {
  return a.article - b.article || a.entity - b.entity;
}

function draftOf(cluster: Cluster, profiles: readonly Profile[], articles: readonly AnnotatedArticle[]): Draft {
  const members = cluster.members.map((index) => at(profiles, index));
  const references = members.flatMap((profile) => profile.members).sort(byReference);
  const locals = references.map(({ article, entity }) => at(at(articles, article).mentions.entities, entity));
  const names = locals.map(({ name }) => name);
  const full = names.filter((name) => name.includes(" "));
  const entries = members.flatMap((profile) => profile.entries);
  const established =
    entries[0]?.name ??
    mostCommon(members.flatMap(({ known, articles }) => [...articles].map(() => known?.name ?? null)));
  const { type } = at(locals, 0);
  const country =
    mostCommon(locals.map(({ entry }) => entry?.country ?? null)) ?? mostCommon(locals.map((local) => local.country));
  return {
    type,
    subtype: mostCommon(locals.map(({ subtype }) => subtype)),
    name: established ?? mostCommon(full) ?? mostCommon(names) ?? "",
    idName: established ?? full[0] ?? names[0] ?? "",
    aliases: [...new Set(locals.flatMap(({ name, aliases }) => [name, ...aliases]))].sort(byCodeUnit),
    country,
    countryCandidates: country === null ? sharedCandidates(locals) : [],
    ownId: entries[0]?.id ?? null,
    members: references,
    reasons: cluster.reasons.length > 0 || references.length === 1 ? cluster.reasons : ["same_name"],
  };
}

/** The countries that every article leaves open that leaves any open, or all of them when there is none such. */
function sharedCandidates(locals: readonly LocalEntity[]): string[] {
  const lists = locals.map(({ countryCandidates }) => countryCandidates).filter((list) => list.length > 0);
  const all = [...new Set(lists.flat())];
  const shared = all.filter((code) => lists.every((list) => list.includes(code)));
  return shared.length > 0 ? shared : all;
}

/** The commonest value that is not null, the one that comes first of equals; null when there is none. */
function mostCommon<Value extends string>(values: readonly (Value | null)[]): Value | null {
  const totals = new Map<Value, number>();
  for (const value of values) if (value !== null) totals.set(value, (totals.get(value) ?? 0) + 1);
  let best: Value | null = null;
  for (const [value, total] of totals) if (best === null || total > (totals.get(best) ?? 0)) best = value;
  return best;
}

function freeId(
  { idName, type, country, members }: Draft,
  taken: ReadonlySet<string>,
  { articles, sha256 }: { readonly articles: readonly AnnotatedArticle[]; readonly sha256: Sha256 },
): string {
  const { article, entity } = at(members, 0);
  const first = at(articles, article);
  const hash = sha256([first.docId, at(first.mentions.entities, entity).localId].join("\u0000")).slice(0, 8);
  const slug = slugOf(idName);
  // Names without a Latin letter have no slug: `x`.
  const plain = `${type.toLowerCase()}_${slug === "x" ? `x-${sha256(idName).slice(0, 8)}` : slug}`;
  const options = [plain, country === null ? plain : `${plain}-${country.toLowerCase()}`, `${plain}-${hash}`];
  return options.find((id) => !taken.has(id)) ?? `${plain}-${hash}-${article}-${entity}`;
}
