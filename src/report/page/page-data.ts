import type { FileFacts } from "../../datasets/package.js";
import type { Counts, Tally } from "../counts.js";
import {
  articleTables,
  type Cell,
  type Cells,
  columnsOf,
  type ShownArticle,
  type ShownColumn,
} from "./shown-tables.js";
import type { Survey } from "./survey.js";

/** What annotated the articles, as far as every run over them has it alike: no time, no machine. */
export interface RunFacts {
  readonly dateline: string;
  readonly dependencies: Readonly<Record<string, string>>;
  /** SHA-256 of each model's file. */
  readonly models: Readonly<Record<string, string>>;
  readonly beam: boolean;
  /** The user's lexicon: how many names, and a hash of them; null for none. */
  readonly lexicon: { readonly names: number; readonly sha256: string } | null;
}

/** Everything a page is made of. */
export interface PageInput {
  /** Of the whole corpus, as are survey and leaders. */
  readonly counts: Counts;
  readonly survey: Survey;
  readonly speakers: Tally;
  readonly dyads: Tally;
  /** The articles to show, in the order of the corpus. */
  readonly articles: Iterable<ShownArticle>;
  /** Rows of the entities and incidents that those articles name, in the order of their datasets. */
  readonly entities: readonly Cells[];
  readonly incidents: readonly Cells[];
  /** Rows of the first rejects. */
  readonly rejects: readonly Cells[];
  readonly facts: RunFacts;
  /** The files beside the page. */
  readonly files: readonly FileFacts[];
}

/** A table in a page: strings and ids are places in `PageData.strings`, but for articles' texts. */
export interface PageTable {
  readonly columns: readonly ShownColumn[];
  /** In the order of the articles; `starts` says where those of each begin. */
  readonly rows: readonly Cells[];
  readonly starts: readonly number[];
}

/** What a page holds as JSON. */
export interface PageData extends Pick<PageInput, "counts" | "survey" | "speakers" | "dyads" | "facts" | "files"> {
  /** What to call the articles: their titles, or the first words of their stories. */
  readonly headlines: readonly string[];
  readonly strings: readonly string[];
  readonly tables: Readonly<Record<string, PageTable>>;
}

/** Makes the data of a page: the rows of all articles, table by table, each string once. */
export function pageData({ articles, entities, incidents, rejects, ...told }: PageInput): PageData {
  const strings = new Map<string, number>();
  const place = (text: string) => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const tables = new Map([...articleTables, ...corpusTables].map((name) => [name, tableWriter(name, place)]));
  const headlines: string[] = [];
  for (const { headline, tables: rows } of articles) {
    headlines.push(headline);
    for (const name of articleTables) tables.get(name)?.add(rows[name]);
  }
  tables.get("entities")?.add(entities);
  tables.get("incidents")?.add(incidents);
  tables.get("rejects")?.add(rejects);
  const made = [...tables].map(([name, { table }]) => [name, table] as const);
  return { ...told, headlines, tables: Object.fromEntries(made), strings: [...strings.keys()] };
}

const corpusTables = ["entities", "incidents", "rejects"] as const;

function tableWriter(name: string, place: (text: string) => number) {
  const columns = columnsOf(name);
  const rows: Cells[] = [];
  const starts: number[] = [];
  const table: PageTable = { columns, rows, starts };
  return {
    table,
    add(group: readonly Cells[]) {
      starts.push(rows.length);
      for (const cells of group) rows.push(cells.map((cell, index) => packed(cell, columns[index], place)));
    },
  };
}

/** A cell with its strings as places in the list of strings; texts of articles stay, for they occur once. */
function packed(cell: Cell, column: ShownColumn | undefined, place: (text: string) => number): Cell {
  if (typeof cell === "object" && cell !== null)
    return cell.map((text) => (typeof text === "string" ? place(text) : text));
  return typeof cell === "string" && column?.name !== "text" ? place(cell) : cell;
}
