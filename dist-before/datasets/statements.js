import { dateSources } from "../document/dates.js";
import { statementKinds, statementMedia } from "../document/statements.js";
import { day, flag, identifier, identifiers, oneOf, place, provenance, text } from "./column.js";
import { dataset } from "./dataset.js";
/** Who said what to whom. */
export const statements = dataset({
    name: "statements",
    row: "an attributed statement",
    key: "statement_id",
    references: {
        doc_id: "documents",
        sentence_id: "sentences",
        speaker_id: "entities",
        addressee_ids: "entities",
        about_ids: "entities",
        said_on_date_id: "dates",
        parent_statement_id: "statements",
    },
    columns: {
        statement_id: identifier("Id of the statement."),
        doc_id: identifier("Its article."),
        sentence_id: identifier("The sentence its content begins in; null when it stands in none.").nullable(),
        kind: oneOf(statementKinds, "direct (quoted), indirect (reported), mixed (partly quoted)."),
        medium: oneOf(statementMedia, "How it was made; null when the text does not say.").nullable(),
        speaker_id: identifier("Who said it; null when unknown.").nullable(),
        speaker_local_id: identifier("The speaker as this article alone tells (`local_entity_id` of `mentions`); null with `speaker_id`.").nullable(),
        speaker_text: text("The words that name the speaker, as printed; may be there when `speaker_id` is null.").nullable(),
        cue: text("Lemma of the word that reports it: `say`, `according to`; `tweet` for an embedded tweet."),
        content_text: text("What was said; parts that do not touch are joined by ` … ` (each is a row of `statement_spans`)."),
        addressee_ids: identifiers("To whom it was said."),
        about_ids: identifiers("Whom and what the content names."),
        said_on: day("The day it was said; null when the text does not tell.").nullable(),
        said_on_source: oneOf(dateSources, "Where `said_on` is known from; null with it.").nullable(),
        said_on_date_id: identifier("The time expression that dates the saying; null when there is none.").nullable(),
        parent_statement_id: identifier("The statement it is reported inside of; null when the article itself reports it.").nullable(),
        is_negated: flag("Whether the saying is denied (`did not say that`)."),
        ...place,
        ...provenance,
    },
});
/** The parts of the statements, each with its place in the text. */
export const statementSpans = dataset({
    name: "statement_spans",
    row: "a part of a statement",
    key: "span_id",
    references: { statement_id: "statements", doc_id: "documents", sentence_id: "sentences" },
    columns: {
        span_id: identifier("Id of the part."),
        statement_id: identifier("The statement it belongs to."),
        doc_id: identifier("Its article."),
        sentence_id: identifier("The sentence it begins in; null when it stands in none.").nullable(),
        part: oneOf(["speaker", "cue", "content", "addressee"], "What it is to the statement."),
        ...place,
    },
});
//# sourceMappingURL=statements.js.map