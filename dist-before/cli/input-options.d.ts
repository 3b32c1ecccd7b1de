import type { ReadOptions } from "../ingest/parsed.js";
import { type Arguments, type Option } from "./command.js";
/** The options of every command that reads articles: how they are read. */
export declare const inputOptions: Readonly<Record<string, Option>>;
/** What the help of such a command says of its paths. */
export declare const inputDetails = "Paths are files, folders (read with all folders in them, hidden files left out), patterns (\"2022-*/**/*.jsonl.gz\"), or - for\nstandard input, which is read as jsonl unless --format says otherwise. Every ending may be followed by .gz.\n  .txt             one article: a header `date YYYY-MM-DD`, then the text\n  .jsonl, .ndjson  one article a line: an object with text and date, and perhaps title, id, byline\n  .csv, .tsv       one article a record, with the same names as columns in the first line; separated by , ; or tab\n  .html, .htm      one page: the article in it, with the day it says it was published on (needs two more packages:\n                   npm install @mozilla/readability linkedom)";
/** How articles are read, as the options say. Throws `UsageError` for values that make no sense. */
export declare function readOptionsFrom(given: Arguments): Required<ReadOptions>;
