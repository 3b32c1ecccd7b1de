import { type Bin, binsOf, type Days, dayNumber, dayOf, lengthInWords, placeIn, usualDays } from "../days.js";
import { type Child, fill, h } from "../dom.js";
import { type Chosen, filtered, optionsOf } from "../filters.js";
import type { Model } from "../model.js";
import { articleLink, eventChip, viewHeading } from "../parts.js";
import { hrefOf, type Route } from "../route.js";
import type { EventRow } from "../tables.js";
import type { View } from "../view.js";
import { capitalized, counted, daysInWords, numberInWords } from "../words.js";
import { participants } from "./events.js";

interface Dated extends Days {
  readonly event: EventRow;
}

/** Events in the order of time, each with a bar as long as the days that are known. */
export function timeline(model: Model, route: Route): View {
  const events = model.all("events");
  const filters = [
    { name: "type", label: "Type", options: optionsOf(events, ({ event_type }) => event_type, capitalized) },
    { name: "status", label: "Status", options: optionsOf(events, ({ status }) => status) },
    {
      name: "entity",
      label: "Who",
      options: optionsOf(
        events,
        ({ actor_ids, recipient_ids }) => [...new Set([...actor_ids, ...recipient_ids])],
        model.nameOf,
      ),
    },
  ];
  return {
    title: "Timeline",
    content: [
      viewHeading("Timeline of events"),
      h(
        "p",
        {},
        "A bar is as long as the days that the text leaves open: one day, a month, the years since. An arrow says that it goes on beyond the edge.",
      ),
      filtered(route, filters, (chosen) => chart(model, route, chosen)),
    ],
  };
}

function chart(model: Model, route: Route, chosen: Chosen): Child {
  const events = model
    .all("events")
    .filter(
      (row) =>
        (chosen("type") === "" || row.event_type === chosen("type")) &&
        (chosen("status") === "" || row.status === chosen("status")) &&
        (chosen("entity") === "" ||
          row.actor_ids.includes(chosen("entity")) ||
          row.recipient_ids.includes(chosen("entity"))),
    );
  const dated = events.flatMap(datedOf).sort((a, b) => a.from - b.from || a.to - b.to);
  const usual = usualDays(dated.map(({ from }) => from));
  if (!usual) return h("p", { class: "empty" }, `${counted(events.length, "event")}, none of them with a date.`);
  const window = windowOf(chosen, usual);
  const within = dated.filter((each) => placeIn(window, each) !== null);
  const link = (text: string, days: Days | null) =>
    h("a", { class: "button", href: hrefTo(route, chosen, days) }, text);
  const all = { from: Math.min(...dated.map(({ from }) => from)), to: Math.max(...dated.map(({ to }) => to)) };
  return [
    h(
      "p",
      { class: "window" },
      h("b", {}, `${dayOf(window.from)} – ${dayOf(window.to)}`),
      ` ${counted(within.length, "event")} · ${numberInWords(dated.length - within.length)} outside · ${numberInWords(events.length - dated.length)} without a date `,
      link("Wider", wider(window)),
      " ",
      link("All time", all),
      " ",
      link("Reset", null),
    ),
    histogram(within, window, (bin) => hrefTo(route, chosen, bin)),
    list(model, within, window),
  ];
}

function datedOf(event: EventRow): Dated[] {
  const { event_start, event_end } = event;
  if (event_start === null) return [];
  const from = dayNumber(event_start);
  return [{ event, from, to: event_end === null ? from : dayNumber(event_end) }];
}

function windowOf(chosen: Chosen, usual: Days): Days {
  const read = (name: string) => (/^\d{4}-\d\d-\d\d$/u.test(chosen(name)) ? dayNumber(chosen(name)) : Number.NaN);
  const [from, to] = [read("from"), read("to")];
  return Number.isNaN(from) || Number.isNaN(to) || to < from ? usual : { from, to };
}

function wider({ from, to }: Days): Days {
  const length = to - from + 1;
  return { from: from - length, to: to + length };
}

function hrefTo(route: Route, chosen: Chosen, days: Days | null): string {
  const kept = { type: chosen("type"), status: chosen("status"), entity: chosen("entity") };
  return hrefOf(route.view, null, { ...kept, from: days && dayOf(days.from), to: days && dayOf(days.to) });
}

function histogram(within: readonly Dated[], window: Days, hrefTo: (bin: Bin) => string): Child {
  const bins = binsOf(window).map((bin) => ({
    ...bin,
    total: within.filter(({ from }) => from >= bin.from && from <= bin.to).length,
  }));
  const most = Math.max(1, ...bins.map(({ total }) => total));
  const every = Math.ceil(bins.length / 7);
  return h(
    "nav",
    { class: "histogram", "aria-label": "Events by when they begin" },
    bins.map((bin, index) => {
      const column = h("span", { class: "column" });
      column.style.blockSize = `${(100 * bin.total) / most}%`;
      const title = `${bin.name}: ${counted(bin.total, "event")}`;
      const label =
        index % every === 0 &&
        h("span", { class: `tick ${(index / every) % 2 === 1 ? "minor" : ""}`, "aria-hidden": "true" }, bin.name);
      return bin.total === 0
        ? h("span", { class: "bin" }, label)
        : h("a", { class: "bin", href: hrefTo(bin), title, "aria-label": title }, column, label);
    }),
  );
}

const pageSize = 100;

function list(model: Model, events: readonly Dated[], window: Days): Child {
  const items = h("ol", { class: "timeline" });
  const more = h("p", { class: "table-foot" });
  let shown = 0;
  const show = () => {
    for (const each of events.slice(shown, shown + pageSize)) items.append(item(model, each, window));
    shown = Math.min(events.length, shown + pageSize);
    const button = h("button", { type: "button", onclick: show }, "Show more");
    fill(more, shown < events.length && [`${numberInWords(shown)} of ${counted(events.length, "event")} `, button]);
  };
  show();
  return [items, more];
}

function item(model: Model, { event, ...days }: Dated, window: Days): HTMLElement {
  const place = placeIn(window, days);
  const line = h("span", { class: `span q-${event.quad_class ?? "none"}` });
  if (place) {
    line.style.insetInlineStart = `${(100 * place.start).toFixed(3)}%`;
    line.style.inlineSize = `${(100 * place.length).toFixed(3)}%`;
    line.classList.toggle("cut-before", place.isCut[0]);
    line.classList.toggle("cut-after", place.isCut[1]);
  }
  return h(
    "li",
    {},
    h("span", { class: "when" }, daysInWords(event.event_start, event.event_end), h("small", {}, lengthInWords(days))),
    h(
      "span",
      { class: "what" },
      eventChip(event),
      " ",
      participants(model, event, "actor"),
      " ",
      h("i", {}, event.surface),
      " ",
      participants(model, event, "recipient"),
      h("small", {}, articleLink(model, event.doc_id, { rowId: event.event_id })),
    ),
    h("span", { class: "track", "aria-hidden": "true" }, line),
  );
}
