import {
  findFiles
} from "./chunk-FD57CSHD.js";
import {
  readingsFrom
} from "./chunk-CG66ENB7.js";
import {
  decode
} from "./chunk-W72YDXAI.js";
import {
  codePointSlicer,
  codePointsOf
} from "./chunk-GWZKN6PQ.js";
import {
  eventModes,
  eventStatuses,
  eventTypes,
  moneyModifiers,
  statementKinds,
  statementMedia,
  timexModifiers,
  timexTypes
} from "./chunk-UJPIXBYM.js";
import {
  stemOf
} from "./chunk-TN55TF5R.js";
import {
  bySpan
} from "./chunk-7IOZWEJY.js";
import {
  mentionForms,
  nameTypes
} from "./chunk-QAG4GSCQ.js";
import {
  whyUnreadable
} from "./chunk-DX3I3A5X.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";
import {
  defaultMaxCharacters
} from "./chunk-OAOXLRWB.js";

// dist/evaluate/gold/issues.js
import { z as z2 } from "zod";

// dist/evaluate/gold/nearest.js
function nearest(name, known) {
  let best = null;
  let least = Math.min(3, Math.floor(name.length * 2 / 5)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least)
      continue;
    const changes = changesBetween(name.toLowerCase(), candidate.toLowerCase());
    if (changes >= least)
      continue;
    least = changes;
    best = candidate;
  }
  return best;
}
function suggestion(name, known, otherwise) {
  const guess = nearest(name, known);
  return guess === null ? otherwise : `did you mean ${guess}? If not, ${otherwise}`;
}
function changesBetween(a, b) {
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const changed = (last[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(changed, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    last = current;
  }
  return last.at(-1) ?? 0;
}

// dist/evaluate/gold/problems.js
var shown = 10;
function complaintAt(place, { found, expected, remedy }) {
  return `${place}: found ${found}, expected ${expected}; ${remedy}.`;
}
function problemSentence(problem) {
  return complaintAt(placeOf(problem.path), problem);
}
function placeOf(path) {
  if (path.length === 0)
    return "the article";
  return path.map((step) => typeof step === "number" ? `[${step}]` : `.${String(step)}`).join("").replace(/^\./u, "");
}
function joined(problems) {
  return joinedWith(problems, (problem) => problem);
}
function joinedWith(items, inWords) {
  const more = items.length - shown;
  return [...items.slice(0, shown).map(inWords), ...more > 0 ? [`… and ${more} more.`] : []].join("\n");
}
function either(names) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
function quoted(value) {
  const head = typeof value === "string" ? value.slice(0, 200) : value;
  const characters = [...JSON.stringify(head) ?? String(head)];
  return characters.length <= 60 ? characters.join("") : `${characters.slice(0, 59).join("")}…`;
}

// dist/evaluate/gold/schema.js
import { z } from "zod";
var offset = z.int().min(0);
var id = z.string().min(1);
var words = z.string().min(1);
var unknown = (type) => type.nullable().default(null);
var list = (type) => z.array(type).default([]);
var pair = z.tuple([offset, offset]);
var span = { start: offset, end: offset, text: words };
var role = z.strictObject({ title: words, of: unknown(id) });
var mention = z.strictObject({ ...span, form: z.enum(mentionForms).default("name") });
var entity = z.strictObject({
  id,
  type: z.enum(nameTypes),
  subtype: unknown(words),
  name: words,
  country: unknown(z.string().regex(/^[A-Z]{3}$/u, "must be three capitals, ISO 3166-1 alpha-3, as UKR")),
  roles: list(role),
  mentions: list(mention)
});
var date = z.strictObject({
  id,
  ...span,
  type: z.enum(timexTypes),
  value: words,
  /** Other values that are right too. */
  accept: list(words),
  begin: unknown(z.iso.date()),
  end_date: unknown(z.iso.date()),
  mod: unknown(z.enum(timexModifiers))
});
var money = z.strictObject({
  id,
  ...span,
  amount: z.number(),
  currency: unknown(z.string().regex(/^[A-Z]{3}$/u, "must be an ISO 4217 code, as USD")),
  mod: unknown(z.enum(moneyModifiers))
});
var statement = z.strictObject({
  id,
  kind: z.enum(statementKinds),
  medium: unknown(z.enum(statementMedia)),
  speaker: unknown(id),
  speaker_span: unknown(pair),
  cue_span: unknown(pair),
  cue: unknown(words),
  content_spans: z.array(pair).min(1, "must hold at least one [start, end]"),
  addressees: list(id),
  said_on: unknown(z.iso.date()),
  within: unknown(id),
  negated: z.boolean().default(false)
});
var event = z.strictObject({
  id,
  type: z.enum(eventTypes),
  /** Modes of the type, as `document/events` lists them. */
  modes: list(words),
  label: unknown(words),
  trigger: pair,
  actors: list(id),
  recipients: list(id),
  place: unknown(id),
  /** ISO value, or an interval `A/B`. */
  date: unknown(words),
  money: list(id),
  status: z.enum(eventStatuses).default("factual"),
  claimed_in: unknown(id),
  same_as: unknown(words)
});
var dateline = z.strictObject({
  place: unknown(words),
  date: unknown(z.iso.date()),
  agency: unknown(words),
  start: offset,
  end: offset
});
var goldSchema = z.strictObject({
  doc_id: id,
  published: z.iso.date(),
  /** The article's text; null when the annotation stands apart from it. */
  text: unknown(z.string()),
  dateline: unknown(dateline),
  entities: list(entity),
  dates: list(date),
  money: list(money),
  statements: list(statement),
  events: list(event)
});

// dist/evaluate/gold/issues.js
var typesInWords = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a pair [start, end]",
  object: "an object with named fields"
};
var readings = {
  invalid_type: ({ expected }, found) => {
    const wanted = typesInWords[expected] ?? expected;
    return { expected: wanted, remedy: found === void 0 ? "add it" : `write ${wanted} instead` };
  },
  invalid_value: ({ values }, found) => {
    const names = values.map(String);
    return { expected: either(names), remedy: suggestion(String(found ?? ""), names, "write one of these") };
  },
  invalid_format: ({ format, message }) => format === "date" ? { expected: "a day of the calendar as YYYY-MM-DD", remedy: "write the day so, as 2022-10-01" } : { expected: bare(message), remedy: "write it so" },
  too_small: ({ origin, message, minimum }) => {
    if (origin === "string")
      return { expected: "at least one character", remedy: "write some, or leave it out" };
    if (origin === "number")
      return { expected: `a number from ${minimum} up`, remedy: "correct it" };
    return {
      expected: message.startsWith("Too small") ? `${minimum} items` : bare(message),
      remedy: "add what is missing"
    };
  },
  too_big: ({ maximum }) => ({ expected: `at most ${maximum} items`, remedy: "remove those that are too many" })
};
function bare(message) {
  return message.replace(/^must (?:be|hold) /u, "");
}
function issueProblems(issues, input) {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => unknownKey(issue.path, key));
    const value = valueAt(input, issue.path);
    const reading = readings[issue.code];
    const { expected, remedy } = reading?.(issue, value) ?? { expected: issue.message, remedy: "correct it" };
    return [{ path: issue.path, found: value === void 0 ? "nothing" : quoted(value), expected, remedy }];
  });
}
function unknownKey(path, key) {
  const known = keysAt(path);
  return {
    path: [...path, key],
    found: "a field of this name",
    expected: `one of ${known.join(", ")}`,
    remedy: suggestion(key, known, "remove it")
  };
}
function keysAt(path) {
  let schema = goldSchema;
  for (const step of path) {
    const inner3 = unwrapped(schema);
    schema = inner3 instanceof z2.ZodObject ? inner3.shape[String(step)] : inner3 instanceof z2.ZodArray ? inner3.element : null;
  }
  const inner2 = unwrapped(schema);
  return inner2 instanceof z2.ZodObject ? Object.keys(inner2.shape) : [];
}
function unwrapped(schema) {
  return schema instanceof z2.ZodDefault || schema instanceof z2.ZodNullable ? unwrapped(schema.unwrap()) : schema;
}
function valueAt(input, path) {
  return path.reduce((value, step) => typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : void 0, input);
}

