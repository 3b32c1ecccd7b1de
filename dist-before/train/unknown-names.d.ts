import type { ParserExample } from "./school.js";
/**
 * The sentences, some of them, drawn by `random`, followed by a copy with names that nobody has heard of: news is full
 * of them, treebanks repeat those they have. A copy keeps its sentence's tree and tags.
 */
export declare function withUnknownNames(examples: readonly ParserExample[], random: () => number): readonly ParserExample[];
