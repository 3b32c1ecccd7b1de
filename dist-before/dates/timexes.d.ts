import type { Timex } from "../document/dates.js";
import type { Name } from "../document/names.js";
import type { Text } from "../document/tokens.js";
interface Source {
    readonly text: string;
    readonly tokens: Text;
    readonly names: readonly Name[];
}
/** All time expressions of an article, unresolved, sorted by position. Page furniture is not read. */
export declare function timexesOf({ text, tokens, names }: Source): Timex[];
export {};
