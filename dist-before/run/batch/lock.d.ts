/**
 * Takes a folder for this process; gives what gives it back. Throws `UsageError` when a process of this machine that is
 * still alive has taken it. What a dead one has left is taken over.
 */
export declare function lockFolder(folder: string): () => void;
