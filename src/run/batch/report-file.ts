import type { ArticleRecord } from "../../datasets/record.js";
import type { SectionRows } from "../../datasets/sections.js";
import { shortened } from "../../report/markdown.js";
import { type PageAssets, page } from "../../report/page/page.js";
import { type PageInput, pageData, type RunFacts } from "../../report/page/page-data.js";
import { type Cells, cellsOf, columnsOf, type ShownArticle, shownTables } from "../../report/page/shown-tables.js";
import { sha256 } from "../hash.js";

/** The page of a run. */
export const reportFile = "report.html";

/** What a page needs beside the articles. */
export interface ReportSetup {
  readonly facts: RunFacts;
  readonly assets: PageAssets;
}

/** An article for the page, ready to be sent between processes. */
export interface PageArticle {
  readonly rank: number;
  /** Its place in the corpus. */
  readonly article: number;
  /** `ShownArticle` as JSON. */
  readonly json: string;
  /** Its own id and those of the entities, events and incidents in it, each once. */
  readonly ids: readonly string[];
}

/** Articles that a page shows at most, and how long they may be as JSON, all and each. */
export const mostShown = 1000;
const mostCharacters = 36_000_000;
const longestArticle = 2_000_000;
const rejectsShown = 200;

/** Makes an article ready for the page: none when it is not to be shown, or too long for it. */
export function pageArticle(
  { tables, storyStart }: Pick<ArticleRecord, "tables" | "storyStart">,
  place: Pick<PageArticle, "rank" | "article"> | null,
): PageArticle[] {
  if (place === null) return [];
  const [document] = tables.documents;
  const headline = document?.title ?? shortened(document?.text.slice(storyStart, storyStart + 1000) ?? "", 90);
  const article: ShownArticle = { headline, tables: shownTables(tables) };
  const json = JSON.stringify(article);
  if (json.length > longestArticle) return [];
  return [{ ...place, json, ids: [...idsIn(tables)] }];
}

function idsIn({ documents, mentions, roles, events }: ArticleRecord["tables"]): ReadonlySet<string> {
  return new Set([
    ...documents.map(({ doc_id }) => doc_id),
    ...mentions.map(({ entity_id }) => entity_id),
    ...roles.flatMap(({ person_id, organization_id, place_id }) =>
      [person_id, organization_id ?? [], place_id ?? []].flat(),
    ),
    ...events.flatMap(({ event_id, incident_id }) => [event_id, incident_id]),
  ]);
}

/** What a page is made of, while the datasets are written. */
export interface ReportRows {
  readonly addArticle: (article: PageArticle) => void;
  /** Takes what the page shows of rows on their way to files. To be called when all articles are added. */
  readonly addRows: (rows: SectionRows) => void;
  readonly page: (rest: Omit<PageInput, "articles" | "entities" | "incidents" | "rejects" | "facts">) => string;
}

/** Collects what a page shows. It holds no more than the articles of the lowest ranks that there is room for, and what they name. */
export function reportRows({ facts, assets }: ReportSetup): ReportRows {
  const sample = boundedSample();
  const rows = { entities: [] as Cells[], incidents: [] as Cells[], rejects: [] as Cells[] };
  let named: ReturnType<typeof sample.named> | null = null;
  return {
    addArticle: sample.add,
    addRows(sections) {
      named ??= sample.named();
      rows.entities.push(...namedRows(sections, "entities", named));
      rows.incidents.push(...namedRows(sections, "incidents", named).map(namedCells(named)));
      if (rows.rejects.length < rejectsShown) rows.rejects.push(...namedRows(sections, "rejects", null));
    },
    page: (rest) => page(pageData({ ...rest, ...rows, facts, articles: sample.articles() }), assets, sha256),
  };
}

/** The rows of a dataset as cells, those with the given ids; the id of each is its first cell. */
function namedRows(sections: SectionRows, dataset: string, ids: ReadonlySet<unknown> | null): Cells[] {
  const all = (sections.get(dataset) ?? []).map((row) => cellsOf(dataset, row));
  return ids === null ? all : all.filter(([id]) => ids.has(id));
}

const isIdList = columnsOf("incidents").map(({ name }) => name.endsWith("_ids"));

/** Keeps of an incident's lists the ids that the page has rows of: it may have more reports than a page can hold. */
function namedCells(ids: ReadonlySet<unknown>): (cells: Cells) => Cells {
  return (cells) =>
    cells.map((cell, column) =>
      isIdList[column] && typeof cell === "object" && cell !== null ? cell.filter((id) => ids.has(id)) : cell,
    );
}

/** Articles in the order of their ranks while there is room: the first that finds none ends the sample. */
function boundedSample() {
  let kept: PageArticle[] = [];
  let [characters, limit] = [0, Number.POSITIVE_INFINITY];
  return {
    add(article: PageArticle) {
      if (article.rank >= limit) return;
      kept.push(article);
      characters += article.json.length;
      while (characters > mostCharacters) {
        limit = kept.reduce((rank, each) => Math.max(rank, each.rank), 0);
        characters -= kept.find(({ rank }) => rank === limit)?.json.length ?? 0;
        kept = kept.filter(({ rank }) => rank < limit);
      }
    },
    named: (): ReadonlySet<unknown> => new Set(kept.flatMap(({ ids }) => ids)),
    *articles(): Generator<ShownArticle> {
      // Safe: `pageArticle` has written them.
      for (const { json } of kept.sort((a, b) => a.article - b.article)) yield JSON.parse(json) as ShownArticle;
    },
  };
}
