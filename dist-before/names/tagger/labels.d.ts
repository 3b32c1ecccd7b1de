import { type NameType } from "../../document/names.js";
/** The labels of tokens in the order of their numbers: outside, then begin and inside (BIO) of each type. */
export declare const labelNames: readonly string[];
/** The number of `O`, and what stands before the first token of a sentence. */
export declare const outside = 0;
/** A name among tokens: the first, the one after its last, and its type. */
export interface LabelledName {
    readonly from: number;
    readonly to: number;
    readonly type: NameType;
}
/** Whether a label may follow another: inside only what has begun with the same type. */
export declare function mayFollow(label: number, previous: number): boolean;
/** For each label the labels that may follow it. */
export declare const successors: readonly Uint8Array[];
/** The labels of a sentence with these names, which do not overlap. */
export declare function labelsOf(names: readonly LabelledName[], length: number): Uint8Array;
/** The names that labels tell of. An inside label that nothing has begun begins a name, as in IOB1. */
export declare function namesIn(labels: ArrayLike<number>): readonly LabelledName[];
/** The label that begins a name of a type. */
export declare const beginLabel: (type: NameType) => number;
