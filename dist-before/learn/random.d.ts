/** A generator of numbers in [0, 1) that gives the same sequence for the same seed (mulberry32, public domain). */
export declare function randomFrom(seed: number): () => number;
/** The numbers from 0 to `length`, exclusive, in an order drawn from `random` (Fisher and Yates). */
export declare function shuffled(length: number, random: () => number): Int32Array;
