import { bitOf, commonness, tightHyphen } from "./kinds.js";
/**
 * Reads a pattern: elements separated by blanks, each a list of alternatives (`last|past`), each a word or a class
 * (`:month`); `?` behind an element makes it optional. What stands outside `[ … ]` must be there but is not part of
 * the expression. Hyphens between the words of a text are read over.
 */
export function compile(source) {
    const parts = source.split(" ");
    const elements = parts.filter((part) => part !== "[" && part !== "]").map(element);
    const open = parts.indexOf("[");
    const close = parts.indexOf("]");
    return {
        elements,
        first: open < 0 ? 0 : open,
        end: close < 0 ? elements.length : close - (open < 0 ? 0 : 1),
        key: keyOf(elements, source),
    };
}
function keyOf(elements, source) {
    const required = elements.flatMap((each, index) => (each.isOptional ? [] : [{ index, rank: each.commonness }]));
    const [key] = required.sort((a, b) => a.rank - b.rank || a.index - b.index);
    if (!key)
        throw new Error(`pattern ${source}: every element is optional; leave the ? off one`);
    return key.index;
}
/** Words that stand in every text. */
const commonWords = new Set((", ' ’ - – a about after an and around as at before between by for from in is more most no of on or over s since " +
    "so than that the this through to until with").split(" "));
function element(part) {
    const isOptional = part.length > 1 && part.endsWith("?");
    const alternatives = (isOptional ? part.slice(0, -1) : part).split("|");
    const words = alternatives.filter((each) => !each.startsWith(":") || each.length === 1);
    const classes = alternatives.filter((each) => each.startsWith(":") && each.length > 1).map((each) => each.slice(1));
    const unknown = classes.filter((name) => bitOf(name) === undefined);
    if (unknown.length > 0)
        throw new Error(`pattern element ${part}: no such class ${unknown.join(", ")}`);
    return {
        words: new Set(words),
        kinds: classes.reduce((kinds, name) => kinds | (bitOf(name) ?? 0), 0),
        isOptional,
        commonness: sum(words.map((word) => (commonWords.has(word) ? 20 : 1))) + sum(classes.map(rank)),
    };
}
const rank = (name) => (Object.hasOwn(commonness, name) ? commonness[name] : 0); // own key: a class
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
function accepts({ words, kinds }, term) {
    return (kinds & term.kinds) !== 0 || words.has(term.lower);
}
/**
 * Tries a pattern at the term that its key element is to be; the first way through, reading on from there and then
 * back, taking optional elements where it can, or null.
 */
export function matchAround({ elements, key }, terms, at) {
    if (!hasNext({ elements, terms, step: 1 }, key, at) || !hasNext({ elements, terms, step: -1 }, key, at))
        return null;
    if (elements.length === 1)
        return [at];
    const ahead = walk({ elements, terms, step: 1, filled: () => elements.map(() => -1) }, key + 1, at + 1);
    const whole = ahead && walk({ elements, terms, step: -1, filled: () => ahead }, key - 1, at - 1);
    if (whole)
        whole[key] = at;
    return whole;
}
/** Whether what must stand beside the key element does: what most attempts fail on. */
function hasNext(search, key, at) {
    const wanted = search.elements[key + search.step];
    if (wanted === undefined || wanted.isOptional)
        return true;
    const term = search.terms[overHyphen(search, at + search.step, wanted)];
    return term !== undefined && accepts(wanted, term);
}
function walk(search, index, from) {
    const wanted = search.elements[index];
    if (!wanted)
        return search.filled();
    const { terms, step } = search;
    const at = overHyphen(search, from, wanted);
    const term = terms[at];
    if (term && accepts(wanted, term)) {
        const found = walk(search, index + step, at + step);
        if (found) {
            found[index] = at;
            return found;
        }
    }
    return wanted.isOptional ? walk(search, index + step, from) : null;
}
/** Steps over a hyphen that is tight on both sides, unless the pattern asks for it. */
function overHyphen({ terms, step }, at, wanted) {
    const term = terms[at];
    return term && (term.kinds & tightHyphen) !== 0 && !wanted.words.has(term.lower) ? at + step : at;
}
/** Finds out which patterns have a term for their key element, so that only those are tried. */
export class PatternIndex {
    #byWord = new Map();
    /** Entries whose key element accepts a class, by its bit. */
    #byClass = new Map();
    constructor(entries) {
        for (const entry of entries) {
            const key = keyElement(entry);
            for (const word of key.words)
                push(this.#byWord, word, entry);
            for (let left = key.kinds; left !== 0; left &= left - 1)
                push(this.#byClass, left & -left, entry);
        }
    }
    /** Visits the entries whose key element accepts the term, each once, in no order. */
    visit({ lower, kinds }, visitor) {
        for (const entry of this.#byWord.get(lower) ?? none)
            visitor(entry);
        for (let left = kinds; left !== 0; left &= left - 1) {
            const bit = left & -left;
            const before = kinds & (bit - 1);
            for (const entry of this.#byClass.get(bit) ?? none) {
                const key = keyElement(entry);
                if ((key.kinds & before) === 0 && !key.words.has(lower))
                    visitor(entry);
            }
        }
    }
}
const none = [];
function keyElement({ pattern: { elements, key } }) {
    const element = elements[key];
    if (!element)
        throw new Error(`a pattern of ${elements.length} elements has no element ${key}`);
    return element;
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
//# sourceMappingURL=pattern.js.map