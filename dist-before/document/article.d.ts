import type { Span } from "./span.js";
/** The line that opens agency copy, as `WASHINGTON, October 2. /TASS/.`; a part that is not there is null. */
export interface Dateline extends Span {
    /** Where the report was filed, as printed (`WASHINGTON`), without a bracketed country. */
    readonly place: Span | null;
    /** The printed date, as `October 2`. */
    readonly date: Span | null;
    /** The printed date as ISO `YYYY-MM-DD`, its year taken from the article's date. */
    readonly filedOn: string | null;
    /** The agency's name without slashes or brackets, as `TASS`. */
    readonly agency: Span | null;
}
/** `byline` also covers sign-offs and the page's own time stamps; `promotion` what the page wants the reader to click. */
export type FurnitureKind = "disclaimer" | "photo_credit" | "agency_credit" | "link" | "subheading" | "byline" | "promotion";
/** A stretch of the page that is not the story: disclaimers, photo credits, bare links, bylines, prompts to read more, sub-headings. */
export interface Furniture extends Span {
    readonly kind: FurnitureKind;
    /** Name of the rule that found it. */
    readonly rule: string;
}
/** An embedded tweet: `content … — author (@handle) September 21, 2022`. */
export interface Tweet extends Span {
    /** What the tweet says, without picture links at its end. */
    readonly content: Span;
    /** The account's owner as printed, as `Secretary Antony Blinken`. */
    readonly author: Span;
    /** The account, with its at-sign, as `@SecBlinken`. */
    readonly handle: Span;
    /** The printed day, as `September 21, 2022`; null when there is none. */
    readonly stamp: Span | null;
    /** The printed day as ISO `YYYY-MM-DD`. */
    readonly postedOn: string | null;
}
/** One article as it came in. Its text is never changed by any stage. */
export interface Article {
    /** `doc_` + slug of the file's stem or of the given id + `-` + hash of date and text: stable and unique to the content. */
    readonly docId: string;
    /** Path within the input, with `/`; for a line of a JSONL file, `name.jsonl#3`. */
    readonly sourcePath: string;
    /** The `id` field of a JSONL row, as given. */
    readonly sourceId: string | null;
    readonly title: string | null;
    readonly byline: string | null;
    /** The article's date, ISO `YYYY-MM-DD`. */
    readonly published: string;
    /** Well-formed Unicode; without the `date YYYY-MM-DD` header; white space at its end removed. */
    readonly text: string;
    readonly dateline: Dateline | null;
    readonly furniture: readonly Furniture[];
    readonly tweets: readonly Tweet[];
}
