/** Makes the output folder. Refuses one that is a file, cannot be written, lies in an input folder or holds one. */
export declare function checkFolders({ inputs, out }: {
    readonly inputs: readonly string[];
    readonly out: string;
}): Promise<void>;
