import { entityKeyOf } from "../document/lexicon.js";
import { foldName, initialsOf, personName, romanizationKey } from "../document/namesakes.js";
import { unique } from "../document/unique.js";
import { groupsOf, orderKey } from "./store.js";
/** Gathers the local entities of all articles (in article order) into profiles, in the order of their first members. */
export function profilesOf(articles, gazetteer, store) {
    const locals = store.sorter();
    const fold = folding();
    let article = 0;
    let ordinal = 0;
    for (const { published, entities } of articles) {
        entities.forEach((entity, index) => {
            locals.add(groupKeyOf(entity, fold), { member: [article, index], ordinal: ordinal++, published, entity });
        });
        article++;
    }
    const gathered = store.sorter();
    for (const [, group] of groupsOf(locals.sorted())) {
        gathered.add(orderKey(group[0]?.ordinal ?? 0), profileOf(group, gazetteer));
    }
    const profiles = store.shelf();
    for (const [, profile] of gathered.sorted())
        profiles.push(profile);
    return profiles;
}
/** `foldName` that knows the names it has folded last: articles share most of theirs. */
function folding() {
    const known = new Map();
    return (name) => {
        const folded = known.get(name) ?? foldName(name);
        if (known.size >= foldedKept)
            known.clear();
        known.set(name, folded);
        return folded;
    };
}
const foldedKept = 20_000;
function groupKeyOf({ type, name, country, countryCandidates, subtype, entry }, fold) {
    if (entry)
        return ["entry", type, entityKeyOf(entry)].join("\u0000");
    const open = [...countryCandidates].sort().join(" ");
    return [type, fold(name) || name, country, open, subtype].join("\u0000");
}
function profileOf(locals, gazetteer) {
    // Safe: a group is made with its first member.
    const { entity: first, published } = locals[0];
    const { type, name, country, countryCandidates, subtype, entry } = first;
    const folded = foldName(name);
    const entities = locals.map(({ entity }) => entity);
    const counted = (read) => countedIn(locals.map(({ entity, ordinal }) => ({ value: read(entity), times: 1, first: ordinal })));
    return {
        type,
        name,
        country,
        countryCandidates,
        subtype,
        known: entry ? { key: `entry/${entityKeyOf(entry)}`, name } : knownEntry(gazetteer, first),
        entries: entry ? uniqueEntries(entities.flatMap((entity) => entity.entry ?? [])) : [],
        person: type === "PERSON" ? personName(name) : null,
        folded,
        core: type === "PERSON" ? folded : coreOf(gazetteer, folded),
        acronym: acronymOf(name),
        aliases: unique(entities.flatMap(({ aliases }) => aliases.flatMap(aliasKey))),
        titles: unique(entities.flatMap(({ titles }) => titles)),
        articles: unique(locals.map(({ member }) => member[0])),
        members: locals.map(({ member }) => member),
        forms: unique(entities.flatMap((entity) => [entity.name, ...entity.aliases])),
        names: counted((entity) => entity.name),
        subtypes: counted((entity) => entity.subtype),
        countries: counted((entity) => entity.country),
        entryCountries: counted((entity) => entity.entry?.country ?? null),
        mentionTotal: entities.reduce((sum, { mentionTotal }) => sum + mentionTotal, 0),
        publishedFrom: published,
        publishedUntil: locals.at(-1)?.published ?? published,
    };
}
/** Entries read back from where they were kept are equal, not the same. */
function uniqueEntries(entries) {
    return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
/** Adds up equal values, in the order of their first occurrence; null does not count. */
export function countedIn(values) {
    const counts = new Map();
    for (const { value, times, first } of values) {
        if (value === null)
            continue;
        const before = counts.get(value);
        counts.set(value, {
            value,
            times: times + (before?.times ?? 0),
            first: Math.min(first, before?.first ?? first),
        });
    }
    return [...counts.values()].sort((a, b) => a.first - b.first);
}
/** The entry a name leads to, unless the article means another bearer of it: Georgia in America, or one of two Tripolis. */
function knownEntry(gazetteer, { type, name, country, countryCandidates }) {
    const entry = entryNamed(gazetteer, type, name);
    if (!entry || countryCandidates.length > 0)
        return null;
    const isOther = country !== null && entry.country !== null && country !== entry.country;
    return isOther ? null : { key: entry.key, name: entry.name };
}
function entryNamed(gazetteer, type, name) {
    if (type === "PLACE") {
        const state = gazetteer.countryNamed(name);
        if (state)
            return { key: `country/${state.code}`, name: state.name, country: state.code };
        const place = gazetteer.place(name);
        return place && { ...place, key: `place/${place.name}/${place.subtype}/${place.country}` };
    }
    if (type === "NORP") {
        const state = gazetteer.countryOfDemonym(name);
        return state && { key: `people/${state.code}`, name: state.demonyms[0] ?? name, country: state.code };
    }
    const body = type === "ORG" ? gazetteer.organization(name) : null;
    return body && { key: `organization/${body.name}`, name: body.name, country: null };
}
const emptyWords = new Set(["a", "an", "and", "at", "de", "for", "in", "of", "on", "the", "to"]);
/** Words for the legal form of a company. */
const companyWords = new Set("ag co company corp corporation gmbh group inc incorporated limited llc ltd nv plc sa".split(" "));
/** Words that say what kind of region a place is. */
const regionWords = new Set("district governorate oblast oblasts prefecture province provinces region regions".split(" "));
/**
 * The words of a folded name without those for a country, kinds of region and forms of company, so that
 * `us state department` and `state department`, `kherson` and `kherson region`, `nokia` and `nokia corp` meet.
 */
function coreOf(gazetteer, folded) {
    const words = folded
        .split(" ")
        .filter((word) => ![emptyWords, companyWords, regionWords].some((set) => set.has(word)));
    const isCountry = (word) => gazetteer.countryNamed(word) !== null || gazetteer.countryOfDemonym(word) !== null;
    const rest = words.filter((word) => !isCountry(word));
    return (rest.length > 0 ? rest : words).map(romanizationKey).sort().join(" ");
}
function acronymOf(name) {
    const plain = name.replaceAll(".", "");
    if (/^[\p{Lu}\p{N}&]{2,10}$/u.test(plain))
        return plain;
    const initials = initialsOf(name);
    return initials.length > 1 ? initials : null;
}
/** Names of one word in small letters (`Biden`, `Kherson`) are too weak to join on. */
function aliasKey(alias) {
    if (alias.startsWith("@"))
        return [alias.toLowerCase()];
    const folded = foldName(alias);
    const isAcronym = /^#?[\p{Lu}\p{N}&.]{2,10}$/u.test(alias);
    return folded.includes(" ") || isAcronym ? [folded] : [];
}
//# sourceMappingURL=profile.js.map