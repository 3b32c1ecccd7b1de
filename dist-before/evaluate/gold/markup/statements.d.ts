import { type Assembly, type Raw } from "./assembly.js";
import type { ReadTag } from "./attributes.js";
import type { Mark } from "./spans.js";
/** The tags a statement is made of: `<statement/>`, `<content>`, `<speaker>`, `<cue>`. */
export interface StatementTags {
    readonly declared: readonly ReadTag[];
    readonly contents: readonly Mark[];
    readonly speakers: readonly Mark[];
    readonly cues: readonly Mark[];
}
/** Makes the statements of their tags, which belong together by id. */
export declare function statementsFrom(tags: StatementTags, assembly: Assembly): Raw[];
