import { type Cell, cellOfAll, nothing, plainCell, wordsCell } from "./cell.js";
import type { RunRow } from "./columns.js";
import { type Stretch, spanKey } from "./pairing.js";
import type { Side } from "./sides.js";

/** A field by which two matched rows are compared. */
export interface Field<Row> {
  /** The column it is named for. */
  readonly name: string;
  readonly of: (row: Row, side: Side) => Cell;
  /** Tells at once that two rows are the same in it, when nothing else than the rows counts. */
  readonly isSame?: (a: Row, b: Row) => boolean;
}

/** Columns compared as they stand. */
export function plain<Row>(...names: readonly (keyof Row & string)[]): Field<Row>[] {
  return names.map((name) => ({ name, of: (row) => plainCell(row[name]), isSame: (a, b) => a[name] === b[name] }));
}

/** Columns that hold the id of an entity, or none. */
function entity<Name extends string>(...names: readonly Name[]): Field<{ readonly [N in Name]: string | null }>[] {
  return names.map((name) => ({
    name,
    of(row, side) {
      const id = row[name];
      return id === null ? nothing : side.entity(id);
    },
  }));
}

/** The words; with their place when the other run has the same words elsewhere. */
const surface: Field<Stretch & { readonly surface: string }> = {
  name: "surface",
  of(row) {
    const place = spanKey(row);
    return { key: place, shown: () => row.surface, exact: () => `${row.surface} (${place})` };
  },
  isSame: (a, b) => a.char_start === b.char_start && a.char_end === b.char_end,
};

/** Fields of `mentions`. */
export const mentionFields: readonly Field<RunRow<"mentions">>[] = [
  surface,
  ...plain<RunRow<"mentions">>("mention_type", "form"),
  ...entity("entity_id"),
  ...plain<RunRow<"mentions">>("rule", "confidence"),
];

/** Fields of `dates`. */
export const dateFields: readonly Field<RunRow<"dates">>[] = [
  surface,
  ...plain<RunRow<"dates">>("timex_type", "timex_value", "interval_start", "interval_end", "date_precision"),
  ...plain<RunRow<"dates">>("modifier", "anchor", "rule", "confidence"),
];

/** Fields of `money`. */
export const moneyFields: readonly Field<RunRow<"money">>[] = [
  surface,
  ...plain<RunRow<"money">>("amount", "amount_min", "amount_max", "currency", "currency_candidates", "modifier"),
  ...entity("payer_id", "payee_id"),
  ...plain<RunRow<"money">>("purpose", "rule", "confidence"),
];

/** Fields of `roles`. */
export const roleFields: readonly Field<RunRow<"roles">>[] = [
  surface,
  ...plain<RunRow<"roles">>("title"),
  ...entity("person_id", "organization_id", "place_id"),
];

/** Fields of `statements`. */
export const statementFields: readonly Field<RunRow<"statements">>[] = [
  { name: "speaker_id", of: speakerOf },
  ...plain<RunRow<"statements">>("cue", "kind", "medium"),
  { name: "content_text", of: contentOf },
  { name: "addressee_ids", of: ({ addressee_ids }, side) => cellOfAll(addressee_ids.map(side.entity)) },
  ...plain<RunRow<"statements">>("said_on", "said_on_source"),
  {
    name: "parent_statement_id",
    of: ({ parent_statement_id }, side) =>
      parent_statement_id === null ? nothing : side.statement(parent_statement_id),
  },
  ...plain<RunRow<"statements">>("is_negated", "rule", "confidence"),
];

/** Fields of `events`. */
export const eventFields: readonly Field<RunRow<"events">>[] = [
  surface,
  ...plain<RunRow<"events">>("event_type", "subtype", "modes", "contexts", "status"),
  { name: "claimed_in", of: ({ claimed_in }, side) => (claimed_in === null ? nothing : side.statement(claimed_in)) },
  { name: "actor_ids", of: (event, side) => participantsOf(event, side, "actor") },
  { name: "recipient_ids", of: (event, side) => participantsOf(event, side, "recipient") },
  { name: "place_id", of: (event, side) => participantsOf(event, side, "place") },
  { name: "money", of: ({ event_id }, side) => plainCell(unnamed(event_id, side, "money")) },
  ...plain<RunRow<"events">>("event_start", "event_end", "date_source"),
  { name: "incident_id", of: ({ incident_id }, side) => side.incident(incident_id) },
  ...plain<RunRow<"events">>("rule", "confidence"),
];

/** Who speaks: the entity, else the words that name the speaker. */
export function speakerOf({ speaker_id, speaker_text }: RunRow<"statements">, side: Side): Cell {
  return speaker_id === null ? wordsCell(speaker_text) : side.entity(speaker_id);
}

/** Who takes part in an event: the entities its row names, then the words of those that have none. */
export function participantsOf(event: RunRow<"events">, side: Side, role: "actor" | "recipient" | "place"): Cell {
  const ids = { actor: event.actor_ids, recipient: event.recipient_ids, place: [event.place_id ?? []].flat() }[role];
  return cellOfAll([...ids.map(side.entity), ...unnamed(event.event_id, side, role).map(wordsCell)]);
}

/** The words of a role that have no entity. */
function unnamed(eventId: string, { run }: Side, wanted: RunRow<"event_roles">["role"]): string[] {
  const roles = run.rolesOf.get(eventId) ?? [];
  return roles.flatMap(({ role, entity_id, surface }) => (role === wanted && entity_id === null ? [surface] : []));
}

/** What was said, as the article has it; with its place when the other run has the same words elsewhere. */
function contentOf({ statement_id, content_text }: RunRow<"statements">, { run }: Side): Cell {
  const spans = run.contentOf.get(statement_id)?.map(spanKey).join(", ") ?? "";
  return { key: `${spans} ${content_text}`, shown: () => content_text, exact: () => `${content_text} (${spans})` };
}
