/** Media with the words that name them, in lower case; the first that is named counts. */
const media = [
    ["tweet", /\b(?:tweet(?:s|ed|ing)?|twitter|retweeted|posted on x)\b/u],
    ["phone call", /\b(?:tele)?phone\s+(?:call|conversation|talks?)|\b(?:by|over the) phone\b|\b(?:in|during) a call\b/u],
    ["press conference", /\b(?:(?:press|news|media)\s+(?:conference|briefing)|presser|briefing)\b/u],
    ["interview", /\binterview(?:s|ed)?\b/u],
    ["statement", /\b(?:statement|communiqu[eé]|press release|readout|press service|news release)\b/u],
    ["speech", /\b(?:speech|address to|rally|ceremony|keynote|sermon|remarks (?:at|to|in)|addressing)\b/u],
    ["report", /\b(?:report|study|survey|poll|audit|review|paper|analysis)\b/u],
];
/** Any of them: most attributions name no medium, and one search says so. */
const anyMedium = new RegExp(media.map(([, { source }]) => source).join("|"), "u");
/** The medium that the words of an attribution name; null when they name none. */
export function mediumOf(words) {
    const lower = words.toLowerCase();
    if (!anyMedium.test(lower))
        return null;
    return media.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}
//# sourceMappingURL=medium.js.map