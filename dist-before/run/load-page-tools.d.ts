import type { PageTools } from "../ingest/page/dom.js";
/** Loads a package by its name. */
export type Importer = (name: string) => Promise<unknown>;
/** The tools for pages in HTML; null when their packages, which are optional, are not installed. Scripts are not run, nothing is fetched. */
export declare function loadPageTools(load?: Importer): Promise<PageTools | null>;
/** The tools of this process, loaded when the first page is read. */
export declare function pageTools(): Promise<PageTools | null>;
