import type { PageDocument } from "./dom.js";
/** The day a page says it was published on, ISO `YYYY-MM-DD`: of JSON-LD, `<meta>` and `<time>` the first that is a day. Null when none says one. */
export declare function publishedIn(page: PageDocument): string | null;
