import type { Marked } from "./segments.js";
import type { ArticleTable } from "./tables.js";
import type { Article } from "./unpack.js";

/** What can be switched on and off in an article. */
export const layers = ["mentions", "statements", "events", "dates", "money"] as const;
export type Layer = (typeof layers)[number];

/** What a layer is called. */
export const layerNames: Readonly<Record<Layer, string>> = {
  mentions: "Names and mentions",
  statements: "Statements",
  events: "Events",
  dates: "Dates",
  money: "Money",
};

/** What a row of a layer is called. */
export const rowNames: Readonly<Record<Layer, string>> = {
  mentions: "Mention",
  statements: "Statement",
  events: "Event",
  dates: "Date",
  money: "Amount of money",
};

/** A stretch of an article, in UTF-16 units, that a row stands for. */
export interface Mark extends Marked {
  readonly layer: Layer;
  /** A class name for its looks, made of closed lists of words: `t-PERSON`, `s-content`. */
  readonly look: string;
  readonly table: ArticleTable;
  /** The row it belongs to: of a part of a statement, the statement. */
  readonly rowId: string;
}

/** The marks of an article's layer, in the order of its rows. */
export function marksOf(article: Article, layer: Layer): Mark[] {
  const mark = (row: { readonly char_start: number; readonly char_end: number }, look: string, rowId: string): Mark => {
    const place = { start: article.offset(row.char_start), end: article.offset(row.char_end) };
    return { ...place, layer, look, table: layer, rowId };
  };
  switch (layer) {
    case "mentions":
      return article.rows("mentions").map((row) => mark(row, `t-${row.mention_type}`, row.mention_id));
    case "statements":
      return article.rows("statement_spans").map((row) => mark(row, `s-${row.part}`, row.statement_id));
    case "events":
      return article.rows("events").map((row) => mark(row, `e-trigger q-${row.quad_class ?? "none"}`, row.event_id));
    case "dates":
      return article.rows("dates").map((row) => mark(row, "d-date", row.date_id));
    case "money":
      return article.rows("money").map((row) => mark(row, "d-money", row.money_id));
  }
}

/** The stretches a row stands for beside its own: the parts of a statement, the participants of an event. */
export function relatedMarks(article: Article, { table, rowId }: Pick<Mark, "table" | "rowId">): Marked[] {
  const rows =
    table === "events"
      ? article.rows("event_roles").filter((row) => row.event_id === rowId)
      : table === "statements"
        ? article.rows("statement_spans").filter((row) => row.statement_id === rowId)
        : [];
  return rows.map((row) => ({ start: article.offset(row.char_start), end: article.offset(row.char_end) }));
}
