import { datasets } from "../../datasets/catalogue.js";
import { corpusLinks } from "../../datasets/corpus-links.js";
import { rejectRowMaker } from "../../datasets/corpus-rows.js";
import { companionFiles } from "../../datasets/files.js";
import { dataPackage, type FileFacts } from "../../datasets/package.js";
import { resolvedTables } from "../../datasets/resolve.js";
import { sectionTexts } from "../../datasets/section-text.js";
import { daySections, type SectionRows } from "../../datasets/sections.js";
import type { Reject } from "../../document/reject.js";
import type { Gazetteer } from "../../gazetteer/gazetteer.js";
import { linkCorpus } from "../../graph/linked.js";
import { groupsOf, type Sorter, type Store } from "../../graph/store.js";
import { addTotals, byTimes, type Counts, count, noTotals, type Tally, type Times } from "../../report/counts.js";
import { articlesShown, type DigestArticle, digest } from "../../report/digest.js";
import { sha256 } from "../hash.js";
import { stopwatch } from "../stopwatch.js";
import { passOn } from "./interrupted.js";
import type { OutputFolder } from "./output-folder.js";
import { openFiles, type RecordFiles } from "./record-files.js";
import { readRecord } from "./record-line.js";
import type { LinkedPlace, Tallied } from "./render.js";

/** The file of the output folder to open first. */
export const firstFile = "summary.md";

/** What composing needs beside the records. */
export interface ComposeOptions {
  readonly store: Store;
  readonly output: OutputFolder;
  readonly gazetteer: Gazetteer;
  /** Makes rows of linked articles and appends them to the output; gives what it has counted, in the order of the articles. */
  readonly renderAll: (articles: Iterable<readonly LinkedPlace[]>) => AsyncIterable<Tallied>;
  /** Writes the Parquet twins of finished datasets to the output; gives what is known of them, in the same order. */
  readonly makeTwins: (datasets: readonly string[]) => Promise<FileFacts[]>;
  readonly signal: AbortSignal;
  readonly onReject: (reject: Reject) => void;
}

/** What was composed. */
export interface Composed {
  readonly counts: Counts;
  /** Every file but `run.json`. */
  readonly files: readonly FileFacts[];
  /** Wall-clock seconds of linking and of making the files. */
  readonly seconds: { readonly graph: number; readonly datasets: number };
}

/** Articles whose rows are made in one go. */
const articlesAtOnce = 50;

/** Links annotated articles and makes every file of the output folder but `run.json`. */
export async function compose(records: RecordFiles, options: ComposeOptions): Promise<Composed> {
  const { store, output, gazetteer } = options;
  const clock = stopwatch();
  const linked = linkCorpus(records.summaries, store, { gazetteer, sha256 });
  const links = corpusLinks(records.summaries, linked, { store, sha256 });
  const graph = clock();
  await passOn(options.signal);
  const append = (rows: SectionRows) => output.append(sectionTexts(rows));
  const totals = noTotals();
  const entities: Times = {};
  const [speakers, dyads] = [store.sorter<null>(), store.sorter<null>()];
  const days = new Set<string>();
  const placeOf = (article: number) => ({ place: records.place(article), links: links.ofArticle(article) });
  for await (const tallied of options.renderAll(chunks(records.size, placeOf))) {
    addTotals(totals, tallied.totals);
    for (const name of tallied.speakers) speakers.add(name, null);
    for (const name of tallied.dyads) dyads.add(name, null);
    for (const day of tallied.days) days.add(day);
  }
  for (const rows of links.sections()) {
    append(rows);
    // Safe: the sections of entities have their rows.
    for (const row of rows.get("entities") ?? []) count(entities, (row as { entity_type: string }).entity_type);
  }
  for (const day of [...days].sort()) append(daySections(day));
  const rejects = appendRejects(records.rejects(), append, options);
  const counts = { ...totals, entities, rejects: rejects.total };
  const shown = Array.from({ length: Math.min(articlesShown, records.size) }, (_, article) => placeOf(article));
  const files = [
    ...output.finish(),
    ...(await options.makeTwins(datasets.map(({ name }) => name))),
    ...[...companionFiles()].map(([path, content]) => output.write(path, content)),
  ];
  const summary = digest({
    counts,
    speakers: most(speakers),
    dyads: most(dyads),
    articles: shownArticles(shown),
    rejects: rejects.first,
  });
  files.push(output.write("datapackage.json", dataPackage(files)), output.write(firstFile, summary));
  return { counts, files, seconds: { graph, datasets: clock() - graph } };
}

function* chunks<Item>(size: number, itemAt: (index: number) => Item): Generator<Item[]> {
  for (let start = 0; start < size; start += articlesAtOnce) {
    const length = Math.min(articlesAtOnce, size - start);
    yield Array.from({ length }, (_, index) => itemAt(start + index));
  }
}

function appendRejects(
  rejects: Iterable<Reject>,
  append: (rows: SectionRows) => void,
  { onReject }: Pick<ComposeOptions, "onReject">,
) {
  const rowOf = rejectRowMaker(sha256);
  const first: Reject[] = [];
  let total = 0;
  for (const reject of rejects) {
    append(new Map([["rejects", [rowOf(reject)]]]));
    onReject(reject);
    if (total++ < articlesShown) first.push(reject);
  }
  return { total, first };
}

const leadersShown = 10;

/** The names that were added most often, the commonest first, equals by name. */
function most(names: Sorter<null>): Tally {
  let leaders: (readonly [string, number])[] = [];
  for (const [name, all] of groupsOf(names.sorted())) {
    leaders.push([name, all.length]);
    if (leaders.length > 1000) leaders = leaders.sort(byTimes).slice(0, leadersShown);
  }
  return leaders.sort(byTimes).slice(0, leadersShown);
}

function shownArticles(articles: readonly LinkedPlace[]): DigestArticle[] {
  const files = openFiles();
  try {
    return articles.map(({ place, links }) => {
      const record = readRecord(files.read(place.path, place.start, place.length));
      return { tables: resolvedTables(record, links), storyStart: record.storyStart, links };
    });
  } finally {
    files.close();
  }
}
