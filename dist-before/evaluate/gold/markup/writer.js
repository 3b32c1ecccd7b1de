import { inReadingOrder } from "../order.js";
import { writtenTag } from "./attributes.js";
import { writtenHeader } from "./header.js";
import { closingRule, declaringTags } from "./vocabulary.js";
import { woven } from "./weave.js";
import { wrapsOf } from "./wraps.js";
/**
 * Writes an article as `readMarkup` reads it: the header with the id and the lines given, then a block each of entities,
 * statements and events, then the text with its tags. Reading it gives the same article in reading order. The article
 * must be one in which `checkGold` finds nothing. Ends in a line end.
 */
export function writeMarkup(article, header = new Map()) {
    const ordered = inReadingOrder(article);
    const blocks = [
        writtenHeader(ordered.published, [["id", ordered.doc_id], ...header]),
        ordered.entities.map(entityLine).join("\n"),
        ordered.statements.map(statementLine).join("\n"),
        ordered.events.map(eventLine).join("\n"),
        woven(ordered.text, wrapsOf(ordered)),
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
function entityLine({ id, type, mentions: _, ...fields }) {
    return declaration(type, id, fields);
}
function statementLine({ id, speaker_span: _, cue_span: __, content_spans: ___, ...fields }) {
    return declaration("statement", id, fields);
}
function eventLine({ id, trigger: _, status, ...fields }) {
    return declaration("event", id, { ...fields, status: status === "factual" ? null : status });
}
function declaration(name, id, fields) {
    return `<${writtenTag(name, declaringTags.get(name) ?? closingRule, { ids: [id], fields })}/>`;
}
//# sourceMappingURL=writer.js.map