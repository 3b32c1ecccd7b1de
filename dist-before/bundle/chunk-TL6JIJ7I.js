import {
  readBetween,
  replaceBetween
} from "./chunk-RSSBX5YI.js";
import {
  writeFiles
} from "./chunk-MJGMCRG5.js";
import {
  checkFolders,
  inWords
} from "./chunk-VGFGHFU3.js";
import {
  documentsFile,
  goldFile
} from "./chunk-6A6SI57D.js";
import {
  complaintAt,
  filePlaces,
  headerOf,
  quoted,
  readGold,
  stemOf,
  suggestion
} from "./chunk-U7X4DNII.js";
import {
  markdownTable
} from "./chunk-ZR2PGIFA.js";
import {
  say,
  show
} from "./chunk-4K2BL5U3.js";
import {
  printable
} from "./chunk-4CSBGLNK.js";
import {
  tally
} from "./chunk-C33MJS2U.js";
import {
  sharedResources
} from "./chunk-7WSFC2VE.js";
import {
  sha256
} from "./chunk-PHY6QT7F.js";
import {
  decode
} from "./chunk-W72YDXAI.js";
import {
  codePointSlicer,
  codePointsOf
} from "./chunk-GWZKN6PQ.js";
import {
  eventStatuses,
  statementKinds
} from "./chunk-UJPIXBYM.js";
import {
  hashText,
  tokenPipeline
} from "./chunk-6ZNBIV7G.js";
import {
  countries,
  currencyOfCode,
  digits,
  factorOf,
  numberValue,
  product,
  scale,
  spacedDigits
} from "./chunk-KTFPAT4G.js";
import {
  articleFrom
} from "./chunk-TN55TF5R.js";
import {
  addDays,
  isIsoDay,
  months,
  weekdayOf
} from "./chunk-S2XO6ZO2.js";
import {
  mentionForms,
  nameTypes,
  placeSubtypes
} from "./chunk-QAG4GSCQ.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/corpus/vocabulary.js
var topics = [
  "aid",
  "business",
  "conflict",
  "courts",
  "crime",
  "culture",
  "diplomacy",
  "disasters",
  "elections",
  "environment",
  "health",
  "local",
  "mixed",
  "politics",
  "protest",
  "sport"
];
var styles = [
  "agency",
  "briefs",
  "broadcaster-web",
  "broadsheet",
  "business-wire",
  "caps-headline",
  "court-report",
  "explainer",
  "feature",
  "indian-syndication",
  "interview",
  "live-blog",
  "local-weekly",
  "market-report",
  "parliamentary-report",
  "press-release",
  "sport-report",
  "tabloid",
  "tass",
  "title-headline",
  "tweet-web",
  "us-newspaper"
];
var spellings = ["American", "British"];
var parts = ["train", "dev", "test"];
var shares = { train: 0.8, dev: 0.1, test: 0.1 };

// dist/run/export-corpus.js
import { readFile } from "node:fs/promises";

