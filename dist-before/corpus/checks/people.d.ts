import type { CorpusArticle } from "../article.js";
import { type Finding } from "../finding.js";
/** The file that names those who are meant to appear in several articles. */
export declare const sharedPeopleFile = "shared-people.txt";
/**
 * People of two articles with one full name (two words or more). Everybody is invented for one article; a name that
 * comes back would be known from train to test. Who is meant to appear in several is declared, one name a line.
 */
export declare function sharedPeople(articles: readonly CorpusArticle[], declared: ReadonlySet<string>): readonly Finding[];
/** The names of the file: one a line; empty lines and those that begin with `#` are left out. */
export declare function declaredPeople(content: string): ReadonlySet<string>;
