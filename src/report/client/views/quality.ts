import { dataTable } from "../data-table.js";
import { type Child, h } from "../dom.js";
import type { Model } from "../model.js";
import { bar } from "../parts.js";
import { hrefOf } from "../route.js";
import { counted, numberInWords, shareInWords } from "../words.js";

interface Known {
  readonly what: string;
  readonly known: number;
  readonly of: number;
}

const questions: readonly (readonly [column: string, what: string])[] = [
  ["statements.speaker_id", "Statements whose speaker is known"],
  ["statements.addressee_ids", "Statements with somebody they are said to"],
  ["statements.said_on", "Statements with the day they were made"],
  ["events.actor_ids", "Events with an actor"],
  ["events.recipient_ids", "Events with a recipient"],
  ["events.place_id", "Events with a place"],
  ["events.event_start", "Events with a date"],
  ["dates.interval_start", "Time expressions with days on the calendar"],
  ["money.currency", "Amounts whose currency is settled"],
  ["money.payer_id", "Amounts with a payer"],
  ["money.payee_id", "Amounts with a payee"],
  ["money.purpose", "Amounts with a purpose"],
  ["documents.title", "Articles with a title"],
  ["documents.dateline_place", "Articles with a dateline"],
  ["mentions.confidence", "Mentions with a measured confidence"],
  ["events.confidence", "Events with a measured confidence"],
  ["statements.confidence", "Statements with a measured confidence"],
];

/** How much is known: what no sentence tells stays unknown, and is counted here. */
export function qualityPanel(model: Model): Child {
  const { survey, counts } = model.data;
  const rows = questions.map(([column, what]): Known => {
    const [table = ""] = column.split(".");
    return { what, known: survey.known[column] ?? 0, of: survey.rows[table] ?? 0 };
  });
  const rejects = counts.rejects;
  return h(
    "section",
    { class: "card" },
    h("h2", {}, "Data quality"),
    h(
      "p",
      {},
      "What an article does not tell is unknown in the datasets, never guessed. These are the shares that are known; they say nothing of how much is right, which ",
      h("code", {}, "dateline evaluate"),
      " measures on annotated articles. ",
      rejects === 0
        ? "Every input could be read."
        : [h("a", { href: hrefOf("run") }, counted(rejects, "input")), " could not be read."],
    ),
    dataTable(rows, {
      caption: "What is known",
      isCaptionHidden: true,
      rowName: "row",
      columns: [
        { name: "Known", text: ({ what }) => what, width: "wide" },
        { name: "Rows", text: ({ known }) => known },
        { name: "Of", text: ({ of }) => of, cell: ({ of }) => numberInWords(of) },
        {
          name: "Share",
          text: ({ known, of }) => (of === 0 ? null : known / of),
          cell: ({ known, of }) =>
            h("span", { class: "share" }, bar(of === 0 ? 0 : known / of), shareInWords(known, of)),
        },
      ],
    }),
  );
}
