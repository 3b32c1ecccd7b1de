import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { comparedColumns, type RunTables } from "../differences/columns.js";
import { type Row, type RowReader, rowReader } from "../differences/row-reader.js";
import { lineBatches } from "./text-lines.js";
import { UsageError } from "./usage-error.js";

/**
 * Reads an output folder of `extract`: of its `.jsonl` files the columns by which runs are compared. Other files and
 * columns are not looked at. Of rows that equal one of `like`, that one is taken: most rows of two runs are equal, and
 * need not be kept twice. Throws `UsageError` for a folder that is none, a line that is not JSON, and a row that lacks a
 * column or holds something else in it.
 */
export async function readRun(folder: string, like?: RunTables): Promise<RunTables> {
  await checkFolder(folder);
  const strings = new Map<string, string>();
  const tables: Record<string, readonly Row[]> = {};
  for (const [name, names] of Object.entries(comparedColumns)) {
    const path = join(folder, `${name}.jsonl`);
    const known = knownRows(like?.[name as keyof RunTables] ?? [], names);
    const rowOf = rowReader(name, names, strings);
    tables[name] = await readTable(path, { rowOf, known, again: againFor(folder) });
  }
  checkArticles(folder, tables.documents ?? []);
  // Safe: every table has been read, with every compared column of its rows, of the kind its dataset says.
  return tables as RunTables;
}

/** Rows are found by their article: two articles of one id cannot be told apart. */
function checkArticles(folder: string, documents: readonly Row[]): void {
  const seen = new Set<unknown>();
  for (const { doc_id } of documents) {
    if (seen.has(doc_id)) {
      const problem = `${join(folder, "documents.jsonl")} has the article ${doc_id} twice, expected once`;
      throw new UsageError(`${problem}.`, againFor(folder));
    }
    seen.add(doc_id);
  }
}

function againFor(folder: string): string {
  return `Write the folder again with this version of Dateline: dateline extract PATH… --out ${folder}`;
}

async function checkFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";
    const problem = problems[code] ?? `cannot be read (${code})`;
    throw new UsageError(`The folder ${folder} ${problem}.`, "Name two output folders: dateline diff RUN_A RUN_B");
  });
  for (const name of Object.keys(comparedColumns)) {
    if (names.includes(`${name}.jsonl`)) continue;
    const file = `${folder} has no ${name}.jsonl`;
    if (name === "documents") {
      throw new UsageError(
        `${file}: it is no output folder of dateline extract.`,
        `Make one: dateline extract PATH… --out DIR`,
      );
    }
    throw new UsageError(`${file}, which every output folder has.`, againFor(folder));
  }
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  ENOTDIR: "is a file",
  EACCES: "may not be read",
  EPERM: "may not be read",
};

interface ReadOptions {
  readonly rowOf: RowReader;
  /** Gives the row that is kept already, when there is an equal one. */
  readonly known: (row: Row) => Row;
  /** How to get a file that can be read. */
  readonly again: string;
}

async function readTable(path: string, { rowOf, known, again }: ReadOptions): Promise<Row[]> {
  const rows: Row[] = [];
  let number = 0;
  const fault = (problem: string) => new UsageError(`${path}, line ${number}: ${problem}.`, again);
  for await (const lines of lineBatches(path)) {
    for (const line of lines) {
      number++;
      if (line.trim() !== "") rows.push(known(rowOf(line, fault)));
    }
  }
  return rows;
}

/** Finds rows equal to a given one; those with the same value in the first of the columns must follow one another. */
function knownRows(rows: readonly Row[], names: readonly string[]): (row: Row) => Row {
  const [first = ""] = names;
  const firstOf = new Map<unknown, number>();
  rows.forEach((row, index) => {
    if (!firstOf.has(row[first])) firstOf.set(row[first], index);
  });
  return (row) => {
    for (let index = firstOf.get(row[first]) ?? rows.length; rows[index]?.[first] === row[first]; index++) {
      const known = rows[index];
      if (known && names.every((name) => isEqual(known[name], row[name]))) return known;
    }
    return row;
  };
}

function isEqual(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
