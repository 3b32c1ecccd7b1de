import { pairUp, sameKey } from "./pairing.js";
/**
 * Pairs the articles: by id; else by text and date (a file that was renamed); else by path, which makes them the same
 * article with another text or date.
 */
export function pairArticles(a, b) {
    const { both, onlyA, onlyB } = pairUp(a, b, [
        sameKey(({ doc_id, text }) => `${doc_id}\n${text}`),
        sameKey(({ published_on, text }) => `${published_on}\n${text}`),
        sameKey(({ doc_id }) => doc_id),
        sameKey(({ source_path }) => source_path),
    ]);
    const isSame = ([one, other]) => one.text === other.text && one.published_on === other.published_on;
    return { both: both.filter(isSame), rewritten: both.filter((pair) => !isSame(pair)), onlyA, onlyB };
}
/** Sorts articles as a run does: by date, path and id. */
export function articleKey({ published_on, source_path, doc_id }) {
    return `${published_on} ${source_path} ${doc_id}`;
}
//# sourceMappingURL=articles.js.map