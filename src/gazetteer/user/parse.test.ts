import { loadGazetteer } from "../load.js";
import { type LexiconFile, parseLexicon } from "./parse.js";

const gazetteer = loadGazetteer();

/** What is wrong in files, a line a problem. */
function problemsIn(...files: readonly LexiconFile[]): string[] {
  return parseLexicon(files, gazetteer).problems.map(({ path, line, text }) => `${path}:${line ?? ""}: ${text}`);
}

const csv = (...lines: readonly string[]) => ({ path: "a.csv", text: lines.join("\n") });
const jsonl = (...lines: readonly string[]) => ({ path: "a.jsonl", text: lines.join("\n") });

test("CSV and JSON Lines give the same entries", () => {
  const fromCsv = parseLexicon(
    [
      csv(
        "name,type,mode,id,aliases,country,valid_from,valid_until",
        "Acme  Corp,ORG,,org_acme,Acme|ACM||Acme,Kenya,2020-01-01,2021-12-31",
        "Chance,,forbid,,,,,",
      ),
    ],
    gazetteer,
  );
  const fromJson = parseLexicon(
    [
      jsonl(
        '{"name": "Acme Corp", "type": "ORG", "id": "org_acme", "aliases": ["Acme", "ACM"], "country": "KE", "valid_from": "2020-01-01", "valid_until": "2021-12-31"}',
        "",
        '{"name": "Chance", "mode": "forbid", "type": null}\r',
      ),
    ],
    gazetteer,
  );
  expect(fromCsv).toEqual(fromJson);
  expect(fromCsv).toEqual({
    problems: [],
    entries: [
      {
        name: "Acme Corp",
        aliases: ["Acme", "ACM"],
        type: "ORG",
        mode: "add",
        id: "org_acme",
        country: "KEN",
        validFrom: "2020-01-01",
        validUntil: "2021-12-31",
      },
      {
        name: "Chance",
        aliases: [],
        type: null,
        mode: "forbid",
        id: null,
        country: null,
        validFrom: null,
        validUntil: null,
      },
    ],
  });
});

test.each(["KEN", "ke", "KE", "Kenya", "kenya"])("the country %s is KEN", (country) => {
  const { entries } = parseLexicon([csv("name,type,country", `Acme,ORG,${country}`)], gazetteer);
  expect(entries[0]?.country).toBe("KEN");
});

test("columns may be left out and stand in any order; type may be left out when all names are forbidden", () => {
  expect(problemsIn(csv("type,name", "ORG,Acme"))).toEqual([]);
  expect(problemsIn(csv("name,mode", "Acme,forbid"))).toEqual([]);
  expect(problemsIn(csv("name,type"))).toEqual([]);
});

describe("files", () => {
  test.each<[string, LexiconFile, readonly RegExp[]]>([
    ["another ending", { path: "a.xlsx", text: "" }, [/^a\.xlsx:: its ending is none of \.csv, \.jsonl/u]],
    ["an empty file", csv(""), [/^a\.csv:1: the file is empty\. The first line must name the columns/u]],
    ["no header", csv("Acme,ORG"), [/^a\.csv:1: "Acme,ORG" is no header/u]],
    ["semicolons", csv("name;type", "Acme;ORG"), [/^a\.csv:1: .*Separate columns by commas/u]],
    [
      "an unknown column",
      csv("name,type,alias", "Acme,ORG,"),
      [/^a\.csv:1: there is no column "alias"\. Did you mean aliases\? Columns: name, type/u],
    ],
    ["a column twice", csv("name,type,name", "Acme,ORG,A"), [/^a\.csv:1: the column "name" is there twice/u]],
    ["no column name", csv("type,id", "ORG,org_a"), [/^a\.csv:1: the column name is missing/u]],
    ["no column type", csv("name,mode", "Acme,forbid", "Ome,"), [/^a\.csv:1: the column type is missing/u]],
    [
      "rows too short and too long",
      csv("name,type", "Acme", "Acme, Inc,ORG"),
      [/^a\.csv:2: it has 1 of the 2 values that the header names/u, /^a\.csv:3: it has 3 values, the header names 2/u],
    ],
    [
      "broken quotation marks",
      csv("name,type", '"Acme,ORG', "Ome,ORG"),
      [/^a\.csv:2: the quotation mark before "Acme,ORG\\nOme,ORG" is never closed/u],
    ],
    ["no JSON", jsonl("{"), [/^a\.jsonl:1: "\{" is not JSON\. Write one object a line/u]],
    ["no object", jsonl('["Acme"]', "3"), [/^a\.jsonl:1: .* is no JSON object/u, /^a\.jsonl:2: "3" is no JSON/u]],
    [
      "an unknown key",
      jsonl('{"name": "Acme", "type": "ORG", "Country": "KEN"}'),
      [/^a\.jsonl:1: there is no key "Country"\. Did you mean country\?/u],
    ],
  ])("%s", (_, file, expected) => {
    expect(problemsIn(file)).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });
});