// dist/evaluate/gold/json.js
function readGoldJson(content) {
  const parsed = parse(content.replace(/^\uFEFF/u, ""));
  if ("problem" in parsed)
    return parsed;
  const result = goldSchema.safeParse(parsed.value);
  if (result.success)
    return { article: result.data };
  return { problem: joined(issueProblems(result.error.issues, parsed.value).map(problemSentence)) };
}
function parse(content) {
  try {
    return { value: JSON.parse(content) };
  } catch (error) {
    if (content.trim() === "")
      return { problem: "The file is empty; it must hold one JSON object, an article's gold." };
    const why = error instanceof Error ? error.message : String(error);
    return { problem: `The file is not JSON (${why}); it must hold one JSON object, an article's gold.` };
  }
}

// dist/evaluate/gold/check/modes.js
function modeProblems({ events }) {
  return events.flatMap(({ type, modes }, index) => {
    const known = eventModes[type] ?? [];
    return modes.flatMap((mode, place) => {
      if (known.includes(mode))
        return [];
      const expected = known.length === 0 ? `none: ${type} has no modes` : either(known);
      const path = ["events", index, "modes", place];
      return [{ path, found: mode, expected, remedy: suggestion(mode, known, "correct it or leave it out") }];
    });
  });
}

// dist/evaluate/gold/nesting.js
function overlapsAmong(spans) {
  const open2 = [];
  return [...spans].sort(bySpan).flatMap((second) => {
    while ((open2.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= second.start)
      open2.pop();
    const first = open2.at(-1);
    open2.push(second);
    return first ? [{ first, second, crosses: first.end < second.end }] : [];
  });
}

// dist/evaluate/gold/check/overlaps.js
function overlapProblems(article) {
  const mentions = mentionsOf(article);
  const names = mentions.flat().filter(({ isName }) => isName);
  const crossing = mentions.flatMap(overlapsAmong).filter(({ first, second, crosses }) => crosses && !(first.isName && second.isName));
  return [
    ...overlapsAmong(names).map(problemOf({ expected: "names that do not overlap", remedy: "keep the longer one (names are flat)" })),
    ...crossing.map(problemOf({
      expected: "mentions of one entity that are apart, or one within the other",
      remedy: "correct where they begin and end"
    })),
    ...contentsOf(article).flatMap(overlapsAmong).map(problemOf({ expected: "parts of a content that are apart", remedy: "join them, or correct where they end" }))
  ];
}
function mentionsOf({ entities }) {
  return entities.map(({ id: id2, mentions }, index) => mentions.map(({ start, end, text, form }, part) => ({
    start,
    end,
    isName: form === "name",
    path: ["entities", index, "mentions", part],
    shown: `${form} ${quoted(text)} of ${id2} at ${start}-${end}`
  })));
}
function contentsOf({ statements }) {
  return statements.map(({ id: id2, content_spans }, index) => content_spans.map(([start, end], part) => ({
    start,
    end,
    isName: false,
    path: ["statements", index, "content_spans", part],
    shown: `content of ${id2} at ${start}-${end}`
  })));
}
function problemOf(more) {
  return ({ first, second }) => ({
    path: second.path,
    found: `the ${second.shown}, which overlaps the ${first.shown}`,
    ...more
  });
}

// dist/evaluate/gold/check/references.js
var kinds = {
  entities: "an entity",
  dates: "a date",
  money: "an amount of money",
  statements: "a statement",
  events: "an event"
};
function referenceProblems(article) {
  const known = /* @__PURE__ */ new Map();
  const twice = [];
  for (const kind of Object.keys(kinds)) {
    article[kind].forEach(({ id: id2 }, index) => {
      const first = known.get(id2);
      if (first)
        twice.push(idTwice([kind, index, "id"], id2, first));
      else
        known.set(id2, kind);
    });
  }
  return [...twice, ...referencesOf(article).flatMap((each) => brokenReference(each, known)), ...circles(article)];
}
function idTwice(path, id2, first) {
  return {
    path,
    found: `${id2}, the id of ${kinds[first]} already`,
    expected: "an id that nothing else in the article has",
    remedy: "rename one of the two, and what refers to it"
  };
}
function referencesOf({ entities, statements, events }) {
  const one = (kind, id2, ...path) => ({ path, id: id2, kind });
  const all = (kind, ids, ...path) => ids.map((id2, index) => one(kind, id2, ...path, index));
  return [
    ...entities.flatMap(({ roles }, index) => roles.map((role2, part) => one("entities", role2.of, "entities", index, "roles", part, "of"))),
    ...statements.flatMap(({ speaker, addressees, within }, index) => [
      one("entities", speaker, "statements", index, "speaker"),
      ...all("entities", addressees, "statements", index, "addressees"),
      one("statements", within, "statements", index, "within")
    ]),
    ...events.flatMap(({ actors, recipients, place, money: money3, claimed_in }, index) => [
      ...all("entities", actors, "events", index, "actors"),
      ...all("entities", recipients, "events", index, "recipients"),
      one("entities", place, "events", index, "place"),
      ...all("money", money3, "events", index, "money"),
      one("statements", claimed_in, "events", index, "claimed_in")
    ])
  ];
}
function brokenReference({ path, id: id2, kind }, known) {
  if (id2 === null)
    return [];
  const target = known.get(id2);
  if (target === kind)
    return [];
  const ids = [...known].filter(([, each]) => each === kind).map(([name]) => name);
  return [
    {
      path,
      found: target ? `${id2}, the id of ${kinds[target]}` : `${id2}, which is the id of nothing`,
      expected: `the id of ${kinds[kind]}`,
      remedy: suggestion(id2, ids, `correct it, leave it out, or add ${kinds[kind]} of this id`)
    }
  ];
}
function circles({ statements }) {
  const byId2 = new Map(statements.map((statement3) => [statement3.id, statement3]));
  const done = /* @__PURE__ */ new Set();
  return statements.flatMap((statement3, index) => {
    const chain = [];
    let current = statement3;
    while (current && !done.has(current.id) && !chain.includes(current.id)) {
      chain.push(current.id);
      current = current.within === null ? void 0 : byId2.get(current.within);
    }
    for (const id2 of chain)
      done.add(id2);
    if (!current || !chain.includes(current.id))
      return [];
    const circle = [...chain.slice(chain.indexOf(current.id)), current.id].join(" in ");
    return [
      {
        path: ["statements", index, "within"],
        found: `${statement3.within}, which leads round in a circle (${circle})`,
        expected: "a chain that ends in a statement of the article itself",
        remedy: "leave one of these out"
      }
    ];
  });
}

// dist/evaluate/gold/check/spans.js
function spanProblems(article, text) {
  const slice = codePointSlicer(text);
  const toPoint = codePointsOf(text);
  const length = toPoint(text.length);
  return spansOf(article).flatMap(({ path, start, end, surface }) => {
    if (start >= end)
      return [emptySpan(path, start, end)];
    if (end > length)
      return [beyond(path, end, length)];
    const there = slice(start, end);
    if (surface === null || surface === there)
      return [];
    const size = [...surface].length;
    const nearest2 = nearestPlace({ text, toPoint }, surface, start);
    return [
      {
        path,
        found: `${quoted(there)} at ${start}-${end}`,
        expected: quoted(surface),
        remedy: nearest2 === null ? "these words stand nowhere in the text: correct them, or start and end" : `these words stand nearest at ${nearest2}-${nearest2 + size}: correct start and end`
      }
    ];
  });
}
function spansOf({ dateline: dateline2, entities, dates, money: money3, statements, events }) {
  return [
    ...dateline2 ? paired(["dateline"], [dateline2.start, dateline2.end]) : [],
    ...entities.flatMap(({ mentions }, index) => mentions.map(worded(["entities", index, "mentions"]))),
    ...dates.map(worded(["dates"])),
    ...money3.map(worded(["money"])),
    ...statements.flatMap(({ speaker_span, cue_span, content_spans }, index) => [
      ...paired(["statements", index, "speaker_span"], speaker_span),
      ...paired(["statements", index, "cue_span"], cue_span),
      ...content_spans.flatMap((pair2, part) => paired(["statements", index, "content_spans", part], pair2))
    ]),
    ...events.flatMap(({ trigger }, index) => paired(["events", index, "trigger"], trigger))
  ];
}
function worded(list2) {
  return ({ start, end, text }, index) => ({
    path: [...list2, index],
    start,
    end,
    surface: text
  });
}
function paired(path, pair2) {
  return pair2 ? [{ path, start: pair2[0], end: pair2[1], surface: null }] : [];
}
function emptySpan(path, start, end) {
  return {
    path,
    found: `start ${start} and end ${end}`,
    expected: "an end behind the start",
    remedy: "correct them (the end is not included, so one character is 5 and 6)"
  };
}
function beyond(path, end, length) {
  return {
    path,
    found: `end ${end}`,
    expected: `${length} at most, where the text ends`,
    remedy: "count the Unicode code points of the article's text, without the header"
  };
}
function nearestPlace({ text, toPoint }, surface, start) {
  let best = null;
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    const point = toPoint(at);
    if (best !== null && Math.abs(point - start) >= Math.abs(best - start))
      break;
    best = point;
  }
  return best;
}

