import {
  dateAnchors,
  datePrecisions,
  dateSources,
  eventRoleNames,
  eventStatuses,
  eventTypes,
  moneyModifiers,
  statementKinds,
  statementMedia,
  timexModifiers,
  timexTypes
} from "./chunk-UJPIXBYM.js";
import {
  mentionForms,
  nameTypes,
  placeSubtypes
} from "./chunk-QAG4GSCQ.js";

// dist/datasets/column.js
import { z } from "zod";
var string = z.string().refine((value) => !new RegExp("\\p{Surrogate}", "u").test(value), "holds a lone surrogate");
var text = (description) => string.describe(description);
var identifier = (description) => z.string().regex(/^[a-z]+_./u).describe(description);
var identifiers = (description) => z.array(z.string().regex(/^[a-z]+_./u)).describe(description);
var texts = (description) => z.array(string).describe(description);
var total = (description) => z.int().min(0).describe(description);
var day = (description) => z.iso.date().describe(description);
var country = (description) => z.string().regex(/^[A-Z]{3}$/u).describe(description);
var oneOf = (values, description) => z.enum(values).describe(description);
var flag = (description) => z.boolean().describe(description);
var number = (description) => z.number().describe(description);
var place = {
  surface: text("The text it covers: `text[char_start:char_end]` of its document, as printed."),
  char_start: total("Where it begins in its document's `text`, in Unicode code points from 0."),
  char_end: total("Where it ends, in Unicode code points; not included.")
};
var provenance = {
  rule: text("Name of the rule that made the row."),
  confidence: z.number().min(0).max(1).nullable().describe("How often what was found with this certainty is right, as measured on text set aside, 0 to 1; null where nobody has measured it.")
};

// dist/datasets/dataset.js
import { z as z2 } from "zod";
function dataset(spec) {
  const { name, row, key } = spec;
  const columns = described(spec.columns);
  const schema = z2.strictObject(columns).meta({ title: name, description: `One row is ${row}.` });
  const jsonSchema = z2.toJSONSchema(schema, { override: dropInnerDescriptions });
  const cells = jsonSchema.properties;
  return {
    name,
    row,
    key,
    references: Object.fromEntries(Object.entries(spec.references).flatMap(([column, target]) => typeof target === "string" ? [[column, target]] : [])),
    columns: Object.entries(cells).map(([column, cell]) => columnOf(column, cell)),
    schema,
    jsonSchema
  };
}
function described(columns) {
  const entries = Object.entries(columns).map(([name, column]) => {
    if (!(column instanceof z2.ZodNullable) || column.description !== void 0)
      return [name, column];
    const inner = column.unwrap();
    return [name, column.describe(inner instanceof z2.ZodType && inner.description || "")];
  });
  return Object.fromEntries(entries);
}
function dropInnerDescriptions({ jsonSchema }) {
  for (const variant of jsonSchema.anyOf ?? [])
    delete variant.description;
}
function columnOf(name, cell) {
  const variants = cell.anyOf ?? [cell];
  const types = variants.flatMap((variant) => variant.type ?? []);
  const main = variants.find((variant) => variant.type !== "null") ?? cell;
  return {
    name,
    kind: kindOf(types.filter((type) => type !== "null")[0], main.format),
    isNullable: types.includes("null"),
    values: main.enum ?? null,
    description: cell.description ?? ""
  };
}
function kindOf(type, format) {
  if (type === "array")
    return "list";
  if (type === "integer" || type === "number" || type === "boolean")
    return type;
  return format === "date" ? "date" : "string";
}

