import {
  entityKeyOf,
  foldName,
  givenNamesAlike,
  initialsOf,
  namesOfEntry,
  personName,
  personsAlike,
  romanizationKey,
  shortForms,
  slugOf,
  wordsAlike
} from "./chunk-KTFPAT4G.js";
import {
  dayNumber
} from "./chunk-S2XO6ZO2.js";
import {
  byCodeUnit,
  each,
  groupsOf,
  orderKey
} from "./chunk-2YEJPQQ4.js";
import {
  unique
} from "./chunk-3RJ2OV2G.js";
import {
  at
} from "./chunk-MFQWDLX4.js";

// dist/graph/profile.js
function profilesOf(articles, gazetteer, store) {
  const locals = store.sorter();
  const fold = folding();
  let article = 0;
  let ordinal = 0;
  for (const { published, entities } of articles) {
    entities.forEach((entity, index) => {
      locals.add(groupKeyOf(entity, fold), { member: [article, index], ordinal: ordinal++, published, entity });
    });
    article++;
  }
  const gathered = store.sorter();
  for (const [, group] of groupsOf(locals.sorted())) {
    gathered.add(orderKey(group[0]?.ordinal ?? 0), profileOf(group, gazetteer));
  }
  const profiles = store.shelf();
  for (const [, profile] of gathered.sorted())
    profiles.push(profile);
  return profiles;
}
function folding() {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const folded = known.get(name) ?? foldName(name);
    if (known.size >= foldedKept)
      known.clear();
    known.set(name, folded);
    return folded;
  };
}
var foldedKept = 2e4;
function groupKeyOf({ type, name, country, countryCandidates, subtype, entry }, fold) {
  if (entry)
    return ["entry", type, entityKeyOf(entry)].join("\0");
  const open = [...countryCandidates].sort().join(" ");
  return [type, fold(name) || name, country, open, subtype].join("\0");
}
function profileOf(locals, gazetteer) {
  const { entity: first, published } = locals[0];
  const { type, name, country, countryCandidates, subtype, entry } = first;
  const folded = foldName(name);
  const entities = locals.map(({ entity }) => entity);
  const counted = (read) => countedIn(locals.map(({ entity, ordinal }) => ({ value: read(entity), times: 1, first: ordinal })));
  return {
    type,
    name,
    country,
    countryCandidates,
    subtype,
    known: entry ? { key: `entry/${entityKeyOf(entry)}`, name } : knownEntry(gazetteer, first),
    entries: entry ? uniqueEntries(entities.flatMap((entity) => entity.entry ?? [])) : [],
    person: type === "PERSON" ? personName(name) : null,
    folded,
    core: type === "PERSON" ? folded : coreOf(gazetteer, folded),
    acronym: acronymOf(name),
    aliases: unique(entities.flatMap(({ aliases }) => aliases.flatMap(aliasKey))),
    titles: unique(entities.flatMap(({ titles }) => titles)),
    articles: unique(locals.map(({ member }) => member[0])),
    members: locals.map(({ member }) => member),
    forms: unique(entities.flatMap((entity) => [entity.name, ...entity.aliases])),
    names: counted((entity) => entity.name),
    subtypes: counted((entity) => entity.subtype),
    countries: counted((entity) => entity.country),
    entryCountries: counted((entity) => entity.entry?.country ?? null),
    mentionTotal: entities.reduce((sum, { mentionTotal }) => sum + mentionTotal, 0),
    publishedFrom: published,
    publishedUntil: locals.at(-1)?.published ?? published
  };
}
function uniqueEntries(entries) {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
function countedIn(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const { value, times, first } of values) {
    if (value === null)
      continue;
    const before = counts.get(value);
    counts.set(value, {
      value,
      times: times + (before?.times ?? 0),
      first: Math.min(first, before?.first ?? first)
    });
  }
  return [...counts.values()].sort((a, b) => a.first - b.first);
}
function knownEntry(gazetteer, { type, name, country, countryCandidates }) {
  const entry = entryNamed(gazetteer, type, name);
  if (!entry || countryCandidates.length > 0)
    return null;
  const isOther = country !== null && entry.country !== null && country !== entry.country;
  return isOther ? null : { key: entry.key, name: entry.name };
}
function entryNamed(gazetteer, type, name) {
  if (type === "PLACE") {
    const state = gazetteer.countryNamed(name);
    if (state)
      return { key: `country/${state.code}`, name: state.name, country: state.code };
    const place = gazetteer.place(name);
    return place && { ...place, key: `place/${place.name}/${place.subtype}/${place.country}` };
  }
  if (type === "NORP") {
    const state = gazetteer.countryOfDemonym(name);
    return state && { key: `people/${state.code}`, name: state.demonyms[0] ?? name, country: state.code };
  }
  const body = type === "ORG" ? gazetteer.organization(name) : null;
  return body && { key: `organization/${body.name}`, name: body.name, country: null };
}
var emptyWords = /* @__PURE__ */ new Set(["a", "an", "and", "at", "de", "for", "in", "of", "on", "the", "to"]);
var companyWords = new Set("ag co company corp corporation gmbh group inc incorporated limited llc ltd nv plc sa".split(" "));
var regionWords = new Set("district governorate oblast oblasts prefecture province provinces region regions".split(" "));
function coreOf(gazetteer, folded) {
  const words = folded.split(" ").filter((word) => ![emptyWords, companyWords, regionWords].some((set) => set.has(word)));
  const isCountry = (word) => gazetteer.countryNamed(word) !== null || gazetteer.countryOfDemonym(word) !== null;
  const rest = words.filter((word) => !isCountry(word));
  return (rest.length > 0 ? rest : words).map(romanizationKey).sort().join(" ");
}
function acronymOf(name) {
  const plain = name.replaceAll(".", "");
  if (/^[\p{Lu}\p{N}&]{2,10}$/u.test(plain))
    return plain;
  const initials = initialsOf(name);
  return initials.length > 1 ? initials : null;
}
function aliasKey(alias) {
  if (alias.startsWith("@"))
    return [alias.toLowerCase()];
  const folded = foldName(alias);
  const isAcronym = /^#?[\p{Lu}\p{N}&.]{2,10}$/u.test(alias);
  return folded.includes(" ") || isAcronym ? [folded] : [];
}

