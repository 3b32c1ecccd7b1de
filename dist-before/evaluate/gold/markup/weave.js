import { codePointSlicer } from "../../../datasets/code-points.js";
import { bySpan } from "../../../document/span.js";
import { overlapsAmong } from "../nesting.js";
import { writtenTag } from "./attributes.js";
import { writeText } from "./characters.js";
import { closingRule } from "./vocabulary.js";
/**
 * Puts tags into a text. Of those that cover the same words the earlier of the list stands outside. A closing tag
 * carries an id where it would close another one without it, and where contents lie within one another.
 */
export function woven(text, wraps) {
    const slice = codePointSlicer(text);
    const length = [...text].length;
    const places = [...new Set([...wraps.flatMap(({ start, end }) => [start, end]), length])].sort((a, b) => a - b);
    const waiting = [...wraps].sort(bySpan).reverse();
    const contents = overlapsAmong(wraps.filter(({ name }) => name === "content"));
    const entangled = new Set(contents.flatMap(({ first, second }) => [first, second]));
    const open = [];
    const pieces = [];
    let done = 0;
    for (const place of places) {
        pieces.push(writeText(slice(done, place), { isFirst: done === 0, isLast: place === length }));
        for (const wrap of open.filter(({ end }) => end === place).reverse()) {
            pieces.push(closing(wrap, { open, isEntangled: entangled.has(wrap) }));
        }
        while (waiting.at(-1)?.start === place)
            pieces.push(opening(waiting, open));
        done = place;
    }
    return pieces.join("");
}
function opening(waiting, open) {
    const wrap = waiting.pop();
    if (!wrap)
        return "";
    open.push(wrap);
    return `<${wrap.inner}>`;
}
function closing(wrap, { open, isEntangled }) {
    const innermost = open.findLast(({ name }) => name === wrap.name);
    open.splice(open.lastIndexOf(wrap), 1);
    const ids = innermost === wrap && !isEntangled ? [] : wrap.ids.slice(0, 1);
    return `</${writtenTag(wrap.name, closingRule, { ids, fields: {} })}>`;
}
//# sourceMappingURL=weave.js.map