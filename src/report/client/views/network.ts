import { dataTable } from "../data-table.js";
import { detailsPanel } from "../details-panel.js";
import { type Child, h } from "../dom.js";
import { type Chosen, filtered, optionsOf } from "../filters.js";
import type { Model } from "../model.js";
import { articleLink, entityLink, eventChip, inSentence, viewHeading } from "../parts.js";
import type { Route } from "../route.js";
import { strongest, type Tie, tiesOf } from "../ties.js";
import type { View } from "../view.js";
import { capitalized, counted, daysInWords, plain } from "../words.js";
import { drawNetwork } from "./network-drawing.js";

const usualActors = "40";

/** Who acts on whom: a drawing of the strongest ties, and a table of all. */
export function network(model: Model, route: Route): View {
  const events = model
    .all("events")
    .filter(({ actor_ids, recipient_ids }) => actor_ids.length > 0 && recipient_ids.length > 0);
  const ids = optionsOf(
    events,
    ({ actor_ids, recipient_ids }) => [...new Set([...actor_ids, ...recipient_ids])],
    model.nameOf,
  );
  const filters = [
    { name: "class", label: "Talk or deed", options: optionsOf(events, ({ quad_class }) => quad_class, plain) },
    { name: "type", label: "Type", options: optionsOf(events, ({ event_type }) => event_type, capitalized) },
    { name: "status", label: "Status", options: optionsOf(events, ({ status }) => status) },
    { name: "around", label: "Around", options: ids },
    {
      name: "actors",
      label: "Actors drawn",
      options: ["20", "80", "120"].map((each) => [each, each] as const),
      unchosen: usualActors,
    },
  ];
  return {
    title: "Network",
    content: [
      viewHeading("Who acts on whom"),
      h(
        "p",
        {},
        "A line joins two actors when one acts on the other in an event; it is the thicker the more events there are, and has the colour of most of them. Choose one to see its events.",
      ),
      filtered(route, filters, (chosen) => {
        const found = events.filter(
          (row) =>
            (chosen("class") === "" || row.quad_class === chosen("class")) &&
            (chosen("type") === "" || row.event_type === chosen("type")) &&
            (chosen("status") === "" || row.status === chosen("status")),
        );
        return networkOf(model, around(tiesOf(found), chosen), Number(chosen("actors") || usualActors));
      }),
    ],
  };
}

/** The ties of an actor, and those between the actors it has ties to; all when none is chosen. */
function around(ties: readonly Tie[], chosen: Chosen): readonly Tie[] {
  const id = chosen("around");
  if (id === "") return ties;
  const near = new Set(ties.flatMap(({ one, other }) => (one === id || other === id ? [one, other] : [])));
  return ties.filter(({ one, other }) => near.has(one) && near.has(other));
}

function networkOf(model: Model, all: readonly Tie[], most: number): Child {
  const { actors, ties } = strongest(all, most);
  if (ties.length === 0) return h("p", { class: "empty" }, "No event here has an actor and a recipient.");
  const panel = detailsPanel("Events of the chosen tie", "Choose a line to see the events behind it.");
  const show = (tie: Tie, opener: { readonly focus: () => void }) => panel.open(tieDetails(model, tie), opener);
  return [
    h(
      "div",
      { class: "network" },
      h("figure", {}, drawNetwork(model, { actors, ties }, show), quadLegend()),
      panel.element,
    ),
    tieTable(model, all, show),
  ];
}

function quadLegend(): Child {
  return h(
    "figcaption",
    { class: "legend" },
    ["verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict", "none"].map((quad) => [
      h("span", { class: `chip q-${quad}` }, quad === "none" ? "other" : plain(quad)),
      " ",
    ]),
  );
}

function tieDetails(model: Model, { one, other, events }: Tie): Child {
  return [
    h("h2", {}, model.nameOf(one), " and ", model.nameOf(other)),
    h("p", {}, counted(events.length, "event")),
    h(
      "ul",
      { class: "events" },
      events.slice(0, 50).map((event) => {
        const article = model.article(event.doc_id);
        return h(
          "li",
          {},
          h(
            "p",
            {},
            eventChip(event),
            " ",
            model.nameOf(event.actor_ids.includes(one) ? one : other),
            " → ",
            model.nameOf(event.actor_ids.includes(one) ? other : one),
          ),
          h("p", { class: "quote" }, article ? inSentence(article, event) : event.surface),
          h(
            "p",
            { class: "meta" },
            [daysInWords(event.event_start, event.event_end), " "],
            articleLink(model, event.doc_id, { rowId: event.event_id }),
          ),
        );
      }),
    ),
    events.length > 50 && h("p", {}, `And ${counted(events.length - 50, "more event")}.`),
  ];
}

function tieTable(model: Model, ties: readonly Tie[], show: (tie: Tie, opener: HTMLElement) => void): HTMLElement {
  return dataTable(ties, {
    caption: "The same as a table",
    rowName: "tie",
    csvName: "ties.csv",
    pageSize: 25,
    columns: [
      { name: "One", text: ({ one }) => model.nameOf(one), cell: ({ one }) => entityLink(model, one) },
      { name: "Other", text: ({ other }) => model.nameOf(other), cell: ({ other }) => entityLink(model, other) },
      { name: "One on other", text: ({ forward }) => forward },
      { name: "Other on one", text: ({ events, forward }) => events.length - forward },
      {
        name: "Mostly",
        text: ({ quadClass }) => plain(quadClass),
        cell: ({ quadClass }) =>
          h("span", { class: `chip q-${quadClass}` }, quadClass === "none" ? "other" : plain(quadClass)),
      },
      {
        name: "Events",
        text: ({ events }) => events.length,
        cell: (tie) => {
          const button: HTMLElement = h(
            "button",
            { type: "button", onclick: () => show(tie, button) },
            `Show ${tie.events.length}`,
          );
          return button;
        },
      },
    ],
  });
}
