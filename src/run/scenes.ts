import { articleIds } from "../datasets/ids.js";
import type { ArticleScene } from "../explain/scene.js";
import { articleFrom } from "../ingest/article.js";
import { articlePipeline, type Resources } from "../pipeline.js";
import { sha256 } from "./hash.js";
import { type AnyRow, datasetNamed, rowsIn } from "./output-rows.js";

/** Annotates articles of the folder again, in the order of their ids' list. */
export async function scenesOf(
  folder: string,
  docIds: readonly string[],
  resources: Resources,
): Promise<ArticleScene[]> {
  const wanted = new Set(docIds);
  const entities = await entityIdsIn(folder, wanted);
  const pipeline = articlePipeline(resources);
  const scenes = new Map<string, ArticleScene>();
  for await (const row of rowsIn(folder, datasetNamed("documents"), holdsOneOf(docIds))) {
    const docId = String(row.doc_id);
    if (!wanted.has(docId)) continue;
    const article = pipeline.run(articleFrom(rawOf(row), sha256));
    const ids = articleIds(article, sha256);
    const known = entities.get(docId);
    const entityId = (local: number) => {
      const own = article.mentions.entities[local]?.localId ?? "";
      return known?.get(own) ?? own;
    };
    scenes.set(docId, { article, ids, resources, entityId });
    if (scenes.size === wanted.size) break;
  }
  return docIds.flatMap((docId) => scenes.get(docId) ?? []);
}

function rawOf(row: AnyRow) {
  const orNull = (cell: unknown) => (typeof cell === "string" ? cell : null);
  return {
    sourcePath: String(row.source_path),
    sourceId: orNull(row.source_id),
    title: orNull(row.title),
    byline: orNull(row.byline),
    published: String(row.published_on),
    text: String(row.text),
  };
}

/** For some articles, the corpus id of each local entity. */
async function entityIdsIn(folder: string, wanted: ReadonlySet<string>): Promise<Map<string, Map<string, string>>> {
  const ids = new Map<string, Map<string, string>>();
  const isWanted = holdsOneOf([...wanted]);
  for await (const { doc_id, local_entity_id, entity_id } of rowsIn(folder, datasetNamed("mentions"), isWanted)) {
    const docId = String(doc_id);
    if (!wanted.has(docId)) continue;
    const known = ids.get(docId) ?? new Map<string, string>();
    ids.set(docId, known.set(String(local_entity_id), String(entity_id)));
  }
  return ids;
}

/** Whether a line holds one of some ids, as a cell does. */
function holdsOneOf(ids: readonly string[]): (line: string) => boolean {
  const cells = ids.map((id) => JSON.stringify(id));
  return (line) => cells.some((cell) => line.includes(cell));
}
