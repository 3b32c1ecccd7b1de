/** Any of the texts, the longest first, so that `million` does not stop at `m`. */
export declare function anyOf(texts: Iterable<string>): string;
/** Takes what the pattern finds first and never comes back for less, so that no text costs more than one try. */
export declare const once: (name: string, pattern: string) => string;
/** As `once`, or nothing. */
export declare const optional: (name: string, pattern: string) => string;
/** One space, also a thin or unbreakable one, or the end of a wrapped line. */
export declare const space = "[ \\u00a0\\u2009\\u202f\\n]";
/** A multiplier behind a number: ` million`, `-million`, `bn`, ` bn`, `m`, `K`. */
export declare const scale: string;
/** As `scale`, but only words: behind a bare number ` m` may be metres. */
export declare const scaleWord: string;
export declare const digits = "(?:(?:\\d{1,3}[ -])?[1-7] ?/ ?[2-8](?![\\d/])|\\d{0,3}[\u00BD\u00BC\u00BE]|(?:\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,6})?|\\d{1,3}(?:,\\d{2}){1,6},\\d{3}(?:\\.\\d{1,6})?|\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3}){1,6}|\\d{1,3}(?:\\.\\d{3}){2,5}|\\d{1,15}(?:\\.\\d{1,6})?|\\d{1,3},\\d{1,2}(?=(?:[ \\u00a0\\u2009\\u202f\\n]|-)?(?:[MBTmbt](?:illion|rillion|ln|n|io)?|[Tt]housand)(?![\\p{L}\\d])))(?!\\p{N}|[.,]\\d|[eE]\\d))";
/** As `digits`, where a space groups thousands, as on the Continent: `EUR 120 000`, `120 000 euros`. */
export declare const spacedDigits = "\\d{1,3}(?: \\d{3}){1,5}(?![\\d]|[.,]\\d)";
/** Looks for a number in digits behind a pattern. */
export declare const behind: (pattern: string) => RegExp;
export declare const numeralWord: string;
/** Tens with or without units, in lower case: `forty`, `forty-five`. */
export declare const tens: string;
export declare const spelled: string;
/** What a spelled number must not stand behind: it would be the rest of a longer one. */
export declare const afterNumeral: string;
/** A number in digits or words that is no part of a longer one. */
export declare const numberAhead: string;
export declare const number: string;
/** A word for a unit of money in any form; words with other meanings only in lower case or with a capital. */
export declare const moneyWord: string;
export declare const minorWord: string;
/** Whose money: `US`, `Swiss`, `Hong Kong`, `CFA`, `extra`: up to four words. */
export declare const owner = "(?:[Uu]\\.[Ss]\\.?|\\p{L}[\\p{L}'\u2019]{1,20})(?: \\p{L}{2,20}){0,3}?";
