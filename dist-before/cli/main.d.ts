/** Runs a command line without `node dateline`; gives the exit status. Whatever goes wrong is said on stderr. */
export declare function main(words: readonly string[]): Promise<number>;