// dist/graph/entities.js
function* entitiesOf(clusters, profiles, context) {
  const drafts = context.store.sorter();
  const taken = /* @__PURE__ */ new Set();
  for (const cluster of clusters) {
    const draft = draftOf(cluster.members.map((index) => profiles.get(index)), cluster.reasons);
    drafts.add(orderKey(...at(draft.members, 0)), draft);
    if (draft.ownId !== null)
      taken.add(draft.ownId);
  }
  for (const [, draft] of drafts.sorted()) {
    const { idName: _, ownId, members, ...entity } = draft;
    const id = ownId ?? freeId(draft, taken, context);
    taken.add(id);
    yield { entity: { id, ...entity }, members };
  }
}
function draftOf(profiles, reasons) {
  const all = (counts) => countedIn(profiles.flatMap(counts));
  const names = all(({ names: names2 }) => names2);
  const full = names.filter(({ value }) => value.includes(" "));
  const entry = profiles.flatMap(({ entries }) => entries)[0];
  const known = countedIn(profiles.map(({ known: known2, articles }, first) => ({ value: known2?.name ?? null, times: articles.length, first })));
  const established = entry?.name ?? mostCommon(known);
  const members = profiles.flatMap((profile) => profile.members).sort(byMember);
  const { type } = at(profiles, 0);
  const country = mostCommon(all(({ entryCountries }) => entryCountries)) ?? mostCommon(all(({ countries }) => countries));
  return {
    type,
    subtype: mostCommon(all(({ subtypes }) => subtypes)),
    name: established ?? mostCommon(full) ?? mostCommon(names) ?? "",
    idName: established ?? full[0]?.value ?? names[0]?.value ?? "",
    aliases: [...new Set(profiles.flatMap(({ forms }) => forms))].sort(byCodeUnit),
    country,
    countryCandidates: country === null ? sharedCandidates(profiles) : [],
    ownId: entry?.id ?? null,
    mentionTotal: profiles.reduce((sum, { mentionTotal }) => sum + mentionTotal, 0),
    documentTotal: new Set(members.map(([article]) => article)).size,
    publishedFrom: profiles.map(({ publishedFrom }) => publishedFrom).sort(byCodeUnit)[0] ?? "",
    publishedUntil: profiles.map(({ publishedUntil }) => publishedUntil).sort(byCodeUnit).at(-1) ?? "",
    members,
    reasons: reasons.length > 0 || members.length === 1 ? reasons : ["same_name"]
  };
}
function byMember(a, b) {
  return a[0] - b[0] || a[1] - b[1];
}
function sharedCandidates(profiles) {
  const lists = profiles.map(({ countryCandidates }) => countryCandidates).filter((list) => list.length > 0);
  const all = [...new Set(lists.flat())];
  const shared = all.filter((code) => lists.every((list) => list.includes(code)));
  return shared.length > 0 ? shared : all;
}
function mostCommon(counts) {
  return counts.reduce((best, each2) => best && best.times >= each2.times ? best : each2, null)?.value ?? null;
}
function freeId({ idName, type, country, members }, taken, { articles, sha256 }) {
  const [article, entity] = at(members, 0);
  const slug = slugOf(idName);
  const plain = `${type.toLowerCase()}_${slug === "x" ? `x-${sha256(idName).slice(0, 8)}` : slug}`;
  if (!taken.has(plain))
    return plain;
  const first = articles.get(article);
  const hash = sha256([first.docId, at(first.entities, entity).localId].join("\0")).slice(0, 8);
  const options = [country === null ? plain : `${plain}-${country.toLowerCase()}`, `${plain}-${hash}`];
  return options.find((id) => !taken.has(id)) ?? `${plain}-${hash}-${article}-${entity}`;
}

