import type { Term } from "./terms.js";
/** A term before its classes are known. */
export type Fields = Omit<Term, "kinds">;
/** What a term may be asked to be in a pattern, as `:month`. */
declare const tests: {
    number: ({ number }: Fields) => boolean;
    digits: ({ digits }: Fields) => boolean;
    ordinal: ({ ordinal }: Fields) => boolean;
    unit: ({ unit }: Fields) => boolean;
    month: ({ month }: Fields) => boolean;
    weekday: ({ weekday }: Fields) => boolean;
    season: ({ season }: Fields) => boolean;
    part: ({ part }: Fields) => boolean;
    decade: ({ decade }: Fields) => boolean;
    frequency: ({ frequency }: Fields) => boolean;
    form: ({ form }: Fields) => boolean;
    /** A year in four digits, or spoken as `nineteen ninety-six`. */
    year: ({ digits, end, start, spokenYear }: Fields) => boolean;
    /** A day of the month, in digits or as an ordinal. */
    date: ({ digits, ordinal, end, start }: Fields) => boolean;
};
export type TermClass = keyof typeof tests;
/** The bit of a hyphen that is tight on both sides, as in `seven-year`. */
export declare const tightHyphen: number;
/** The bit of a class in a term's `kinds`, or undefined when there is no such class. */
export declare function bitOf(name: string): number | undefined;
/** A term with its classes. All have one shape, for what reads them by the thousand to be fast. */
export declare function timeTerm(fields: Fields): Term;
/** The same term at another place, for terms whose classes do not depend on it. */
export declare function moved(term: Term, start: number, end: number): Term;
/** How often terms of a class stand in a text, roughly: patterns are looked for by the element that is met least. */
export declare const commonness: Readonly<Record<TermClass, number>>;
export {};
