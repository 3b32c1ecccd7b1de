import type { Statement } from "../document/statements.js";
import type { Reading } from "./line.js";
/**
 * Gives a speaker to statements whose words name none: `the statement said` speaks for whoever issued it, `it added`
 * for the same, `who said` for the name before it, `Ukrainian forces claimed` for the country. Takes the statements in order.
 */
export declare function withOwners(doc: Reading, statements: readonly Statement[]): Statement[];
