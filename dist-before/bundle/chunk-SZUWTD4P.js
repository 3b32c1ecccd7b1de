import {
  cleanName,
  editDistance,
  entityKeyOf,
  foldName,
  isValidOn,
  lexiconModes,
  namesOfEntry
} from "./chunk-KTFPAT4G.js";
import {
  isIsoDay
} from "./chunk-S2XO6ZO2.js";
import {
  at
} from "./chunk-MFQWDLX4.js";
import {
  nameTypes
} from "./chunk-QAG4GSCQ.js";

// dist/gazetteer/user/spelling.js
var piece = /([^\S\r\n\u2028\u2029]*)([\p{L}\p{M}\p{N}]+|\S)/uy;
function pieceAt(text, offset) {
  piece.lastIndex = offset;
  const match = piece.exec(text);
  if (!match)
    return null;
  const [whole, gap = "", word = ""] = match;
  return { key: gap === "" ? evened(word) : ` ${evened(word)}`, end: offset + whole.length };
}
function piecesOf(name) {
  const text = name.trim().replaceAll(/\s+/gu, " ");
  const pieces = [];
  for (let next = pieceAt(text, 0); next; next = pieceAt(text, next.end))
    pieces.push(next.key);
  return pieces;
}
function spellingOf(name) {
  return piecesOf(name).join("");
}
function evened(word) {
  if (/^[A-Za-z0-9]+$/u.test(word))
    return word;
  return word.normalize("NFC").replace(/[‘’ʼ]/u, "'").replace(/[‐‑]/u, "-");
}

// dist/gazetteer/user/trie.js
var Trie = class {
  #root = { next: null, values: null };
  /** Puts a value under a name. */
  add(name, value) {
    let node = this.#root;
    for (const key of piecesOf(name)) {
      node.next ??= /* @__PURE__ */ new Map();
      const next = node.next.get(key) ?? { next: null, values: null };
      node.next.set(key, next);
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }
  /** Calls back with the end and the values of each name that stands at an offset, the shortest first; `opening` is read in place of the first word when given. */
  find(text, offset, found, opening) {
    let at2 = pieceAt(text, offset);
    let node = at2 ? this.#root.next?.get(opening ?? at2.key) : void 0;
    while (at2 && node) {
      if (node.values)
        found(at2.end, node.values);
      if (!node.next)
        return;
      at2 = pieceAt(text, at2.end);
      node = at2 ? node.next.get(at2.key) : void 0;
    }
  }
};

// dist/gazetteer/user/lexicon.js
function lexiconOf(entries) {
  const names = new Trie();
  const byFold = /* @__PURE__ */ new Map();
  const forbidden = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    for (const name of namesOfEntry(entry)) {
      if (entry.mode === "forbid")
        note(forbidden, spellingOf(name), entry);
      else {
        names.add(name, entry);
        note(byFold, foldOf(name, entry.type), entry);
      }
    }
  }
  return {
    entries,
    names,
    isForbidden(surface, type, day) {
      if (forbidden.size === 0)
        return false;
      const known = forbidden.get(spellingOf(surface)) ?? forbidden.get(spellingOf(cleanName(surface))) ?? [];
      return known.some((entry) => (entry.type === null || entry.type === type) && isValidOn(entry, day));
    },
    entryOf(surface, type, day) {
      const known = byFold.get(foldOf(surface, type))?.filter((entry) => isValidOn(entry, day));
      return known ? theOneMeant(known, surface) : null;
    }
  };
}
function note(index, key, entry) {
  const list = index.get(key);
  if (!list)
    index.set(key, [entry]);
  else if (list.at(-1) !== entry)
    list.push(entry);
}
function foldOf(name, type) {
  const folded = foldName(name);
  return `${type}/${/^[@#]/u.test(name) ? name[0] : ""}${folded}`;
}
function theOneMeant(entries, surface) {
  const spelling = spellingOf(surface);
  const readings = [
    entries.filter(({ name }) => spellingOf(name) === spelling),
    entries.filter((entry) => namesOfEntry(entry).some((name) => spellingOf(name) === spelling)),
    entries.filter(({ name }) => foldName(name) === foldName(surface)),
    entries
  ];
  const [first, ...others] = readings.find((list) => list.length > 0) ?? [];
  const isAlone = first !== void 0 && others.every((other) => entityKeyOf(other) === entityKeyOf(first));
  return isAlone ? first : null;
}

