import { type Span } from "../document/span.js";
import type { StatementKind } from "../document/statements.js";
import type { Reading } from "./line.js";
/** A text with the quotations its content is cut at; without any inside a quotation. */
type Text = Pick<Reading, "text" | "quotations">;
/** Cuts content at every quotation mark, drops marks and final stops, and says whether it is direct, indirect or mixed. */
export declare function pieces(doc: Text, content: readonly Span[]): {
    content: Span[];
    kind: StatementKind;
};
export {};
