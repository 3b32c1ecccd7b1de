import {
  closingRule,
  declaringTags,
  freshIds,
  idPrefixes,
  inReadingOrder,
  markingTags,
  overlapsAmong,
  typeShownBy,
  writeText,
  writtenHeader,
  writtenTag
} from "./chunk-U7X4DNII.js";
import {
  codePointSlicer
} from "./chunk-GWZKN6PQ.js";
import {
  bySpan
} from "./chunk-7IOZWEJY.js";

// dist/evaluate/gold/markup/weave.js
function woven(text, wraps) {
  const slice = codePointSlicer(text);
  const length = [...text].length;
  const places = [.../* @__PURE__ */ new Set([...wraps.flatMap(({ start, end }) => [start, end]), length])].sort((a, b) => a - b);
  const waiting = [...wraps].sort(bySpan).reverse();
  const contents = overlapsAmong(wraps.filter(({ name }) => name === "content"));
  const entangled = new Set(contents.flatMap(({ first, second }) => [first, second]));
  const open = [];
  const pieces = [];
  let done = 0;
  for (const place of places) {
    pieces.push(writeText(slice(done, place), { isFirst: done === 0, isLast: place === length }));
    for (const wrap2 of open.filter(({ end }) => end === place).reverse()) {
      pieces.push(closing(wrap2, { open, isEntangled: entangled.has(wrap2) }));
    }
    while (waiting.at(-1)?.start === place)
      pieces.push(opening(waiting, open));
    done = place;
  }
  return pieces.join("");
}
function opening(waiting, open) {
  const wrap2 = waiting.pop();
  if (!wrap2)
    return "";
  open.push(wrap2);
  return `<${wrap2.inner}>`;
}
function closing(wrap2, { open, isEntangled }) {
  const innermost = open.findLast(({ name }) => name === wrap2.name);
  open.splice(open.lastIndexOf(wrap2), 1);
  const ids = innermost === wrap2 && !isEntangled ? [] : wrap2.ids.slice(0, 1);
  return `</${writtenTag(wrap2.name, closingRule, { ids, fields: {} })}>`;
}

// dist/evaluate/gold/markup/wraps.js
function wrapsOf(article) {
  const { dateline, entities, statements, events } = article;
  return [
    ...dateline ? [wrap("dateline", [], dateline, dateline)] : [],
    ...statements.flatMap(({ id, content_spans }) => content_spans.map((pair) => wrap("content", [id], spanOf(pair)))),
    ...shared("speaker", statements, ({ speaker_span }) => speaker_span),
    ...shared("cue", statements, ({ cue_span }) => cue_span),
    ...events.map(({ id, trigger }) => wrap("event", [id], spanOf(trigger))),
    ...entities.flatMap(({ id, type, mentions }) => mentions.map((mention) => wrap(type, [id], mention, { form: mention.form === "name" ? null : mention.form }))),
    ...dateWraps(article),
    ...moneyWraps(article)
  ];
}
function dateWraps(article) {
  const needsIds = !areFresh("dates", article);
  return article.dates.map(({ id, start, end, text: _, type, ...fields }) => {
    const shownType = type === typeShownBy(fields.value) ? null : type;
    return wrap("date", needsIds ? [id] : [], { start, end }, { ...fields, type: shownType });
  });
}
function moneyWraps(article) {
  const needsIds = !areFresh("money", article) || article.events.some(({ money }) => money.length > 0);
  return article.money.map(({ id, start, end, text: _, ...fields }) => wrap("money", needsIds ? [id] : [], { start, end }, fields));
}
function areFresh(kind, article) {
  const others = Object.keys(idPrefixes).filter((each) => each !== kind);
  const fresh = freshIds(others.flatMap((each) => article[each].map(({ id }) => id)));
  return article[kind].every(({ id }) => id === fresh(idPrefixes[kind])) && !overlapsAmong(article[kind]).some(({ crosses }) => crosses);
}
function shared(name, statements, pairOf) {
  const idsAt = /* @__PURE__ */ new Map();
  for (const statement of statements) {
    const pair = pairOf(statement);
    if (!pair)
      continue;
    const place = idsAt.get(pair.join()) ?? { pair, ids: [] };
    place.ids.push(statement.id);
    idsAt.set(pair.join(), place);
  }
  return [...idsAt.values()].map(({ pair, ids }) => wrap(name, ids, spanOf(pair)));
}
function wrap(name, ids, { start, end }, fields = {}) {
  const rule = markingTags.get(name) ?? closingRule;
  return { name, ids, start, end, inner: writtenTag(name, rule, { ids, fields }) };
}
function spanOf([start, end]) {
  return { start, end };
}

// dist/evaluate/gold/markup/writer.js
function writeMarkup(article, header = /* @__PURE__ */ new Map()) {
  const ordered = inReadingOrder(article);
  const blocks = [
    writtenHeader(ordered.published, [["id", ordered.doc_id], ...header]),
    ordered.entities.map(entityLine).join("\n"),
    ordered.statements.map(statementLine).join("\n"),
    ordered.events.map(eventLine).join("\n"),
    woven(ordered.text, wrapsOf(ordered))
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}
function entityLine({ id, type, mentions: _, ...fields }) {
  return declaration(type, id, fields);
}
function statementLine({ id, speaker_span: _, cue_span: __, content_spans: ___, ...fields }) {
  return declaration("statement", id, fields);
}
function eventLine({ id, trigger: _, status, ...fields }) {
  return declaration("event", id, { ...fields, status: status === "factual" ? null : status });
}
function declaration(name, id, fields) {
  return `<${writtenTag(name, declaringTags.get(name) ?? closingRule, { ids: [id], fields })}/>`;
}

export {
  writeMarkup
};
