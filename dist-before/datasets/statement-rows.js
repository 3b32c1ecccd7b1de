import { at } from "../document/at.js";
import { surfaceOf } from "../document/span.js";
import { hull, known } from "./context.js";
/** The article's statements. */
export function statementRows(context) {
    return context.article.statements.map((statement, index) => statementRow(context, statement, index));
}
function statementRow(context, statement, index) {
    const { article, docId, ids } = context;
    const saidOn = article.dates.saidOn[index] ?? null;
    const [first] = statement.content;
    const whole = hull(partsOf(statement).map(({ span }) => span)) ?? { start: 0, end: 0 };
    return {
        statement_id: at(ids.statements, index),
        doc_id: docId,
        sentence_id: first ? context.sentenceId(first) : null,
        kind: statement.kind,
        medium: statement.medium,
        speaker_id: known(statement.speaker, context.localId),
        speaker_local_id: known(statement.speaker, context.localId),
        speaker_text: known(statement.speakerSpan, (span) => surfaceOf(article.text, span)),
        cue: statement.cue,
        content_text: statement.content.map((span) => surfaceOf(article.text, span)).join(" … "),
        addressee_ids: context.localIds(statement.addressees),
        about_ids: context.localIds(statement.about),
        said_on: saidOn?.date ?? null,
        said_on_source: saidOn?.source ?? null,
        said_on_date_id: known(statement.saidOnTimex, (timex) => at(ids.dates, timex)),
        parent_statement_id: known(statement.parent, (parent) => at(ids.statements, parent)),
        is_negated: statement.isNegated,
        ...context.place(whole),
        rule: statement.rule,
        confidence: statement.confidence,
    };
}
function partsOf(statement) {
    const { speakerSpan, cueSpan, content, addresseeSpans } = statement;
    const of = (part, spans) => spans.flatMap((span) => (span === null ? [] : [{ part, span }]));
    return [
        ...of("speaker", [speakerSpan]),
        ...of("cue", [cueSpan]),
        ...of("content", content),
        ...of("addressee", addresseeSpans),
    ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
/** The parts of the article's statements: statement by statement, each in the order of the text. */
export function statementSpanRows(context) {
    return context.article.statements.flatMap((statement, index) => {
        const statementId = at(context.ids.statements, index);
        return partsOf(statement).map(({ part, span }) => ({
            span_id: context.make("sp", [statementId, part, span.start, span.end]),
            statement_id: statementId,
            doc_id: context.docId,
            sentence_id: context.sentenceId(span),
            part,
            ...context.place(span),
        }));
    });
}
//# sourceMappingURL=statement-rows.js.map