import type { StatementMedium } from "../document/statements.js";

const media: readonly (readonly [StatementMedium, RegExp])[] = [
  ["tweet", /\b(?:tweet(?:s|ed|ing)?|twitter|retweeted|posted on X)\b/iu],
  [
    "phone call",
    /\b(?:tele)?phone\s+(?:call|conversation|talks?)|\b(?:by|over the) phone\b|\b(?:in|during) a call\b/iu,
  ],
  ["press conference", /\b(?:(?:press|news|media)\s+(?:conference|briefing)|presser|briefing)\b/iu],
  ["interview", /\binterview(?:s|ed)?\b/iu],
  ["statement", /\b(?:statement|communiqu[eé]|press release|readout|press service|news release)\b/iu],
  ["speech", /\b(?:speech|address to|rally|ceremony|keynote|sermon|remarks (?:at|to|in)|addressing)\b/iu],
  ["report", /\b(?:report|study|survey|poll|audit|review|paper|analysis)\b/iu],
];

/** The medium that the words of an attribution name; null when they name none. */
export function mediumOf(words: string): StatementMedium | null {
  return media.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
