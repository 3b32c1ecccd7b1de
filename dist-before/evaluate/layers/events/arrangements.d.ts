/** Every way to put `size` of the numbers from 0 to `count` - 1 in a row, in lexicographic order. */
export declare function permutations(count: number, size: number): readonly (readonly number[])[];
/** Every way to choose `size` of the numbers from 0 to `count` - 1, each choice ascending, in lexicographic order. */
export declare function combinations(count: number, size: number): readonly (readonly number[])[];
