import { at } from "../document/at.js";
import { slugOf } from "../document/namesakes.js";
import { byCodeUnit } from "./order.js";
import { countedIn } from "./profile.js";
import { orderKey } from "./store.js";
/**
 * Makes entities of linked profiles, in the order of their first members. An id is the type and a name: the
 * gazetteer's or the user's when they know one, else the name in the first article (in order of publication) that gives more than one
 * word of it, else in the first. Of several entities with one name the first keeps it; the others add their country
 * when that makes a difference, else a hash of where they first stand. Articles published later therefore never change
 * an id, unless they show two entities to be one or give a bare family name its person. Ids that the user's lexicon gives
 * come before all others.
 */
export function* entitiesOf(clusters, profiles, context) {
    const drafts = context.store.sorter();
    const taken = new Set();
    for (const cluster of clusters) {
        const draft = draftOf(cluster.members.map((index) => profiles.get(index)), cluster.reasons);
        drafts.add(orderKey(...at(draft.members, 0)), draft);
        if (draft.ownId !== null)
            taken.add(draft.ownId);
    }
    for (const [, draft] of drafts.sorted()) {
        const { idName: _, ownId, members, ...entity } = draft;
        const id = ownId ?? freeId(draft, taken, context);
        taken.add(id);
        yield { entity: { id, ...entity }, members };
    }
}
/** `profiles` in the order of their first members. */
function draftOf(profiles, reasons) {
    const all = (counts) => countedIn(profiles.flatMap(counts));
    const names = all(({ names }) => names);
    const full = names.filter(({ value }) => value.includes(" "));
    const entry = profiles.flatMap(({ entries }) => entries)[0];
    const known = countedIn(profiles.map(({ known, articles }, first) => ({ value: known?.name ?? null, times: articles.length, first })));
    const established = entry?.name ?? mostCommon(known);
    const members = profiles.flatMap((profile) => profile.members).sort(byMember);
    const { type } = at(profiles, 0);
    const country = mostCommon(all(({ entryCountries }) => entryCountries)) ?? mostCommon(all(({ countries }) => countries));
    return {
        type,
        subtype: mostCommon(all(({ subtypes }) => subtypes)),
        name: established ?? mostCommon(full) ?? mostCommon(names) ?? "",
        idName: established ?? full[0]?.value ?? names[0]?.value ?? "",
        aliases: [...new Set(profiles.flatMap(({ forms }) => forms))].sort(byCodeUnit),
        country,
        countryCandidates: country === null ? sharedCandidates(profiles) : [],
        ownId: entry?.id ?? null,
        mentionTotal: profiles.reduce((sum, { mentionTotal }) => sum + mentionTotal, 0),
        documentTotal: new Set(members.map(([article]) => article)).size,
        publishedFrom: profiles.map(({ publishedFrom }) => publishedFrom).sort(byCodeUnit)[0] ?? "",
        publishedUntil: profiles
            .map(({ publishedUntil }) => publishedUntil)
            .sort(byCodeUnit)
            .at(-1) ?? "",
        members,
        reasons: reasons.length > 0 || members.length === 1 ? reasons : ["same_name"],
    };
}
function byMember(a, b) {
    return a[0] - b[0] || a[1] - b[1];
}
/** The countries that every article leaves open that leaves any open, or all of them when there is none such. */
function sharedCandidates(profiles) {
    const lists = profiles.map(({ countryCandidates }) => countryCandidates).filter((list) => list.length > 0);
    const all = [...new Set(lists.flat())];
    const shared = all.filter((code) => lists.every((list) => list.includes(code)));
    return shared.length > 0 ? shared : all;
}
/** The commonest value, the one that comes first of equals; null when there is none. */
function mostCommon(counts) {
    return (counts.reduce((best, each) => (best && best.times >= each.times ? best : each), null)
        ?.value ?? null);
}
function freeId({ idName, type, country, members }, taken, { articles, sha256 }) {
    const [article, entity] = at(members, 0);
    const slug = slugOf(idName);
    // Names without a Latin letter have no slug: `x`.
    const plain = `${type.toLowerCase()}_${slug === "x" ? `x-${sha256(idName).slice(0, 8)}` : slug}`;
    if (!taken.has(plain))
        return plain;
    const first = articles.get(article);
    const hash = sha256([first.docId, at(first.entities, entity).localId].join("\u0000")).slice(0, 8);
    const options = [country === null ? plain : `${plain}-${country.toLowerCase()}`, `${plain}-${hash}`];
    return options.find((id) => !taken.has(id)) ?? `${plain}-${hash}-${article}-${entity}`;
}
//# sourceMappingURL=entities.js.map