import { type Assembly, type Raw } from "./assembly.js";
import type { ReadTag } from "./attributes.js";
import type { Mark } from "./spans.js";
/** Makes the events of `<event>` around their triggers and, for those described before the text, of `<event/>`. */
export declare function eventsFrom(declared: readonly ReadTag[], marks: readonly Mark[], assembly: Assembly): Raw[];
