import { type Span } from "../../../document/span.js";
/** A tag to be put around words of a text; the span counts code points. */
export interface Wrap extends Span {
    readonly name: string;
    readonly ids: readonly string[];
    /** The opening tag without its signs. */
    readonly inner: string;
}
/**
 * Puts tags into a text. Of those that cover the same words the earlier of the list stands outside. A closing tag
 * carries an id where it would close another one without it, and where contents lie within one another.
 */
export declare function woven(text: string, wraps: readonly Wrap[]): string;