// dist/datasets/articles.js
var documents = dataset({
  name: "documents",
  row: "an article",
  key: "doc_id",
  references: {},
  columns: {
    doc_id: identifier("Id of the article: `doc_`, its file's stem or given id, and a hash of its date and text."),
    source_path: text("Path within the input, with `/`; `news.jsonl#3` is line 3 of a JSONL file."),
    source_id: text("The id the input gave it (JSONL and CSV); null when it gave none.").nullable(),
    title: text("Headline; null when the input has none apart from the text.").nullable(),
    byline: text("Author; null when the input has none apart from the text.").nullable(),
    published_on: day("The article's date."),
    dateline_place: text("Where the report was filed, as its first line prints it (`WASHINGTON`); null when it does not.").nullable(),
    dateline_date: day("The day printed in the dateline; null when there is none.").nullable(),
    agency: text("The news agency named in the dateline, as printed (`TASS`); null when there is none.").nullable(),
    language: text("Language it was read as, ISO 639-1: always `en`, for Dateline reads English and detects nothing."),
    text: text("The article's text, unchanged: what all `char_start` and `char_end` count in."),
    character_total: total("Length of `text` in Unicode code points."),
    sentence_total: total("Number of its rows in `sentences`."),
    token_total: total("Number of its words, numbers, marks and symbols."),
    sha256: text("SHA-256 of `text` in UTF-8, hexadecimal.")
  }
});
var sentences = dataset({
  name: "sentences",
  row: "a sentence",
  key: "sentence_id",
  references: { doc_id: "documents" },
  columns: {
    sentence_id: identifier("Id of the sentence."),
    doc_id: identifier("Its article."),
    sentence_number: total("Position among the article's sentences, from 0."),
    paragraph_number: total("Position of its paragraph in the article, from 0."),
    token_total: total("Number of its words, numbers, marks and symbols."),
    is_quoted: flag("Whether every word of it stands inside quotation marks."),
    is_boilerplate: flag("Whether it is page furniture (disclaimer, photo credit, bare link), which nothing is read from."),
    ...place
  }
});

// dist/datasets/entities.js
var entities = dataset({
  name: "entities",
  row: "a real-world person, organization, place, nationality or other named thing",
  key: "entity_id",
  references: {},
  columns: {
    entity_id: identifier("Readable id, as `person_antony-blinken`: its type and its name in the first article that gives it in full."),
    entity_type: oneOf(nameTypes, "As `mention_type` of `mentions`."),
    subtype: oneOf(placeSubtypes, "Kind of a PLACE; null for other types and when unknown.").nullable(),
    canonical_name: text("The name to show: the full name most articles use, or the established one of a known place or organization."),
    aliases: texts("Every name and handle any article uses for it."),
    country: country("ISO 3166-1 alpha-3: home of an office or organization, the state a place lies in, the one a nationality denotes; null when unknown or open.").nullable(),
    country_candidates: texts("ISO 3166-1 alpha-3 codes of the states a place or nationality may belong to, the likeliest first, while the articles leave that open; [] when settled or unknown."),
    mention_total: total("Number of its rows in `mentions`."),
    document_total: total("Number of articles that mention it."),
    first_published_on: day("Date of the earliest article that mentions it."),
    last_published_on: day("Date of the latest article that mentions it."),
    link_reasons: texts("Names of the comparators that joined mentions of different articles; [] when there was nothing to join.")
  }
});
var roles = dataset({
  name: "roles",
  row: "an office an article says somebody holds",
  key: "role_id",
  references: {
    doc_id: "documents",
    sentence_id: "sentences",
    person_id: "entities",
    organization_id: "entities",
    place_id: "entities"
  },
  columns: {
    role_id: identifier("Id of the row."),
    doc_id: identifier("Its article."),
    sentence_id: identifier("The sentence it begins in; null when it stands in none.").nullable(),
    person_id: identifier("Who holds it."),
    local_entity_id: identifier("The same as this article alone tells (`local_entity_id` of `mentions`)."),
    title: text("The title as a dictionary would have it: `Secretary of State`."),
    organization_id: identifier("The organization it is an office of; null when it is a country's or unknown.").nullable(),
    place_id: identifier("The country or place it is an office of; null when it is an organization's or unknown.").nullable(),
    reported_on: day("The date of the article that says so."),
    ...place
  }
});

