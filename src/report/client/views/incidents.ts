import { dataTable } from "../data-table.js";
import { type Child, h } from "../dom.js";
import { filtered, holdsWords, optionsOf } from "../filters.js";
import type { Model } from "../model.js";
import { articleLink, entityLink, entityLinks, eventChip, inSentence, viewHeading } from "../parts.js";
import { hrefOf, type Route } from "../route.js";
import type { EventRow, Incident } from "../tables.js";
import type { View } from "../view.js";
import { capitalized, counted, daysInWords, numberInWords, plain } from "../words.js";
import { namesIn, participants } from "./events.js";
import { missing } from "./missing.js";

/** What happened, whoever reports it: what is reported most comes first. */
export function incidents(model: Model, route: Route): View {
  const rows = [...model.incidents].sort((a, b) => b.report_total - a.report_total);
  const several = rows.filter(({ report_total }) => report_total > 1).length;
  const filters = [
    { name: "q", label: "Words in it" },
    { name: "type", label: "Type", options: optionsOf(rows, ({ incident_type }) => incident_type, capitalized) },
    { name: "reports", label: "Reports", options: [["several", `several (${several})`] as const] },
    {
      name: "differs",
      label: "Reports differ in",
      options: optionsOf(rows, ({ differing_fields }) => differing_fields, plain),
    },
  ];
  return {
    title: "Incidents",
    content: [
      viewHeading("Incidents and their reports"),
      h(
        "p",
        {},
        "An incident is what one or more reports tell of. Reports are joined only when several things agree and nothing contradicts, so that many stay alone.",
      ),
      filtered(route, filters, (chosen) => {
        const holds = holdsWords(chosen("q"));
        const found = rows.filter(
          (row) =>
            (chosen("type") === "" || row.incident_type === chosen("type")) &&
            (chosen("reports") === "" || row.report_total > 1) &&
            (chosen("differs") === "" || row.differing_fields.includes(chosen("differs"))) &&
            holds(row.label),
        );
        return incidentTable(model, found);
      }),
    ],
  };
}

function incidentTable(model: Model, rows: readonly Incident[]): HTMLElement {
  return dataTable(rows, {
    caption: "Incidents",
    rowName: "incident",
    csvName: "incidents.csv",
    columns: [
      {
        name: "Incident",
        width: "wide",
        text: ({ label }) => label,
        cell: ({ label, incident_id }) => h("a", { href: hrefOf("incident", incident_id) }, label),
      },
      { name: "Type", text: ({ incident_type }) => capitalized(incident_type) },
      { name: "When", text: (row) => daysInWords(row.incident_start, row.incident_end), width: "narrow" },
      {
        name: "Where",
        text: ({ place_id }) => place_id && model.nameOf(place_id),
        cell: ({ place_id }) => place_id !== null && entityLink(model, place_id),
      },
      { name: "Reports", text: ({ report_total }) => report_total },
      { name: "Articles", text: ({ document_total }) => document_total },
      { name: "Differ in", text: ({ differing_fields }) => differing_fields.map(plain).join(", ") },
    ],
  });
}

/** Reports that stand side by side at most. */
const mostReports = 12;

/** An incident: its reports side by side. */
export function incident(model: Model, route: Route): View {
  const row = model.incidents.find(({ incident_id }) => incident_id === route.id);
  if (!row) return missing("incident", route.id);
  const reports = row.event_ids.flatMap((id) => model.event(id) ?? []);
  return {
    title: row.label,
    content: [
      viewHeading(row.label),
      h(
        "p",
        { class: "meta" },
        `${capitalized(row.incident_type)} · ${counted(row.report_total, "report")} in ${counted(row.document_total, "article")}`,
        row.link_reasons.length > 0 && ` · joined by ${row.link_reasons.map(plain).join(", ")}`,
        " · ",
        h("span", { class: "id" }, row.incident_id),
      ),
      row.actor_ids.length > 0 && h("p", {}, "Who: ", entityLinks(model, row.actor_ids)),
      row.recipient_ids.length > 0 && h("p", {}, "To whom: ", entityLinks(model, row.recipient_ids)),
      reports.length < row.report_total &&
        h(
          "p",
          { class: "notice" },
          `${numberInWords(row.report_total - reports.length)} more of its reports stand in articles that this page does not show.`,
        ),
      sideBySide(model, row, reports.slice(0, mostReports)),
      reports.length > mostReports && h("p", {}, `And ${counted(reports.length - mostReports, "more report")}.`),
    ],
  };
}

interface Field {
  readonly name: string;
  /** Columns of `events`, as `differing_fields` names them. */
  readonly columns: readonly string[];
  readonly text: (model: Model, report: EventRow) => string;
  readonly cell: (model: Model, report: EventRow) => Child;
}

const fields: readonly Field[] = [
  {
    name: "What",
    columns: ["event_type", "subtype", "status", "modes"],
    text: (_, row) => `${row.event_type} ${row.status}`,
    cell: (_, row) => [eventChip(row), ` ${row.modes.join(", ")}`],
  },
  ...(["actor", "recipient", "place", "money"] as const).map((role) => ({
    name: { actor: "Who", recipient: "To whom", place: "Where", money: "Amount" }[role],
    columns: { actor: ["actor_ids"], recipient: ["recipient_ids"], place: ["place_id"], money: ["amount"] }[role],
    text: (model: Model, row: EventRow) => namesIn(model, row, role).sort().join("; "),
    cell: (model: Model, row: EventRow) => participants(model, row, role),
  })),
  {
    name: "When",
    columns: ["event_start", "event_end"],
    text: (_, row) => daysInWords(row.event_start, row.event_end),
    cell: (_, row) => daysInWords(row.event_start, row.event_end),
  },
  { name: "Words", columns: ["trigger"], text: (_, row) => row.trigger, cell: (_, row) => row.trigger },
];

function sideBySide(model: Model, { differing_fields }: Incident, reports: readonly EventRow[]): Child {
  const line = ({ name, columns, text, cell }: Field) => {
    const values = new Set(reports.map((report) => text(model, report)).filter((value) => value !== ""));
    const isDifferent = columns.some((column) => differing_fields.includes(column));
    return h(
      "tr",
      { class: isDifferent ? "differs" : null },
      h(
        "th",
        { scope: "row" },
        name,
        isDifferent && h("small", {}, "reports differ"),
        !isDifferent && values.size > 1 && h("small", {}, "told differently"),
      ),
      reports.map((report) =>
        h("td", {}, text(model, report) === "" ? h("span", { class: "unknown" }, "not told") : cell(model, report)),
      ),
    );
  };
  return h(
    "div",
    { class: "scroll" },
    h(
      "table",
      { class: "side-by-side" },
      h("caption", {}, "Reports side by side"),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("td", {}),
          reports.map((report) => h("th", { scope: "col" }, headOf(model, report))),
        ),
      ),
      h("tbody", {}, fields.map(line), sentenceLine(model, reports)),
    ),
  );
}

function headOf(model: Model, { doc_id, event_id }: EventRow): Child {
  return [
    articleLink(model, doc_id, { rowId: event_id }),
    h("small", {}, model.article(doc_id)?.row.published_on ?? ""),
  ];
}

function sentenceLine(model: Model, reports: readonly EventRow[]): Child {
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, "Sentence"),
    reports.map((report) => {
      const article = model.article(report.doc_id);
      return h("td", { class: "sentence" }, article ? inSentence(article, report) : report.surface);
    }),
  );
}
