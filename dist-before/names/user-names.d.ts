import type { Annotated } from "../document/layers.js";
import type { Name } from "../document/names.js";
import type { Documented } from "../document/rule.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Lexicon } from "../gazetteer/user/lexicon.js";
type Doc = Annotated<"tokens">;
/**
 * The names of an article as a user's lexicon has them: forced names push out whatever they touch; added names fill
 * gaps and correct what is found (`givesWay`); what is forbidden is taken out at the end. The names must be sorted and
 * must not overlap; neither do those given back. Without a lexicon they are given back as they are.
 */
export declare function withUserNames(names: readonly Name[], doc: Doc, { lexicon, gazetteer }: {
    readonly lexicon: Lexicon | null;
    readonly gazetteer: Gazetteer;
}): readonly Name[];
/** What a user's lexicon finds. */
export declare const userRules: readonly Documented[];
export {};
