/** Word lists of shallow syntax. Lower case, sorted, one entry a line where they are long. */

/** Introduce an adverbial clause and nothing else. */
export const subordinators: ReadonlySet<string> = new Set([
  "although",
  "because",
  "if",
  "lest",
  "once",
  "though",
  "unless",
  "whenever",
  "whereas",
  "whereby",
  "wherever",
  "whether",
  "while",
  "whilst",
]);

/** Introduce a clause when a subject and a finite verb follow, a noun phrase otherwise. */
export const clauseOrPhrase: ReadonlySet<string> = new Set([
  "after",
  "as",
  "before",
  "like",
  "since",
  "than",
  "till",
  "until",
]);

/** Introduce relative clauses and indirect questions. */
export const relativeWords: ReadonlySet<string> = new Set([
  "how",
  "what",
  "whatever",
  "when",
  "where",
  "which",
  "whichever",
  "who",
  "whoever",
  "whom",
  "whose",
  "why",
]);

/** Prepositions of several words, longest first where one begins another; the words joined by single spaces. */
export const longPrepositions: ReadonlySet<string> = new Set([
  "ahead of",
  "along with",
  "apart from",
  "as for",
  "as of",
  "as part of",
  "as to",
  "because of",
  "by means of",
  "due to",
  "in addition to",
  "in connection with",
  "in exchange for",
  "in favor of",
  "in favour of",
  "in front of",
  "in line with",
  "in response to",
  "in return for",
  "in spite of",
  "in support of",
  "in terms of",
  "in the face of",
  "in the wake of",
  "instead of",
  "next to",
  "on behalf of",
  "on the basis of",
  "out of",
  "prior to",
  "regardless of",
  "such as",
  "thanks to",
  "together with",
  "with regard to",
  "with respect to",
]);

/** Words with the form of a participle, an adjective or an adverb that govern a noun phrase like a preposition. */
export const otherPrepositions: ReadonlySet<string> = new Set([
  "amid",
  "amidst",
  "concerning",
  "despite",
  "during",
  "except",
  "excluding",
  "following",
  "including",
  "near",
  "notwithstanding",
  "per",
  "regarding",
  "unlike",
  "via",
  "worth",
]);

/** Nouns and adverbs of time that stand without a preposition: `last week`, `Tuesday`, `today`. */
export const temporalNouns: ReadonlySet<string> = new Set([
  "afternoon",
  "april",
  "august",
  "autumn",
  "day",
  "days",
  "decade",
  "december",
  "evening",
  "fall",
  "february",
  "fortnight",
  "friday",
  "hour",
  "hours",
  "january",
  "july",
  "june",
  "march",
  "may",
  "minute",
  "minutes",
  "moment",
  "monday",
  "month",
  "months",
  "morning",
  "night",
  "noon",
  "november",
  "october",
  "saturday",
  "september",
  "spring",
  "summer",
  "sunday",
  "thursday",
  "time",
  "today",
  "tomorrow",
  "tonight",
  "tuesday",
  "wednesday",
  "week",
  "weekend",
  "weeks",
  "winter",
  "year",
  "years",
  "yesterday",
]);

/** Days that stand for themselves, without `this` or `last`. */
export const bareDays: ReadonlySet<string> = new Set([
  "friday",
  "monday",
  "saturday",
  "sunday",
  "thursday",
  "today",
  "tomorrow",
  "tonight",
  "tuesday",
  "wednesday",
  "yesterday",
]);

/** Words before a noun of time that make it an adverbial: `last week`, `every day`. */
export const temporalDeterminers: ReadonlySet<string> = new Set([
  "all",
  "another",
  "each",
  "earlier",
  "every",
  "last",
  "later",
  "next",
  "past",
  "previous",
  "that",
  "this",
]);

export const personalPronouns: ReadonlySet<string> = new Set([
  "he",
  "her",
  "hers",
  "herself",
  "him",
  "himself",
  "i",
  "it",
  "itself",
  "me",
  "mine",
  "myself",
  "one",
  "ours",
  "ourselves",
  "she",
  "theirs",
  "them",
  "themselves",
  "they",
  "us",
  "we",
  "you",
  "yourself",
]);

/** Pronouns that can only be subjects. */
export const subjectPronouns: ReadonlySet<string> = new Set(["he", "i", "she", "they", "we"]);

export const possessives: ReadonlySet<string> = new Set(["her", "his", "its", "my", "our", "their", "your"]);

export const modals: ReadonlySet<string> = new Set([
  "'d",
  "'ll",
  "ca",
  "can",
  "cannot",
  "could",
  "may",
  "might",
  "must",
  "ought",
  "shall",
  "should",
  "will",
  "wo",
  "would",
]);

export const negations: ReadonlySet<string> = new Set(["n't", "never", "no longer", "not", "nt"]);

/** Subjects and determiners that negate the whole clause. */
export const negativeSubjects: ReadonlySet<string> = new Set(["neither", "no", "nobody", "none", "nothing"]);

/** Quantities that stand as noun phrases though they look like adjectives: `many of them`. */
export const quantityWords: ReadonlySet<string> = new Set([
  "few",
  "half",
  "least",
  "less",
  "many",
  "more",
  "most",
  "much",
  "others",
  "several",
  "some",
]);

/** Forms of `be` and `get` before a participle. */
export const beForms: ReadonlySet<string> = new Set([
  "'m",
  "'re",
  "'s",
  "am",
  "are",
  "be",
  "been",
  "being",
  "is",
  "was",
  "were",
]);

/** Currency words and signs that begin an amount. */
export const currencyMarks: ReadonlySet<string> = new Set([
  "$",
  "aed",
  "aud",
  "cad",
  "chf",
  "cny",
  "eur",
  "gbp",
  "inr",
  "jpy",
  "rs",
  "rs.",
  "rub",
  "us$",
  "usd",
  "£",
  "¥",
  "€",
  "₹",
]);