// dist/gazetteer/user/row.js
var columns = ["name", "type", "mode", "id", "aliases", "country", "valid_from", "valid_until"];
function columnNamed(name) {
  return columns.find((column) => column === name) ?? null;
}
function proposal(found, known) {
  const word = found.toLowerCase();
  const distance = (each) => {
    const lower = each.toLowerCase();
    const isBeginning = word.length > 1 && (lower.startsWith(word) || word.startsWith(lower));
    return isBeginning ? 0 : editDistance(word, lower, 2);
  };
  const [best] = [...known].sort((a, b) => distance(a) - distance(b));
  return best !== void 0 && distance(best) <= 2 ? ` Did you mean ${best}?` : "";
}
function shown(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

// dist/gazetteer/user/conflicts.js
function conflictsOf(entries) {
  return [...sharedIds(entries), ...repetitions(entries), ...contradictions(entries)];
}
function sharedIds(entries) {
  const firsts = /* @__PURE__ */ new Map();
  const problems = [];
  for (const placed of entries) {
    const { id } = placed.entry;
    const first = firsts.get(id ?? "");
    if (id !== null && !first)
      firsts.set(id, placed);
    if (!first || first.entry.name === placed.entry.name && first.entry.type === placed.entry.type)
      continue;
    const found = `the id ${id} is given to ${inWords(placed)} here and to ${inWords(first)} in ${whereIs(first, placed)}.`;
    problems.push(problemAt(placed, `${found} Give each its own id, or make one name an alias of the other.`));
  }
  return problems;
}
function repetitions(entries) {
  const groups = /* @__PURE__ */ new Map();
  entries.forEach(({ entry }, index) => {
    const key = [entry.mode === "forbid", entry.type, spellingOf(entry.name)].join();
    const group = groups.get(key);
    if (group)
      group.push(index);
    else
      groups.set(key, [index]);
  });
  return [...groups.values()].flatMap((group) => group.length > 1 ? overlapsIn(group, entries) : []);
}
function overlapsIn(group, entries) {
  const entryAt = (index) => at(entries, index).entry;
  const sorted = [...group].sort((a, b) => firstDay(entryAt(a)) < firstDay(entryAt(b)) ? -1 : firstDay(entryAt(a)) === firstDay(entryAt(b)) ? a - b : 1);
  const problems = [];
  let longest = at(sorted, 0);
  for (const index of sorted.slice(1)) {
    if (shareDays(entryAt(longest), entryAt(index))) {
      const [first, second] = [at(entries, Math.min(longest, index)), at(entries, Math.max(longest, index))];
      const found = `${inWords(second)} stands here and in ${whereIs(first, second)}, for the same days.`;
      problems.push(problemAt(second, `${found} Remove one, or give them days that do not overlap (valid_from, valid_until).`));
    }
    if (lastDay(entryAt(index)) > lastDay(entryAt(longest)))
      longest = index;
  }
  return problems;
}
function contradictions(entries) {
  const forced = /* @__PURE__ */ new Map();
  const problems = [];
  const against = (placed, isAgainst, remedy) => {
    for (const spelling of spellingsOf(placed)) {
      const other = forced.get(spelling)?.find(({ entry }) => isAgainst(entry) && shareDays(entry, placed.entry));
      if (!other)
        continue;
      const found = `it makes ${shown(spelling)} ${ruleInWords(placed)}, and ${whereIs(other, placed)} makes it ${ruleInWords(other)}.`;
      problems.push(problemAt(placed, `${found} ${remedy}`));
      return;
    }
  };
  for (const placed of entries.filter(({ entry }) => entry.mode === "force")) {
    against(placed, ({ type }) => type !== placed.entry.type, "Force one of them only.");
    for (const spelling of spellingsOf(placed))
      forced.set(spelling, [...forced.get(spelling) ?? [], placed]);
  }
  for (const placed of entries.filter(({ entry }) => entry.mode === "forbid")) {
    const { type } = placed.entry;
    against(placed, (other) => type === null || type === other.type, "Remove one of them.");
  }
  return problems;
}
var spellingsOf = ({ entry }) => new Set(namesOfEntry(entry).map(spellingOf));
var firstDay = ({ validFrom }) => validFrom ?? "";
var lastDay = ({ validUntil }) => validUntil ?? "9999-12-31";
function shareDays(a, b) {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}
function inWords({ entry }) {
  return `${shown(entry.name)} (${entry.type ?? "of any type"})`;
}
function ruleInWords({ entry }) {
  return entry.mode === "force" ? `a forced ${entry.type}` : `forbidden${entry.type === null ? "" : ` as ${entry.type}`}`;
}
function whereIs({ path, line }, from) {
  return path === from.path ? `line ${line}` : `${path}, line ${line}`;
}
function problemAt({ path, line }, text) {
  return { path, line, text };
}

// dist/gazetteer/user/csv.js
var lineEnd = /\r\n?|\n/gu;
function readCsv(text) {
  const cursor = { text, problems: [], at: text.startsWith("\uFEFF") ? 1 : 0, line: 1 };
  const records = [];
  while (cursor.at < text.length) {
    const { line, at: at2 } = cursor;
    const before = cursor.problems.length;
    const cells = readRecord(cursor);
    const isEmpty = cells.length === 1 && cells[0] === "" && text[at2] !== '"';
    if (!isEmpty && cursor.problems.length === before)
      records.push({ line, cells });
  }
  return { records, problems: cursor.problems };
}
function readRecord(cursor) {
  const cells = [readCell(cursor)];
  while (cursor.text[cursor.at] === ",") {
    cursor.at++;
    cells.push(readCell(cursor));
  }
  if (cursor.text.startsWith("\r\n", cursor.at))
    cursor.at++;
  cursor.at++;
  cursor.line++;
  return cells;
}
function readCell(cursor) {
  return cursor.text[cursor.at] === '"' ? readQuoted(cursor) : readPlain(cursor);
}
function readPlain(cursor) {
  const cell = readToSeparator(cursor);
  if (cell.includes('"')) {
    const text = `a quotation mark stands inside ${shown(cell)}. Put the whole value in quotation marks and double those inside: "the ""Big"" One".`;
    cursor.problems.push({ line: cursor.line, text });
  }
  return cell;
}
function readToSeparator(cursor) {
  const separator = /[,\r\n]|$/gu;
  separator.lastIndex = cursor.at;
  const end = separator.exec(cursor.text)?.index ?? cursor.text.length;
  const cell = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  return cell;
}
function readQuoted(cursor) {
  const { text, line } = cursor;
  const start = cursor.at + 1;
  let end = text.indexOf('"', start);
  while (end >= 0 && text[end + 1] === '"')
    end = text.indexOf('"', end + 2);
  const cell = text.slice(start, end < 0 ? text.length : end);
  cursor.at = end < 0 ? text.length : end + 1;
  cursor.line += cell.match(lineEnd)?.length ?? 0;
  const rest = readToSeparator(cursor);
  if (end < 0)
    cursor.problems.push({ line, text: `the quotation mark before ${shown(cell)} is never closed. Close it.` });
  if (rest !== "") {
    const found = `${shown(rest)} stands behind a closing quotation mark. Put a comma between, or double the quotation marks inside a value.`;
    cursor.problems.push({ line: cursor.line, text: found });
  }
  return cell.replaceAll('""', '"');
}

// dist/gazetteer/user/csv-rows.js
var headerRemedy = `The first line must name the columns, as name,type; there may be ${columns.join(", ")}.`;
function rowsOfCsv(text) {
  const { records, problems } = readCsv(text);
  const [header, ...rest] = records;
  if (!header)
    return {
      rows: [],
      problems: problems.length > 0 ? problems : [{ line: 1, text: `the file is empty. ${headerRemedy}` }]
    };
  const names = header.cells.map((cell) => cell.trim());
  const faults = headerProblems(names, rest);
  const wrong = [...problems, ...faults.map((text2) => ({ line: header.line, text: text2 }))];
  if (faults.length > 0)
    return { rows: [], problems: wrong };
  const cut = rest.filter(({ cells }) => cells.length !== names.length);
  return {
    rows: rest.filter(({ cells }) => cells.length === names.length).map((record) => rowOf(record, names)),
    problems: [...wrong, ...cut.map((record) => wrongLength(record, names.length))]
  };
}
function headerProblems(names, records) {
  if (names.every((name) => columnNamed(name) === null)) {
    const separator = /[;\t]/u.test(names.join("")) ? " Separate columns by commas, not by semicolons or tabs." : "";
    return [`${shown(names.join(","))} is no header. ${headerRemedy}${separator}`];
  }
  const unknown = names.filter((name) => columnNamed(name) === null).map((name) => `there is no column ${shown(name)}.${proposal(name, columns)} Columns: ${columns.join(", ")}.`);
  const repeated = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => `the column ${shown(name)} is there twice. Keep one.`);
  return [...unknown, ...repeated, ...missing(names, records)];
}
function missing(names, records) {
  const mode = names.indexOf("mode");
  const needsType = records.some(({ cells }) => cells[mode]?.trim() !== "forbid");
  return ["name", ...needsType ? ["type"] : []].filter((name) => !names.includes(name)).map((name) => `the column ${name} is missing. Add it to the header, and its value to each line.`);
}
function wrongLength({ line, cells }, expected) {
  const found = cells.length < expected ? `${cells.length} of the ${expected} values that the header names` : `${cells.length} values, the header names ${expected}`;
  const remedy = "Put values that hold a comma in quotation marks; leave a value empty between commas.";
  return { line, text: `it has ${found}. ${remedy}` };
}
function rowOf({ line, cells }, names) {
  const values = /* @__PURE__ */ new Map();
  names.forEach((name, index) => {
    const column = columnNamed(name);
    const cell = cells[index]?.trim() ?? "";
    if (column && cell !== "")
      values.set(column, column === "aliases" ? cell.split("|") : cell);
  });
  return { line, values };
}