// dist/evaluate/gold/check/check.js
function checkGold(article, text) {
  return goldProblems(article, text).map(problemSentence);
}
function goldProblems(article, text) {
  return [
    ...docIdProblems(article),
    ...spanProblems(article, text),
    ...referenceProblems(article),
    ...overlapProblems(article),
    ...modeProblems(article)
  ];
}
function docIdProblems({ doc_id }) {
  if (doc_id === doc_id.trim() && !/[\r\n]/u.test(doc_id))
    return [];
  const found = JSON.stringify(doc_id);
  return [
    { path: ["doc_id"], found, expected: "an id on one line, without white space at its ends", remedy: "trim it" }
  ];
}

// dist/evaluate/gold/order.js
function inReadingOrder(article) {
  const entities = article.entities.map((entity3) => ({ ...entity3, mentions: sorted(entity3.mentions, byMention) }));
  const statements = article.statements.map((statement3) => ({
    ...statement3,
    content_spans: sorted(statement3.content_spans, byPair)
  }));
  return {
    ...article,
    entities: sorted(entities, (a, b) => byPlaces(a.mentions, b.mentions) || byId(a.id, b.id)),
    dates: sorted(article.dates, (a, b) => bySpan(a, b) || byId(a.id, b.id)),
    money: sorted(article.money, (a, b) => bySpan(a, b) || byId(a.id, b.id)),
    statements: sorted(statements, (a, b) => byContent(a.content_spans, b.content_spans) || byId(a.id, b.id)),
    events: sorted(article.events, (a, b) => byPair(a.trigger, b.trigger) || byId(a.id, b.id))
  };
}
function byId(a, b) {
  const [first, second] = [countedId(a), countedId(b)];
  return byCodeUnits(first.stem, second.stem) || first.count - second.count || byCodeUnits(a, b);
}
function byPair(a, b) {
  return a[0] - b[0] || b[1] - a[1];
}
function byContent(a, b) {
  return (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0) || (b.at(-1)?.[1] ?? 0) - (a.at(-1)?.[1] ?? 0);
}
function byPlaces(a, b) {
  const [first, second] = [a[0], b[0]];
  if (first && second)
    return bySpan(first, second);
  return (first ? 0 : 1) - (second ? 0 : 1);
}
function byMention(a, b) {
  return bySpan(a, b) || byCodeUnits(a.form, b.form);
}
function byCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function countedId(id2) {
  const digits = /\d{0,15}$/u.exec(id2)?.[0] ?? "";
  return { stem: id2.slice(0, id2.length - digits.length), count: Number(digits) };
}
function sorted(items, order) {
  return [...items].sort(order);
}

// dist/evaluate/gold/markup/vocabulary.js
var keyed = (key, field = key, form = "text") => ({ key, field, form, words: null });
var worded2 = (key, words2, form = "text") => ({
  key,
  field: key,
  form,
  words: words2
});
var entity2 = [keyed("name"), keyed("subtype"), keyed("country"), keyed("roles", "roles", "roles")];
var statement2 = [
  worded2("kind", statementKinds),
  worded2("negated", ["negated"], "switch"),
  keyed("by", "speaker"),
  keyed("cue"),
  keyed("to", "addressees", "list"),
  keyed("on", "said_on"),
  keyed("in", "within"),
  keyed("medium")
];
var event2 = [
  worded2("type", eventTypes),
  worded2("status", eventStatuses),
  keyed("mode", "modes", "list"),
  keyed("by", "actors", "list"),
  keyed("to", "recipients", "list"),
  keyed("at", "place"),
  keyed("on", "date"),
  keyed("cost", "money", "list"),
  keyed("in", "claimed_in"),
  keyed("label"),
  keyed("same", "same_as")
];
var date2 = [
  worded2("type", timexTypes),
  worded2("value", /^(?:[\dX]|PT?[\dX]|T\d|[A-Z]+_REF$)/u),
  worded2("mod", timexModifiers),
  keyed("begin"),
  keyed("end", "end_date"),
  keyed("accept", "accept", "list")
];
var money2 = [
  worded2("amount", /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u, "number"),
  worded2("currency", /^[A-Z]{3}$/u),
  worded2("mod", moneyModifiers)
];
function ofEachType(attributes) {
  return nameTypes.map((type) => [type, { ids: "one", attributes }]);
}
var declaringTags = new Map([
  ...ofEachType(entity2),
  ["statement", { ids: "one", attributes: statement2 }],
  ["event", { ids: "one", attributes: event2 }]
]);
var markingTags = new Map([
  ["dateline", { ids: "none", attributes: [keyed("place"), keyed("date"), keyed("agency")] }],
  ["content", { ids: "one", attributes: statement2 }],
  ["speaker", { ids: "some", attributes: [] }],
  ["cue", { ids: "some", attributes: [] }],
  ["event", { ids: "one", attributes: event2 }],
  ...ofEachType([worded2("form", mentionForms), ...entity2]),
  ["date", { ids: "one", attributes: date2 }],
  ["money", { ids: "one", attributes: money2 }]
]);
var closingRule = { ids: "one", attributes: [] };
function isWordFor(word, { words: words2 }) {
  if (words2 === null)
    return false;
  return words2 instanceof RegExp ? words2.test(word) : words2.includes(word);
}
function fixedWords({ attributes }) {
  return attributes.flatMap(({ words: words2 }) => words2 === null || words2 instanceof RegExp ? [] : words2);
}
function isMistakable(id2, rule) {
  return rule.attributes.some((attribute) => isWordFor(id2, attribute)) || nearest(id2, fixedWords(rule)) !== null;
}
var attributesOf = /* @__PURE__ */ new Map([
  ["entities", entity2],
  ["dates", date2],
  ["money", money2],
  ["statements", statement2],
  ["events", event2]
]);
function keyOf(list2, field) {
  const attributes = attributesOf.get(list2) ?? [];
  return attributes.find((attribute) => attribute.field === field)?.key ?? field;
}

