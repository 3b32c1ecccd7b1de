import type { Sha256 } from "../document/hash.js";
import type { Reject } from "../document/reject.js";
import type { CorpusGraph } from "../graph/graph.js";
import { datasets } from "./catalogue.js";
import { checkRecord } from "./check.js";
import { dictionary } from "./dictionary.js";
import { loadPython } from "./load-python.js";
import { loadJsonLinesSql, loadSql } from "./load-sql.js";
import { dataPackage, type FileFacts } from "./package.js";
import { recordOf } from "./record.js";
import { sectionFiles, sectionTexts } from "./section-text.js";
import { corpusSections } from "./tables.js";

/** What a run has produced, before it is written down. */
export interface DatasetInput {
  readonly graph: CorpusGraph;
  readonly rejects: readonly Reject[];
}

/**
 * The content of every dataset file, by file name (`schemas/events.schema.json` has a folder), all in memory. Every row is
 * checked first: against its schema, its surface against the text, every foreign key. Throws when one fails: that is a
 * fault of Dateline's, and `checkRecord` of each article finds the one it comes from.
 */
export function datasetFiles(
  { graph, rejects }: DatasetInput,
  { sha256 }: { readonly sha256: Sha256 },
): ReadonlyMap<string, string> {
  for (const article of graph.articles) checkRecord(recordOf(article, sha256));
  const texts = new Map<string, string[]>();
  for (const rows of corpusSections(graph, rejects, sha256)) {
    for (const [section, text] of sectionTexts(rows)) {
      const known = texts.get(section);
      if (known) known.push(text);
      else texts.set(section, [text]);
    }
  }
  const files = new Map(
    sectionFiles.map(({ path, parts }) => [
      path,
      parts.map((part) => ("text" in part ? part.text : (texts.get(part.section) ?? []).join(""))).join(""),
    ]),
  );
  for (const [path, content] of companionFiles()) files.set(path, content);
  const facts = [...files].map(([path, content]) => factsOf(path, content, sha256));
  return files.set("datapackage.json", dataPackage(facts));
}

/** The files that stand beside the rows and are the same for every run: schemas, loaders and the data dictionary. */
export function companionFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...datasets.map(
      ({ name, jsonSchema }) => [`schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema, null, 2)}\n`] as const,
    ),
    ["README.md", dictionary()],
    ["load.py", loadPython],
    ["load.sql", loadSql()],
    ["load-jsonl.sql", loadJsonLinesSql()],
  ]);
}

/** What a data package says of a file whose content is at hand. */
export function factsOf(path: string, content: string, sha256: Sha256): FileFacts {
  return {
    path,
    bytes: new TextEncoder().encode(content).length,
    lines: content.split("\n").length - 1,
    sha256: sha256(content),
  };
}
