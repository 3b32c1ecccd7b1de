import { dataTable } from "../data-table.js";
import { filtered, holdsWords, optionsOf } from "../filters.js";
import { grouped, lazily, type Model } from "../model.js";
import { entityLink, typeChip, viewHeading } from "../parts.js";
import type { Route } from "../route.js";
import type { Entity } from "../tables.js";
import type { View } from "../view.js";
import { entityTypeInWords } from "../words.js";

/** Everybody and everything the articles name. Totals of mentions and articles are those of the whole corpus. */
export function entities(model: Model, route: Route): View {
  const saidBy = lazily(() => grouped(model.all("statements"), ({ speaker_id }) => speaker_id));
  const rows = [...model.entities].sort((a, b) => b.mention_total - a.mention_total);
  const filters = [
    { name: "q", label: "Name" },
    { name: "type", label: "Type", options: optionsOf(rows, ({ entity_type }) => entity_type, entityTypeInWords) },
    { name: "country", label: "Country", options: optionsOf(rows, ({ country }) => country) },
  ];
  return {
    title: "Entities",
    content: [
      viewHeading("People, organizations, places"),
      filtered(route, filters, (chosen) => {
        const holds = holdsWords(chosen("q"));
        const found = rows.filter(
          (row) =>
            (chosen("type") === "" || row.entity_type === chosen("type")) &&
            (chosen("country") === "" || row.country === chosen("country")) &&
            holds([row.canonical_name, ...row.aliases].join(" ")),
        );
        return table(model, found, (id) => saidBy().get(id)?.length ?? 0);
      }),
    ],
  };
}

function table(model: Model, rows: readonly Entity[], statementsOf: (id: string) => number): HTMLElement {
  return dataTable(rows, {
    caption: "Entities",
    rowName: "entity",
    rowsName: "entities",
    csvName: "entities.csv",
    columns: [
      { name: "Name", text: (row) => row.canonical_name, cell: (row) => entityLink(model, row.entity_id) },
      { name: "Type", text: (row) => row.entity_type, cell: (row) => typeChip(row.entity_type) },
      { name: "Country", text: countryOf },
      { name: "Other names", text: (row) => othersOf(row).join(", "), width: "wide" },
      { name: "Mentions", text: (row) => row.mention_total },
      { name: "Articles", text: (row) => row.document_total },
      { name: "Statements", text: (row) => statementsOf(row.entity_id) },
    ],
  });
}

/** Its country, or those in question. */
export function countryOf({ country, country_candidates }: Entity): string | null {
  return country ?? (country_candidates.length > 0 ? `${country_candidates.join(" or ")}?` : null);
}

/** Its names but the one that is shown. */
export function othersOf({ aliases, canonical_name }: Entity): string[] {
  return aliases.filter((alias) => alias !== canonical_name);
}
