import { explainDate } from "../dates/explain.js";
import { at } from "../document/at.js";
import type { DateAnchor, TimeMeaning } from "../document/dates.js";
import { type Explanation, type Labelled, passageOf, section } from "./explanation.js";
import { ruleLines } from "./rule-lines.js";
import { type ArticleScene, entityIn, quoted } from "./scene.js";

/** Explains a row of `dates`. */
export function explainDateRow(scene: ArticleScene, index: number): Omit<Explanation, "id" | "dataset"> {
  const { article } = scene;
  const date = at(article.dates.dates, index);
  const timex = at(article.timexes, index);
  const { intervalStart, intervalEnd, value } = date;
  const days =
    intervalStart === null
      ? "no place on the calendar"
      : intervalStart === intervalEnd
        ? intervalStart
        : `${intervalStart} to ${intervalEnd}`;
  const other: Labelled[] = timex.rangeEnd === null ? [] : [[at(article.timexes, timex.rangeEnd), "end of the range"]];
  return {
    headline: `${quoted(scene, date)} is a ${date.type} with the value ${value}${days === value ? "" : `: ${days}`}.`,
    passages: [passageOf(article, [[date, value], ...other])],
    sections: [
      ...section("What found it", ruleLines("dates", date.rule, date.confidence)),
      ...section("How its value was computed", valueLines(scene, index)),
      ...section("What it dates", datedLines(scene, index)),
    ],
  };
}

const anchors: Readonly<Record<DateAnchor, string>> = {
  published: "the day the article was published",
  dateline: "the day in its dateline, when the report was filed",
  speech: "the day of the speech it is quoted from",
  tweet: "the day of the tweet it stands in",
  none: "nothing: it needs no other day",
};

function valueLines(scene: ArticleScene, index: number): string[] {
  const { article } = scene;
  const { meaning } = at(article.timexes, index);
  const { anchor, modifier } = at(article.dates.dates, index);
  const trace = explainDate(article, index);
  const lines = [`It says: ${meaningInWords(meaning)}.`];
  if (anchor === "none" || !trace) return [...lines, `It counts from ${anchors.none}.`];
  lines.push(`It counts from ${trace.day}, ${anchors[anchor]}.`);
  if (trace.statement !== null) {
    const speaker = article.statements[trace.statement]?.speaker ?? null;
    lines.push(`It stands in a quotation of ${entityIn(scene, speaker)}.`);
  }
  if (looksAtVerb(meaning)) lines.push(`The verb beside it ${directions[trace.direction ?? "none"]}.`);
  if (meaning.kind === "context") lines.push(`The date last spoken of before it is ${trace.context ?? "none"}.`);
  if (modifier !== null) lines.push(`The words around it add ${modifier}.`);
  return lines;
}

const directions = {
  past: "points to the past: of several such days, the last one before",
  future: "points to the future: of several such days, the next one",
  present: "is in the present",
  none: "does not say whether past or future is meant",
} as const;

/** Whether the nearest such day is to be found in the direction of the verb. */
function looksAtVerb(meaning: TimeMeaning): boolean {
  if (meaning.kind === "clock") return meaning.day !== null && looksAtVerb(meaning.day);
  return (
    (meaning.kind === "weekday" ||
      meaning.kind === "calendar" ||
      meaning.kind === "holiday" ||
      meaning.kind === "weekend") &&
    meaning.shift === null
  );
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function meaningInWords(meaning: TimeMeaning): string {
  switch (meaning.kind) {
    case "calendar":
      return calendarInWords(meaning);
    case "holiday":
      return `the holiday ${meaning.name}${meaning.year === null ? "" : ` of ${meaning.year}`}`;
    case "weekOf":
      return `the week that holds ${meaningInWords(meaning.day)}`;
    case "weekday":
      return shifted(weekdays[meaning.weekday - 1] ?? "day of the week", meaning.shift);
    case "weekend":
      return shifted("weekend", meaning.shift);
    case "shifted":
      return stepped(meaning.unit, meaning.shift, "the day it counts from");
    case "context":
      return stepped(meaning.unit, meaning.shift, "the date last spoken of");
    case "clock":
      return `a time of day (${meaning.time}) of ${meaning.day === null ? "the day it counts from" : meaningInWords(meaning.day)}`;
    case "value":
      return `the value ${meaning.value}, whatever the day`;
    case "stretch":
      return `a stretch (${meaning.value}) that ${meaning.side === "before" ? "ends" : "begins"} at the day it counts from`;
  }
}

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

function calendarInWords({ year, part, day, shift, shiftsYear }: TimeMeaning & { readonly kind: "calendar" }): string {
  const named =
    part === null ? [] : [part.unit === "month" ? (months[part.number - 1] ?? "") : `${part.unit} ${part.number}`];
  const within = [...(day === null ? [] : [String(day)]), ...named].join(" ");
  if (year !== null) return `${within} ${year}`.trim();
  if (shift === null) return `${within} of a year that is not said`;
  if (shiftsYear) return `${within} of ${stepped("year", shift, "the day it counts from")}`;
  return shifted(within, shift);
}

/** `a Wednesday, without last, this or next`; `the last Wednesday before the day it counts from`. */
function shifted(name: string, shift: number | null): string {
  if (shift === null) return `a ${name}, without last, this or next`;
  if (shift === 0) return `the ${name} that belongs to the day it counts from`;
  return shift < 0 ? `the last ${name} before the day it counts from` : `the next ${name} after the day it counts from`;
}

/** `2 weeks before the day it counts from`. */
function stepped(unit: string, shift: number, from: string): string {
  if (shift === 0) return unit === "day" ? `${from} itself` : `the ${unit} of ${from}`;
  const number = Math.abs(shift);
  return `${number} ${unit}${number === 1 ? "" : "s"} ${shift < 0 ? "before" : "after"} ${from}`;
}

function datedLines({ article, ids }: ArticleScene, index: number): string[] {
  const said = article.statements.flatMap(({ saidOnTimex, cue }, statement) =>
    saidOnTimex === index ? [`when a statement was made: ${ids.statements[statement]} (${cue})`] : [],
  );
  const happened = article.events.flatMap(({ roles, type }, event) =>
    roles.some(({ date }) => date === index) ? [`when an event happened: ${ids.events[event]} (${type})`] : [],
  );
  return [...said, ...happened];
}
