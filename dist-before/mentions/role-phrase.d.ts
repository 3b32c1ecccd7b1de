import type { Chain } from "./chain.js";
import { type Reading } from "./reading.js";
/** A noun phrase about the holder of an office: `the US Secretary of State`, `Ukraine's foreign minister`, `leader of Chechnya`. */
export interface RolePhrase {
    /** First token, the determiner included, and the one after its last. */
    readonly first: number;
    readonly end: number;
    /** Tokens of the title alone, from its first word to its last (`Secretary of State`). */
    readonly titleFirst: number;
    readonly titleEnd: number;
    readonly title: string;
    /** The country or organization whose office it is, when named in the phrase. */
    readonly owner: Chain | null;
    /** ISO code of the owner's country. */
    readonly country: string | null;
    /** `the`, `a`, `his` …; `'s` behind a possessor; empty for none. */
    readonly determiner: string;
}
/** Reads the phrase whose head noun is the token at `head`; null when the token is no role noun or only part of a longer title. */
export declare function rolePhraseAt(reading: Reading, head: number): RolePhrase | null;
/** Whether a lower-case word heads titles: a role noun or a compound of one (`vice-president`). */
export declare function isRoleNoun(word: string): boolean;
