import {
  paddedTable,
  shortened
} from "./chunk-ZR2PGIFA.js";
import {
  say,
  show
} from "./chunk-4K2BL5U3.js";
import {
  printableLines
} from "./chunk-4CSBGLNK.js";
import {
  tally
} from "./chunk-C33MJS2U.js";
import {
  jsonLines
} from "./chunk-SIOPYUUG.js";
import {
  codePointSlicer
} from "./chunk-GWZKN6PQ.js";
import {
  dataset,
  datasets,
  oneOf,
  text,
  total
} from "./chunk-DBNUH73K.js";
import {
  at
} from "./chunk-MFQWDLX4.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/differences/grouping.js
function grouped(items, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const key of [keyOf2(item)].flat()) {
      const group = groups.get(key);
      if (group)
        group.push(item);
      else
        groups.set(key, [item]);
    }
  }
  return groups;
}

// dist/differences/pairing.js
function pairUp(a, b, passes) {
  const partnerOf = identical(a, b);
  const taken = new Set(partnerOf.values());
  for (const pass of passes) {
    const freeA = [...a.keys()].filter((index) => !partnerOf.has(index));
    const freeB = [...b.keys()].filter((index) => !taken.has(index));
    if (freeA.length === 0 || freeB.length === 0)
      break;
    for (const { indexA, indexB } of candidates([a, freeA], [b, freeB], pass)) {
      if (partnerOf.has(indexA) || taken.has(indexB))
        continue;
      partnerOf.set(indexA, indexB);
      taken.add(indexB);
    }
  }
  return {
    both: [...partnerOf].sort(([one], [other]) => one - other).map(([one, other]) => [at(a, one), at(b, other)]),
    onlyA: a.filter((_, index) => !partnerOf.has(index)),
    onlyB: b.filter((_, index) => !taken.has(index))
  };
}
function identical(a, b) {
  const places = new Map(b.map((row, index) => [row, index]));
  return new Map(a.flatMap((row, index) => {
    const place2 = places.get(row);
    return place2 === void 0 ? [] : [[index, place2]];
  }));
}
function candidates([a, freeA], [b, freeB], pass) {
  const inBucket = grouped(freeB, (index) => pass.buckets(at(b, index)));
  const found = [];
  for (const indexA of freeA) {
    for (const indexB of pass.buckets(at(a, indexA)).flatMap((bucket) => inBucket.get(bucket) ?? [])) {
      const distance = pass.distance(at(a, indexA), at(b, indexB));
      if (distance !== null)
        found.push({ indexA, indexB, distance });
    }
  }
  return found.sort((x, y) => x.distance - y.distance || x.indexA - y.indexA || x.indexB - y.indexB);
}
function sameKey(key) {
  return { buckets: (row) => [key(row) ?? []].flat(), distance: () => 0 };
}
var sameSpan = sameKey(spanKey);
function spanKey({ char_start, char_end }) {
  return `${char_start}-${char_end}`;
}
var blockLength = 256;
function overlapping(alike = () => true) {
  return {
    buckets: ({ char_start, char_end }) => {
      const first = Math.floor(char_start / blockLength);
      const last = Math.floor(Math.max(char_start, char_end - 1) / blockLength);
      return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
    },
    distance: (a, b) => {
      if (a.char_start >= b.char_end || b.char_start >= a.char_end || !alike(a, b))
        return null;
      return Math.abs(a.char_start - b.char_start) + Math.abs(a.char_end - b.char_end);
    }
  };
}

// dist/differences/articles.js
function pairArticles(a, b) {
  const { both, onlyA, onlyB } = pairUp(a, b, [
    sameKey(({ doc_id, text: text2 }) => `${doc_id}
${text2}`),
    sameKey(({ published_on, text: text2 }) => `${published_on}
${text2}`),
    sameKey(({ doc_id }) => doc_id),
    sameKey(({ source_path }) => source_path)
  ]);
  const isSame = ([one, other]) => one.text === other.text && one.published_on === other.published_on;
  return { both: both.filter(isSame), rewritten: both.filter((pair) => !isSame(pair)), onlyA, onlyB };
}
function articleKey({ published_on, source_path, doc_id }) {
  return `${published_on} ${source_path} ${doc_id}`;
}

// dist/differences/differing.js
var wholeLength = 60;
var shownLength = 160;
var around = 25;
function differing(before, after) {
  const [a, b] = [oneLine(before), oneLine(after)];
  if (a === null || b === null || Math.max(a.length, b.length) <= wholeLength) {
    return { before: a && shortened(a, shownLength), after: b && shortened(b, shownLength) };
  }
  const start = sharedHead(a, b);
  const tail = Math.min(sharedTail(a, b), Math.min(a.length, b.length) - start);
  const cut = (text2) => shortened(cutTo(text2, start, text2.length - tail), shownLength);
  return { before: cut(a), after: cut(b) };
}
function oneLine(text2) {
  return text2 === null ? null : text2.replaceAll(/\s+/gu, " ").trim();
}
function sharedHead(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length])
    length++;
  return length;
}
function sharedTail(a, b) {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length))
    length++;
  return length;
}
function cutTo(text2, start, end) {
  const from = start <= around ? 0 : text2.lastIndexOf(" ", start - around) + 1;
  const space = text2.indexOf(" ", end + around);
  const to = space < 0 ? text2.length : space;
  return `${from > 0 ? "…" : ""}${text2.slice(from, to)}${to < text2.length ? "…" : ""}`;
}

// dist/differences/order.js
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// dist/differences/cell.js
var nothing = cellOf(null);
function cellOf(text2) {
  const shown = () => text2;
  return { key: text2, shown, exact: shown };
}
function plainCell(value) {
  if (value === null || value === void 0)
    return nothing;
  return Array.isArray(value) ? cellOfAll(value.map(plainCell)) : cellOf(String(value));
}
function wordsCell(words) {
  return words === null ? nothing : cellOf(`(${words.replaceAll(/\s+/gu, " ")})`);
}
function cellOfAll(cells) {
  const [first, ...others] = cells.filter(({ key }) => key !== null);
  if (!first)
    return nothing;
  if (others.length === 0)
    return first;
  const known = [first, ...others];
  return {
    key: [...new Set(known.map(({ key }) => key ?? ""))].sort(byCodeUnit).join("\n"),
    shown: () => known.map((cell) => cell.shown()).join(", "),
    exact: () => known.map((cell) => cell.exact()).join(", ")
  };
}
function changeOf(a, b) {
  if (a.key === b.key)
    return null;
  const [before, after] = [a.shown(), b.shown()];
  return before === after ? { before: a.exact(), after: b.exact() } : { before, after };
}

