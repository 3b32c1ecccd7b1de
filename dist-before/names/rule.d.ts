import type { NameType } from "../document/names.js";
import type { Documented } from "../document/rule.js";
import type { Candidate, Weight } from "./candidate.js";
import type { Forms } from "./forms.js";
import type { Knowledge } from "./knowledge.js";
import type { Word } from "./words.js";
/** What a rule sees of a candidate. */
export interface View {
    readonly candidate: Candidate;
    /** As printed, brackets and possessive ending left out. */
    readonly text: string;
    /** The type under which it is known by itself, or null. */
    readonly known: NameType | null;
    readonly own: readonly Word[];
    readonly first: Word;
    readonly last: Word;
    /** The words next to it in the sentence. */
    readonly before: Word | undefined;
    readonly beforeThat: Word | undefined;
    readonly after: Word | undefined;
    readonly knowledge: Knowledge;
    readonly forms: Forms;
}
/** A rule gives a candidate its type; the rules are tried in order and the first that holds decides. */
export interface NameRule extends Documented {
    readonly type: NameType | ((view: View) => NameType | null);
    readonly weight: Weight;
    readonly holds: (view: View) => boolean;
}
