import { at } from "../document/at.js";
import { profileLinks } from "./block.js";
import { judge, strongScore, weakScore } from "./comparators.js";
import { componentsOf, outside } from "./links.js";
import { byScore, Partition } from "./partition.js";
/** A cluster wins without better evidence when it is in this many times the articles of all its rivals together. */
const prominence = 3;
/**
 * Decides which profiles are one entity. First come pairs with strong evidence, the strongest first; a union is refused
 * when any two members of the clusters are kept apart by contrary evidence. Then come pairs with weak evidence (a bare
 * family name) and profiles with strong evidence for two clusters that are apart (a namesake of both): a pair counts if
 * for neither side there is a rival nearly as good, or the rivals are in far fewer articles. Clusters come in no useful
 * order.
 */
export function* linkProfiles(profiles, store) {
    for (const component of componentsOf(profiles.size, profileLinks(profiles, store), store)) {
        const members = component.members.map((index) => profiles.get(index));
        const clusters = component.links.length === 0 ? [alone] : clustersOf(members, component.links);
        for (const cluster of clusters)
            yield outside(component, cluster);
    }
}
const alone = { members: [0], reasons: [] };
/** Decides among the profiles of one component. */
function clustersOf(profiles, found) {
    const links = [...found].sort(byScore);
    const apart = (one, other) => areApart(at(profiles, one), at(profiles, other));
    const partition = new Partition(profiles.length, apart);
    const torn = tornProfiles(links, apart);
    const isCertain = ({ score, first, second }) => score >= strongScore && !torn.has(first) && !torn.has(second);
    for (const link of links)
        if (isCertain(link))
            partition.unite(link);
    const uncertain = links.filter((link) => !isCertain(link));
    for (const link of acceptedLinks(uncertain, partition, profiles))
        partition.unite(link);
    return partition.list();
}
function areApart(a, b) {
    const { score, isContested } = judge(a, b);
    return isContested && score < weakScore;
}
/** Profiles with strong links to two others that contrary evidence keeps apart. */
function tornProfiles(links, apart) {
    const partners = new Map();
    const note = (profile, other) => {
        const others = partners.get(profile);
        if (others)
            others.push(other);
        else
            partners.set(profile, [other]);
    };
    for (const { first, second, score } of links) {
        if (score < strongScore)
            continue;
        note(first, second);
        note(second, first);
    }
    const isTorn = (others) => others.some((one, position) => others.slice(position + 1).some((other) => apart(one, other)));
    return new Set([...partners].filter(([, others]) => isTorn(others)).map(([profile]) => profile));
}
/** The uncertain links that both sides accept, judged on the clusters as they are before any of them is made. */
function acceptedLinks(links, partition, profiles) {
    /** For each profile, the best score of a link to each cluster. */
    const options = new Map();
    const note = (profile, other, score) => {
        const scores = options.get(profile) ?? new Map();
        options.set(profile, scores);
        const cluster = partition.clusterOf(other);
        scores.set(cluster, Math.max(score, scores.get(cluster) ?? 0));
    };
    for (const { first, second, score } of links) {
        note(first, second, score);
        note(second, first, score);
    }
    const articlesOf = (cluster) => new Set(partition.membersOf(cluster).flatMap((member) => [...at(profiles, member).articles])).size;
    const accepts = (profile, other, score) => {
        const cluster = partition.clusterOf(other);
        const rivals = [...(options.get(profile) ?? [])]
            .filter(([option, theirs]) => option !== cluster && theirs > score - 1)
            .filter(([option]) => areRivals(partition, profiles, [cluster, option]));
        const theirs = rivals.reduce((total, [rival]) => total + articlesOf(rival), 0);
        return rivals.length === 0 || articlesOf(cluster) >= prominence * theirs;
    };
    return links.filter(({ first, second, score }) => accepts(first, second, score) && accepts(second, first, score));
}
/** Clusters are rivals when no two of their members look alike, or some are kept apart. */
function areRivals(partition, profiles, [a, b]) {
    const alike = partition
        .membersOf(a)
        .some((one) => partition.membersOf(b).some((other) => judge(at(profiles, one), at(profiles, other)).score >= weakScore));
    return !alike || partition.apart(a, b);
}
//# sourceMappingURL=link.js.map