import {
  unique
} from "./chunk-3RJ2OV2G.js";
import {
  at
} from "./chunk-MFQWDLX4.js";
import {
  firstEndingAfter,
  surfaceOf
} from "./chunk-7IOZWEJY.js";

// dist/graph/summary.js
function summaryOf(article, eventIds) {
  const { docId, sourcePath, published, mentions } = article;
  const totals = mentions.entities.map(() => 0);
  for (const { entity } of mentions.mentions)
    totals[entity] = (totals[entity] ?? 0) + 1;
  return {
    docId,
    sourcePath,
    published,
    entities: mentions.entities.map(({ roles, ...entity }, index) => ({
      ...entity,
      titles: roles.map(({ title, of }) => `${title.toLowerCase()}/${ownerOf(mentions.entities, of)}`),
      mentionTotal: totals[index] ?? 0
    })),
    events: article.events.map((event, index) => eventSummary(article, event, at(eventIds, index)))
  };
}
function ownerOf(entities, index) {
  const owner = index === null ? void 0 : entities[index];
  return owner?.country ?? owner?.name ?? "";
}
function eventSummary(article, event, id) {
  const { type, subtype, status, modes, startsOn, endsOn, roles } = event;
  const fillers = (name) => unique(roles.flatMap(({ role, entity }) => role === name && entity !== null ? [entity] : []));
  return {
    id,
    type,
    subtype,
    status,
    modes,
    trigger: surfaceOf(article.text, event).replaceAll(/\s+/gu, " "),
    actors: fillers("actor"),
    recipients: fillers("recipient"),
    place: fillers("place")[0] ?? null,
    startsOn,
    endsOn,
    amounts: unique(amountsOf(article, event)).sort(),
    stems: unique(stemsOf(article, event)).sort()
  };
}
function amountsOf(article, event) {
  return event.roles.flatMap(({ money }) => {
    if (money === null)
      return [];
    const { amount, amountMin, amountMax, currency } = at(article.money, money);
    return [`${amount ?? `${amountMin}-${amountMax}`} ${currency ?? "?"}`];
  });
}
var stemLength = 4;
function stemsOf({ tokens: { tokens } }, event) {
  const stems = [];
  for (let index = firstEndingAfter(tokens, event.start); (tokens[index]?.start ?? event.end) < event.end; index++) {
    const token = tokens[index];
    if (token && ["VERB", "NOUN", "PROPN", "ADJ"].includes(token.partOfSpeech)) {
      stems.push(token.lemma.slice(0, stemLength));
    }
  }
  return stems;
}

export {
  summaryOf
};