// dist/gazetteer/user/entry.js
function entryOf({ values }, gazetteer) {
  const problems = [];
  const reader = {
    values,
    tell: (problem) => {
      problems.push(problem);
      return null;
    }
  };
  const entry = readEntry(reader, gazetteer);
  return { entry: problems.length > 0 ? null : entry, problems };
}
function readEntry(reader, gazetteer) {
  const mode = modeOf(reader);
  const name = nameOf(reader);
  return {
    name,
    aliases: aliasesOf(reader, name),
    type: typeOf(reader, mode),
    mode: mode ?? "add",
    id: idOf(reader, mode),
    country: countryOf(reader, gazetteer),
    ...daysOf(reader)
  };
}
function textOf({ values, tell }, column) {
  const value = values.get(column);
  if (value === void 0)
    return null;
  if (typeof value !== "string")
    return tell(`its ${column} is ${shown(value)}. Write it as text in quotation marks.`);
  return tidy(value) || null;
}
var tidy = (value) => value.replaceAll(new RegExp("\\p{Cs}", "gu"), "�").replaceAll(/\s+/gu, " ").trim();
function nameOf(reader) {
  const name = textOf(reader, "name");
  if (name === null) {
    const isText = typeof (reader.values.get("name") ?? "") === "string";
    if (isText)
      reader.tell("its name is empty. Write the name as the articles print it.");
  } else if (!hasLetter(name))
    reader.tell(`its name ${shown(name)} has no letter. Write a name with letters.`);
  return name ?? "";
}
var hasLetter = (name) => new RegExp("\\p{L}", "u").test(name);
function aliasesOf({ values, tell }, name) {
  const value = values.get("aliases") ?? [];
  if (!Array.isArray(value) || !value.every((alias) => typeof alias === "string")) {
    tell(`its aliases are ${shown(value)}. Write an array of strings, as ["Acme Inc", "ACM"].`);
    return [];
  }
  const aliases = value.map(tidy).filter((alias) => alias !== "" && alias !== name);
  for (const alias of aliases)
    if (!hasLetter(alias))
      tell(`its alias ${shown(alias)} has no letter. Write names with letters.`);
  return [...new Set(aliases)];
}
function modeOf(reader) {
  const text = textOf(reader, "mode");
  const mode = lexiconModes.find((each) => each === text);
  if (mode || text === null)
    return mode ?? "add";
  return reader.tell(`its mode is ${shown(text)}.${proposal(text, lexiconModes)} Modes: ${lexiconModes.join(", ")}.`);
}
function typeOf(reader, mode) {
  const text = textOf(reader, "type");
  const type = nameTypes.find((each) => each === text);
  if (type)
    return type;
  const known = `Types: ${nameTypes.join(", ")}.`;
  if (text !== null)
    return reader.tell(`its type is ${shown(text)}.${proposal(text, nameTypes)} ${known}`);
  if (mode === "forbid" || typeof (reader.values.get("type") ?? "") !== "string")
    return null;
  return reader.tell(`it has no type. Give it one; only names that are forbidden may do without. ${known}`);
}
var takenPrefixes = ["day", "doc", "ev", "in", "mo", "st"];
function idOf(reader, mode) {
  const id = textOf(reader, "id");
  if (id === null)
    return null;
  if (mode === "forbid")
    return reader.tell(`it is forbidden and has the id ${shown(id)}. Remove the id, or the mode.`);
  const [, prefix = ""] = /^([a-z]+)_\S+$/u.exec(id) ?? [];
  if (prefix !== "" && !takenPrefixes.includes(prefix))
    return id;
  const why = prefix === "" ? "" : ` Ids that begin with ${prefix}_ are those of other rows.`;
  return reader.tell(`its id is ${shown(id)}.${why} Write small letters, an underscore and more without blanks, as org_acme or wikidata_Q95.`);
}
function countryOf(reader, gazetteer) {
  const text = textOf(reader, "country");
  if (text === null)
    return null;
  const code = text.toUpperCase();
  const country = gazetteer.countryOfCode(code) ?? gazetteer.countries.find(({ shortCode }) => shortCode === code) ?? gazetteer.countryNamed(text);
  if (country)
    return country.code;
  const names = gazetteer.countries.map(({ name }) => name);
  return reader.tell(`its country is ${shown(text)}.${proposal(text, names)} Write a code of ISO 3166-1, as KEN or KE, or a name, as Kenya.`);
}
function daysOf(reader) {
  const [validFrom, validUntil] = [dayOf(reader, "valid_from"), dayOf(reader, "valid_until")];
  if (validFrom !== null && validUntil !== null && validFrom > validUntil)
    reader.tell(`it is valid from ${validFrom} until ${validUntil}, which is earlier. Swap them, or mend one.`);
  return { validFrom, validUntil };
}
function dayOf(reader, column) {
  const text = textOf(reader, column);
  if (text === null || isIsoDay(text))
    return text;
  return reader.tell(`its ${column} is ${shown(text)}. Write a day of the calendar as YYYY-MM-DD, as 2022-09-30.`);
}

