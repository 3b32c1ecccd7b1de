import { type Parsed, type ReadOptions } from "../parsed.js";
import { type PageTools } from "./dom.js";
/**
 * Reads the article of a page in HTML. Its date is the one the page says, else that of the options. What cannot be read
 * gives a problem, whatever the page does.
 */
export declare function pageArticle(html: string, tools: PageTools, options: Pick<ReadOptions, "published">): Parsed;
