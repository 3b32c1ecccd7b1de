import { type Assembly, type Raw } from "./assembly.js";
import type { ReadTag } from "./attributes.js";
import type { Mark } from "./spans.js";
/**
 * Makes the entities of their tags: by id, or without one by type and name. An entity's name is what `name=` says, else
 * its first mention that is a name, else its first mention.
 */
export declare function entitiesFrom(declared: readonly ReadTag[], marks: readonly Mark[], assembly: Assembly): Raw[];
