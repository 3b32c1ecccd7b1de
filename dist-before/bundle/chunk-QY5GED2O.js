import {
  codePointsOf
} from "./chunk-GWZKN6PQ.js";
import {
  summaryOf
} from "./chunk-E5IE75BR.js";
import {
  at
} from "./chunk-MFQWDLX4.js";
import {
  covers,
  firstEndingAfter,
  firstStartingAfter,
  itemAt,
  overlaps,
  surfaceOf
} from "./chunk-7IOZWEJY.js";

// dist/datasets/ids.js
function contentId(sha256, prefix, parts) {
  return `${prefix}_${sha256(parts.join("\0")).slice(0, 16)}`;
}
function idMaker(sha256) {
  const seen = /* @__PURE__ */ new Map();
  return (prefix, parts) => {
    const key = [prefix, ...parts].join("\0");
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return contentId(sha256, prefix, times === 0 ? parts : [...parts, times]);
  };
}
function articleIds(article, sha256) {
  const make = idMaker(sha256);
  const each = (prefix, items, more = () => "") => items.map((item) => make(prefix, [article.docId, item.start, item.end, more(item)]));
  return {
    sentences: each("s", article.tokens.sentences),
    mentions: each("m", article.mentions.mentions, ({ type }) => type),
    dates: each("t", article.dates.dates, ({ type }) => type),
    money: each("mo", article.money),
    statements: article.statements.map(({ content, cue }) => make("st", [article.docId, content.map(({ start, end }) => `${start}-${end}`).join(), cue])),
    events: each("ev", article.events, ({ type }) => type)
  };
}

// dist/datasets/context.js
function contextOf(article, sha256) {
  const { text } = article;
  const point = codePointsOf(text);
  const ids = articleIds(article, sha256);
  const sentenceNumber = new Map(article.tokens.sentences.map((sentence, number) => [sentence, number]));
  const localId = (local) => at(article.mentions.entities, local).localId;
  return {
    article,
    docId: article.docId,
    ids,
    make: idMaker(sha256),
    place: (span) => ({ surface: surfaceOf(text, span), char_start: point(span.start), char_end: point(span.end) }),
    sentenceId: ({ start }) => {
      const sentence = itemAt(article.tokens.sentences, start);
      return sentence ? at(ids.sentences, sentenceNumber.get(sentence) ?? -1) : null;
    },
    localId,
    localIds: (locals) => [...new Set(locals.map(localId))]
  };
}
function known(value, of) {
  return value === null ? null : of(value);
}
function hull(spans) {
  const [first] = spans;
  if (!first)
    return null;
  return spans.reduce((whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }), { start: first.start, end: first.end });
}

// dist/document/syntax.js
function clauseAt({ clauses }, offset) {
  let best = null;
  for (let index = firstOfSentenceBefore(clauses, offset); index < clauses.length; index++) {
    const clause = clauses[index];
    if (!clause || clause.start > offset)
      break;
    const current = best === null ? void 0 : clauses[best];
    if (offset < clause.end && (!current || clause.end - clause.start <= current.end - current.start))
      best = index;
  }
  return best;
}
function firstOfSentenceBefore(clauses, offset) {
  const last = firstStartingAfter(clauses, offset) - 1;
  const sentence = clauses[last]?.sentence;
  return sentence === void 0 ? clauses.length : firstOfSentence(clauses, sentence);
}
function firstOfSentence(clauses, sentence) {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((clauses[middle]?.sentence ?? 0) < sentence)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}
function nounPhraseAt({ nounPhrases }, offset) {
  const index = firstStartingAfter(nounPhrases, offset) - 1;
  const phrase = nounPhrases[index];
  return phrase && offset < phrase.end ? index : null;
}
function subjectsOf({ subject, coSubjects }) {
  return subject === null ? [] : [subject, ...coSubjects];
}
function obliquesWith({ nounPhrases }, clause, ...prepositions) {
  return clause.obliques.filter((index) => prepositions.includes(nounPhrases[index]?.preposition ?? ""));
}
function agentsOf(syntax, clause) {
  return clause.isPassive ? obliquesWith(syntax, clause, "by") : subjectsOf(clause);
}
function patientsOf(clause) {
  return clause.isPassive ? subjectsOf(clause) : clause.objects;
}

