import type { CorpusArticle } from "../corpus/article.js";
import { type CorpusContext } from "../corpus/check.js";
import { type Splits } from "../corpus/splits.js";
import { type GoldProblem } from "./gold.js";
/** The corpus in this repository. */
export declare const ownCorpus = "corpus";
/** The articles of a corpus and what stands beside them. */
export interface GoldCorpusFolder {
    readonly articles: readonly CorpusArticle[];
    /** Files whose markup has problems; their articles are left out. */
    readonly problems: readonly GoldProblem[];
    readonly splits: Splits;
    readonly context: CorpusContext;
    readonly readme: {
        readonly path: string;
        readonly content: string | null;
    };
}
/** What the files of a corpus folder are called. */
export declare function corpusPaths(folder: string): {
    articles: string;
    splits: string;
    people: string;
    readme: string;
};
/** Reads a corpus: `articles/*.gold`, `splits.tsv`, `shared-people.txt`. Throws `UsageError` when it has no articles. */
export declare function readCorpus(folder: string): Promise<GoldCorpusFolder>;
/** The block of the data sheet that holds the statistics. */
export declare const statisticsBlock = "statistics";
/** The tables that say what a corpus holds. */
export declare function corpusTables({ articles, splits }: GoldCorpusFolder): readonly import("../corpus/statistics/table.js").StatisticsTable[];
/** The same as Markdown. */
export declare function statisticsOf(corpus: GoldCorpusFolder): string;
/** What a check has found, in sentences with file, line and column. */
export interface CorpusCheck {
    readonly errors: readonly string[];
    readonly warnings: readonly string[];
}
/** Checks a corpus: the markup of each article, then what only the corpus must keep, then the statistics of its data sheet. */
export declare function checkCorpus(corpus: GoldCorpusFolder): Promise<CorpusCheck>;
