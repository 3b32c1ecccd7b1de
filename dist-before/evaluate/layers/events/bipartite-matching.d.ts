/**
 * The size of a maximum matching: the most pairs that can be formed of a left and a right item that fit, each item in
 * one pair at most. By augmenting paths; takes time in proportion to left² · right.
 */
export declare function maximumMatching<Left, Right>(left: readonly Left[], right: readonly Right[], fits: (left: Left, right: Right) => boolean): number;
