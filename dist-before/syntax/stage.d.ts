import type { Parser } from "./parser/parser.js";
/**
 * Parses each sentence, and reads noun phrases and clauses off its tree. Indices point into the layers of the same
 * article; the lists are sorted by position. Furniture is not parsed.
 */
export declare function syntaxStage(parser: Parser): import("../document/stage.js").Stage<"tokens", "syntax">;
