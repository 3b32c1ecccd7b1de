import { type Candidate } from "./candidate.js";
import type { Chunk } from "./chunks.js";
import type { Knowledge } from "./knowledge.js";
import type { Word } from "./words.js";
/** Cuts a chunk where one name ends and another begins: titles off, a country or nationality in front of a person. */
export declare function piecesOf(words: readonly Word[], { from, to, isDoubtful }: Chunk, knowledge: Knowledge): Candidate[];
/** The title right before a name that begins at `from`, in whatever case: `Prime Minister`; null when there is none. */
export declare function titleBefore(words: readonly Word[], from: number, isPart?: (word: Word | undefined) => boolean): Candidate["title"];
