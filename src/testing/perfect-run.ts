import type { RunArticle } from "../evaluate/articles/run-article.js";
import type { GoldWithText } from "../evaluate/articles/score-articles.js";
import type { GoldArticle, GoldEvent, GoldStatement } from "../evaluate/gold/schema.js";

type Place = { readonly surface: string; readonly char_start: number; readonly char_end: number };
type Part = "speaker" | "cue" | "content" | "addressee";

/** For tests: the run that says exactly what the gold says, article by article, to put faults into. A paragraph is a sentence. */
export function perfectRuns(gold: readonly GoldWithText[]): ReadonlyMap<string, RunArticle> {
  return new Map(gold.map((article) => [article.doc_id, perfectRun(article)]));
}

function perfectRun(article: GoldWithText): RunArticle {
  const characters = [...article.text];
  const place = (start: number, end: number): Place => ({
    surface: characters.slice(start, end).join(""),
    char_start: start,
    char_end: end,
  });
  const rows = {
    article,
    place,
    doc: { doc_id: article.doc_id, sentence_id: null },
    made: { rule: "test", confidence: null },
  };
  return {
    text: article.text,
    sentences: linesOf(characters),
    mentions: mentionRows(rows),
    dates: dateRows(rows),
    money: moneyRows(rows),
    statements: article.statements.map((statement) => statementRow(rows, statement)),
    events: article.events.map((event) => eventRow(rows, event)),
    partsOf: new Map(article.statements.map((statement) => [rowId("st", statement.id), partRows(rows, statement)])),
    rolesOf: new Map(article.events.map((event) => [rowId("ev", event.id), roleRows(rows, event)])),
  };
}

interface Rows {
  readonly article: GoldArticle;
  readonly place: (start: number, end: number) => Place;
  readonly doc: { readonly doc_id: string; readonly sentence_id: null };
  readonly made: { readonly rule: string; readonly confidence: null };
}

function rowId(prefix: string, id: string): string {
  return `${prefix}_${id}`;
}

/** The corpus id of a gold entity: made of type and name, so that articles share it. */
function entityId({ article }: Rows, id: string): string {
  const entity = article.entities.find((each) => each.id === id);
  return `entity_${entity?.type}-${entity?.name}`;
}

function linesOf(characters: readonly string[]) {
  const ends = characters.flatMap((character, index) => (character === "\n" ? [index + 1] : []));
  const bounds = [0, ...ends, characters.length];
  return bounds.slice(1).map((end, index) => ({ start: bounds[index] ?? 0, end }));
}

function mentionRows(rows: Rows): RunArticle["mentions"] {
  return rows.article.entities.flatMap(({ id, type, country, mentions }) =>
    mentions.map(({ start, end, form }) => ({
      ...rows.doc,
      mention_id: `m_${start}-${end}-${id}`,
      entity_id: entityId(rows, id),
      local_entity_id: rowId("local", id),
      mention_type: type,
      form,
      country,
      country_candidates: [],
      ...rows.place(start, end),
      ...rows.made,
    })),
  );
}

function dateRows(rows: Rows): RunArticle["dates"] {
  return rows.article.dates.map(({ id, start, end, type, value, begin, end_date, mod }) => ({
    ...rows.doc,
    date_id: rowId("t", id),
    timex_type: type,
    timex_value: value,
    interval_start: begin,
    interval_end: end_date,
    date_precision: null,
    modifier: mod,
    quantity: null,
    frequency: null,
    anchor: "none",
    range_end_id: null,
    ...rows.place(start, end),
    ...rows.made,
  }));
}

function moneyRows(rows: Rows): RunArticle["money"] {
  return rows.article.money.map(({ id, start, end, amount, currency, mod }) => ({
    ...rows.doc,
    money_id: rowId("mo", id),
    amount,
    amount_min: null,
    amount_max: null,
    currency,
    currency_candidates: [],
    modifier: mod,
    payer_id: null,
    payee_id: null,
    purpose: null,
    ...rows.place(start, end),
    ...rows.made,
  }));
}

function statementRow(rows: Rows, statement: GoldStatement): RunArticle["statements"][number] {
  const [start, end] = statement.content_spans[0] ?? [0, 0];
  const speaker = statement.speaker === null ? null : entityId(rows, statement.speaker);
  return {
    ...rows.doc,
    statement_id: rowId("st", statement.id),
    kind: statement.kind,
    medium: statement.medium,
    speaker_id: speaker,
    speaker_local_id: statement.speaker === null ? null : rowId("local", statement.speaker),
    speaker_text: null,
    cue: statement.cue ?? "",
    content_text: "",
    addressee_ids: statement.addressees.map((id) => entityId(rows, id)),
    about_ids: [],
    said_on: statement.said_on,
    said_on_source: null,
    said_on_date_id: null,
    parent_statement_id: statement.within === null ? null : rowId("st", statement.within),
    is_negated: statement.negated,
    ...rows.place(start, end),
    ...rows.made,
  };
}

function partRows(rows: Rows, { id, speaker_span, cue_span, content_spans }: GoldStatement) {
  const of = (part: Part, spans: readonly (readonly [number, number] | null)[]) =>
    spans.flatMap((span) =>
      span === null
        ? []
        : [
            {
              ...rows.doc,
              span_id: `sp_${id}-${part}-${span[0]}`,
              statement_id: rowId("st", id),
              part,
              ...rows.place(...span),
            },
          ],
    );
  return [...of("speaker", [speaker_span]), ...of("cue", [cue_span]), ...of("content", content_spans)];
}

function eventRow(rows: Rows, event: GoldEvent): RunArticle["events"][number] {
  const [day = null] = event.date?.split("/") ?? [];
  return {
    ...rows.doc,
    event_id: rowId("ev", event.id),
    incident_id: rowId("in", event.same_as ?? event.id),
    event_type: event.type,
    subtype: null,
    quad_class: null,
    modes: [],
    contexts: [],
    trigger: "",
    status: event.status,
    claimed_in: event.claimed_in === null ? null : rowId("st", event.claimed_in),
    actor_ids: event.actors.map((id) => entityId(rows, id)),
    recipient_ids: event.recipients.map((id) => entityId(rows, id)),
    place_id: event.place === null ? null : entityId(rows, event.place),
    event_start: day === null ? null : `${day}-01-01`.slice(0, 10),
    event_end: null,
    date_source: null,
    ...rows.place(...event.trigger),
    ...rows.made,
  };
}

function roleRows(rows: Rows, event: GoldEvent) {
  const role = (name: "actor" | "recipient" | "place" | "money", id: string) => ({
    ...rows.doc,
    event_role_id: `er_${event.id}-${name}-${id}`,
    event_id: rowId("ev", event.id),
    role: name,
    entity_id: name === "money" ? null : entityId(rows, id),
    local_entity_id: name === "money" ? null : rowId("local", id),
    date_id: null,
    money_id: name === "money" ? rowId("mo", id) : null,
    country: null,
    ...rows.place(...event.trigger),
  });
  return [
    ...event.actors.map((id) => role("actor", id)),
    ...event.recipients.map((id) => role("recipient", id)),
    ...(event.place === null ? [] : [role("place", event.place)]),
    ...event.money.map((id) => role("money", id)),
  ];
}
