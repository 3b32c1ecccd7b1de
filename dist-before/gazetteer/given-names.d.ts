/** Gender a given name usually goes with (compromise's name lists), or null for unknown and for shared names. Any case. */
export declare function genderOfGivenName(word: string): "female" | "male" | null;