// dist/gazetteer/user/json-rows.js
function rowsOfJsonLines(text) {
  const rows = [];
  const problems = [];
  text.replace(/^\uFEFF/u, "").split("\n").forEach((content, index) => {
    if (content.trim() === "")
      return;
    const line = index + 1;
    const found = objectOf(content);
    if (typeof found === "string")
      problems.push({ line, text: found });
    else {
      const unknown = Object.keys(found).filter((key) => columnNamed(key) === null);
      problems.push(...unknown.map((key) => ({ line, text: unknownKey(key) })));
      rows.push({ line, values: valuesOf(found) });
    }
  });
  return { rows, problems };
}
function objectOf(content) {
  const remedy = 'Write one object a line, as {"name": "Acme", "type": "ORG"}.';
  try {
    const value = JSON.parse(content);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value;
  } catch {
    return `${shown(content.trim())} is not JSON. ${remedy}`;
  }
  return `${shown(content.trim())} is no JSON object. ${remedy}`;
}
function unknownKey(key) {
  return `there is no key ${shown(key)}.${proposal(key, columns)} Keys: ${columns.join(", ")}.`;
}
function valuesOf(object) {
  const values = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(object)) {
    const column = columnNamed(key);
    if (column && value !== null)
      values.set(column, value);
  }
  return values;
}

