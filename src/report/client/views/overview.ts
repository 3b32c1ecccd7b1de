import { type Child, h } from "../dom.js";
import type { Model } from "../model.js";
import { bar, viewHeading } from "../parts.js";
import { hrefOf } from "../route.js";
import type { View } from "../view.js";
import { capitalized, counted, entityTypeInWords, numberInWords, shareInWords } from "../words.js";
import { monthChart } from "./month-chart.js";
import { qualityPanel } from "./quality.js";

/** What the corpus holds, and how much of it is known. All numbers are of the whole corpus. */
export function overview(model: Model): View {
  const { counts, survey, speakers, dyads } = model.data;
  const cards = [
    leaders(
      "Speak most",
      entriesOf(speakers, (name) => nameLink(model, name)),
    ),
    leaders(
      "Act on each other most",
      entriesOf(dyads, (name) => dyadLinks(model, name)),
    ),
    leaders("Events by type", linked(counts.events, "type", capitalized)),
    leaders("Events by status", linked(survey.statuses, "status", capitalized)),
    leaders("Entities by type", linked(counts.entities, "entityType", entityTypeInWords)),
    leaders("Statements by kind", linked(counts.statements, "kind", capitalized)),
  ];
  return {
    title: "Overview",
    content: [
      viewHeading("Overview"),
      tiles(model),
      monthChart(survey.months),
      h("div", { class: "columns" }, cards),
      qualityPanel(model),
    ],
  };
}

type Entry = readonly [name: Child, times: number];

function entriesOf(tally: readonly (readonly [string, number])[], show: (name: string) => Child): Entry[] {
  return tally.map(([name, times]) => [show(name), times]);
}

const hrefs = {
  type: (type: string) => hrefOf("timeline", null, { type }),
  status: (status: string) => hrefOf("timeline", null, { status }),
  entityType: (type: string) => hrefOf("entities", null, { type }),
  kind: (kind: string) => hrefOf("statements", null, { kind }),
};

/** Names that lead to the rows that have them. */
function linked(times: Readonly<Record<string, number>>, to: keyof typeof hrefs, inWords: (name: string) => string) {
  return entriesOf(tallyOf(times), (name) => h("a", { href: hrefs[to](name) }, inWords(name)));
}

function tiles(model: Model): Child {
  const { counts } = model.data;
  const known = sumOf(counts.speakersKnown);
  const statements = sumOf(counts.statements);
  const each: readonly (readonly [view: string, total: number, name: string, note: string])[] = [
    ["articles", counts.articles, "articles", `${numberInWords(counts.characters)} characters`],
    ["statements", statements, "statements", `${shareInWords(known, statements)} with a speaker`],
    ["timeline", sumOf(counts.events), "events", `${numberInWords(model.data.survey.statuses.factual ?? 0)} as facts`],
    ["entities", sumOf(counts.entities), "entities", `${numberInWords(sumOf(counts.mentions))} mentions`],
    ["money", sumOf(counts.amounts), "amounts of money", currencies(counts.amounts)],
    ["run", counts.rejects, "rejected", counts.rejects === 0 ? "all input was read" : "could not be read"],
  ];
  return h(
    "ul",
    { class: "tiles" },
    each.map(([view, total, name, note]) =>
      h(
        "li",
        {},
        h("a", { href: hrefOf(view) }, h("b", {}, numberInWords(total)), h("span", {}, name), h("small", {}, note)),
      ),
    ),
  );
}

function currencies(amounts: Readonly<Record<string, number>>): string {
  const names = tallyOf(amounts).map(([name]) => name);
  return names.length === 0 ? "none" : names.slice(0, 3).join(", ") + (names.length > 3 ? ", …" : "");
}

function leaders(title: string, entries: readonly Entry[]): Child {
  const most = Math.max(1, ...entries.map(([, times]) => times));
  return h(
    "section",
    { class: "card" },
    h("h2", {}, title),
    entries.length === 0
      ? h("p", { class: "empty" }, "None.")
      : h(
          "ol",
          { class: "bars" },
          entries
            .slice(0, 17)
            .map(([name, times]) =>
              h("li", {}, h("span", { class: "name" }, name), bar(times / most), h("b", {}, numberInWords(times))),
            ),
        ),
  );
}

/** A name, as a link when the page shows exactly one entity of it. */
function nameLink(model: Model, name: string): Child {
  const [entity, ...others] = model.entities.filter((each) => each.canonical_name === name);
  if (!entity || others.length > 0) return name;
  return h(
    "a",
    {
      href: hrefOf("statements", null, { speaker: entity.entity_id }),
      title: counted(entity.mention_total, "mention"),
    },
    name,
  );
}

function dyadLinks(model: Model, dyad: string): Child {
  return dyad.split(" → ").map((name, index) => {
    const [entity, ...others] = model.entities.filter((each) => each.canonical_name === name);
    const link = entity && others.length === 0 ? h("a", { href: hrefOf("entity", entity.entity_id) }, name) : name;
    return [index > 0 && " → ", link];
  });
}

/** The sum of numbers by name. */
export function sumOf(times: Readonly<Record<string, number>>): number {
  return Object.values(times).reduce((sum, each) => sum + each, 0);
}

/** Names with their numbers, the greatest first. */
export function tallyOf(times: Readonly<Record<string, number>>): (readonly [string, number])[] {
  return Object.entries(times).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