// dist/datasets/events.js
var quadClasses = [
  "verbal_cooperation",
  "material_cooperation",
  "verbal_conflict",
  "material_conflict"
];
var eventType = oneOf(eventTypes, "PLOVER event type; OTHER when PLOVER has no place for it.");
var events = dataset({
  name: "events",
  row: "an event as one article reports it",
  key: "event_id",
  references: {
    doc_id: "documents",
    sentence_id: "sentences",
    incident_id: "incidents",
    claimed_in: "statements",
    place_id: "entities",
    actor_ids: "entities",
    recipient_ids: "entities"
  },
  columns: {
    event_id: identifier("Id of the event."),
    doc_id: identifier("Its article."),
    sentence_id: identifier("The sentence its trigger stands in; null when it stands in none.").nullable(),
    incident_id: identifier("The real-world event it reports, over all articles."),
    event_type: eventType,
    subtype: text("Named extension under OTHER (`election`, `death`); null for PLOVER types.").nullable(),
    quad_class: oneOf(quadClasses, "Talk or deed, for or against; null for OTHER.").nullable(),
    modes: texts("PLOVER modes."),
    contexts: texts("PLOVER contexts."),
    trigger: text("The words that name the event, in lower case, white space as single spaces."),
    status: oneOf(eventStatuses, "factual, planned, claimed (by somebody the article does not vouch for), hypothetical or denied."),
    claimed_in: identifier("The innermost statement that tells it; null when the article asserts it itself.").nullable(),
    actor_ids: identifiers("Who did it (rows of `event_roles` have the words)."),
    recipient_ids: identifiers("To whom it was done."),
    place_id: identifier("Where; null when the sentence does not tell.").nullable(),
    event_start: day("First day; null when the text gives none.").nullable(),
    event_end: day("Last day, included; null with `event_start`.").nullable(),
    date_source: oneOf(dateSources, "Where the days are known from; null with them.").nullable(),
    ...place,
    ...provenance
  }
});
var eventRoles = dataset({
  name: "event_roles",
  row: "a participant or circumstance of an event",
  key: "event_role_id",
  references: {
    event_id: "events",
    doc_id: "documents",
    sentence_id: "sentences",
    entity_id: "entities",
    date_id: "dates",
    money_id: "money"
  },
  columns: {
    event_role_id: identifier("Id of the row."),
    event_id: identifier("The event."),
    doc_id: identifier("Its article."),
    sentence_id: identifier("The sentence the words stand in; null when they stand in none.").nullable(),
    role: oneOf(eventRoleNames, "What it is to the event."),
    entity_id: identifier("Who or where, for actor, recipient and place; else null.").nullable(),
    local_entity_id: identifier("The same as this article alone tells (`local_entity_id` of `mentions`); null with `entity_id`.").nullable(),
    date_id: identifier("When, for date; else null.").nullable(),
    money_id: identifier("How much, for money; else null.").nullable(),
    country: country("ISO 3166-1 alpha-3 of the state the entity belongs to or lies in; null when unknown.").nullable(),
    ...place
  }
});
var incidents = dataset({
  name: "incidents",
  row: "a real-world event that one or more articles report",
  key: "incident_id",
  references: {
    place_id: "entities",
    actor_ids: "entities",
    recipient_ids: "entities",
    event_ids: "events",
    doc_ids: "documents"
  },
  columns: {
    incident_id: identifier("Id of the incident, made from its first report."),
    incident_type: eventType,
    label: text("Actors, trigger and recipients of its first report, to read it by."),
    incident_start: day("First day any report gives; null when none does.").nullable(),
    incident_end: day("Last day any report gives, included; null with `incident_start`.").nullable(),
    place_id: identifier("Where most reports place it; null when none does.").nullable(),
    actor_ids: identifiers("Every actor in any report."),
    recipient_ids: identifiers("Every recipient in any report."),
    event_ids: identifiers("The reports: rows of `events`."),
    doc_ids: identifiers("The articles they stand in."),
    report_total: total("Number of `event_ids`."),
    document_total: total("Number of `doc_ids`."),
    differing_fields: texts("Where the reports disagree: names of columns of `events`, and `amount` for its money, that have more than one known value."),
    link_reasons: texts("Names of the comparators that joined the reports; [] for a single one.")
  }
});