// dist/differences/fields.js
function plain(...names) {
  return names.map((name) => ({ name, of: (row) => plainCell(row[name]), isSame: (a, b) => a[name] === b[name] }));
}
function entity(...names) {
  return names.map((name) => ({
    name,
    of(row, side) {
      const id = row[name];
      return id === null ? nothing : side.entity(id);
    }
  }));
}
var surface = {
  name: "surface",
  of(row) {
    const place2 = spanKey(row);
    return { key: place2, shown: () => row.surface, exact: () => `${row.surface} (${place2})` };
  },
  isSame: (a, b) => a.char_start === b.char_start && a.char_end === b.char_end
};
var mentionFields = [
  surface,
  ...plain("mention_type", "form"),
  ...entity("entity_id"),
  ...plain("rule", "confidence")
];
var dateFields = [
  surface,
  ...plain("timex_type", "timex_value", "interval_start", "interval_end", "date_precision"),
  ...plain("modifier", "anchor", "rule", "confidence")
];
var moneyFields = [
  surface,
  ...plain("amount", "amount_min", "amount_max", "currency", "currency_candidates", "modifier"),
  ...entity("payer_id", "payee_id"),
  ...plain("purpose", "rule", "confidence")
];
var roleFields = [
  surface,
  ...plain("title"),
  ...entity("person_id", "organization_id", "place_id")
];
var statementFields = [
  { name: "speaker_id", of: speakerOf },
  ...plain("cue", "kind", "medium"),
  { name: "content_text", of: contentOf },
  { name: "addressee_ids", of: ({ addressee_ids }, side) => cellOfAll(addressee_ids.map(side.entity)) },
  ...plain("said_on", "said_on_source"),
  {
    name: "parent_statement_id",
    of: ({ parent_statement_id }, side) => parent_statement_id === null ? nothing : side.statement(parent_statement_id)
  },
  ...plain("is_negated", "rule", "confidence")
];
var eventFields = [
  surface,
  ...plain("event_type", "subtype", "modes", "contexts", "status"),
  { name: "claimed_in", of: ({ claimed_in }, side) => claimed_in === null ? nothing : side.statement(claimed_in) },
  { name: "actor_ids", of: (event, side) => participantsOf(event, side, "actor") },
  { name: "recipient_ids", of: (event, side) => participantsOf(event, side, "recipient") },
  { name: "place_id", of: (event, side) => participantsOf(event, side, "place") },
  { name: "money", of: ({ event_id }, side) => plainCell(unnamed(event_id, side, "money")) },
  ...plain("event_start", "event_end", "date_source"),
  { name: "incident_id", of: ({ incident_id }, side) => side.incident(incident_id) },
  ...plain("rule", "confidence")
];
function speakerOf({ speaker_id, speaker_text }, side) {
  return speaker_id === null ? wordsCell(speaker_text) : side.entity(speaker_id);
}
function participantsOf(event, side, role) {
  const ids = { actor: event.actor_ids, recipient: event.recipient_ids, place: [event.place_id ?? []].flat() }[role];
  return cellOfAll([...ids.map(side.entity), ...unnamed(event.event_id, side, role).map(wordsCell)]);
}
function unnamed(eventId, { run }, wanted) {
  const roles = run.rolesOf.get(eventId) ?? [];
  return roles.flatMap(({ role, entity_id, surface: surface2 }) => role === wanted && entity_id === null ? [surface2] : []);
}
function contentOf({ statement_id, content_text }, { run }) {
  const spans = run.contentOf.get(statement_id)?.map(spanKey).join(", ") ?? "";
  return { key: `${spans} ${content_text}`, shown: () => content_text, exact: () => `${content_text} (${spans})` };
}

// dist/differences/row-change.js
function changeWith(a, b) {
  if (a === null)
    return "appeared";
  return b === null ? "vanished" : "changed";
}
function recordOf(known) {
  const { change, dataset: dataset2, ...more } = known;
  return {
    change,
    dataset: dataset2,
    doc_id: null,
    source_path: null,
    row_id_a: null,
    row_id_b: null,
    rule_a: null,
    rule_b: null,
    field: null,
    before: null,
    after: null,
    surface: null,
    char_start: null,
    char_end: null,
    sentence: null,
    ...more
  };
}
function fieldLine({ field, before, after }) {
  const shown = differing(before, after);
  return `${field}: ${shown.before ?? "none"} → ${shown.after ?? "none"}`;
}
function sortedChanges(changes2) {
  return [...changes2].sort((one, other) => {
    const [a, b] = [one.records[0], other.records[0]];
    return byCodeUnit(one.article, other.article) || (a?.char_start ?? 0) - (b?.char_start ?? 0) || (a?.char_end ?? 0) - (b?.char_end ?? 0) || byCodeUnit(idOf(a), idOf(b));
  });
}
function idOf(record) {
  return record?.row_id_a ?? record?.row_id_b ?? "";
}

// dist/differences/passage.js
function quoterOf(run, text2) {
  const slice = codePointSlicer(text2);
  return (row, marks = []) => {
    const sentence = run.sentences.get(row.sentence_id ?? "") ?? null;
    const parts = [row, ...marks, ...sentence ? [sentence] : []];
    const start = Math.min(...parts.map(({ char_start }) => char_start));
    const end = Math.max(...parts.map(({ char_end }) => char_end));
    return {
      sentence: sentence && slice(sentence.char_start, sentence.char_end),
      passage: { text: slice(start, end), start, marks: marks.length > 0 ? marks : [row] }
    };
  };
}

// dist/differences/row-changes.js
function rowChanges(spec, { both, onlyA, onlyB }, { article, sides }) {
  const changed = both.flatMap(([a, b]) => {
    const fields4 = changedFields(spec.fields, [a, b], sides);
    return fields4.length > 0 ? [{ a, b, fields: fields4 }] : [];
  });
  if (changed.length + onlyA.length + onlyB.length === 0)
    return [];
  const make = changeMaker(spec, { article, sides });
  return [
    ...changed.map(({ a, b, fields: fields4 }) => make({ a, b, row: b, side: "b" }, fields4)),
    ...onlyA.map((a) => make({ a, b: null, row: a, side: "a" }, [{ before: spec.summary(a, sides.a) }])),
    ...onlyB.map((b) => make({ a: null, b, row: b, side: "b" }, [{ after: spec.summary(b, sides.b) }]))
  ];
}
function changedFields(fields4, [a, b], sides) {
  return fields4.flatMap(({ name, of, isSame }) => {
    if (isSame?.(a, b))
      return [];
    const change = changeOf(of(a, sides.a), of(b, sides.b));
    return change ? [{ field: name, ...change }] : [];
  });
}
function changeMaker({ dataset: dataset2, id, rule, marks }, { article, sides }) {
  const quote = {
    a: quoterOf(sides.a.run, article.a.document.text),
    b: quoterOf(sides.b.run, article.b.document.text)
  };
  const { doc_id, source_path } = article.b.document;
  return ({ a, b, row, side }, fields4) => {
    const { sentence, passage } = quote[side](row, marks?.(row, sides[side]));
    const change = changeWith(a, b);
    const rules = { rule_a: a && rule(a), rule_b: b && rule(b) };
    const common = {
      ...{ change, dataset: dataset2, doc_id, source_path, row_id_a: a && id(a), row_id_b: b && id(b), ...rules, sentence },
      ...{ surface: row.surface, char_start: row.char_start, char_end: row.char_end }
    };
    const records = fields4.map((field) => recordOf({ ...common, ...field }));
    const summary2 = change === "changed" ? "" : ` · ${records[0]?.before ?? records[0]?.after}`;
    return {
      records,
      group: [...new Set([rules.rule_a ?? [], rules.rule_b ?? []].flat())].join(" → "),
      article: articleKey(article.b.document),
      heading: `${change} · ${source_path}, characters ${row.char_start}–${row.char_end}${summary2}`,
      passage,
      details: change === "changed" ? records.map(fieldLine) : []
    };
  };
}