// dist/evaluate/gold/markup/assembly.js
function made(part, tag, { origins }) {
  origins.set(part, tag);
  return part;
}
function described(tags, { report }) {
  const [first, ...others] = tags.filter(({ fields }) => Object.keys(fields).length > 0);
  for (const { tag, ids } of others) {
    report(tag, {
      found: `attributes of ${ids.join(" ") || "something"}, which ${first?.tag.source ?? "another tag"} has already`,
      expected: "all attributes of one thing on one of its tags",
      remedy: "bring them together there"
    });
  }
  return { tag: first?.tag ?? null, fields: first?.fields ?? {} };
}
function placeIn(root, path, origins) {
  let value = root;
  let place = { tag: null, key: null };
  for (const step of path) {
    value = isObject(value) ? Reflect.get(value, step) : void 0;
    const tag = isObject(value) ? origins.get(value) : void 0;
    if (tag)
      place = { tag, key: null };
    else if (typeof step === "string")
      place = { tag: place.tag, key: place.key ?? keyOf(path[0], step) };
  }
  return place;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// dist/evaluate/gold/markup/ids.js
var idPrefixes = { entities: "e", dates: "t", money: "m", statements: "s", events: "v" };
function freshIds(taken) {
  const used = new Set(taken);
  const counts = /* @__PURE__ */ new Map();
  return (prefix) => {
    let count = counts.get(prefix) ?? 0;
    do
      count++;
    while (used.has(prefix + count));
    counts.set(prefix, count);
    return prefix + count;
  };
}

// dist/evaluate/gold/markup/entities.js
function entitiesFrom(declared, marks, assembly) {
  const drafts = /* @__PURE__ */ new Map();
  for (const tag of declared)
    join(drafts, tag, assembly);
  for (const mark of marks.filter(({ ids }) => ids.length > 0))
    join(drafts, mark, assembly).mentions.push(mark);
  for (const mark of marks.filter(({ ids }) => ids.length === 0)) {
    joinNamed(drafts, mark, assembly).mentions.push(mark);
  }
  return [...drafts.values()].map((draft) => ({ ...draft, mentions: draft.mentions.sort(bySpan) })).sort((a, b) => byPlaces(a.mentions, b.mentions)).map((draft) => entityOf(draft, assembly));
}
function ofEntity({ tag, ids, fields: { form: _, ...fields } }) {
  return { tag, ids, fields };
}
function join(drafts, read, { report }) {
  const [id2] = read.ids;
  const type = read.tag.name;
  const key = id2 === void 0 ? namedKey(type, read.fields.name) : `id ${id2}`;
  const draft = drafts.get(key) ?? { id: id2 ?? null, type, tags: [], mentions: [] };
  drafts.set(key, draft);
  draft.tags.push(ofEntity(read));
  if (draft.type !== type) {
    report(read.tag, {
      found: `${id2} as ${type}`,
      expected: `${draft.type}, as in ${draft.tags[0]?.tag.source}`,
      remedy: "correct the tag's name (at both ends), or give the entity another id"
    });
  }
  return draft;
}
function namedKey(type, name) {
  return `name ${type} ${String(name)}`;
}
function joinNamed(drafts, mark, assembly) {
  const type = mark.tag.name;
  const name = String(mark.fields.name ?? assembly.slice(mark.start, mark.end));
  const found = [...drafts.values()].filter((draft2) => draft2.type === type && nameOf(draft2, assembly) === name);
  if (found.length > 1) {
    assembly.report(mark.tag, {
      found: `${name}, the name of ${found.map(({ id: id2 }) => id2).join(" and ")}`,
      expected: "the id of one of them",
      remedy: "write it behind the tag's name"
    });
  }
  const draft = found[0] ?? { id: null, type, tags: [], mentions: [] };
  draft.tags.push(ofEntity(mark));
  if (found.length === 0)
    drafts.set(namedKey(type, name), draft);
  return draft;
}
function nameOf({ tags, mentions }, { slice }) {
  const said = tags.find(({ fields }) => fields.name !== void 0)?.fields.name;
  const mention2 = mentions.find(({ fields }) => (fields.form ?? "name") === "name") ?? mentions[0];
  return said === void 0 ? mention2 ? slice(mention2.start, mention2.end) : null : String(said);
}
function entityOf(draft, assembly) {
  const { tag, fields } = described(draft.tags, assembly);
  const name = nameOf(draft, assembly);
  const mentions = draft.mentions.map(({ tag: tag2, start, end, fields: { form } }) => made({ start, end, text: assembly.slice(start, end), ...form === void 0 ? {} : { form } }, tag2, assembly));
  const id2 = draft.id ?? assembly.newId(idPrefixes.entities);
  const entity3 = { id: id2, type: draft.type, ...fields, ...name === null ? {} : { name }, mentions };
  const origin = tag ?? draft.tags[0]?.tag;
  return origin ? made(entity3, origin, assembly) : entity3;
}

// dist/evaluate/gold/markup/events.js
function eventsFrom(declared, marks, assembly) {
  const marked = new Set(marks.flatMap(({ ids }) => ids));
  for (const { tag, ids } of declared) {
    if (ids.some((id2) => marked.has(id2)))
      continue;
    assembly.report(tag, {
      found: ids.length === 0 ? "no id" : `event ${ids.join(" ")} without words in the text`,
      expected: `<event ${ids[0] ?? "v1"}> around the words that name it`,
      remedy: ids.length === 0 ? "write an id on both" : "mark them, or correct the id"
    });
  }
  return [...marks].sort((a, b) => byPair([a.start, a.end], [b.start, b.end])).map((mark) => eventOf(mark, declared, assembly));
}
function eventOf(mark, declared, assembly) {
  const own = declared.filter(({ ids }) => ids.some((id3) => mark.ids.includes(id3)));
  const { tag, fields } = described([...own, mark], assembly);
  const trigger = made([mark.start, mark.end], mark.tag, assembly);
  const id2 = mark.ids[0] ?? assembly.newId(idPrefixes.events);
  return made({ ...fields, id: id2, trigger }, tag ?? mark.tag, assembly);
}

// dist/evaluate/gold/markup/expressions.js
function datesFrom(marks, assembly) {
  return expressionsFrom(marks, idPrefixes.dates, assembly, ({ value }) => typeof value === "string" ? { type: typeShownBy(value) } : {});
}
function moneyFrom(marks, assembly) {
  return expressionsFrom(marks, idPrefixes.money, assembly, () => ({}));
}
function datelineFrom(marks, assembly) {
  const [first, ...others] = marks;
  for (const { tag } of others) {
    assembly.report(tag, { found: "a second dateline", expected: "one at most", remedy: "remove one of them" });
  }
  return first ? made({ ...first.fields, start: first.start, end: first.end }, first.tag, assembly) : null;
}
function typeShownBy(value) {
  if (/^P[\dXT]/u.test(value))
    return "DURATION";
  return /^[\dXW-]*T[\dA-Z]/u.test(value) ? "TIME" : "DATE";
}
function expressionsFrom(marks, prefix, assembly, defaults) {
  return [...marks].sort(bySpan).map(({ tag, ids, fields, start, end }) => {
    const id2 = ids[0] ?? assembly.newId(prefix);
    const text = assembly.slice(start, end);
    return made({ ...defaults(fields), ...fields, id: id2, start, end, text }, tag, assembly);
  });
}

// dist/evaluate/gold/markup/statements.js
function statementsFrom(tags, assembly) {
  const all = [...tags.declared, ...tags.contents, ...tags.speakers, ...tags.cues];
  for (const { tag, ids: ids2 } of all)
    if (ids2.length === 0)
      assembly.report(tag, noId);
  const ids = new Set(all.flatMap((each) => each.ids));
  return [...ids].flatMap((id2) => draftOf(id2, tags, assembly)).map((draft) => statementOf(draft, assembly)).sort((a, b) => byContent(a.content_spans, b.content_spans));
}
function draftOf(id2, tags, assembly) {
  const own = (list2) => list2.filter(({ ids }) => ids.includes(id2));
  const [contents, speakers, cues] = [own(tags.contents), own(tags.speakers), own(tags.cues)];
  const describing = [...own(tags.declared), ...contents];
  for (const { tag } of [...own(tags.declared), ...speakers, ...cues].slice(0, contents.length === 0 ? 1 : 0)) {
    assembly.report(tag, {
      found: `statement ${id2} without content`,
      expected: `<content ${id2}> around what was said`,
      remedy: "mark it, or correct the id"
    });
  }
  for (const { tag } of [...own(tags.declared).slice(1), ...speakers.slice(1), ...cues.slice(1)]) {
    assembly.report(tag, {
      found: `a second <${tag.name}> of statement ${id2}`,
      expected: "one at most",
      remedy: "remove it, or correct its id"
    });
  }
  if (contents.length === 0)
    return [];
  return [{ id: id2, describing, contents, speaker: speakers[0] ?? null, cue: cues[0] ?? null }];
}
function statementOf({ id: id2, describing, contents, speaker, cue }, assembly) {
  const { tag, fields } = described(describing, assembly);
  const pair2 = (mark) => made([mark.start, mark.end], mark.tag, assembly);
  const statement3 = {
    ...fields,
    id: id2,
    content_spans: contents.map(pair2).sort(byPair),
    ...speaker ? { speaker_span: pair2(speaker) } : {},
    ...cue ? { cue_span: pair2(cue) } : {}
  };
  const origin = tag ?? contents[0]?.tag;
  return origin ? made(statement3, origin, assembly) : statement3;
}
var noId = {
  found: "no id",
  expected: "the id of its statement, as s1",
  remedy: "write it behind the tag's name, the same on all tags of the statement"
};

// dist/evaluate/gold/markup/article.js
function uncheckedArticle({ header, declared, marked, stem }) {
  const faults = [];
  const origins = /* @__PURE__ */ new Map();
  const assembly = {
    slice: codePointSlicer(marked.text),
    report: ({ offset: offset2, source }, complaint) => faults.push({ ...complaint, offset: offset2, tag: source }),
    origins,
    newId: freshIds([...declared, ...marked.marks].flatMap(({ ids }) => ids))
  };
  const raw = {
    doc_id: header.docId ?? stem,
    published: header.published,
    text: marked.text,
    ...listsFrom(declared, marked.marks, assembly)
  };
  return { raw, origins, faults };
}
function listsFrom(declared, marks, assembly) {
  const named2 = (list2, ...names) => list2.filter(({ tag }) => names.includes(tag.name));
  const statements = {
    declared: named2(declared, "statement"),
    contents: named2(marks, "content"),
    speakers: named2(marks, "speaker"),
    cues: named2(marks, "cue")
  };
  return {
    dateline: datelineFrom(named2(marks, "dateline"), assembly),
    entities: entitiesFrom(named2(declared, ...nameTypes), named2(marks, ...nameTypes), assembly),
    dates: datesFrom(named2(marks, "date"), assembly),
    money: moneyFrom(named2(marks, "money"), assembly),
    statements: statementsFrom(statements, assembly),
    events: eventsFrom(named2(declared, "event"), named2(marks, "event"), assembly)
  };
}

// dist/evaluate/gold/markup/characters.js
var named = { lt: "<", gt: ">", amp: "&", quot: '"' };
var reference = /&(?:(lt|gt|amp|quot)|#(\d{1,7}));|&/gu;
function readCharacters(markup) {
  let text = "";
  let done = 0;
  for (const match of markup.matchAll(reference)) {
    const character = match[1] ? named[match[1]] : match[2] ? characterOf(Number(match[2])) : void 0;
    if (character === void 0) {
      return { unknown: /^&[#\w]{0,12};?/u.exec(markup.slice(match.index))?.[0] ?? "&", at: match.index };
    }
    text += markup.slice(done, match.index) + character;
    done = match.index + match[0].length;
  }
  return { text: text + markup.slice(done) };
}
function characterOf(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : void 0;
}
var escapes = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };
function writeText(text, { isFirst, isLast }) {
  const written = text.replaceAll(/[<>&]/gu, (character) => escapes[character] ?? "").replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, numbered);
  const begun = isFirst ? written.replace(/^\s/u, numbered) : written;
  return isLast ? begun.replace(/\s$/u, numbered) : begun;
}
function writeValue(value, separators2 = "") {
  return [...value].map((character) => {
    if (escapes[character])
      return escapes[character];
    return separators2.includes(character) || /[\p{Cc}\p{Cs}]/u.test(character) ? numbered(character) : character;
  }).join("").replace(/^\s|\s$/gu, numbered);
}
function numbered(character) {
  return `&#${character.codePointAt(0) ?? 0};`;
}

// dist/evaluate/gold/markup/values.js
var separators = { list: /,/u, roles: /(?<!&#?\w{1,8});/u };
var holder = "@";
function readValue(markup, form) {
  const separator = separators[form];
  if (separator === void 0) {
    const read = readCharacters(markup);
    return "text" in read ? { value: single(read.text, form) } : read;
  }
  if (markup.trim() === "")
    return { value: [] };
  const items = [];
  for (const piece2 of markup.split(separator)) {
    const read = form === "roles" ? roleOf(piece2) : textOf(piece2);
    if ("unknown" in read)
      return read;
    items.push(read.value);
  }
  return { value: items };
}
function single(text, form) {
  if (form === "switch")
    return ["true", "negated"].includes(text) ? true : text === "false" ? false : text;
  if (form !== "number")
    return text;
  const number = Number(text);
  return text.trim() === "" || Number.isNaN(number) ? text : number;
}
function textOf(markup) {
  const read = readCharacters(markup.trim());
  return "text" in read ? { value: read.text } : read;
}
function roleOf(markup) {
  const [title = "", ...of] = markup.split(holder);
  const name = textOf(title);
  if ("unknown" in name || of.length === 0)
    return "unknown" in name ? name : { value: { title: name.value } };
  const id2 = textOf(of.join(holder));
  return "unknown" in id2 ? id2 : { value: { title: name.value, of: id2.value } };
}
function writtenValue(value) {
  if (value === null || value === false)
    return null;
  if (typeof value !== "object")
    return writeValue(String(value));
  if (value.length === 0)
    return null;
  return value.map((item2) => typeof item2 === "string" ? writeValue(item2, ",") : writtenRole(item2)).join(value.some((item2) => typeof item2 !== "string") ? "; " : ",");
}
function writtenRole({ title, of }) {
  const plain = writeValue(title, ";@");
  return of === null ? plain : `${plain} @${writeValue(of, ";@")}`;
}

// dist/evaluate/gold/markup/attributes.js
function readTag(tag, rule) {
  const draft = { tag, rule, ids: [], fields: {} };
  const complaints = tag.items.map((item2) => item2.key === null ? takeWord(draft, item2) : takeKey(draft, item2));
  const faults = complaints.filter((each) => each !== null);
  return {
    read: draft,
    faults: faults.map((complaint) => ({ ...complaint, offset: tag.offset, tag: tag.source }))
  };
}
function takeWord(draft, { value }) {
  const read = readCharacters(value);
  if (!("text" in read))
    return strangeReference(read.unknown);
  const { attributes, ids } = draft.rule;
  const attribute = attributes.find((each) => !(each.field in draft.fields) && isWordFor(read.text, each));
  if (attribute)
    return fill(draft, attribute, value);
  if (ids === "none" || ids === "one" && draft.ids.length > 0)
    return strangeWord(draft, read.text);
  const guess = nearest(read.text, fixedWords(draft.rule));
  if (guess !== null)
    return misspelt(draft, read.text, guess);
  draft.ids.push(read.text);
  return null;
}
function takeKey(draft, { key, value }) {
  const { attributes, ids } = draft.rule;
  if (key === "id" && ids !== "none") {
    const read = readCharacters(value);
    if (!("text" in read))
      return strangeReference(read.unknown);
    if (ids === "one" && draft.ids.length > 0)
      return strangeWord(draft, `id=${read.text}`);
    draft.ids.push(read.text);
    return null;
  }
  const attribute = attributes.find((each) => each.key === key);
  return attribute ? fill(draft, attribute, value) : strangeKey(draft, key ?? "");
}
function fill({ fields }, { key, field, form }, markup) {
  if (field in fields) {
    return { found: `${key} a second time`, expected: "each attribute once", remedy: "remove one of the two" };
  }
  const read = readValue(markup, form);
  if ("unknown" in read)
    return strangeReference(read.unknown);
  fields[field] = read.value;
  return null;
}
function strangeReference(found) {
  const expected = "&lt; &gt; &amp; &quot; or the number of a character, as &#10;";
  return { found, expected, remedy: "write &amp; for the sign itself" };
}
function strangeWord({ rule, ids }, word) {
  const words2 = fixedWords(rule);
  const id2 = rule.ids === "none" ? "no id" : `one id (it has ${ids.join(" ")})`;
  const known = words2.length > 0 ? ` and of the words ${either(words2)}` : " and no other word";
  return { found: `the word ${word}`, expected: id2 + known, remedy: suggestion(word, words2, "remove it") };
}
function misspelt({ rule }, word, guess) {
  return {
    found: `the word ${word}`,
    expected: `an id, or one of ${fixedWords(rule).join(", ")}`,
    remedy: `did you mean ${guess}? If it is an id, write id=${word}`
  };
}
function strangeKey({ rule, tag }, key) {
  const keys = rule.attributes.map((each) => each.key);
  const expected = keys.length > 0 ? `only ${either([...keys, "id"])}` : "ids alone";
  const statement3 = ["speaker", "cue"].includes(tag.name);
  const remedy = statement3 ? "write it on <statement …/> or on the statement's content" : "remove it";
  return { found: `the attribute ${key}`, expected, remedy: suggestion(key, keys, remedy) };
}
function writtenTag(name, rule, { ids, fields }) {
  const marks = ids.map((id2) => `${isMistakable(id2, rule) ? "id=" : ""}${spaced(writeValue(id2))}`);
  const values = rule.attributes.map((attribute) => writtenAttribute(attribute, fields[attribute.field] ?? null));
  return [name, ...marks, ...values.filter((value) => value !== null)].join(" ");
}
function writtenAttribute(attribute, value) {
  const { key, form } = attribute;
  const written = writtenValue(value);
  if (written === null)
    return null;
  if (form === "switch")
    return key;
  return isWordFor(String(value), attribute) ? spaced(written) : `${key}=${spaced(written)}`;
}
function spaced(value) {
  return /^[^\s="]*[^\s="/]$/u.test(value) ? value : `"${value}"`;
}

// dist/evaluate/gold/markup/tags.js
var piece = /<[^<>]*>|[^<>]+|[<>]/gu;
var inner = /^<(\/?)([A-Za-z][\w-]*)(?=[\s/>])(.*?)(\/?)>$/su;
var item = /\s+(?:([A-Za-z_]+)=)?(?:"([^"]*)"|([^\s"=]+))(?=\s|$)/uy;
function tokensOf(content, from) {
  const tokens = [];
  const faults = [];
  let offset2 = from;
  for (const [source] of content.slice(from).matchAll(piece)) {
    if (/^[<>]/u.test(source)) {
      const { tag, fault } = tagOf(source, offset2);
      if (tag)
        tokens.push(tag);
      if (fault)
        faults.push({ ...fault, offset: offset2, tag: tag && source });
    } else
      tokens.push({ form: "text", source, offset: offset2 });
    offset2 += source.length;
  }
  return { tokens, faults };
}
function tagOf(source, offset2) {
  const match = inner.exec(source);
  if (!match)
    return { tag: null, fault: strayed(source) };
  const [, slash, name = "", rest = "", declares] = match;
  const { items, unread } = itemsOf(rest);
  const fault = {
    found: `${unread} in it`,
    expected: "words and key=value after the tag's name",
    remedy: 'put a value that holds white space or = in quotation marks: key="two words"'
  };
  const form = slash ? "close" : declares ? "declare" : "open";
  return { tag: { form, name, items, offset: offset2, source }, fault: unread === "" ? null : fault };
}
function itemsOf(rest) {
  const items = [];
  let done = 0;
  for (; ; ) {
    item.lastIndex = done;
    const match = item.exec(rest);
    if (!match)
      return { items, unread: rest.slice(done).trim() };
    items.push({ key: match[1] ?? null, value: match[2] ?? match[3] ?? "" });
    done = item.lastIndex;
  }
}
function strayed(source) {
  return {
    found: source.length > 1 ? source.slice(0, 80) : `${source} by itself`,
    expected: "a tag as <PERSON id>, </PERSON> or <PERSON id/>",
    remedy: "write &lt; and &gt; when the signs belong to the text"
  };
}

