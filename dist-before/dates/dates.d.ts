import type { Dates } from "../document/dates.js";
import { type DatedDoc } from "./anchors.js";
/**
 * Resolves every expression: first those that date a statement, then the days of the statements, then all the rest.
 * What stands in a quotation counts from the day it was spoken, what stands in a tweet from its stamp, everything
 * else from the day the report was filed.
 */
export declare function datesOf(doc: DatedDoc): Dates;