// dist/corpus/article.js
function wordCount(text) {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
function isName({ form }) {
  return form === "name" || form === "handle";
}
function namesOf({ entities }) {
  return entities.flatMap(({ type, mentions: mentions2 }) => mentions2.filter(isName).map(({ start, end }) => ({ start, end, type })));
}

// dist/corpus/finding.js
function wrong(where, complaint) {
  return { path: where.path, at: where.at, ...complaint, isDoubtful: false };
}
function doubtful(where, complaint) {
  return { path: where.path, at: where.at, ...complaint, isDoubtful: true };
}
function findingSentence(finding, placeOf) {
  const place = finding.at === null ? null : placeOf(finding);
  return complaintAt(`${finding.path}${place ? `, line ${place.line}, column ${place.column}` : ""}`, finding);
}

// dist/corpus/conll.js
function nameColumns({ path, gold }, read) {
  const { tokens, sentences } = read(gold);
  const toPoint = codePointsOf(gold.text);
  const startAt = new Map(tokens.map(({ start }, index) => [toPoint(start), index]));
  const endAt = new Map(tokens.map(({ end }, index) => [toPoint(end), index]));
  const tags = tokens.map(() => "O");
  const findings = namesOf(gold).flatMap(({ start, end, type }) => {
    const [first, last] = [startAt.get(start), endAt.get(end)];
    if (first === void 0 || last === void 0 || tokens[first]?.sentence !== tokens[last]?.sentence) {
      return [doubtful({ path, at: start }, offBounds(gold.text, start, end))];
    }
    for (let index = first; index <= last; index++)
      tags[index] = `${index === first ? "B" : "I"}-${type}`;
    return [];
  });
  const blocks = sentences.map(({ firstToken, endToken }) => tokens.slice(firstToken, endToken).map(({ start, end }, index) => `${gold.text.slice(start, end)}	${tags[firstToken + index]}
`).join(""));
  return { content: `-DOCSTART-	${gold.doc_id}

${blocks.map((block) => `${block}
`).join("")}`, findings };
}
function offBounds(text, start, end) {
  const slice = codePointSlicer(text);
  const around = `${slice(Math.max(0, start - 10), start)}[${slice(start, end)}]${slice(end, end + 10)}`;
  return {
    found: `the name in ${JSON.stringify(around)}`,
    expected: "bounds of tokens of one sentence",
    remedy: "it is left out of the columns; mend the text if the break is a slip"
  };
}

// dist/corpus/name-set.js
function nameSetFiles(articles) {
  const documents = articles.map(({ gold }) => ({ doc_id: gold.doc_id, text: gold.text, date: gold.published }));
  const names = articles.flatMap(({ gold }) => namesOf(gold).map((name) => ({ doc_id: gold.doc_id, ...name })));
  const lines = (rows) => rows.map((row) => `${JSON.stringify(row)}
`).join("");
  return /* @__PURE__ */ new Map([
    [documentsFile, lines(documents)],
    [goldFile, lines(names)]
  ]);
}

// dist/run/text-reader.js
function textReaderWith(resources) {
  const pipeline = tokenPipeline(resources);
  return ({ text, published }) => {
    const raw = { sourcePath: "text", sourceId: null, title: null, byline: null, published, text };
    return pipeline.run(articleFrom(raw, sha256)).tokens;
  };
}

// dist/run/export-corpus.js
var exportForms = ["json", "conll", "names"];
var partFiles = {
  json: (articles, part2) => ({
    files: articles.map(({ gold }) => [`${part2}/${gold.doc_id}.json`, `${JSON.stringify(gold, null, 2)}
`]),
    findings: []
  }),
  conll(articles, part2) {
    const read = textReaderWith(sharedResources());
    const columns = articles.map((article) => nameColumns(article, read));
    return {
      files: [[`${part2}.conll`, columns.map(({ content }) => content).join("")]],
      findings: columns.flatMap(({ findings }) => findings)
    };
  },
  names: (articles, part2) => ({
    files: [...nameSetFiles(articles)].map(([name, content]) => [`${part2}/${name}`, content]),
    findings: []
  })
};
async function exportCorpus({ articles, splits }, { form, out, part: part2 }) {
  const unlisted2 = articles.find(({ stem }) => !splits.has(stem));
  if (unlisted2) {
    throw new UsageError(`${unlisted2.path} is in no part of the corpus.`, "Give it one: npm run corpus -- split");
  }
  const wanted = parts.filter((each) => part2 === null || each === part2);
  const members = (each) => articles.filter(({ stem }) => splits.get(stem) === each);
  const written = wanted.map((each) => partFiles[form](members(each), each));
  const files = new Map(written.flatMap((each) => [...each.files]));
  await writeFiles(out, files);
  return {
    files: [...files.keys()],
    articles: wanted.reduce((sum, each) => sum + members(each).length, 0),
    leftOut: await inWords2(written.flatMap(({ findings }) => findings))
  };
}
async function inWords2(findings) {
  const sentences = [];
  for (const finding of findings) {
    const placeOf = filePlaces(await readFile(finding.path, "utf8"));
    sentences.push(findingSentence(finding, ({ at }) => at === null ? null : placeOf(at)));
  }
  return sentences;
}

// dist/run/gold-corpus.js
import { readFile as readFile2 } from "node:fs/promises";
import { basename, join } from "node:path";

// dist/corpus/checks/amounts.js
var printed = new RegExp(`(?<number>${spacedDigits}|${digits})(?<scale>${scale})?`, "giu");
var minors = [1, 0.01, 1e-3];
function amountFindings({ path, gold }) {
  return gold.money.flatMap((each) => {
    const where = { path, at: each.start };
    const currency = currencyProblem(each);
    const amount = amountProblem(each);
    return [...currency ? [wrong(where, currency)] : [], ...amount ? [doubtful(where, amount)] : []];
  });
}
function currencyProblem({ currency, text }) {
  if (currency === null || currencyOfCode(currency) !== null)
    return null;
  const found = `currency ${quoted(currency)} of ${quoted(text)}`;
  return {
    found,
    expected: "an ISO 4217 code that Dateline knows, as KES",
    remedy: "correct it; a currency that gave way to one of the same name has the code of today (src/money/currencies.ts)"
  };
}
function amountProblem({ amount, text }) {
  const [number, ...others] = [...text.matchAll(printed)];
  if (!number || others.length > 0)
    return null;
  const read = product(numberValue(number.groups?.number ?? ""), factorOf(number.groups?.scale));
  const isIt = (share) => Math.abs(read * share - amount) < amount * 1e-9;
  if (!Number.isFinite(read) || minors.some(isIt))
    return null;
  return { found: `amount ${amount} of ${quoted(text)}`, expected: `${read}, as printed`, remedy: "look at it" };
}

// dist/corpus/checks/calendar.js
var weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
var weekdayName = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday|s|rs)?\b/giu;
var counted = /\b(?:before|after|since|until|eve)\b/iu;
function calendarFindings({ path, gold }) {
  return gold.dates.flatMap((each) => {
    const where = { path, at: each.start };
    const weekday = weekdayProblem(each);
    if (weekday)
      return [wrong(where, weekday)];
    const others = [printedProblem(each), deicticProblem(each, gold)];
    return others.flatMap((complaint) => complaint ? [doubtful(where, complaint)] : []);
  });
}
function weekdayProblem({ text, value, accept }) {
  const names = text.match(weekdayName) ?? [];
  const [name] = names;
  if (name === void 0 || names.length > 1 || counted.test(text))
    return null;
  const days = [value, ...accept].flatMap((each) => dayOf(each) ?? []);
  const wanted = weekdays.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1;
  const [first] = days;
  if (first === void 0 || days.some((day2) => weekdayOf(day2) === wanted))
    return null;
  return {
    found: `${first}, a ${weekdays[weekdayOf(first) - 1]}, as the value of ${quoted(text)}`,
    expected: `a ${weekdays[wanted - 1]}`,
    remedy: "correct the value, or the word in the text"
  };
}
function dayOf(value) {
  const day2 = value.slice(0, 10);
  return isIsoDay(day2) ? day2 : null;
}
var monthName = new RegExp(`\\b(?:${[...months.keys()].join("|")})\\b`, "giu");
function printedProblem({ text, value, accept }) {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2}(?:T.{1,12})?)?)?$/u.test(value) || counted.test(text))
    return null;
  const printed2 = printedIn(text);
  if (printed2 === null)
    return null;
  const fits = (each) => printed2.every(({ from, digits: digits2 }) => each.length < from + digits2.length || each.startsWith(digits2, from));
  if ([value, ...accept].some(fits))
    return null;
  return {
    found: `value ${value} of ${quoted(text)}`,
    expected: "the year, month and day it prints",
    remedy: "look at both"
  };
}
function printedIn(text) {
  const [month, ...moreMonths] = text.match(monthName) ?? [];
  const [year2, ...moreYears] = text.match(/\b(?:1[5-9]|20)\d\d\b/gu) ?? [];
  const [day2, ...moreDays] = text.match(/(?<![\d:.])\d{1,2}(?=(?:st|nd|rd|th)?(?![\d:]|\.\d|\s?[ap]\.?m))/gu) ?? [];
  if (moreMonths.length + moreYears.length + moreDays.length > 0)
    return null;
  const number = months.get(month?.toLowerCase() ?? "");
  return [
    ...year2 === void 0 ? [] : [{ from: 0, digits: year2 }],
    ...number === void 0 ? [] : [{ from: 5, digits: String(number).padStart(2, "0") }],
    ...number === void 0 || day2 === void 0 ? [] : [{ from: 8, digits: day2.padStart(2, "0") }]
  ];
}
var deictics = /* @__PURE__ */ new Map([
  ["yesterday", -1],
  ["last night", -1],
  ["today", 0],
  ["tonight", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["tomorrow", 1]
]);
function deicticProblem({ text, start, value, accept }, { published, dateline, statements }) {
  const shift = deictics.get(text.toLowerCase());
  const said = statements.some(({ content_spans }) => content_spans.some(([from, to]) => from <= start && start < to));
  if (shift === void 0 || said)
    return null;
  const days = [published, dateline?.date ?? published].map((day2) => addDays(day2, shift));
  if ([value, ...accept].some((each) => !isFull(each) || days.includes(each.slice(0, 10))))
    return null;
  return {
    found: `value ${value} of ${quoted(text)}`,
    expected: `${days[0]}, counted from ${published}`,
    remedy: "look at it"
  };
}
function isFull(value) {
  return dayOf(value) !== null;
}

// dist/corpus/checks/entities.js
var inCountries = ["country", "city", "facility"];
function entityFindings({ path, gold }, isCountry) {
  return gold.entities.flatMap((entity) => {
    const at = { path, at: entity.mentions[0]?.start ?? null };
    const country = unknownCountry(entity, isCountry);
    return [...country ? [wrong(at, country)] : [], ...entity.type === "PLACE" ? placeFindings(entity, at) : []];
  });
}
function unknownCountry({ name, country }, isCountry) {
  if (country === null || isCountry(country))
    return null;
  return {
    found: `country=${country} of ${quoted(name)}`,
    expected: "ISO 3166-1 alpha-3 code the gazetteer knows, as KEN",
    remedy: "correct it (src/gazetteer/countries.ts lists them)"
  };
}
function placeFindings({ name, subtype, country }, at) {
  if (!placeSubtypes.some((known) => known === subtype)) {
    const found2 = `the place ${quoted(name)} with ${subtype === null ? "no subtype" : `subtype=${quoted(subtype)}`}`;
    return [wrong(at, { found: found2, expected: `one of ${placeSubtypes.join(", ")}`, remedy: "write subtype=… on its tag" })];
  }
  if (country !== null || !inCountries.includes(subtype ?? ""))
    return [];
  const found = `the ${subtype} ${quoted(name)} without country`;
  return [doubtful(at, { found, expected: "the country it lies in", remedy: "write country=… on its tag" })];
}

// dist/corpus/checks/header.js
var fields = [
  ["country", null],
  ["topic", topics],
  ["style", styles],
  ["spelling", spellings]
];
function headerFindings(article, isCountry) {
  const { header } = article;
  const at = { path: article.path, at: null };
  const missing = fields.filter(([key]) => !header.has(key)).map(([key]) => missingLine(key));
  const strange = [...header.keys()].filter((key) => !fields.some(([known]) => known === key)).map(strangeLine);
  const values = fields.flatMap(([key, allowed]) => {
    const value = header.get(key);
    if (value === void 0)
      return [];
    if (allowed !== null)
      return allowed.includes(value) ? [] : [notInList(key, value, allowed)];
    return isCountry(value) ? [] : [noCountry(value)];
  });
  return [...idProblems(article), ...missing, ...strange, ...values].map((complaint) => wrong(at, complaint));
}
function idProblems({ writtenId, stem }) {
  if (writtenId === stem)
    return [];
  const expected = `a line \`id: ${stem}\`, as the file is named`;
  const found = writtenId === null ? "no id in the header" : `id: ${writtenId}`;
  return [{ found, expected, remedy: writtenId === null ? "add it" : "correct it, or rename the file" }];
}
function missingLine(key) {
  return { found: `no ${key} in the header`, expected: `a line \`${key}: …\``, remedy: "add it behind the date" };
}
function strangeLine(key) {
  const known = ["id", ...fields.map(([name]) => name)];
  return {
    found: `a line \`${key}: …\` in the header`,
    expected: `only ${known.join(", ")}`,
    remedy: suggestion(key, known, "remove it")
  };
}
function notInList(key, value, allowed) {
  const remedy2 = suggestion(value, allowed, "write one of these (src/corpus/vocabulary.ts)");
  return { found: `${key}: ${quoted(value)}`, expected: `one of ${allowed.join(", ")}`, remedy: remedy2 };
}
function noCountry(value) {
  return {
    found: `country: ${quoted(value)}`,
    expected: "ISO 3166-1 alpha-3 code of a country the gazetteer knows, as KEN",
    remedy: "write the code of the country the article is about (src/gazetteer/countries.ts)"
  };
}

// dist/corpus/checks/people.js
var sharedPeopleFile = "shared-people.txt";
function sharedPeople(articles, declared) {
  const first = /* @__PURE__ */ new Map();
  const allowed = new Set([...declared].map(keyOf));
  return articles.flatMap((article) => article.gold.entities.flatMap(({ type, name, mentions: mentions2 }) => {
    const key = keyOf(name);
    if (type !== "PERSON" || !key.includes(" ") || allowed.has(key))
      return [];
    const other = first.get(key) ?? article;
    first.set(key, other);
    if (other === article)
      return [];
    return [wrong({ path: article.path, at: mentions2[0]?.start ?? null }, namesake(name, other))];
  }));
}
function namesake(name, other) {
  return {
    found: `the person ${quoted(name)}, as in ${other.path}`,
    expected: "other people in each article",
    remedy: `rename one of them, or add the name to ${sharedPeopleFile} when the same person is meant`
  };
}
function keyOf(name) {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
function declaredPeople(content) {
  return new Set(content.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")));
}

// dist/corpus/checks/sentences.js
var fewestWords = 6;
function sharedSentences(articles) {
  const first = /* @__PURE__ */ new Map();
  return articles.flatMap((article) => {
    const toPoint = codePointsOf(article.gold.text);
    return sentencesOf(article.gold.text).flatMap(({ start, key, surface }) => {
      const other = first.get(key);
      if (!other)
        first.set(key, article);
      if (!other || other === article)
        return [];
      return [wrong({ path: article.path, at: toPoint(start) }, shared(surface, other))];
    });
  });
}
function shared(surface, other) {
  return {
    found: `${quoted(surface)}, which stands in ${other.path} too`,
    expected: "no sentence in two articles",
    remedy: "write one of them anew"
  };
}
var sentence = /[^\n]+?(?:[.!?…]+["'”’)\]]*(?=\s|$)|(?=\n)|$)/gu;
function sentencesOf(text) {
  return [...text.matchAll(sentence)].flatMap((match) => {
    const words = match[0].toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < fewestWords)
      return [];
    return [{ start: match.index, surface: match[0].trim(), key: words.join(" ") }];
  });
}

// dist/corpus/continents.js
var codesOf = {
  Africa: "AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE",
  Antarctica: "ATA",
  Asia: "AFG ARE ARM AZE BGD BHR BRN BTN CHN CYP GEO HKG IDN IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA MAC MDV MMR MNG MYS NPL OMN PAK PHL PRK PSE QAT SAU SGP SYR THA TJK TKM TLS TUR TWN UZB VNM YEM",
  Europe: "ALB AND AUT BEL BGR BIH BLR CHE CZE DEU DNK ESP EST FIN FRA FRO GBR GGY GIB GRC HRV HUN IMN IRL ISL ITA JEY LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE UKR VAT XKX",
  "North America": "ABW AIA ATG BHS BLZ BMU BRB CAN CRI CUB CUW CYM DMA DOM GLP GRD GRL GTM HND HTI JAM KNA LCA MEX MSR MTQ NIC PAN PRI SLV SXM TCA TTO USA VCT VGB VIR",
  Oceania: "ASM AUS FJI FSM GUM KIR MHL MNP NCL NRU NZL PLW PNG PYF SLB TON TUV VUT WSM",
  "South America": "ARG BOL BRA CHL COL ECU FLK GUF GUY PER PRY SUR URY VEN"
};
var continents = new Map(Object.entries(codesOf).flatMap(([continent, codes]) => codes.split(" ").map((code) => [code, continent])));
function continentOf(code) {
  return continents.get(code) ?? null;
}

// dist/corpus/groups.js
function continentOfArticle({ header }) {
  return continentOf(header.get("country") ?? "") ?? "unknown";
}
function groupsOf(article) {
  return ["all", `style ${article.header.get("style") ?? "unknown"}`, `continent ${continentOfArticle(article)}`];
}

// dist/corpus/splits.js
function extendedSplits(articles, listed) {
  const splits = new Map(listed);
  const counts = /* @__PURE__ */ new Map();
  for (const { id, groups } of articles) {
    const part2 = listed.get(id);
    if (part2)
      countIn(counts, groups, part2);
  }
  const fresh = articles.filter(({ id }) => !listed.has(id));
  for (const { id, groups } of fresh.sort((a, b) => byHash(a.id, b.id))) {
    const part2 = bestPart(groups.map((group) => countsOf(counts, group)));
    splits.set(id, part2);
    countIn(counts, groups, part2);
  }
  return new Map([...splits].sort(([a], [b]) => a < b ? -1 : 1));
}
function byHash(a, b) {
  return hashText(a) - hashText(b) || (a < b ? -1 : 1);
}
function countsOf(counts, group) {
  const known = counts.get(group) ?? { train: 0, dev: 0, test: 0 };
  counts.set(group, known);
  return known;
}
function countIn(counts, groups, part2) {
  for (const group of groups)
    countsOf(counts, group)[part2]++;
}
function bestPart(groups) {
  const cost = (part2) => groups.reduce((sum, counts) => sum + distanceWith(counts, part2), 0);
  return parts.reduce((best, part2) => cost(part2) < cost(best) - 1e-9 ? part2 : best);
}
function distanceWith(counts, part2) {
  const total = parts.reduce((sum, each) => sum + counts[each], 1);
  return parts.reduce((sum, each) => {
    const expected = total * shares[each];
    return sum + (counts[each] + (each === part2 ? 1 : 0) - expected) ** 2 / expected;
  }, 0);
}
var head = "id	part";
function writtenSplits(splits) {
  return `${[head, ...[...splits].map(([id, part2]) => `${id}	${part2}`)].join("\n")}
`;
}
function readSplits(content) {
  const splits = /* @__PURE__ */ new Map();
  const faults = [];
  for (const [index, source] of content.split(/\r?\n/u).entries()) {
    if (source === "" || index === 0 && source === head)
      continue;
    const [id = "", name, ...more] = source.split("	");
    const part2 = parts.find((each) => each === name);
    if (!part2 || id === "" || more.length > 0 || splits.has(id))
      faults.push({ line: index + 1, source });
    else
      splits.set(id, part2);
  }
  return { splits, faults };
}

// dist/corpus/checks/splits.js
var enough = 10;
var remedy = "npm run corpus -- split";
function splitFindings(articles, { path, content }) {
  const where = { path, at: null };
  if (content === null) {
    return [
      wrong(where, { found: "no such file", expected: "the part of each article", remedy: `make it: ${remedy}` })
    ];
  }
  const { splits, faults } = readSplits(content);
  const ids = new Set(articles.map(({ stem }) => stem));
  return [
    ...faults.map(({ line, source }) => wrong(where, strangeLine2(line, source))),
    ...articles.filter(({ stem }) => !splits.has(stem)).map((article) => wrong({ ...article, at: null }, unlisted(path))),
    ...[...splits.keys()].filter((id) => !ids.has(id)).map((id) => wrong(where, withoutArticle(id))),
    ...groupProblems(articles, splits).map((complaint) => doubtful(where, complaint))
  ];
}
function strangeLine2(line, source) {
  return {
    found: `line ${line}, ${quoted(source)}`,
    expected: `an id, a tab and one of ${parts.join(", ")}, each id once`,
    remedy: `remove the line, then ${remedy}`
  };
}
function unlisted(path) {
  return { found: `no line in ${path}`, expected: "the part it is in", remedy };
}
function withoutArticle(id) {
  return {
    found: `${id}, an article that is not there or has problems`,
    expected: "a sound article for each line",
    remedy: "mend the article, or remove the line"
  };
}
function groupProblems(articles, splits) {
  const members = /* @__PURE__ */ new Map();
  for (const article of articles) {
    for (const group of groupsOf(article))
      members.set(group, [...members.get(group) ?? [], article.stem]);
  }
  return [...members].flatMap(([group, ids]) => parts.filter((part2) => ids.length >= enough && !ids.some((id) => splits.get(id) === part2)).map((part2) => ({
    found: `nothing of ${group} in ${part2}`,
    expected: "each style and continent in every part",
    remedy: "add articles of it"
  })));
}

// dist/corpus/checks/statements.js
function statementFindings({ path, gold }) {
  const slice = codePointSlicer(gold.text);
  return gold.statements.flatMap((statement) => {
    const where = { path, at: statement.content_spans[0]?.[0] ?? null };
    return [
      ...cueProblems(statement).map((complaint) => wrong(where, complaint)),
      ...lacking(statement).map((complaint) => doubtful(where, complaint)),
      ...unmentioned(statement, gold).map((complaint) => doubtful({ path, at: statement.speaker_span?.[0] ?? null }, complaint)),
      ...statement.content_spans.flatMap(([start, end]) => edgeProblems(slice(start, end)).map((complaint) => doubtful({ path, at: start }, complaint)))
    ];
  });
}
function cueProblems({ id, cue, cue_span }) {
  if (cue !== null || cue_span === null)
    return [];
  return [
    {
      found: `statement ${id} with <cue> and without cue=`,
      expected: "the cue's lemma",
      remedy: "write cue=… on its content"
    }
  ];
}
function lacking({ id, kind, medium, cue, cue_span, speaker, speaker_span }) {
  const complaints = [];
  if (cue !== null && cue_span === null && medium !== "tweet") {
    complaints.push({
      found: `statement ${id} with cue=${quoted(cue)} and no <cue>`,
      expected: "its words marked",
      remedy: "mark them, or leave cue= out"
    });
  }
  if (speaker === null && speaker_span === null) {
    complaints.push({
      found: `statement ${id} by nobody`,
      expected: "by=, or a <speaker> without it",
      remedy: "look whether the text tells"
    });
  }
  if (kind !== "direct" && cue === null) {
    complaints.push({
      found: `the ${kind} statement ${id} without cue`,
      expected: "a cue",
      remedy: "look whether it is a statement"
    });
  }
  return complaints;
}
function unmentioned({ id, speaker, speaker_span }, { entities }) {
  if (speaker === null || speaker_span === null)
    return [];
  const [from, to] = speaker_span;
  const mentions2 = entities.find((entity) => entity.id === speaker)?.mentions ?? [];
  if (mentions2.some(({ start, end }) => start < to && from < end))
    return [];
  const found = `<speaker ${id}> without a mention of ${speaker}`;
  return [
    { found, expected: "its name, a nominal or a pronoun", remedy: "mark the words as one, unless they are another's" }
  ];
}
function edgeProblems(content) {
  const hasPairs = (content.match(/["“”«»]/gu) ?? []).length % 2 === 0;
  const opens = /^[,\s]/u.test(content) || !hasPairs && /^["“”«»]/u.test(content);
  const closes = /(?:[,\s]|[^.\p{Lu}m]\.)$/u.test(content) || !hasPairs && /["“”«»]$/u.test(content);
  if (!opens && !closes)
    return [];
  const part2 = opens ? content.slice(0, 30) : content.slice(-30);
  return [
    {
      found: `content that ${opens ? "begins" : "ends"} ${quoted(part2)}`,
      expected: "no marks at its ends",
      remedy: "leave them outside the tag"
    }
  ];
}

// dist/corpus/checks/timex-values.js
var year = "(?:\\d{4}|XXXX)";
var day = `${year}-(?:0[1-9]|1[0-2]|XX)-(?:0[1-9]|[12]\\d|3[01]|XX)`;
var week = `${year}-W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)(?:-(?:WE|[1-7]|X))?`;
var part = `${year}-(?:0[1-9]|1[0-2]|XX|SP|SU|FA|WI|Q[1-4X]|H[12X])`;
var years = `${year}|\\d{3}|\\d{2}|BC\\d{4}|FY\\d{4}`;
var clock = "T(?:(?:[01]\\d|2[0-4])(?::[0-5]\\d(?::[0-5]\\d)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?|MO|MI|AF|EV|NI|DT)";
var count = "(?:\\d+(?:\\.\\d+)?|X)";
var date = new RegExp(`^(?:${day}|${week}|${part}|${years}|(?:PAST|PRESENT|FUTURE)_REF)$`, "u");
var time = new RegExp(`^(?:(?:${day}|${week})?${clock}|PRESENT_REF)$`, "u");
var duration = new RegExp(`^P(?=[\\dXT])(?:${count}(?:DE|CE|ML|WE|SP|SU|FA|WI|[YQMWDH]))*(?:T(?:${count}(?:[HMS]|MO|AF|EV|NI))+)?$`, "u");
var forms = {
  DATE: {
    patterns: [date],
    example: "2019-07-04, 2019-07, 2019-W27, 2019-FA (autumn), 2019-Q3, 199 (the 1990s) or PAST_REF"
  },
  TIME: { patterns: [time], example: "2019-07-04T18:30 or 2019-07-03TNI" },
  DURATION: { patterns: [duration], example: "P11W, PT2H or PXY" },
  SET: { patterns: [date, time, duration], example: "P1W or XXXX-WXX-5" }
};
function timexValueFindings({ path, gold }) {
  return gold.dates.flatMap(({ start, type, text, value, accept }) => [value, ...accept].flatMap((each) => {
    const { patterns, example } = forms[type];
    const found = `value ${quoted(each)} of ${quoted(text)} (${type})`;
    const bare = /^(\d{2,3})X{1,2}$/u.exec(each)?.[1];
    if (bare !== void 0)
      return [doubtful({ path, at: start }, { found, expected: bare, remedy: "leave the X out" })];
    if (patterns.some((pattern) => pattern.test(each)) && !isImpossibleDay(each))
      return [];
    return [wrong({ path, at: start }, { found, expected: `a TIMEX3 value as ${example}`, remedy: "correct it" })];
  }));
}
function eventDateFindings({ path, gold }) {
  return gold.events.flatMap(({ id, date: value, trigger }) => {
    const ends = value?.split("/") ?? [];
    const isSound = (each) => (date.test(each) || time.test(each)) && !isImpossibleDay(each);
    if (value === null || ends.length <= 2 && ends.every(isSound))
      return [];
    const found = `on=${value} of event ${id}`;
    return [
      wrong({ path, at: trigger[0] }, { found, expected: "a day as 2019-07-04, a month, a year, or A/B", remedy: "correct it" })
    ];
  });
}
function isImpossibleDay(value) {
  const whole = /^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0];
  return whole !== void 0 && !isIsoDay(whole);
}

// dist/corpus/checks/unmarked.js
var shortest = 3;
function unmarkedNames({ path, gold }) {
  const { text, entities } = gold;
  const toPoint = codePointsOf(text);
  const mentions2 = entities.flatMap((entity) => entity.mentions.filter(isName));
  const surfaces = new Set(mentions2.map((mention) => mention.text));
  return [...surfaces].flatMap((surface) => {
    if (surface.length < shortest || !new RegExp("^\\p{Lu}", "u").test(surface))
      return [];
    return placesOf(surface, text).flatMap((place) => {
      const [start, end] = [toPoint(place), toPoint(place + surface.length)];
      if (mentions2.some((mention) => mention.start < end && start < mention.end))
        return [];
      const found = `${quoted(surface)}, a name of this article, without tag`;
      return [
        doubtful({ path, at: start }, { found, expected: "each mention marked", remedy: "mark it if it is meant" })
      ];
    });
  });
}
function placesOf(surface, text) {
  const places = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    const around = `${text.slice(Math.max(0, at - 2), at)}|${text.slice(at + surface.length, at + surface.length + 2)}`;
    if (!/[\p{L}\p{N}]\||\|[\p{L}\p{N}]/u.test(around))
      places.push(at);
  }
  return places;
}

// dist/corpus/check.js
function corpusFindings(articles, { splits, people, isCountry }) {
  const findings = [
    ...articles.flatMap((article) => [
      ...headerFindings(article, isCountry),
      ...entityFindings(article, isCountry),
      ...unmarkedNames(article),
      ...timexValueFindings(article),
      ...eventDateFindings(article),
      ...calendarFindings(article),
      ...amountFindings(article),
      ...statementFindings(article)
    ]),
    ...sharedSentences(articles),
    ...sharedPeople(articles, declaredPeople(people)),
    ...splitFindings(articles, splits)
  ];
  const orderOf2 = new Map(articles.map(({ path }, index) => [path, index]));
  const order = ({ path }) => orderOf2.get(path) ?? articles.length;
  return findings.sort((a, b) => order(a) - order(b) || (a.at ?? -1) - (b.at ?? -1));
}

// dist/corpus/statistics/table.js
function tallied(title, names, { column = title, most = Number.POSITIVE_INFINITY } = {}) {
  const rows = tally(names).map(([name, times]) => [name, times, percent(times, names.length)]);
  return { title, columns: [column, "number", "share"], rows: rows.slice(0, most) };
}
function percent(part2, whole) {
  return whole === 0 ? "–" : `${(part2 / whole * 100).toFixed(1)} %`;
}

// dist/corpus/statistics/articles.js
function articleTables(articles, splits) {
  const by = (title, groupOf) => groupTable(title, articles, groupOf);
  return [
    sizes(articles, splits),
    by("continent", continentOfArticle),
    by("country", ({ header }) => header.get("country") ?? "unknown"),
    by("style", ({ header }) => header.get("style") ?? "unknown"),
    by("topic", ({ header }) => header.get("topic") ?? "unknown"),
    by("spelling", ({ header }) => header.get("spelling") ?? "unknown"),
    by("decade of publication", ({ gold }) => `${gold.published.slice(0, 3)}0s`)
  ];
}
function sizes(articles, splits) {
  const own = [articles, ...parts.map((part2) => articles.filter(({ stem }) => splits.get(stem) === part2))];
  const sums = [
    ["articles", () => 1],
    ["words", ({ gold }) => wordCount(gold.text)],
    ["entities", ({ gold }) => gold.entities.length],
    ["names", ({ gold }) => namesOf(gold).length],
    ["time expressions", ({ gold }) => gold.dates.length],
    ["amounts of money", ({ gold }) => gold.money.length],
    ["statements", ({ gold }) => gold.statements.length],
    ["events", ({ gold }) => gold.events.length]
  ];
  const rows = sums.map(([name, of]) => [name, ...own.map((some) => some.reduce((sum, each) => sum + of(each), 0))]);
  return { title: "size", columns: ["", "all", ...parts], rows };
}
function groupTable(title, articles, groupOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const article of articles)
    groups.set(groupOf(article), [...groups.get(groupOf(article)) ?? [], article]);
  const rows = [...groups].map(([group, own]) => [group, own.length, percent(own.length, articles.length), wordsOf(own)]).sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return { title, columns: [title, "articles", "share", "words"], rows };
}
function wordsOf(articles) {
  return articles.reduce((sum, { gold }) => sum + wordCount(gold.text), 0);
}

// dist/corpus/statistics/events.js
function eventTables(articles) {
  const events = articles.flatMap((article) => article.events);
  const named = (modes, type) => modes.length > 0 ? modes.map((mode) => `${type} ${mode}`) : [`${type}, no mode`];
  return [
    tallied("events", events.map(({ type }) => type), { column: "type" }),
    tallied("modes of events", events.flatMap(({ type, modes }) => named(modes, type)), { column: "mode" }),
    statuses(events),
    roles(events)
  ];
}
function statuses(events) {
  const rows = eventStatuses.map((status) => {
    const own = events.filter((event) => event.status === status);
    const told = own.filter(({ claimed_in }) => claimed_in !== null).length;
    return [status, own.length, percent(own.length, events.length), told];
  });
  return { title: "status of events", columns: ["status", "number", "share", "told in a statement only"], rows };
}
function roles(events) {
  const has = [
    ["actor", ({ actors }) => actors.length > 0],
    ["several actors", ({ actors }) => actors.length > 1],
    ["recipient", ({ recipients }) => recipients.length > 0],
    ["place", ({ place }) => place !== null],
    ["date", ({ date: date2 }) => date2 !== null],
    ["money", ({ money }) => money.length > 0]
  ];
  const rows = has.map(([role, is]) => {
    const times = events.filter(is).length;
    return [role, times, percent(times, events.length)];
  });
  return { title: "roles of events", columns: ["with", "number", "share"], rows };
}

// dist/corpus/statistics/expressions.js
function expressionTables(articles) {
  return [
    mentions(articles),
    tallied("kinds of places", articles.flatMap(({ entities }) => entities.filter(({ type }) => type === "PLACE").map(({ subtype }) => subtype ?? "none")), { column: "subtype" }),
    tallied("time expressions", articles.flatMap(({ dates }) => dates.map(({ type }) => type)), { column: "type" }),
    tallied("money", articles.flatMap(({ money }) => money.map(({ currency }) => currency ?? "none")), { column: "currency" })
  ];
}
function mentions(articles) {
  const rows = nameTypes.map((type) => {
    const own = articles.flatMap(({ entities }) => entities.filter((entity) => entity.type === type));
    const all = own.flatMap((entity) => entity.mentions);
    const forms2 = mentionForms.map((form) => all.filter((mention) => mention.form === form).length);
    return [type, own.length, ...forms2, new Set(all.filter(isName).map(({ text }) => text)).size];
  });
  return { title: "mentions", columns: ["type", "entities", ...mentionForms, "different names"], rows };
}

// dist/corpus/statistics/statements.js
function statementTables(articles) {
  const all = articles.flatMap((article) => article.statements.map((statement) => ({ statement, article })));
  return [
    kinds(all),
    tallied("cues, the 40 commonest", all.map(({ statement }) => statement.cue ?? "none"), { column: "cue", most: 40 }),
    tallied("order of content, cue and speaker", all.map(({ statement }) => orderOf(statement)), { column: "order" }),
    tallied("speakers", all.map(speakerForm), { column: "form" }),
    tallied("media", all.map(({ statement }) => statement.medium ?? "none"), { column: "medium" })
  ];
}
function kinds(all) {
  const rows = [...statementKinds, "all"].map((kind) => {
    const own = all.map(({ statement }) => statement).filter((statement) => kind === "all" || statement.kind === kind);
    const those = (is) => own.filter(is).length;
    return [
      kind,
      own.length,
      percent(own.length, all.length),
      those(({ within }) => within !== null),
      those(({ negated }) => negated),
      those(({ addressees }) => addressees.length > 0),
      those(({ said_on }) => said_on !== null),
      those(({ content_spans }) => content_spans.length > 1)
    ];
  });
  return {
    title: "statements",
    columns: ["kind", "number", "share", "nested", "negated", "with addressee", "with day", "content in pieces"],
    rows
  };
}
function orderOf({ content_spans, cue_span, speaker_span }) {
  const parts2 = [
    ...content_spans.map(([start]) => ({ part: "content", start })),
    ...cue_span ? [{ part: "cue", start: cue_span[0] }] : [],
    ...speaker_span ? [{ part: "speaker", start: speaker_span[0] }] : []
  ].sort((a, b) => a.start - b.start);
  return parts2.map(({ part: part2 }) => part2).filter((part2, index, all) => part2 !== all[index - 1]).join(" ");
}
function speakerForm({ statement: { speaker, speaker_span }, article }) {
  if (speaker_span === null)
    return speaker === null ? "none" : "known, no words marked";
  if (speaker === null)
    return "unnamed";
  const [from, to] = speaker_span;
  const mentions2 = article.entities.find(({ id }) => id === speaker)?.mentions ?? [];
  const own = mentions2.filter(({ start, end }) => start < to && from < end);
  const widest = own.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return widest?.form ?? "words without mention";
}

// dist/corpus/statistics/statistics.js
function corpusStatistics(articles, splits) {
  const gold = articles.map((article) => article.gold);
  return [
    ...articleTables(articles, splits),
    ...expressionTables(gold),
    ...statementTables(gold),
    ...eventTables(gold)
  ];
}
function statisticsAsMarkdown(tables) {
  return tables.map(({ title, columns, rows }) => `#### ${capitalized(title)}

${markdownTable(columns, rows.map((row) => row.map(String)))}`).join("\n\n");
}
function capitalized(title) {
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

// dist/run/gold-corpus.js
var ownCorpus = "corpus";
function corpusPaths(folder) {
  return {
    articles: join(folder, "articles"),
    splits: join(folder, "splits.tsv"),
    people: join(folder, sharedPeopleFile),
    readme: join(folder, "README.md")
  };
}
async function readCorpus(folder) {
  const paths = corpusPaths(folder);
  const { articles, headers, paths: pathOf, problems } = await readGold({ gold: paths.articles, articles: [] });
  const read = [];
  for (const gold of articles) {
    const path = pathOf.get(gold.doc_id) ?? gold.doc_id;
    const writtenId = headerOf(await sourceOf(path)).docId;
    read.push({ path, stem: stemOf(path), gold, writtenId, header: headers.get(gold.doc_id) ?? /* @__PURE__ */ new Map() });
  }
  const splits = { path: paths.splits, content: await contentOf(paths.splits) };
  const codes = new Set(countries.map(({ code }) => code));
  return {
    articles: read,
    problems,
    splits: readSplits(splits.content ?? "").splits,
    context: { splits, people: await contentOf(paths.people) ?? "", isCountry: (code) => codes.has(code) },
    readme: { path: paths.readme, content: await contentOf(paths.readme) }
  };
}
async function contentOf(path) {
  return readFile2(path, "utf8").catch(() => null);
}
async function sourceOf(path) {
  const decoded = decode(await readFile2(path));
  return "text" in decoded ? decoded.text : "";
}
var statisticsBlock = "statistics";
function corpusTables({ articles, splits }) {
  return corpusStatistics(articles, splits);
}
function statisticsOf(corpus) {
  return statisticsAsMarkdown(corpusTables(corpus));
}
async function checkCorpus(corpus) {
  const findings = [...corpusFindings(corpus.articles, corpus.context), ...readmeFindings(corpus)];
  const placeOf = await placesIn(findings.filter(({ at }) => at !== null));
  const told = (isDoubtful) => findings.filter((each) => each.isDoubtful === isDoubtful).map((each) => findingSentence(each, placeOf));
  const broken = corpus.problems.flatMap(({ path, reason }) => reason.split("\n").map((line) => `${path}, ${line}`));
  return { errors: [...broken, ...told(false)], warnings: told(true) };
}
async function placesIn(findings) {
  const places = /* @__PURE__ */ new Map();
  for (const { path } of findings) {
    if (!places.has(path))
      places.set(path, filePlaces(await sourceOf(path)));
  }
  return ({ path, at }) => at === null ? null : places.get(path)?.(at) ?? null;
}
function readmeFindings(corpus) {
  const { path, content } = corpus.readme;
  const written = readBetween(content ?? "", statisticsBlock);
  if (written === null || written === statisticsOf(corpus))
    return [];
  const found = `other statistics than those of the ${corpus.articles.length} sound articles`;
  const remedy2 = "write them anew: npm run corpus -- stats --write";
  return [wrong({ path, at: null }, { found, expected: `those that ${basename(path)} is to show`, remedy: remedy2 })];
}

// dist/run/split-corpus.js
async function splitCorpus(folder, { articles, context }) {
  const { path, content } = context.splits;
  const { splits: listed, faults } = readSplits(content ?? "");
  const [fault] = faults;
  if (fault) {
    throw new UsageError(`${path}, line ${fault.line}: found ${JSON.stringify(fault.source)}, expected an id, a tab and its part, each id once.`, "Mend or remove the line, then call again.");
  }
  const placed = articles.map((article) => ({ id: article.stem, groups: groupsOf(article) }));
  const splits = extendedSplits(placed, listed);
  await writeFiles(folder, /* @__PURE__ */ new Map([[corpusPaths("").splits, writtenSplits(splits)]]));
  return { splits, added: splits.size - listed.size };
}

// dist/run/write-statistics.js
import { writeFile } from "node:fs/promises";
async function writeStatistics(corpus) {
  const { path, content } = corpus.readme;
  if (content === null || readBetween(content, statisticsBlock) === null) {
    throw new UsageError(`${path} ${content === null ? "is not there" : "has no place for the statistics"}.`, `Put the lines <!-- ${statisticsBlock}:start --> and <!-- ${statisticsBlock}:end --> in it where they are to stand.`);
  }
  const after = replaceBetween(content, statisticsBlock, statisticsOf(corpus));
  if (after !== content)
    await writeFile(path, after, "utf8");
  return after !== content;
}

// dist/cli/corpus.js
var hint = "See: dateline corpus --help";
var corpusCommand = {
  name: "corpus",
  summary: "Check the annotated corpus, count what is in it, split it into parts, write it out.",
  takes: "check|stats|split|export [DIR]",
  options: {
    warnings: { value: null, help: "check: list what is doubtful, too" },
    json: { value: null, help: "stats: print the tables as JSON" },
    write: { value: null, help: "stats: write the tables into DIR/README.md" },
    to: { value: "json|conll|names", help: "export: gold with its text, names in columns, names as a set" },
    out: { value: "DIR", help: "export: folder to write to" },
    split: { value: "train|dev|test", help: "export: this part only" }
  },
  details: `DIR is ${ownCorpus} when it is left out. It holds
  articles/ID.gold   articles with inline annotation (fixtures/gold/MARKUP.md); their headers have id, country, topic, style, spelling
  splits.tsv         the part each article is in: train, dev or test
  shared-people.txt  full names of people who are meant to appear in several articles

  check   whether markup, headers, places, values of dates, weekdays, currencies and cues are sound; that no two articles
          share a sentence or a person; that each article is in a part; that DIR/README.md has the statistics of today;
          with --warnings also names without tag, yesterdays that were not, amounts other than printed, and the like
  stats   what the corpus holds, as tables in Markdown
  split   gives articles that are in no part one, by a hash of their ids and so that styles and continents are in every
          part; those that have one keep it
  export  json: OUT/PART/ID.json, to be read by dateline evaluate --gold OUT/PART
          conll: OUT/PART.conll, a token and its tag (B-PERSON, I-PERSON, …, O) a line, as other taggers of names read it
          names: OUT/PART/documents.jsonl and gold.jsonl, to be read by dateline train names and evaluate --set names:OUT/PART

Exit status: 0 all is well, 1 wrong call, 2 something must be mended (said on stderr).

Examples:
  dateline corpus check --warnings
  dateline corpus stats --write
  dateline corpus export --to conll --out columns`,
  run: runCorpus
};
var actions = { check, stats, split, export: write };
async function runCorpus(given) {
  const [name = "", folder = ownCorpus, ...more] = given.paths;
  const action = Object.hasOwn(actions, name) ? actions[name] : void 0;
  if (!action || more.length > 0) {
    throw new UsageError(`dateline corpus got ${JSON.stringify(given.paths.join(" "))}, expected check, stats, split or export, and a folder at most.`, hint);
  }
  return action(folder, given);
}
async function check(folder, given) {
  const corpus = await readCorpus(folder);
  const { errors, warnings } = await checkCorpus(corpus);
  for (const error of errors)
    say(error);
  if (given.isSet("warnings"))
    for (const warning of warnings)
      say(`doubtful: ${warning}`);
  const doubts = `${warnings.length} doubtful${given.isSet("warnings") || warnings.length === 0 ? "" : " (--warnings lists them)"}`;
  show(`${corpus.articles.length} sound articles, ${errors.length} errors, ${doubts}`);
  return errors.length > 0 ? 2 : 0;
}
async function stats(folder, given) {
  const corpus = await readCorpus(folder);
  if (given.isSet("write")) {
    const { path } = corpus.readme;
    say(await writeStatistics(corpus) ? `changed ${path}` : `${path} has these statistics already.`);
  } else if (given.isSet("json"))
    show(JSON.stringify(corpusTables(corpus)));
  else
    show(statisticsOf(corpus));
  return tellProblems(corpus);
}
async function split(folder) {
  const corpus = await readCorpus(folder);
  const { splits, added } = await splitCorpus(folder, corpus);
  say(`${added} new in the list, ${splits.size} in all: ${inWords(tally(splits.values()))}`);
  return tellProblems(corpus);
}
async function write(folder, given) {
  const target = targetOf(given);
  await checkFolders({ inputs: [folder], out: target.out });
  const corpus = await readCorpus(folder);
  const { files, articles, leftOut } = await exportCorpus(corpus, target);
  for (const name of leftOut)
    say(name);
  say(`Wrote ${articles} articles to ${files.length} files in ${target.out}; ${leftOut.length} names left out.`);
  return tellProblems(corpus);
}
function targetOf(given) {
  const [form, out, part2] = [given.value("to"), given.value("out"), given.value("split")];
  if (!isOneOf(form, exportForms))
    throw new UsageError(`--to is ${JSON.stringify(form)}, expected ${exportForms.join(", ")}.`, hint);
  if (out === null)
    throw new UsageError("--to is given without --out.", hint);
  if (part2 !== null && !isOneOf(part2, parts)) {
    throw new UsageError(`--split is ${JSON.stringify(part2)}, expected ${parts.join(", ")}.`, hint);
  }
  return { form, out, part: part2 };
}
function isOneOf(word, words) {
  return words.some((each) => each === word);
}
function tellProblems({ problems }) {
  for (const { path, reason } of problems)
    say(`${printable(path)}
${reason.replaceAll(/^/gmu, "  ")}`);
  return problems.length > 0 ? 2 : 0;
}

export {
  corpusCommand
};
