import { dataTable, type TableColumn } from "../data-table.js";
import { type Child, h } from "../dom.js";
import type { Model } from "../model.js";
import { articleLink, entityLink, eventChip, inSentence, sentenceText, type TablePlace } from "../parts.js";
import type { EventRole, EventRow } from "../tables.js";
import { daysInWords } from "../words.js";

/** A table of events, with all of them as CSV. */
export function eventTable(model: Model, rows: readonly EventRow[], { caption, ...rest }: TablePlace): HTMLElement {
  return dataTable(rows, {
    ...rest,
    caption,
    rowName: "event",
    csvName: "events.csv",
    pageSize: 50,
    columns: eventColumns(model, rest.within ?? null),
  });
}

function eventColumns(model: Model, within: string | null): TableColumn<EventRow>[] {
  return [
    { name: "What", text: ({ event_type, status }) => `${event_type} (${status})`, cell: (row) => eventChip(row) },
    ...(["actor", "recipient", "place"] as const).map((role) => ({
      name: roleNames[role],
      text: (row: EventRow) => namesIn(model, row, role).join("; "),
      cell: (row: EventRow) => participants(model, row, role),
    })),
    { name: "When", text: (row) => daysInWords(row.event_start, row.event_end), width: "narrow" },
    {
      name: "In the words of the article",
      width: "wide",
      text: (row) => {
        const article = model.article(row.doc_id);
        return article ? sentenceText(article, row) : row.surface;
      },
      cell: (row) => {
        const article = model.article(row.doc_id);
        return article ? inSentence(article, row) : row.surface;
      },
    },
    {
      name: "Article",
      text: ({ doc_id }) => model.article(doc_id)?.headline ?? doc_id,
      cell: (row) => articleLink(model, row.doc_id, { rowId: row.event_id, within }),
    },
  ];
}

const roleNames = { actor: "Who", recipient: "To whom", place: "Where" } as const;

/** Who has a role in an event: entities as links, those nobody names in the article's words; each once. */
export function participants(model: Model, event: Pick<EventRow, "event_id">, role: string): Child {
  return rolesIn(model, event, role).map(({ entity_id, surface }, index) => [
    index > 0 && ", ",
    entity_id === null ? h("span", { class: "unknown" }, surface) : entityLink(model, entity_id),
  ]);
}

/** The same as names. */
export function namesIn(model: Model, event: Pick<EventRow, "event_id">, role: string): string[] {
  return rolesIn(model, event, role).map(({ entity_id, surface }) =>
    entity_id === null ? surface : model.nameOf(entity_id),
  );
}

function rolesIn(model: Model, { event_id }: Pick<EventRow, "event_id">, role: string): EventRole[] {
  const roles = model.rolesOf(event_id).filter((each) => each.role === role);
  return [...new Map(roles.map((each) => [each.entity_id ?? each.surface, each])).values()];
}
