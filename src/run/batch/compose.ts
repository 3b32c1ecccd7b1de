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
import { sampleOf } from "../../report/page/sample.js";
import { addSurvey, noSurvey } from "../../report/page/survey.js";
import { sha256 } from "../hash.js";
import { stopwatch } from "../stopwatch.js";
import { passOn } from "./interrupted.js";
import type { OutputFolder } from "./output-folder.js";
import { openFiles, type RecordFiles } from "./record-files.js";
import { readRecord } from "./record-line.js";
import type { LinkedPlace, Tallied } from "./render.js";
import { mostShown, type ReportRows, type ReportSetup, reportFile, reportRows } from "./report-file.js";

const summaryFile = "summary.md";

/** The file of an output folder to open first. */
export function firstFile(files: readonly Pick<FileFacts, "path">[]): string {
  return files.some(({ path }) => path === reportFile) ? reportFile : summaryFile;
}

/** What composing needs beside the records. */
export interface ComposeOptions {
  readonly store: Store;
  readonly output: OutputFolder;
  readonly gazetteer: Gazetteer;
  /** Makes rows of linked articles and appends them to the output; gives what it has counted, in the order of the articles. */
  readonly renderAll: (articles: Iterable<readonly LinkedPlace[]>) => AsyncIterable<Tallied>;
  /** Writes the Parquet twins of finished datasets to the output; gives what is known of them, in the same order. */
  readonly makeTwins: (datasets: readonly string[]) => Promise<FileFacts[]>;
  /** For the page `report.html`; null to leave it out. */
  readonly report: ReportSetup | null;
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
  const report = options.report && reportRows(options.report);
  const sample = sampleOf(report ? records.docIds() : [], { most: mostShown, sha256 });
  const placeOf = (article: number) => {
    const rank = sample.get(article);
    const shown = rank === undefined ? null : { article, rank };
    return { place: records.place(article), links: links.ofArticle(article), shown };
  };
  const rendered = options.renderAll(chunks(records.size, placeOf));
  const { totals, days, ...tallied } = await tallyAll(rendered, { store, report });
  const append = (rows: SectionRows) => {
    output.append(sectionTexts(rows));
    report?.addRows(rows);
  };
  const entities = appendLinked(links.sections(), append);
  for (const day of [...days].sort()) append(daySections(day));
  const rejects = appendRejects(records.rejects(), append, options);
  const told = { ...tallied, counts: { ...totals, entities, rejects: rejects.total } };
  const shown = Array.from({ length: Math.min(articlesShown, records.size) }, (_, article) => placeOf(article));
  const data = [
    ...output.finish(),
    ...(await options.makeTwins(datasets.map(({ name }) => name))),
    ...[...companionFiles()].map(([path, content]) => output.write(path, content)),
  ];
  const files = [...data, output.write("datapackage.json", dataPackage(data))];
  files.push(
    output.write(summaryFile, digest({ ...told, articles: shownArticles(shown), rejects: rejects.first })),
    ...(report ? [output.write(reportFile, report.page({ ...told, files: data }))] : []),
  );
  return { counts: told.counts, files, seconds: { graph, datasets: clock() - graph } };
}

/** What is counted of all articles, as they are rendered. */
async function tallyAll(
  rendered: AsyncIterable<Tallied>,
  { store, report }: { readonly store: Store; readonly report: ReportRows | null },
) {
  const totals = noTotals();
  const survey = noSurvey();
  const [speakers, dyads] = [store.sorter<null>(), store.sorter<null>()];
  const days = new Set<string>();
  for await (const tallied of rendered) {
    addTotals(totals, tallied.totals);
    addSurvey(survey, tallied.survey);
    for (const name of tallied.speakers) speakers.add(name, null);
    for (const name of tallied.dyads) dyads.add(name, null);
    for (const day of tallied.days) days.add(day);
    for (const article of tallied.pageArticles) report?.addArticle(article);
  }
  return { totals, survey, days, speakers: most(speakers), dyads: most(dyads) };
}

/** Appends the rows of entities and incidents. Gives how many entities there are of each type. */
function appendLinked(sections: Iterable<SectionRows>, append: (rows: SectionRows) => void): Times {
  const entities: Times = {};
  for (const rows of sections) {
    append(rows);
    // Safe: the sections of entities have their rows.
    for (const row of rows.get("entities") ?? []) count(entities, (row as { entity_type: string }).entity_type);
  }
  return entities;
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

function shownArticles(articles: readonly Pick<LinkedPlace, "place" | "links">[]): DigestArticle[] {
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
