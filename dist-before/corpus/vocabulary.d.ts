/** The closed lists of an article's header. A new value is a line here. */
/** What articles are about; `mixed` is for several short items in one. */
export declare const topics: readonly ["aid", "business", "conflict", "courts", "crime", "culture", "diplomacy", "disasters", "elections", "environment", "health", "local", "mixed", "politics", "protest", "sport"];
/** The kinds of outlet and article that are imitated: `corpus/README.md` describes each. */
export declare const styles: readonly ["agency", "briefs", "broadcaster-web", "broadsheet", "business-wire", "caps-headline", "court-report", "explainer", "feature", "indian-syndication", "interview", "live-blog", "local-weekly", "market-report", "parliamentary-report", "press-release", "sport-report", "tabloid", "tass", "title-headline", "tweet-web", "us-newspaper"];
export declare const spellings: readonly ["American", "British"];
/** The parts of the corpus and the share of the articles each is to have. */
export declare const parts: readonly ["train", "dev", "test"];
export type Part = (typeof parts)[number];
export declare const shares: Readonly<Record<Part, number>>;