describe("values", () => {
  const header = "name,type,mode,id,aliases,country,valid_from,valid_until";
  test.each([
    ["Acme,PERSN,,,,,,", /its type is "PERSN"\. Did you mean PERSON\? Types: PERSON, ORG, PLACE, NORP, MISC\./u],
    ["Acme,Organization,,,,,,", /Did you mean ORG\?/u],
    ["Acme,XYZZY,,,,,,", /its type is "XYZZY"\. Types:/u],
    ["Acme,,,,,,,", /it has no type\. .*only names that are forbidden may do without/u],
    ["Acme,ORG,forbidden,,,,,", /its mode is "forbidden"\. Did you mean forbid\? Modes: add, force, forbid\./u],
    [",ORG,,,,,,", /its name is empty/u],
    ["42,ORG,,,,,,", /its name "42" has no letter/u],
    ["Acme,ORG,,,A|--,,,", /its alias "--" has no letter/u],
    ["Acme,ORG,,Q95,,,,", /its id is "Q95"\. .*as org_acme or wikidata_Q95/u],
    ["Acme,ORG,,doc_1,,,,", /Ids that begin with doc_ are those of other rows/u],
    ["Acme,,forbid,org_acme,,,,", /it is forbidden and has the id "org_acme"/u],
    ["Acme,ORG,,,,Kenia,,", /its country is "Kenia"\. Did you mean Kenya\?/u],
    ["Acme,ORG,,,,,2022-02-30,", /its valid_from is "2022-02-30"\. Write a day/u],
    ["Acme,ORG,,,,,,soon", /its valid_until is "soon"\. Write a day/u],
    ["Acme,ORG,,,,,2022-02-02,2022-02-01", /valid from 2022-02-02 until 2022-02-01, which is earlier/u],
  ])("%s", (line, problem) => {
    expect(problemsIn(csv(header, "Ome,ORG,,,,,,", line))).toEqual([
      expect.stringMatching(new RegExp(`^a\\.csv:3: .*${problem.source}`, "u")),
    ]);
  });

  test.each([
    ['{"name": "Acme", "type": 3}', /its type is 3\. Write it as text/u],
    ['{"name": ["Acme"], "type": "ORG"}', /its name is \["Acme"\]/u],
    ['{"name": "Acme", "type": "ORG", "aliases": "A"}', /its aliases are "A"\. Write an array of strings/u],
    ['{"name": "Acme", "type": "ORG", "aliases": [1]}', /its aliases are \[1\]/u],
  ])("%s", (line, problem) => {
    expect(problemsIn(jsonl(line))).toEqual([expect.stringMatching(problem)]);
  });

  test("all problems of a line and of all files are told, in order, with the line a record begins in", () => {
    const first = csv(header, '"Two', 'lines",PERSN,adds,,,,,', "Acme,ORX,,,,,,");
    expect(problemsIn(first, { ...jsonl('{"name": "", "type": "ORG"}') })).toEqual([
      expect.stringMatching(/^a\.csv:2: its mode/u),
      expect.stringMatching(/^a\.csv:2: its type/u),
      expect.stringMatching(/^a\.csv:4: its type/u),
      expect.stringMatching(/^a\.jsonl:1: its name is empty/u),
    ]);
  });
});

describe("entries against each other", () => {
  const header = "name,type,mode,id,aliases,valid_from,valid_until";
  test.each([
    [
      "an id for two names",
      ["Acme,ORG,,org_a,,,", "Ome,ORG,,org_a,,,"],
      /the id org_a is given to "Ome" \(ORG\) here and to "Acme" \(ORG\) in line 2/u,
    ],
    ["an id for two types", ["Acme,ORG,,org_a,,,", "Acme,MISC,,org_a,,,"], /the id org_a is given/u],
    [
      "a name twice",
      ["Acme,ORG,,,,,", "Acme,ORG,force,,,,"],
      /"Acme" \(ORG\) stands here and in line 2, for the same days/u,
    ],
    [
      "a name twice on some days",
      ["Acme,ORG,,,,2020-01-01,2020-12-31", "Acme,ORG,,,,2020-12-31,"],
      /for the same days/u,
    ],
    ["a name forbidden twice", ["Acme,,forbid,,,,", "Acme,,forbid,,,,"], /"Acme" \(of any type\) stands here/u],
    [
      "forced and forbidden",
      ["Acme,ORG,force,,,,", "Acme,,forbid,,,,"],
      /it makes "Acme" forbidden, and line 2 makes it a forced ORG\. Remove one/u,
    ],
    [
      "an alias forced, forbidden as that type",
      ["Ome,ORG,force,,Acme,,", "Acme,ORG,forbid,,,,"],
      /it makes "Acme" forbidden as ORG/u,
    ],
    [
      "forced as two types",
      ["Acme,ORG,force,,,,", "Acme,MISC,force,,,,"],
      /it makes "Acme" a forced MISC, and line 2 makes it a forced ORG/u,
    ],
  ])("%s", (_, lines, problem) => {
    expect(problemsIn(csv(header, ...lines))).toEqual([
      expect.stringMatching(new RegExp(`^a\\.csv:3: .*${problem.source}`, "u")),
    ]);
  });

  test("across files both are named", () => {
    const other = { path: "b.jsonl", text: '{"name": "Acme", "type": "ORG"}' };
    expect(problemsIn(csv("name,type", "Acme,ORG"), other)).toEqual([
      expect.stringMatching(/^b\.jsonl:1: "Acme" \(ORG\) stands here and in a\.csv, line 2/u),
    ]);
  });

  test.each([
    ["an id and a name on other days", ["Acme,ORG,,org_a,,2020-01-01,2020-12-31", "Acme,ORG,,org_a,,2021-01-01,"]],
    ["two ids on other days", ["Acme,ORG,,org_a,,,2020-12-31", "Acme,ORG,,org_b,,2021-01-01,"]],
    ["two types", ["Jordan,PLACE,,,,,", "Jordan,PERSON,,,,,"]],
    ["added and forbidden: it is taken out", ["Acme,ORG,,,,,", "Acme,,forbid,,,,"]],
    ["forced, and forbidden as another type", ["Jordan,PLACE,force,,,,", "Jordan,PERSON,forbid,,,,"]],
    ["other capitals", ["Acme,ORG,,,,,", "ACME,ORG,,,,,"]],
  ])("no problem: %s", (_, lines) => {
    expect(problemsIn(csv(header, ...lines))).toEqual([]);
  });
});
