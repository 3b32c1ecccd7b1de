import { dataTable, type TableColumn } from "../data-table.js";
import { h } from "../dom.js";
import { filtered, holdsWords, optionsOf } from "../filters.js";
import type { Model } from "../model.js";
import { articleLink, entityLink, entityLinks, type TablePlace, viewHeading } from "../parts.js";
import type { Route } from "../route.js";
import type { Statement } from "../tables.js";
import type { View } from "../view.js";

/** Who said what. */
export function statements(model: Model, route: Route): View {
  const rows = model.all("statements");
  const filters = [
    { name: "q", label: "Words in it" },
    { name: "speaker", label: "Speaker", options: optionsOf(rows, ({ speaker_id }) => speaker_id, model.nameOf) },
    { name: "about", label: "About", options: optionsOf(rows, ({ about_ids }) => about_ids, model.nameOf) },
    { name: "kind", label: "Kind", options: optionsOf(rows, ({ kind }) => kind) },
    { name: "medium", label: "Medium", options: optionsOf(rows, ({ medium }) => medium) },
  ];
  return {
    title: "Statements",
    content: [
      viewHeading("Who said what"),
      filtered(route, filters, (chosen) => {
        const holds = holdsWords(chosen("q"));
        const found = rows.filter(
          (row) =>
            (chosen("speaker") === "" || row.speaker_id === chosen("speaker")) &&
            (chosen("about") === "" || row.about_ids.includes(chosen("about"))) &&
            (chosen("kind") === "" || row.kind === chosen("kind")) &&
            (chosen("medium") === "" || row.medium === chosen("medium")) &&
            holds(`${row.content_text} ${row.speaker_text ?? ""} ${row.cue}`),
        );
        return statementTable(model, found, { caption: "Statements" });
      }),
    ],
  };
}

/** A table of statements, with all of them as CSV. */
export function statementTable(
  model: Model,
  rows: readonly Statement[],
  { caption, ...rest }: TablePlace,
): HTMLElement {
  return dataTable(rows, {
    ...rest,
    caption,
    rowName: "statement",
    csvName: "statements.csv",
    columns: statementColumns(model, rest.within ?? null),
  });
}

function statementColumns(model: Model, within: string | null): TableColumn<Statement>[] {
  const names = (ids: readonly string[]) => ids.map(model.nameOf).join("; ");
  return [
    {
      name: "Who",
      text: (row) => (row.speaker_id === null ? row.speaker_text : model.nameOf(row.speaker_id)),
      cell: (row) =>
        row.speaker_id === null
          ? h("span", { class: "unknown" }, row.speaker_text ?? "unknown")
          : entityLink(model, row.speaker_id),
    },
    { name: "How", text: howOf, cell: (row) => [howOf(row), h("small", {}, row.kind)] },
    {
      name: "What",
      width: "wide",
      text: ({ content_text }) => content_text,
      cell: (row) => [
        row.parent_statement_id !== null && h("small", {}, "inside another statement: "),
        row.kind === "direct" ? `“${row.content_text}”` : row.content_text,
      ],
    },
    {
      name: "To",
      text: ({ addressee_ids }) => names(addressee_ids),
      cell: (row) => entityLinks(model, row.addressee_ids),
    },
    { name: "Said on", text: ({ said_on }) => said_on, width: "narrow" },
    {
      name: "Article",
      text: ({ doc_id }) => model.article(doc_id)?.headline ?? doc_id,
      cell: (row) => articleLink(model, row.doc_id, { rowId: row.statement_id, within }),
    },
  ];
}

/** The cue, with what was not said marked so: `not say`. */
function howOf({ is_negated, cue, medium }: Statement): string {
  return `${is_negated ? "not " : ""}${cue}${medium === null || medium === cue ? "" : `, ${medium}`}`;
}
