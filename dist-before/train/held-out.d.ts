/** Parts items into those to learn from and, one in 33, those kept apart: on these decisions are cut into steps. */
export declare function withoutHeldOut<Item>(items: readonly Item[]): {
    readonly own: readonly Item[];
    readonly unseen: readonly Item[];
};
/**
 * Cuts items into five parts: what is trained on all others is used on the part itself (jackknifing), so that what
 * learns from its output meets the errors that it will meet in use.
 */
export declare function partsOf<Item>(items: readonly Item[]): readonly {
    readonly own: readonly Item[];
    readonly others: readonly Item[];
}[];