// dist/graph/links.js
function linksInBlocks(items, store, blocking) {
  const blocks = store.sorter();
  for (let index = 0; index < items.size; index++) {
    const keys = blocking.keysOf(items.get(index));
    for (const key of keys)
      blocks.add(key, { index, keys });
  }
  const links = store.shelf();
  for (const [key, entries] of groupsOf(blocks.sorted())) {
    if (entries.length < 2)
      continue;
    const block = entries.map(({ index, keys }) => ({ index, keys: new Set(keys), item: items.get(index) }));
    block.forEach((one, position) => {
      for (let other = position + 1; other < block.length; other++) {
        const link = linkOf(one, at(block, other), { key, blocking });
        if (link)
          links.push(link);
      }
    });
  }
  return links;
}
function linkOf(one, other, { key, blocking }) {
  const { counts = () => true, judge: judge2 } = blocking;
  if (!counts(key, one.item, other.item))
    return null;
  for (const shared of one.keys) {
    if (shared < key && other.keys.has(shared) && counts(shared, one.item, other.item))
      return null;
  }
  const judged = judge2(one.item, other.item);
  return judged && { first: one.index, second: other.index, ...judged };
}
function* componentsOf(size, links, store) {
  const roots = rootsOf(size, links);
  const gathered = store.sorter();
  for (const link of each(links)) {
    gathered.add(orderKey(roots[link.first] ?? 0), link);
  }
  const isLinked = new Uint8Array(size);
  for (const [, group] of groupsOf(gathered.sorted())) {
    const members = [...new Set(group.flatMap(({ first, second }) => [first, second]))].sort((a, b) => a - b);
    const positions = new Map(members.map((member, position) => [member, position]));
    const positionOf = (member) => positions.get(member) ?? -1;
    for (const member of members)
      isLinked[member] = 1;
    yield {
      members,
      links: group.map(({ first, second, ...link }) => ({
        ...link,
        first: positionOf(first),
        second: positionOf(second)
      }))
    };
  }
  for (let index = 0; index < size; index++)
    if (!isLinked[index])
      yield { members: [index], links: [] };
}
function rootsOf(size, links) {
  const parents = Uint32Array.from({ length: size }, (_, index) => index);
  const rootOf = (index) => {
    let node = index;
    for (let parent = parents[node] ?? node; parent !== node; parent = parents[node] ?? node) {
      parents[node] = parents[parent] ?? parent;
      node = parents[node] ?? node;
    }
    return node;
  };
  for (const { first, second } of each(links)) {
    parents[rootOf(first)] = rootOf(second);
  }
  return parents.map((_, index) => rootOf(index));
}
function outside({ members }, cluster) {
  return { ...cluster, members: cluster.members.map((position) => at(members, position)) };
}

