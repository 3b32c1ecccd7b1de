import type { Event } from "../document/events.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { Reject } from "../document/reject.js";
import { surfaceOf } from "../document/span.js";
import type { Statement } from "../document/statements.js";
import type { CorpusGraph } from "../graph/graph.js";
import { type Counts, countsOf, type Tally, tally, totalOf } from "./counts.js";
import { type Cell, escaped, inContext, markdownTable, shortened } from "./markdown.js";
import { nameReader } from "./names.js";

/** Articles shown in full: the digest is to be read by a person. */
const articlesShown = 50;

/** What is digested. */
export interface DigestInput {
  readonly graph: CorpusGraph;
  readonly rejects: readonly Reject[];
}

/** The content of `summary.md`: what the corpus holds, then for each article who said what and what happened. */
export function digest({ graph, rejects }: DigestInput): string {
  const shown = graph.articles.slice(0, articlesShown);
  const rest = graph.articles.length - shown.length;
  const parts = [
    "# What these articles say",
    overview(countsOf(graph, rejects)),
    leaders(graph),
    rejectTable(rejects),
    ...shown.map((article, index) => articlePart(article, nameReader(graph, index))),
    rest > 0 ? `${rest} more articles are in the datasets.` : "",
    "In brackets: words of the text where it is not known who is meant. ↳: told inside the statement above.",
    "Every row stands in the `.jsonl` files beside this one, with the characters it came from: `statements.jsonl`, `events.jsonl`, `mentions.jsonl`, `dates.jsonl`, `money.jsonl`.",
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function overview(counts: Counts): string {
  const statements = counts.statements.reduce((sum, { times }) => sum + times, 0);
  const rows = [
    ["articles", String(counts.articles), counts.rejects > 0 ? `${counts.rejects} more could not be read` : ""],
    ["mentions", String(totalOf(counts.mentions)), inWords(counts.mentions)],
    ["entities", String(totalOf(counts.entities)), inWords(counts.entities)],
    ["statements", String(statements), statementsInWords(counts)],
    ["events", String(totalOf(counts.events)), inWords(counts.events)],
    ["amounts of money", String(totalOf(counts.amounts)), inWords(counts.amounts)],
  ];
  return markdownTable(["", "number", "of which"], rows);
}

/** `PERSON 40 · ORG 12`. */
export function inWords(counted: Tally): string {
  return counted.map(([name, times]) => `${name} ${times}`).join(" · ");
}

/** `direct 24 (speaker known 23) · …`. */
export function statementsInWords({ statements }: Counts): string {
  return statements
    .map(({ kind, times, speakerKnown }) => `${kind} ${times} (speaker known ${speakerKnown})`)
    .join(" · ");
}

function leaders(graph: CorpusGraph): string {
  const speakers = graph.articles.flatMap((article, index) => {
    const nameOf = nameReader(graph, index);
    return article.statements.flatMap(({ speaker }) => nameOf(speaker) ?? []);
  });
  const dyads = graph.articles.flatMap((article, index) => {
    const nameOf = nameReader(graph, index);
    return article.events.flatMap((event) => dyadsOf(event, nameOf));
  });
  const line = (title: string, counted: Tally) =>
    counted.length > 0 ? `**${title}:** ${escaped(inWords(counted.slice(0, 10)))}` : "";
  return [line("Speak most", tally(speakers)), line("Act on each other most", tally(dyads))]
    .filter(Boolean)
    .join("\n\n");
}

function dyadsOf({ roles }: Event, nameOf: (entity: number | null) => string | null): string[] {
  const named = (wanted: string) =>
    roles.flatMap(({ role, entity }) => (role === wanted ? (nameOf(entity) ?? []) : []));
  return named("actor").flatMap((actor) => named("recipient").map((recipient) => `${actor} → ${recipient}`));
}

function rejectTable(rejects: readonly Reject[]): string {
  if (rejects.length === 0) return "";
  const rows = rejects.slice(0, articlesShown).map(({ sourcePath, reason }) => [sourcePath, reason]);
  return `## What could not be read\n\n${markdownTable(["input", "why"], rows)}`;
}

function articlePart(article: AnnotatedArticle, nameOf: (entity: number | null) => string | null): string {
  const opening = article.text.slice(article.dateline?.end ?? 0);
  const title = escaped(article.title ?? shortened(opening, 90));
  const place = article.dateline?.place ? ` · ${escaped(surfaceOf(article.text, article.dateline.place))}` : "";
  const agency = article.dateline?.agency ? ` · ${escaped(surfaceOf(article.text, article.dateline.agency))}` : "";
  const said = article.statements.map((statement, index) => statementRow(article, nameOf, { statement, index }));
  const done = article.events.map((event) => eventRow(article, nameOf, event));
  return [
    `## ${title}`,
    `${article.published}${place}${agency} · \`${article.docId}\``,
    said.length > 0 ? `### Who said what\n\n${markdownTable(["who", "how", "what", "to", "when"], said)}` : "",
    done.length > 0
      ? `### What happened\n\n${markdownTable(["what", "who", "to whom", "where", "when", "words"], done)}`
      : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function statementRow(
  article: AnnotatedArticle,
  nameOf: (entity: number | null) => string | null,
  { statement, index }: { readonly statement: Statement; readonly index: number },
): string[] {
  const { kind, cue, content, addressees, speaker, speakerSpan, isNegated, parent } = statement;
  const who = nameOf(speaker) ?? (speakerSpan ? `(${surfaceOf(article.text, speakerSpan)})` : "?");
  const words = content.map((span) => surfaceOf(article.text, span)).join(" … ");
  return [
    parent === null ? who : `↳ ${who}`,
    `${isNegated ? "not " : ""}${cue}`,
    kind === "direct" ? `“${shortened(words, 200)}”` : shortened(words, 200),
    addressees.map((entity) => nameOf(entity) ?? "?").join(", "),
    article.dates.saidOn[index]?.date ?? "",
  ];
}

function eventRow(article: AnnotatedArticle, nameOf: (entity: number | null) => string | null, event: Event): Cell[] {
  const named = (wanted: string) =>
    event.roles.flatMap(({ role, entity }) => (role === wanted ? (nameOf(entity) ?? []) : [])).join(", ");
  const { type, status, startsOn, endsOn, sentence } = event;
  const days = startsOn === endsOn ? (startsOn ?? "") : `${startsOn ?? ""} – ${endsOn ?? ""}`;
  const around = article.tokens.sentences[sentence] ?? event;
  return [
    status === "factual" ? type : `${type} (${status})`,
    named("actor"),
    named("recipient"),
    named("place"),
    days,
    inContext(article.text, event, around),
  ];
}