// dist/datasets/money-parties.js
var nobody = { payer: null, payee: null };
var transfers = [
  { lemmas: /* @__PURE__ */ new Set(["fine"]), payer: "patient", payee: "none" },
  { lemmas: /* @__PURE__ */ new Set(["pay", "repay"]), payer: "agent", payee: { prepositions: ["to"] } },
  { lemmas: /* @__PURE__ */ new Set(["acquire", "buy", "purchase"]), payer: "agent", payee: { prepositions: ["from"] } },
  { lemmas: /* @__PURE__ */ new Set(["sell"]), payer: { prepositions: ["to"] }, payee: "agent" }
];
function moneyParties(article) {
  const byAid = aidOfMoney(article);
  return article.money.map((money, index) => {
    const fromVerb = verbParties(article, money);
    if (fromVerb)
      return fromVerb;
    const aid = byAid.get(index);
    return aid ? aidParties(article, aid) : nobody;
  });
}
function aidParties({ mentions }, aid) {
  const actor = soleEntity(aid, "actor");
  const isOfficial = actor !== null && at(mentions.entities, actor).roles.length > 0;
  return differing({ payer: isOfficial ? null : actor, payee: soleEntity(aid, "recipient") });
}
function aidOfMoney({ events, money }) {
  const found = /* @__PURE__ */ new Map();
  for (const event of events.filter(({ type, status }) => type === "AID" && status !== "denied")) {
    for (const { money: index } of event.roles) {
      if (index === null)
        continue;
      const rival = found.get(index);
      const amount = at(money, index);
      if (!rival || distance(event, amount) < distance(rival, amount))
        found.set(index, event);
    }
  }
  return found;
}
function distance(a, b) {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}
function soleEntity({ roles }, role) {
  return sole(roles.flatMap(({ role: each, entity }) => each === role ? [entity] : []));
}
function verbParties(article, money) {
  const clause = article.syntax.clauses[clauseAt(article.syntax, money.start) ?? -1];
  const transfer = clause && transfers.find(({ lemmas }) => lemmas.has(clause.lemma));
  if (!clause || !transfer)
    return null;
  if (clause.isNegated)
    return nobody;
  return differing({
    payer: participant(article, clause, transfer.payer),
    payee: participant(article, clause, transfer.payee)
  });
}
function participant(article, clause, which) {
  if (which === "none")
    return null;
  if (which === "agent")
    return entityOf(article, agentsOf(article.syntax, clause));
  if (which === "patient")
    return entityOf(article, patientsOf(clause).slice(0, 1));
  return entityOf(article, obliquesWith(article.syntax, clause, ...which.prepositions));
}
function entityOf({ syntax, tokens, mentions }, phrases) {
  return sole(phrases.map((index) => {
    const head = tokens.tokens[syntax.nounPhrases[index]?.head ?? -1];
    const holding = head ? mentions.mentions.filter((mention) => covers(mention, head)) : [];
    return holding.at(-1)?.entity ?? null;
  }));
}
function sole(entities) {
  const [only = null, ...others] = new Set(entities);
  return others.length === 0 ? only : null;
}
function differing(parties) {
  return parties.payer !== null && parties.payer === parties.payee ? nobody : parties;
}

