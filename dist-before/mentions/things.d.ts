import { type Chain, type LinkContext } from "./chain.js";
import type { Printed } from "./printed.js";
/** Links names of one type (places, organizations, nationalities, other things) into chains. Names must be sorted. */
export declare function linkThings(names: readonly Printed[], context: LinkContext): Chain[];
