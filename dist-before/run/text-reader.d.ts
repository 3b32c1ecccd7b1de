import type { Text } from "../document/tokens.js";
import { type Resources } from "../pipeline.js";
/** Splits a text into sentences and tokens as the pipeline does, datelines, tweets and page furniture minded. */
export declare function textReaderWith(resources: Pick<Resources, "tokenizer" | "tagger">): ({ text, published }: {
    readonly text: string;
    readonly published: string;
}) => Text;
