import { type PageNode } from "./dom.js";
/** The text under a node as it is seen: paragraphs separated by a blank line, `<br>` as a line end. */
export declare function paragraphsOf(root: PageNode): string;
