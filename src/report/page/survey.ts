import type { ArticleTables } from "../../datasets/record.js";
import { count, type Times } from "../counts.js";

/** What is known of the rows of articles and what is not, to be added up: a JSON value. */
export interface Survey {
  /** Rows of each dataset. */
  readonly rows: Times;
  /** Rows of which something is known, as `events.place`. */
  readonly known: Times;
  /** Events by status. */
  readonly statuses: Times;
  /** Rows made by each rule, as `events/support-noun`. */
  readonly rules: Times;
  /** Articles published in each month, `YYYY-MM`. */
  readonly months: Times;
}

/** The survey of no article. */
export function noSurvey(): Survey {
  return { rows: {}, known: {}, statuses: {}, rules: {}, months: {} };
}

/** Adds the second survey to the first. */
export function addSurvey(into: Survey, more: Survey): void {
  for (const key of ["rows", "known", "statuses", "rules", "months"] as const) {
    for (const [name, times] of Object.entries(more[key])) count(into[key], name, times);
  }
}

/** Surveys the rows of an article. */
export function surveyOf(tables: ArticleTables): Survey {
  const survey = noSurvey();
  for (const [name, rows] of Object.entries(tables)) count(survey.rows, name, rows.length);
  const know = (name: string, isKnown: boolean) => count(survey.known, name, Number(isKnown));
  for (const row of tables.documents) {
    count(survey.months, row.published_on.slice(0, 7));
    know("documents.title", row.title !== null);
    know("documents.dateline_place", row.dateline_place !== null);
  }
  for (const row of tables.statements) {
    know("statements.speaker_id", row.speaker_id !== null);
    know("statements.said_on", row.said_on !== null);
    know("statements.addressee_ids", row.addressee_ids.length > 0);
  }
  for (const row of tables.events) {
    count(survey.statuses, row.status);
    know("events.actor_ids", row.actor_ids.length > 0);
    know("events.recipient_ids", row.recipient_ids.length > 0);
    know("events.place_id", row.place_id !== null);
    know("events.event_start", row.event_start !== null);
  }
  for (const row of tables.dates) know("dates.interval_start", row.interval_start !== null);
  for (const row of tables.money) {
    know("money.currency", row.currency !== null);
    know("money.payer_id", row.payer_id !== null);
    know("money.payee_id", row.payee_id !== null);
    know("money.purpose", row.purpose !== null);
  }
  for (const name of ["mentions", "dates", "money", "statements", "events"] as const) {
    for (const { rule, confidence } of tables[name]) {
      count(survey.rules, `${name}/${rule}`);
      know(`${name}.confidence`, confidence !== null);
    }
  }
  return survey;
}
