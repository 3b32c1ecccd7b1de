import { inReadingOrder } from "../order.js";
import type { GoldArticle, GoldEntity, GoldEvent, GoldStatement } from "../schema.js";
import { writtenTag } from "./attributes.js";
import { writtenHeader } from "./header.js";
import type { FieldValue } from "./values.js";
import { closingRule, declaringTags } from "./vocabulary.js";
import { woven } from "./weave.js";
import { wrapsOf } from "./wraps.js";

/**
 * Writes an article as `readMarkup` reads it: the header with the id and the lines given, then a block each of entities,
 * statements and events, then the text with its tags. Reading it gives the same article in reading order. The article
 * must be one in which `checkGold` finds nothing. Ends in a line end.
 */
export function writeMarkup(
  article: GoldArticle & { readonly text: string },
  header: ReadonlyMap<string, string> = new Map(),
): string {
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

function entityLine({ id, type, mentions: _, ...fields }: GoldEntity): string {
  return declaration(type, id, fields);
}

function statementLine({ id, speaker_span: _, cue_span: __, content_spans: ___, ...fields }: GoldStatement): string {
  return declaration("statement", id, fields);
}

function eventLine({ id, trigger: _, status, ...fields }: GoldEvent): string {
  return declaration("event", id, { ...fields, status: status === "factual" ? null : status });
}

function declaration(name: string, id: string, fields: Readonly<Record<string, FieldValue>>): string {
  return `<${writtenTag(name, declaringTags.get(name) ?? closingRule, { ids: [id], fields })}/>`;
}