// dist/datasets/expressions.js
var sentence = identifier("The sentence it begins in; null when it stands in none.").nullable();
var mentions = dataset({
  name: "mentions",
  row: "a mention of a person, organization, place, nationality or other named thing",
  key: "mention_id",
  references: { doc_id: "documents", sentence_id: "sentences", entity_id: "entities" },
  columns: {
    mention_id: identifier("Id of the mention."),
    doc_id: identifier("Its article."),
    sentence_id: sentence,
    entity_id: identifier("What it stands for, over all articles."),
    local_entity_id: identifier("What it stands for, as this article alone tells; unique within the article."),
    mention_type: oneOf(nameTypes, "PERSON, ORG (organization), PLACE, NORP (nationality, religion, political group) or MISC (any other named thing)."),
    form: oneOf(mentionForms, "name, handle (`@SecBlinken`), nominal (`the Russian leader`) or pronoun."),
    country: country("ISO 3166-1 alpha-3 of what it stands for, as this article alone tells; null when unknown or open.").nullable(),
    country_candidates: texts("As in `entities`, as this article alone leaves it open; [] when settled or unknown."),
    ...place,
    ...provenance
  }
});
var dates = dataset({
  name: "dates",
  row: "a time expression",
  key: "date_id",
  references: { doc_id: "documents", sentence_id: "sentences", range_end_id: "dates" },
  columns: {
    date_id: identifier("Id of the time expression."),
    doc_id: identifier("Its article."),
    sentence_id: sentence,
    timex_type: oneOf(timexTypes, "TIMEX3 type."),
    timex_value: text("TIMEX3 value (ISO 8601), which may be partial: `2022-09-21`, `2022-W38`, `2022-SP`, `P7Y`, `PRESENT_REF`."),
    interval_start: day("First day it covers; null when it has no place on the calendar.").nullable(),
    interval_end: day("Last day it covers, included; null with `interval_start`.").nullable(),
    date_precision: oneOf(datePrecisions, "The unit it names; null when it has no place on the calendar.").nullable(),
    modifier: oneOf(timexModifiers, "TIMEX3 modifier; null when there is none.").nullable(),
    quantity: text("TIMEX3 quantifier of a SET, as said (`every`, `each`); null when there is none.").nullable(),
    frequency: text("TIMEX3 frequency of a SET: `2X` with the value `P1M` for `twice a month`; null when the text gives none.").nullable(),
    anchor: oneOf(dateAnchors, "What a relative expression was counted from: the article's date, its dateline, the day of the speech or tweet it stands in; none when it needs nothing."),
    range_end_id: identifier("The other end, when this is the first part of a range (`From September 23 to 27`); else null.").nullable(),
    ...place,
    ...provenance
  }
});
var money = dataset({
  name: "money",
  row: "an amount of money",
  key: "money_id",
  references: { doc_id: "documents", sentence_id: "sentences", payer_id: "entities", payee_id: "entities" },
  columns: {
    money_id: identifier("Id of the amount."),
    doc_id: identifier("Its article."),
    sentence_id: sentence,
    amount: number("Amount in units of the currency (350000000.0 for `USD 350 million`); null for a range, and where no number is said (`billions of dollars`).").nullable(),
    amount_min: number("Lower end of a range, included; null when it is no range.").nullable(),
    amount_max: number("Upper end of a range, included; null when it is no range.").nullable(),
    currency: text("ISO 4217 code; null while the sign is ambiguous.").nullable(),
    currency_candidates: texts("ISO 4217 codes an ambiguous sign may stand for; [] when settled."),
    modifier: oneOf(moneyModifiers, "What the words before it add (`more than`, `up to`); null when nothing.").nullable(),
    payer_id: identifier("Who pays: the giver of aid, the fined, the buyer; null when the article does not name one entity.").nullable(),
    payee_id: identifier("Who is paid; null when the article does not name one entity.").nullable(),
    purpose: text("What it is for, in the article's words (`security assistance package`); null when not said beside it.").nullable(),
    ...place,
    ...provenance
  }
});

// dist/datasets/network.js
var rowDataset = text("The dataset of the row it rests on.");
var nodeTypes = ["article", "entity", "statement", "event", "incident", "money", "day"];
var edgeTypes = [
  "said",
  "addressed_to",
  "about",
  "actor",
  "recipient",
  "located_in",
  "happened_on",
  "cost",
  "claimed_in",
  "reported_in",
  "holds_role",
  "same_as"
];
var nodes = dataset({
  name: "nodes",
  row: "a node of the graph",
  key: "node_id",
  references: {},
  columns: {
    node_id: identifier("The id of the row it stands for; `day_2022-09-21` for a day."),
    node_type: oneOf(nodeTypes, "What it stands for."),
    subtype: text("Entity type, kind of statement, event type or currency; null for articles and days.").nullable(),
    label: text("A short text to show beside it."),
    row_dataset: text("The dataset that has the row; null for a day.").nullable()
  }
});
var edges = dataset({
  name: "edges",
  row: "an edge of the graph, with the row it rests on",
  key: "edge_id",
  references: { source_id: "nodes", target_id: "nodes", doc_id: "documents" },
  columns: {
    edge_id: identifier("Id of the edge."),
    edge_type: oneOf(edgeTypes, "said: entity to statement; addressed_to, about: statement to entity; actor, recipient, located_in: event to entity; happened_on: event to day; cost: event to money; claimed_in: event to statement; reported_in: statement or event to article; holds_role: person to organization or place; same_as: event to incident."),
    source_id: identifier("The node it starts from."),
    target_id: identifier("The node it leads to."),
    label: text("Cue of a statement, title of a role, else null.").nullable(),
    doc_id: identifier("The article it was read in."),
    row_dataset: rowDataset,
    row_id: identifier("The id of that row.")
  }
});

