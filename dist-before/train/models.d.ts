import { type Clusters } from "../learn/clusters-file.js";
import type { ParserModel } from "../syntax/parser/parser.js";
import { type TaggerModel } from "../tokens/tagger/tagger-file.js";
import type { Tokenizer } from "../tokens/wink.js";
import type { NameExample } from "./name-examples.js";
import type { TrainingSettings } from "./settings.js";
import { type WordVectors } from "./train-clusters.js";
import type { TreeSentence } from "./treebank.js";
/** What training needs beside its data. */
export interface TrainingTools {
    readonly settings: TrainingSettings;
    readonly tokenizer: Tokenizer;
    /** Hears what goes on. */
    readonly told: (line: string) => void;
}
/** The bytes of the clusters' file. */
export declare function clustersModel(vectors: WordVectors, { settings, told }: TrainingTools): Uint8Array;
/** The bytes of the tagger's file. The same sentences give the same bytes. */
export declare function taggerModel(sentences: readonly TreeSentence[], clusters: Clusters, { settings, tokenizer, told }: TrainingTools): Uint8Array;
/** The models that a parser is trained with. */
export interface ParserNeeds {
    readonly clusters: Clusters;
    readonly tagger: TaggerModel;
}
/** The bytes of the parser's file. It learns from the tags of taggers that have not seen the sentence. */
export declare function parserModel(sentences: readonly TreeSentence[], needs: ParserNeeds, tools: TrainingTools): Uint8Array;
/** The bytes of the file of a beam for a parser. The sentences should be those that the parser was trained on. */
export declare function beamModel(sentences: readonly TreeSentence[], needs: ParserNeeds & {
    readonly parser: ParserModel;
}, tools: TrainingTools): Uint8Array;
/** The bytes of the vocabulary's file. */
export declare function vocabularyModel(vectors: WordVectors, { settings, told }: TrainingTools): Uint8Array;
/** The bytes of the file of a tagger of names. The same examples in the same order give the same bytes. */
export declare function namesModel(examples: readonly NameExample[], { settings, told }: Pick<TrainingTools, "settings" | "told">): Uint8Array;
