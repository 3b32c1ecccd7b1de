import { type Child, h } from "./dom.js";
import { type Mark, rowNames } from "./layers.js";
import type { Model } from "./model.js";
import { articleLink, entityLink, entityLinks, eventChip, typeChip } from "./parts.js";
import { hrefOf } from "./route.js";
import type { Article } from "./unpack.js";
import { participants } from "./views/events.js";
import { amountInWords } from "./views/money.js";
import { confidenceInWords, daysInWords, plain } from "./words.js";

/** The keys of the tables that articles can be asked about. */
export const keys = {
  mentions: "mention_id",
  statements: "statement_id",
  events: "event_id",
  dates: "date_id",
  money: "money_id",
} as const;

type Keyed = keyof typeof keys;
type AnyRow = Readonly<Record<string, unknown>>;

function isKeyed(table: string): table is Keyed {
  return table in keys;
}

/** A row of an article by its id. */
export function rowOf(article: Article, { table, rowId }: Pick<Mark, "table" | "rowId">): AnyRow | undefined {
  if (!isKeyed(table)) return undefined;
  // Safe: every row is an object with the columns of its table as keys.
  const rows = article.rows(table) as unknown as readonly AnyRow[];
  return rows.find((row) => row[keys[table]] === rowId);
}

/** What a row says in short, who made it and how sure that is, and all its columns. */
export function rowDetails(model: Model, article: Article, mark: Pick<Mark, "table" | "rowId" | "layer">): Child {
  const row = rowOf(article, mark);
  if (!row) return null;
  const confidence = typeof row.confidence === "number" ? row.confidence : null;
  return h(
    "section",
    { class: `row-details l-${mark.layer}` },
    h("p", { class: "kind" }, rowNames[mark.layer]),
    h("p", { class: "surface" }, `“${String(row.surface)}”`),
    h(
      "dl",
      {},
      shortly(model, article, mark).map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]),
      h("dt", {}, "Rule"),
      h("dd", {}, h("code", {}, String(row.rule))),
      h("dt", {}, "Confidence"),
      h("dd", {}, confidenceInWords(confidence)),
    ),
    h("details", {}, h("summary", {}, `The row of ${mark.table}.jsonl`), wholeRow(model, mark.table, row)),
  );
}

type Lines = (readonly [name: string, value: Child])[];

function shortly(model: Model, article: Article, { table, rowId }: Pick<Mark, "table" | "rowId">): Lines {
  switch (table) {
    case "mentions":
      return mentionLines(model, article, rowId);
    case "statements":
      return statementLines(model, rowId);
    case "events":
      return eventLines(model, rowId);
    case "dates":
      return dateLines(article, rowId);
    default:
      return moneyLines(model, rowId);
  }
}

function mentionLines(model: Model, article: Article, id: string): Lines {
  const row = article.rows("mentions").find(({ mention_id }) => mention_id === id);
  if (!row) return [];
  return [
    ["Stands for", entityLink(model, row.entity_id)],
    ["Type", [typeChip(row.mention_type), ` as ${row.form}`]],
    [
      "Country",
      row.country ?? (row.country_candidates.length > 0 ? `open: ${row.country_candidates.join(", ")}` : "–"),
    ],
  ];
}

function statementLines(model: Model, id: string): Lines {
  const row = model.statement(id);
  if (!row) return [];
  const parent = row.parent_statement_id;
  return [
    ["Who", row.speaker_id === null ? (row.speaker_text ?? "unknown") : entityLink(model, row.speaker_id)],
    ["How", `${row.is_negated ? "not " : ""}${row.cue} (${row.kind})`],
    ["To", entityLinks(model, row.addressee_ids)],
    ["About", entityLinks(model, row.about_ids)],
    ["Said on", row.said_on === null ? "–" : `${row.said_on}, from the ${row.said_on_source ?? "text"}`],
    ["Inside", parent !== null && rowLink(row.doc_id, parent, "another statement")],
  ];
}

function eventLines(model: Model, id: string): Lines {
  const row = model.event(id);
  if (!row) return [];
  const days = daysInWords(row.event_start, row.event_end);
  return [
    ["What", eventChip(row)],
    ["Who", participants(model, row, "actor")],
    ["To whom", participants(model, row, "recipient")],
    ["Where", participants(model, row, "place")],
    ["When", days === "" ? "–" : `${days}, from the ${row.date_source ?? "text"}`],
    ["Amount", participants(model, row, "money")],
    [
      "Told in",
      row.claimed_in === null ? "the article's own voice" : rowLink(row.doc_id, row.claimed_in, "a statement"),
    ],
    ["Incident", h("a", { href: hrefOf("incident", row.incident_id) }, "all its reports")],
  ];
}

function dateLines(article: Article, id: string): Lines {
  const row = article.rows("dates").find(({ date_id }) => date_id === id);
  if (!row) return [];
  const days = daysInWords(row.interval_start, row.interval_end);
  return [
    ["Means", days === "" ? "no days on the calendar" : days],
    ["TIMEX3", `${row.timex_type} ${row.timex_value}`],
    ["Precision", row.date_precision ?? "–"],
    ["Counted from", row.anchor === "none" ? "nothing" : plain(row.anchor)],
  ];
}

function moneyLines(model: Model, id: string): Lines {
  const row = model.money(id);
  if (!row) return [];
  return [
    ["Amount", `${amountInWords(row)} ${row.currency ?? row.currency_candidates.join(" or ")}`],
    ["Payer", row.payer_id === null ? "–" : entityLink(model, row.payer_id)],
    ["Payee", row.payee_id === null ? "–" : entityLink(model, row.payee_id)],
    ["Purpose", row.purpose ?? "–"],
  ];
}

function rowLink(docId: string, rowId: string, text: string): Child {
  return h("a", { href: hrefOf("article", docId, { row: rowId }) }, text);
}

/** Every column of a row, as it stands in its dataset; what a column means is its title. */
function wholeRow(model: Model, table: string, row: AnyRow): Child {
  const columns = model.data.tables[table]?.columns ?? [];
  return h(
    "table",
    { class: "whole-row" },
    h("caption", {}, "All columns"),
    h(
      "tbody",
      {},
      columns.map(({ name, description }) =>
        h(
          "tr",
          {},
          h("th", { scope: "row", title: description }, name),
          h("td", {}, shownValue(model, name, row[name])),
        ),
      ),
    ),
  );
}

function shownValue(model: Model, name: string, value: unknown): Child {
  if (value === null || value === undefined) return h("span", { class: "unknown" }, "null");
  if (Array.isArray(value))
    return value.length === 0 ? "[]" : value.map((each) => h("div", {}, shownValue(model, name, each)));
  const text = String(value);
  if (name === "doc_id") return articleLink(model, text);
  return model.entity(text) && name !== "surface" ? entityLink(model, text) : text;
}