// dist/datasets/money-purpose.js
var leads = /* @__PURE__ */ new Set(["for", "in", "of", "towards", "toward"]);
var fillers = /* @__PURE__ */ new Set([
  ...["addition", "all", "case", "example", "fact", "instance", "part", "return", "total"],
  ...["month", "period", "quarter", "week", "year"],
  ...["barrier", "level", "mark", "range", "threshold"]
]);
function moneyPurpose(article, money) {
  const { nounPhrases } = article.syntax;
  const own = nounPhrases[nounPhraseAt(article.syntax, money.start) ?? -1];
  const { tokens } = article.tokens;
  let next = firstEndingAfter(tokens, money.end);
  if (tokens[next]?.lower === "worth")
    next++;
  else if (own && own.end > money.end)
    return worded(article, money.end, own.end);
  if (!leads.has(tokens[next]?.lower ?? ""))
    return null;
  const first = tokens[next + 1];
  const index = first ? nounPhraseAt(article.syntax, first.start) : null;
  const phrase = nounPhrases[index ?? -1];
  if (!first || index === null || !phrase || phrase.kind === "pronoun" || phrase.start !== first.start)
    return null;
  return worded(article, phrase.start, joinedEnd(article, index));
}
function joinedEnd({ syntax, tokens }, index) {
  const [phrase, second] = [syntax.nounPhrases[index], syntax.nounPhrases[index + 1]];
  if (!phrase || !second || second.kind === "pronoun")
    return phrase?.end ?? 0;
  const between = tokens.tokens.slice(phrase.endToken, second.firstToken);
  const isJoined = between.length === 1 && between[0]?.lower === "and" && second.sentence === phrase.sentence;
  const isSubject = syntax.clauses.some(({ subject, coSubjects }) => subject === index + 1 || coSubjects.includes(index + 1));
  return isJoined && !isSubject ? second.end : phrase.end;
}
function worded(article, from, end) {
  const { tokens } = article.tokens;
  const opening = tokens[firstEndingAfter(tokens, from)];
  const last = tokens[firstEndingAfter(tokens, end - 1)];
  if (!opening || !last || !["NOUN", "PROPN"].includes(last.partOfSpeech) || fillers.has(last.lower))
    return null;
  const isAfterAmount = article.money.some((money) => money.end === from);
  if (isAfterAmount && ["DET", "PUNCT"].includes(opening.partOfSpeech) && opening.lower !== "-")
    return null;
  const strips = opening.partOfSpeech === "DET" || opening.lower === "-";
  const start = strips ? tokens[firstEndingAfter(tokens, opening.end)]?.start ?? end : opening.start;
  return start >= end || isNamedOrTimed(article, { start, end }) ? null : { start, end };
}
function isNamedOrTimed({ dates, money, mentions }, span) {
  const isOther = [dates.dates, money].some((others) => others.some((other) => overlaps(other, span)));
  const named = mentions.mentions.filter(({ type }) => type === "PLACE" || type === "PERSON");
  return isOther || named.some((mention) => covers(mention, span));
}