// dist/evaluate/gold/markup/declarations.js
function splitMarkup(source, from) {
  const { tokens, faults } = tokensOf(source, from);
  const first = tokens.findIndex(({ form, source: source2 }) => form !== "declare" && (form !== "text" || source2.trim() !== ""));
  const before = first < 0 ? tokens : tokens.slice(0, first);
  const declared = [];
  for (const token of before) {
    if (token.form !== "declare")
      continue;
    const rule = declaringTags.get(token.name);
    const tag = rule ? readTag(token, rule) : { faults: [undeclarable(token)] };
    faults.push(...tag.faults);
    if ("read" in tag)
      declared.push(tag.read);
  }
  return { declared, body: first < 0 ? [] : tokens.slice(first), faults };
}
function undeclarable({ name, offset: offset2, source }) {
  const names = [...declaringTags.keys()];
  return {
    offset: offset2,
    tag: source,
    found: `a tag of the name ${name} before the text`,
    expected: `one of ${names.join(", ")}`,
    remedy: suggestion(name, names, "mark words of the text with it")
  };
}

// dist/evaluate/gold/markup/header.js
var firstLine = /^\s{0,200}date:?[ \t]{1,20}(\S+)[ \t]*/iu;
var headerLine = /([A-Za-z][\w-]{0,40})[ \t]*:[ \t]*([^\r\n]*)(?:\r?\n|$)/uy;
var blankLine = /[ \t]*(?:\r?\n|$)/uy;
var anyLine = /[^\r\n]*/uy;
function headerOf(content) {
  const first = firstLine.exec(content);
  const others = /* @__PURE__ */ new Map();
  if (!first) {
    const faults2 = [faultAt(0, noDate(matchAt(anyLine, content, 0)?.[0] ?? ""))];
    return { published: "", docId: null, others, end: 0, faults: faults2 };
  }
  const { end, faults } = takeLines(others, content, first[0].length);
  const docId = others.get("id") ?? null;
  others.delete("id");
  return { published: first[1] ?? "", docId, others, end, faults };
}
function takeLines(others, content, from) {
  const faults = [];
  const rest = matchAt(blankLine, content, from);
  let end = from + (rest?.[0].length ?? 0);
  while (rest && isHeaderLine(content, end)) {
    const line = matchAt(headerLine, content, end);
    const complaint = line ? take(others, line) : strangeLine(matchAt(anyLine, content, end)?.[0] ?? "");
    if (complaint)
      faults.push(faultAt(end, complaint));
    if (!line)
      break;
    end += line[0].length;
  }
  return { end, faults };
}
function isHeaderLine(content, at) {
  return at < content.length && content[at] !== "<" && !matchAt(blankLine, content, at);
}
function writtenHeader(published, lines) {
  const written = [...lines].map(([key, value]) => `${key}: ${value.replaceAll(/(?<!\s)\s*[\r\n]\s*/gu, " ").trim()}`);
  return [`date ${published}`, ...written].join("\n");
}
function take(others, [, key = "", value = ""]) {
  const name = key.toLowerCase();
  if (name === "date" || others.has(name)) {
    return {
      found: `${name} a second time`,
      expected: "each line of the header once",
      remedy: "remove one of the two"
    };
  }
  others.set(name, value.trim());
  return null;
}
function matchAt(pattern, content, at) {
  pattern.lastIndex = at;
  return pattern.exec(content);
}
function faultAt(offset2, complaint) {
  return { ...complaint, offset: offset2, tag: null };
}
function noDate(line) {
  return {
    found: line.trim() === "" ? "no header" : `${JSON.stringify(line.slice(0, 40))}`,
    expected: "a first line `date YYYY-MM-DD`, the day the article was published",
    remedy: "begin the file with it"
  };
}
function strangeLine(line) {
  return {
    found: JSON.stringify(line.slice(0, 40)),
    expected: "a line `key: value` of the header, an empty line or a tag",
    remedy: "leave an empty line between the header and the text"
  };
}

