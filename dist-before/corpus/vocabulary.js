/** The closed lists of an article's header. A new value is a line here. */
/** What articles are about; `mixed` is for several short items in one. */
export const topics = [
    "aid",
    "business",
    "conflict",
    "courts",
    "crime",
    "culture",
    "diplomacy",
    "disasters",
    "elections",
    "environment",
    "health",
    "local",
    "mixed",
    "politics",
    "protest",
    "sport",
];
/** The kinds of outlet and article that are imitated: `corpus/README.md` describes each. */
export const styles = [
    "agency",
    "briefs",
    "broadcaster-web",
    "broadsheet",
    "business-wire",
    "caps-headline",
    "court-report",
    "explainer",
    "feature",
    "indian-syndication",
    "interview",
    "live-blog",
    "local-weekly",
    "market-report",
    "parliamentary-report",
    "press-release",
    "sport-report",
    "tabloid",
    "tass",
    "title-headline",
    "tweet-web",
    "us-newspaper",
];
export const spellings = ["American", "British"];
/** The parts of the corpus and the share of the articles each is to have. */
export const parts = ["train", "dev", "test"];
export const shares = { train: 0.8, dev: 0.1, test: 0.1 };
//# sourceMappingURL=vocabulary.js.map