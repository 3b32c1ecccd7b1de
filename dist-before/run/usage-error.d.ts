/** A wrong call: what was wrong, and what to do instead. Ends the program with status 1 and no stack trace. */
export declare class UsageError extends Error {
    readonly hint: string;
    constructor(message: string, hint: string);
}
