/** What people ask a dataset, with the answer in code: both are run against the seeds by tools/test-datasets.sh. */
export interface Question {
  readonly question: string;
  /** Python; `tables` is what `load` gives for pandas, `pandas` is imported. The last line is an expression. */
  readonly pandas: string;
  /** A query for DuckDB, with the tables of `load.sql`. */
  readonly sql: string;
}

/** What a page says of a dataset that its columns do not. */
export interface Guide {
  /** What to know before counting rows. */
  readonly about: string;
  readonly questions: readonly Question[];
  /** What is known to be missing or wrong. */
  readonly limits: readonly string[];
}

/** A guide for every dataset. */
export const guides: Readonly<Record<string, Guide>> = {
  documents: {
    about:
      "The articles as they were read, with their full text. An article that was given twice is here once; one that could not be read is a row of `rejects`.",
    questions: [
      {
        question: "How many articles and words are there of each month?",
        pandas: `documents = tables["documents"]
documents.groupby(documents["published_on"].dt.strftime("%Y-%m")).agg(articles=("doc_id", "size"), tokens=("token_total", "sum"))`,
        sql: `SELECT strftime(published_on, '%Y-%m') AS published_month, count(*) AS articles, sum(token_total) AS tokens
FROM documents GROUP BY 1 ORDER BY 1`,
      },
    ],
    limits: [
      "`published_on` is what the input says. Dates in the text are counted from it, so that a wrong one shifts all of them.",
      "The same report sent out by two agencies is two articles: only articles with the same id, date and text are one.",
    ],
  },
  sentences: {
    about:
      "Every character of an article that is not white space lies in one sentence. Join on `sentence_id` to show the context of any other row.",
    questions: [
      {
        question: "Which sentences say something about Ukraine?",
        pandas: `mentions = tables["mentions"]
named = mentions.loc[mentions["entity_id"] == "place_ukraine", "sentence_id"].unique()
tables["sentences"].loc[lambda rows: rows["sentence_id"].isin(named), ["doc_id", "sentence_number", "surface"]].head(10)`,
        sql: `SELECT doc_id, sentence_number, surface FROM sentences
WHERE sentence_id IN (SELECT sentence_id FROM mentions WHERE entity_id = 'place_ukraine')
ORDER BY doc_id, sentence_number LIMIT 10`,
      },
    ],
    limits: ["Headings and lists without a full stop run into what follows when no line ends between them."],
  },
  mentions: {
    about:
      "One row each time somebody or something is named, called or meant: `Antony Blinken`, `@SecBlinken`, `the US top diplomat`, `he`. `entity_id` joins them over articles, `local_entity_id` within one.",
    questions: [
      {
        question: "Who is named most, and in how many articles?",
        pandas: `named = tables["mentions"].merge(tables["entities"], on="entity_id", suffixes=("", "_of_entity"))
named.groupby("canonical_name").agg(mentions=("mention_id", "size"), articles=("doc_id", "nunique")).sort_values(["mentions", "articles"], ascending=False).head(10)`,
        sql: `SELECT canonical_name, count(*) AS mentions, count(DISTINCT doc_id) AS articles
FROM mentions JOIN entities USING (entity_id) GROUP BY 1 ORDER BY 2 DESC, 3 DESC, 1 LIMIT 10`,
      },
      {
        question: "What names were found with little certainty?",
        pandas: `tables["mentions"].dropna(subset=["confidence"]).sort_values("confidence").head(10)[["surface", "mention_type", "confidence", "rule"]]`,
        sql: `SELECT surface, mention_type, confidence, rule FROM mentions
WHERE confidence IS NOT NULL ORDER BY confidence, mention_id LIMIT 10`,
      },
    ],
    limits: [
      "Pronouns and descriptions are led to a name only where a rule is sure of it; the others have no row.",
      "`confidence` is known for names that the tagger found, and null for all others: dropping rows without it drops most pronouns.",
    ],
  },
  dates: {
    about:
      "Each time expression with what it means on the calendar. `Wednesday` and `last February` are counted from the article's day, or from the day the quotation was spoken that they stand in; `anchor` says which.",
    questions: [
      {
        question: "Which days do the articles speak of most?",
        pandas: `days = tables["dates"].loc[lambda rows: rows["date_precision"] == "day"]
days["interval_start"].value_counts().rename("expressions").head(10)`,
        sql: `SELECT interval_start, count(*) AS expressions FROM dates
WHERE date_precision = 'day' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10`,
      },
    ],
    limits: [
      "`interval_start` and `interval_end` are the whole unit that was named: `in 2014` is 365 days. Filter by `date_precision` before you count days.",
      "Seasons are meteorological, those of the northern half of the world; a fiscal year is taken as the calendar year of its number.",
    ],
  },
  money: {
    about:
      "Each amount of money as it is printed, with the number behind it. An amount said twice is two rows, and a total stands beside its parts: adding rows up counts money several times.",
    questions: [
      {
        question: "What is money said to be for?",
        pandas: `money = tables["money"].dropna(subset=["purpose"])
money.groupby(["purpose", "currency"])["amount"].agg(["size", "max"]).sort_values("max", ascending=False)`,
        sql: `SELECT purpose, currency, count(*) AS amounts, max(amount) AS largest FROM money
WHERE purpose IS NOT NULL GROUP BY ALL ORDER BY largest DESC`,
      },
    ],
    limits: [
      "Amounts are not converted, neither to another currency nor to the prices of another year.",
      "`purpose`, `payer_id` and `payee_id` are there when the same sentence says them plainly, null otherwise.",
    ],
  },
  entities: {
    about:
      "Everybody and everything that is named, each once over all articles. Articles are joined by names alone, cautiously: where two might be one they stay two, and `link_reasons` says why two became one.",
    questions: [
      {
        question: "Which entities appear in more than one article?",
        pandas: `entities = tables["entities"]
entities.loc[entities["document_total"] > 1, ["canonical_name", "entity_type", "country", "document_total", "mention_total"]].sort_values("mention_total", ascending=False)`,
        sql: `SELECT canonical_name, entity_type, country, document_total, mention_total FROM entities
WHERE document_total > 1 ORDER BY mention_total DESC`,
      },
      {
        question: "By what other names is somebody called?",
        pandas: `tables["entities"].loc[lambda rows: rows["entity_id"] == "person_antony-blinken", "aliases"].explode()`,
        sql: `SELECT unnest(aliases) AS other_name FROM entities WHERE entity_id = 'person_antony-blinken'`,
      },
    ],
    limits: [
      "Two people of the same name are one entity unless their offices or countries speak against it; one person under two names is two. A lexicon (`--lexicon`) settles both.",
      "There are no ids of Wikidata or other collections; give them in a lexicon.",
    ],
  },
  roles: {
    about:
      "Who is said to hold which office, once for each time an article says it. A row says that the article said so on its day, not since when or until when it was true.",
    questions: [
      {
        question: "Who holds which office?",
        pandas: `names = tables["entities"].set_index("entity_id")["canonical_name"]
roles = tables["roles"]
pandas.DataFrame({"person": roles["person_id"].map(names), "title": roles["title"], "of": roles["organization_id"].fillna(roles["place_id"]).map(names)}).drop_duplicates()`,
        sql: `SELECT DISTINCT person.canonical_name AS person, title, office.canonical_name AS office_of
FROM roles JOIN entities AS person ON person_id = person.entity_id
LEFT JOIN entities AS office ON coalesce(organization_id, place_id) = office.entity_id ORDER BY ALL`,
      },
    ],
    limits: ["Former and future offices are meant to have no row; some come through, with `former` in their `title`."],
  },
  statements: {
    about:
      "Who said what, to whom, about whom. A statement reported inside another has a row of its own, with `parent_statement_id`: count rows where it is null to count each utterance once.",
    questions: [
      {
        question: "Who speaks most, directly and indirectly?",
        pandas: `statements = tables["statements"].merge(tables["entities"], left_on="speaker_id", right_on="entity_id")
pandas.crosstab(statements["canonical_name"], statements["kind"]).assign(total=lambda counts: counts.sum(axis=1)).sort_values("total", ascending=False).head(10)`,
        sql: `SELECT canonical_name, count(*) AS total, count(*) FILTER (kind = 'direct') AS direct,
  count(*) FILTER (kind = 'indirect') AS indirect, count(*) FILTER (kind = 'mixed') AS mixed
FROM statements JOIN entities ON speaker_id = entity_id GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10`,
      },
      {
        question: "What did Antony Blinken say about Russia?",
        pandas: `said = tables["statements"].loc[lambda rows: rows["speaker_id"] == "person_antony-blinken"]
said.loc[said["about_ids"].map(lambda ids: "place_russia" in ids), ["said_on", "kind", "content_text"]]`,
        sql: `SELECT said_on, kind, content_text FROM statements
WHERE speaker_id = 'person_antony-blinken' AND list_contains(about_ids, 'place_russia')`,
      },
    ],
    limits: [
      "`about_ids` lists whom and what the content names. It is no stance: being named in praise and being named in blame look the same.",
      "A speaker whom only a pronoun or a description names may have `speaker_text` and no `speaker_id`.",
    ],
  },
  statement_spans: {
    about:
      "The places of the parts of a statement: one row for each stretch of its content, its cue, its speaker, its addressee. A quotation that is broken by `he said` has two rows of content.",
    questions: [
      {
        question: "Which statements are told in more than one stretch?",
        pandas: `spans = tables["statement_spans"]
spans.loc[spans["part"] == "content"].groupby("statement_id").size().loc[lambda counts: counts > 1]`,
        sql: `SELECT statement_id, count(*) AS stretches FROM statement_spans
WHERE part = 'content' GROUP BY 1 HAVING stretches > 1 ORDER BY 2 DESC, 1`,
      },
    ],
    limits: ["A speaker or cue that the text only implies (an embedded tweet, a quotation that goes on) has no row."],
  },
  events: {
    about:
      "What happened, as each article reports it. Look at `status` before you count: planned, claimed, hypothetical and denied events are rows too. To count what happened, whoever reports it, use `incidents`.",
    questions: [
      {
        question: "Which kinds of events are reported as facts, which are only claimed?",
        pandas: `pandas.crosstab(tables["events"]["event_type"], tables["events"]["status"])`,
        sql: `SELECT event_type, status, count(*) AS events FROM events GROUP BY ALL ORDER BY ALL`,
      },
      {
        question: "Who did what to whom?",
        pandas: `names = tables["entities"].set_index("entity_id")["canonical_name"]
pairs = tables["events"].explode("actor_ids").explode("recipient_ids").dropna(subset=["actor_ids", "recipient_ids"])
pairs.assign(actor=pairs["actor_ids"].map(names), recipient=pairs["recipient_ids"].map(names)).groupby(["actor", "event_type", "recipient"]).size().sort_values(ascending=False).head(10)`,
        sql: `WITH pairs AS (SELECT event_type, unnest(actor_ids) AS actor_id, recipient_ids FROM events),
  dyads AS (SELECT event_type, actor_id, unnest(recipient_ids) AS recipient_id FROM pairs)
SELECT actor.canonical_name AS actor, event_type, recipient.canonical_name AS recipient, count(*) AS events
FROM dyads JOIN entities AS actor ON actor_id = actor.entity_id JOIN entities AS recipient ON recipient_id = recipient.entity_id
GROUP BY ALL ORDER BY events DESC, actor, event_type, recipient LIMIT 10`,
      },
    ],
    limits: [
      "An event with several actors or recipients makes several pairs; it is one event all the same.",
      "Days are null where the text gives none; the day of publication is never put in their place.",
      "Types follow PLOVER. `OTHER` is what PLOVER has no place for (elections, deaths), with a `subtype`.",
    ],
  },
  event_roles: {
    about:
      "The participants and circumstances of each event, each with its own words: read it to see why an entity counts as actor or recipient, or to find those that nobody names (`entity_id` is null).",
    questions: [
      {
        question: "How often is each part of an event known?",
        pandas: `tables["event_roles"].groupby("role").agg(rows=("event_role_id", "size"), with_entity=("entity_id", "count"))`,
        sql: `SELECT role, count(*) AS rows_total, count(entity_id) AS with_entity FROM event_roles GROUP BY 1 ORDER BY 1`,
      },
    ],
    limits: [
      "Rows of `date` and `money` lead to `dates` and `money`, not to an entity: `entity_id` is null there by design.",
    ],
  },
  incidents: {
    about:
      "Reports that agree well enough to be of the same event, over articles and within one. Joining is cautious: most incidents have one report, and some that are the same stay apart.",
    questions: [
      {
        question: "What do several articles report, and where do they disagree?",
        pandas: `tables["incidents"].sort_values(["document_total", "report_total"], ascending=False)[["label", "incident_start", "report_total", "document_total", "differing_fields"]].head(10)`,
        sql: `SELECT label, incident_start, report_total, document_total, differing_fields FROM incidents
ORDER BY document_total DESC, report_total DESC, incident_id LIMIT 10`,
      },
    ],
    limits: [
      "`label` shows the first report; the others may name other people.",
      "`place_id` is where most reports place it; a report that says nothing does not count against it.",
    ],
  },
  nodes: {
    about:
      "The rows of the other tables as nodes of a graph, for network tools; `graph.gexf` has the same for Gephi. `node_id` is the id of the row it stands for.",
    questions: [
      {
        question: "How many nodes of each kind are there?",
        pandas: `tables["nodes"]["node_type"].value_counts()`,
        sql: `SELECT node_type, count(*) AS nodes FROM nodes GROUP BY 1 ORDER BY 2 DESC, 1`,
      },
    ],
    limits: ["Sentences, dates and offices are no nodes."],
  },
  edges: {
    about:
      "What leads from node to node, and the row it rests on. Edges repeat when articles repeat themselves; add them up for weights.",
    questions: [
      {
        question: "Who talks about whom?",
        pandas: `names = tables["entities"].set_index("entity_id")["canonical_name"]
edges = tables["edges"]
said, about = edges.loc[edges["edge_type"] == "said"], edges.loc[edges["edge_type"] == "about"]
pairs = said.merge(about, left_on="target_id", right_on="source_id", suffixes=("_said", "_about"))
pairs.groupby([pairs["source_id_said"].map(names).rename("speaker"), pairs["target_id_about"].map(names).rename("about")]).size().sort_values(ascending=False).head(10)`,
        sql: `SELECT speaker.canonical_name AS speaker, target.canonical_name AS about, count(*) AS statements
FROM edges AS said JOIN edges AS about ON said.target_id = about.source_id
JOIN entities AS speaker ON said.source_id = speaker.entity_id JOIN entities AS target ON about.target_id = target.entity_id
WHERE said.edge_type = 'said' AND about.edge_type = 'about' GROUP BY ALL ORDER BY statements DESC, speaker, about LIMIT 10`,
      },
    ],
    limits: ["An edge has no weight and no sign: what was said or done is in the row it rests on."],
  },
  rejects: {
    about:
      "What could not be processed, with the reason and the remedy. Empty when all went well; look here first when articles seem to be missing.",
    questions: [
      {
        question: "Why were inputs rejected?",
        pandas: `tables["rejects"].groupby(["stage", "reason"]).size()`,
        sql: `SELECT stage, reason, count(*) AS inputs FROM rejects GROUP BY ALL ORDER BY inputs DESC, stage, reason`,
      },
    ],
    limits: ["Files of other kinds are not read at all; `run.json` counts them."],
  },
};
