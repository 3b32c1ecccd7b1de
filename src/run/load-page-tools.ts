import type { PageDocument, PageNode, PageTools } from "../ingest/page/dom.js";
import { codeOf } from "./unreadable.js";

/** Loads a package by its name. */
export type Importer = (name: string) => Promise<unknown>;

/** What is used of linkedom, whose types need those of a browser. */
interface Linkedom {
  readonly parseHTML: (html: string) => { readonly document: PageDocument };
}

/** What is used of Readability. */
interface ReadabilityPackage {
  readonly Readability: new (
    document: PageDocument,
    options: { readonly serializer: (content: PageNode) => PageNode },
  ) => {
    parse(): {
      readonly title?: string | null;
      readonly byline?: string | null;
      readonly content?: PageNode | null;
    } | null;
  };
}

const importPackage: Importer = (name) => import(name);

/** The tools for pages in HTML; null when their packages, which are optional, are not installed. Scripts are not run, nothing is fetched. */
export async function loadPageTools(load: Importer = importPackage): Promise<PageTools | null> {
  try {
    // Two packages whose types need those of a browser; what is used of them is held by the tests of this file.
    const { parseHTML } = (await load("linkedom")) as Linkedom;
    const { Readability } = (await load("@mozilla/readability")) as ReadabilityPackage;
    return {
      parse: (html) => parseHTML(html).document,
      articleIn(page) {
        const found = new Readability(page, { serializer: (content) => content }).parse();
        if (!found?.content) return null;
        return { title: found.title ?? null, byline: found.byline ?? null, content: found.content };
      },
    };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === "ERR_MODULE_NOT_FOUND" || codeOf(error) === "MODULE_NOT_FOUND";
}

let shared: Promise<PageTools | null> | null = null;

/** The tools of this process, loaded when the first page is read. */
export function pageTools(): Promise<PageTools | null> {
  shared ??= loadPageTools();
  return shared;
}
