import { type Child, fill, h } from "./dom.js";
import { choice, textField } from "./parts.js";
import { hrefOf, type Route } from "./route.js";

/** A filter of a view: a list to choose from, or, without one, a field for words. */
export interface Filter {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  /** Values and how many rows have them; the first entry, for all, is made here. */
  readonly options?: readonly (readonly [value: string, text: string])[];
  /** What it says while nothing is chosen; `all` if it is not given. */
  readonly unchosen?: string;
}

/** What is chosen, by the names of the filters; empty where nothing is. */
export type Chosen = (name: string) => string;

/** A view of rows that filters can narrow: what is chosen stands in the address, so that it can be copied. */
export function filtered(route: Route, filters: readonly Filter[], show: (chosen: Chosen) => Child): HTMLElement {
  const state = new Map(route.parameters);
  const results = h("div", { class: "results" });
  const chosen: Chosen = (name) => state.get(name) ?? "";
  const said = h("p", { class: "unseen", role: "status" });
  const draw = () => fill(results, show(chosen));
  const set = (name: string, value: string) => {
    state.set(name, value);
    history.replaceState(null, "", hrefOf(route.view, route.id, Object.fromEntries(state)));
    draw();
    fill(said, results.querySelector("caption, .window, .empty")?.textContent ?? "");
  };
  const fields = filters.map(({ name, label, options, unchosen = "all" }) => {
    const given = { value: chosen(name), onchange: (value: string) => set(name, value) };
    return options ? choice(label, [["", unchosen], ...options], given) : textField(label, given);
  });
  draw();
  const form = h("form", { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() }, fields);
  return h("div", {}, form, said, results);
}

/** The values of a column with their numbers, the commonest first: `direct (23)`. */
export function optionsOf<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => string | null | readonly string[],
  inWords: (value: string) => string = (value) => value,
): (readonly [string, string])[] {
  const times = new Map<string, number>();
  for (const row of rows) {
    const value = valuesOf(row);
    for (const each of typeof value === "string" ? [value] : (value ?? [])) times.set(each, (times.get(each) ?? 0) + 1);
  }
  return [...times]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value, total]) => [value, `${inWords(value)} (${total})`] as const);
}

/** Whether some text holds all the words, whatever their case. */
export function holdsWords(words: string): (text: string) => boolean {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    return wanted.every((word) => lower.includes(word));
  };
}
