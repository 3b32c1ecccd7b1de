import type { Tables } from "../datasets/tables.js";
/** The columns by which two runs are compared, dataset by dataset. Nothing else of a run is looked at. */
export declare const comparedColumns: {
    readonly documents: readonly ["doc_id", "source_path", "title", "byline", "published_on", "dateline_place", "dateline_date", "agency", "text"];
    readonly sentences: readonly ["sentence_id", "char_start", "char_end"];
    readonly mentions: readonly ["mention_id", "doc_id", "sentence_id", "surface", "char_start", "char_end", "rule", "confidence", "mention_type", "form", "entity_id"];
    readonly dates: readonly ["date_id", "doc_id", "sentence_id", "surface", "char_start", "char_end", "rule", "confidence", "timex_type", "timex_value", "interval_start", "interval_end", "date_precision", "modifier", "anchor"];
    readonly money: readonly ["money_id", "doc_id", "sentence_id", "surface", "char_start", "char_end", "rule", "confidence", "amount", "amount_min", "amount_max", "currency", "currency_candidates", "modifier", "payer_id", "payee_id", "purpose"];
    readonly entities: readonly ["entity_id", "entity_type", "subtype", "canonical_name", "country"];
    readonly roles: readonly ["role_id", "doc_id", "sentence_id", "surface", "char_start", "char_end", "title", "person_id", "organization_id", "place_id"];
    readonly statements: readonly ["statement_id", "doc_id", "sentence_id", "surface", "char_start", "char_end", "rule", "confidence", "kind", "medium", "cue", "content_text", "said_on", "said_on_source", "is_negated", "speaker_id", "speaker_text", "addressee_ids", "parent_statement_id"];
    readonly statement_spans: readonly ["statement_id", "part", "char_start", "char_end"];
    readonly events: readonly ["event_id", "doc_id", "sentence_id", "surface", "char_start", "char_end", "rule", "confidence", "event_type", "subtype", "modes", "contexts", "trigger", "status", "event_start", "event_end", "date_source", "incident_id", "claimed_in", "actor_ids", "recipient_ids", "place_id"];
    readonly event_roles: readonly ["event_id", "role", "entity_id", "surface"];
    readonly incidents: readonly ["incident_id", "label"];
    readonly edges: readonly ["edge_id", "edge_type", "source_id", "target_id", "label", "doc_id"];
    readonly rejects: readonly ["reject_id", "source_path", "stage", "reason"];
};
type Compared = typeof comparedColumns;
/** A row of a run, cut down to the columns that are compared. */
export type RunRow<Name extends keyof Compared> = Readonly<Pick<Tables[Name][number], Extract<Compared[Name][number], keyof Tables[Name][number]>>>;
/** What a run says, as far as it is compared. `Tables` are such tables too. */
export type RunTables = {
    readonly [Name in keyof Compared]: readonly RunRow<Name>[];
};
export {};
