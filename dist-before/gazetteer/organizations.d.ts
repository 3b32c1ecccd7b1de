/** Name, country of the state or seat (null for international bodies), acronyms and other spellings. */
export type OrganizationRow = readonly [string, string | null, ...string[]];
/** Organizations that news names without saying what they are, in alphabetical order. */
export declare const organizations: readonly OrganizationRow[];
