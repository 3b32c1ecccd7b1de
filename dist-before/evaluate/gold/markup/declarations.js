import { suggestion } from "../nearest.js";
import { readTag } from "./attributes.js";
import { tokensOf } from "./tags.js";
import { declaringTags } from "./vocabulary.js";
/** Separates what is declared before the text from the text, which begins with the first thing that is no declaration. */
export function splitMarkup(source, from) {
    const { tokens, faults } = tokensOf(source, from);
    const first = tokens.findIndex(({ form, source }) => form !== "declare" && (form !== "text" || source.trim() !== ""));
    const before = first < 0 ? tokens : tokens.slice(0, first);
    const declared = [];
    for (const token of before) {
        if (token.form !== "declare")
            continue;
        const rule = declaringTags.get(token.name);
        const tag = rule ? readTag(token, rule) : { faults: [undeclarable(token)] };
        faults.push(...tag.faults);
        if ("read" in tag)
            declared.push(tag.read);
    }
    return { declared, body: first < 0 ? [] : tokens.slice(first), faults };
}
function undeclarable({ name, offset, source }) {
    const names = [...declaringTags.keys()];
    return {
        offset,
        tag: source,
        found: `a tag of the name ${name} before the text`,
        expected: `one of ${names.join(", ")}`,
        remedy: suggestion(name, names, "mark words of the text with it"),
    };
}
//# sourceMappingURL=declarations.js.map