import type { Link } from "./partition.js";
import type { Profile } from "./profile.js";
import type { Rows, Store } from "./store.js";
/**
 * The evidence worth weighing: profiles of one type that share a block key (a name in one romanization, a family name, an
 * acronym, an alias, an entry of the gazetteer) are compared, each pair once. Persons who both have given names must
 * also share a mark of them, or no other evidence would outweigh that their names are those of two.
 */
export declare function profileLinks(profiles: Rows<Profile>, store: Store): Rows<Link>;
