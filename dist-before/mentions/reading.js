import { firstEndingAfter, itemAt } from "../document/span.js";
export function readingOf(doc, chains, gazetteer) {
    const { tokens } = doc.tokens;
    const named = new Array(tokens.length).fill(null);
    const firstTokens = firstTokensOf(doc);
    for (const chain of chains)
        for (const mention of chain.mentions) {
            const first = firstTokens.get(mention.start) ?? firstEndingAfter(tokens, mention.start);
            const end = tokenEnd(tokens, first, mention.end);
            named.fill({ chain, mention, first, end }, first, end);
        }
    return { doc, gazetteer, tokens, chains, named };
}
/** Index of the first token of each name, by the name's start: one walk along both. */
function firstTokensOf({ names, tokens: { tokens } }) {
    const firsts = new Map();
    let index = 0;
    for (const { start } of names) {
        while (index < tokens.length && (tokens[index]?.end ?? 0) <= start)
            index++;
        firsts.set(start, index);
    }
    return firsts;
}
/** The tokens that share a character with a span. */
export function tokenRange(tokens, span) {
    const first = firstEndingAfter(tokens, span.start);
    return { first, end: tokenEnd(tokens, first, span.end) };
}
/** The first token from `first` on that starts at `offset` or later. */
function tokenEnd(tokens, first, offset) {
    let end = first;
    while ((tokens[end]?.start ?? Number.POSITIVE_INFINITY) < offset)
        end++;
    return end;
}
/** Lower-case word at a token index; empty beyond the sentence of `beside` or the text. */
export function wordAt({ tokens }, index, beside) {
    const token = tokens[index];
    return token && token.sentence === tokens[beside]?.sentence ? token.lower : "";
}
/** The name that starts at a token, within the sentence of `beside`. */
export function nameStartingAt({ named, tokens }, index, beside) {
    const name = named[index] ?? null;
    return name && name.first === index && tokens[index]?.sentence === tokens[beside]?.sentence ? name : null;
}
/** The name that ends right before a token, within the sentence of `beside`. */
export function nameEndingAt({ named, tokens }, index, beside) {
    const name = named[index - 1] ?? null;
    return name && name.end === index && tokens[index - 1]?.sentence === tokens[beside]?.sentence ? name : null;
}
/** Start of the quotation or embedded tweet that holds an offset, or null outside both: what separates voices. */
export function voiceAt({ doc }, offset) {
    const content = itemAt(doc.tweets, offset)?.content;
    const isTweeted = content !== undefined && content.start <= offset && offset < content.end;
    return isTweeted ? content.start : (itemAt(doc.quotations, offset)?.start ?? null);
}
/** Code of the country a chain belongs to: its own, or the one its name bears (`Russian Foreign Ministry`). */
export function countryOf(chain, gazetteer) {
    if (chain === null)
        return null;
    if (chain.known?.country)
        return chain.known.country;
    for (const name of chain.names)
        for (const word of name.split(/[\s-]/u)) {
            const country = gazetteer.countryOfDemonym(word) ?? gazetteer.countryNamed(word);
            if (country)
                return country.code;
        }
    return null;
}
//# sourceMappingURL=reading.js.map