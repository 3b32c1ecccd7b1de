import type { Gazetteer } from "./gazetteer.js";
/** Indexes the generated table of towns and regions; `populated-places.ts` says how it is written. */
export declare function placeTable(table: string): Pick<Gazetteer, "citiesNamed" | "regionsNamed">;
