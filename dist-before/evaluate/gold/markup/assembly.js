import { keyOf } from "./vocabulary.js";
/** The part of an article, with the tag it came from remembered. */
export function made(part, tag, { origins }) {
    origins.set(part, tag);
    return part;
}
/** The attributes of something that several tags belong to: they stand on one of them. The tag is null when none has any. */
export function described(tags, { report }) {
    const [first, ...others] = tags.filter(({ fields }) => Object.keys(fields).length > 0);
    for (const { tag, ids } of others) {
        report(tag, {
            found: `attributes of ${ids.join(" ") || "something"}, which ${first?.tag.source ?? "another tag"} has already`,
            expected: "all attributes of one thing on one of its tags",
            remedy: "bring them together there",
        });
    }
    return { tag: first?.tag ?? null, fields: first?.fields ?? {} };
}
/** The tag that a path of the raw article leads into, and the attribute it ends in, if any. */
export function placeIn(root, path, origins) {
    let value = root;
    let place = { tag: null, key: null };
    for (const step of path) {
        value = isObject(value) ? Reflect.get(value, step) : undefined;
        const tag = isObject(value) ? origins.get(value) : undefined;
        if (tag)
            place = { tag, key: null };
        else if (typeof step === "string")
            place = { tag: place.tag, key: place.key ?? keyOf(path[0], step) };
    }
    return place;
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
//# sourceMappingURL=assembly.js.map