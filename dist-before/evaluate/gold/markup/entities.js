import { bySpan } from "../../../document/span.js";
import { byPlaces } from "../order.js";
import { described, made } from "./assembly.js";
import { idPrefixes } from "./ids.js";
/**
 * Makes the entities of their tags: by id, or without one by type and name. An entity's name is what `name=` says, else
 * its first mention that is a name, else its first mention.
 */
export function entitiesFrom(declared, marks, assembly) {
    const drafts = new Map();
    for (const tag of declared)
        join(drafts, tag, assembly);
    for (const mark of marks.filter(({ ids }) => ids.length > 0))
        join(drafts, mark, assembly).mentions.push(mark);
    for (const mark of marks.filter(({ ids }) => ids.length === 0)) {
        joinNamed(drafts, mark, assembly).mentions.push(mark);
    }
    return [...drafts.values()]
        .map((draft) => ({ ...draft, mentions: draft.mentions.sort(bySpan) }))
        .sort((a, b) => byPlaces(a.mentions, b.mentions))
        .map((draft) => entityOf(draft, assembly));
}
/** What a tag says of the entity: all but the form, which is the mention's own. */
function ofEntity({ tag, ids, fields: { form: _, ...fields } }) {
    return { tag, ids, fields };
}
function join(drafts, read, { report }) {
    const [id] = read.ids;
    const type = read.tag.name;
    const key = id === undefined ? namedKey(type, read.fields.name) : `id ${id}`;
    const draft = drafts.get(key) ?? { id: id ?? null, type, tags: [], mentions: [] };
    drafts.set(key, draft);
    draft.tags.push(ofEntity(read));
    if (draft.type !== type) {
        report(read.tag, {
            found: `${id} as ${type}`,
            expected: `${draft.type}, as in ${draft.tags[0]?.tag.source}`,
            remedy: "correct the tag's name (at both ends), or give the entity another id",
        });
    }
    return draft;
}
function namedKey(type, name) {
    return `name ${type} ${String(name)}`;
}
/** A mention without id means the entity of its type that has its name, or a new one. */
function joinNamed(drafts, mark, assembly) {
    const type = mark.tag.name;
    const name = String(mark.fields.name ?? assembly.slice(mark.start, mark.end));
    const found = [...drafts.values()].filter((draft) => draft.type === type && nameOf(draft, assembly) === name);
    if (found.length > 1) {
        assembly.report(mark.tag, {
            found: `${name}, the name of ${found.map(({ id }) => id).join(" and ")}`,
            expected: "the id of one of them",
            remedy: "write it behind the tag's name",
        });
    }
    const draft = found[0] ?? { id: null, type, tags: [], mentions: [] };
    draft.tags.push(ofEntity(mark));
    if (found.length === 0)
        drafts.set(namedKey(type, name), draft);
    return draft;
}
function nameOf({ tags, mentions }, { slice }) {
    const said = tags.find(({ fields }) => fields.name !== undefined)?.fields.name;
    const mention = mentions.find(({ fields }) => (fields.form ?? "name") === "name") ?? mentions[0];
    return said === undefined ? (mention ? slice(mention.start, mention.end) : null) : String(said);
}
function entityOf(draft, assembly) {
    const { tag, fields } = described(draft.tags, assembly);
    const name = nameOf(draft, assembly);
    const mentions = draft.mentions.map(({ tag, start, end, fields: { form } }) => made({ start, end, text: assembly.slice(start, end), ...(form === undefined ? {} : { form }) }, tag, assembly));
    const id = draft.id ?? assembly.newId(idPrefixes.entities);
    const entity = { id, type: draft.type, ...fields, ...(name === null ? {} : { name }), mentions };
    const origin = tag ?? draft.tags[0]?.tag;
    return origin ? made(entity, origin, assembly) : entity;
}
//# sourceMappingURL=entities.js.map