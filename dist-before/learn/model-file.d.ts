/** A model file that cannot be read; the message says why and what to do. */
export declare class ModelError extends Error {
}
/** Puts the sections of a model together to the bytes of its file. */
export declare class ModelWriter {
    private readonly sections;
    private readonly kind;
    /** `kind` names the model, as `tagger`. */
    constructor(kind: string);
    /** Adds a section under a name of its own. */
    add(name: string, bytes: Uint8Array): void;
    /** Adds a section of text. */
    addText(name: string, text: string): void;
    /**
     * The file: a line `DATELINE MODEL <version> <kind>`, a line of JSON with name and length of each section and a
     * checksum of them all, then the sections one behind the other. The same sections give the same bytes.
     */
    bytes(): Uint8Array;
}
/** The sections of a model file. */
export declare class ModelReader {
    private readonly name;
    private readonly sections;
    /**
     * Reads the bytes of a model of a kind; `name` is the file's, for messages. Throws `ModelError` when they are not a
     * model, one of another kind or version, cut short or changed.
     */
    constructor(bytes: Uint8Array, { name, kind }: {
        readonly name: string;
        readonly kind: string;
    });
    /** The bytes of a section. Throws `ModelError` when there is none of that name. */
    section(name: string): Uint8Array;
    /** A section of text. */
    text(name: string): string;
    /** What is thrown when the file cannot be used. */
    error(problem: string): ModelError;
    /** The two lines of the head, and what follows them. */
    private parts;
    private checkHead;
    private index;
}
