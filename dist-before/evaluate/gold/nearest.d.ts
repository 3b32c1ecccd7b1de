/**
 * The known name that a misspelt one most probably means: the one with the fewest letters changed, added or left out
 * (Levenshtein distance), the earlier of equals; null when even that one differs in more than three
 * letters, or two fifths of them.
 */
export declare function nearest(name: string, known: Iterable<string>): string | null;
/** `did you mean speaker?` and what to do otherwise; the latter alone when nothing known comes near. */
export declare function suggestion(name: string, known: Iterable<string>, otherwise: string): string;