// dist/graph/partition.js
function byScore(a, b) {
  return b.score - a.score || a.first - b.first || a.second - b.second;
}
var Partition = class {
  #clusterOf;
  #members;
  #reasons = /* @__PURE__ */ new Map();
  #areApart;
  /** Starts with `size` sets of one. Sets are never joined when `areApart` holds for a member of each. */
  constructor(size, areApart2) {
    this.#clusterOf = Array.from({ length: size }, (_, index) => index);
    this.#members = new Map(this.#clusterOf.map((index) => [index, [index]]));
    this.#areApart = areApart2;
  }
  /** The smallest member of the set that holds an index. */
  clusterOf(index) {
    return at(this.#clusterOf, index);
  }
  /** The members of a set named by its smallest one. */
  membersOf(cluster) {
    return this.#members.get(cluster) ?? [];
  }
  /** Whether `areApart` holds for any member of one set and any of the other. */
  apart(a, b) {
    return this.membersOf(a).some((one) => this.membersOf(b).some((other) => this.#areApart(one, other)));
  }
  /** Joins the sets of a link's two sides, unless they are apart. */
  unite({ first, second, reasons }) {
    const [one, other] = [this.clusterOf(first), this.clusterOf(second)];
    const [keep, drop] = [Math.min(one, other), Math.max(one, other)];
    if (keep !== drop) {
      if (this.apart(keep, drop))
        return;
      for (const member of this.membersOf(drop))
        this.#clusterOf[member] = keep;
      this.#members.set(keep, [...this.membersOf(keep), ...this.membersOf(drop)]);
      this.#members.delete(drop);
    }
    this.#reasons.set(keep, /* @__PURE__ */ new Set([...this.#reasonsOf(keep), ...this.#reasonsOf(drop), ...reasons]));
  }
  /** The sets in the order of their smallest members. */
  list() {
    return [...this.#members.keys()].sort((a, b) => a - b).map((cluster) => ({
      members: this.membersOf(cluster).toSorted((a, b) => a - b),
      reasons: this.#reasonsOf(cluster).sort()
    }));
  }
  #reasonsOf(cluster) {
    return [...this.#reasons.get(cluster) ?? []];
  }
};

// dist/graph/report-comparators.js
var sameScore = 8.5;
var dayTolerance = 1;
var newsDays = 7;
var related = {
  AGREE: ["AID", "COOPERATE", "CONSULT", "SUPPORT"],
  AID: ["AGREE", "COOPERATE", "SUPPORT"],
  ASSAULT: ["COERCE", "MOBILIZE"],
  COERCE: ["ASSAULT", "SANCTION"],
  CONCEDE: ["RETREAT"],
  CONSULT: ["AGREE"],
  COOPERATE: ["AGREE", "AID"],
  MOBILIZE: ["ASSAULT"],
  RETREAT: ["CONCEDE"],
  SANCTION: ["COERCE"],
  SUPPORT: ["AGREE", "AID"]
};
var mutual = /* @__PURE__ */ new Set(["AGREE", "CONSULT", "COOPERATE"]);
function mayBeOne(a, b) {
  return a === b || (related[a]?.includes(b) ?? false);
}
var when = (condition) => condition ? 1 : 0;
var reportComparators = [
  {
    name: "same_type",
    description: "The same event type; half for types a happening is often given both of.",
    weight: 2,
    compare: (a, b) => a.type === b.type ? when(a.subtype === b.subtype || a.type !== "OTHER") : 0.5
  },
  {
    name: "shared_actors",
    description: "The same actors, as a share of all; less for two of one country. For meetings and deals, all parties.",
    weight: 3,
    compare: (a, b) => sharedParties(actorsOf(a, b), actorsOf(b, a), [a, b])
  },
  {
    name: "shared_recipients",
    description: "The same recipients, as a share of all; half when neither report has any.",
    weight: 2,
    compare: (a, b) => sharedParties(recipientsOf(a, b), recipientsOf(b, a), [a, b])
  },
  {
    name: "same_days",
    description: "The same first and last day; half when the days overlap or differ by one.",
    weight: 2,
    compare: (a, b) => {
      const gap = dayGap(a, b);
      if (gap === null || gap > dayTolerance)
        return 0;
      return a.startsOn === b.startsOn && a.endsOn === b.endsOn ? 1 : 0.5;
    }
  },
  {
    name: "other_days",
    description: "Days that lie more than one apart.",
    weight: -10,
    compare: (a, b) => when((dayGap(a, b) ?? 0) > dayTolerance)
  },
  {
    name: "same_news",
    description: "One or both give no day, and the articles are at most two days apart.",
    weight: 1,
    compare: (a, b) => when(dayGap(a, b) === null && Math.abs(a.published - b.published) <= 2)
  },
  {
    name: "other_news",
    description: "One or both give no day, and the articles are more than a week apart.",
    weight: -5,
    compare: (a, b) => when(dayGap(a, b) === null && newsGap(a, b) > newsDays)
  },
  {
    name: "same_place",
    description: "The same place.",
    weight: 2,
    compare: (a, b) => when(a.place !== null && a.place === b.place)
  },
  {
    name: "other_place",
    description: "Two places; also when one lies in the other, because that is not known here.",
    weight: -2,
    compare: (a, b) => when(a.place !== null && b.place !== null && a.place !== b.place)
  },
  {
    name: "same_amount",
    description: "An amount of money in common.",
    weight: 4,
    compare: (a, b) => when(sharesItem(a.amounts, b.amounts))
  },
  {
    name: "other_amount",
    description: "Both have amounts, and none in common: two packages.",
    weight: -10,
    compare: (a, b) => when(a.amounts.length > 0 && b.amounts.length > 0 && !sharesItem(a.amounts, b.amounts))
  },
  {
    name: "same_trigger",
    description: "Triggers with a word of one stem: met, meeting.",
    weight: 2,
    compare: (a, b) => when(sharesItem(a.stems, b.stems))
  },
  {
    name: "other_mode",
    description: "Both have PLOVER modes, and none in common: a call and a visit.",
    weight: -5,
    compare: (a, b) => when(a.modes.length > 0 && b.modes.length > 0 && !sharesItem(a.modes, b.modes))
  },
  {
    name: "other_status",
    description: "One denies what the other reports.",
    weight: -3,
    compare: (a, b) => when(a.status === "denied" !== (b.status === "denied"))
  },
  {
    name: "apart_in_article",
    description: "One article reports both.",
    weight: -3,
    compare: (a, b) => when(a.article === b.article)
  }
];
function judgeReports(a, b) {
  let score = 0;
  let isContested = false;
  const reasons = [];
  for (const { name, weight, compare } of reportComparators) {
    const degree = compare(a, b);
    score += weight * degree;
    if (degree > 0 && weight > 0)
      reasons.push(name);
    if (degree > 0 && weight < 0)
      isContested = true;
  }
  return { score, isContested, reasons };
}
function actorsOf(report, other) {
  return mutual.has(report.type) && mutual.has(other.type) ? report.parties : report.actors;
}
function recipientsOf(report, other) {
  return mutual.has(report.type) && mutual.has(other.type) ? report.parties : report.recipients;
}
function sharedParties(mine, theirs, [a, b]) {
  if (mine.length === 0 && theirs.length === 0)
    return 0.5;
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  const countryOf = (party) => countryIn(a, party) ?? countryIn(b, party);
  const isOfACountry = (party) => {
    const country = countryOf(party);
    return country !== void 0 && long.some((other) => countryOf(other) === country);
  };
  const found = short.reduce((sum, party) => {
    if (long.includes(party))
      return sum + 1;
    return isOfACountry(party) ? sum + 0.6 : sum;
  }, 0);
  return 2 * found / (short.length + long.length);
}
function dayGap(a, b) {
  if (a.days === null || b.days === null)
    return null;
  return Math.max(0, b.days[0] - a.days[1], a.days[0] - b.days[1]);
}
function newsGap(a, b) {
  const [mine, theirs] = [a.days ?? [a.published, a.published], b.days ?? [b.published, b.published]];
  return Math.max(0, theirs[0] - mine[1], mine[0] - theirs[1]);
}
function countryIn({ countries }, party) {
  return countries.find(([of]) => of === party)?.[1];
}
function sharesItem(a, b) {
  return a.some((item) => b.includes(item));
}

// dist/graph/tellings.js
function tellingsOf(reports, store) {
  const alike = store.sorter();
  let ordinal = 0;
  for (const ofArticle of reports) {
    const timesTold = /* @__PURE__ */ new Map();
    for (const report of ofArticle) {
      const known = isRecognizable(report);
      const content = known ? contentOf(report) : `vague/${orderKey(ordinal++)}`;
      const times = timesTold.get(content) ?? 0;
      timesTold.set(content, times + 1);
      alike.add(`${times}/${content}`, { report, known });
    }
  }
  const gathered = store.sorter();
  for (const [, group] of groupsOf(alike.sorted())) {
    const { report, known } = at(group, 0);
    const members = group.map(({ report: { article, event } }) => [article, event]);
    gathered.add(orderKey(report.article, report.event), { report, isRecognizable: known, members });
  }
  const tellings = store.shelf();
  for (const [, telling] of gathered.sorted())
    tellings.push(telling);
  return tellings;
}
function isRecognizable(report) {
  return judgeReports(report, { ...report, article: -1 }).score >= sameScore;
}
function contentOf({ article: _article, event: _event, ...report }) {
  return JSON.stringify(report);
}
function tellingLinks(tellings, store) {
  return linksInBlocks(tellings, store, {
    keysOf: (telling) => telling.isRecognizable ? [...dayKeys(telling.report), ...newsKeys(telling.report)] : [],
    // Two reports with days meet by their days alone.
    counts: (key, a, b) => key.startsWith(dayMark) || a.report.days === null || b.report.days === null,
    judge: (a, b) => {
      if (!mayBeOne(a.report.type, b.report.type))
        return null;
      const judged = judgeReports(a.report, b.report);
      return judged.score >= sameScore ? judged : null;
    }
  });
}
var newsDays2 = 14;
var dayMark = "day/";
function dayKeys({ actors, recipients, days }) {
  const near = (days ?? []).flatMap((day) => [day, day + 1]);
  return new Set([...actors, ...recipients].flatMap((party) => near.map((day) => `${dayMark}${party}/${day}`)));
}
function newsKeys({ actors, recipients, published }) {
  const blocks = [Math.floor(published / newsDays2), 0.5 + Math.floor((published + newsDays2 / 2) / newsDays2)];
  return new Set([...actors, ...recipients].flatMap((party) => blocks.map((block) => `news/${party}/${block}`)));
}

// dist/graph/incidents.js
function* incidentsOf(reports, store) {
  const tellings = tellingsOf(reports, store);
  const gathered = store.sorter();
  for (const component of componentsOf(tellings.size, tellingLinks(tellings, store), store)) {
    for (const incident of incidentsIn(component, tellings)) {
      const { article, event } = at(incident.members, 0);
      gathered.add(orderKey(article, event), incident);
    }
  }
  for (const [, incident] of gathered.sorted())
    yield incident;
}
var alone = { members: [0], reasons: [] };
function incidentsIn({ members, links }, all) {
  const tellings = members.map((index) => all.get(index));
  if (links.length === 0)
    return [incidentOf(alone, tellings)];
  const partition = new Partition(tellings.length, (one, other) => {
    const { score, isContested } = judgeReports(at(tellings, one).report, at(tellings, other).report);
    return isContested && score < sameScore;
  });
  for (const link of [...links].sort(byScore))
    partition.unite(link);
  return partition.list().map((cluster) => incidentOf(cluster, tellings));
}
function byReport(a, b) {
  return a.article - b.article || a.event - b.event;
}
function incidentOf(cluster, tellings) {
  const reports = cluster.members.flatMap((index) => {
    const { report, members } = at(tellings, index);
    return members.map(([article, event]) => ({ ...report, article, event }));
  }).sort(byReport);
  const days = (pick) => reports.flatMap((report) => pick(report) ?? []).sort();
  return {
    type: mostCommon2(reports.map(({ type }) => type)) ?? "OTHER",
    startsOn: days(({ startsOn }) => startsOn)[0] ?? null,
    endsOn: days(({ endsOn, startsOn }) => endsOn ?? startsOn).at(-1) ?? null,
    place: mostCommon2(reports.flatMap(({ place }) => place ?? [])),
    actors: ascending(reports.flatMap(({ actors }) => actors)),
    recipients: ascending(reports.flatMap(({ recipients }) => recipients)),
    members: reports.map(({ article, event }) => ({ article, event })),
    differences: differencesOf(reports),
    reasons: reports.length > 1 && cluster.reasons.length === 0 ? ["same_report"] : cluster.reasons
  };
}
function ascending(numbers) {
  return unique(numbers).sort((a, b) => a - b);
}
function mostCommon2(values) {
  const totals = /* @__PURE__ */ new Map();
  for (const value of values)
    totals.set(value, (totals.get(value) ?? 0) + 1);
  let best = null;
  for (const [value, total] of totals)
    if (best === null || total > (totals.get(best) ?? 0))
      best = value;
  return best;
}
var fields = [
  ["actor_ids", ({ actors }) => listed(actors)],
  ["amount", ({ amounts }) => amounts.length === 0 ? null : amounts.join()],
  ["event_end", ({ endsOn }) => endsOn],
  ["event_start", ({ startsOn }) => startsOn],
  ["event_type", ({ type }) => type],
  ["place_id", ({ place }) => place === null ? null : String(place)],
  ["recipient_ids", ({ recipients }) => listed(recipients)],
  ["status", ({ status }) => status]
];
function listed(parties) {
  return parties.length === 0 ? null : ascending(parties).join();
}
function differencesOf(reports) {
  return fields.filter(([, read]) => new Set(reports.flatMap((report) => read(report) ?? [])).size > 1).map(([name]) => name).sort(byCodeUnit);
}

// dist/graph/comparators.js
var strongScore = 5;
var weakScore = 3;
var things = ["ORG", "PLACE", "NORP", "MISC"];
var when2 = (condition) => condition ? 1 : 0;
var comparators = [
  {
    name: "same_entry",
    description: "The gazetteer leads both names to one entry: Kiev and Kyiv, US and United States.",
    types: things,
    weight: 10,
    compare: (a, b) => when2(a.known !== null && a.known.key === b.known?.key)
  },
  {
    name: "other_entry",
    description: "The gazetteer leads them to two entries.",
    types: things,
    weight: -10,
    compare: (a, b) => when2(a.known !== null && b.known !== null && a.known.key !== b.known.key)
  },
  {
    name: "other_lexicon_entry",
    description: "The user's lexicon leads them to two entities: nothing outweighs that.",
    types: null,
    weight: -100,
    compare: ({ entries: [a] }, { entries: [b] }) => when2(a !== void 0 && b !== void 0 && entityKeyOf(a) !== entityKeyOf(b))
  },
  {
    name: "outside_its_days",
    description: "One is an entry of the user's lexicon, the other has its name in articles of days it is not meant for.",
    types: null,
    weight: -100,
    compare: (a, b) => when2(isOutside(a, b) || isOutside(b, a))
  },
  {
    name: "same_name",
    description: "The names are the same but for case, accents, dots and hyphens.",
    types: null,
    weight: 6,
    compare: (a, b) => when2(a.folded === b.folded && !isBare(a))
  },
  {
    name: "same_family_name",
    description: "One name or both are a bare family name, and it is the same.",
    types: ["PERSON"],
    weight: 3,
    compare: (a, b) => when2((isBare(a) || isBare(b)) && wordsAlike(family(a), family(b)) >= 0.95)
  },
  {
    name: "same_person_name",
    description: "Given and family names are spellings or short forms of the same: Dmitry and Dmytro Kuleba.",
    types: ["PERSON"],
    weight: 6,
    compare: (a, b) => isSpelling(a, b) && a.folded !== b.folded ? namesAlike(a, b) : 0
  },
  {
    name: "similar_person_name",
    description: "Given names agree by their initial only, or differ in a letter: J. Smith and John Smith.",
    types: ["PERSON"],
    weight: 4,
    compare: (a, b) => isBare(a) || isBare(b) || isSpelling(a, b) || a.folded === b.folded ? 0 : namesAlike(a, b)
  },
  {
    name: "other_person_name",
    description: "Both have given names, and they are not those of one person: Bill and Hillary Clinton.",
    types: ["PERSON"],
    weight: -20,
    compare: (a, b) => when2(!isBare(a) && !isBare(b) && namesAlike(a, b) === 0)
  },
  {
    name: "same_spelling",
    description: "Word by word the names are spellings of the same: Defence and Defense Ministry.",
    types: things,
    weight: 5,
    compare: (a, b) => when2(a.folded !== b.folded && spelledAlike(a.folded.split(" "), b.folded.split(" ")))
  },
  {
    name: "same_words",
    description: "The same words but for those for a country or a form of company: US State Department and State Department, Nokia and Nokia Corp. In full when the country is the same.",
    types: ["ORG"],
    weight: 5,
    compare: (a, b) => {
      if (a.folded === b.folded || a.core === "" || a.core !== b.core)
        return 0;
      return a.country !== null && a.country === b.country ? 1 : 0.6;
    }
  },
  {
    name: "same_region",
    description: "The same but for words for kinds of region: Kherson and Kherson Region.",
    types: ["PLACE"],
    weight: 4,
    compare: (a, b) => when2(bearNameOfOther(a, b))
  },
  {
    name: "acronym",
    description: "One is the acronym of the other: USAI and Ukraine Security Assistance Initiative.",
    types: ["ORG", "PLACE", "MISC"],
    weight: 4,
    compare: (a, b) => when2(a.acronym !== null && a.acronym === b.acronym && isShort(a) !== isShort(b))
  },
  {
    name: "shared_alias",
    description: "Another name of more than one word, an acronym or a handle that the articles use for both.",
    types: null,
    weight: 4,
    compare: (a, b) => when2(a.folded !== b.folded && shareItem(a.aliases, b.aliases))
  },
  {
    name: "same_country",
    description: "Both belong to the same country.",
    types: null,
    weight: 1,
    compare: (a, b) => when2(a.country !== null && a.country === b.country)
  },
  {
    name: "other_country",
    description: "They belong to different countries.",
    types: null,
    weight: -5,
    compare: (a, b) => when2(a.country !== null && b.country !== null && a.country !== b.country)
  },
  {
    name: "other_state",
    description: "Places and peoples of two countries are never one, whatever their names: Hyderabad in India and in Pakistan.",
    types: ["PLACE", "NORP"],
    weight: -15,
    compare: (a, b) => when2(a.country !== null && b.country !== null && a.country !== b.country)
  },
  {
    name: "open_country",
    description: "One article leaves open in which country a place lies, the other does not, or leaves others open.",
    types: ["PLACE", "NORP"],
    weight: -5,
    compare: (a, b) => when2(isOpen(a) !== isOpen(b) ? (isOpen(a) ? b : a).country !== null : haveNoCandidateInCommon(a, b))
  },
  {
    name: "same_title",
    description: "Articles give them the same office of the same country or organization.",
    types: ["PERSON"],
    weight: 2,
    compare: (a, b) => when2(shareItem(a.titles, b.titles))
  },
  {
    name: "other_kind",
    description: "One is a city, the other a region, a country …, and it is not a region named after the city.",
    types: ["PLACE"],
    weight: -3,
    compare: (a, b) => when2(a.subtype !== null && b.subtype !== null && a.subtype !== b.subtype && !bearNameOfOther(a, b))
  },
  {
    name: "apart_in_article",
    description: "An article speaks of both and keeps them apart.",
    types: null,
    weight: -2,
    compare: (a, b) => when2(shareArticle(a.articles, b.articles))
  }
];
function judge(a, b) {
  let score = 0;
  let isContested = false;
  const reasons = [];
  for (const { name, types, weight, compare } of comparators) {
    if (types !== null && !types.includes(a.type))
      continue;
    const degree = compare(a, b);
    if (degree === 0)
      continue;
    score += weight * degree;
    if (weight > 0)
      reasons.push(name);
    else
      isContested = true;
  }
  return { score, isContested, reasons };
}
function isOutside({ entries }, other) {
  if (entries.length === 0 || other.entries.length > 0)
    return false;
  return entries.some((entry) => (entry.validFrom !== null || entry.validUntil !== null) && namesOfEntry(entry).some((name) => foldName(name) === other.folded));
}
function bearNameOfOther(a, b) {
  return a.folded !== b.folded && a.core !== "" && a.core === b.core;
}
function isOpen({ countryCandidates }) {
  return countryCandidates.length > 0;
}
function haveNoCandidateInCommon(a, b) {
  return isOpen(a) && isOpen(b) && !a.countryCandidates.some((code) => b.countryCandidates.includes(code));
}
function namesAlike(a, b) {
  return a.person && b.person ? personsAlike(a.person, b.person) : 0;
}
function isBare({ person }) {
  return person !== null && person.given.length === 0;
}
function family({ person }) {
  return person?.family ?? "";
}
function skeleton(word) {
  return romanizationKey(word).replaceAll(/[aeiou]/gu, "").replaceAll("g", "h");
}
function isSpelling(a, b) {
  const [first = "", other = ""] = [a.person?.given[0], b.person?.given[0]];
  if (first.length < 2 || other.length < 2)
    return false;
  return skeleton(family(a)) === skeleton(family(b)) && (skeleton(first) === skeleton(other) || givenNamesAlike(first, other) >= 0.9);
}
function spelledAlike(a, b) {
  return a.length === b.length && a.every((word, index) => wordsAlike(word, b[index] ?? "") > 0);
}
function isShort({ folded, acronym }) {
  return acronym !== null && folded.toUpperCase() === acronym;
}
function shareItem(a, b) {
  return a.some((item) => b.includes(item));
}
function shareArticle(a, b) {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0)
      return true;
    if (difference < 0)
      i++;
    else
      j++;
  }
  return false;
}

