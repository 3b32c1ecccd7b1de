import { day, flag, identifier, place, text, total } from "./column.js";
import { dataset } from "./dataset.js";
/** The articles themselves, with their full text. */
export const documents = dataset({
    name: "documents",
    row: "an article",
    key: "doc_id",
    references: {},
    columns: {
        doc_id: identifier("Id of the article: `doc_`, its file's stem or given id, and a hash of its date and text."),
        source_path: text("Path within the input, with `/`; `news.jsonl#3` is line 3 of a JSONL file."),
        source_id: text("The id the input gave it (JSONL and CSV); null when it gave none.").nullable(),
        title: text("Headline; null when the input has none apart from the text.").nullable(),
        byline: text("Author; null when the input has none apart from the text.").nullable(),
        published_on: day("The article's date."),
        dateline_place: text("Where the report was filed, as its first line prints it (`WASHINGTON`); null when it does not.").nullable(),
        dateline_date: day("The day printed in the dateline; null when there is none.").nullable(),
        agency: text("The news agency named in the dateline, as printed (`TASS`); null when there is none.").nullable(),
        language: text("Language it was read as, ISO 639-1: always `en`, for Dateline reads English and detects nothing."),
        text: text("The article's text, unchanged: what all `char_start` and `char_end` count in."),
        character_total: total("Length of `text` in Unicode code points."),
        sentence_total: total("Number of its rows in `sentences`."),
        token_total: total("Number of its words, numbers, marks and symbols."),
        sha256: text("SHA-256 of `text` in UTF-8, hexadecimal."),
    },
});
/** The sentences of the articles. */
export const sentences = dataset({
    name: "sentences",
    row: "a sentence",
    key: "sentence_id",
    references: { doc_id: "documents" },
    columns: {
        sentence_id: identifier("Id of the sentence."),
        doc_id: identifier("Its article."),
        sentence_number: total("Position among the article's sentences, from 0."),
        paragraph_number: total("Position of its paragraph in the article, from 0."),
        token_total: total("Number of its words, numbers, marks and symbols."),
        is_quoted: flag("Whether every word of it stands inside quotation marks."),
        is_boilerplate: flag("Whether it is page furniture (disclaimer, photo credit, bare link), which nothing is read from."),
        ...place,
    },
});
//# sourceMappingURL=articles.js.map