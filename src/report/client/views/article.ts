import { type Child, h } from "../dom.js";
import type { Model } from "../model.js";
import { viewHeading } from "../parts.js";
import type { Route } from "../route.js";
import type { Rows } from "../tables.js";
import type { View } from "../view.js";
import { daysInWords, numberInWords } from "../words.js";
import { articleText } from "./article-text.js";
import { eventTable } from "./events.js";
import { missing } from "./missing.js";
import { statementTable } from "./statements.js";

/** An article with what was read in it. */
export function article(model: Model, route: Route): View {
  const shown = model.article(route.id ?? "");
  if (!shown) return missing("article", route.id);
  const { row, headline } = shown;
  const place = { within: row.doc_id, isCaptionHidden: true };
  return {
    title: headline,
    content: [
      viewHeading(headline),
      h(
        "p",
        { class: "meta" },
        facts(row).map((fact, index) => [index > 0 && " · ", fact]),
      ),
      neighbours(model, shown.index),
      articleText(model, shown, route.parameters.get("row") ?? null),
      h("h2", {}, "Who said what"),
      statementTable(model, shown.rows("statements"), { caption: "Who said what", ...place }),
      h("h2", {}, "What happened"),
      eventTable(model, shown.rows("events"), { caption: "What happened", ...place }),
    ],
  };
}

function facts(row: Rows["documents"]): Child[] {
  return [
    h("time", { datetime: row.published_on }, row.published_on),
    ...placeOf(row),
    ...(row.byline === null ? [] : [row.byline]),
    `${numberInWords(row.character_total)} characters`,
    ...[row.source_path, row.source_id, row.doc_id].flatMap((id) =>
      id === null ? [] : h("span", { class: "id" }, id),
    ),
  ];
}

function placeOf({ agency, dateline_place, dateline_date }: Rows["documents"]): string[] {
  const place = [dateline_place, daysInWords(dateline_date, dateline_date)].filter(Boolean).join(", ");
  return [...(agency === null ? [] : [agency]), ...(place === "" ? [] : [`dateline ${place}`])];
}

function neighbours(model: Model, index: number): Child {
  const link = (other: number, text: string) => {
    const to = model.articles[other];
    return to && h("a", { href: `#/article/${encodeURIComponent(to.row.doc_id)}` }, text);
  };
  const [before, after] = [link(index - 1, "← earlier"), link(index + 1, "later →")];
  return h("nav", { class: "neighbours", "aria-label": "Articles beside this one" }, before ?? null, after ?? null);
}