// dist/graph/block.js
function profileLinks(profiles, store) {
  return linksInBlocks(profiles, store, {
    keysOf: blockKeys,
    counts: (key, a, b) => !key.startsWith(familyMark) || isBare2(a) || isBare2(b),
    judge: (a, b) => {
      const judged = judge(a, b);
      return judged.score >= weakScore ? judged : null;
    }
  });
}
var familyMark = "PERSON/family/";
function isBare2({ person }) {
  return person !== null && person.given.length === 0;
}
function blockKeys({ type, person, known, core, folded, acronym, aliases }) {
  const keys = person ? personKeys(person) : [`name/${romanized(folded)}`, `core/${core}`, `acronym/${acronym}`, `known/${known?.key}`];
  const absent = (key) => key.endsWith("/null") || key.endsWith("/undefined") || key.endsWith("/");
  const all = [...keys, ...aliases.map((alias) => `alias/${alias}`)];
  return [...new Set(all.filter((key) => !absent(key)).map((key) => `${type}/${key}`))];
}
function romanized(folded) {
  return folded.split(" ").map(romanizationKey).join(" ");
}
function personKeys({ family: family2, given }) {
  const families = familyKeys(family2);
  const marks = new Set(given.flatMap((name) => [name, ...shortForms.get(name) ?? []].flatMap(givenMarks)));
  return [
    ...families.map((key) => `family/${key}`),
    ...families.flatMap((key) => [...marks].map((mark) => `full/${key}/${mark}`))
  ];
}
function familyKeys(family2) {
  const key = romanized(family2);
  const consonants = consonantsOf(key);
  return consonants.length > 2 ? [`name/${key}`, `consonants/${consonants}`] : [`name/${key}`];
}
function givenMarks(name) {
  const key = romanizationKey(name);
  return [.../* @__PURE__ */ new Set([name[0], key[0], `_${consonantsOf(key)[0]}`])].map((mark) => mark ?? "");
}
function consonantsOf(key) {
  return key.replaceAll(/[aeiou ]/gu, "").replaceAll("g", "h");
}

