/** What is wrong at some place of gold annotation, in three parts that make one sentence. */
export interface Complaint {
    readonly found: string;
    readonly expected: string;
    /** What to do about it, as an order: `write the end behind the start`. */
    readonly remedy: string;
}
/** A complaint about a part of an article, as `["statements", 2, "kind"]`; an empty path means the whole. */
export interface Problem extends Complaint {
    readonly path: readonly PropertyKey[];
}
/** `statements[2].kind: found "said", expected direct, mixed or indirect; write one of these.` */
export declare function complaintAt(place: string, { found, expected, remedy }: Complaint): string;
/** A problem with the place written as in JavaScript: `statements[2].kind`, or `the article`. */
export declare function problemSentence(problem: Problem): string;
/** The first ten, one a line, and how many more there are. */
export declare function joined(problems: readonly string[]): string;
/** The same for what must be put into words first: only what is shown is. */
export declare function joinedWith<Item>(items: readonly Item[], inWords: (item: Item) => string): string;
/** `a`, `a or b`, `a, b or c`. */
export declare function either(names: readonly string[]): string;
/** A value on one line as JSON writes it, cut after some 60 characters. */
export declare function quoted(value: unknown): string;
