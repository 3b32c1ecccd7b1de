import type { NameType } from "./names.js";
/** `add` makes a name known, `force` makes it a name wherever it stands, `forbid` makes it none. */
export declare const lexiconModes: readonly ["add", "force", "forbid"];
export type LexiconMode = (typeof lexiconModes)[number];
/** A name that the user knows. */
export interface LexiconEntry {
    /** The name as it is printed and as it is to be shown, white space as single blanks. */
    readonly name: string;
    /** Other names for the same, as printed. */
    readonly aliases: readonly string[];
    /** Null only for `forbid`: of any type. */
    readonly type: NameType | null;
    readonly mode: LexiconMode;
    /** The id of its corpus entity, as `org_acme`; null to have one made. */
    readonly id: string | null;
    /** ISO 3166-1 alpha-3, or null. */
    readonly country: string | null;
    /** The first and last day, ISO `YYYY-MM-DD`, both included, of the articles it is meant for; null without such an end. */
    readonly validFrom: string | null;
    readonly validUntil: string | null;
}
/** Names of the rules behind what a user's lexicon finds, by mode. */
export declare const lexiconRules: {
    readonly add: "lexicon-add";
    readonly force: "lexicon-force";
};
/** Whether a rule is one of a user's lexicon. */
export declare function isLexiconRule(rule: string): boolean;
/** All names of an entry, its own first. */
export declare function namesOfEntry({ name, aliases }: Pick<LexiconEntry, "name" | "aliases">): readonly string[];
/** Whether an entry is meant for an article of a day. */
export declare function isValidOn({ validFrom, validUntil }: LexiconEntry, day: string): boolean;
/** What entries of one entity share: the id, else type and name. */
export declare function entityKeyOf({ id, type, name }: LexiconEntry): string;
