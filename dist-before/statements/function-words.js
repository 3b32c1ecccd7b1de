/** Pronouns that can be a subject. */
export const subjectPronouns = new Set([
    "he",
    "she",
    "they",
    "it",
    "we",
    "i",
    "you",
    "who",
    "this",
    "that",
    "those",
    "these",
    "some",
    "many",
    "others",
    "all",
    "both",
    "most",
    "nobody",
    "everyone",
    "everybody",
    "someone",
    "somebody",
    "one",
    "several",
    "each",
    "none",
]);
/** Pronouns that stand for somebody something is done to. */
export const objectPronouns = new Set([
    "him",
    "her",
    "them",
    "me",
    "us",
    "himself",
    "herself",
    "themselves",
    "itself",
]);
/** Prepositions that tie a noun phrase to the noun before it. */
export const linkingPrepositions = new Set([
    "of",
    "for",
    "in",
    "at",
    "on",
    "from",
    "with",
    "to",
    "against",
    "by",
    "near",
    "behind",
    "within",
    "under",
    "de",
    "about",
    "inside",
]);
/** Possessive pronouns. */
export const possessives = new Set(["his", "her", "its", "their", "our", "my", "your", "whose"]);
/** What joins two words into one phrase. */
export const joiners = new Set(["'s", "'", "-", "&"]);
/** Words that open a clause behind a noun or a verb. */
export const conjunctions = new Set([
    "that",
    "which",
    "who",
    "if",
    "whether",
    "because",
    "as",
    "than",
]);
/** Pronouns that are a noun phrase by themselves. */
export const personalPronouns = new Set([
    "he",
    "she",
    "they",
    "it",
    "we",
    "i",
    "you",
    "him",
    "them",
    "me",
]);
/** Words that open an indirect question. */
export const questionWords = new Set([
    "whether",
    "if",
    "how",
    "why",
    "what",
    "where",
    "when",
    "who",
    "which",
]);
/** Prepositions of what stands between a verb of saying and its content. */
export const adjunctPrepositions = new Set([
    "in",
    "on",
    "at",
    "during",
    "to",
    "with",
    "from",
    "via",
    "after",
    "before",
    "through",
    "by",
    "for",
    "over",
    "outside",
    "inside",
    "about",
    "of",
    "upon",
    "following",
    "under",
    "throughout",
    "via",
    "amid",
    "near",
    "last",
    "alongside",
    "without",
    "within",
    "as",
    "shortly",
]);
/** Words that open a subordinate clause. */
export const clauseOpeners = new Set([
    "if",
    "when",
    "while",
    "because",
    "although",
    "though",
    "since",
    "unless",
    "once",
    "there",
    "until",
]);
/** Words that open what an article adds behind a comma. */
export const clauseAsides = new Set(["who", "whereas", "a", "an", "although", "though"]);
/** Pronouns with which a clause of its own begins behind `but`. */
export const clausePronouns = new Set(["he", "she", "they", "it", "we", "i", "there", "that"]);
/** Words that can begin an amount: `at least two`, `more than a hundred`. */
export const amountOpeners = new Set([
    "at",
    "more",
    "less",
    "fewer",
    "up",
    "over",
    "about",
    "around",
    "nearly",
    "almost",
    "between",
    "as",
    "some",
]);
//# sourceMappingURL=function-words.js.map