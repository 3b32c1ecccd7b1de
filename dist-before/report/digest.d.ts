import type { ArticleRecord } from "../datasets/record.js";
import type { ArticleLinks } from "../datasets/resolve.js";
import type { Reject } from "../document/reject.js";
import { type Counts, type Tally } from "./counts.js";
/** Articles, and rejects, shown in full: the digest is to be read by a person. */
export declare const articlesShown = 50;
/** An article to be shown in full: its rows, with the ids of the corpus. */
export interface DigestArticle extends Pick<ArticleRecord, "tables" | "storyStart"> {
    readonly links: ArticleLinks;
}
/** What is digested. */
export interface DigestInput {
    readonly counts: Counts;
    /** Who speaks most and who acts on whom most, the commonest first. */
    readonly speakers: Tally;
    readonly dyads: Tally;
    /** The first `articlesShown` of the corpus. */
    readonly articles: readonly DigestArticle[];
    /** The first `articlesShown` rejects. */
    readonly rejects: readonly Reject[];
}
/** The content of `summary.md`: what the corpus holds, then for each article who said what and what happened. */
export declare function digest({ counts, speakers, dyads, articles, rejects }: DigestInput): string;
/** `PERSON 40 · ORG 12`. */
export declare function inWords(counted: Tally): string;
/** `direct 24 (speaker known 23) · …`. */
export declare function statementsInWords({ statements, speakersKnown }: Pick<Counts, "statements" | "speakersKnown">): string;
