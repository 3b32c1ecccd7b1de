import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { comparedColumns } from "../differences/columns.js";
import { rowReader } from "../differences/row-reader.js";
import { UsageError } from "./usage-error.js";
/**
 * Reads an output folder of `extract`: of its `.jsonl` files the columns by which runs are compared. Other files and
 * columns are not looked at. Of rows that equal one of `like`, that one is taken: most rows of two runs are equal, and
 * need not be kept twice. Throws `UsageError` for a folder that is none, a line that is not JSON, and a row that lacks a
 * column or holds something else in it.
 */
export async function readRun(folder, like) {
    await checkFolder(folder);
    const strings = new Map();
    const tables = {};
    for (const [name, names] of Object.entries(comparedColumns)) {
        const path = join(folder, `${name}.jsonl`);
        const known = knownRows(like?.[name] ?? [], names);
        const rowOf = rowReader(name, names, strings);
        tables[name] = await readTable(path, { rowOf, known, again: againFor(folder) });
    }
    checkArticles(folder, tables.documents ?? []);
    // Safe: every table has been read, with every compared column of its rows, of the kind its dataset says.
    return tables;
}
/** Rows are found by their article: two articles of one id cannot be told apart. */
function checkArticles(folder, documents) {
    const seen = new Set();
    for (const { doc_id } of documents) {
        if (seen.has(doc_id)) {
            const problem = `${join(folder, "documents.jsonl")} has the article ${doc_id} twice, expected once`;
            throw new UsageError(`${problem}.`, againFor(folder));
        }
        seen.add(doc_id);
    }
}
function againFor(folder) {
    return `Write the folder again with this version of Dateline: dateline extract PATH… --out ${folder}`;
}
async function checkFolder(folder) {
    const names = await readdir(folder).catch((error) => {
        const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";
        const problem = problems[code] ?? `cannot be read (${code})`;
        throw new UsageError(`The folder ${folder} ${problem}.`, "Name two output folders: dateline diff RUN_A RUN_B");
    });
    for (const name of Object.keys(comparedColumns)) {
        if (names.includes(`${name}.jsonl`))
            continue;
        const file = `${folder} has no ${name}.jsonl`;
        if (name === "documents") {
            throw new UsageError(`${file}: it is no output folder of dateline extract.`, `Make one: dateline extract PATH… --out DIR`);
        }
        throw new UsageError(`${file}, which every output folder has.`, againFor(folder));
    }
}
const problems = {
    ENOENT: "is not there",
    ENOTDIR: "is a file",
    EACCES: "may not be read",
    EPERM: "may not be read",
};
async function readTable(path, { rowOf, known, again }) {
    const rows = [];
    let number = 0;
    const fault = (problem) => new UsageError(`${path}, line ${number}: ${problem}.`, again);
    for await (const lines of linesOf(path)) {
        for (const line of lines) {
            number++;
            if (line.trim() !== "")
                rows.push(known(rowOf(line, fault)));
        }
    }
    return rows;
}
/** Finds rows equal to a given one; those with the same value in the first of the columns must follow one another. */
function knownRows(rows, names) {
    const [first = ""] = names;
    const firstOf = new Map();
    rows.forEach((row, index) => {
        if (!firstOf.has(row[first]))
            firstOf.set(row[first], index);
    });
    return (row) => {
        for (let index = firstOf.get(row[first]) ?? rows.length; rows[index]?.[first] === row[first]; index++) {
            const known = rows[index];
            if (known && names.every((name) => isEqual(known[name], row[name])))
                return known;
        }
        return row;
    };
}
function isEqual(one, other) {
    if (!Array.isArray(one) || !Array.isArray(other))
        return one === other;
    return one.length === other.length && one.every((item, index) => item === other[index]);
}
/** The lines of a file, as many at a time as come at once. */
async function* linesOf(path) {
    let rest = "";
    for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1_048_576 })) {
        const lines = `${rest}${chunk}`.split("\n");
        rest = lines.pop() ?? "";
        yield lines;
    }
    yield [rest];
}
//# sourceMappingURL=read-run.js.map