import { type Typed } from "./candidate.js";
/** Names in a row take the type of a surer name beside them: `Berlin, Velborg and Harnost`. */
export declare function withNeighbours(names: readonly (Typed | null)[]): (Typed | null)[];
