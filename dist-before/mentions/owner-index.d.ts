import { type Chain } from "./chain.js";
/** Persons to be found by a handle. */
export interface OwnerIndex {
    readonly add: (chain: Chain) => void;
    /** The first person whose name the words are, else the only one whose family name they end in; null when there is none. */
    readonly ownerOf: (words: string) => Chain | null;
}
/** Makes an index of persons: an article may name thousands, and as many handles. */
export declare function ownerIndex(chains: readonly Chain[]): OwnerIndex;