// dist/differences/document-changes.js
var fields = [
  ...plain("doc_id", "source_path", "title", "byline", "published_on"),
  ...plain("dateline_place", "dateline_date", "agency")
];
function documentChanges({ both, rewritten, onlyA, onlyB }, sides) {
  const changed = [...both, ...rewritten].flatMap(([a, b]) => {
    const others = changedFields(fields, [a, b], sides);
    const text2 = a.text === b.text ? [] : [{ field: "text", ...differing(a.text, b.text) }];
    const found = [...others, ...text2].filter(({ field }) => text2.length === 0 || field !== "doc_id");
    return found.length > 0 ? [changedArticle([a, b], found)] : [];
  });
  const changes2 = [
    ...changed,
    ...onlyA.map((a) => loneArticle(a, { change: "vanished", row_id_a: a.doc_id, before: totals(a, sides.a.run) })),
    ...onlyB.map((b) => loneArticle(b, { change: "appeared", row_id_b: b.doc_id, after: totals(b, sides.b.run) }))
  ];
  return { same: both.length + rewritten.length - changed.length, changes: changes2 };
}
function changedArticle([a, b], found) {
  const ids = { doc_id: b.doc_id, source_path: b.source_path, row_id_a: a.doc_id, row_id_b: b.doc_id };
  const records = found.map((field) => recordOf({ change: "changed", dataset: "documents", ...ids, ...field }));
  const isRewritten = a.text !== b.text || a.published_on !== b.published_on;
  return {
    records,
    group: "",
    article: articleKey(b),
    heading: `changed · ${b.source_path}${isRewritten ? " (its rows are not compared)" : ""}`,
    passage: null,
    details: records.map(fieldLine)
  };
}
function loneArticle(article, known) {
  const { doc_id, source_path } = article;
  const record = recordOf({ dataset: "documents", doc_id, source_path, ...known });
  return {
    records: [record],
    group: "",
    article: articleKey(article),
    heading: `${record.change} · ${source_path}: ${record.before ?? record.after}`,
    passage: null,
    details: []
  };
}
function totals(document, run) {
  const { mentions, dates, money, roles, statements, events, edges } = run.article(document);
  const counted2 = Object.entries({ mentions, dates, money, roles, statements, events, edges });
  return counted2.map(([name, rows]) => `${rows.length} ${name}`).join(", ");
}

// dist/differences/edge-changes.js
function edgeChanges(matches, sides) {
  const parts = matches.map((match) => edgeChangesOf(match, sides));
  return { same: parts.reduce((sum, { same }) => sum + same, 0), changes: parts.flatMap(({ changes: changes2 }) => changes2) };
}
function edgeChangesOf({ a, b }, sides) {
  const inA = grouped(a.edges, (edge) => keyOf(edge, sides.a));
  const inB = grouped(b.edges, (edge) => keyOf(edge, sides.b));
  const more = (edges, than) => [...edges].flatMap(([key, own]) => own.slice(than.get(key)?.length ?? 0));
  const vanished = more(inA, inB);
  const { doc_id, source_path } = b.document;
  const make = (known, type) => ({
    records: [recordOf({ ...known, doc_id, source_path })],
    group: type,
    article: articleKey(b.document),
    heading: `${known.change} · ${known.before ?? known.after}`,
    passage: null,
    details: []
  });
  const dataset2 = "edges";
  return {
    same: a.edges.length - vanished.length,
    changes: [
      ...vanished.map((edge) => make({ change: "vanished", dataset: dataset2, row_id_a: edge.edge_id, before: inWords(edge, sides.a) }, edge.edge_type)),
      ...more(inB, inA).map((edge) => make({ change: "appeared", dataset: dataset2, row_id_b: edge.edge_id, after: inWords(edge, sides.b) }, edge.edge_type))
    ]
  };
}
function keyOf({ edge_type, source_id, target_id, label }, { nodeKey }) {
  return [edge_type, nodeKey(source_id), nodeKey(target_id), label].join("\n");
}
function inWords({ edge_type, source_id, target_id, label }, { nodeName }) {
  return `${edge_type}: ${nodeName(source_id)} → ${nodeName(target_id)}${label === null ? "" : ` (${label})`}`;
}

// dist/differences/link-changes.js
var partsShown = 8;
var membersShown = 2;
function linkChanges({ groups, shared }, members, options) {
  const torn = groups.filter(({ a, b }) => a.length > 1 || b.length > 1);
  if (torn.length === 0)
    return [];
  const quotes = membersByLink(torn, members());
  const part = (a, b) => ({ a, b, times: shared(a, b), members: quotes.get(linkKey(a, b)) ?? [] });
  return torn.flatMap(({ a, b }) => [
    ...a.flatMap((one) => tornChange("split", b.map((other) => part(one, other)), options)),
    ...b.flatMap((one) => tornChange("merged", a.map((other) => part(other, one)), options))
  ]);
}
function tornChange(field, all, options) {
  const parts = all.filter(({ times }) => times > 0).sort((one, other) => other.times - one.times || byCodeUnit(one.a, other.a) || byCodeUnit(one.b, other.b));
  const [first] = parts;
  if (!first || parts.length < 2)
    return [];
  const { dataset: dataset2, nameInA, nameInB } = options;
  const before = field === "split" ? nameInA(first.a) : listed(parts.map(({ a }) => nameInA(a)));
  const after = field === "merged" ? nameInB(first.b) : listed(parts.map(({ b }) => nameInB(b)));
  const record = recordOf({ change: "changed", dataset: dataset2, field, row_id_a: first.a, row_id_b: first.b, before, after });
  const lines = parts.map(({ a, b, times, members }) => {
    const name = field === "split" ? nameInB(b) : nameInA(a);
    return `${name}: ${times} ${options.member}${times === 1 ? "" : "s"}, ${quoted(members)}`;
  });
  const rest = lines.length - partsShown;
  return [
    {
      records: [record],
      group: field,
      article: "",
      heading: `${before} of A ${field === "split" ? "is" : "are"} ${after} in B`,
      passage: null,
      details: [...lines.slice(0, partsShown), ...rest > 0 ? [`and ${rest} more`] : []]
    }
  ];
}
function listed(names) {
  const shown = names.length > partsShown ? [...names.slice(0, partsShown), `${names.length - partsShown} more`] : names;
  return [shown.slice(0, -1).join(", "), ...shown.slice(-1)].join(" and ");
}
function quoted(members) {
  const byWords = /* @__PURE__ */ new Map();
  for (const member of members.toSorted((one, other) => Number(other.isName) - Number(one.isName))) {
    const words = member.surface.replaceAll(/\s+/gu, " ");
    if (!byWords.has(words))
      byWords.set(words, member);
  }
  const shown = [...byWords].slice(0, membersShown);
  return shown.map(([words, { sourcePath }]) => `“${words}” in ${sourcePath}`).join(", ");
}
function linkKey(a, b) {
  return `${a}
${b}`;
}
function membersByLink(torn, members) {
  const ids = new Set(torn.flatMap(({ a }) => a));
  return grouped(members.filter(({ a }) => ids.has(a)), ({ a, b }) => linkKey(a, b));
}
function loneChanges({ groups }, ids, { dataset: dataset2, nameInA, nameInB }) {
  const [pairedA, pairedB] = [new Set(groups.flatMap(({ a }) => a)), new Set(groups.flatMap(({ b }) => b))];
  const vanished = [...ids.a].filter((id) => !pairedA.has(id));
  const appeared = [...ids.b].filter((id) => !pairedB.has(id));
  return [
    ...vanished.map((id) => loneChange({ change: "vanished", dataset: dataset2, row_id_a: id, before: nameInA(id) })),
    ...appeared.map((id) => loneChange({ change: "appeared", dataset: dataset2, row_id_b: id, after: nameInB(id) }))
  ];
}
function loneChange(known) {
  const record = recordOf(known);
  return {
    records: [record],
    group: record.change,
    article: "",
    heading: `${record.change} · ${record.before ?? record.after}`,
    passage: null,
    details: []
  };
}

