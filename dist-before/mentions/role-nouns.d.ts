import type { Gender } from "./chain.js";
/** What a role noun tells of its holder. `leads`: heads a state or government; `speaks`: speaks for an office; `diplomacy`: heads foreign affairs. */
export interface RoleNoun {
    readonly gender?: Gender;
    readonly kind?: "leads" | "speaks";
}
/** Nouns (lower case, the last word of a title) for somebody who holds an office, rank or profession. */
export declare const roleNouns: ReadonlyMap<string, RoleNoun>;
/** What a form of address tells of its bearer. */
export interface AddressTitle {
    readonly gender?: Gender;
    /** The office it is short for. */
    readonly title?: string;
}
/** Role nouns before a name that are forms of address or abbreviations: `Mr`, `Sen.`, `Gen.`. */
export declare const addressTitles: ReadonlyMap<string, AddressTitle>;
