import { publishedFrom } from "../published.js";
/** Names of `<meta>` that hold the day of publication, surest first; compared in lower case. */
const metaNames = [
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_time",
    "pubdate",
    "publication_date",
    "publicationdate",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "article.published",
    "cxenseparse:recs:publishtime",
    "date",
];
/** The day a page says it was published on, ISO `YYYY-MM-DD`: of JSON-LD, `<meta>` and `<time>` the first that is a day. Null when none says one. */
export function publishedIn(page) {
    for (const value of [...linkedDates(page), ...metaDates(page), ...timeDates(page)]) {
        const published = publishedFrom(value);
        if ("day" in published)
            return published.day;
    }
    return null;
}
/** `datePublished` in JSON-LD, those of articles first. */
function linkedDates(page) {
    const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
    const dated = scripts.flatMap((script) => objectsIn(jsonOf(script.textContent ?? ""))).filter(isDated);
    const articles = dated.filter(isArticle);
    return [...articles, ...dated.filter((value) => !isArticle(value))].map(({ datePublished }) => datePublished);
}
/** Objects looked at in a script. */
const mostObjects = 10_000;
/** All objects and lists in a value, outer ones first, without recursion: they may be nested deeply. */
function objectsIn(value) {
    const found = [value].filter(isObject);
    for (let at = 0; at < found.length && at < mostObjects; at++) {
        for (const inner of Object.values(found[at] ?? {}))
            if (isObject(inner))
                found.push(inner);
    }
    return found.slice(0, mostObjects);
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
function isDated(value) {
    return "datePublished" in value;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function isArticle(value) {
    return "@type" in value && /Article|Posting|Report/u.test(String(JSON.stringify(value["@type"])));
}
function metaDates(page) {
    const found = [...page.querySelectorAll("meta")].flatMap((meta) => {
        const rank = metaNames.indexOf(nameOf(meta));
        return rank < 0 ? [] : [{ rank, value: meta.getAttribute("content") ?? "" }];
    });
    return found.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
}
function nameOf(meta) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? "";
    return name.trim().toLowerCase();
}
/** `<time>`, those marked as the day of publication first. */
function timeDates(page) {
    const times = [...page.querySelectorAll("time")];
    const isMarked = (time) => time.getAttribute("itemprop") === "datePublished" || time.getAttribute("pubdate") !== null;
    const ordered = [...times.filter(isMarked), ...times.filter((time) => !isMarked(time))];
    return ordered.map((time) => time.getAttribute("datetime") ?? time.textContent ?? "");
}
//# sourceMappingURL=date.js.map