// dist/evaluate/gold/markup/places.js
function filePlaces(content) {
  const source = content.replace(/^\uFEFF/u, "");
  const pieces = textPieces(source);
  return (point) => {
    const piece2 = pieces.findLast(({ from }) => from <= point) ?? { from: 0, offset: 0, source: "" };
    return placeAt(source, piece2.offset + lengthOf(piece2.source, point - piece2.from));
  };
}
function textPieces(source) {
  const pieces = [];
  let point = 0;
  for (const token of splitMarkup(source, headerOf(source).end).body) {
    if (token.form !== "text")
      continue;
    const begun = point === 0 ? token.source.trimStart() : token.source;
    const offset2 = token.offset + token.source.length - begun.length;
    if (begun !== "")
      pieces.push({ from: point, offset: offset2, source: begun });
    const read = readCharacters(begun);
    point += [..."text" in read ? read.text : begun].length;
  }
  return pieces;
}
function lengthOf(source, points) {
  let [length, left] = [0, points];
  for (const [piece2] of source.matchAll(/&[^;&\s]{1,12};|[\s\S]/gu)) {
    if (left-- <= 0)
      break;
    length += piece2.length;
  }
  return length;
}
function placeAt(source, offset2) {
  const before = source.slice(0, offset2);
  return { line: before.split("\n").length, column: [...before.slice(before.lastIndexOf("\n") + 1)].length + 1 };
}

