import type { Candidate } from "./candidate.js";
import { type Reading } from "./reading.js";
/** What an article or a sentence is about, by its words. */
type Topic = "public" | "sport" | "business" | "private";
/** The topics a sentence is judged by, that of the article and its own; each is found once. */
export declare function topicsBySentence({ doc, tokens }: Reading): (sentence: number) => readonly Topic[];
/** Whether an event is one that a reader of world affairs would record: not a game, not a deal between companies. */
export declare function isRelevant(reading: Reading, { rule, type, actors, recipients }: Candidate, topics: readonly Topic[]): boolean;
export {};