// dist/graph/link.js
var prominence = 3;
function* linkProfiles(profiles, store) {
  for (const component of componentsOf(profiles.size, profileLinks(profiles, store), store)) {
    const members = component.members.map((index) => profiles.get(index));
    const clusters = component.links.length === 0 ? [alone2] : clustersOf(members, component.links);
    for (const cluster of clusters)
      yield outside(component, cluster);
  }
}
var alone2 = { members: [0], reasons: [] };
function clustersOf(profiles, found) {
  const links = [...found].sort(byScore);
  const apart = (one, other) => areApart(at(profiles, one), at(profiles, other));
  const partition = new Partition(profiles.length, apart);
  const torn = tornProfiles(links, apart);
  const isCertain = ({ score, first, second }) => score >= strongScore && !torn.has(first) && !torn.has(second);
  for (const link of links)
    if (isCertain(link))
      partition.unite(link);
  const uncertain = links.filter((link) => !isCertain(link));
  for (const link of acceptedLinks(uncertain, partition, profiles))
    partition.unite(link);
  return partition.list();
}
function areApart(a, b) {
  const { score, isContested } = judge(a, b);
  return isContested && score < weakScore;
}
function tornProfiles(links, apart) {
  const partners = /* @__PURE__ */ new Map();
  const note = (profile, other) => {
    const others = partners.get(profile);
    if (others)
      others.push(other);
    else
      partners.set(profile, [other]);
  };
  for (const { first, second, score } of links) {
    if (score < strongScore)
      continue;
    note(first, second);
    note(second, first);
  }
  const isTorn = (others) => others.some((one, position) => others.slice(position + 1).some((other) => apart(one, other)));
  return new Set([...partners].filter(([, others]) => isTorn(others)).map(([profile]) => profile));
}
function acceptedLinks(links, partition, profiles) {
  const options = /* @__PURE__ */ new Map();
  const note = (profile, other, score) => {
    const scores = options.get(profile) ?? /* @__PURE__ */ new Map();
    options.set(profile, scores);
    const cluster = partition.clusterOf(other);
    scores.set(cluster, Math.max(score, scores.get(cluster) ?? 0));
  };
  for (const { first, second, score } of links) {
    note(first, second, score);
    note(second, first, score);
  }
  const articlesOf = (cluster) => new Set(partition.membersOf(cluster).flatMap((member) => [...at(profiles, member).articles])).size;
  const accepts = (profile, other, score) => {
    const cluster = partition.clusterOf(other);
    const rivals = [...options.get(profile) ?? []].filter(([option, theirs2]) => option !== cluster && theirs2 > score - 1).filter(([option]) => areRivals(partition, profiles, [cluster, option]));
    const theirs = rivals.reduce((total, [rival]) => total + articlesOf(rival), 0);
    return rivals.length === 0 || articlesOf(cluster) >= prominence * theirs;
  };
  return links.filter(({ first, second, score }) => accepts(first, second, score) && accepts(second, first, score));
}
function areRivals(partition, profiles, [a, b]) {
  const alike = partition.membersOf(a).some((one) => partition.membersOf(b).some((other) => judge(at(profiles, one), at(profiles, other)).score >= weakScore));
  return !alike || partition.apart(a, b);
}

