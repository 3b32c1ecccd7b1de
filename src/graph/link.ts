import { at } from "../document/at.js";
import { profileLinks } from "./block.js";
import { judge, strongScore, weakScore } from "./comparators.js";
import { componentsOf, outside } from "./links.js";
import { byScore, type Cluster, type Link, Partition } from "./partition.js";
import type { Profile } from "./profile.js";
import type { Rows, Store } from "./store.js";

/** A cluster wins without better evidence when it is in this many times the articles of all its rivals together. */
const prominence = 3;

/**
 * Decides which profiles are one entity. First come pairs with strong evidence, the strongest first; a union is refused
 * when any two members of the clusters are kept apart by contrary evidence. Then come pairs with weak evidence (a bare
 * family name) and profiles with strong evidence for two clusters that are apart (a namesake of both): a pair counts if
 * for neither side there is a rival nearly as good, or the rivals are in far fewer articles. Clusters come in no useful
 * order.
 */
export function* linkProfiles(profiles: Rows<Profile>, store: Store): Generator<Cluster> {
  for (const component of componentsOf(profiles.size, profileLinks(profiles, store), store)) {
    const members = component.members.map((index) => profiles.get(index));
    const clusters = component.links.length === 0 ? [alone] : clustersOf(members, component.links);
    for (const cluster of clusters) yield outside(component, cluster);
  }
}

const alone: Cluster = { members: [0], reasons: [] };

/** Decides among the profiles of one component. */
function clustersOf(profiles: readonly Profile[], found: readonly Link[]): Cluster[] {
  const links = [...found].sort(byScore);
  const apart = (one: number, other: number) => areApart(at(profiles, one), at(profiles, other));
  const partition = new Partition(profiles.length, apart);
  const torn = tornProfiles(links, apart);
  const isCertain = ({ score, first, second }: Link) => score >= strongScore && !torn.has(first) && !torn.has(second);
  for (const link of links) if (isCertain(link)) partition.unite(link);
  const uncertain = links.filter((link) => !isCertain(link));
  for (const link of acceptedLinks(uncertain, partition, profiles)) partition.unite(link);
  return partition.list();
}

function areApart(a: Profile, b: Profile): boolean {
  const { score, isContested } = judge(a, b);
  return isContested && score < weakScore;
}

/** Profiles with strong links to two others that contrary evidence keeps apart. */
function tornProfiles(links: readonly Link[], apart: (a: number, b: number) => boolean): ReadonlySet<number> {
  const partners = new Map<number, number[]>();
  const note = (profile: number, other: number) => {
    const others = partners.get(profile);
    if (others) others.push(other);
    else partners.set(profile, [other]);
  };
  for (const { first, second, score } of links) {
    if (score < strongScore) continue;
    note(first, second);
    note(second, first);
  }
  const isTorn = (others: readonly number[]) =>
    others.some((one, position) => others.slice(position + 1).some((other) => apart(one, other)));
  return new Set([...partners].filter(([, others]) => isTorn(others)).map(([profile]) => profile));
}

/** The uncertain links that both sides accept, judged on the clusters as they are before any of them is made. */
function acceptedLinks(links: readonly Link[], partition: Partition, profiles: readonly Profile[]): Link[] {
  /** For each profile, the best score of a link to each cluster. */
  const options = new Map<number, Map<number, number>>();
  const note = (profile: number, other: number, score: number) => {
    const scores = options.get(profile) ?? new Map<number, number>();
    options.set(profile, scores);
    const cluster = partition.clusterOf(other);
    scores.set(cluster, Math.max(score, scores.get(cluster) ?? 0));
  };
  for (const { first, second, score } of links) {
    note(first, second, score);
    note(second, first, score);
  }
  const articlesOf = rememberedByNumber(
    (cluster) => new Set(partition.membersOf(cluster).flatMap((member) => at(profiles, member).articles)).size,
  );
  const rivalsOf = rememberedByNumber((cluster) =>
    rememberedByNumber((other) => areRivals(partition, profiles, [cluster, other])),
  );
  const accepts = (profile: number, other: number, score: number) => {
    const cluster = partition.clusterOf(other);
    const rivals = [...(options.get(profile) ?? [])]
      .filter(([option, theirs]) => option !== cluster && theirs > score - 1)
      .filter(([option]) => rivalsOf(Math.min(cluster, option))(Math.max(cluster, option)));
    const theirs = rivals.reduce((total, [rival]) => total + articlesOf(rival), 0);
    return rivals.length === 0 || articlesOf(cluster) >= prominence * theirs;
  };
  return links.filter(({ first, second, score }) => accepts(first, second, score) && accepts(second, first, score));
}

/** The same function, which keeps its answers. */
function rememberedByNumber<Answer>(answerTo: (number: number) => Answer): (number: number) => Answer {
  const known = new Map<number, Answer>();
  return (number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const answer = answerTo(number);
    known.set(number, answer);
    return answer;
  };
}

/** Clusters are rivals when no two of their members look alike, or some are kept apart. */
function areRivals(partition: Partition, profiles: readonly Profile[], [a, b]: readonly [number, number]): boolean {
  const alike = partition
    .membersOf(a)
    .some((one) =>
      partition.membersOf(b).some((other) => judge(at(profiles, one), at(profiles, other)).score >= weakScore),
    );
  return !alike || partition.apart(a, b);
}
