import type { ArticleLinks } from "../../datasets/resolve.js";
import { resolvedTables } from "../../datasets/resolve.js";
import { type SectionTexts, sectionTexts } from "../../datasets/section-text.js";
import type { Section } from "../../datasets/sections.js";
import { articleSections, daysOf } from "../../datasets/sections.js";
import { addTotals, dyadsOf, nameReader, noTotals, speakersOf, type Totals, totalsOf } from "../../report/counts.js";
import { addSurvey, noSurvey, type Survey, surveyOf } from "../../report/page/survey.js";
import { sha256 } from "../hash.js";
import { type ChunkSection, writeChunk } from "./chunk.js";
import { type OpenFiles, openFiles, type RecordPlace } from "./record-files.js";
import { readRecord } from "./record-line.js";
import { type PageArticle, pageArticle } from "./report-file.js";

/** A linked article: where its record stands, and what linking says of it. */
export interface LinkedPlace {
  readonly place: RecordPlace;
  readonly links: ArticleLinks;
  /** Where it stands in the corpus, and its rank in the sample for the page; null when it is not shown there. */
  readonly shown: Pick<PageArticle, "article" | "rank"> | null;
}

/** What is counted of articles on the way. */
export interface Tallied {
  readonly totals: Totals;
  readonly survey: Survey;
  /** Once a statement, and once an event with actor and recipient. */
  readonly speakers: readonly string[];
  readonly dyads: readonly string[];
  /** Days on which something happened, each once. */
  readonly days: readonly string[];
  /** For the page. */
  readonly pageArticles: readonly PageArticle[];
}

/** The rows of linked articles as text. */
export interface Rendered extends Tallied {
  readonly texts: SectionTexts;
}

/** Makes the rows of articles that stand one behind the other in the corpus. */
export function render(articles: readonly LinkedPlace[], { read }: Pick<OpenFiles, "read">): Rendered {
  const texts = new Map<Section, string>();
  const totals = noTotals();
  const survey = noSurvey();
  const pageArticles: PageArticle[] = [];
  const speakers: string[] = [];
  const dyads: string[] = [];
  const days = new Set<string>();
  for (const { place, links, shown } of articles) {
    const record = readRecord(read(place.path, place.start, place.length));
    const tables = resolvedTables(record, links);
    for (const [section, text] of sectionTexts(articleSections(tables, sha256))) {
      texts.set(section, (texts.get(section) ?? "") + text);
    }
    addTotals(totals, totalsOf(tables));
    addSurvey(survey, surveyOf(tables));
    pageArticles.push(...pageArticle({ tables, storyStart: record.storyStart }, shown));
    const nameOf = nameReader(links);
    // One by one: an article may have more of them than a call takes arguments.
    for (const speaker of speakersOf(tables, nameOf)) speakers.push(speaker);
    for (const dyad of dyadsOf(tables, nameOf)) dyads.push(dyad);
    for (const day of daysOf(tables)) days.add(day);
  }
  return { texts, totals, survey, speakers, dyads, days: [...days], pageArticles };
}

/** Articles to make rows of. */
export interface RenderTask {
  readonly articles: readonly LinkedPlace[];
  /** The file to write the rows to. */
  readonly path: string;
}

/** What was counted of the articles of a task, and where their rows stand in its file. */
export interface RenderedChunk extends Tallied {
  readonly sections: readonly ChunkSection[];
}

/** Makes rows and writes them to a file. */
export function renderChunk({ articles, path }: RenderTask): RenderedChunk {
  const files = openFiles();
  try {
    const { texts, ...tallied } = render(articles, files);
    return { ...tallied, sections: writeChunk(path, texts) };
  } finally {
    files.close();
  }
}
