import { dataTable } from "../data-table.js";
import { type Child, h } from "../dom.js";
import type { Model } from "../model.js";
import { articleLink, entityLink, typeChip, viewHeading } from "../parts.js";
import { hrefOf, type Route } from "../route.js";
import type { Entity, EventRow } from "../tables.js";
import type { View } from "../view.js";
import { counted, plain } from "../words.js";
import { countryOf, othersOf } from "./entities.js";
import { eventTable } from "./events.js";
import { missing } from "./missing.js";
import { statementTable } from "./statements.js";

/** Everything the page knows of somebody or something. */
export function entity(model: Model, route: Route): View {
  const id = route.id ?? "";
  const row = model.entity(id);
  if (!row) return missing("entity", route.id);
  const statements = model.all("statements");
  const said = statements.filter(({ speaker_id }) => speaker_id === id);
  const about = statements.filter(({ about_ids }) => about_ids.includes(id));
  const told = statements.filter(({ addressee_ids }) => addressee_ids.includes(id));
  const events = model.all("events").filter((event) => isIn(model, event, id));
  return {
    title: row.canonical_name,
    content: [
      viewHeading(row.canonical_name),
      h(
        "p",
        { class: "meta" },
        typeChip(row.entity_type),
        row.subtype !== null && ` ${plain(row.subtype)}`,
        " · ",
        h("span", { class: "id" }, id),
      ),
      facts(model, row),
      offices(model, id),
      section(`Said by ${row.canonical_name}`, said.length, () =>
        statementTable(model, said, { caption: "Statements by it", isCaptionHidden: true }),
      ),
      section("Said about it", about.length, () =>
        statementTable(model, about, { caption: "Statements about it", isCaptionHidden: true }),
      ),
      section("Said to it", told.length, () =>
        statementTable(model, told, { caption: "Statements to it", isCaptionHidden: true }),
      ),
      section("Events", events.length, () =>
        eventTable(model, events, { caption: "Events it takes part in", isCaptionHidden: true }),
      ),
      section("Articles", 1, () => articlesOf(model, id)),
    ],
  };
}

function isIn(model: Model, { actor_ids, recipient_ids, place_id, event_id }: EventRow, id: string): boolean {
  if (place_id === id || actor_ids.includes(id) || recipient_ids.includes(id)) return true;
  return model.rolesOf(event_id).some(({ entity_id }) => entity_id === id);
}

function facts(model: Model, row: Entity): Child {
  const others = othersOf(row);
  const lines: (readonly [string, Child])[] = [
    ["Also called", others.length === 0 ? "–" : others.map((name, index) => [index > 0 && ", ", h("bdi", {}, name)])],
    ["Country", countryOf(row) ?? "–"],
    [
      "In the corpus",
      `${counted(row.mention_total, "mention")} in ${counted(row.document_total, "article")}, ${row.first_published_on} to ${row.last_published_on}`,
    ],
    ["Joined by", row.link_reasons.length === 0 ? "nothing to join" : row.link_reasons.map(plain).join(", ")],
  ];
  const network = model
    .all("events")
    .some(({ actor_ids, recipient_ids }) => [...actor_ids, ...recipient_ids].includes(row.entity_id));
  return [
    h(
      "dl",
      { class: "facts" },
      lines.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]),
    ),
    network &&
      h("p", {}, h("a", { href: hrefOf("network", null, { around: row.entity_id }) }, "Its place in the network")),
  ];
}

/** Offices it holds, or that others hold in it. */
function offices(model: Model, id: string): Child {
  const rows = model.all("roles").filter((row) => [row.person_id, row.organization_id, row.place_id].includes(id));
  return section("Offices", rows.length, () =>
    dataTable(rows, {
      caption: "Offices",
      isCaptionHidden: true,
      rowName: "report of an office",
      rowsName: "reports of offices",
      columns: [
        {
          name: "Who",
          text: ({ person_id }) => model.nameOf(person_id),
          cell: ({ person_id }) => entityLink(model, person_id),
        },
        { name: "Title", text: ({ title }) => title },
        {
          name: "Of",
          text: ({ organization_id, place_id }) => model.nameOf(organization_id ?? place_id ?? ""),
          cell: ({ organization_id, place_id }) => {
            const of = organization_id ?? place_id;
            return of !== null && entityLink(model, of);
          },
        },
        { name: "As printed", text: ({ surface }) => surface },
        { name: "Reported on", text: ({ reported_on }) => reported_on, width: "narrow" },
        { name: "Article", text: ({ doc_id }) => doc_id, cell: ({ doc_id }) => articleLink(model, doc_id) },
      ],
    }),
  );
}

function articlesOf(model: Model, id: string): HTMLElement {
  const rows = model.articles.flatMap((article) => {
    const mentions = article.rows("mentions").filter(({ entity_id }) => entity_id === id);
    const names = [...new Set(mentions.filter(({ form }) => form !== "pronoun").map(({ surface }) => surface))];
    return mentions.length === 0 ? [] : { article, mentions, names };
  });
  return dataTable(rows, {
    caption: "Articles that mention it",
    isCaptionHidden: true,
    rowName: "article",
    columns: [
      {
        name: "Article",
        text: ({ article }) => article.headline,
        cell: ({ article, mentions }) =>
          articleLink(model, article.row.doc_id, { rowId: mentions[0]?.mention_id ?? null }),
        width: "wide",
      },
      { name: "Published", text: ({ article }) => article.row.published_on, width: "narrow" },
      { name: "Mentions", text: ({ mentions }) => mentions.length },
      { name: "As", text: ({ names }) => names.join(", ") },
    ],
  });
}

function section(title: string, size: number, content: () => Child): Child {
  return size > 0 && h("section", {}, h("h2", {}, title), content());
}
