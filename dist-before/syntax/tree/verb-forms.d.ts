import type { Draft, VerbForm } from "./draft.js";
import type { WordTree } from "./word-tree.js";
/** What decides what a verb form is where its shape leaves it open. */
export interface Setting {
    /** The relation of the clause's head. */
    readonly own: number;
    /** The relations of the words that belong to the clause. */
    readonly below: number;
    readonly hasSubject: boolean;
    /** Whether `with` introduces it: `with troops deployed`. */
    readonly isUnderWith: boolean;
    /** The clause it stands in. */
    readonly above: Draft | undefined;
    readonly aboveLemma: string;
}
/** The form of a verb group that `to` or an auxiliary opens. */
export declare function formOfAuxiliary(first: string): VerbForm;
/** The form of a verb that stands without `to` and auxiliaries. */
export declare function formOfVerb({ tokens }: WordTree, verb: number, setting: Setting): VerbForm;
