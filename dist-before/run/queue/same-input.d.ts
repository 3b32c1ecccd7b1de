/** Sees to it that a folder holds the parts of one input. */
export interface SameInput {
    /** Throws `UsageError` when another part is there in the place of this one. */
    readonly check: (name: string, number: number) => void;
    /** Throws `UsageError` when more parts are there than this many. */
    readonly checkEnd: (parts: number) => void;
}
/** Compares what is enqueued with what the folder has of a call before, be that whole or broken off. */
export declare function sameInputAs(folder: string): SameInput;
