import { datasets } from "../datasets/catalogue.js";

type Row = Readonly<Record<string, unknown>>;

/**
 * For tests: what is wrong with the files of an output folder, found without the checks the datasets make themselves.
 * Every row has every key, in order; every surface is the slice of its document in code points; ids are unique;
 * every reference leads to a row; everything is well-formed Unicode.
 */
export function problemsIn(files: ReadonlyMap<string, string>): string[] {
  const tables = new Map(datasets.map(({ name }) => [name, rowsOf(files.get(`${name}.jsonl`) ?? "")]));
  const texts = new Map((tables.get("documents") ?? []).map((row) => [row.doc_id, [...String(row.text)]]));
  const broken = [...files].flatMap(([name, content]) =>
    /\p{Cs}/u.test(content) ? [`${name}: a lone surrogate`] : [],
  );
  const unsound = datasets.flatMap(({ name, key, references, columns }) => {
    const rows = tables.get(name) ?? [];
    const ids = new Set(rows.map((row) => row[key]));
    const header = columns.map((column) => column.name).join();
    return [
      ...(ids.size === rows.length ? [] : [`${name}: an id twice`]),
      ...rows.filter((row) => Object.keys(row).join() !== header).map((row) => `${name}: keys of ${row[key]}`),
      ...rows.flatMap((row) => surfaceProblems(name, row, texts)),
      ...Object.entries(references).flatMap(([column, target]) => {
        const known = new Set((tables.get(target) ?? []).map((row) => row[keyOf(target)]));
        const lost = rows.flatMap((row) => [row[column]].flat()).filter((id) => id !== null && !known.has(id));
        return lost.map((id) => `${name}.${column}: ${id} is not in ${target}`);
      }),
    ];
  });
  return [...broken, ...unsound];
}

function rowsOf(lines: string): Row[] {
  // Safe: what is read is checked key by key.
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function keyOf(name: string): string {
  return datasets.find((dataset) => dataset.name === name)?.key ?? "";
}

function surfaceProblems(name: string, row: Row, texts: ReadonlyMap<unknown, readonly string[]>): string[] {
  if (!("char_start" in row)) return [];
  const [start, end] = [Number(row.char_start), Number(row.char_end)];
  const slice = texts.get(row.doc_id)?.slice(start, end).join("");
  return slice === row.surface && start < end ? [] : [`${name}: ${start}-${end} is ${slice}, not ${row.surface}`];
}