// dist/evaluate/gold/markup/faults.js
function faultsAsText(content, faults) {
  const sorted2 = [...faults].sort((a, b) => a.offset - b.offset);
  return joinedWith(sorted2, (fault) => complaintAt(placeOf2(content, fault), fault));
}
function placeOf2(content, { offset: offset2, tag }) {
  const { line, column } = placeAt(content, offset2);
  const place = `line ${line}, column ${column}`;
  return tag === null ? place : `${place}, ${shortened(tag)}`;
}
function shortened(tag) {
  const characters = [...tag.slice(0, 200).replaceAll(/\s+/gu, " ")];
  return characters.length <= 50 ? characters.join("") : `${characters.slice(0, 48).join("")}…>`;
}

// dist/evaluate/gold/markup/spans.js
function markedText(tokens) {
  const reading = { text: "", length: 0, kept: 0, marks: [], open: [], faults: [], strangeNames: /* @__PURE__ */ new Set() };
  for (const token of tokens) {
    if (token.form === "text")
      addText(reading, token);
    else if (token.form === "open")
      open(reading, token);
    else if (token.form === "close")
      close(reading, token);
    else
      reading.faults.push(faultOf(token, misplaced(token)));
  }
  const text = reading.text.slice(0, Math.max(reading.kept, reading.text.trimEnd().length));
  const length = reading.length - (reading.text.length - text.length);
  const marks = reading.marks.flatMap((mark) => {
    if (mark.end === null)
      reading.faults.push(faultOf(mark.tag, unclosed(mark.tag)));
    const end = Math.min(mark.end ?? length, length);
    if (mark.end !== null && mark.start >= end)
      reading.faults.push(faultOf(mark.tag, nothingMarked));
    return [{ ...mark, end }];
  });
  return { text, marks, faults: reading.faults };
}
function addText(reading, { source, offset: offset2 }) {
  const begun = reading.text === "" ? source.trimStart() : source;
  const read = readCharacters(begun);
  if (!("text" in read)) {
    const at = offset2 + source.length - begun.length + read.at;
    reading.faults.push({ ...strangeReference(read.unknown), offset: at, tag: null });
  }
  const text = "text" in read ? read.text : begun;
  reading.text += text;
  reading.length += [...text].length;
  const tail = /;([^;&]*)$/u.exec(begun);
  if (tail && begun.includes("&"))
    reading.kept = reading.text.length - (tail[1] ?? "").length;
}
function open(reading, tag) {
  const rule = markingTags.get(tag.name);
  if (!rule) {
    if (!reading.strangeNames.has(tag.name))
      reading.faults.push(faultOf(tag, strangeName(tag.name)));
    reading.strangeNames.add(tag.name);
    return;
  }
  const { read, faults } = readTag(tag, rule);
  reading.faults.push(...faults);
  const mark = { ...read, start: reading.length, end: null };
  reading.marks.push(mark);
  reading.open.push(mark);
}
function close(reading, tag) {
  if (reading.strangeNames.has(tag.name))
    return;
  const { read, faults } = readTag(tag, closingRule);
  reading.faults.push(...faults);
  const [id2] = read.ids;
  const index = reading.open.findLastIndex((each) => each.tag.name === tag.name && (!id2 || each.ids.includes(id2)));
  const [mark] = index < 0 ? [] : reading.open.splice(index, 1);
  if (mark)
    mark.end = reading.length;
  else
    reading.faults.push(faultOf(tag, unopened(tag, reading.open)));
}
function faultOf({ offset: offset2, source }, complaint) {
  return { ...complaint, offset: offset2, tag: source };
}
function strangeName(name) {
  const names = [...markingTags.keys()];
  return {
    found: `a tag of the name ${name}`,
    expected: `one of ${names.join(", ")}`,
    remedy: suggestion(name, names, "write &lt; when the sign belongs to the text")
  };
}
function misplaced({ name }) {
  const isKnown = declaringTags.has(name);
  return {
    found: "a tag that closes itself behind the beginning of the text",
    expected: "a tag around words of the text",
    remedy: isKnown ? "put it before the text, or mark words with it" : "mark words with it"
  };
}
function unclosed({ name }) {
  return {
    found: "its end nowhere",
    expected: `</${name}> behind it`,
    remedy: "close it behind the last word it marks"
  };
}
var nothingMarked = {
  found: "no words between it and its end",
  expected: "the words it marks",
  remedy: "close it behind the last of them, or declare it before the text"
};
function unopened({ name }, open2) {
  const others = open2.slice(-3).map(({ tag }) => tag.source.slice(0, 80)).join(" ");
  return {
    found: `the end of a tag that is not open${others === "" ? "" : ` (the last ones open are ${others})`}`,
    expected: `<${name}> before it`,
    remedy: "open it before the first word it marks, or remove it"
  };
}