// dist/gazetteer/user/parse.js
var formats = [
  { ending: ".csv", read: rowsOfCsv },
  { ending: ".jsonl", read: rowsOfJsonLines },
  { ending: ".ndjson", read: rowsOfJsonLines }
];
function parseLexicon(files, gazetteer) {
  const parsed = files.map((file) => parseFile(file, gazetteer));
  const placed = parsed.flatMap(({ entries }) => entries);
  const problems = [...parsed.flatMap((file) => file.problems), ...conflictsOf(placed)];
  const order = new Map(files.map(({ path }, index) => [path, index]));
  const fileOf = ({ path }) => order.get(path) ?? 0;
  return {
    entries: placed.map(({ entry }) => entry),
    problems: problems.sort((a, b) => fileOf(a) - fileOf(b) || (a.line ?? 0) - (b.line ?? 0))
  };
}
function parseFile({ path, text }, gazetteer) {
  const format = formats.find(({ ending }) => path.toLowerCase().endsWith(ending));
  if (!format) {
    const endings = formats.map(({ ending }) => ending).join(", ");
    return {
      entries: [],
      problems: [{ path, line: null, text: `its ending is none of ${endings}. Rename it, or convert it.` }]
    };
  }
  const { rows, problems } = format.read(text);
  const read = rows.map((row) => ({ line: row.line, ...entryOf(row, gazetteer) }));
  return {
    entries: read.flatMap(({ line, entry }) => entry ? [{ path, line, entry }] : []),
    problems: [
      ...problems.map((problem) => ({ path, ...problem })),
      ...read.flatMap(({ line, problems: own }) => own.map((text2) => ({ path, line, text: text2 })))
    ]
  };
}

export {
  lexiconOf,
  parseLexicon
};
