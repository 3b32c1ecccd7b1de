import { recordOf } from "../datasets/record.js";
import { at } from "../document/at.js";
import { explainEntity } from "../explain/entity.js";
import { explainRow, isLayerDataset } from "../explain/explain.js";
import type { Explanation } from "../explain/explanation.js";
import { explainIncident } from "../explain/incident.js";
import type { ArticleScene } from "../explain/scene.js";
import type { Resources } from "../pipeline.js";
import { type FoundRow, findRow, rowNamed } from "./find-row.js";
import { sha256 } from "./hash.js";
import { madeWith } from "./made-with.js";
import { type AnyRow, datasetNamed, rowsIn } from "./output-rows.js";
import { scenesOf } from "./scenes.js";
import { UsageError } from "./usage-error.js";

/** What is to be explained. */
export interface ExplainOptions {
  /** A finished output folder. */
  readonly folder: string;
  /** The id of a row. */
  readonly id: string;
  /** Files of the user's lexicon, in place of those the folder was made with. */
  readonly lexicons?: readonly string[];
}

/** A row of an output folder, and why it says what it says. */
export interface Explained {
  readonly explanation: Explanation;
  readonly row: AnyRow;
  /** What is to be known beside it: the folder was made by another version, the row is not found any more … */
  readonly notes: readonly string[];
}

/** Articles that are read again for an entity or an incident, at most. */
const articlesRead = 12;

/**
 * Explains a row: its articles are annotated again from the text in the folder, with everything that decided. Throws
 * `UsageError` for an id or a folder that is none.
 */
export async function explain({ folder, id, lexicons = [] }: ExplainOptions): Promise<Explained> {
  const first = await findRow(folder, id);
  const { dataset, row, notes: led } = await ledTo(folder, first);
  const { resources, notes: made } = await madeWith(folder, lexicons);
  const own = String(row[dataset.key]);
  const scenes = await scenesOf(
    folder,
    docIdsOf(dataset.name, row, await mentioningDocs(folder, dataset.name, own)),
    resources,
  );
  const explanation = explanationOf({ dataset, row }, scenes, resources);
  const notes = [...led, ...made, ...(explanation ? changesIn(at(scenes, 0), { dataset, row }) : [])];
  if (explanation) return { explanation, row, notes };
  throw new UsageError(
    `This Dateline does not find the row ${own} of ${dataset.name} any more: nothing can be explained.`,
    [...notes, `Make the folder anew: dateline extract PATH… --out ${folder}`].join("\n"),
  );
}

/** Rows that are parts of another one, or rest on it: what they are explained by. */
const parents: Readonly<Record<string, { readonly dataset: string; readonly column: string }>> = {
  event_roles: { dataset: "events", column: "event_id" },
  statement_spans: { dataset: "statements", column: "statement_id" },
  roles: { dataset: "entities", column: "person_id" },
};

async function ledTo(folder: string, found: FoundRow): Promise<FoundRow & { readonly notes: readonly string[] }> {
  const { dataset, row } = found;
  if (dataset.name === "rejects") {
    throw new UsageError(
      `${String(row.source_path)} was rejected (${String(row.stage)}): ${String(row.reason)}`,
      "A reject has nothing else to explain.",
    );
  }
  const parent =
    dataset.name === "edges" ? { dataset: String(row.row_dataset), column: "row_id" } : parents[dataset.name];
  if (!parent) return { ...found, notes: [] };
  const id = String(row[parent.column]);
  const target = datasetNamed(parent.dataset);
  const other = await rowNamed(folder, target, id);
  if (!other)
    throw new UsageError(
      `${id} is no row of ${parent.dataset} in ${folder}.`,
      "The folder is damaged: see dateline doctor --output DIR",
    );
  const next = await ledTo(folder, { dataset: target, row: other });
  return {
    ...next,
    notes: [`${String(row[dataset.key])} is a row of ${dataset.name} and belongs to ${id}.`, ...next.notes],
  };
}

/** The articles that mention an entity, in the order of the corpus; none for other rows. */
async function mentioningDocs(folder: string, dataset: string, id: string): Promise<readonly string[]> {
  if (dataset !== "entities") return [];
  const docs = new Set<string>();
  const cell = JSON.stringify(id);
  for await (const { entity_id, doc_id } of rowsIn(folder, datasetNamed("mentions"), (line) => line.includes(cell))) {
    if (entity_id === id) docs.add(String(doc_id));
    if (docs.size > articlesRead) break;
  }
  return [...docs];
}

function docIdsOf(dataset: string, row: AnyRow, mentioning: readonly string[]): readonly string[] {
  if (dataset === "entities") return mentioning.slice(0, articlesRead);
  if (dataset === "incidents") return stringsIn(row.doc_ids).slice(0, articlesRead);
  return [String(row.doc_id)];
}

function stringsIn(cell: unknown): string[] {
  return Array.isArray(cell) ? cell.map(String) : [];
}

function explanationOf(
  { dataset: { name }, row }: FoundRow,
  scenes: readonly ArticleScene[],
  resources: Resources,
): Explanation | null {
  const [scene] = scenes;
  if (!scene) return null;
  if (name === "entities") {
    const facts = {
      id: String(row.entity_id),
      name: String(row.canonical_name),
      type: String(row.entity_type),
      documents: Number(row.document_total),
      mentions: Number(row.mention_total),
    };
    return { dataset: name, ...explainEntity(facts, scenes, resources.gazetteer) };
  }
  if (name === "incidents") {
    const facts = {
      id: String(row.incident_id),
      label: String(row.label),
      type: String(row.incident_type),
      eventIds: stringsIn(row.event_ids),
      documents: Number(row.document_total),
      differing: stringsIn(row.differing_fields),
    };
    return { dataset: name, ...explainIncident(facts, scenes) };
  }
  if (name === "documents") return explainRow(scene, name, String(row.doc_id));
  return isLayerDataset(name) ? explainRow(scene, name, String(row[datasetNamed(name).key])) : null;
}

/** Columns that hold ids of the corpus, which an article alone does not know. */
function isOfCorpus(column: string, references: Readonly<Record<string, string>>): boolean {
  return references[column] === "entities" || references[column] === "incidents";
}

/** Where the row, as it is found now, differs from the one in the folder. */
function changesIn({ article }: ArticleScene, { dataset, row }: FoundRow): string[] {
  const tables: Readonly<Record<string, readonly object[] | undefined>> = { ...recordOf(article, sha256).tables };
  const rows = tables[dataset.name] as readonly AnyRow[] | undefined;
  const now = rows?.find((each) => each[dataset.key] === row[dataset.key]);
  if (!now) return [];
  const changed = dataset.columns
    .map(({ name }) => name)
    .filter((name) => !isOfCorpus(name, dataset.references) && JSON.stringify(now[name]) !== JSON.stringify(row[name]));
  return changed.length === 0
    ? []
    : [`The row is found again with other values in ${changed.join(", ")}: the explanation is of those.`];
}
