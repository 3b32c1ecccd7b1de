import { at } from "../document/at.js";
import { candidatePairs } from "./block.js";
import { type Judgement, judge, strongScore, weakScore } from "./comparators.js";
import type { Profile } from "./profile.js";

/** Profiles that are one entity, with what joined them. */
export interface Cluster {
  /** Indices into the list of profiles, ascending. */
  readonly members: readonly number[];
  /** Names of comparators, sorted. */
  readonly reasons: readonly string[];
}

interface Link extends Judgement {
  readonly first: number;
  readonly second: number;
}

/** A cluster wins without better evidence when it is in this many times the articles of all its rivals together. */
const prominence = 3;

/**
 * Decides which profiles are one entity. First come pairs with strong evidence, the strongest first; a union is refused
 * when any two members of the clusters are kept apart by contrary evidence. Then come pairs with weak evidence (a bare
 * family name) and profiles with strong evidence for two clusters that are apart (a namesake of both): a pair counts if
 * for neither side there is a rival nearly as good, or the rivals are in far fewer articles. Clusters are in the order
 * of their first members.
 */
export function linkProfiles(profiles: readonly Profile[]): Cluster[] {
  const links = candidatePairs(profiles)
    .map(([first, second]): Link => ({ first, second, ...judge(at(profiles, first), at(profiles, second)) }))
    .filter(({ score }) => score >= weakScore)
    .sort((a, b) => b.score - a.score || a.first - b.first || a.second - b.second);
  const clusters = new Clusters(profiles);
  const torn = tornProfiles(profiles, links);
  const isCertain = ({ score, first, second }: Link) => score >= strongScore && !torn.has(first) && !torn.has(second);
  for (const link of links) if (isCertain(link)) clusters.unite(link);
  for (const link of clusters.accepted(links.filter((link) => !isCertain(link)))) clusters.unite(link);
  return clusters.list();
}

/** Profiles with strong links to two others that contrary evidence keeps apart. */
function tornProfiles(profiles: readonly Profile[], links: readonly Link[]): ReadonlySet<number> {
  const partners = new Map<number, number[]>();
  for (const { first, second, score } of links) {
    if (score < strongScore) continue;
    partners.set(first, [...(partners.get(first) ?? []), second]);
    partners.set(second, [...(partners.get(second) ?? []), first]);
  }
  const torn = new Set<number>();
  for (const [profile, others] of partners) {
    const hasRivals = others.some((one, position) =>
      others.slice(position + 1).some((other) => areApart(at(profiles, one), at(profiles, other))),
    );
    if (hasRivals) torn.add(profile);
  }
  return torn;
}

function areApart(a: Profile, b: Profile): boolean {
  const { score, isContested } = judge(a, b);
  return isContested && score < weakScore;
}

/** A union-find over profiles that lists its sets in a fixed order. It lives for one call of `linkProfiles`. */
class Clusters {
  readonly #profiles: readonly Profile[];
  readonly #clusterOf: number[];
  readonly #members: Map<number, number[]>;
  readonly #reasons = new Map<number, Set<string>>();

  constructor(profiles: readonly Profile[]) {
    this.#profiles = profiles;
    this.#clusterOf = profiles.map((_, index) => index);
    this.#members = new Map(profiles.map((_, index) => [index, [index]]));
  }

  /** Joins the clusters of a link's profiles unless any two of their members are kept apart. */
  unite({ first, second, reasons }: Link): void {
    const [keep, drop] = [at(this.#clusterOf, first), at(this.#clusterOf, second)].sort((a, b) => a - b);
    if (keep === undefined || drop === undefined) return;
    if (keep !== drop) {
      if (this.#apart(keep, drop)) return;
      for (const member of this.#of(drop)) this.#clusterOf[member] = keep;
      this.#members.set(keep, [...this.#of(keep), ...this.#of(drop)]);
      this.#members.delete(drop);
    }
    const all = [...(this.#reasons.get(keep) ?? []), ...(this.#reasons.get(drop) ?? []), ...reasons];
    this.#reasons.set(keep, new Set(all));
  }

  /** The uncertain links that both sides accept; judged on the clusters as they are now. Links come best first. */
  accepted(uncertain: readonly Link[]): Link[] {
    const options = new Map<number, Map<number, Link>>();
    const note = (profile: number, other: number, link: Link) => {
      const cluster = at(this.#clusterOf, other);
      const known = options.get(profile) ?? new Map<number, Link>();
      options.set(profile, known);
      if (!known.has(cluster)) known.set(cluster, link);
    };
    for (const link of uncertain) {
      note(link.first, link.second, link);
      note(link.second, link.first, link);
    }
    const accepts = (profile: number, other: number, { score }: Link) =>
      this.#wins({ cluster: at(this.#clusterOf, other), score, options: options.get(profile) ?? new Map() });
    return uncertain.filter((link) => accepts(link.first, link.second, link) && accepts(link.second, link.first, link));
  }

  list(): Cluster[] {
    return [...this.#members.keys()]
      .sort((a, b) => a - b)
      .map((cluster) => ({
        members: this.#of(cluster).toSorted((a, b) => a - b),
        reasons: [...(this.#reasons.get(cluster) ?? [])].sort(),
      }));
  }

  /** Whether a cluster has no rival among a profile's options, or clearly beats them by the number of its articles. */
  #wins({ cluster, score, options }: { cluster: number; score: number; options: ReadonlyMap<number, Link> }): boolean {
    const rivals = [...options].filter(
      ([other, link]) => other !== cluster && link.score > score - 1 && this.#rivals(cluster, other),
    );
    const theirs = rivals.reduce((total, [other]) => total + this.#articles(other), 0);
    return rivals.length === 0 || this.#articles(cluster) >= prominence * theirs;
  }

  #of(cluster: number): readonly number[] {
    return this.#members.get(cluster) ?? [];
  }

  #articles(cluster: number): number {
    return new Set(this.#of(cluster).flatMap((member) => [...at(this.#profiles, member).articles])).size;
  }

  #apart(a: number, b: number): boolean {
    return this.#of(a).some((one) =>
      this.#of(b).some((other) => areApart(at(this.#profiles, one), at(this.#profiles, other))),
    );
  }

  /** Clusters are rivals when no two of their members look alike, or some are kept apart. */
  #rivals(a: number, b: number): boolean {
    const alike = this.#of(a).some((one) =>
      this.#of(b).some((other) => judge(at(this.#profiles, one), at(this.#profiles, other)).score >= weakScore),
    );
    return !alike || this.#apart(a, b);
  }
}
