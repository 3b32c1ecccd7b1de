/** The date of an article, or why it has none. */
export type Published = {
    readonly day: string;
} | {
    readonly problem: string;
};
/** Checks a day as it was given, as `2022-02-30`. */
export declare function publishedOn(day: string): Published;
/** Reads the date field of a row: a day or date-time as ISO 8601 (the day is taken as printed), or `21 September 2022`. */
export declare function publishedFrom(value: unknown): Published;