// dist/datasets/article-rows.js
function documentRow({ article, docId, place }, sha256) {
  const { text, dateline, tokens } = article;
  return {
    doc_id: docId,
    source_path: article.sourcePath,
    source_id: article.sourceId,
    title: article.title,
    byline: article.byline,
    published_on: article.published,
    dateline_place: known(dateline?.place ?? null, (span) => surfaceOf(text, span)),
    dateline_date: dateline?.filedOn ?? null,
    agency: known(dateline?.agency ?? null, (span) => surfaceOf(text, span)),
    language: "en",
    text,
    character_total: place({ start: 0, end: text.length }).char_end,
    sentence_total: tokens.sentences.length,
    token_total: tokens.tokens.length,
    sha256: sha256(text)
  };
}
function sentenceRows({ article, docId, ids, place }) {
  return article.tokens.sentences.map((sentence, number) => ({
    sentence_id: at(ids.sentences, number),
    doc_id: docId,
    sentence_number: number,
    paragraph_number: sentence.paragraph,
    token_total: sentence.endToken - sentence.firstToken,
    is_quoted: sentence.isQuoted,
    is_boilerplate: sentence.isBoilerplate,
    ...place(sentence)
  }));
}
function mentionRows(context) {
  const { article, docId, ids } = context;
  const entityOf2 = (mention) => at(article.mentions.entities, mention.entity);
  return article.mentions.mentions.map((mention, index) => ({
    mention_id: at(ids.mentions, index),
    doc_id: docId,
    sentence_id: context.sentenceId(mention),
    entity_id: context.localId(mention.entity),
    local_entity_id: context.localId(mention.entity),
    mention_type: mention.type,
    form: mention.form,
    country: entityOf2(mention).country,
    country_candidates: [...entityOf2(mention).countryCandidates],
    ...context.place(mention),
    rule: mention.rule,
    confidence: mention.confidence
  }));
}
function dateRows(context) {
  const { article, docId, ids } = context;
  return article.dates.dates.map((date, index) => ({
    date_id: at(ids.dates, index),
    doc_id: docId,
    sentence_id: context.sentenceId(date),
    timex_type: date.type,
    timex_value: date.value,
    interval_start: date.intervalStart,
    interval_end: date.intervalEnd,
    date_precision: date.precision,
    modifier: date.modifier,
    quantity: date.quantity,
    frequency: date.frequency,
    anchor: date.anchor,
    range_end_id: known(article.timexes[index]?.rangeEnd ?? null, (end) => at(ids.dates, end)),
    ...context.place(date),
    rule: date.rule,
    confidence: date.confidence
  }));
}
function moneyRows(context) {
  const { article, docId, ids } = context;
  const parties = moneyParties(article);
  return article.money.map((money, index) => ({
    money_id: at(ids.money, index),
    doc_id: docId,
    sentence_id: context.sentenceId(money),
    amount: money.amount,
    amount_min: money.amountMin,
    amount_max: money.amountMax,
    currency: money.currency,
    currency_candidates: [...money.currencyCandidates],
    modifier: money.modifier,
    payer_id: known(at(parties, index).payer, context.localId),
    payee_id: known(at(parties, index).payee, context.localId),
    purpose: known(moneyPurpose(article, money), (span) => surfaceOf(article.text, span)),
    ...context.place(money),
    rule: money.rule,
    confidence: money.confidence
  }));
}
function roleRows(context) {
  const { article, docId } = context;
  const held = article.mentions.entities.flatMap((entity, local) => entity.roles.map((role) => ({ role, local })));
  const type = (local) => at(article.mentions.entities, local).type;
  return held.sort((a, b) => a.role.start - b.role.start || a.role.end - b.role.end || a.local - b.local).map(({ role, local }) => ({
    role_id: context.make("r", [docId, role.start, role.end, context.localId(local)]),
    doc_id: docId,
    sentence_id: context.sentenceId(role),
    person_id: context.localId(local),
    local_entity_id: context.localId(local),
    title: role.title,
    organization_id: role.of !== null && type(role.of) === "ORG" ? context.localId(role.of) : null,
    place_id: role.of !== null && type(role.of) !== "ORG" ? context.localId(role.of) : null,
    reported_on: article.published,
    ...context.place(role)
  }));
}

// dist/datasets/event-rows.js
var quadClassOf = {
  AGREE: "verbal_cooperation",
  CONSULT: "verbal_cooperation",
  SUPPORT: "verbal_cooperation",
  CONCEDE: "verbal_cooperation",
  COOPERATE: "material_cooperation",
  AID: "material_cooperation",
  RETREAT: "material_cooperation",
  REQUEST: "verbal_conflict",
  ACCUSE: "verbal_conflict",
  REJECT: "verbal_conflict",
  THREATEN: "verbal_conflict",
  PROTEST: "material_conflict",
  SANCTION: "material_conflict",
  MOBILIZE: "material_conflict",
  COERCE: "material_conflict",
  ASSAULT: "material_conflict",
  OTHER: null
};
function eventRows(context) {
  return context.article.events.map((event, index) => eventRow(context, event, index));
}
function eventRow(context, event, index) {
  const { article, docId, ids } = context;
  return {
    event_id: at(ids.events, index),
    doc_id: docId,
    sentence_id: context.sentenceId(event),
    incident_id: at(ids.events, index),
    event_type: event.type,
    subtype: event.subtype,
    quad_class: quadClassOf[event.type],
    modes: [...event.modes],
    contexts: [...event.contexts],
    trigger: surfaceOf(article.text, event).toLowerCase().replaceAll(/\s+/gu, " "),
    status: event.status,
    claimed_in: known(event.claimedIn, (statement) => at(ids.statements, statement)),
    actor_ids: context.localIds(fillers2(event, "actor")),
    recipient_ids: context.localIds(fillers2(event, "recipient")),
    place_id: context.localIds(fillers2(event, "place"))[0] ?? null,
    event_start: event.startsOn,
    event_end: event.endsOn,
    date_source: event.dateSource,
    ...context.place(event),
    rule: event.rule,
    confidence: event.confidence
  };
}
function fillers2(event, role) {
  return event.roles.flatMap((each) => each.role === role && each.entity !== null ? [each.entity] : []);
}
function eventRoleRows(context) {
  const { article, docId, ids } = context;
  return article.events.flatMap((event, index) => {
    const eventId = at(ids.events, index);
    return event.roles.map((role) => ({
      event_role_id: context.make("er", [eventId, role.role, role.start, role.end]),
      event_id: eventId,
      doc_id: docId,
      sentence_id: context.sentenceId(role),
      role: role.role,
      entity_id: known(role.entity, context.localId),
      local_entity_id: known(role.entity, context.localId),
      date_id: known(role.date, (date) => at(ids.dates, date)),
      money_id: known(role.money, (money) => at(ids.money, money)),
      country: known(role.entity, (entity) => at(article.mentions.entities, entity).country),
      ...context.place(role)
    }));
  });
}