// dist/datasets/rejects.js
var rejects = dataset({
  name: "rejects",
  row: "an input that could not be processed",
  key: "reject_id",
  references: {},
  columns: {
    reject_id: identifier("Id of the row."),
    source_path: text("Path within the input, as in `documents`."),
    stage: text("Where it failed: `read`, `ingest`, the name of a stage, `check`; `annotate` for what took too long or too much memory, `merge` for a line that is no annotated article."),
    reason: text("What was wrong and, where there is one, the remedy."),
    first_bytes: text("The input's first bytes as text, to recognize it by; null when nothing could be read.").nullable()
  }
});

// dist/datasets/statements.js
var statements = dataset({
  name: "statements",
  row: "an attributed statement",
  key: "statement_id",
  references: {
    doc_id: "documents",
    sentence_id: "sentences",
    speaker_id: "entities",
    addressee_ids: "entities",
    about_ids: "entities",
    said_on_date_id: "dates",
    parent_statement_id: "statements"
  },
  columns: {
    statement_id: identifier("Id of the statement."),
    doc_id: identifier("Its article."),
    sentence_id: identifier("The sentence its content begins in; null when it stands in none.").nullable(),
    kind: oneOf(statementKinds, "direct (quoted), indirect (reported), mixed (partly quoted)."),
    medium: oneOf(statementMedia, "How it was made; null when the text does not say.").nullable(),
    speaker_id: identifier("Who said it; null when unknown.").nullable(),
    speaker_local_id: identifier("The speaker as this article alone tells (`local_entity_id` of `mentions`); null with `speaker_id`.").nullable(),
    speaker_text: text("The words that name the speaker, as printed; may be there when `speaker_id` is null.").nullable(),
    cue: text("Lemma of the word that reports it: `say`, `according to`; `tweet` for an embedded tweet."),
    content_text: text("What was said; parts that do not touch are joined by ` … ` (each is a row of `statement_spans`)."),
    addressee_ids: identifiers("To whom it was said."),
    about_ids: identifiers("Whom and what the content names."),
    said_on: day("The day it was said; null when the text does not tell.").nullable(),
    said_on_source: oneOf(dateSources, "Where `said_on` is known from; null with it.").nullable(),
    said_on_date_id: identifier("The time expression that dates the saying; null when there is none.").nullable(),
    parent_statement_id: identifier("The statement it is reported inside of; null when the article itself reports it.").nullable(),
    is_negated: flag("Whether the saying is denied (`did not say that`)."),
    ...place,
    ...provenance
  }
});
var statementSpans = dataset({
  name: "statement_spans",
  row: "a part of a statement",
  key: "span_id",
  references: { statement_id: "statements", doc_id: "documents", sentence_id: "sentences" },
  columns: {
    span_id: identifier("Id of the part."),
    statement_id: identifier("The statement it belongs to."),
    doc_id: identifier("Its article."),
    sentence_id: identifier("The sentence it begins in; null when it stands in none.").nullable(),
    part: oneOf(["speaker", "cue", "content", "addressee"], "What it is to the statement."),
    ...place
  }
});

// dist/datasets/catalogue.js
var datasets = [
  documents,
  sentences,
  mentions,
  dates,
  money,
  entities,
  roles,
  statements,
  statementSpans,
  events,
  eventRoles,
  incidents,
  nodes,
  edges,
  rejects
];

export {
  text,
  total,
  oneOf,
  dataset,
  documents,
  sentences,
  entities,
  roles,
  quadClasses,
  events,
  eventRoles,
  incidents,
  mentions,
  dates,
  money,
  nodeTypes,
  edgeTypes,
  nodes,
  edges,
  rejects,
  statements,
  statementSpans,
  datasets
};
