import { z } from "zod";
import { timexModifiers, timexTypes } from "../../document/dates.js";
import { eventStatuses, eventTypes } from "../../document/events.js";
import { mentionForms } from "../../document/mentions.js";
import { moneyModifiers } from "../../document/money.js";
import { nameTypes } from "../../document/names.js";
import { statementKinds, statementMedia } from "../../document/statements.js";
const offset = z.int().min(0);
const id = z.string().min(1);
const words = z.string().min(1);
/** Left out or null: unknown, or not said. */
const unknown = (type) => type.nullable().default(null);
const list = (type) => z.array(type).default([]);
const pair = z.tuple([offset, offset]);
const span = { start: offset, end: offset, text: words };
const role = z.strictObject({ title: words, of: unknown(id) });
const mention = z.strictObject({ ...span, form: z.enum(mentionForms).default("name") });
const entity = z.strictObject({
    id,
    type: z.enum(nameTypes),
    subtype: unknown(words),
    name: words,
    country: unknown(z.string().regex(/^[A-Z]{3}$/u, "must be three capitals, ISO 3166-1 alpha-3, as UKR")),
    roles: list(role),
    mentions: list(mention),
});
const date = z.strictObject({
    id,
    ...span,
    type: z.enum(timexTypes),
    value: words,
    /** Other values that are right too. */
    accept: list(words),
    begin: unknown(z.iso.date()),
    end_date: unknown(z.iso.date()),
    mod: unknown(z.enum(timexModifiers)),
});
const money = z.strictObject({
    id,
    ...span,
    amount: z.number(),
    currency: unknown(z.string().regex(/^[A-Z]{3}$/u, "must be an ISO 4217 code, as USD")),
    mod: unknown(z.enum(moneyModifiers)),
});
const statement = z.strictObject({
    id,
    kind: z.enum(statementKinds),
    medium: unknown(z.enum(statementMedia)),
    speaker: unknown(id),
    speaker_span: unknown(pair),
    cue_span: unknown(pair),
    cue: unknown(words),
    content_spans: z.array(pair).min(1, "must hold at least one [start, end]"),
    addressees: list(id),
    said_on: unknown(z.iso.date()),
    within: unknown(id),
    negated: z.boolean().default(false),
});
const event = z.strictObject({
    id,
    type: z.enum(eventTypes),
    /** Modes of the type, as `document/events` lists them. */
    modes: list(words),
    label: unknown(words),
    trigger: pair,
    actors: list(id),
    recipients: list(id),
    place: unknown(id),
    /** ISO value, or an interval `A/B`. */
    date: unknown(words),
    money: list(id),
    status: z.enum(eventStatuses).default("factual"),
    claimed_in: unknown(id),
    same_as: unknown(words),
});
const dateline = z.strictObject({
    place: unknown(words),
    date: unknown(z.iso.date()),
    agency: unknown(words),
    start: offset,
    end: offset,
});
/**
 * The gold annotation of one article, as `fixtures/gold/GUIDELINES.md` lays it down: what its JSON file holds, and what
 * reading the inline markup gives. Offsets are half-open and count Unicode code points of the article's text. A field
 * that is left out counts as null, a list as empty.
 */
export const goldSchema = z.strictObject({
    doc_id: id,
    published: z.iso.date(),
    /** The article's text; null when the annotation stands apart from it. */
    text: unknown(z.string()),
    dateline: unknown(dateline),
    entities: list(entity),
    dates: list(date),
    money: list(money),
    statements: list(statement),
    events: list(event),
});
//# sourceMappingURL=schema.js.map