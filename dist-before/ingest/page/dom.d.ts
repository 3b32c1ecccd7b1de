/** What is used of a node of a parsed page. */
export interface PageNode {
    /** 1 for an element, 3 for text. */
    readonly nodeType: number;
    /** Of an element its name in capitals. */
    readonly nodeName: string;
    readonly textContent: string | null;
    readonly firstChild: PageNode | null;
    readonly nextSibling: PageNode | null;
    readonly parentNode: PageNode | null;
}
/** What is used of an element. */
export interface PageElement extends PageNode {
    readonly getAttribute: (name: string) => string | null;
}
/** What is used of a parsed page. */
export interface PageDocument {
    readonly documentElement: PageElement | null;
    readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}
/** The article that was found in a page: the element that holds its paragraphs, without menus and advertisements. */
export interface PageArticle {
    readonly title: string | null;
    readonly byline: string | null;
    readonly content: PageNode;
}
/** What is needed to read pages: a parser that runs no scripts and fetches nothing, and a finder of the article. */
export interface PageTools {
    readonly parse: (html: string) => PageDocument;
    /** Null when there is no article in the page. Takes the page apart. */
    readonly articleIn: (page: PageDocument) => PageArticle | null;
}
/** A step on the way through the nodes under a node: into one, or out of it. */
export interface Step {
    readonly node: PageNode;
    readonly isEnd: boolean;
    /** Elements between the node and the one that the way began at. */
    readonly depth: number;
}
/** Goes through all that is under a node, in the order of the text, without recursion: pages may be nested deeply. */
export declare function stepsThrough(root: PageNode): Generator<Step>;
