import {
  groupedBy
} from "./chunk-DYDRI6FQ.js";

// dist/report/counts.js
function noTotals() {
  return { articles: 0, characters: 0, mentions: {}, statements: {}, speakersKnown: {}, events: {}, amounts: {} };
}
function addTotals(into, more) {
  into.articles += more.articles;
  into.characters += more.characters;
  for (const key of ["mentions", "statements", "speakersKnown", "events", "amounts"]) {
    for (const [name, times] of Object.entries(more[key]))
      count(into[key], name, times);
  }
}
function count(times, name, more = 1) {
  times[name] = (times[name] ?? 0) + more;
}
function totalsOf({ documents, mentions, statements, events, money }) {
  const totals = noTotals();
  for (const { text } of documents) {
    totals.articles++;
    totals.characters += text.length;
  }
  for (const { mention_type } of mentions)
    count(totals.mentions, mention_type);
  for (const { kind, speaker_id } of statements) {
    count(totals.statements, kind);
    if (speaker_id !== null)
      count(totals.speakersKnown, kind);
  }
  for (const { event_type } of events)
    count(totals.events, event_type);
  for (const { currency, currency_candidates } of money)
    count(totals.amounts, currency ?? currency_candidates.join("|"));
  return totals;
}
function nameReader({ entities }) {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
function speakersOf({ statements }, nameOf) {
  return statements.flatMap(({ speaker_id }) => speaker_id === null ? [] : [nameOf(speaker_id)]);
}
function dyadsOf({ events, event_roles }, nameOf) {
  const roles = groupedBy(event_roles, ({ event_id }) => event_id);
  return events.flatMap(({ event_id }) => {
    const named = (wanted) => (roles.get(event_id) ?? []).flatMap(({ role, entity_id }) => role === wanted && entity_id !== null ? [nameOf(entity_id)] : []);
    return named("actor").flatMap((actor) => named("recipient").map((recipient) => `${actor} → ${recipient}`));
  });
}
function tally(names) {
  const times = /* @__PURE__ */ new Map();
  for (const name of names)
    times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort(byTimes);
}
function tallyOf(times) {
  return Object.entries(times).sort(byTimes);
}
function byTimes([a, m], [b, n]) {
  return n - m || (a < b ? -1 : 1);
}
function totalOf(counted) {
  return counted.reduce((sum, [, times]) => sum + times, 0);
}

export {
  noTotals,
  addTotals,
  count,
  totalsOf,
  nameReader,
  speakersOf,
  dyadsOf,
  tally,
  tallyOf,
  byTimes,
  totalOf
};