// dist/differences/entity-changes.js
var fields2 = plain("canonical_name", "entity_type", "subtype", "country");
function entityChanges(matches, sides) {
  const pairs = sides.entities.groups.flatMap(({ a, b }) => entityPair([a, b], sides));
  const changed = pairs.flatMap((pair) => entityChange(pair, sides));
  const names = {
    dataset: "entities",
    member: "mention",
    nameInA: (id) => sides.a.entity(id).exact() ?? id,
    nameInB: (id) => sides.b.entity(id).exact() ?? id
  };
  return {
    same: pairs.length - changed.length,
    changes: [
      ...changed,
      ...linkChanges(sides.entities, () => membersOf(matches), names),
      ...loneChanges(sides.entities, idsIn(matches), names)
    ]
  };
}
function membersOf(matches) {
  return matches.flatMap(({ b, mentions }) => mentions.both.map(([one, other]) => ({
    ...{ a: one.entity_id, b: other.entity_id, surface: other.surface },
    ...{ sourcePath: b.document.source_path, isName: other.form === "name" }
  })));
}
function idsIn(matches) {
  const [inA, inB] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const { a, b } of matches) {
    for (const { entity_id } of a.mentions)
      inA.add(entity_id);
    for (const { entity_id } of b.mentions)
      inB.add(entity_id);
  }
  return { a: inA, b: inB };
}
function entityPair([a, b], sides) {
  const [before, after] = [sides.a.run.entities.get(a[0] ?? ""), sides.b.run.entities.get(b[0] ?? "")];
  return a.length === 1 && b.length === 1 && before && after ? [[before, after]] : [];
}
function entityChange([a, b], sides) {
  const others = changedFields(fields2, [a, b], sides);
  const isTold = others.some(({ field }) => field === "canonical_name" || field === "entity_type");
  const id = { field: "entity_id", before: a.entity_id, after: b.entity_id };
  const found = isTold || a.entity_id === b.entity_id ? others : [id, ...others];
  if (found.length === 0)
    return [];
  const isRenamed = found.some(({ field }) => field === "canonical_name" || field === "entity_id");
  const [before, after] = [sides.a.entity(a.entity_id).exact(), sides.b.entity(b.entity_id).exact()];
  const records = found.map((field) => recordOf({ change: "changed", dataset: "entities", row_id_a: a.entity_id, row_id_b: b.entity_id, ...field }));
  return [
    {
      records,
      group: isRenamed ? "renamed" : "changed",
      article: "",
      heading: before === after ? `changed · ${after}` : `${before} of A is ${after} in B`,
      passage: null,
      details: records.filter(({ field }) => field !== "canonical_name" && field !== "entity_id").map(fieldLine)
    }
  ];
}

// dist/differences/incident-changes.js
function incidentChanges(matches, sides) {
  const names = {
    dataset: "incidents",
    member: "event",
    nameInA: (id) => `“${sides.a.incident(id).shown()}”`,
    nameInB: (id) => `“${sides.b.incident(id).shown()}”`
  };
  const { groups } = sides.incidents;
  return {
    same: groups.filter(({ a, b }) => a.length === 1 && b.length === 1).length,
    changes: [
      ...linkChanges(sides.incidents, () => membersOf2(matches), names),
      ...loneChanges(sides.incidents, idsIn2(matches), names)
    ]
  };
}
function membersOf2(matches) {
  return matches.flatMap(({ b, events }) => events.both.map(([one, other]) => ({
    ...{ a: one.incident_id, b: other.incident_id, surface: other.surface },
    ...{ sourcePath: b.document.source_path, isName: true }
  })));
}
function idsIn2(matches) {
  const [inA, inB] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const { a, b } of matches) {
    for (const { incident_id } of a.events)
      inA.add(incident_id);
    for (const { incident_id } of b.events)
      inB.add(incident_id);
  }
  return { a: inA, b: inB };
}

