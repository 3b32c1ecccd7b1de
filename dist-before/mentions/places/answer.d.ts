import type { PlaceSubtype } from "../../document/mentions.js";
import type { PlaceBearer } from "../../gazetteer/gazetteer.js";
import { type Chain } from "../chain.js";
import type { Surroundings } from "./surroundings.js";
/** A chain with what it may stand for. */
export interface Question {
    readonly chain: Chain;
    readonly bearers: readonly PlaceBearer[];
    /** What the article says outright; several when it contradicts itself. */
    readonly stated: readonly PlaceBearer[];
    /** The kinds of place that the words around its names give it. */
    readonly kinds: ReadonlySet<PlaceSubtype>;
}
/** What is decided of a chain: one bearer, or several countries, the best first; neither when nothing is known. */
export interface Answer {
    readonly bearer: PlaceBearer | null;
    readonly candidates: readonly string[];
}
/** Decides a question. In the first round nothing is settled yet, and small towns wait for others to speak for them. */
export declare function answerTo(question: Question, around: Surroundings, isFirst: boolean): Answer;