// dist/graph/report.js
function reportsOf({ events, published }, article, { entityOf, countryOf }) {
  return events.map(({ id: _id, trigger: _trigger, ...event }, index) => {
    const linked = (locals) => [...new Set(locals.map((local) => entityOf(article, local)))];
    const [actors, recipients] = [linked(event.actors), linked(event.recipients)];
    const parties = [.../* @__PURE__ */ new Set([...actors, ...recipients])];
    return {
      ...event,
      article,
      event: index,
      actors,
      recipients,
      parties,
      place: event.place === null ? null : entityOf(article, event.place),
      countries: parties.flatMap((party) => {
        const country = countryOf(party);
        return country === null ? [] : [[party, country]];
      }),
      days: event.startsOn === null ? null : [dayNumber(event.startsOn), dayNumber(event.endsOn ?? event.startsOn)],
      published: dayNumber(published)
    };
  });
}

// dist/graph/linked.js
function linkCorpus(articles, store, { gazetteer, sha256 }) {
  const entityStarts = [0];
  const eventStarts = [0];
  const counted = mapped(each(articles), (article) => {
    entityStarts.push((entityStarts.at(-1) ?? 0) + article.entities.length);
    eventStarts.push((eventStarts.at(-1) ?? 0) + article.events.length);
    return article;
  });
  const profiles = profilesOf(counted, gazetteer, store);
  const entities = store.shelf();
  const countries = [];
  const entityOf = pointers(entityStarts);
  for (const { entity, members } of entitiesOf(linkProfiles(profiles, store), profiles, { articles, sha256, store })) {
    for (const [article, local] of members)
      entityOf.point(article, local, entities.size);
    countries.push(entity.country);
    entities.push(entity);
  }
  const lookup = { entityOf: entityOf.target, countryOf: (entity) => countries[entity] ?? null };
  const incidents = store.shelf();
  const incidentOf2 = pointers(eventStarts);
  const reports = mapped(each(articles), (article, index) => reportsOf(article, index, lookup));
  for (const incident of incidentsOf(reports, store)) {
    for (const { article, event } of incident.members)
      incidentOf2.point(article, event, incidents.size);
    incidents.push(incident);
  }
  return { entities, incidents, entitiesOf: entityOf.ofArticle, incidentsOf: incidentOf2.ofArticle };
}
function* mapped(values, map) {
  let index = 0;
  for (const value of values)
    yield map(value, index++);
}
function pointers(starts) {
  const targets = new Uint32Array(starts.at(-1) ?? 0);
  const startOf = (article) => starts[article] ?? targets.length;
  return {
    point(article, item, target) {
      targets[startOf(article) + item] = target;
    },
    target: (article, item) => targets[startOf(article) + item] ?? 0,
    ofArticle: (article) => targets.subarray(startOf(article), startOf(article + 1))
  };
}

export {
  linkCorpus
};