// dist/differences/words.js
function wordsOf(text2) {
  return new Set(text2.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
function jaccard(one, other) {
  let common = 0;
  for (const word of one)
    if (other.has(word))
      common++;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

// dist/differences/matches.js
var leastShared = 0.5;
function matchArticle(a, b, runs) {
  return {
    a,
    b,
    mentions: pairUp(a.mentions, b.mentions, mentionPasses),
    dates: pairUp(a.dates, b.dates, [sameSpan, overlapping()]),
    money: pairUp(a.money, b.money, [sameSpan, overlapping()]),
    roles: pairUp(a.roles, b.roles, rolePasses),
    statements: pairStatements(a, b, runs),
    events: pairUp(a.events, b.events, eventPasses)
  };
}
var mentionPasses = [
  sameKey((row) => `${spanKey(row)} ${row.mention_type}`),
  sameSpan,
  overlapping((one, other) => one.mention_type === other.mention_type)
];
var rolePasses = [
  sameKey((row) => `${spanKey(row)} ${row.person_id} ${row.title}`),
  sameKey((row) => `${spanKey(row)} ${row.title}`),
  sameSpan,
  overlapping()
];
var eventPasses = [
  sameKey((row) => `${spanKey(row)} ${row.event_type}`),
  sameSpan,
  {
    buckets: ({ sentence_id, event_type }) => sentence_id === null ? [] : [`${sentence_id} ${event_type}`],
    distance: (one, other) => Math.abs(one.char_start - other.char_start) + Math.abs(one.char_end - other.char_end)
  }
];
function pairStatements(a, b, runs) {
  const inA = new Set(a.statements);
  const spans = (row) => runs[inA.has(row) ? "a" : "b"].contentOf.get(row.statement_id)?.map(spanKey).join(" ") ?? null;
  const known = /* @__PURE__ */ new Map();
  const words = ({ content_text }) => {
    const found = known.get(content_text) ?? wordsOf(content_text);
    known.set(content_text, found);
    return found;
  };
  return pairUp(a.statements, b.statements, [
    sameKey((row) => spans(row) === null ? null : `${spans(row)} ${row.cue}`),
    sameKey(spans),
    {
      buckets: () => [""],
      distance(one, other) {
        const shared = jaccard(words(one), words(other));
        return shared >= leastShared ? 1 - shared : null;
      }
    }
  ]);
}

// dist/differences/record.js
var comparedDatasets = [
  "documents",
  "mentions",
  "dates",
  "money",
  "entities",
  "roles",
  "statements",
  "events",
  "incidents",
  "edges",
  "rejects"
];
var changes = ["appeared", "vanished", "changed"];
var differences = dataset({
  name: "differences",
  row: "a row that one of two runs lacks, or a field of a row that changed",
  // Not unique: a row has a record for each field that changed. Nothing refers to differences, so they need no id.
  key: "dataset",
  references: {},
  columns: {
    change: oneOf(changes, "appeared (in B only), vanished (in A only) or changed (matched, but not the same)."),
    dataset: oneOf(comparedDatasets, "The dataset of the row."),
    doc_id: text("Its article, as B has it, else A; null for entities, incidents and rejects.").nullable(),
    source_path: text("Path of that article, or of the rejected input; null for entities and incidents.").nullable(),
    row_id_a: text("Id of the row in A; null when it appeared.").nullable(),
    row_id_b: text("Id of the row in B; null when it vanished.").nullable(),
    rule_a: text("The rule that made it in A; null when it appeared or its dataset has no rules.").nullable(),
    rule_b: text("The rule that made it in B; null when it vanished or its dataset has no rules.").nullable(),
    field: text("The column that changed; for entities and incidents also `split` (one of A is several in B) and `merged` (several of A are one in B), for events `money`; null unless changed.").nullable(),
    before: text("What A has: the value of the field, ids of entities and other rows as names, words without an entity in brackets; of a vanished row what it said, in short. Null when A has nothing.").nullable(),
    after: text("The same of B; of an appeared row what it says, in short.").nullable(),
    surface: text("The text it covers in B, else in A; null for what has no place in the text.").nullable(),
    char_start: total("Where that begins, in Unicode code points; null with `surface`.").nullable(),
    char_end: total("Where it ends, not included; null with `surface`.").nullable(),
    sentence: text("The sentence it begins in; null when it stands in none.").nullable()
  }
});

// dist/differences/reject-changes.js
var fields3 = plain("stage", "reason");
function rejectChanges(sides) {
  const { both, onlyA, onlyB } = pairUp(sides.a.run.tables.rejects, sides.b.run.tables.rejects, [
    sameKey(({ reject_id }) => reject_id),
    sameKey(({ source_path }) => source_path)
  ]);
  const changed = both.flatMap(([a, b]) => {
    const found = changedFields(fields3, [a, b], sides);
    return found.length > 0 ? [rejectChange([a, b], found)] : [];
  });
  const changes2 = [
    ...changed,
    ...onlyA.map((a) => rejectChange([a, null], [{ before: `${a.stage}: ${a.reason}` }])),
    ...onlyB.map((b) => rejectChange([null, b], [{ after: `${b.stage}: ${b.reason}` }]))
  ];
  return { same: both.length - changed.length, changes: changes2 };
}
function rejectChange([a, b], found) {
  const change = changeWith(a, b);
  const path = b?.source_path ?? a?.source_path ?? null;
  const ids = { source_path: path, row_id_a: a?.reject_id ?? null, row_id_b: b?.reject_id ?? null };
  const records = found.map((field) => recordOf({ change, dataset: "rejects", ...ids, ...field }));
  return {
    records,
    group: "",
    article: path ?? "",
    heading: `${change} · ${path}`,
    passage: null,
    details: change === "changed" ? records.map(fieldLine) : [records[0]?.before ?? records[0]?.after ?? ""]
  };
}

// dist/differences/row-specs.js
var ruleOf = ({ rule }) => rule;
var mentionSpec = {
  dataset: "mentions",
  id: ({ mention_id }) => mention_id,
  rule: ruleOf,
  fields: mentionFields,
  summary: ({ mention_type, form, entity_id }, side) => `${mention_type} ${form}: ${side.entity(entity_id).shown()}`
};
var dateSpec = {
  dataset: "dates",
  id: ({ date_id }) => date_id,
  rule: ruleOf,
  fields: dateFields,
  summary: ({ timex_type, timex_value }) => `${timex_type} ${timex_value}`
};
var moneySpec = {
  dataset: "money",
  id: ({ money_id }) => money_id,
  rule: ruleOf,
  fields: moneyFields,
  summary(row) {
    const range = row.amount_min === null ? "some" : `${row.amount_min} to ${row.amount_max}`;
    return `${row.amount ?? range} ${row.currency ?? row.currency_candidates.join(" or ")}`;
  }
};
var roleSpec = {
  dataset: "roles",
  id: ({ role_id }) => role_id,
  rule: () => null,
  fields: roleFields,
  summary(row, side) {
    const of = [row.organization_id ?? row.place_id ?? []].flat().map((id) => ` of ${side.entity(id).shown()}`);
    return `${side.entity(row.person_id).shown()}: ${row.title}${of.join("")}`;
  }
};
var statementSpec = {
  dataset: "statements",
  id: ({ statement_id }) => statement_id,
  rule: ruleOf,
  fields: statementFields,
  summary(row, side) {
    return `${row.kind}: ${speakerOf(row, side).shown() ?? "?"} ${row.is_negated ? "not " : ""}${row.cue}`;
  },
  marks: ({ statement_id }, { run }) => run.contentOf.get(statement_id) ?? []
};
var eventSpec = {
  dataset: "events",
  id: ({ event_id }) => event_id,
  rule: ruleOf,
  fields: eventFields,
  summary(row, side) {
    const what = `${row.subtype ?? row.event_type}${row.status === "factual" ? "" : ` (${row.status})`}`;
    const recipient = participantsOf(row, side, "recipient").shown();
    return `${participantsOf(row, side, "actor").shown() ?? "?"}: ${what}${recipient === null ? "" : ` → ${recipient}`}`;
  }
};

// dist/differences/run-index.js
function indexOf(tables) {
  const byArticle = {
    mentions: grouped(tables.mentions, docIdOf),
    dates: grouped(tables.dates, docIdOf),
    money: grouped(tables.money, docIdOf),
    roles: grouped(tables.roles, docIdOf),
    statements: grouped(tables.statements, docIdOf),
    events: grouped(tables.events, docIdOf),
    edges: grouped(tables.edges, docIdOf)
  };
  const content = tables.statement_spans.filter(({ part }) => part === "content");
  return {
    tables,
    sentences: keyed(tables.sentences, ({ sentence_id }) => sentence_id),
    entities: keyed(tables.entities, ({ entity_id }) => entity_id),
    incidents: keyed(tables.incidents, ({ incident_id }) => incident_id),
    statements: keyed(tables.statements, ({ statement_id }) => statement_id),
    events: keyed(tables.events, ({ event_id }) => event_id),
    money: keyed(tables.money, ({ money_id }) => money_id),
    contentOf: grouped(content, ({ statement_id }) => statement_id),
    rolesOf: grouped(tables.event_roles, ({ event_id }) => event_id),
    article: (document) => ({
      document,
      mentions: byArticle.mentions.get(document.doc_id) ?? [],
      dates: byArticle.dates.get(document.doc_id) ?? [],
      money: byArticle.money.get(document.doc_id) ?? [],
      roles: byArticle.roles.get(document.doc_id) ?? [],
      statements: byArticle.statements.get(document.doc_id) ?? [],
      events: byArticle.events.get(document.doc_id) ?? [],
      edges: byArticle.edges.get(document.doc_id) ?? []
    })
  };
}
function docIdOf({ doc_id }) {
  return doc_id;
}
function keyed(rows, idOf2) {
  return new Map(rows.map((row) => [idOf2(row), row]));
}

// dist/differences/correspondence.js
function correspondenceOf(members, ids) {
  const [fromA, fromB] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const [a, b] of members) {
    count(fromA, a, b);
    count(fromB, b, a);
  }
  const sets = disjointSets();
  for (const [a, others] of fromA)
    sets.unite(`a ${a}`, `b ${mostShared(a, others)}`);
  for (const [b, others] of fromB)
    sets.unite(`b ${b}`, `a ${mostShared(b, others)}`);
  const inB = new Set(ids.b);
  for (const id of ids.a)
    if (inB.has(id) && !fromA.has(id) && !fromB.has(id))
      sets.unite(`a ${id}`, `b ${id}`);
  const groups = sets.all().map((nodes) => ({ a: idsOf("a ", nodes), b: idsOf("b ", nodes) }));
  const keysA = new Map(groups.flatMap(({ a }, index) => a.map((id) => [id, `both ${index}`])));
  const keysB = new Map(groups.flatMap(({ b }, index) => b.map((id) => [id, `both ${index}`])));
  return {
    keyOfA: (id) => keysA.get(id) ?? `a ${id}`,
    keyOfB: (id) => keysB.get(id) ?? `b ${id}`,
    groups,
    shared: (a, b) => fromA.get(a)?.get(b) ?? 0
  };
}
function count(counts, id, other) {
  const others = counts.get(id) ?? /* @__PURE__ */ new Map();
  others.set(other, (others.get(other) ?? 0) + 1);
  counts.set(id, others);
}
function mostShared(id, others) {
  const [best] = [...others].sort(([one, times], [other, otherTimes]) => otherTimes - times || Number(other === id) - Number(one === id) || byCodeUnit(one, other));
  return best?.[0] ?? id;
}
function idsOf(prefix, nodes) {
  return nodes.flatMap((node) => node.startsWith(prefix) ? node.slice(prefix.length) : []).sort(byCodeUnit);
}
function disjointSets() {
  const parentOf = /* @__PURE__ */ new Map();
  const find = (name) => {
    let root = name;
    for (let parent = parentOf.get(root); parent !== void 0; parent = parentOf.get(root))
      root = parent;
    if (root !== name)
      parentOf.set(name, root);
    return root;
  };
  return {
    /** The root of the united set is the first of its names, so that keys do not depend on the order of uniting. */
    unite(one, other) {
      const [first = one, second = other] = [find(one), find(other)].sort(byCodeUnit);
      if (first !== second)
        parentOf.set(second, first);
    },
    all() {
      const sets = /* @__PURE__ */ new Map();
      for (const name of parentOf.keys()) {
        const root = find(name);
        const set = sets.get(root);
        if (set)
          set.push(name);
        else
          sets.set(root, [root, name]);
      }
      return [...sets].sort(([one], [other]) => byCodeUnit(one, other)).map(([, names]) => names);
    }
  };
}

// dist/differences/sides.js
function sidesOf(runs, matches) {
  const entities = correspondenceOf(entityMembers(matches), {
    a: runs.a.entities.keys(),
    b: runs.b.entities.keys()
  });
  const incidents = correspondenceOf(incidentMembers(matches), {
    a: runs.a.incidents.keys(),
    b: runs.b.incidents.keys()
  });
  const inB = counterparts(matches);
  return {
    a: sideOf(runs.a, {
      entityKey: entities.keyOfA,
      incidentKey: incidents.keyOfA,
      // An id without counterpart must not meet the same id of B by chance.
      rowKey: (id) => inB.get(id) ?? (hasRow(runs.a, id) ? `a ${id}` : id)
    }),
    b: sideOf(runs.b, { entityKey: entities.keyOfB, incidentKey: incidents.keyOfB, rowKey: (id) => id }),
    entities,
    incidents
  };
}
function* entityMembers(matches) {
  for (const { mentions } of matches)
    for (const [a, b] of mentions.both)
      yield [a.entity_id, b.entity_id];
}
function* incidentMembers(matches) {
  for (const { events } of matches)
    for (const [a, b] of events.both)
      yield [a.incident_id, b.incident_id];
}
function counterparts(matches) {
  const inB = /* @__PURE__ */ new Map();
  for (const { a, b, statements, events, money } of matches) {
    inB.set(a.document.doc_id, b.document.doc_id);
    for (const [one, other] of statements.both)
      inB.set(one.statement_id, other.statement_id);
    for (const [one, other] of events.both)
      inB.set(one.event_id, other.event_id);
    for (const [one, other] of money.both)
      inB.set(one.money_id, other.money_id);
  }
  return inB;
}
function hasRow({ statements, events, money }, id) {
  return statements.has(id) || events.has(id) || money.has(id);
}
function sideOf(run, { entityKey, incidentKey, rowKey }) {
  const { entities, incidents, statements, events, money } = run;
  const named = (id, key, name) => ({
    key,
    shown: () => name ?? id,
    exact: () => name === void 0 ? id : `${name} (${id})`
  });
  const contentOf2 = (id) => {
    const content = statements.get(id)?.content_text;
    return content === void 0 ? void 0 : `“${shortened(content, 60)}”`;
  };
  const eventOf = (id) => {
    const event = events.get(id);
    return event && `${event.event_type} [${event.trigger}]`;
  };
  return {
    run,
    entity: (id) => named(id, entityKey(id), entities.get(id)?.canonical_name),
    incident: (id) => named(id, incidentKey(id), incidents.get(id)?.label),
    statement: (id) => ({
      key: rowKey(id),
      shown: () => contentOf2(id) ?? id,
      exact: () => `${contentOf2(id) ?? ""} (${id})`
    }),
    nodeKey(id) {
      if (entities.has(id))
        return entityKey(id);
      return incidents.has(id) ? incidentKey(id) : rowKey(id);
    },
    nodeName: (id) => entities.get(id)?.canonical_name ?? incidents.get(id)?.label ?? contentOf2(id) ?? eventOf(id) ?? money.get(id)?.surface ?? id
  };
}

// dist/differences/compare.js
function compareRuns(a, b) {
  const runs = { a: indexOf(a), b: indexOf(b) };
  const articles = pairArticles(a.documents, b.documents);
  const matches = articles.both.map(([before, after]) => matchArticle(runs.a.article(before), runs.b.article(after), runs));
  const sides = sidesOf(runs, matches);
  const found = {
    documents: documentChanges(articles, sides),
    mentions: placedChanges(mentionSpec, matches, { sides, of: ({ mentions }) => mentions }),
    dates: placedChanges(dateSpec, matches, { sides, of: ({ dates }) => dates }),
    money: placedChanges(moneySpec, matches, { sides, of: ({ money }) => money }),
    entities: entityChanges(matches, sides),
    roles: placedChanges(roleSpec, matches, { sides, of: ({ roles }) => roles }),
    statements: placedChanges(statementSpec, matches, { sides, of: ({ statements }) => statements }),
    events: placedChanges(eventSpec, matches, { sides, of: ({ events }) => events }),
    incidents: incidentChanges(matches, sides),
    edges: edgeChanges(matches, sides),
    rejects: rejectChanges(sides)
  };
  return {
    datasets: comparedDatasets.map((dataset2) => ({
      dataset: dataset2,
      totalA: a[dataset2].length,
      totalB: b[dataset2].length,
      same: found[dataset2].same,
      changes: sortedChanges(found[dataset2].changes)
    })),
    leftOut: articles.rewritten.length + articles.onlyA.length + articles.onlyB.length
  };
}
function placedChanges(spec, matches, { sides, of }) {
  const changes2 = matches.flatMap((article) => rowChanges(spec, of(article), { article, sides }));
  const matched = matches.reduce((sum, article) => sum + of(article).both.length, 0);
  const changed = changes2.filter(({ records }) => records[0]?.change === "changed").length;
  return { same: matched - changed, changes: changes2 };
}
function differencesOf({ datasets: datasets2 }) {
  return datasets2.flatMap(({ changes: changes2 }) => changes2.flatMap(({ records }) => records));
}

// dist/differences/excerpt.js
var markedLength = 200;
var aroundLength = 90;
function excerptOf({ text: text2, start, marks }) {
  const characters = [...text2];
  const slice = (from, to) => oneLine2(characters.slice(from, to).join(""));
  const parts = [];
  let done = 0;
  for (const { from, to } of marksIn(marks, start)) {
    parts.push(done === 0 ? lastWords(slice(0, from)) : outerWords(slice(done, from), aroundLength));
    parts.push(`⟦${outerWords(slice(from, to), markedLength)}⟧`);
    done = to;
  }
  parts.push(firstWords(slice(done, characters.length)));
  return parts.join("").trim();
}
function marksIn(marks, start) {
  const sorted = marks.toSorted((one, other) => one.char_start - other.char_start || other.char_end - one.char_end);
  let end = 0;
  return sorted.flatMap(({ char_start, char_end }) => {
    const [from, to] = [Math.max(char_start - start, end), char_end - start];
    if (from >= to)
      return [];
    end = to;
    return [{ from, to }];
  });
}
function oneLine2(text2) {
  return text2.replaceAll(/\s+/gu, " ");
}
function firstWords(text2, length = aroundLength) {
  const characters = [...text2];
  if (characters.length <= length)
    return text2;
  return `${characters.slice(0, length).join("").replace(/\s\S{0,30}$/u, "")}…`;
}
function lastWords(text2, length = aroundLength) {
  const characters = [...text2];
  if (characters.length <= length)
    return text2;
  return `…${characters.slice(-length).join("").replace(/^\S{0,30}\s/u, "")}`;
}
function outerWords(text2, length) {
  if ([...text2].length <= length)
    return text2;
  return `${firstWords(text2, Math.floor(length / 2))} ${lastWords(text2, Math.floor(length / 2))}`.replace("… …", " … ");
}

// dist/differences/report.js
var groupedBy = {
  mentions: "rule",
  dates: "rule",
  money: "rule",
  entities: "kind",
  statements: "rule",
  events: "rule",
  incidents: "kind",
  edges: "edge_type"
};
function reportOf({ datasets: datasets2, leftOut }, options) {
  const differing2 = datasets2.filter(({ changes: changes2 }) => changes2.length > 0);
  if (differing2.length === 0) {
    const where = datasets2.length === 1 ? ` in ${datasets2[0]?.dataset}` : "";
    return `Nothing differs${where} between ${options.a} and ${options.b}.
`;
  }
  const parts = [
    "# What differs",
    `A (before): ${options.a}
B (after):  ${options.b}`,
    summary(datasets2),
    leftOut > 0 ? leftOutNote(leftOut) : "",
    ...differing2.map((dataset2) => section(dataset2, options))
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function leftOutNote(articles) {
  const which = articles === 1 ? "1 article that is" : `${articles} articles that are`;
  return `Rows of ${which} in one run only, or changed in text or date, are counted in A and B but not compared.`;
}
var counted = ["changed", "appeared", "vanished"];
function summary(datasets2) {
  const rows = datasets2.map(({ dataset: dataset2, totalA, totalB, same, changes: changes2 }) => [
    dataset2,
    totalA,
    totalB,
    same,
    ...counted.map((change) => timesOf(change, changes2))
  ]);
  return paddedTable(["dataset", "in A", "in B", "same", ...counted], rows);
}
function timesOf(change, changes2) {
  return changes2.filter(({ records }) => records[0]?.change === change).length;
}
function section({ dataset: dataset2, changes: changes2 }, options) {
  const groups = [...grouped(changes2, ({ group }) => group)].sort(([one, ones], [other, others]) => tellingTimes(others) - tellingTimes(ones) || others.length - ones.length || byCodeUnit(one, other));
  const by = groupedBy[dataset2];
  const rows = groups.map(([group, own]) => [group, ...counted.map((change) => timesOf(change, own))]);
  return [
    `## ${dataset2}`,
    ...by === void 0 ? [] : [paddedTable([by, ...counted], rows)],
    ...fieldCounts(changes2),
    ...groups.flatMap(([group, own]) => groupPart(dataset2, { group, changes: own }, options)),
    ...changes2.every((change) => isListed(dataset2, change)) ? [] : [unlisted[dataset2] ?? ""]
  ].join("\n\n");
}
function tellingTimes(changes2) {
  return changes2.filter((change) => !isMinor(change)).length;
}
function fieldCounts(changes2) {
  const fields4 = tally(changes2.flatMap(({ records }) => records.flatMap(({ field }) => field ?? [])));
  return fields4.length === 0 ? [] : [`Fields: ${fields4.map(([field, times]) => `${field} ${times}`).join(", ")}`];
}
var unlisted = {
  incidents: "Incidents appear and vanish with their events; each has a record in the JSONL (--jsonl FILE).",
  edges: "Each edge has a record in the JSONL (--jsonl FILE)."
};
function isListed(dataset2, { records }) {
  return !(dataset2 in unlisted) || records[0]?.change === "changed";
}
function groupPart(dataset2, { group, changes: changes2 }, { shown }) {
  const listed2 = changes2.filter((change) => isListed(dataset2, change));
  if (listed2.length === 0)
    return [];
  const told = listed2.filter((change) => !isMinor(change));
  const minor = listed2.filter(isMinor);
  const minorShown = shown === Number.POSITIVE_INFINITY ? shown : Math.min(minorExamples, shown);
  return [
    ...group === "" ? [] : [`### ${group}`],
    ...listPart(told, shown, "more"),
    ...listPart(minor, minorShown, "more in which nothing but the rule or its confidence changed")
  ];
}
function listPart(changes2, shown, more) {
  const rest = changes2.length - shown;
  return [
    ...changes2.length > 0 ? [changes2.slice(0, shown).map(changeLines).join("\n")] : [],
    ...rest > 0 ? [`… and ${rest} ${more} (--all shows them)`] : []
  ];
}
var minorExamples = 3;
function isMinor({ records }) {
  return records.every(({ field }) => field === "rule" || field === "confidence");
}
function changeLines({ heading, passage, details }) {
  const lines = [...passage ? [excerptOf(passage)] : [], ...details];
  return [`- ${oneLine3(heading)}`, ...lines.map((line) => `  ${oneLine3(line)}`)].join("\n");
}
function oneLine3(text2) {
  return text2.replaceAll(/\s+/gu, " ");
}

// dist/run/diff.js
import { open } from "node:fs/promises";

// dist/run/read-run.js
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

// dist/differences/columns.js
var place = ["doc_id", "sentence_id", "surface", "char_start", "char_end"];
var placed = [...place, "rule", "confidence"];
var dateValues = ["timex_type", "timex_value", "interval_start", "interval_end", "date_precision"];
var moneyValues = ["amount", "amount_min", "amount_max", "currency", "currency_candidates"];
var moneyWords = ["modifier", "payer_id", "payee_id", "purpose"];
var statementValues = ["kind", "medium", "cue", "content_text", "said_on", "said_on_source", "is_negated"];
var statementLinks = ["speaker_id", "speaker_text", "addressee_ids", "parent_statement_id"];
var eventValues = ["event_type", "subtype", "modes", "contexts", "trigger", "status"];
var eventDays = ["event_start", "event_end", "date_source"];
var eventLinks = ["incident_id", "claimed_in", "actor_ids", "recipient_ids", "place_id"];
var dateline = ["dateline_place", "dateline_date", "agency"];
var comparedColumns = {
  documents: ["doc_id", "source_path", "title", "byline", "published_on", ...dateline, "text"],
  sentences: ["sentence_id", "char_start", "char_end"],
  mentions: ["mention_id", ...placed, "mention_type", "form", "entity_id"],
  dates: ["date_id", ...placed, ...dateValues, "modifier", "anchor"],
  money: ["money_id", ...placed, ...moneyValues, ...moneyWords],
  entities: ["entity_id", "entity_type", "subtype", "canonical_name", "country"],
  roles: ["role_id", ...place, "title", "person_id", "organization_id", "place_id"],
  statements: ["statement_id", ...placed, ...statementValues, ...statementLinks],
  statement_spans: ["statement_id", "part", "char_start", "char_end"],
  events: ["event_id", ...placed, ...eventValues, ...eventDays, ...eventLinks],
  event_roles: ["event_id", "role", "entity_id", "surface"],
  incidents: ["incident_id", "label"],
  edges: ["edge_id", "edge_type", "source_id", "target_id", "label", "doc_id"],
  rejects: ["reject_id", "source_path", "stage", "reason"]
};

// dist/differences/row-reader.js
function rowReader(dataset2, names, strings) {
  const cells = cellsOf(dataset2, names);
  const empty = Object.fromEntries(cells.map(({ name }) => [name, null]));
  const shared = sharing(strings);
  return (line, fault) => {
    const source = objectIn(line, fault);
    const row = { ...empty };
    for (const { name, isSound, expected, isShared } of cells) {
      const cell = source[name];
      if (cell === void 0)
        throw fault(`the column ${name} is missing; expected ${expected}`);
      if (!isSound(cell))
        throw fault(`${name} is ${shownShort(cell)}; expected ${expected}`);
      row[name] = isShared ? shared(cell) : cell;
    }
    return row;
  };
}
function sharing(strings) {
  const shared = (value) => {
    if (Array.isArray(value))
      return value.map(shared);
    if (typeof value !== "string")
      return value;
    const known = strings.get(value);
    if (known === void 0)
      strings.set(value, value);
    return known ?? value;
  };
  return shared;
}
function objectIn(line, fault) {
  const value = parsed(line);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value;
  const found = value === void 0 ? `it is not JSON (${line.slice(0, 40)})` : `it holds ${shownShort(value)}`;
  throw fault(`${found}; expected an object with the columns of a row`);
}
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function shownShort(value) {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
var referenced = new Set(datasets.flatMap(({ references }) => Object.values(references)));
function cellsOf(dataset2, names) {
  return datasets.filter(({ name }) => name === dataset2).flatMap(({ name, key, references, columns }) => columns.filter((column) => names.includes(column.name)).map((column) => ({
    name: column.name,
    isSound: soundness(column),
    expected: `${kinds[column.kind].expected}${column.isNullable ? " or null" : ""}`,
    isShared: column.name in references || column.name === "rule" || column.values !== null || column.name === key && referenced.has(name)
  })));
}
var kinds = {
  string: { expected: "text", isSound: (value) => typeof value === "string" },
  date: { expected: "a day as text", isSound: (value) => typeof value === "string" },
  integer: { expected: "a whole number", isSound: (value) => Number.isInteger(value) },
  number: { expected: "a number", isSound: (value) => typeof value === "number" },
  boolean: { expected: "true or false", isSound: (value) => typeof value === "boolean" },
  list: {
    expected: "a list of texts",
    isSound: (value) => Array.isArray(value) && value.every((item) => typeof item === "string")
  }
};
function soundness({ kind, isNullable }) {
  const { isSound } = kinds[kind];
  return isNullable ? (value) => value === null || isSound(value) : isSound;
}

// dist/run/read-run.js
async function readRun(folder, like) {
  await checkFolder(folder);
  const strings = /* @__PURE__ */ new Map();
  const tables = {};
  for (const [name, names] of Object.entries(comparedColumns)) {
    const path = join(folder, `${name}.jsonl`);
    const known = knownRows(like?.[name] ?? [], names);
    const rowOf = rowReader(name, names, strings);
    tables[name] = await readTable(path, { rowOf, known, again: againFor(folder) });
  }
  checkArticles(folder, tables.documents ?? []);
  return tables;
}
function checkArticles(folder, documents) {
  const seen = /* @__PURE__ */ new Set();
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
var problems = {
  ENOENT: "is not there",
  ENOTDIR: "is a file",
  EACCES: "may not be read",
  EPERM: "may not be read"
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
function knownRows(rows, names) {
  const [first = ""] = names;
  const firstOf = /* @__PURE__ */ new Map();
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
async function* linesOf(path) {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1048576 })) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield lines;
  }
  yield [rest];
}

// dist/run/diff.js
async function diff(a, b) {
  const before = await readRun(a);
  return compareRuns(before, await readRun(b, before));
}
var portion = 1e4;
async function writeDifferences(path, records) {
  if (path === "-") {
    for (const lines of portionsOf(records))
      process.stdout.write(printableLines(lines));
    return;
  }
  const file = await open(path, "w").catch((error) => {
    const code = typeof error === "object" && error !== null && "code" in error ? ` (${String(error.code)})` : "";
    throw new UsageError(`The file ${path} cannot be written${code}.`, "Name another one with --jsonl FILE.");
  });
  try {
    for (const lines of portionsOf(records))
      await file.write(lines);
  } finally {
    await file.close();
  }
}
function* portionsOf(records) {
  for (let start = 0; start < records.length; start += portion) {
    const checked = records.slice(start, start + portion).map((record) => differences.schema.parse(record));
    yield jsonLines(differences, checked);
  }
}

// dist/cli/diff.js
var shownOfEach = 20;
var diffCommand = {
  name: "diff",
  summary: "Tell what appeared, vanished or changed from one output folder to another, by rule.",
  takes: "RUN_A RUN_B",
  options: {
    jsonl: { value: "FILE", help: "write a record for each difference; - writes them to stdout, without the report" },
    dataset: { value: "NAME", help: "look at one dataset only" },
    all: { value: null, help: `show every change but edges (without it ${shownOfEach} of each rule)` },
    strict: { value: null, help: "exit with status 2 when anything differs" }
  },
  details: `RUN_A (before) and RUN_B (after) are output folders of dateline extract. Rows are matched within each article by
their place in the text; entities and incidents by what they share, so that a new id or name is one change.
Articles in one run only, or with another text or date, are told as such, and their rows are not compared. Nor are
sentences, nodes, and columns that follow from others (about_ids, quad_class, aliases, totals).
Datasets: ${comparedDatasets.join(", ")}.
Exit status: 0 done, 1 wrong call, 2 something differs (with --strict).

Examples:
  dateline diff output-before output
  dateline diff before after --dataset events --all
  dateline diff before after --jsonl differences.jsonl --strict`,
  run: runDiff
};
async function runDiff(given) {
  const [a, b] = foldersFrom(given);
  const wanted = datasetFrom(given);
  const file = given.value("jsonl");
  const comparison = only(wanted, await diff(a, b));
  const differences2 = differencesOf(comparison);
  if (file !== null)
    await writeDifferences(file, differences2);
  const shown = given.isSet("all") ? Number.POSITIVE_INFINITY : shownOfEach;
  if (file !== "-")
    show(reportOf(comparison, { a, b, shown }).replace(/\n$/u, ""));
  if (file !== null && file !== "-")
    say(`Wrote ${differences2.length} differences to ${file}.`);
  return given.isSet("strict") && differences2.length > 0 ? 2 : 0;
}
function foldersFrom({ paths }) {
  const [a, b, ...more] = paths;
  if (a !== void 0 && b !== void 0 && more.length === 0)
    return [a, b];
  throw new UsageError(`dateline diff takes two folders, but got ${paths.length === 0 ? "none" : paths.join(" ")}.`, "Name the output folder of the run before and that of the run after: dateline diff RUN_A RUN_B");
}
function datasetFrom(given) {
  const name = given.value("dataset");
  const known = comparedDatasets.find((dataset2) => dataset2 === name);
  if (name === null || known)
    return known ?? null;
  throw new UsageError(`No dataset that is compared is called ${name}.`, `Datasets: ${comparedDatasets.join(", ")}`);
}
function only(wanted, { datasets: datasets2, leftOut }) {
  return { leftOut, datasets: datasets2.filter(({ dataset: dataset2 }) => wanted === null || dataset2 === wanted) };
}

export {
  diffCommand
};