// dist/datasets/statement-rows.js
function statementRows(context) {
  return context.article.statements.map((statement, index) => statementRow(context, statement, index));
}
function statementRow(context, statement, index) {
  const { article, docId, ids } = context;
  const saidOn = article.dates.saidOn[index] ?? null;
  const [first] = statement.content;
  const whole = hull(partsOf(statement).map(({ span }) => span)) ?? { start: 0, end: 0 };
  return {
    statement_id: at(ids.statements, index),
    doc_id: docId,
    sentence_id: first ? context.sentenceId(first) : null,
    kind: statement.kind,
    medium: statement.medium,
    speaker_id: known(statement.speaker, context.localId),
    speaker_local_id: known(statement.speaker, context.localId),
    speaker_text: known(statement.speakerSpan, (span) => surfaceOf(article.text, span)),
    cue: statement.cue,
    content_text: statement.content.map((span) => surfaceOf(article.text, span)).join(" … "),
    addressee_ids: context.localIds(statement.addressees),
    about_ids: context.localIds(statement.about),
    said_on: saidOn?.date ?? null,
    said_on_source: saidOn?.source ?? null,
    said_on_date_id: known(statement.saidOnTimex, (timex) => at(ids.dates, timex)),
    parent_statement_id: known(statement.parent, (parent) => at(ids.statements, parent)),
    is_negated: statement.isNegated,
    ...context.place(whole),
    rule: statement.rule,
    confidence: statement.confidence
  };
}
function partsOf(statement) {
  const { speakerSpan, cueSpan, content, addresseeSpans } = statement;
  const of = (part, spans) => spans.flatMap((span) => span === null ? [] : [{ part, span }]);
  return [
    ...of("speaker", [speakerSpan]),
    ...of("cue", [cueSpan]),
    ...of("content", content),
    ...of("addressee", addresseeSpans)
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
function statementSpanRows(context) {
  return context.article.statements.flatMap((statement, index) => {
    const statementId = at(context.ids.statements, index);
    return partsOf(statement).map(({ part, span }) => ({
      span_id: context.make("sp", [statementId, part, span.start, span.end]),
      statement_id: statementId,
      doc_id: context.docId,
      sentence_id: context.sentenceId(span),
      part,
      ...context.place(span)
    }));
  });
}

// dist/datasets/record.js
function recordOf(article, sha256) {
  const context = contextOf(article, sha256);
  return {
    summary: summaryOf(article, context.ids.events),
    storyStart: article.dateline?.end ?? 0,
    tables: {
      documents: [documentRow(context, sha256)],
      sentences: sentenceRows(context),
      mentions: mentionRows(context),
      dates: dateRows(context),
      money: moneyRows(context),
      roles: roleRows(context),
      statements: statementRows(context),
      statement_spans: statementSpanRows(context),
      events: eventRows(context),
      event_roles: eventRoleRows(context)
    }
  };
}

export {
  contentId,
  idMaker,
  known,
  subjectsOf,
  recordOf
};