// dist/evaluate/gold/markup/markup.js
function readMarkup(content, { stem }) {
  const source = content.replace(/^\uFEFF/u, "");
  const header = headerOf(source);
  const { declared, body, faults } = splitMarkup(source, header.end);
  const marked = markedText(body);
  const early = [...header.faults, ...faults, ...marked.faults];
  if (early.length > 0)
    return { problem: faultsAsText(source, early) };
  if (marked.text === "")
    return { problem: faultsAsText(source, [noText(source.length)]) };
  const made2 = uncheckedArticle({ header, declared, marked, stem });
  if (made2.faults.length > 0)
    return { problem: faultsAsText(source, made2.faults) };
  const checked = check(made2, marked.text);
  if ("problems" in checked) {
    return {
      problem: faultsAsText(source, checked.problems.map((problem) => faultOf2(problem, made2)))
    };
  }
  return { article: { ...inReadingOrder(checked.article), text: marked.text }, header: header.others };
}
function noText(offset2) {
  const remedy = "put the article behind an empty line";
  return { offset: offset2, tag: null, found: "the end of the file", expected: "the article's text", remedy };
}
function check({ raw }, text) {
  const result = goldSchema.safeParse(raw);
  if (!result.success)
    return { problems: issueProblems(result.error.issues, raw) };
  const problems = goldProblems(result.data, text);
  return problems.length > 0 ? { problems } : { article: result.data };
}
function faultOf2({ path, found, expected, remedy }, { raw, origins }) {
  const { tag, key } = placeIn(raw, path, origins);
  const attribute = found === "nothing" ? `no ${key}` : `${key}=${found}`;
  const offset2 = tag?.offset ?? 0;
  return { offset: offset2, tag: tag?.source ?? null, found: key === null ? found : attribute, expected, remedy };
}

// dist/run/gold.js
import { readdir, readFile } from "node:fs/promises";
import { join as join2 } from "node:path";

// dist/run/gold-texts.js
async function goldTexts(inputs, wanted) {
  const { files, rejects } = await findFiles(inputs);
  const index = { wanted, byId: /* @__PURE__ */ new Map(), byStem: /* @__PURE__ */ new Map(), refused: /* @__PURE__ */ new Map() };
  for (const file of wanted.size > 0 ? files : []) {
    const readings2 = readingsFrom(file, { published: null, maxCharacters: defaultMaxCharacters });
    for await (const reading of readings2)
      take2(reading, index);
  }
  return {
    candidates: (docId) => index.byId.get(docId) ?? index.byStem.get(docId) ?? [],
    refusal: (docId) => index.refused.get(docId) ?? null,
    rejects
  };
}
function take2(reading, { wanted, byId: byId2, byStem, refused }) {
  if ("reject" in reading) {
    refused.set(stemOf2(reading.reject.sourcePath), reading.reject.reason);
    return;
  }
  const { sourceId, sourcePath } = reading.raw;
  if (sourceId !== null && wanted.has(sourceId))
    add(byId2, sourceId, reading.raw);
  if (wanted.has(stemOf2(sourcePath)))
    add(byStem, stemOf2(sourcePath), reading.raw);
}
function stemOf2(path) {
  return stemOf(path.replaceAll("\\", "/"));
}
function add(articles, name, article) {
  const list2 = articles.get(name);
  if (list2)
    list2.push(article);
  else
    articles.set(name, [article]);
}

// dist/run/gold.js
async function readGold({ gold, articles }) {
  const names = await goldNames(gold);
  const files = [];
  for (const name of names)
    files.push(await readGoldFile(join2(gold, name)));
  const wanted = new Set(files.flatMap(({ read }) => "article" in read && read.article.text === null ? [read.article.doc_id] : []));
  const given = await goldTexts(articles, wanted);
  const beside = await goldTexts([gold], wanted);
  const places = { texts: [given, beside], names: [...articles, gold].join(", ") };
  const corpus = gathered(files, places);
  const rejects = given.rejects.map(({ sourcePath, reason }) => ({ path: sourcePath, reason }));
  return { ...corpus, problems: [...rejects, ...corpus.problems] };
}
async function goldNames(gold) {
  const entries = await readdir(gold, { withFileTypes: true }).catch((error) => {
    throw new UsageError(`The gold folder ${gold} cannot be read. ${whyUnreadable(error)}`, "Name a folder of .json or .gold files: --gold DIR");
  });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const found = names.filter((name) => /^[^.].*\.(?:json|gold)$/iu.test(name));
  if (found.length > 0)
    return found.sort((a, b) => a < b ? -1 : 1);
  throw new UsageError(`There is no gold annotation in ${gold}.`, "Gold is a file each article: .json (fixtures/gold/GUIDELINES.md) or .gold (fixtures/gold/MARKUP.md).");
}
async function readGoldFile(path) {
  const bytes = await readFile(path).catch(whyUnreadable);
  if (typeof bytes === "string")
    return { path, read: { problem: bytes } };
  const decoded = decode(bytes);
  if ("problem" in decoded)
    return { path, read: decoded };
  const isMarkup = /\.gold$/iu.test(path);
  return { path, read: isMarkup ? readMarkup(decoded.text, { stem: stemOf2(path) }) : readGoldJson(decoded.text) };
}
function gathered(files, places) {
  const articles = [];
  const headers = /* @__PURE__ */ new Map();
  const problems = [];
  const pathOf = /* @__PURE__ */ new Map();
  for (const { path, read } of files) {
    const used = "problem" in read ? read : sound(read.article, { places, first: pathOf.get(read.article.doc_id) });
    if ("article" in read && !pathOf.has(read.article.doc_id))
      pathOf.set(read.article.doc_id, path);
    if ("problem" in used) {
      problems.push({ path, reason: used.problem });
      continue;
    }
    articles.push(used.article);
    if ("header" in read && read.header)
      headers.set(used.article.doc_id, read.header);
  }
  return { articles, headers, paths: pathOf, problems };
}
function sound(article, { places, first }) {
  if (first !== void 0) {
    return {
      problem: complaintAt("doc_id", {
        found: `${article.doc_id}, that of ${first} already`,
        expected: "an id of its own",
        remedy: "rename one of the two, or remove its file"
      })
    };
  }
  const found = article.text === null ? textFor(article, places) : { text: article.text };
  if ("problem" in found)
    return found;
  const problems = checkGold(article, found.text);
  return problems.length > 0 ? { problem: joined(problems) } : { article: { ...article, text: found.text } };
}
function textFor({ doc_id, published }, { texts, names }) {
  const found = texts.map(({ candidates }) => candidates(doc_id)).find((list2) => list2.length > 0) ?? [];
  const [first, ...others] = found;
  if (!first)
    return { problem: complaintAt("text", noText2(doc_id, { texts, names })) };
  if (others.some((other) => other.text !== first.text || other.published !== first.published)) {
    const paths = found.map(({ sourcePath }) => sourcePath).join(", ");
    return {
      problem: complaintAt("text", {
        found: `several articles of this name (${paths})`,
        expected: "one",
        remedy: "name only the right one, or give the annotation a field text"
      })
    };
  }
  if (first.published === published)
    return { text: first.text };
  const expected = `${first.published}, the date of ${first.sourcePath}`;
  return { problem: complaintAt("published", { found: published, expected, remedy: "correct one of the two" }) };
}
function noText2(docId, { texts, names }) {
  const [refusal] = texts.flatMap(({ refusal: refusal2 }) => refusal2(docId) ?? []);
  return {
    found: refusal === void 0 ? `none, and no article ${docId} in ${names}` : `none; ${docId} was refused (${refusal})`,
    expected: "the article's text",
    remedy: `give the annotation a field text, put ${docId}.txt beside it, or name the articles on the command line`
  };
}

export {
  suggestion,
  complaintAt,
  quoted,
  readGoldJson,
  overlapsAmong,
  inReadingOrder,
  declaringTags,
  markingTags,
  closingRule,
  idPrefixes,
  freshIds,
  typeShownBy,
  writeText,
  writtenTag,
  headerOf,
  writtenHeader,
  filePlaces,
  readMarkup,
  stemOf2 as stemOf,
  readGold
};
