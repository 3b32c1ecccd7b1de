import { isLexiconRule } from "../document/lexicon.js";
import { cleanName, slugOf } from "../document/namesakes.js";
import { bySpan, surfaceOf } from "../document/span.js";
import { firstStart, fullestName } from "./chain.js";
import { countryOf } from "./reading.js";
/**
 * Makes the layer of the chains: entities in the order of their first mention, mentions by position. What the user's
 * lexicon found says so, however it was linked; a name is as certain as its words and type are.
 */
export function toLayer(chains, { text, names }, gazetteer) {
    const ordered = chains
        .map((chain) => ({ chain, start: firstStart(chain) }))
        .sort((a, b) => a.start - b.start)
        .map(({ chain }) => chain);
    const indexOf = new Map(ordered.map((chain, index) => [chain, index]));
    const taken = new Set();
    const entities = ordered.map((chain) => toEntity(chain, indexOf, { text, taken, gazetteer }));
    const named = new Map(names.map((name) => [name.start, name]));
    const mentions = [];
    ordered.forEach(({ type, mentions: own }, entity) => {
        for (const { start, end, form, rule: link } of own) {
            const name = form === "name" || form === "handle" ? named.get(start) : undefined;
            const rule = name && isLexiconRule(name.rule) ? name.rule : link;
            mentions.push({ start, end, form, type, rule, entity, confidence: name?.confidence ?? null });
        }
    });
    return { mentions: mentions.sort(bySpan), entities };
}
function toEntity(chain, indexOf, { text, taken, gazetteer }) {
    const name = chain.known?.name ?? fullestName(chain).replaceAll("’", "'");
    return {
        localId: freeId(`${chain.type.toLowerCase()}_${slugOf(name)}`, taken),
        type: chain.type,
        subtype: chain.type === "PLACE" ? (chain.known?.subtype ?? null) : null,
        name,
        aliases: [...new Set([...printedNames(chain), ...handlesOf(chain, text)])].sort(),
        country: chain.entry?.country ?? countryOfEntity(chain, gazetteer),
        entry: chain.entry,
        countryCandidates: chain.countryCandidates,
        roles: toRoles(chain, indexOf),
    };
}
/** Its names without titles, brackets and the rest; a handle among them stands in for a name that nobody printed. */
function printedNames(chain) {
    return [...new Set(chain.names)].filter((printed) => !/^[@#]/u.test(printed)).map(cleanName);
}
/** The handles and hashtags that stand for it, as printed: `@SecBlinken`. */
function handlesOf(chain, text) {
    return chain.mentions.filter(({ form }) => form === "handle").map((mention) => surfaceOf(text, mention));
}
/** A person's country is that of an office, an organization's the one it is known for or bears in its name. */
function countryOfEntity(chain, gazetteer) {
    if (chain.type === "PERSON")
        return chain.roles.find(({ country }) => country !== null)?.country ?? chain.home;
    return chain.type === "ORG" ? countryOf(chain, gazetteer) : (chain.known?.country ?? null);
}
function freeId(id, taken) {
    let free = id;
    for (let number = 2; taken.has(free); number++)
        free = `${id}-${number}`;
    taken.add(free);
    return free;
}
function toRoles(chain, indexOf) {
    return chain.roles.map(({ start, end, title, of }) => ({
        start,
        end,
        title,
        of: of === null ? null : (indexOf.get(of) ?? null),
    }));
}
//# sourceMappingURL=entities.js.map