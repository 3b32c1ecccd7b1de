/** A line and a column of a file, in characters, both from 1. */
export interface FilePlace {
    readonly line: number;
    readonly column: number;
}
/**
 * Where the characters of an article's text stand in its `.gold` file: a function from a code point of the text to the
 * place in the file, behind the tags that open there. `content` must be markup that `readMarkup` takes.
 */
export declare function filePlaces(content: string): (point: number) => FilePlace;
/** The place of a UTF-16 unit of a file. */
export declare function placeAt(source: string, offset: number): FilePlace;
