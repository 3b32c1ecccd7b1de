import {
  PatternIndex,
  acronymKey,
  acronymRule,
  acronymsOf,
  areaHeads,
  bodyKinds,
  bodyLabels,
  chainHeads,
  cleanName,
  compromiseLexicon,
  cueRules,
  cuesOf,
  currencyOfCode,
  dateRules,
  documentNouns,
  entityKeyOf,
  firstReading,
  foldName,
  holidayIn,
  insideRules,
  isAcronymOf,
  isLexiconRule,
  isTitleWord,
  knowledgeOf,
  lineRules,
  loadGazetteer,
  matchOf,
  moneyRules,
  moved,
  nameWords,
  nonsense,
  nounRules,
  numeralWord,
  ordinalNumerals,
  organizationHeads,
  otherHeads,
  particles,
  personName,
  personNamesAlike,
  personNouns,
  personVerbs,
  placeHeads,
  placeKinds,
  placeOpeners,
  placePrepositions,
  portfolioWords,
  printed,
  productKinds,
  readByRules,
  readNumerals,
  remembered,
  romanizationKey,
  scaleNumerals,
  slugOf,
  spanOf,
  speechVerbs,
  tenNumerals,
  thingKinds,
  thingOpeners,
  tightHyphen,
  timeTerm,
  titleBefore,
  titleModifiers,
  unitNumerals,
  verbRules,
  withUserNames,
  wordsAlike
} from "./chunk-KTFPAT4G.js";
import {
  paragraphsOf
} from "./chunk-4F2E35NC.js";
import {
  addDays,
  addMonths,
  dayNumber,
  daysOfValue,
  isIsoDay,
  isoDay,
  isoWeek,
  months,
  nearestMonthDay,
  seasonCode,
  weekdayOf
} from "./chunk-S2XO6ZO2.js";
import {
  unique
} from "./chunk-3RJ2OV2G.js";
import {
  at
} from "./chunk-MFQWDLX4.js";
import {
  bySpan,
  covers,
  firstEndingAfter,
  firstStartingAfter,
  itemAt,
  overlaps,
  surfaceOf,
  touching,
  trimSpan
} from "./chunk-7IOZWEJY.js";
import {
  nameTypes,
  placeSubtypes
} from "./chunk-QAG4GSCQ.js";
import {
  ModelError,
  ModelReader,
  ModelWriter
} from "./chunk-GNH76EDW.js";

// dist/learn/numbers.js
function pushNumber(bytes, value) {
  let rest = value;
  for (; rest > 127; rest >>>= 7)
    bytes.push(rest & 127 | 128);
  bytes.push(rest);
}
function addShorts(writer, name, values) {
  writer.add(`${name}, low`, Uint8Array.from(values, (value) => value & 255));
  writer.add(`${name}, high`, Uint8Array.from(values, (value) => value >> 8));
}
function shortsOf(reader, name, total) {
  const [low, high] = [reader.section(`${name}, low`), reader.section(`${name}, high`)];
  if (low.length !== total || high.length !== total)
    return null;
  const values = new Uint16Array(total);
  for (let index = 0; index < total; index++)
    values[index] = (low[index] ?? 0) | (high[index] ?? 0) << 8;
  return values;
}

// dist/learn/clusters-file.js
var kind = "clusters";
function writeClusters({ words: words2, clusterOf, groupOf: groupOf2 }) {
  const writer = new ModelWriter(kind);
  writer.addText("words", words2.join("\n"));
  addShorts(writer, "clusters", clusterOf);
  writer.add("groups", Uint8Array.from(groupOf2));
  return writer.bytes();
}
function readClusters(bytes, name) {
  const reader = new ModelReader(bytes, { name, kind });
  const words2 = reader.text("words").split("\n");
  const clusterOf = shortsOf(reader, "clusters", words2.length);
  if (!clusterOf)
    throw reader.error("it has not as many clusters as words");
  return { words: words2, clusterOf, groupOf: reader.section("groups") };
}

// dist/learn/lexicon.js
function lexiconOf(clusters, tagSets) {
  const places3 = /* @__PURE__ */ new Map();
  for (let index = 0; index < clusters.words.length; index++)
    places3.set(clusters.words[index] ?? "", index);
  return {
    get(word2) {
      const place = places3.get(word2);
      const tags = tagSets.get(word2);
      if (place === void 0)
        return tags === void 0 ? void 0 : { cluster: -1, group: -1, tags };
      const cluster2 = clusters.clusterOf[place] ?? -1;
      return { cluster: cluster2, group: clusters.groupOf[cluster2] ?? -1, tags: tags ?? 0 };
    }
  };
}
function normalized(form2) {
  const lower2 = form2.toLowerCase();
  const straight2 = /[’‘]/u.test(lower2) ? lower2.replaceAll(/[’‘]/gu, "'") : lower2;
  return /\d/u.test(straight2) ? straight2.replaceAll(/\d/gu, "0") : straight2;
}

// dist/learn/hash.js
var { imul } = Math;
function hashText(text) {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++)
    hash = imul(hash ^ text.charCodeAt(index), 16777619);
  return hash | 0;
}
var factor = 2654435761 | 0;
function mix(hash, value) {
  const mixed = imul(hash ^ value, factor);
  return mixed ^ mixed >>> 15;
}

// dist/learn/vocabulary-file.js
var unknown = { cluster: -1, group: -1 };
var kind2 = "vocabulary";
function writeVocabulary({ words: words2, clusterOf, groupOf: groupOf2 }) {
  const clusters = /* @__PURE__ */ new Map();
  words2.forEach((word2, index) => {
    const hash = hashText(word2) >>> 0;
    if (!clusters.has(hash))
      clusters.set(hash, clusterOf[index] ?? 0);
  });
  const hashes = Uint32Array.from(clusters.keys()).sort();
  const writer = new ModelWriter(kind2);
  const bytes = [];
  hashes.forEach((hash, index) => {
    pushNumber(bytes, hash - (hashes[index - 1] ?? 0));
  });
  const own2 = Uint16Array.from(hashes, (hash) => clusters.get(hash) ?? 0);
  writer.add("gaps", Uint8Array.from(bytes));
  addShorts(writer, "clusters", own2);
  writer.add("groups", Uint8Array.from(groupOf2));
  return writer.bytes();
}
function readVocabulary(bytes, name) {
  const reader = new ModelReader(bytes, { name, kind: kind2 });
  const groups = reader.section("groups");
  const total = reader.section("clusters, low").length;
  const clusters = shortsOf(reader, "clusters", total);
  const hashes = hashesIn(reader.section("gaps"), total);
  if (!hashes || !clusters)
    throw reader.error("it has not as many clusters as words");
  return {
    usageOf(word2) {
      const place = placeOf(hashes, hashText(word2) >>> 0);
      if (place < 0)
        return unknown;
      const cluster2 = clusters[place] ?? 0;
      return { cluster: cluster2, group: groups[cluster2] ?? -1 };
    }
  };
}
function hashesIn(gaps, total) {
  const hashes = new Uint32Array(total);
  let at2 = 0;
  let last = 0;
  for (let index = 0; index < total; index++) {
    let factor2 = 1;
    let byte = gaps[at2++] ?? 0;
    last += byte & 127;
    while (byte > 127 && at2 < gaps.length) {
      factor2 *= 128;
      byte = gaps[at2++] ?? 0;
      last += (byte & 127) * factor2;
    }
    hashes[index] = last;
  }
  return at2 === gaps.length ? hashes : null;
}
function placeOf(sorted, wanted) {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted)
      return middle;
    if (found < wanted)
      low = middle + 1;
    else
      high = middle - 1;
  }
  return -1;
}

// dist/learn/word-table.js
var attribute = {
  lower: 0,
  form: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  prefix1: 6,
  prefix2: 7,
  prefix3: 8,
  shape: 9,
  cluster: 10,
  group: 11,
  tags: 12,
  lastPart: 13,
  ending: 14
};
var width = 15;
var capacity = 5e4;
var WordTable = class {
  /** The numbers of all words. Replaced when it grows: read it anew for each sentence. */
  values = new Int32Array(1024 * width);
  places = /* @__PURE__ */ new Map();
  lexicon;
  constructor(lexicon) {
    this.lexicon = lexicon;
  }
  /** Where the numbers of each word begin in `values`. Places given for an earlier sentence may be void afterwards. */
  placesOf(forms2, places3) {
    if (this.places.size > capacity)
      this.places.clear();
    for (let index = 0; index < forms2.length; index++) {
      const form2 = forms2[index] ?? "";
      places3[index] = this.places.get(form2) ?? this.added(form2);
    }
  }
  added(form2) {
    const place = this.places.size * width;
    if (place + width > this.values.length) {
      const grown = new Int32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.places.set(form2, place);
    this.values.set(numbersOf(form2, this.lexicon), place);
    return place;
  }
};
function numbersOf(form2, lexicon) {
  const lower2 = normalized(form2);
  const entry = lexicon.get(lower2);
  const suffixes = [1, 2, 3, 4].map((size) => hashText(lower2.slice(-size)));
  const prefixes = [1, 2, 3].map((size) => hashText(lower2.slice(0, size)));
  return [
    hashText(lower2),
    hashText(form2),
    ...suffixes,
    ...prefixes,
    hashText(shapeOf(form2)),
    entry?.cluster ?? -1,
    entry?.group ?? -1,
    entry?.tags ?? 0,
    hashText(lower2.slice(lower2.lastIndexOf("-", lower2.length - 2) + 1)),
    endingOf(lower2)
  ];
}
function shapeOf(form2) {
  let shape2 = "";
  for (const character of form2.slice(0, 40)) {
    const kind7 = kindOf(character);
    const repeats = kind7 === "x" || kind7 === "0" ? kind7 : kind7 + kind7;
    if (!shape2.endsWith(repeats))
      shape2 += kind7;
  }
  return shape2;
}
function kindOf(character) {
  if (new RegExp("\\p{Lu}", "u").test(character))
    return "X";
  if (new RegExp("\\p{L}", "u").test(character))
    return "x";
  return new RegExp("\\p{N}", "u").test(character) ? "0" : character;
}
function endingOf(lower2) {
  return endings.findIndex((ending) => ending.test(lower2)) + 1;
}
var endings = [/.ing$/u, /.(?:ed|en)$/u, /[^s]s$/u, /.ly$/u, /.er$/u, /.est$/u, /^(?:not|n't)$/u];

// dist/names/tagger/labels.js
var labelNames = ["O", ...nameTypes.flatMap((type) => [`B-${type}`, `I-${type}`])];
var outside = 0;
function mayFollow(label, previous) {
  const isInside = label > 0 && label % 2 === 0;
  return !isInside || previous === label || previous === label - 1;
}
var successors = labelNames.map((_, previous) => Uint8Array.from(labelNames.keys()).filter((label) => mayFollow(label, previous)));
function labelsOf(names, length2) {
  const labels = new Uint8Array(length2);
  for (const { from, to, type } of names) {
    const begin = 1 + 2 * nameTypes.indexOf(type);
    labels.fill(begin + 1, from, to);
    labels[from] = begin;
  }
  return labels;
}
function namesIn(labels) {
  const names = [];
  for (let at2 = 0; at2 < labels.length; at2++) {
    const label = labels[at2] ?? outside;
    const type = nameTypes[label - 1 >> 1];
    if (label === outside || type === void 0)
      continue;
    const last = names.at(-1);
    if (label % 2 === 0 && last?.to === at2 && last.type === type)
      last.to = at2 + 1;
    else
      names.push({ from: at2, to: at2 + 1, type });
  }
  return names;
}
var beginLabel = (type) => 1 + 2 * nameTypes.indexOf(type);

// dist/names/tagger/agreement.js
var count = labelNames.length;
var kinds = (count + 1) / 2;
var agreementWeight = 1.5;
var floor = 0.05;
var Agreement = class {
  /** For each form, by its number in the view, the sums of what its occurrences are, and how many they are. */
  sums;
  totals;
  view;
  /** `chains` are those of the view's segments. */
  constructor(view, chains) {
    this.view = view;
    this.sums = new Float64Array(view.formTotal * kinds);
    this.totals = new Int32Array(view.formTotal);
    for (const [index, chain] of chains.entries()) {
      const from = view.segments[index]?.from ?? 0;
      for (let at2 = 0; at2 < chain.length; at2++) {
        const form2 = view.formNumbers[from + at2] ?? -1;
        if (form2 < 0)
          continue;
        this.totals[form2] = (this.totals[form2] ?? 0) + 1;
        this.add(form2 * kinds, chain, at2);
      }
    }
  }
  /** Adds to the scores of a segment's labels what the article says; false when it says nothing of any of its words. */
  adjust(from, { first, length: length2, emissions }) {
    let changed = false;
    for (let at2 = 0; at2 < length2; at2++) {
      const form2 = this.view.formNumbers[from + at2] ?? -1;
      const total = form2 < 0 ? 0 : this.totals[form2] ?? 0;
      if (total < 2)
        continue;
      this.raise(form2 * kinds, total, emissions.subarray((first + at2) * count, (first + at2 + 1) * count));
      changed = true;
    }
    return changed;
  }
  raise(start, total, emissions) {
    for (let kind7 = 0; kind7 < kinds; kind7++) {
      const share4 = (this.sums[start + kind7] ?? 0) / total;
      const more = agreementWeight * Math.log(share4 + floor);
      for (let label = Math.max(0, 2 * kind7 - 1); label <= 2 * kind7; label++) {
        emissions[label] = (emissions[label] ?? 0) + more;
      }
    }
  }
  add(start, chain, at2) {
    for (let label = 0; label < count; label++) {
      const place = start + (label + 1 >> 1);
      this.sums[place] = (this.sums[place] ?? 0) + chain.probability(at2, label);
    }
  }
};

// dist/names/tagger/facets.js
var tableFacets = [
  "lower",
  "form",
  "suffix1",
  "suffix2",
  "suffix3",
  "suffix4",
  "prefix1",
  "prefix2",
  "prefix3",
  "lastPart",
  "shape",
  "cluster",
  "group",
  "tags"
];
var listFacets = ["given", "known", "city", "head", "role", "context", "wide", "wider"];
var spellingFacets = [...tableFacets, ...listFacets];
var formFacets = [
  "raised",
  "lowered",
  "titled",
  "spoken",
  "placed",
  "longRun",
  "longFirst",
  "longLast",
  "longPlace",
  "evidence",
  "formBefore",
  "formAfter"
];
var placeFacets = [
  "pos",
  "gap",
  "span",
  // The run of capitals it stands in.
  "runFirst",
  "runLast",
  "runSize",
  "runPlace",
  "runBefore",
  "runAfter",
  // Its place in the tree.
  "relation",
  "headWord",
  // What the rules read.
  "ruleLabel",
  "ruleName",
  "ruleWeight",
  "articleType"
];
var spellingAt = placesIn(spellingFacets);
var formAt = placesIn(formFacets);
var placeAt = placesIn(placeFacets);
function placesIn(names) {
  return Object.fromEntries(names.map((name, place) => [name, place]));
}

// dist/names/tagger/word-kinds.js
var roleBits = { title: 1, personNoun: 8 };
var headBits = { organization: 1, place: 2 };
var contextBits = {
  speech: 1,
  personVerb: 2,
  placePreposition: 4,
  placeKind: 8,
  bodyKind: 16,
  bodyLabel: 32,
  thingKind: 64
};
var types = [null, ...nameTypes];
function kindsOf({ text, lower: lower2 }, knowledge, vocabulary) {
  const { gazetteer } = knowledge;
  const { cluster: cluster2, group: group2 } = usageOf(lower2, vocabulary);
  return {
    given: bits(gazetteer.isFirstName(lower2), gazetteer.isSurname(lower2), gazetteer.isCommonWord(lower2), particles.has(lower2), gazetteer.isWorldFirstName(lower2)),
    ...sensesOf(text, knowledge),
    head: memberships(heads, lower2),
    role: bits(isTitleWord(lower2), portfolioWords.has(lower2), titleModifiers.has(lower2), personNouns.has(lower2)),
    context: memberships(contexts, lower2),
    wide: cluster2,
    wider: group2
  };
}
var heads = [organizationHeads, placeHeads, otherHeads, chainHeads, areaHeads, placeOpeners, thingOpeners];
var contexts = [
  speechVerbs,
  personVerbs,
  placePrepositions,
  placeKinds,
  bodyKinds,
  bodyLabels,
  /* @__PURE__ */ new Set([...productKinds, ...thingKinds])
];
function memberships(lists2, lower2) {
  return lists2.reduce((sum2, list, place) => sum2 + (list.has(lower2) ? 2 ** place : 0), 0);
}
function sensesOf(text, { gazetteer, typeOf }) {
  const { country, countryOfDemonym, organization, place } = gazetteer.sensesOf(text) ?? noSenses;
  const all2 = bits(country !== null, countryOfDemonym !== null, organization !== null, place !== null);
  return {
    known: types.indexOf(typeOf(text)) + 8 * all2,
    city: place === null ? 0 : 1 + placeSubtypes.indexOf(place.subtype) + (place.country ? 8 : 0)
  };
}
var noSenses = { country: null, countryOfDemonym: null, organization: null, place: null };
function usageOf(lower2, { usageOf: find }) {
  const own2 = find(lower2);
  if (own2.cluster >= 0)
    return own2;
  const plain = find(lower2.normalize("NFD").replaceAll(new RegExp("\\p{M}", "gu"), ""));
  return plain.cluster >= 0 ? plain : find(lower2.slice(lower2.lastIndexOf("-") + 1));
}
function bits(...answers) {
  return answers.reduce((sum2, answer, place) => sum2 + (answer ? 2 ** place : 0), 0);
}

// dist/names/tagger/spelling-facts.js
function factsOnce(sources) {
  const { spellingOf } = sources.knowledge;
  const factsOfText = remembered((text) => factsOf(spellingOf(text), sources));
  return ({ text }) => factsOfText(text);
}
var attributes = tableFacets.map((facet) => attribute[facet]);
function factsOf(spelling, { table, knowledge, vocabulary }) {
  const kinds3 = kindsOf(spelling, knowledge, vocabulary);
  const place = new Int32Array(1);
  table.placesOf([spelling.text], place);
  const numbers2 = new Int32Array(spellingFacets.length);
  numbers2.set(attributes.map((which) => table.values[(place[0] ?? 0) + which] ?? 0));
  numbers2.set(listFacets.map((facet) => kinds3[facet]), attributes.length);
  const { head, role, context: context2 } = kinds3;
  return { numbers: numbers2, hash: hashText(spelling.lower), head, role, context: context2, signs: signsOf(spelling.lower) };
}
var signWords = {
  the: /^the$/u,
  of: /^of$/u,
  /** Prepositions between an office and what it is held in. */
  officeLink: /^(?:of|at|for)$/u,
  said: /^(?:said|says|added)$/u,
  /** What follows a person's name and a comma. */
  whoOrAge: new RegExp("^(?:who|whose|[1-9]\\p{Nd})$", "u"),
  /** Holders of offices in an organization: `founder of`. */
  holder: /^(?:founder|ceo|director|member|head|chairman|spokesman|spokesperson|spokeswoman|president|employee|owner|editor)$/u
};
var signBits = { the: 1, of: 2, officeLink: 4, said: 8, whoOrAge: 16, holder: 32 };
function signsOf(lower2) {
  return Object.values(signWords).reduce((sum2, word2, bit) => sum2 + (word2.test(lower2) ? 2 ** bit : 0), 0);
}

// dist/names/tagger/evidence.js
function surroundingsOf(words2, { from, to }, factsAt) {
  const gapBehind = words2[to]?.gap;
  const isBeside = words2[from]?.gap === "";
  return {
    before: isBeside ? factsAt(from - 1) : null,
    beforeThat: isBeside ? factsAt(from - 2) : null,
    after: gapBehind === "" ? factsAt(to) : null,
    afterComma: gapBehind === "," ? factsAt(to) : null
  };
}
function evidenceAround(run, { before: before5, beforeThat, after: after3, afterComma }, factsAt) {
  return evidenceBefore(before5?.context ?? 0, before5, beforeThat) | evidenceBehind(after3?.context ?? 0) | ((afterComma?.signs ?? 0) & signBits.whoOrAge ? 1 << 5 : 0) | evidenceWithin(run, factsAt);
}
function evidenceBefore(context2, before5, beforeThat) {
  if (!before5)
    return 0;
  const { signs, role } = before5;
  return (context2 & contextBits.bodyLabel ? 1 : 0) | (signs & signBits.of && beforeThat && beforeThat.context & contextBits.placeKind ? 1 << 3 : 0) | (role & roleBits.personNoun ? 1 << 4 : 0) | (signs & signBits.the ? 1 << 8 : 0) | (signs & signBits.officeLink && beforeThat && beforeThat.signs & signBits.holder ? 1 << 11 : 0);
}
function evidenceBehind(context2) {
  return (context2 & contextBits.bodyKind ? 1 << 1 : 0) | (context2 & contextBits.placeKind ? 1 << 2 : 0) | (context2 & contextBits.thingKind ? 1 << 9 : 0);
}
function evidenceWithin({ from, to }, factsAt) {
  const last = to - from > 1 ? factsAt(to - 1)?.head ?? 0 : 0;
  let title = 0;
  for (let index = from; index < to; index++)
    title |= (factsAt(index)?.role ?? 0) & roleBits.title;
  return (last & headBits.organization ? 1 << 6 : 0) | (last & headBits.place ? 1 << 7 : 0) | (title === 0 ? 0 : 1 << 10);
}

// dist/names/tagger/article-forms.js
var { raised, lowered, titled, spoken, placed, longRun, longFirst, longLast, longPlace, evidence } = formAt;
var { formBefore, formAfter } = formAt;
var most = [
  [raised, 3],
  [lowered, 2],
  [titled, 1],
  [spoken, 2],
  [placed, 2],
  [longRun, 5]
];
var ArticleForms = class {
  /** The values of `formFacets` of each form, by its number. */
  numbers = [];
  known = /* @__PURE__ */ new Map();
  /** The number of a form; it is given one when it has none. */
  numberOf(lower2) {
    const before5 = this.known.get(lower2);
    if (before5 !== void 0)
      return before5;
    this.known.set(lower2, this.numbers.length);
    return this.numbers.push(new Int32Array(formFacets.length)) - 1;
  }
  /** Gathers what a run of capitals in prose tells of its words. */
  addRun(words2, run, factsAt) {
    const context2 = contextOf(words2, run, factsAt);
    for (let index = run.from; index < run.to; index++) {
      const word2 = words2[index];
      if (!word2?.isNamelike)
        continue;
      const form2 = this.formOf(word2.lower);
      if (!word2.isFirst)
        increase(form2, raised);
      if (context2.isTitled || (factsAt(index - 1)?.role ?? 0) & roleBits.title)
        increase(form2, titled);
      addContext(form2, context2, run.from === 0);
      if (run.to - run.from > (form2[longRun] ?? 0))
        lengthen(form2, run, index, factsAt);
    }
  }
  /** Counts the words in lower case that stand in capitals elsewhere in prose. When all runs have been added. */
  countLowered({ words: words2 }) {
    for (const { isNamelike, lower: lower2 } of words2) {
      const number2 = isNamelike ? void 0 : this.known.get(lower2);
      const form2 = number2 === void 0 ? void 0 : this.numbers[number2];
      if (form2 && (form2[longRun] ?? 0) > 0)
        increase(form2, lowered);
    }
  }
  /** Makes counts the values of their facets. When all has been added. */
  finish() {
    for (const form2 of this.numbers) {
      for (const [facet, limit] of most)
        form2[facet] = Math.min(limit, form2[facet] ?? 0);
    }
  }
  formOf(lower2) {
    return this.numbers[this.numberOf(lower2)] ?? new Int32Array(formFacets.length);
  }
};
function increase(form2, facet) {
  form2[facet] = (form2[facet] ?? 0) + 1;
}
function contextOf(words2, run, factsAt) {
  const around2 = surroundingsOf(words2, run, factsAt);
  const [before5, after3] = [factsAt(run.from - 1), factsAt(run.to)];
  return {
    isTitled: ((around2.before?.role ?? 0) & roleBits.title) !== 0,
    isSpoken: isSpeech(words2[run.to], after3) || ((before5?.signs ?? 0) & signBits.said) !== 0,
    isPlaced: ((around2.before?.context ?? 0) & contextBits.placePreposition) !== 0,
    evidence: evidenceAround(run, around2, factsAt),
    before: before5?.hash ?? emptyHash,
    after: after3?.hash ?? null
  };
}
var emptyHash = 2166136261 | 0;
var isSpeech = (word2, facts) => word2 !== void 0 && facts !== null && word2.gap.length < 2 && (facts.context & (contextBits.speech | contextBits.personVerb)) !== 0;
function addContext(form2, context2, opens) {
  if (context2.isSpoken)
    increase(form2, spoken);
  if (context2.isPlaced)
    increase(form2, placed);
  form2[evidence] = (form2[evidence] ?? 0) | context2.evidence;
  if (form2[formBefore] === 0 && !opens)
    form2[formBefore] = context2.before;
  if (form2[formAfter] === 0 && context2.after !== null)
    form2[formAfter] = context2.after;
}
function lengthen(form2, { from, to }, index, factsAt) {
  form2[longRun] = to - from;
  form2[longFirst] = factsAt(from)?.hash ?? emptyHash;
  form2[longLast] = factsAt(to - 1)?.hash ?? emptyHash;
  form2[longPlace] = index === to - 1 ? 2 : index === from ? 0 : 1;
}

// dist/names/tagger/known-spans.js
var longest = 5;
function knownKindsOf(knowledge) {
  return remembered((text) => kindOf2(text, knowledge));
}
function knownSpansIn(words2, { from, to }, kindOfText) {
  const spans = [];
  for (let at2 = from; at2 < to; ) {
    const span3 = knownSpanAt(words2, at2, to, kindOfText);
    if (span3)
      spans.push(span3);
    at2 = span3 ? span3.to : at2 + 1;
  }
  return spans;
}
function knownSpanAt(words2, from, end, kindOfText) {
  for (let to = Math.min(end, from + longest); to > from; to--) {
    const kind7 = kindOfText(printed(words2, from, to));
    if (kind7 > 0)
      return { from, to, kind: kind7 };
  }
  return null;
}
function kindOf2(text, knowledge) {
  const type = knowledge.typeOf(text);
  if (!type)
    return kindOfPlace(text, knowledge);
  const isCountry = knowledge.gazetteer.countryNamed(text) !== null;
  return 1 + nameTypes.indexOf(type) + (isCountry ? 8 : 0);
}
function kindOfPlace(text, { gazetteer }) {
  if (gazetteer.regionsNamed(text).length > 0)
    return 16;
  const [town] = gazetteer.citiesNamed(text);
  if (!town)
    return 0;
  return town.population > 3e5 ? 17 : town.population > 6e4 ? 18 : 19;
}

// dist/names/tagger/describe.js
var { pos, gap, span, runFirst, runLast, runSize, runPlace, runBefore, runAfter, relation, headWord } = placeAt;
var { ruleLabel, ruleName, ruleWeight, articleType } = placeAt;
function describeWord(word2, at2, put2) {
  put2(at2, pos, hashText(word2.partOfSpeech));
  put2(at2, gap, word2.gap === "" ? emptyHash : hashText(word2.gap.slice(0, 3)));
}
function describeRecord({ isNamelike, text, lower: lower2 }, record, at2, put2) {
  if (!isNamelike)
    return;
  const type = record.typeOf(text);
  const ofPerson = record.isPartOfPerson(lower2) ? 8 : 0;
  put2(at2, articleType, (type ? 1 + nameTypes.indexOf(type) : 0) + ofPerson);
}
function describeRun({ from, to }, start, factsAt, put2) {
  const hashAt = (index) => factsAt(index)?.hash ?? emptyHash;
  const [first, last, before5, after3] = [hashAt(from), hashAt(to - 1), hashAt(from - 1), hashAt(to)];
  for (let index = from; index < to; index++) {
    const at2 = start + index;
    put2(at2, runFirst, first);
    put2(at2, runLast, last);
    put2(at2, runSize, Math.min(6, to - from));
    put2(at2, runPlace, placeIn(from, to, index));
    put2(at2, runBefore, before5);
    put2(at2, runAfter, after3);
  }
}
function placeIn(from, to, index) {
  if (to - from === 1)
    return 3;
  if (index === from)
    return 0;
  return index === to - 1 ? 2 : 1;
}
function describeKnown(words2, run, { start, knownKindOf }, put2) {
  for (const { from, to, kind: kind7 } of knownSpansIn(words2, run, knownKindOf)) {
    for (let index = from; index < to; index++)
      put2(start + index, span, 2 * kind7 + (index === from ? 0 : 1));
  }
}
function describeTree({ tokens: { tokens, sentences }, syntax: { tree } }, line, { start, words: words2, active }, put2) {
  const { firstToken = 0, endToken = 0 } = sentences[line] ?? {};
  let token = firstToken;
  for (let index = 0; index < words2.length; index++) {
    const end = words2[index]?.end ?? 0;
    if (active[start + index] === 0)
      continue;
    while (token + 1 < endToken && (tokens[token]?.end ?? 0) < end)
      token++;
    const head = tree.heads[token] ?? -1;
    put2(start + index, relation, hashText(tree.relations[token] ?? "dep"));
    put2(start + index, headWord, hashText(tokens[head]?.lower ?? ""));
  }
}
function describeRules({ names }, placeOf3, put2) {
  for (const name of names) {
    const { from, to } = placeOf3(name);
    const type = nameTypes.indexOf(name.type);
    const rule2 = hashText(name.rule);
    for (let at2 = from; at2 < to; at2++) {
      const label = 2 * type + (at2 === from ? 0 : 1);
      put2(at2, ruleLabel, 1 + label);
      put2(at2, ruleName, rule2 + label);
      put2(at2, ruleWeight, name.weight + (name.isDoubtful ? 16 : 0) + (name.title ? 32 : 0));
    }
  }
}

// dist/names/tagger/runs.js
function runsOf(words2) {
  const runs = [];
  for (let index = 0; index < words2.length; index++) {
    const word2 = words2[index];
    if (!word2?.isNamelike)
      continue;
    const last = runs.at(-1);
    if (last && continues(words2, last.to, index))
      last.to = index + 1;
    else
      runs.push({ from: index, to: index + 1 });
  }
  return runs;
}
function continues(words2, end, index) {
  for (let at2 = end; at2 <= index; at2++) {
    const { gap: gap2 = "" } = words2[at2] ?? {};
    if (gap2 !== "" && gap2 !== "&" && !/^['’]s?$/u.test(gap2))
      return false;
    if (at2 < index && !particles.has(words2[at2]?.text ?? ""))
      return false;
  }
  return true;
}
function markActive(words2, active, start) {
  let last = -1;
  for (let index = 0; index < words2.length; index++) {
    if (!words2[index]?.isNamelike)
      continue;
    if (last >= 0 && index - last <= widest)
      active.fill(1, start + last, start + index);
    active[start + index] = 1;
    last = index;
    if (isNumber(words2[index - 1]))
      active[start + index - 1] = 1;
    if (isNumber(words2[index + 1]))
      active[start + index + 1] = 1;
  }
}
var widest = 4;
var isNumber = (word2) => word2 !== void 0 && new RegExp("^\\p{Nd}", "u").test(word2.text);

// dist/names/tagger/templates.js
function wordAtoms(distance, ofSpelling, ofPlace) {
  const ending = distance === 0 ? "" : distance > 0 ? `+${distance}` : String(distance);
  return {
    distance,
    ofSpelling: Int32Array.from(ofSpelling, (facet) => spellingAt[facet]),
    ofPlace: Int32Array.from(ofPlace, (facet) => placeAt[facet]),
    names: [...ofSpelling, ...ofPlace].map((facet) => facet + ending)
  };
}
var near = [
  [
    "lower",
    "form",
    "suffix3",
    "shape",
    "cluster",
    "group",
    "tags",
    "given",
    "known",
    "head",
    "role",
    "context",
    "wide",
    "wider"
  ],
  ["pos", "gap", "span", "ruleLabel"]
];
var far = [["lower", "shape", "cluster", "context", "role"], ["gap"]];
var besideAtoms = [
  wordAtoms(-1, ...near),
  wordAtoms(1, ...near),
  wordAtoms(-2, ...far),
  wordAtoms(2, ...far)
];
var otherAtoms = ["always", "first", "lettering", "label-1"];
var atomNames = [
  ...otherAtoms,
  ...spellingFacets,
  ...formFacets,
  ...placeFacets,
  ...besideAtoms.flatMap(({ names }) => names)
];
var templateGroups = {
  words: [
    "always",
    "lower",
    "form",
    "lower first",
    "lower-1",
    "lower+1",
    "lower-2",
    "lower+2",
    "form-1",
    "form+1",
    "lower-1 lower",
    "lower lower+1",
    "lower-2 lower-1",
    "lower+1 lower+2",
    "lower-1 shape",
    "shape lower+1",
    "lower-1 lower+1",
    "lower-1 gap shape",
    "shape gap+1 lower+1"
  ],
  shapes: [
    "suffix1",
    "suffix2",
    "suffix3",
    "suffix4",
    "prefix1",
    "prefix2",
    "prefix3",
    "lastPart",
    "shape",
    "shape first",
    "shape lettering",
    "shape suffix3",
    "shape suffix2 first",
    "suffix3-1",
    "suffix3+1",
    "shape-1",
    "shape+1",
    "gap",
    "gap+1",
    "gap gap+1 shape",
    "shape-1 shape",
    "shape shape+1",
    "shape-1 shape shape+1",
    "shape-2 shape-1 shape",
    "shape shape+1 shape+2"
  ],
  tags: [
    "pos",
    "tags",
    "pos shape",
    "pos first shape",
    "tags shape first",
    "pos-1 pos",
    "pos pos+1",
    "pos-1 pos pos+1",
    "tags-1 shape",
    "shape tags+1"
  ],
  clusters: [
    "cluster",
    "group",
    "cluster shape",
    "cluster-2",
    "cluster-1",
    "cluster+1",
    "cluster+2",
    "group-1",
    "group+1",
    "cluster-1 cluster",
    "cluster cluster+1",
    "cluster-1 shape",
    "shape cluster+1",
    "group-1 shape group+1"
  ],
  lists: [
    "given",
    "given-1 given",
    "given given+1",
    "given shape runPlace",
    "known",
    "known shape",
    "known-1 known",
    "known known+1",
    "span",
    "span shape",
    "span given",
    "span-1 span",
    "span span+1",
    "span runSize runPlace",
    "span gap context-1",
    "span articleType",
    "span ruleLabel",
    "span lower-1",
    "city",
    "city given known",
    "city shape runSize",
    "head",
    "head runPlace",
    "head-1 head",
    "head head+1",
    "role",
    "role-1 shape",
    "role-1 gap given",
    "role-2 role-1 shape",
    "role first shape",
    "context-1 shape",
    "shape context+1",
    "context-1 gap runSize known",
    "context-2 context-1",
    "gap+1 context+1 given"
  ],
  runs: [
    "runFirst",
    "runLast",
    "runSize",
    "runSize runPlace",
    "runBefore",
    "runAfter",
    "runBefore runPlace",
    "runAfter runPlace",
    "runBefore runSize runAfter",
    "runLast runPlace",
    "runFirst runPlace",
    "runBefore shape runPlace"
  ],
  trees: ["relation", "relation headWord", "relation shape", "relation known", "headWord runSize"],
  rules: [
    "ruleLabel",
    "ruleName",
    "ruleLabel ruleWeight",
    "ruleName ruleWeight first",
    "ruleLabel-1 ruleLabel",
    "ruleLabel ruleLabel+1",
    "ruleLabel shape",
    "ruleLabel lower",
    "ruleLabel runLast",
    "ruleName cluster",
    "ruleName runPlace",
    "ruleName runSize",
    "ruleName gap+1 context+1",
    "ruleName runBefore",
    "ruleName runAfter"
  ],
  article: [
    "raised",
    "lowered",
    "raised lowered first",
    "raised lowered shape first",
    "titled",
    "spoken",
    "placed",
    "titled spoken placed shape",
    "titled given",
    "longRun longPlace",
    "longFirst longPlace",
    "longLast longPlace",
    "longLast",
    "articleType",
    "articleType ruleLabel",
    "articleType shape runSize",
    "articleType placed spoken titled",
    "articleType given city",
    "evidence",
    "evidence runSize runPlace",
    "evidence articleType",
    "formBefore",
    "formAfter",
    "formBefore runSize",
    "formAfter runSize"
  ],
  wide: [
    "wide",
    "wider",
    "wide shape",
    "wide-1 wide",
    "wide wide+1",
    "wide-1 runPlace",
    "wide+1 runPlace",
    "wide runPlace runSize",
    "wider runPlace runSize",
    "wider-1 wider",
    "wider wider+1",
    "wider given",
    "wider gap+1 context+1",
    "wider context-1",
    "wider articleType",
    "wider ruleLabel"
  ]
};
var wordTemplates = { lines: Object.values(templateGroups).flat(), names: atomNames };
var historyTemplates = {
  lines: [
    "label-1",
    "label-1 lower",
    "label-1 lower-1",
    "label-1 shape",
    "label-1 cluster",
    "label-1 pos",
    "label-1 gap",
    "label-1 gap shape",
    "label-1 ruleLabel",
    "label-1 known",
    "label-1 head",
    "label-1 runPlace runSize"
  ],
  names: atomNames
};

// dist/names/tagger/article-view.js
var beyond = 1540483477;
var noSpelling = new Int32Array(spellingFacets.length);
var labelAtom = otherAtoms.indexOf("label-1");
var letteringNumbers = { prose: 0, title: 1, capitals: 2 };
var noForm = new Int32Array(formFacets.length);
var ArticleView = class {
  words;
  segments;
  /** The values of the atoms of the word last asked for, in the order of `atomNames`. */
  atoms = new Int32Array(atomNames.length);
  /** The number of each word's form, for words written like names; -1 for others. Equal numbers, equal forms. */
  formNumbers;
  forms = new ArticleForms();
  /** What is known of each word by its spelling: of those that atoms of active words look at. */
  facts;
  /** The values of `placeFacets`, word behind word. */
  places;
  /** Where the line of each word begins and ends among the words, its number, and its lettering. */
  starts;
  ends;
  lines;
  letterings;
  /** Whether each word may belong to a name. */
  active;
  lineStarts = /* @__PURE__ */ new Map();
  factsOf;
  constructor(doc, reading, { factsOf: factsOf2, knownKindOf }) {
    const size = reading.lines.reduce((sum2, { words: words2 }) => sum2 + words2.length, 0);
    this.factsOf = factsOf2;
    this.facts = new Array(size).fill(void 0);
    this.places = new Int32Array(size * placeFacets.length);
    this.formNumbers = new Int32Array(size).fill(-1);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.lines = new Int32Array(size);
    this.letterings = new Uint8Array(size);
    this.active = new Uint8Array(size);
    this.words = this.addWords(reading);
    const runs = reading.lines.map(({ words: words2 }) => runsOf(words2));
    this.addForms(reading, runs);
    for (const [line, own2] of runs.entries())
      this.describeLine(doc, reading, { line, runs: own2, knownKindOf });
    this.segments = this.segmentsOf();
    describeRules(reading, (stretch2) => this.placeOf(stretch2), this.put);
  }
  /** Sets the atoms but the label of the word before. The word must be one of a segment. */
  read(at2) {
    const { atoms: atoms2, places: places3, facts } = this;
    const start = this.starts[at2] ?? 0;
    const end = this.ends[at2] ?? 0;
    atoms2[1] = at2 === start ? 1 : 0;
    atoms2[2] = this.letterings[at2] ?? 0;
    atoms2.set(facts[at2]?.numbers ?? noSpelling, ownAtoms);
    atoms2.set(this.formOf(at2), ownAtoms + spellingFacets.length);
    let atom = ownAtoms + spellingFacets.length + formFacets.length;
    const own2 = at2 * placeFacets.length;
    for (let facet = 0; facet < placeFacets.length; facet++)
      atoms2[atom++] = places3[own2 + facet] ?? 0;
    for (const beside2 of besideAtoms) {
      const word2 = at2 + beside2.distance;
      if (word2 >= start && word2 < end)
        this.readBeside(word2, beside2, atom);
      else
        atoms2.fill(beyond, atom, atom + beside2.names.length);
      atom += beside2.names.length;
    }
  }
  /** Sets the label of the word before. */
  readLabel(label) {
    this.atoms[labelAtom] = label;
  }
  /** How many forms there are: `formNumbers` are smaller. */
  get formTotal() {
    return this.forms.numbers.length;
  }
  /** Where a stretch of one of the article's lines stands among the words. */
  placeOf({ words: words2, from, to }) {
    const start = this.lineStarts.get(words2) ?? 0;
    return { from: start + from, to: start + to };
  }
  /** The index of a word's sentence. */
  lineOf(at2) {
    return this.lines[at2] ?? 0;
  }
  /** The index of a word in its sentence. */
  indexInLine(at2) {
    return at2 - (this.starts[at2] ?? 0);
  }
  formOf(at2) {
    const form2 = this.formNumbers[at2] ?? -1;
    return form2 < 0 ? noForm : this.forms.numbers[form2] ?? noForm;
  }
  /** Sets the atoms of a word beside the one that is told of, from a place on. */
  readBeside(word2, { ofSpelling, ofPlace }, from) {
    const { atoms: atoms2, places: places3 } = this;
    const numbers2 = this.facts[word2]?.numbers ?? noSpelling;
    const place = word2 * placeFacets.length;
    let atom = from;
    for (let which = 0; which < ofSpelling.length; which++)
      atoms2[atom++] = numbers2[ofSpelling[which] ?? 0] ?? 0;
    for (let which = 0; which < ofPlace.length; which++)
      atoms2[atom++] = places3[place + (ofPlace[which] ?? 0)] ?? 0;
  }
  put = (at2, facet, value) => {
    this.places[at2 * placeFacets.length + facet] = value;
  };
  addWords({ lines }) {
    const all2 = [];
    for (const [line, { words: words2, lettering }] of lines.entries()) {
      const start = all2.length;
      const end = start + words2.length;
      this.lineStarts.set(words2, start);
      this.starts.fill(start, start, end);
      this.ends.fill(end, start, end);
      this.lines.fill(line, start, end);
      this.letterings.fill(letteringNumbers[lettering], start, end);
      markActive(words2, this.active, start);
      for (const word2 of words2) {
        if (word2.isNamelike)
          this.formNumbers[all2.length] = this.forms.numberOf(word2.lower);
        all2.push(word2);
      }
    }
    return all2;
  }
  /** What is known of the words of a line, looked up when it is asked for. */
  factsIn(words2) {
    const start = this.lineStarts.get(words2) ?? 0;
    return (index) => {
      const word2 = words2[index];
      if (!word2)
        return null;
      const known = this.facts[start + index];
      if (known)
        return known;
      const facts = this.factsOf(word2.spelling);
      this.facts[start + index] = facts;
      return facts;
    };
  }
  addForms({ lines }, runs) {
    for (const [line, { words: words2, lettering }] of lines.entries()) {
      if (lettering !== "prose")
        continue;
      const factsAt = this.factsIn(words2);
      for (const run of runs[line] ?? [])
        this.forms.addRun(words2, run, factsAt);
    }
    for (const line of lines)
      if (line.lettering === "prose")
        this.forms.countLowered(line);
    this.forms.finish();
  }
  describeLine(doc, { lines, record }, { line, runs, knownKindOf }) {
    const { words: words2 } = lines[line] ?? { words: [] };
    if (runs.length === 0)
      return;
    const start = this.lineStarts.get(words2) ?? 0;
    const factsAt = this.factsIn(words2);
    for (let index = 0; index < words2.length; index++) {
      const word2 = words2[index];
      if (!word2 || !this.isSeen(start + index))
        continue;
      factsAt(index);
      describeWord(word2, start + index, this.put);
      if (this.active[start + index] === 1)
        describeRecord(word2, record, start + index, this.put);
    }
    for (const run of runs) {
      describeRun(run, start, factsAt, this.put);
      describeKnown(words2, run, { start, knownKindOf }, this.put);
    }
    describeTree(doc, line, { start, words: words2, active: this.active }, this.put);
  }
  /** Whether atoms of active words look at a word: nothing need be known of others. */
  isSeen(at2) {
    for (let other = at2 - widest2; other <= at2 + widest2; other++)
      if (this.active[other] === 1)
        return true;
    return false;
  }
  segmentsOf() {
    const segments = [];
    for (let at2 = 0; at2 < this.active.length; at2++) {
      if (this.active[at2] === 0)
        continue;
      const last = segments.at(-1);
      if (last?.to === at2 && this.starts[at2] !== at2)
        last.to++;
      else
        segments.push({ from: at2, to: at2 + 1 });
    }
    return segments;
  }
};
var ownAtoms = otherAtoms.length;
var widest2 = Math.max(...besideAtoms.map(({ distance }) => Math.abs(distance)));

// dist/learn/averaged-perceptron.js
function scoringOf(table, { bits: bits3, classes }) {
  const mask = 2 ** bits3 - 1;
  return {
    classes,
    score(features, size, scores) {
      scores.fill(0);
      for (let index = 0; index < size; index++) {
        const start = (features[index] ?? 0) & mask;
        for (let each = 0; each < classes; each++)
          scores[each] = (scores[each] ?? 0) + (table[start + each] ?? 0);
      }
    }
  };
}
var AveragedPerceptron = class {
  bits;
  classes;
  weights;
  scoring;
  /** For each weight the sum of its changes, each times the step it was made at: what the average is found from (Daumé 2006). */
  timed;
  step = 1;
  constructor({ bits: bits3, classes }) {
    this.bits = bits3;
    this.classes = classes;
    this.weights = new Float32Array(2 ** bits3 + classes);
    this.scoring = scoringOf(this.weights, this);
    this.timed = new Float64Array(2 ** bits3 + classes);
  }
  score(features, size, scores) {
    this.scoring.score(features, size, scores);
  }
  /**
   * Counts one decision, over which weights are averaged, and learns from it: the features' weights rise by 1 for the
   * class `right` and fall by 1 for the class `wrong`, unless they are the same.
   */
  learn(features, size, { right, wrong }) {
    this.count();
    if (right === wrong)
      return;
    this.change(features, size, { of: right, by: 1 });
    this.change(features, size, { of: wrong, by: -1 });
  }
  /** Counts one decision. For learners that change weights themselves; `learn` does it. */
  count() {
    this.step++;
  }
  /** Raises the weights of the features for one class by so much, without counting a decision. */
  change(features, size, { of, by }) {
    const { weights, timed, step } = this;
    const mask = 2 ** this.bits - 1;
    for (let index = 0; index < size; index++) {
      const place = ((features[index] ?? 0) & mask) + of;
      weights[place] = (weights[place] ?? 0) + by;
      timed[place] = (timed[place] ?? 0) + by * step;
    }
  }
  /** Adds the weights, averaged over all decisions so far, to `sum`, a table of `2 ** bits + classes` places. */
  addTo(sum2) {
    for (let place = 0; place < sum2.length; place++) {
      const average = (this.weights[place] ?? 0) - (this.timed[place] ?? 0) / this.step;
      sum2[place] = (sum2[place] ?? 0) + average;
    }
  }
};
function highest(scores) {
  let best2 = 0;
  for (let index = 1; index < scores.length; index++)
    if ((scores[index] ?? 0) > (scores[best2] ?? 0))
      best2 = index;
  return best2;
}

// dist/names/tagger/chain.js
var count2 = labelNames.length;
var previousOf = (at2) => at2 === 0 ? 1 : count2;
var ChainRoom = class {
  /** For each word and label the likelihood of all ways up to it, scaled; and of all ways from it on. */
  forward;
  backward;
  /** The factor of each label of each word behind each label, scaled: `(word * labels + previous) * labels + label`. */
  steps;
  taken = 0;
  /** Room for so many words. */
  constructor(words2) {
    this.forward = new Float64Array(words2 * count2);
    this.backward = new Float64Array(words2 * count2);
    this.steps = new Float64Array(words2 * count2 * count2);
  }
  /** Takes room for so many words, and gives the first of them. */
  take(words2) {
    this.taken += words2;
    return this.taken - words2;
  }
};
var Chain = class {
  length;
  forward;
  backward;
  steps;
  /** The place of the segment's first word in the room. */
  first;
  constructor(scores, room = new ChainRoom(scores.length)) {
    const { length: length2 } = scores;
    this.length = length2;
    this.forward = room.forward;
    this.backward = room.backward;
    this.steps = room.steps;
    this.first = room.take(length2);
    for (let at2 = 0; at2 < length2; at2++) {
      this.fillSteps(at2, scores);
      this.sumForward(at2);
    }
    for (let at2 = length2 - 1; at2 >= 0; at2--)
      this.sumBackward(at2);
  }
  /** How likely a word has a label. */
  probability(at2, label) {
    const place = (this.first + at2) * count2 + label;
    return (this.forward[place] ?? 0) * (this.backward[place] ?? 0);
  }
  /** How likely a word has a label and the word before it another. */
  pairProbability(at2, previous, label) {
    return this.upTo(at2, previous) * this.step(at2, previous, label) * this.onFrom(at2, label);
  }
  /** How likely the words from `from` to `to`, exclusive, are one name of a type, which begins with the label `begin`. */
  nameProbability(from, to, begin) {
    const inside3 = begin + 1;
    let way = 0;
    for (let previous = 0; previous < previousOf(from); previous++) {
      way += this.upTo(from, previous) * this.step(from, previous, begin);
    }
    let last = begin;
    for (let at2 = from + 1; at2 < to; at2++) {
      way *= this.step(at2, last, inside3);
      last = inside3;
    }
    return way * this.restBehind(to, last, inside3);
  }
  /** Writes the likeliest labels (Viterbi 1967), the first of equals, into `labels`, from `start` on. */
  bestLabels(labels, start) {
    const totals = new Float64Array(this.length * count2);
    const origins = new Uint8Array(this.length * count2);
    for (let at2 = 0; at2 < this.length; at2++)
      this.extend(at2, totals, origins);
    let label = highest(totals.subarray((this.length - 1) * count2, this.length * count2));
    for (let at2 = this.length - 1; at2 >= 0; at2--) {
      labels[start + at2] = label;
      label = origins[at2 * count2 + label] ?? outside;
    }
  }
  step(at2, previous, label) {
    return this.steps[((this.first + at2) * count2 + previous) * count2 + label] ?? 0;
  }
  /** The likelihood of all ways to the word before, which end with a label. */
  upTo(at2, previous) {
    if (at2 === 0)
      return previous === outside ? 1 : 0;
    return this.forward[(this.first + at2 - 1) * count2 + previous] ?? 0;
  }
  /** The likelihood of all ways on from a label of a word. */
  onFrom(at2, label) {
    return this.backward[(this.first + at2) * count2 + label] ?? 0;
  }
  /** The likelihood of all ways on from a name that ends before `to`. */
  restBehind(to, last, inside3) {
    if (to === this.length)
      return 1;
    let rest = 0;
    for (const next of successors[last] ?? []) {
      if (next !== inside3)
        rest += this.step(to, last, next) * this.onFrom(to, next);
    }
    return rest;
  }
  /** Makes factors of a word's scores, the greatest emission 1. */
  fillSteps(at2, { first, emissions, transitions }) {
    const word2 = first + at2;
    let most3 = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < count2; label++)
      most3 = Math.max(most3, emissions[word2 * count2 + label] ?? 0);
    for (let previous = 0; previous < previousOf(at2); previous++) {
      const from = (word2 * count2 + previous) * count2;
      if (transitions[from] === Number.NEGATIVE_INFINITY)
        continue;
      const to = ((this.first + at2) * count2 + previous) * count2;
      for (const label of successors[previous] ?? []) {
        const score = (transitions[from + label] ?? 0) + (emissions[word2 * count2 + label] ?? 0) - most3;
        this.steps[to + label] = Math.exp(Math.min(farthest, Math.max(-farthest, score)));
      }
    }
  }
  /** Sums up the ways to a word, and scales its factors so that they make 1. */
  sumForward(at2) {
    const { forward, steps } = this;
    const own2 = (this.first + at2) * count2;
    let sum2 = 0;
    for (let previous = 0; previous < previousOf(at2); previous++) {
      const before5 = this.upTo(at2, previous);
      if (before5 === 0)
        continue;
      for (const label of successors[previous] ?? []) {
        const way = before5 * this.step(at2, previous, label);
        forward[own2 + label] = (forward[own2 + label] ?? 0) + way;
        sum2 += way;
      }
    }
    for (let label = 0; label < count2; label++)
      forward[own2 + label] = (forward[own2 + label] ?? 0) / sum2;
    const row = own2 * count2;
    for (let place = row; place < row + previousOf(at2) * count2; place++)
      steps[place] = (steps[place] ?? 0) / sum2;
  }
  sumBackward(at2) {
    for (let label = 0; label < count2; label++) {
      let sum2 = at2 === this.length - 1 ? 1 : 0;
      if (sum2 === 0) {
        for (const next of successors[label] ?? [])
          sum2 += this.step(at2 + 1, label, next) * this.onFrom(at2 + 1, next);
      }
      this.backward[(this.first + at2) * count2 + label] = sum2;
    }
  }
  /** Extends the best way to each label of the word before; the greatest total of a word is made 1. */
  extend(at2, totals, origins) {
    const own2 = totals.subarray(at2 * count2, (at2 + 1) * count2);
    const before5 = at2 === 0 ? beginning : totals.subarray((at2 - 1) * count2, at2 * count2);
    for (let previous = 0; previous < previousOf(at2); previous++) {
      for (const label of successors[previous] ?? []) {
        const total = (before5[previous] ?? 0) * this.step(at2, previous, label);
        if (total <= (own2[label] ?? 0))
          continue;
        own2[label] = total;
        origins[at2 * count2 + label] = previous;
      }
    }
    makeGreatestOne(own2);
  }
};
function makeGreatestOne(totals) {
  const most3 = totals[highest(totals)] ?? 1;
  for (let label = 0; label < totals.length; label++)
    totals[label] = (totals[label] ?? 0) / most3;
}
var beginning = [1];
var farthest = 300;

// dist/learn/generated-code.js
function generatesCode() {
  try {
    return typeof new Function() === "function";
  } catch {
    return false;
  }
}
function featureCode({ seed, places: places3 }) {
  const mixing = places3.map((place) => `h = imul(h ^ atoms[${place}], ${factor}); h ^= h >>> 15;`);
  return `h = ${seed}; ${mixing.join(" ")}`;
}

// dist/learn/templates.js
function compileTemplates(lines, names) {
  const templates = templatesOf(lines, names);
  return { size: templates.length, write: generatesCode() ? generatedWriter(templates) : loopingWriter(templates) };
}
function templatesOf(lines, names) {
  if (new Set(lines).size < lines.length)
    throw new Error("A feature template is given twice.");
  const placeOf3 = new Map(names.map((name, place) => [name, place]));
  return lines.map((line) => {
    const places3 = line.split(" ").map((name) => {
      const place = placeOf3.get(name);
      if (place !== void 0)
        return place;
      throw new Error(`The template ${JSON.stringify(line)} names ${JSON.stringify(name)}: there is no such atom.`);
    });
    return { seed: hashText(line), places: places3 };
  });
}
function generatedWriter(templates) {
  const statements = templates.map((template, index) => `${featureCode(template)} features[from + ${index}] = h;`);
  const code = `return (atoms, features, from) => {
let h;
${statements.join("\n")}
};`;
  return new Function("imul", code)(Math.imul);
}
function loopingWriter(templates) {
  return (atoms2, features, from) => {
    templates.forEach(({ seed, places: places3 }, index) => {
      features[from + index] = places3.reduce((hash, place) => mix(hash, atoms2[place] ?? 0), seed);
    });
  };
}

// dist/names/tagger/lattice.js
var count3 = labelNames.length;
var ofWord = compileTemplates(wordTemplates.lines, wordTemplates.names);
var ofHistory = compileTemplates(historyTemplates.lines, historyTemplates.names);
var spread = 10;
var Lattice = class {
  /** The segment's scores begin where the arrays do. */
  first = 0;
  length = 0;
  /** The score of each label of each word, `labelNames.length` of them one behind the other. */
  emissions = new Float64Array(0);
  /** The score of each label of each word behind each label: `(word * labels + previous) * labels + label`. */
  transitions = new Float64Array(0);
  words = new Int32Array(0);
  histories = new Int32Array(0);
  sums = new Float64Array(count3);
  /**
   * Makes the features of a segment and adds up their weights, times `scale`. Behind labels that score less than the best
   * of their word by more than `spread` nothing is looked up: their transitions are without hope.
   */
  score(view, { from, to }, weights, { scale = 1, spread: spread2 = Number.POSITIVE_INFINITY } = {}) {
    this.length = to - from;
    if (this.emissions.length < this.length * count3)
      this.grow(this.length * 2);
    for (let at2 = 0; at2 < this.length; at2++) {
      view.read(from + at2);
      ofWord.write(view.atoms, this.words, at2 * ofWord.size);
      weights.score(this.wordFeatures(at2), ofWord.size, this.sums);
      this.put(this.emissions, at2 * count3, scale);
      for (let previous = 0; previous < (at2 === 0 ? 1 : count3); previous++) {
        const row = at2 * count3 + previous;
        if (at2 > 0 && this.isHopeless(at2 - 1, previous, spread2)) {
          this.transitions.fill(Number.NEGATIVE_INFINITY, row * count3, (row + 1) * count3);
          continue;
        }
        view.readLabel(previous);
        ofHistory.write(view.atoms, this.histories, row * ofHistory.size);
        weights.score(this.historyFeatures(at2, previous), ofHistory.size, this.sums);
        this.put(this.transitions, row * count3, scale);
      }
    }
  }
  /** The scores of the segment scored last, in arrays of their own. */
  scores() {
    const { length: length2 } = this;
    return {
      first: 0,
      length: length2,
      emissions: this.emissions.slice(0, length2 * count3),
      transitions: this.transitions.slice(0, length2 * count3 * count3)
    };
  }
  isHopeless(at2, label, spread2) {
    const own2 = this.emissions[at2 * count3 + label] ?? 0;
    for (let other = 0; other < count3; other++) {
      if ((this.emissions[at2 * count3 + other] ?? 0) - own2 > spread2)
        return true;
    }
    return false;
  }
  /** Puts the sums of all labels, times `scale`, into `scores`, from `start` on. */
  put(scores, start, scale) {
    for (let label = 0; label < count3; label++)
      scores[start + label] = (this.sums[label] ?? 0) * scale;
  }
  /** The features of a word. */
  wordFeatures(at2) {
    return this.words.subarray(at2 * ofWord.size, (at2 + 1) * ofWord.size);
  }
  /** The features of a word behind a label. */
  historyFeatures(at2, previous) {
    const start = (at2 * count3 + previous) * ofHistory.size;
    return this.histories.subarray(start, start + ofHistory.size);
  }
  grow(length2) {
    this.words = new Int32Array(length2 * ofWord.size);
    this.histories = new Int32Array(length2 * count3 * ofHistory.size);
    this.emissions = new Float64Array(length2 * count3);
    this.transitions = new Float64Array(length2 * count3 * count3);
  }
};

// dist/names/tagger/weight-sums.js
var WeightSums = class {
  sums = new Float64Array(labelNames.length);
  table;
  mask;
  templates;
  features;
  constructor({ table, mask }, templates) {
    this.table = table;
    this.mask = mask;
    this.templates = templates;
    this.features = new Int32Array(templates.size);
  }
  /** The sum of each label, a whole number, in an array that is good until the next call. */
  of(atoms2) {
    this.templates.write(atoms2, this.features, 0);
    this.addEnds();
    this.addMiddle();
    return this.sums;
  }
  /**
   * Sums up the first and the last label. The table is larger than any cache: a loop that touches both ends of each row
   * and does nothing else has many rows fetched at once, and the next loop finds them there.
   */
  addEnds() {
    const { table, mask, features, sums } = this;
    let [first, last] = [0, 0];
    for (let index = 0; index < features.length; index++) {
      const place = (features[index] ?? 0) & mask;
      first += table[place] ?? 0;
      last += table[place + 10] ?? 0;
    }
    sums[0] = first;
    sums[10] = last;
  }
  /** Sums up the nine labels between, each sum in a register. */
  addMiddle() {
    const { table, mask, features, sums } = this;
    let [b, c, d, e, f, g, h, i, j] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let index = 0; index < features.length; index++) {
      const place = (features[index] ?? 0) & mask;
      b += table[place + 1] ?? 0;
      c += table[place + 2] ?? 0;
      d += table[place + 3] ?? 0;
      e += table[place + 4] ?? 0;
      f += table[place + 5] ?? 0;
      g += table[place + 6] ?? 0;
      h += table[place + 7] ?? 0;
      i += table[place + 8] ?? 0;
      j += table[place + 9] ?? 0;
    }
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
    sums[6] = g;
    sums[7] = h;
    sums[8] = i;
    sums[9] = j;
  }
};

// dist/names/tagger/packed-lattice.js
var count4 = labelNames.length;
var ofWord2 = compiled(wordTemplates);
var ofHistory2 = compiled(historyTemplates);
function compiled({ lines, names }) {
  const sizeOf = (line) => line.split(" ").length;
  return compileTemplates([...lines].sort((a, b) => sizeOf(a) - sizeOf(b)), names);
}
var PackedLattice = class {
  scale;
  ofWord;
  ofHistory;
  /** Weights times `scale` are logarithms. */
  constructor(weights, scale) {
    this.ofWord = new WeightSums(weights, ofWord2);
    this.ofHistory = new WeightSums(weights, ofHistory2);
    this.scale = scale;
  }
  /** The scores of a view's segments, one behind the other in the same arrays. */
  scoresOf(view) {
    const size = view.segments.reduce((sum2, { from, to }) => sum2 + to - from, 0);
    const emissions = new Float64Array(size * count4);
    const transitions = new Float64Array(size * count4 * count4);
    let end = 0;
    return view.segments.map((segment) => {
      const scores = { first: end, length: segment.to - segment.from, emissions, transitions };
      this.score(view, segment, scores);
      end += scores.length;
      return scores;
    });
  }
  score(view, { from, to }, { first, emissions, transitions }) {
    for (let at2 = 0; at2 < to - from; at2++) {
      const word2 = first + at2;
      view.read(from + at2);
      this.put(this.ofWord.of(view.atoms), emissions, word2 * count4);
      for (let previous = 0; previous < (at2 === 0 ? 1 : count4); previous++) {
        const row = (word2 * count4 + previous) * count4;
        if (at2 > 0 && isHopeless(emissions, (word2 - 1) * count4, previous)) {
          transitions.fill(Number.NEGATIVE_INFINITY, row, row + count4);
          continue;
        }
        view.readLabel(previous);
        this.put(this.ofHistory.of(view.atoms), transitions, row);
      }
    }
  }
  put(sums, scores, start) {
    for (let label = 0; label < count4; label++)
      scores[start + label] = (sums[label] ?? 0) * this.scale;
  }
};
function isHopeless(emissions, start, label) {
  const own2 = emissions[start + label] ?? 0;
  for (let other = 0; other < count4; other++)
    if ((emissions[start + other] ?? 0) - own2 > spread)
      return true;
  return false;
}

// dist/names/tagger/tagger.js
function articleViewer(knowledge, { words: words2, vocabulary }) {
  const factsOf2 = factsOnce({ table: words2, knowledge, vocabulary });
  const tools = { factsOf: factsOf2, knownKindOf: knownKindsOf(knowledge) };
  return (doc, reading) => new ArticleView(doc, reading, tools);
}
function nameTaggerOf({ weights, scale, calibration }, needs, knowledge) {
  const viewOf = articleViewer(knowledge, needs);
  const lattice = new PackedLattice(weights, scale);
  const tag = (doc, reading) => {
    const view = viewOf(doc, reading);
    const names = taggedNames(view, lattice.scoresOf(view)).map(({ from, to, type, probability, spanProbability, presence }) => ({
      from,
      to,
      type,
      confidence: calibrated(probability, calibration),
      certainty: calibrated(spanProbability, calibration),
      presence
    }));
    return { view, names };
  };
  return { knowledge, tag };
}
function taggedNames(view, scores) {
  const size = scores.reduce((sum2, { length: length2 }) => sum2 + length2, 0);
  const [firstRoom, secondRoom] = [new ChainRoom(size), new ChainRoom(size)];
  const chains = scores.map((own2) => new Chain(own2, firstRoom));
  const agreement2 = new Agreement(view, chains);
  const labels = new Uint8Array(view.words.length);
  const names = [];
  for (const [index, own2] of scores.entries()) {
    const from = view.segments[index]?.from ?? 0;
    const changed = agreement2.adjust(from, own2);
    const chain = changed ? new Chain(own2, secondRoom) : chains[index];
    if (chain)
      addNames(names, chain, from, labels);
  }
  return names;
}
function addNames(names, chain, start, labels) {
  chain.bestLabels(labels, start);
  for (const { from, to, type } of namesIn(labels.subarray(start, start + chain.length))) {
    names.push({
      from: start + from,
      to: start + to,
      type,
      probability: chain.nameProbability(from, to, beginLabel(type)),
      spanProbability: nameTypes.reduce((sum2, each) => sum2 + chain.nameProbability(from, to, beginLabel(each)), 0),
      presence: presenceOf(chain, from, to)
    });
  }
}
function presenceOf(chain, from, to) {
  let least = 1;
  for (let at2 = from; at2 < to; at2++)
    least = Math.min(least, 1 - chain.probability(at2, outside));
  return least;
}
function calibrated(probability, { slope, shift }) {
  return 1 / (1 + Math.exp(-(slope * logOdds(probability) + shift)));
}
function logOdds(probability) {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(bounded / (1 - bounded));
}

// dist/learn/packed-weights.js
var PackedWeights = class {
  classes;
  mask;
  table;
  all;
  constructor({ classes, bits: bits3, table }) {
    this.classes = classes;
    this.mask = 2 ** bits3 - 1;
    this.table = table;
    this.all = Uint8Array.from({ length: classes }, (_, each) => each);
  }
  score(features, size, scores) {
    scores.fill(0);
    this.add(features, size, this.all, scores);
  }
  /** Adds the weights of the first `size` features to the sums of some classes; `sums` has a place for each class. */
  add(features, size, some, sums) {
    if (this.classes === 3) {
      addThree(this, features, size, sums);
      return;
    }
    const { table, mask } = this;
    const ending = size & 3;
    for (let index = 0; index < ending; index++) {
      const start = (features[index] ?? 0) & mask;
      for (let which = 0; which < some.length; which++) {
        const each = some[which] ?? 0;
        sums[each] = (sums[each] ?? 0) + (table[start + each] ?? 0);
      }
    }
    for (let index = ending; index < size; index += 4)
      this.addFourOf(features, index, some, sums);
  }
  addFourOf(features, from, some, sums) {
    const { table, mask } = this;
    const first = (features[from] ?? 0) & mask;
    const second = (features[from + 1] ?? 0) & mask;
    const third = (features[from + 2] ?? 0) & mask;
    const fourth = (features[from + 3] ?? 0) & mask;
    for (let which = 0; which < some.length; which++) {
      const each = some[which] ?? 0;
      const low = (table[first + each] ?? 0) + (table[second + each] ?? 0);
      const high = (table[third + each] ?? 0) + (table[fourth + each] ?? 0);
      sums[each] = (sums[each] ?? 0) + low + high;
    }
  }
};
function addThree({ table, mask }, features, size, sums) {
  let [first, second, third] = [sums[0] ?? 0, sums[1] ?? 0, sums[2] ?? 0];
  for (let index = 0; index < size; index++) {
    const start = (features[index] ?? 0) & mask;
    first += table[start] ?? 0;
    second += table[start + 1] ?? 0;
    third += table[start + 2] ?? 0;
  }
  sums[0] = first;
  sums[1] = second;
  sums[2] = third;
}
function writeWeights(writer, name, weights, { classes, bits: bits3, cut: cut2 }) {
  let largest = 0;
  for (const weight of weights)
    largest = Math.max(largest, Math.abs(weight));
  const values = [];
  const gaps = [];
  let last = -1;
  weights.forEach((weight, place) => {
    const root2 = Math.abs(weight) < cut2 || largest === 0 ? 0 : Math.round(127 * Math.sqrt(Math.abs(weight) / largest));
    if (root2 === 0)
      return;
    values.push(weight < 0 ? -root2 : root2);
    pushNumber(gaps, place - last - 1);
    last = place;
  });
  writer.add(`${name} shape`, Uint8Array.of(classes, bits3));
  writer.add(`${name} values`, Uint8Array.from(values, (value) => value & 255));
  writer.add(`${name} gaps`, Uint8Array.from(gaps));
}
function packedWeights(weights, packing) {
  const writer = new ModelWriter("weights");
  writeWeights(writer, "w", weights, packing);
  return readWeights(new ModelReader(writer.bytes(), { name: "weights", kind: "weights" }), "w");
}
function readWeights(reader, name) {
  const [classes = 0, bits3 = 0] = reader.section(`${name} shape`);
  const values = reader.section(`${name} values`);
  const gaps = reader.section(`${name} gaps`);
  if (classes === 0 || bits3 < 8 || bits3 > 26)
    throw reader.error(`the shape of ${name} is impossible`);
  const table = new Int16Array(2 ** bits3 + classes);
  if (!fill(table, values, gaps))
    throw reader.error(`the places of ${name} do not fit its table`);
  return new PackedWeights({ classes, bits: bits3, table });
}
function fill(table, values, gaps) {
  const roots = new Int8Array(values.buffer, values.byteOffset, values.length);
  const [count5, length2] = [values.length, gaps.length];
  let at2 = 0;
  let place = -1;
  for (let index = 0; index < count5; index++) {
    let part = gaps[at2++] ?? 0;
    let gap2 = part & 127;
    for (let shift = 7; part > 127 && at2 < length2; shift += 7) {
      part = gaps[at2++] ?? 0;
      gap2 += (part & 127) << shift;
    }
    place += gap2 + 1;
    const root2 = roots[index] ?? 0;
    table[place] = root2 < 0 ? -root2 * root2 : root2 * root2;
  }
  return at2 === length2 && place < table.length;
}

// dist/names/tagger/tagger-file.js
var kind3 = "names";
function writeNameTagger(weights, calibration) {
  const writer = new ModelWriter(kind3);
  writer.addText("labels", labelNames.join(" "));
  writer.addText("calibration", JSON.stringify([calibration.slope, calibration.shift]));
  writer.addText("scale", String(largestOf(weights.table) / 127 ** 2));
  writeWeights(writer, "labels", weights.table, weights);
  return writer.bytes();
}
function largestOf(table) {
  let largest = 0;
  for (const weight of table)
    largest = Math.max(largest, Math.abs(weight));
  return largest;
}
function readNameTagger(bytes, name) {
  const reader = new ModelReader(bytes, { name, kind: kind3 });
  if (reader.text("labels") !== labelNames.join(" "))
    throw reader.error("it was trained for other labels");
  const scale = Number(reader.text("scale"));
  const [slope, shift] = numbersIn(reader.text("calibration"));
  if (!Number.isFinite(scale) || slope === void 0 || shift === void 0) {
    throw reader.error("its scale and calibration are no numbers");
  }
  return { weights: readWeights(reader, "labels"), scale, calibration: { slope, shift } };
}
function numbersIn(json) {
  try {
    const read2 = JSON.parse(json);
    return Array.isArray(read2) && read2.every((each) => Number.isFinite(each)) ? read2 : [];
  } catch {
    return [];
  }
}

// dist/syntax/parser/beam-file.js
var kind4 = "beam";
function writeBeam({ moves, width: width3, relationNames }) {
  const writer = new ModelWriter(kind4);
  writer.addText("relations", relationNames.join(" "));
  writer.add("width", Uint8Array.of(width3));
  writeWeights(writer, "moves", moves.table, moves);
  return writer.bytes();
}
function readBeam(bytes, name) {
  const reader = new ModelReader(bytes, { name, kind: kind4 });
  const [width3 = 0] = reader.section("width");
  const moves = readWeights(reader, "moves");
  if (width3 === 0 || moves.classes !== 3)
    throw reader.error("its width or the number of its moves is impossible");
  return { moves, width: width3, relationNames: reader.text("relations").split(" ") };
}

// dist/learn/weight-sums.js
function compileSums({ lines, names }, weights) {
  return generatesCode() ? generatedSums(templatesOf(lines, names), weights) : loopingSums(compileTemplates(lines, names), weights);
}
function generatedSums(templates, { table, mask }) {
  const starts = templates.map((template, index) => `${featureCode(template)} const start${index} = h & ${mask};`);
  const weights = templates.map((_, index) => `table[start${index} + each]`);
  const code = `return (atoms, some, sums) => {
let h;
${starts.join("\n")}
for (let which = 0; which < some.length; which++) {
  const each = some[which];
  sums[each] += ${weights.join(" + ")};
}
};`;
  return new Function("imul", "table", code)(Math.imul, table);
}
function loopingSums(templates, weights) {
  const features = new Int32Array(templates.size);
  return (atoms2, some, sums) => {
    templates.write(atoms2, features, 0);
    weights.add(features, templates.size, some, sums);
  };
}

// dist/learn/stepwise.js
function planInOneStep(templates) {
  return { order: Array.from({ length: templates }, (_, template) => template), ends: [], leads: [] };
}
var Stepwise = class {
  steps;
  sums;
  /** The plan must be one for the templates. */
  constructor(weights, { lines, names }, { order: order2, ends, leads: leads3 }) {
    const ordered = order2.map((template) => lines[template] ?? "");
    const bounds2 = [...ends, lines.length];
    this.steps = bounds2.map((end, step) => ({
      add: compileSums({ lines: ordered.slice(bounds2[step - 1] ?? 0, end), names }, weights),
      lead: leads3[step] ?? unreachable
    }));
    this.sums = new Int32Array(weights.classes);
  }
  /** The best of some classes, at least one, by the values of the atoms; the first of equals. */
  bestOf(atoms2, some) {
    const { steps, sums } = this;
    sums.fill(0);
    for (const { add: add2, lead } of steps) {
      add2(atoms2, some, sums);
      if (lead !== unreachable && leadOf(some, sums) > lead)
        break;
    }
    return highestOf(some, sums);
  }
};
var unreachable = Number.POSITIVE_INFINITY;
function highestOf(some, sums) {
  let best2 = some[0] ?? 0;
  for (let which = 1; which < some.length; which++) {
    const each = some[which] ?? 0;
    if ((sums[each] ?? 0) > (sums[best2] ?? 0))
      best2 = each;
  }
  return best2;
}
function leadOf(some, sums) {
  let [most3, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let which = 0; which < some.length; which++) {
    const sum2 = sums[some[which] ?? 0] ?? 0;
    if (sum2 > most3) {
      second = most3;
      most3 = sum2;
    } else if (sum2 > second)
      second = sum2;
  }
  return most3 - second;
}
function writePlan(writer, name, { order: order2, ends, leads: leads3 }) {
  writer.addText(`${name} plan`, [order2, ends, leads3].map((numbers2) => numbers2.join(" ")).join("\n"));
}
function readPlan(reader, name, templates) {
  const [order2 = [], ends = [], leads3 = []] = reader.text(`${name} plan`).split("\n").map((line) => line === "" ? [] : line.split(" ").map(Number));
  const isWhole = new Set(order2).size === templates && order2.every((each) => each >= 0 && each < templates);
  const rises = ends.every((end, step) => end > (ends[step - 1] ?? 0) && end < templates);
  if (!isWhole || order2.length !== templates || !rises || leads3.length !== ends.length || leads3.some(Number.isNaN)) {
    throw reader.error(`the plan of ${name} does not fit its ${templates} templates`);
  }
  return { order: order2, ends, leads: leads3 };
}

// dist/syntax/parser/atoms.js
var moveAtoms = [
  "always",
  "s0.word",
  "s0.fine",
  "s0.cluster",
  "s0.group",
  "s0.labels",
  "s0.valency",
  "s1.word",
  "s1.fine",
  "s1.cluster",
  "s1.group",
  "s1.labels",
  "s1.valency",
  "s2.word",
  "s2.fine",
  "s2.cluster",
  "b0.word",
  "b0.fine",
  "b0.cluster",
  "b0.group",
  "b0.labels",
  "b0.valency",
  "b1.word",
  "b1.fine",
  "b1.cluster",
  "b1.group",
  "b2.word",
  "b2.fine",
  "s0l.word",
  "s0l.fine",
  "s0l.label",
  "s0r.word",
  "s0r.fine",
  "s0r.label",
  "s0l2.fine",
  "s0r2.fine",
  "s1l.word",
  "s1l.fine",
  "s1r.word",
  "s1r.fine",
  "s1r.label",
  "s1r2.fine",
  "b0l.word",
  "b0l.fine",
  "b0l.label",
  "b0l2.fine",
  "distance",
  "distance1",
  "gap",
  "gap1",
  "edge",
  "edge1",
  "ahead"
];
var moveGuideAtoms = [
  "g.s0",
  "g.b0",
  "g.s1",
  "g.ahead",
  "g.s0label",
  "g.s1label",
  "g.b0label",
  "g.all"
];
var labelAtoms = [
  "side",
  "h.word",
  "h.fine",
  "h.cluster",
  "h.labels",
  "h.tag",
  "d.word",
  "d.fine",
  "d.cluster",
  "d.labels",
  "d.tag",
  "d.valency",
  "h-1.fine",
  "h+1.fine",
  "h+1.word",
  "d-1.fine",
  "d-1.word",
  "d+1.fine",
  "d+1.word",
  "dl.word",
  "dl.fine",
  "dl.label",
  "dl2.fine",
  "dr.word",
  "dr.fine",
  "dr.label",
  "hl.fine",
  "hr.fine",
  "hr.label",
  "hr2.label",
  "distance",
  "gap",
  "edge",
  "s2.fine"
];
var labelGuideAtoms = ["g.is", "g.label", "g.hlabel"];

// dist/syntax/parser/backward-templates.js
var backwardMoveLines = [
  "always",
  "s0.word",
  "s0.fine",
  "s0.word s0.fine",
  "s1.word",
  "s1.fine",
  "s1.word s1.fine",
  "b0.word",
  "b0.fine",
  "b0.word b0.fine",
  "b1.fine",
  "s2.fine",
  "s0.cluster",
  "s1.cluster",
  "b0.cluster",
  "s0.fine b0.word b0.fine",
  "s0.fine b0.fine",
  "s0.cluster b0.fine",
  "s0.cluster b0.cluster distance gap",
  "s1.fine b0.fine",
  "s1.fine b0.word",
  "b0.fine b1.fine",
  "s0.fine b1.fine",
  "s2.word s0.fine",
  "s0.fine b0.fine s0r.fine",
  "s0.fine b0.fine b0l.fine",
  "s0.fine b0.fine s0r2.fine",
  "s0.fine b0.fine b0l2.fine",
  "s1.fine s0.fine s1r.fine",
  "s1.fine s0.fine s0r.fine",
  "s1.fine s0.fine s1r2.fine",
  "s0.word s0.valency",
  "s0.fine s0.valency",
  "s1.word s1.valency",
  "s1.fine s1.valency",
  "b0.word b0.valency",
  "b0.fine b0.valency",
  "s0.fine s0.valency b0.fine",
  "s0.fine s0.labels",
  "s1.fine s1.labels",
  "b0.fine b0.labels",
  "s0.word s0.labels",
  "s1.word s1.labels",
  "s0.fine b0.fine s0.labels",
  "s0.fine b0.fine b0.labels",
  "s1.fine s0.fine s0.labels",
  "s0l.word s0l.label s0.fine",
  "s0r.word s0r.label s0.fine",
  "s1r.word s1r.label s1.fine",
  "s0r.label s1r.label s1.fine s0.fine",
  "s0.word distance",
  "s0.fine distance",
  "b0.word distance",
  "b0.fine distance",
  "s0.fine b0.fine distance",
  "s1.fine s0.fine distance1",
  "s0.word distance1",
  "s0.fine b0.fine gap edge",
  "s0.fine edge",
  "b0.fine edge",
  "s1.fine b0.fine gap gap1",
  "b0.fine b1.fine ahead",
  "s0.fine b0.fine ahead",
  "b0l.word b0l.label b0.fine",
  "b0l.word b0.fine s1.cluster",
  "b0l.word s1.cluster b0.cluster",
  "b0l.word s1.word b0.word",
  "b0l.word b0.fine s0.fine distance",
  "b0l.word s0.fine b0.cluster",
  "s0l.word s0.cluster s1.cluster"
];
var backwardLabelLines = [
  "side",
  "side h.fine",
  "d.word",
  "d.fine",
  "d.word d.fine",
  "side d.fine",
  "side d.word",
  "side h.fine d.fine",
  "side h.fine d.word",
  "side h.fine d.cluster",
  "side h.fine d.fine distance",
  "side h.fine d.fine gap distance",
  "side h.fine d.fine edge",
  "d.fine edge",
  "side d.fine gap",
  "side h.fine d.fine d.labels",
  "d.fine d.labels",
  "d.word d.labels",
  "side h.fine h.labels",
  "side h.word h.labels",
  "side h.fine d.fine h.labels d.labels",
  "side d.fine d.valency",
  "side h.fine d.fine dl.word",
  "d.fine dl.word dl.label",
  "side h.fine d.fine dl.word dl2.fine",
  "d.fine dl.fine",
  "side h.fine d.fine dr.fine",
  "d.fine dr.label dr.word",
  "side h.fine d.fine hr.fine hr.label",
  "side h.fine hr.label hr2.label",
  "d.fine d-1.fine",
  "d.fine d+1.fine",
  "side h.fine h+1.fine",
  "side h.fine h-1.fine",
  "side h.fine d.fine h+1.fine",
  "d.fine s2.fine"
];

// dist/syntax/parser/forward-templates.js
var forwardMoveLines = [
  "always",
  "s0.word",
  "s0.fine",
  "s0.word s0.fine",
  "s1.word",
  "s1.fine",
  "s1.word s1.fine",
  "b0.word",
  "b0.fine",
  "b0.word b0.fine",
  "b1.word",
  "b1.fine",
  "b1.word b1.fine",
  "s2.fine",
  "s0.cluster",
  "s1.cluster",
  "b0.cluster",
  "b1.cluster",
  "s0.word s0.fine b0.word",
  "s0.word s0.fine b0.fine",
  "s0.fine b0.word b0.fine",
  "s0.word b0.word",
  "s0.fine b0.fine",
  "s0.cluster b0.fine",
  "s0.word b0.cluster",
  "s0.cluster b0.word",
  "s0.cluster b0.cluster distance gap",
  "s1.word s1.fine s0.fine",
  "s1.fine s0.fine",
  "s1.cluster s0.fine",
  "s1.fine s0.cluster",
  "s1.fine b0.fine",
  "s1.word b0.fine",
  "s1.fine b0.word",
  "b0.fine b1.fine",
  "b0.word b0.fine b1.fine",
  "b0.fine b1.word b1.fine",
  "s0.fine b1.fine",
  "s0.fine b0.fine b1.fine",
  "s1.fine s0.fine b0.fine",
  "s2.fine s1.fine s0.fine",
  "s2.word s0.fine",
  "b0.fine b1.fine b2.fine",
  "s1.group s0.group b0.group b1.group",
  "s0.fine b0.fine s0l.fine",
  "s0.fine b0.fine s0r.fine",
  "s0.fine b0.fine b0l.fine",
  "s0.fine b0.fine s0r2.fine",
  "s0.fine b0.fine b0l2.fine",
  "s1.fine s0.fine s1r.fine",
  "s1.fine s0.fine s0l.fine",
  "s1.fine s0.fine s0r.fine",
  "s0.word s0.valency",
  "s0.fine s0.valency",
  "s1.word s1.valency",
  "b0.word b0.valency",
  "b0.fine b0.valency",
  "s0.fine s0.valency b0.fine",
  "s0.fine s0.labels",
  "s1.fine s1.labels",
  "b0.fine b0.labels",
  "s0.word s0.labels",
  "s1.word s1.labels",
  "s0.fine b0.fine s0.labels",
  "s0.fine b0.fine b0.labels",
  "s1.fine s0.fine s1.labels",
  "s1.fine s0.fine s0.labels",
  "s0l.word s0l.label s0.fine",
  "s0r.word s0r.label s0.fine",
  "s0l.word s0.fine b0.fine",
  "s1l.word s1.fine s0.fine",
  "s0.word distance",
  "s0.fine distance",
  "b0.word distance",
  "b0.fine distance",
  "s0.fine b0.fine distance",
  "s1.word distance1",
  "s0.word distance1",
  "s0.fine b0.fine gap edge",
  "s0.fine edge",
  "b0.fine edge",
  "s1.fine b0.fine gap gap1",
  "s0.word b0.fine edge",
  "s1.fine s0.fine b0.fine edge edge1",
  "b0.fine b1.fine ahead",
  "s0.fine b0.fine ahead",
  "b0l.word b0l.label b0.fine",
  "b0l.word b0.fine s0.word",
  "b0l.word b0.fine s1.word",
  "b0l.word b0.fine s0.fine s1.fine",
  "b0l.word b0.fine s1.cluster",
  "b0l.word s0.cluster b0.cluster",
  "b0l.word s1.cluster b0.cluster",
  "b0l.word s0.word b0.word",
  "b0l.word s1.word b0.word",
  "b0l.word b0.fine s0.fine distance",
  "b0l.word b0.fine s0.fine gap edge",
  "b0l.word s0.fine b0.cluster",
  "s0l.word s0.fine s1.word",
  "s0l.word s0.cluster s1.cluster",
  "s0l.word s0.fine s1.fine b0.fine",
  "s0l.word s0.fine s1.fine distance1",
  "s0l.word s0.fine s1.fine gap1 edge1",
  "g.s0",
  "g.b0",
  "g.all",
  "g.s0 g.s0label",
  "g.b0 g.b0label",
  "g.s0 g.ahead",
  "g.all s1.fine",
  "g.all b0.word",
  "g.all g.s0label g.b0label",
  "g.all g.s0label",
  "g.all g.b0label",
  "g.s0 g.s0label s0.fine s1.fine",
  "g.s0 g.s0label s0.fine b0.fine",
  "g.b0 g.b0label s0.fine b0.fine",
  "g.all s0.labels",
  "g.all g.s0label s0.labels",
  "g.all distance gap",
  "g.all b0l.word",
  "g.all s0l.word",
  "g.all s0.cluster",
  "g.s1 g.s0 g.s1label g.s0label",
  "g.all b0.valency s0.valency"
];
var forwardLabelLines = [
  "side",
  "side h.fine",
  "d.word",
  "d.fine",
  "d.word d.fine",
  "side d.fine",
  "side d.word",
  "side h.fine d.fine",
  "side h.fine d.word",
  "side h.cluster d.fine",
  "side h.fine d.cluster",
  "side h.fine d.fine distance",
  "side h.fine d.fine gap",
  "side h.fine d.fine gap distance",
  "side h.fine d.fine edge",
  "d.fine edge",
  "side d.fine gap",
  "side h.fine d.fine d.labels",
  "d.fine d.labels",
  "d.word d.labels",
  "side h.fine h.labels",
  "side h.fine d.fine h.labels",
  "side h.fine d.fine h.labels d.labels",
  "side d.fine d.valency",
  "side h.fine d.fine dl.word",
  "d.fine dl.word dl.label",
  "side h.fine d.fine dl.word dl2.fine",
  "d.fine dl.fine",
  "side h.fine d.fine dr.fine",
  "d.fine dr.label dr.word",
  "side h.fine d.fine hl.fine",
  "side h.fine d.fine hr.fine hr.label",
  "side h.fine hr.label hr2.label",
  "d.fine d-1.fine",
  "d.fine d+1.fine",
  "d.word d-1.word",
  "side h.fine d.fine d-1.fine",
  "side h.fine d.fine d+1.fine",
  "side h.fine h+1.fine",
  "side h.fine h-1.fine",
  "side h.fine d.fine h-1.fine",
  "h.tag d.tag h+1.word d-1.word",
  "g.is g.label",
  "g.is g.label side",
  "g.is g.label d.fine",
  "g.is g.label side h.fine d.fine",
  "g.is g.label d.word",
  "g.is g.label side h.cluster d.cluster",
  "g.is g.label d.labels",
  "g.is g.label g.hlabel d.fine"
];

// dist/syntax/parser/guide-view.js
function readMoveGuide(state, guide, out, to) {
  const { next, length: length2, depth, stack } = state;
  const top = depth > 0 ? stack[depth - 1] ?? -1 : -1;
  const second = depth > 1 ? stack[depth - 2] ?? -1 : -1;
  const places3 = { top, second, next, root: length2 };
  const ofTop = headPlace(guide, top, places3);
  const ofNext = next === length2 ? rootPlace : headPlace(guide, next, places3);
  const ofSecond = headPlace(guide, second, places3);
  const ahead2 = dependentsAhead(guide, places3);
  out[to] = ofTop;
  out[to + 1] = ofNext;
  out[to + 2] = ofSecond;
  out[to + 3] = ahead2;
  out[to + 4] = labelOf(guide, top);
  out[to + 5] = labelOf(guide, second);
  out[to + 6] = next === length2 ? -1 : labelOf(guide, next);
  out[to + 7] = ((ofTop * 16 + ofNext) * 16 + ofSecond) * 64 + ahead2;
}
function readLabelGuide({ head, label }, arc, out, to) {
  out[to] = head[arc.child] === arc.head ? 1 : 0;
  out[to + 1] = label[arc.child] ?? 0;
  out[to + 2] = label[arc.head] ?? 0;
}
var rootPlace = 9;
function labelOf({ label }, word2) {
  return word2 < 0 ? -1 : label[word2] ?? 0;
}
function headPlace(guide, word2, { top, second, next, root: root2 }) {
  if (word2 < 0)
    return 0;
  const head = guide.head[word2] ?? -1;
  if (head === top)
    return 1;
  if (head === second)
    return 2;
  if (head === next)
    return 3;
  if (head === root2)
    return 4;
  if (head > next)
    return 5;
  if (top >= 0 && head > top)
    return 6;
  return head < word2 ? 7 : 8;
}
function dependentsAhead({ first, last }, { top, second, next, root: root2 }) {
  const lastOfTop = top < 0 ? -1 : last[top] ?? -1;
  const ofTop = lastOfTop > next ? 2 : lastOfTop === next ? 1 : 0;
  const ofSecond = second >= 0 && (last[second] ?? -1) >= next ? 1 : 0;
  const ofNext = next < root2 && top >= 0 && (first[next] ?? 0) <= top ? 20 : 0;
  return ofTop * 3 + ofSecond + ofNext;
}

// dist/syntax/parser/at-most.js
function atMost(value, most3) {
  return value < most3 ? value : most3;
}

// dist/syntax/parser/move-view.js
var none = 625341585;
var atoms = new Map(moveAtoms.map((name, place) => [name, place]));
var placeOf2 = (name) => atoms.get(name) ?? 0;
var [s0, s1, s2, b0, b1, b2] = [
  placeOf2("s0.word"),
  placeOf2("s1.word"),
  placeOf2("s2.word"),
  placeOf2("b0.word"),
  placeOf2("b1.word"),
  placeOf2("b2.word")
];
var [children, distances] = [placeOf2("s0l.word"), placeOf2("distance")];
function readMove(state, words2, out) {
  const { depth, stack, next } = state;
  const top = depth > 0 ? stack[depth - 1] ?? 0 : -1;
  const second = depth > 1 ? stack[depth - 2] ?? 0 : -1;
  out[0] = 0;
  readStacked(state, words2, { at: top, out, to: s0 });
  readStacked(state, words2, { at: second, out, to: s1 });
  readWord(words2, depth > 2 ? stack[depth - 3] ?? 0 : -1, out, s2);
  readNext(state, words2, out);
  readAhead(words2, next, out);
  readChildren(state, words2, { top, second, out });
  readDistances(words2, { top, second, next, out });
}
function readAhead(words2, next, out) {
  const after3 = next + 1 < words2.length ? next + 1 : -1;
  const third = next + 2 < words2.length ? next + 2 : -1;
  readWord(words2, after3, out, b1);
  out[b1 + 3] = after3 < 0 ? none : words2.group[after3] ?? 0;
  out[b2] = wordOf(words2, third);
  out[b2 + 1] = fineOf(words2, third);
}
function readWord({ word: word2, fine, cluster: cluster2 }, at2, out, to) {
  out[to] = at2 < 0 ? none : word2[at2] ?? 0;
  out[to + 1] = at2 < 0 ? none : fine[at2] ?? 0;
  out[to + 2] = at2 < 0 ? none : cluster2[at2] ?? 0;
}
function readStacked(state, words2, { at: at2, out, to }) {
  readWord(words2, at2, out, to);
  out[to + 3] = at2 < 0 ? none : words2.group[at2] ?? 0;
  out[to + 4] = at2 < 0 ? none : state.labels[at2] ?? 0;
  out[to + 5] = at2 < 0 ? none : atMost(state.leftCount[at2] ?? 0, 4) * 8 + atMost(state.rightCount[at2] ?? 0, 4);
}
function readNext(state, words2, out) {
  const { next } = state;
  readWord(words2, next, out, b0);
  out[b0 + 3] = words2.group[next] ?? 0;
  out[b0 + 4] = state.labels[next] ?? 0;
  out[b0 + 5] = atMost(state.leftCount[next] ?? 0, 4);
}
function readChildren(state, words2, { top, second, out }) {
  const { left1, left2, right1, right2, next } = state;
  const of = (list, at2) => at2 < 0 ? -1 : list[at2] ?? -1;
  let to = children;
  to = readChild(state, words2, { at: of(left1, top), out, to });
  to = readChild(state, words2, { at: of(right1, top), out, to });
  out[to++] = fineOf(words2, of(left2, top));
  out[to++] = fineOf(words2, of(right2, top));
  const outer = of(left1, second);
  out[to++] = wordOf(words2, outer);
  out[to++] = fineOf(words2, outer);
  to = readChild(state, words2, { at: of(right1, second), out, to });
  out[to++] = fineOf(words2, of(right2, second));
  to = readChild(state, words2, { at: of(left1, next), out, to });
  out[to] = fineOf(words2, of(left2, next));
}
function readChild({ label }, words2, { at: at2, out, to }) {
  out[to] = wordOf(words2, at2);
  out[to + 1] = fineOf(words2, at2);
  out[to + 2] = at2 < 0 ? none : label[at2] ?? 0;
  return to + 3;
}
function wordOf({ word: word2 }, at2) {
  return at2 < 0 ? none : word2[at2] ?? 0;
}
function fineOf({ fine }, at2) {
  return at2 < 0 ? none : fine[at2] ?? 0;
}
function readDistances(words2, { top, second, next, out }) {
  const { marks: marks2, length: length2 } = words2;
  out[distances] = top < 0 ? none : distanceClass(next - top);
  out[distances + 1] = second < 0 ? none : distanceClass(top - second);
  out[distances + 2] = top < 0 ? none : marksBetween(words2, top, next);
  out[distances + 3] = second < 0 ? none : marksBetween(words2, second, top);
  out[distances + 4] = (marks2[next] ?? 0) | (top < 0 ? 0 : marks2[top + 1] ?? 0) << 8;
  out[distances + 5] = second < 0 ? none : (marks2[second + 1] ?? 0) | (marks2[top] ?? 0) << 8;
  out[distances + 6] = marks2[atMost(next + 1, length2)] ?? 0;
}
function distanceClass(words2) {
  if (words2 < 6)
    return words2;
  if (words2 < 8)
    return 6;
  if (words2 < 11)
    return 7;
  return words2 < 16 ? 8 : 9;
}
function marksBetween({ commas, others }, from, to) {
  const comma2 = (commas[to] ?? 0) - (commas[from] ?? 0);
  const other = (others[to] ?? 0) - (others[from] ?? 0);
  return atMost(comma2, 2) * 3 + atMost(other, 2);
}

// dist/syntax/parser/label-view.js
var none2 = 625341585;
function readLabel(state, words2, arc, out) {
  const { head, child } = arc;
  out[0] = head < child ? 1 : 0;
  readEnd(state, words2, head, out, 1);
  readEnd(state, words2, child, out, 6);
  out[11] = (state.leftCount[child] ?? 0) * 64 + (state.rightCount[child] ?? 0);
  readBeside(words2, arc, out);
  readDependents(state, words2, arc, out);
  readBetween(words2, arc, out);
  out[33] = state.depth > 2 ? words2.fine[state.stack[state.depth - 3] ?? 0] ?? 0 : none2;
}
function readEnd({ labels }, words2, at2, out, to) {
  out[to] = words2.word[at2] ?? 0;
  out[to + 1] = words2.fine[at2] ?? 0;
  out[to + 2] = words2.cluster[at2] ?? 0;
  out[to + 3] = labels[at2] ?? 0;
  out[to + 4] = words2.tag[at2] ?? 0;
}
function readBeside(words2, { head, child }, out) {
  out[12] = inside(words2, words2.fine, head - 1);
  out[13] = inside(words2, words2.fine, head + 1);
  out[14] = inside(words2, words2.word, head + 1);
  out[15] = inside(words2, words2.fine, child - 1);
  out[16] = inside(words2, words2.word, child - 1);
  out[17] = inside(words2, words2.fine, child + 1);
  out[18] = inside(words2, words2.word, child + 1);
}
function inside({ length: length2 }, list, at2) {
  return at2 >= 0 && at2 < length2 ? list[at2] ?? 0 : none2;
}
function readDependents(state, { word: word2, fine }, { head, child }, out) {
  const { label, left1, left2, right1, right2 } = state;
  const fineOf2 = (at2) => at2 < 0 ? none2 : fine[at2] ?? 0;
  const labelOf2 = (at2) => at2 < 0 ? none2 : label[at2] ?? 0;
  const first = left1[child] ?? -1;
  const last = right1[child] ?? -1;
  const headLast = right1[head] ?? -1;
  out[19] = first < 0 ? none2 : word2[first] ?? 0;
  out[20] = fineOf2(first);
  out[21] = labelOf2(first);
  out[22] = fineOf2(left2[child] ?? -1);
  out[23] = last < 0 ? none2 : word2[last] ?? 0;
  out[24] = fineOf2(last);
  out[25] = labelOf2(last);
  out[26] = fineOf2(left1[head] ?? -1);
  out[27] = fineOf2(headLast);
  out[28] = labelOf2(headLast);
  out[29] = labelOf2(right2[head] ?? -1);
}
function readBetween(words2, { head, child }, out) {
  const [first, last] = head < child ? [head, child] : [child, head];
  out[30] = distanceClass(last - first);
  out[31] = marksBetween(words2, first, last);
  out[32] = (words2.marks[child] ?? 0) | (words2.marks[child + 1] ?? 0) << 8;
}

// dist/syntax/parser/label-atoms.js
function labelTemplateSet(isGuided) {
  if (!isGuided)
    return { lines: backwardLabelLines, names: labelAtoms };
  return { lines: forwardLabelLines, names: [...labelAtoms, ...labelGuideAtoms] };
}
function readLabelAtoms({ state, words: words2, guide }, arc, atoms2) {
  readLabel(state, words2, arc, atoms2);
  if (guide)
    readLabelGuide(guide, arc, atoms2, labelAtoms.length);
}

// dist/syntax/parser/parser-state.js
var move = { shift: 0, left: 1, right: 2 };
var allMoves = [move.shift, move.left, move.right];
function moveNumbered(number2) {
  return number2 === move.left || number2 === move.right ? number2 : move.shift;
}
var ParserState = class {
  length = 0;
  next = 0;
  depth = 0;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Labels of a word's dependents so far, a bit each. */
  labels = new Int32Array(0);
  /** Begins a sentence of `length` words. */
  reset(length2) {
    if (this.stack.length < length2 + 1)
      this.grow(length2 + 1);
    this.length = length2;
    this.next = 0;
    this.depth = 0;
    const end = length2 + 1;
    for (const list of [this.head, this.label, this.left1, this.left2, this.right1, this.right2])
      list.fill(-1, 0, end);
    for (const list of [this.leftCount, this.rightCount, this.labels])
      list.fill(0, 0, end);
  }
  /** Becomes a copy of another state. */
  copyFrom(other) {
    const { length: length2, depth } = other;
    if (this.stack.length < length2 + 1)
      this.grow(length2 + 1);
    this.length = length2;
    this.next = other.next;
    this.depth = depth;
    for (let place = 0; place < depth; place++)
      this.stack[place] = other.stack[place] ?? 0;
    for (let word2 = 0; word2 <= length2; word2++)
      this.copyWord(other, word2);
  }
  copyWord(other, word2) {
    this.head[word2] = other.head[word2] ?? -1;
    this.label[word2] = other.label[word2] ?? -1;
    this.left1[word2] = other.left1[word2] ?? -1;
    this.left2[word2] = other.left2[word2] ?? -1;
    this.right1[word2] = other.right1[word2] ?? -1;
    this.right2[word2] = other.right2[word2] ?? -1;
    this.leftCount[word2] = other.leftCount[word2] ?? 0;
    this.rightCount[word2] = other.rightCount[word2] ?? 0;
    this.labels[word2] = other.labels[word2] ?? 0;
  }
  grow(size) {
    const list = () => new Int32Array(Math.max(64, size * 2));
    this.stack = list();
    this.head = list();
    this.label = list();
    this.left1 = list();
    this.left2 = list();
    this.right1 = list();
    this.right2 = list();
    this.leftCount = list();
    this.rightCount = list();
    this.labels = list();
  }
  get isFinal() {
    return this.depth === 0 && this.next === this.length;
  }
  /** Whether a move is allowed. The root takes one word only, the last one left. */
  allows(next) {
    if (next === move.shift)
      return this.next < this.length;
    if (next === move.right)
      return this.depth > 1;
    return this.depth > 0 && (this.next < this.length || this.depth === 1);
  }
  /** The only move that is allowed, or null when there is a choice. */
  get forced() {
    if (this.depth === 0)
      return move.shift;
    if (this.next < this.length)
      return null;
    return this.depth > 1 ? move.right : move.left;
  }
  /** The allowed move with the highest score, the first of equals. There is one until the state is final. */
  best(scores) {
    let best2 = move.shift;
    let most3 = this.allows(move.shift) ? scores[move.shift] ?? 0 : Number.NEGATIVE_INFINITY;
    for (const next of [move.left, move.right]) {
      const score = scores[next] ?? 0;
      if (score <= most3 || !this.allows(next))
        continue;
      best2 = next;
      most3 = score;
    }
    return best2;
  }
  /** The arc that a move to the left or right makes: from the next word, or the one below, to the top of the stack. */
  arcOf(next) {
    const child = this.stack[this.depth - 1] ?? 0;
    return { head: next === move.left ? this.next : this.stack[this.depth - 2] ?? 0, child };
  }
  /** Makes an allowed move; `label` is that of its arc. */
  make(next, label) {
    if (next === move.shift)
      this.shift();
    else
      this.attach(next, label);
  }
  shift() {
    this.stack[this.depth++] = this.next++;
  }
  /** Makes the top of the stack depend on the next word (`left`) or on the one below it (`right`), and takes it off. */
  attach(next, label) {
    const child = this.stack[--this.depth] ?? 0;
    const head = next === move.left ? this.next : this.stack[this.depth - 1] ?? 0;
    this.head[child] = head;
    this.label[child] = label;
    this.labels[head] = (this.labels[head] ?? 0) | 1 << (label & 31);
    const [outer, inner3, count5] = next === move.left ? [this.left1, this.left2, this.leftCount] : [this.right1, this.right2, this.rightCount];
    inner3[head] = outer[head] ?? -1;
    outer[head] = child;
    count5[head] = (count5[head] ?? 0) + 1;
  }
};

// dist/syntax/parser/arc-labeller.js
function pairOf(head, child, isRight) {
  return (head * 32 + child) * 2 + (isRight ? 1 : 0);
}
function relationsIn({ candidates, labels }) {
  const all2 = Uint8Array.from({ length: labels.classes }, (_, label) => label);
  return ({ tag }, { head, child }) => {
    const seen = candidates[pairOf(tag[head] ?? 0, tag[child] ?? 0, head < child)];
    return seen && seen.length > 0 ? seen : all2;
  };
}
var ArcLabeller = class {
  relationsOf;
  steps;
  atoms;
  guide;
  /** `guide` is set anew for each sentence; null for a model that was trained without one. */
  constructor(model2, guide) {
    this.relationsOf = relationsIn(model2);
    this.guide = guide;
    const templates = labelTemplateSet(guide !== null);
    this.atoms = new Int32Array(templates.names.length);
    this.steps = new Stepwise(model2.labels, templates, model2.plans.labels);
  }
  /** The best relation for the arc that a move is about to make; that of the root's word is the first. 0 for a shift. */
  labelOf(state, words2, next) {
    if (next === move.shift)
      return 0;
    const arc = state.arcOf(next);
    if (arc.head === words2.length)
      return 0;
    const { steps, atoms: atoms2, guide } = this;
    const relations2 = this.relationsOf(words2, arc);
    if (relations2.length === 1)
      return relations2[0] ?? 0;
    readLabelAtoms({ state, words: words2, guide }, arc, atoms2);
    return steps.bestOf(atoms2, relations2);
  }
};

// dist/syntax/parser/beam-candidates.js
var Candidates = class {
  size = 0;
  score;
  parent;
  moves;
  /** `width` is that of the beam. */
  constructor(width3) {
    this.score = new Float64Array(width3);
    this.parent = new Uint8Array(width3);
    this.moves = new Uint8Array(width3);
  }
  clear() {
    this.size = 0;
  }
  move(at2) {
    return moveNumbered(this.moves[at2] ?? 0);
  }
  /** Takes a continuation in if it is among the best so far. Of equal scores the one offered first is better. */
  offer({ score, parent, next }) {
    const width3 = this.score.length;
    if (this.size === width3 && score <= (this.score[width3 - 1] ?? 0))
      return;
    let at2 = this.size < width3 ? this.size++ : width3 - 1;
    for (; at2 > 0 && (this.score[at2 - 1] ?? 0) < score; at2--) {
      this.score[at2] = this.score[at2 - 1] ?? 0;
      this.parent[at2] = this.parent[at2 - 1] ?? 0;
      this.moves[at2] = this.moves[at2 - 1] ?? 0;
    }
    this.score[at2] = score;
    this.parent[at2] = parent;
    this.moves[at2] = next;
  }
  /** Whether no later candidate continues the same parse. */
  isLastOfParent(at2) {
    for (let later = at2 + 1; later < this.size; later++)
      if (this.parent[later] === this.parent[at2])
        return false;
    return true;
  }
};

// dist/syntax/parser/beam-trace.js
var Trace = class {
  /** After each step the score of the best parse. */
  best = new Float64Array(0);
  parents = new Uint8Array(0);
  actions = new Int32Array(0);
  width;
  /** `width` is that of the beam. */
  constructor(width3) {
    this.width = width3;
  }
  /** Begins a sentence of so many steps. */
  reset(steps) {
    if (this.best.length >= steps)
      return;
    this.best = new Float64Array(2 * steps);
    this.parents = new Uint8Array(2 * steps * this.width);
    this.actions = new Int32Array(2 * steps * this.width);
  }
  /** Keeps the action by which the parse at a place of the beam was continued. */
  set(step, place, action) {
    this.parents[step * this.width + place] = action.parent;
    this.actions[step * this.width + place] = packedAction(action);
  }
  /** Writes the first `steps` actions, packed, of the parse that is best after them. */
  pathTo(steps, path) {
    let place = 0;
    for (let step = steps - 1; step >= 0; step--) {
      path[step] = this.actions[step * this.width + place] ?? 0;
      place = this.parents[step * this.width + place] ?? 0;
    }
  }
};
function packedAction({ next, label }) {
  return label << 2 | next;
}
function unpackedAction(packed) {
  return { next: moveNumbered(packed & 3), label: packed >> 2 };
}

// dist/syntax/parser/beam-search.js
var BeamSearch = class {
  /** The ways of the parses of the last sentence. */
  trace;
  parts;
  candidates;
  size = 0;
  items;
  spare;
  constructor(parts4) {
    this.parts = parts4;
    this.candidates = new Candidates(parts4.width);
    this.trace = new Trace(parts4.width);
    const items = () => Array.from({ length: parts4.width }, () => ({ state: new ParserState(), score: 0 }));
    this.items = items();
    this.spare = items();
  }
  /** The best parse of a sentence; it is good until the next one. */
  parse(words2) {
    const steps = 2 * words2.length;
    this.begin(words2.length);
    for (let step = 0; step < steps; step++) {
      this.gather(words2);
      this.advance(words2, step);
    }
    return itemAt2(this.items, 0).state;
  }
  begin(length2) {
    const first = itemAt2(this.items, 0);
    first.state.reset(length2);
    first.score = 0;
    this.size = 1;
    this.trace.reset(2 * length2);
  }
  /** Collects the best continuations of all parses in the beam. */
  gather(words2) {
    const { moves } = this.parts;
    this.candidates.clear();
    for (let parent = 0; parent < this.size; parent++) {
      const { state, score } = itemAt2(this.items, parent);
      moves.score(state, words2);
      for (const next of allMoves) {
        if (state.allows(next))
          this.candidates.offer({ score: score + (moves.scores[next] ?? 0), parent, next });
      }
    }
  }
  /** Makes the moves chosen. The last continuation of a parse takes it over, earlier ones take copies. */
  advance(words2, step) {
    const { candidates } = this;
    for (let place = 0; place < candidates.size; place++) {
      const parent = candidates.parent[place] ?? 0;
      const target = itemAt2(this.spare, place);
      const source = itemAt2(this.items, parent);
      if (candidates.isLastOfParent(place))
        [source.state, target.state] = [target.state, source.state];
      else
        target.state.copyFrom(source.state);
      const next = candidates.move(place);
      const label = this.parts.labeller.labelOf(target.state, words2, next);
      target.state.make(next, label);
      target.score = candidates.score[place] ?? 0;
      this.trace.set(step, place, { parent, next, label });
    }
    this.trace.best[step] = candidates.score[0] ?? 0;
    [this.items, this.spare] = [this.spare, this.items];
    this.size = candidates.size;
  }
};
function itemAt2(items, place) {
  const item = items[place];
  if (!item)
    throw new Error(`There is no parse at place ${place} of a beam of ${items.length}.`);
  return item;
}

// dist/syntax/parser/move-atoms.js
function moveTemplateSet(isGuided) {
  if (!isGuided)
    return { lines: backwardMoveLines, names: moveAtoms };
  return { lines: forwardMoveLines, names: [...moveAtoms, ...moveGuideAtoms] };
}
function readMoveAtoms(state, words2, guide, atoms2) {
  readMove(state, words2, atoms2);
  if (guide)
    readMoveGuide(state, guide, atoms2, moveAtoms.length);
}

// dist/syntax/parser/move-chooser.js
var withoutRight = Uint8Array.of(move.shift, move.left);
var all = Uint8Array.of(move.shift, move.left, move.right);
var openMoves = ({ depth }) => depth > 1 ? all : withoutRight;
var MoveChooser = class {
  steps;
  atoms;
  guide;
  /** `guide` is set anew for each sentence; null for a model that was trained without one. */
  constructor({ moves, plans }, guide) {
    this.guide = guide;
    const templates = moveTemplateSet(guide !== null);
    this.atoms = new Int32Array(templates.names.length);
    this.steps = new Stepwise(moves, templates, plans.moves);
  }
  /** The best move in a state that leaves a choice. */
  best(state, words2) {
    readMoveAtoms(state, words2, this.guide, this.atoms);
    return moveNumbered(this.steps.bestOf(this.atoms, openMoves(state)));
  }
};

// dist/syntax/parser/greedy-parser.js
var GreedyParser = class {
  state = new ParserState();
  moves;
  labeller;
  /** `guide` is set anew for each sentence; null for a model that was trained without one. */
  constructor(model2, guide) {
    this.moves = new MoveChooser(model2, guide);
    this.labeller = new ArcLabeller(model2, guide);
  }
  /** The parse of a sentence; it is good until the next one. */
  parse(words2) {
    const { state, moves, labeller } = this;
    state.reset(words2.length);
    while (!state.isFinal) {
      const next = state.forced ?? moves.best(state, words2);
      state.make(next, labeller.labelOf(state, words2, next));
    }
    return state;
  }
};

// dist/syntax/parser/guide.js
var never = 1e6;
var Guide = class {
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** The first and the last dependent of each word and of the root. */
  first = new Int32Array(0);
  last = new Int32Array(0);
  /** Takes over the parse of the reversed sentence. */
  readReversed(parse) {
    const { length: length2 } = parse;
    this.begin(length2);
    for (let word2 = 0; word2 < length2; word2++) {
      const from = length2 - 1 - word2;
      const head = parse.head[from] ?? length2;
      this.set(word2, head === length2 ? length2 : length2 - 1 - head, parse.label[from] ?? 0);
    }
  }
  /** Begins a tree of so many words, to be set one after the other from the first on. */
  begin(length2) {
    if (this.head.length <= length2)
      this.grow(2 * length2 + 64);
    this.head[length2] = -1;
    this.label[length2] = -2;
    this.first.fill(never, 0, length2 + 1);
    this.last.fill(-1, 0, length2 + 1);
  }
  /** Sets head and label of the next word. */
  set(word2, head, label) {
    this.head[word2] = head;
    this.label[word2] = label;
    this.last[head] = word2;
    if ((this.first[head] ?? 0) > word2)
      this.first[head] = word2;
  }
  /** Takes over a tree kept from an earlier parse. */
  take(heads2, labels) {
    this.begin(heads2.length);
    for (let word2 = 0; word2 < heads2.length; word2++)
      this.set(word2, heads2[word2] ?? 0, labels[word2] ?? 0);
  }
  grow(size) {
    this.head = new Int32Array(size);
    this.label = new Int32Array(size);
    this.first = new Int32Array(size);
    this.last = new Int32Array(size);
  }
};

// dist/syntax/parser/marks-attached.js
function attachMarks(size, words2, relationNames, { heads: heads2, relations: relations2 }) {
  const { length: length2, token } = words2;
  if (length2 === size)
    return;
  const punctuation = Math.max(0, relationNames.indexOf("punct"));
  const [root2, above] = [length2 === 0 ? 0 : rootOf(words2, heads2), { heads: heads2, token, length: length2 }];
  let word2 = 0;
  for (let at2 = 0; at2 < size; at2++) {
    if (word2 < length2 && token[word2] === at2) {
      word2++;
      continue;
    }
    if (length2 === 0 && at2 === 0) {
      heads2[at2] = -1;
      relations2[at2] = 0;
      continue;
    }
    heads2[at2] = word2 === 0 || word2 === length2 ? root2 : headBetween(above, word2);
    relations2[at2] = punctuation;
  }
}
function rootOf({ length: length2, token }, heads2) {
  for (let word2 = 0; word2 < length2; word2++)
    if (heads2[token[word2] ?? 0] === -1)
      return token[word2] ?? 0;
  return 0;
}
function headBetween({ heads: heads2, token }, word2) {
  const [before5, behind2] = [token[word2 - 1] ?? 0, token[word2] ?? 0];
  const later = topOf(heads2, behind2, (head2) => head2 >= behind2);
  const head = heads2[later] ?? -1;
  return head >= 0 && head <= before5 ? later : topOf(heads2, before5, (next) => next <= before5);
}
var farthest2 = 50;
function topOf(heads2, from, isNear3) {
  let top = from;
  for (let steps = 0; steps < farthest2; steps++) {
    const head = heads2[top] ?? -1;
    if (head < 0 || !isNear3(head))
      break;
    top = head;
  }
  return top;
}

// dist/syntax/parser/move-scorer.js
var MoveScorer = class {
  /** The features of the state last scored. */
  features;
  /** The scores of its moves. */
  scores = new Float64Array(3);
  atoms;
  templates;
  weights;
  guide;
  /** `guide` is set anew for each sentence; weights that were trained with one need one. */
  constructor(weights, guide) {
    const { lines, names } = moveTemplateSet(guide !== null);
    this.weights = weights;
    this.guide = guide;
    this.templates = compileTemplates(lines, names);
    this.atoms = new Int32Array(names.length);
    this.features = new Int32Array(lines.length);
  }
  /** Sets `features` and `scores`. */
  score(state, words2) {
    this.read(state, words2);
    this.weights.score(this.features, this.features.length, this.scores);
  }
  /** Sets `features` only. */
  read(state, words2) {
    readMoveAtoms(state, words2, this.guide, this.atoms);
    this.templates.write(this.atoms, this.features, 0);
  }
};

// dist/syntax/parser/parser-words.js
var root = 19088743;
var closedTags = /* @__PURE__ */ new Set(["ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"]);
var ParserWords = class {
  length = 0;
  /** Of each word its place in the sentence. */
  token = new Int32Array(0);
  /** Of each word, and behind the last one of the root: hash of its spelling, tag with what its form tells, cluster, group. */
  word = new Int32Array(0);
  fine = new Int32Array(0);
  tag = new Int32Array(0);
  cluster = new Int32Array(0);
  group = new Int32Array(0);
  /** Which kinds of marks stand before a word, a bit each; behind the last word, at the end. */
  marks = new Int32Array(0);
  /** Commas, and other marks, from the beginning of the sentence to the word. */
  commas = new Int32Array(0);
  others = new Int32Array(0);
  table;
  isClosed;
  punctuation;
  places = new Int32Array(0);
  /** `tagNames` are the tags in the order of their numbers. */
  constructor(table, tagNames2) {
    this.table = table;
    this.isClosed = tagNames2.map((name) => closedTags.has(name));
    this.punctuation = tagNames2.indexOf("PUNCT");
  }
  /** Takes up a sentence: its words and the numbers of their tags. */
  read(forms2, tags) {
    if (this.places.length < forms2.length + 2)
      this.grow(2 * forms2.length + 64);
    this.table.placesOf(forms2, this.places);
    let [length2, marks2, commas, others] = [0, 0, 0, 0];
    for (let index = 0; index < forms2.length; index++) {
      const tag = tags[index] ?? 0;
      if (tag === this.punctuation) {
        const kind7 = kindOfMark(forms2[index] ?? "");
        marks2 |= kind7;
        if (kind7 === comma)
          commas++;
        else
          others++;
        continue;
      }
      this.set(length2, { token: index, tag });
      this.setMarks(length2++, { marks: marks2, commas, others });
      marks2 = 0;
    }
    this.length = length2;
    this.setMarks(length2, { marks: marks2, commas, others });
    this.setRoot(length2);
  }
  /** Takes up the same sentence from its end: the last word is the first. */
  readReversed(words2) {
    const { length: length2 } = words2;
    if (this.places.length < length2 + 2)
      this.grow(2 * length2 + 64);
    this.length = length2;
    for (let at2 = 0; at2 < length2; at2++) {
      const from = length2 - 1 - at2;
      this.token[at2] = words2.token[from] ?? 0;
      this.word[at2] = words2.word[from] ?? 0;
      this.fine[at2] = words2.fine[from] ?? 0;
      this.tag[at2] = words2.tag[from] ?? 0;
      this.cluster[at2] = words2.cluster[from] ?? 0;
      this.group[at2] = words2.group[from] ?? 0;
    }
    for (let at2 = 0; at2 <= length2; at2++)
      this.setMarksFrom(words2, at2);
    this.setRoot(length2);
  }
  /** Sets the marks before a word of the sentence read from its end: those behind it. */
  setMarksFrom({ length: length2, marks: marks2, commas, others }, at2) {
    const from = length2 - at2;
    this.setMarks(at2, {
      marks: marks2[from] ?? 0,
      commas: (commas[length2] ?? 0) - (commas[from] ?? 0),
      others: (others[length2] ?? 0) - (others[from] ?? 0)
    });
  }
  set(at2, { token, tag }) {
    const { values } = this.table;
    const place = this.places[token] ?? 0;
    const lower2 = values[place + attribute.lower] ?? 0;
    this.token[at2] = token;
    this.word[at2] = lower2;
    this.tag[at2] = tag;
    this.fine[at2] = this.isClosed[tag] ? mix(tag + 1e3, lower2) : tag * 16 + (values[place + attribute.ending] ?? 0);
    this.cluster[at2] = values[place + attribute.cluster] ?? -1;
    this.group[at2] = values[place + attribute.group] ?? -1;
  }
  setMarks(at2, found) {
    this.marks[at2] = found.marks;
    this.commas[at2] = found.commas;
    this.others[at2] = found.others;
  }
  setRoot(at2) {
    this.word[at2] = root;
    this.fine[at2] = root;
    this.tag[at2] = -1;
    this.cluster[at2] = -3;
    this.group[at2] = -3;
  }
  grow(size) {
    const list = () => new Int32Array(size);
    this.places = list();
    this.token = list();
    this.word = list();
    this.fine = list();
    this.tag = list();
    this.cluster = list();
    this.group = list();
    this.marks = list();
    this.commas = list();
    this.others = list();
  }
};
var comma = 1;
var kindsOfMarks = [
  [/^,/u, comma],
  [/^:/u, 2],
  [/^[.?!;…]/u, 4],
  [/^["“”„«»‘’'`]/u, 8],
  [/^[([{]/u, 16],
  [/^[)\]}]/u, 32]
];
function kindOfMark(form2) {
  return kindsOfMarks.find(([pattern]) => pattern.test(form2))?.[1] ?? 64;
}

// dist/syntax/parser/parser.js
var longestInBeam = 250;
function parserOf(model2, table, beam = null) {
  const words2 = new ParserWords(table, model2.tagNames);
  const reversed = new ParserWords(table, model2.tagNames);
  const guide = new Guide();
  const backward = new GreedyParser(model2.backward, null);
  const greedy = new GreedyParser(model2.forward, guide);
  const search = beam ? searchWith(beam, model2.forward, guide) : greedy;
  const tagNumbers = new Map(model2.tagNames.map((name, number2) => [name, number2]));
  return {
    relationNames: model2.relationNames,
    tagNumber: (name) => tagNumbers.get(name) ?? tagNumbers.get("X") ?? 0,
    parse(forms2, tags, tree) {
      words2.read(forms2, tags);
      reversed.readReversed(words2);
      guide.readReversed(backward.parse(reversed));
      const forward = words2.length > longestInBeam ? greedy : search;
      writeTree(forward.parse(words2), words2, tree);
      attachMarks(forms2.length, words2, model2.relationNames, tree);
    }
  };
}
function searchWith({ moves, width: width3 }, forward, guide) {
  return new BeamSearch({ moves: new MoveScorer(moves, guide), labeller: new ArcLabeller(forward, guide), width: width3 });
}
function writeTree({ head, label }, { length: length2, token }, { heads: heads2, relations: relations2 }) {
  for (let word2 = 0; word2 < length2; word2++) {
    const at2 = token[word2] ?? 0;
    const above = head[word2] ?? length2;
    heads2[at2] = above === length2 ? -1 : token[above] ?? -1;
    relations2[at2] = label[word2] ?? 0;
  }
}

// dist/syntax/parser/parser-file.js
var kind5 = "parser";
function writeParser({ tagNames: tagNames2, relationNames, backward, forward }) {
  const writer = new ModelWriter(kind5);
  writer.addText("tags", tagNames2.join(" "));
  writer.addText("relations", relationNames.join(" "));
  for (const [name, { candidates, moves, labels, plans }] of Object.entries({ backward, forward })) {
    writer.addText(`${name} candidates`, candidates.map((list) => list.join(" ")).join("\n"));
    writeWeights(writer, `${name} moves`, moves.table, moves);
    writeWeights(writer, `${name} labels`, labels.table, labels);
    writePlan(writer, `${name} moves`, plans.moves);
    writePlan(writer, `${name} labels`, plans.labels);
  }
  return writer.bytes();
}
function readParser(bytes, name) {
  const reader = new ModelReader(bytes, { name, kind: kind5 });
  const relationNames = reader.text("relations").split(" ");
  const greedy = (part) => {
    const candidates = reader.text(`${part} candidates`).split("\n").map(numbersIn2);
    const moves = readWeights(reader, `${part} moves`);
    const labels = readWeights(reader, `${part} labels`);
    if (moves.classes !== 3 || labels.classes !== relationNames.length) {
      throw reader.error("the number of its moves or relations does not fit its weights");
    }
    const isGuided = part === "forward";
    const plans = {
      moves: readPlan(reader, `${part} moves`, moveTemplateSet(isGuided).lines.length),
      labels: readPlan(reader, `${part} labels`, labelTemplateSet(isGuided).lines.length)
    };
    return { candidates, moves, labels, plans };
  };
  return {
    tagNames: reader.text("tags").split(" "),
    relationNames,
    backward: greedy("backward"),
    forward: greedy("forward")
  };
}
function numbersIn2(line) {
  return Uint8Array.from(line === "" ? [] : line.split(" "), Number);
}

// dist/tokens/tagger/templates.js
var atomNames2 = [
  "always",
  "first",
  "word",
  "form",
  "suffix1",
  "suffix2",
  "suffix3",
  "suffix4",
  "prefix1",
  "prefix2",
  "prefix3",
  "lastPart",
  "shape",
  "cluster",
  "group",
  "tags",
  "hint",
  "word-2",
  "hint-2",
  "word-1",
  "suffix3-1",
  "shape-1",
  "cluster-1",
  "tags-1",
  "hint-1",
  "word+1",
  "suffix3+1",
  "shape+1",
  "cluster+1",
  "tags+1",
  "hint+1",
  "word+2",
  "cluster+2",
  "tags+2",
  "hint+2",
  "tag-1",
  "tag-2"
];
var tagTemplates = {
  names: atomNames2,
  lines: [
    "always",
    "word",
    "form",
    "suffix1",
    "suffix2",
    "suffix3",
    "suffix4",
    "prefix1",
    "prefix2",
    "prefix3",
    "lastPart",
    "shape first",
    "shape suffix2",
    "cluster",
    "group",
    "cluster suffix2",
    "tags",
    "shape tags",
    "shape cluster",
    // What wink says, here and around.
    "hint",
    "hint word",
    "hint suffix3",
    "hint tags",
    "hint cluster",
    "hint shape first",
    "hint-1 hint",
    "hint hint+1",
    "hint-1 hint hint+1",
    "hint hint+1 hint+2",
    "hint-2 hint-1 hint",
    "word hint+1",
    "word hint-1",
    "word hint-1 hint+1",
    // The words around.
    "word-2",
    "word-1",
    "word+1",
    "word+2",
    "word-1 word",
    "word word+1",
    "word-1 word+1",
    "cluster-1",
    "cluster+1",
    "cluster+2",
    "cluster-1 cluster",
    "cluster cluster+1",
    "suffix3-1",
    "suffix3+1",
    "shape-1 shape",
    "shape shape+1",
    "tags tags+1",
    "tags-1 tags",
    "tags tags+1 tags+2",
    "tags word+1",
    "tags word-1",
    // The tags of the tokens before.
    "tag-1",
    "tag-1 tag-2",
    "tag-1 word",
    "tag-1 tag-2 word",
    "tag-1 word+1",
    "tag-1 word-1",
    "tag-1 tags",
    "tag-1 tag-2 tags",
    "tag-1 tags tags+1",
    "tag-1 suffix3",
    "tag-1 cluster",
    "tag-1 shape",
    "tag-1 hint",
    "tag-1 tag-2 hint",
    "tag-1 hint hint+1"
  ]
};

// dist/tokens/tagger/sentence.js
var tagNames = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X"
];
var numbers = new Map(tagNames.map((name, number2) => [name, number2]));
function tagNumber(name) {
  return numbers.get(name) ?? tagNames.length - 1;
}
var outside2 = { word: 1540483477, tag: 30 };
var SentenceView = class {
  /** The values of the atoms for the token last asked for. */
  atoms = new Int32Array(atomNames2.length);
  length = 0;
  table;
  places = new Int32Array(64);
  hints = [];
  constructor(table) {
    this.table = table;
  }
  /** Takes up a sentence: its words, and for each the number of the tag that wink gives it. */
  read(forms2, hints) {
    if (this.places.length < forms2.length)
      this.places = new Int32Array(forms2.length * 2);
    this.table.placesOf(forms2, this.places);
    this.length = forms2.length;
    this.hints = hints;
  }
  /** Sets the atoms of a token, in the order of `atomNames`; `tags` holds those of the tokens before. */
  readToken(at2, tags) {
    this.readWords(at2);
    this.readHistory(at2, tags);
  }
  readWords(at2) {
    const { atoms: atoms2, table, places: places3 } = this;
    const { values } = table;
    const here = places3[at2] ?? 0;
    let next = 0;
    atoms2[next++] = 0;
    atoms2[next++] = at2 === 0 ? 1 : 0;
    for (const kind7 of ownKinds)
      atoms2[next++] = values[here + kind7] ?? 0;
    atoms2[next++] = this.hints[at2] ?? 0;
    next = this.readBeside(at2 - 2, farBefore, next);
    next = this.readBeside(at2 - 1, near2, next);
    next = this.readBeside(at2 + 1, near2, next);
    this.readBeside(at2 + 2, farBehind, next);
  }
  readBeside(at2, kinds3, from) {
    const { atoms: atoms2, table, places: places3, hints } = this;
    const isInside = at2 >= 0 && at2 < this.length;
    let next = from;
    for (const kind7 of kinds3)
      atoms2[next++] = isInside ? table.values[(places3[at2] ?? 0) + kind7] ?? 0 : outside2.word;
    atoms2[next++] = isInside ? hints[at2] ?? 0 : outside2.tag;
    return next;
  }
  readHistory(at2, tags) {
    this.atoms[atomNames2.length - 2] = at2 > 0 ? tags[at2 - 1] ?? 0 : outside2.tag;
    this.atoms[atomNames2.length - 1] = at2 > 1 ? tags[at2 - 2] ?? 0 : outside2.tag;
  }
};
var { lower, form, suffix1, suffix2, suffix3, suffix4, prefix1, prefix2, prefix3 } = attribute;
var { lastPart, shape, cluster, group, tags: tagSet } = attribute;
var ownKinds = [
  lower,
  form,
  suffix1,
  suffix2,
  suffix3,
  suffix4,
  prefix1,
  prefix2,
  prefix3,
  lastPart,
  shape,
  cluster,
  group,
  tagSet
];
var farBefore = [lower];
var near2 = [lower, suffix3, shape, cluster, tagSet];
var farBehind = [lower, cluster, tagSet];

// dist/tokens/tagger/tagger.js
var allTags = Uint8Array.from(tagNames, (_, number2) => number2);
function taggerOf({ weights, plan }, table) {
  const view = new SentenceView(table);
  const steps = new Stepwise(weights, tagTemplates, plan);
  return {
    tag(forms2, hints, tags) {
      view.read(forms2, hints);
      for (let at2 = 0; at2 < forms2.length; at2++) {
        view.readToken(at2, tags);
        tags[at2] = steps.bestOf(view.atoms, allTags);
      }
    }
  };
}

// dist/tokens/tagger/tagger-file.js
var kind6 = "tagger";
function writeTagger({ tagSets, weights, plan }) {
  const writer = new ModelWriter(kind6);
  const words2 = [...tagSets.keys()].sort();
  writer.addText("words", words2.join("\n"));
  writer.addText("tag sets", words2.map((word2) => tagSets.get(word2)).join(" "));
  writeWeights(writer, "tags", weights.table, weights);
  writePlan(writer, "tags", plan);
  return writer.bytes();
}
function readTagger(bytes, name) {
  const reader = new ModelReader(bytes, { name, kind: kind6 });
  const words2 = reader.text("words").split("\n");
  const sets2 = reader.text("tag sets").split(" ").map(Number);
  if (words2.length !== sets2.length)
    throw reader.error("it has not as many tag sets as words");
  return {
    weights: readWeights(reader, "tags"),
    plan: readPlan(reader, "tags", tagTemplates.lines.length),
    tagSets: new Map(words2.map((word2, index) => [word2, sets2[index] ?? 0]))
  };
}

// dist/tokens/wink.js
import model from "wink-eng-lite-web-model";
import winkNLP, {} from "wink-nlp";
function winkTokenizer() {
  let wink = forgetfulWink();
  return (paragraph) => {
    if (wink.held() > mostHeld)
      wink = forgetfulWink();
    return wink.read(paragraph);
  };
}
var isPlain = /^[A-Z]?[a-z]+$/;
var mostHeld = 2e5;
function forgetfulWink() {
  let lexemes = { hash: {}, list: [] };
  const { its, readDoc } = winkNLP({
    ...model,
    core() {
      const core = model.core();
      lexemes = core.features.lexeme;
      return core;
    }
  }, ["pos"]);
  const lemma = its.lemma;
  const own2 = lexemes.list.length;
  let known = own2;
  return {
    held: () => known - own2,
    read(paragraph) {
      const tokens = readDoc(paragraph).tokens();
      const read2 = { values: tokens.out(its.value), lemmas: tokens.out(lemma), tags: tagsOf(tokens.out(its.pos)) };
      for (; known < lexemes.list.length; known++) {
        const word2 = lexemes.list[known] ?? "";
        if (!isPlain.test(word2))
          delete lexemes.hash[word2];
      }
      return read2;
    }
  };
}
function tagsOf(tags) {
  return tags;
}

// dist/resources.js
function resourcesOf(files) {
  const tagger = readTagger(files.tagger.bytes, files.tagger.name);
  const parser = readParser(files.parser.bytes, files.parser.name);
  const words2 = new WordTable(lexiconOf(readClusters(files.clusters.bytes, files.clusters.name), tagger.tagSets));
  const gazetteer = loadGazetteer();
  return {
    tokenizer: winkTokenizer(),
    gazetteer,
    lexicon: null,
    tagger: taggerOf(tagger, words2),
    parser: parserOf(parser, words2, files.beam ? beamFor(parser, files.beam) : null),
    nameTagger: nameTaggerOf(readNameTagger(files.names.bytes, files.names.name), { words: words2, vocabulary: readVocabulary(files.vocabulary.bytes, files.vocabulary.name) }, knowledgeOf(gazetteer))
  };
}
function beamFor({ relationNames }, { bytes, name }) {
  const beam = readBeam(bytes, name);
  if (beam.relationNames.join(" ") === relationNames.join(" "))
    return beam;
  throw new ModelError(`${name}: it was trained for another parser. Train it again: \`npm run train -- beam\`.`);
}

// dist/document/stage.js
function stage(spec) {
  return spec;
}
var StageError = class extends Error {
  stage;
  constructor(stageName, cause) {
    super(`stage ${stageName} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.stage = stageName;
  }
};
function pipeline(steps = []) {
  return {
    steps,
    add: (next) => pipeline([...steps, next]),
    run(article) {
      let doc = article;
      for (const step of steps)
        doc = { ...doc, [step.writes]: runStep(step, doc) };
      return doc;
    }
  };
}
function runStep(step, doc) {
  try {
    return step.run(doc);
  } catch (cause) {
    throw new StageError(step.name, cause);
  }
}

// dist/dates/anchors.js
function anchorsOf(doc) {
  const report = reportDay(doc);
  const bySentence = contentsBySentence(doc);
  const speechOf = (span3) => {
    const quotation2 = itemAt(doc.quotations, span3.start);
    const sentence = firstEndingAfter(doc.tokens.sentences, span3.start);
    return quotation2 ? speaker(bySentence.get(sentence) ?? [], quotation2, span3) : null;
  };
  return {
    report,
    speechOf,
    dayOf(timex, saidOn) {
      const tweet = itemAt(doc.tweets, timex.start);
      if (tweet && covers(tweet.content, timex))
        return tweet.postedOn === null ? report : { day: tweet.postedOn, anchor: "tweet" };
      const statement2 = speechOf(timex);
      const said = statement2 === null ? null : saidOn(statement2) ?? occasionBefore(doc, statement2, saidOn);
      return said ? anchoredAt(said) : report;
    }
  };
}
var anchoredAt = ({ date, source }) => ({ day: date, anchor: source === "tweet" ? "tweet" : "speech" });
var occasionReach = 2;
var statementReach = 200;
function occasionBefore(doc, statement2, saidOn) {
  const { paragraphs } = doc.tokens;
  const paragraphOf2 = (index) => firstEndingAfter(paragraphs, doc.statements[index]?.content[0]?.start ?? 0);
  const here = paragraphOf2(statement2);
  const first = Math.max(0, statement2 - statementReach);
  for (let before5 = statement2 - 1; before5 >= first && here - paragraphOf2(before5) <= occasionReach; before5--) {
    const said = saidOn(before5);
    if (said && said.source !== "tweet")
      return { ...said, source: "speech" };
  }
  return null;
}
function reportDay({ published, dateline }) {
  const filed = dateline?.filedOn ?? null;
  const isFresh = filed !== null && filed < published && filed >= addDays(published, -7);
  return isFresh ? { day: filed, anchor: "dateline" } : { day: published, anchor: "published" };
}
function contentsBySentence({ statements, tokens: { sentences } }) {
  const contents = /* @__PURE__ */ new Map();
  statements.forEach(({ content }, statement2) => {
    for (const { start, end } of content) {
      for (let at2 = firstEndingAfter(sentences, start); (sentences[at2]?.start ?? end) < end; at2++) {
        const list = contents.get(at2);
        if (list)
          list.push({ start, end, statement: statement2 });
        else
          contents.set(at2, [{ start, end, statement: statement2 }]);
      }
    }
  });
  for (const list of contents.values())
    list.sort((a, b) => a.start - b.start);
  return contents;
}
var contentReach = 60;
function speaker(contents, quotation2, span3) {
  const end = firstStartingAfter(contents, span3.start);
  const around2 = contents.slice(Math.max(0, end - contentReach), end).filter((content) => covers(content, span3)).sort((a, b) => a.statement - b.statement);
  const width3 = ({ start, end: end2 }) => end2 - start;
  const inside3 = around2.filter((content) => covers(quotation2, content)).sort((a, b) => width3(b) - width3(a));
  return (inside3[0] ?? around2.sort((a, b) => width3(a) - width3(b))[0])?.statement ?? null;
}

// dist/dates/verb-direction.js
var ahead = /* @__PURE__ */ new Set([
  "agree",
  "aim",
  "bound",
  "decide",
  "due",
  "expect",
  "hope",
  "intend",
  "likely",
  "plan",
  "pledge",
  "prepare",
  "promise",
  "propose",
  "schedule",
  "set",
  "slate",
  "threaten",
  "vow"
]);
var planning = /* @__PURE__ */ new Set(["expect", "plan", "schedule", "slate"]);
var past = /* @__PURE__ */ new Set(["had", "has", "have", "'d", "'ve", "did", "was", "were"]);
var supposing = /* @__PURE__ */ new Set(["may", "might", "should", "would"]);
var future = /* @__PURE__ */ new Set(["will", "'ll", "shall", "wo"]);
function directionOf(clause, grammar, depth = 0) {
  const group2 = wordsOf(clause, grammar.tokens);
  if (clause.tense === "future" || group2.some((word2) => future.has(word2)))
    return "future";
  if (isAhead(group2, grammar.tokens, clause) || isPlan(clause, group2))
    return "future";
  if (clause.relation === "infinitive")
    return ofInfinitive(clause, grammar, depth);
  if (isSupposed(clause, group2))
    return "future";
  if (clause.tense === "past" || group2.some((word2) => past.has(word2)))
    return "past";
  if (clause.tense === "present")
    return ofPresent(clause, grammar.tokens);
  const isGerund = grammar.tokens[clause.verb]?.lower.endsWith("ing") ?? false;
  return clause.relation === "participle" && !isGerund ? "past" : ofGovernor(clause, grammar, depth);
}
function wordsOf({ firstToken, endToken }, tokens) {
  return tokens.slice(firstToken, Math.min(endToken, firstToken + 12)).map((token) => token.lower);
}
function ofInfinitive(clause, grammar, depth) {
  const governor = clause.governor === null ? void 0 : grammar.clauses[clause.governor];
  const before5 = grammar.tokens[clause.firstToken - 1];
  const isAimed = governor && ahead.has(governor.lemma) || before5 && ahead.has(before5.lemma);
  return isAimed ? "future" : ofGovernor(clause, grammar, depth);
}
function ofGovernor({ governor }, grammar, depth) {
  const clause = governor === null ? void 0 : grammar.clauses[governor];
  return clause && depth < 4 ? directionOf(clause, grammar, depth + 1) : null;
}
var arranged = /* @__PURE__ */ new Set([
  "address",
  "air",
  "appear",
  "arrive",
  "begin",
  "close",
  "come",
  "convene",
  "debate",
  "debut",
  "depart",
  "elect",
  "end",
  "expire",
  "face",
  "fly",
  "gather",
  "go",
  "head",
  "hold",
  "host",
  "kick",
  "launch",
  "leave",
  "meet",
  "open",
  "play",
  "premiere",
  "resume",
  "return",
  "run",
  "sail",
  "speak",
  "start",
  "take",
  "testify",
  "travel",
  "visit",
  "vote"
]);
function ofPresent({ modal, lemma, endToken }, tokens) {
  if (modal === "would" || modal === "could")
    return "past";
  const isSeeming = lemma === "appear" && tokens[endToken]?.lower === "to";
  return arranged.has(lemma) && !isSeeming ? "present" : null;
}
function isSupposed({ modal }, group2) {
  return modal !== null && supposing.has(modal) && !group2.includes("have") && !group2.includes("'ve");
}
function isPlan({ lemma, modal }, group2) {
  if (lemma === "go" && group2.includes("going"))
    return group2.some((word2) => /^(?:is|are|am|'s|'re|'m)$/u.test(word2));
  return planning.has(lemma) && modal === null;
}
function isAhead(group2, tokens, { endToken, lemma }) {
  const isTo = group2.includes("to") && group2.some((word2) => /^(?:is|are|am|was|were)$/u.test(word2));
  const next = tokens[endToken]?.lower ?? "";
  if (lemma === "set" && (next === "for" || next === "to"))
    return true;
  return isTo || ahead.has(next) && group2.some((word2) => /^(?:is|are|was|were|'s|'re)$/u.test(word2));
}

// dist/dates/direction.js
var deferring = /* @__PURE__ */ new Set([
  "adjourn",
  "defer",
  "delay",
  "extend",
  "give",
  "have",
  "postpone",
  "push",
  "remand",
  "reschedule",
  "suspend"
]);
function directionReader(text, syntax) {
  const bySentence = clausesBySentence(syntax);
  return (timex) => {
    const at2 = firstEndingAfter(text.tokens, timex.start);
    const token = text.tokens[at2];
    if (!token)
      return null;
    const leadIn = leadInOf(text.tokens, at2, token);
    const clause = governing(clausesAround(bySentence.get(token.sentence) ?? [], timex), timex);
    if (leadIn.direction || !clause)
      return leadIn.direction;
    return underVerb({ timex, clause, leadIn }, { tokens: text.tokens, clauses: syntax.clauses });
  };
}
function clausesBySentence({ clauses: clauses3 }) {
  const bySentence = /* @__PURE__ */ new Map();
  for (const clause of clauses3) {
    const list = bySentence.get(clause.sentence);
    if (list)
      list.push(clause);
    else
      bySentence.set(clause.sentence, [clause]);
  }
  return bySentence;
}
function underVerb({ timex, clause, leadIn }, grammar) {
  if (leadIn.isLimit && deferring.has(clause.lemma))
    return "future";
  if (isMonth(timex) && (leadIn.isLimit || isAttributive(grammar.tokens, timex)))
    return null;
  const direction = directionOf(clause, grammar);
  if (direction === "future" && leadIn.isOfNoun && isDay(timex))
    return null;
  return isOver(direction, clause, isPossessive(grammar.tokens, timex)) ? "past" : direction;
}
function isOver(direction, { tense }, isPossessed) {
  return isPossessed && direction !== null && tense !== "future";
}
var isMonth = ({ meaning }) => meaning.kind === "calendar" && meaning.part?.unit === "month" && meaning.day === null;
var isDay = ({ meaning }) => meaning.kind === "calendar" && meaning.day !== null;
function isPossessive(tokens, { end }) {
  const next = tokens[firstEndingAfter(tokens, end)];
  return next?.start === end && /^['’]s$/u.test(next.lower);
}
function isAttributive(tokens, timex) {
  const at2 = firstEndingAfter(tokens, timex.end);
  const next = tokens[at2];
  const isArticle = /^(?:an?|the)$/u.test(tokens[firstEndingAfter(tokens, timex.start) - 1]?.lower ?? "");
  if (isPossessive(tokens, timex))
    return true;
  return next?.start === timex.end + 1 && (next.partOfSpeech === "NOUN" || isArticle && new RegExp("^\\p{L}", "u").test(next.lower));
}
function leadInOf(tokens, at2, { sentence }) {
  const words2 = tokens.slice(Math.max(0, at2 - 3), at2).flatMap((token) => token.sentence === sentence ? [token.lower] : []);
  const before5 = words2.at(-1);
  const isEarliest = /^as (?:early|soon) as$/u.test(words2.join(" "));
  const isDue = before5 === "due" || /^(?:on|for|by)$/u.test(before5 ?? "") && words2.at(-2) === "due";
  const direction = before5 === "since" ? "past" : isDue || isEarliest ? "future" : null;
  return { direction, isLimit: /^(?:until|till|through)$/u.test(before5 ?? ""), isOfNoun: before5 === "of" };
}
var reach = 40;
function clausesAround(clauses3, { start }) {
  if (clauses3.length <= 2 * reach)
    return clauses3;
  const behind2 = firstStartingAfter(clauses3, start);
  return clauses3.slice(Math.max(0, behind2 - reach), behind2 + reach);
}
function governing(clauses3, span3) {
  let best2 = null;
  const width3 = (clause) => clause.end - clause.start;
  for (const clause of clauses3) {
    const isAround = clause.start <= span3.start && span3.end <= clause.end;
    if (isAround && (!best2 || width3(clause) < width3(best2)))
      best2 = clause;
  }
  return best2 ?? nearest(clauses3, span3);
}
function nearest(clauses3, span3) {
  let best2 = null;
  const distance = (clause) => Math.min(Math.abs(clause.end - span3.start), Math.abs(clause.start - span3.end));
  for (const clause of clauses3)
    if (!best2 || distance(clause) < distance(best2))
      best2 = clause;
  return best2;
}

// dist/dates/units.js
var two = (number2) => String(number2).padStart(2, "0");
var yearOf = (day2) => Number(day2.slice(0, 4));
var perYear = { month: 12, season: 4, quarter: 4, half: 2 };
var most2 = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 7e5,
  week: 1e5,
  weekend: 1e5,
  month: 24e3,
  season: 8e3,
  quarter: 8e3,
  half: 4e3,
  year: 1e4,
  decade: 1e3,
  century: 100
};
function shiftedValue(unit, shift, day2) {
  const beyond2 = shift < 0 ? "PAST_REF" : "FUTURE_REF";
  if (Math.abs(shift) > most2[unit] && most2[unit] > 0)
    return beyond2;
  const value = movedValue(unit, shift, day2);
  return /^\d/u.test(value) && !value.startsWith("0000") && !/^\d{5}/u.test(value) ? value : beyond2;
}
function movedValue(unit, shift, day2) {
  const year = yearOf(day2);
  switch (unit) {
    case "week":
      return isoWeek(addDays(day2, shift * 7));
    case "weekend":
      return `${isoWeek(addDays(day2, shift * 7))}-WE`;
    case "month":
      return addMonths(day2, shift).slice(0, 7);
    case "quarter":
    case "season":
    case "half":
      return partAt(unit, indexOf(unit, day2) + shift);
    case "year":
      return String(year + shift).padStart(4, "0");
    case "decade":
      return String(Math.floor(year / 10) + shift).padStart(3, "0");
    case "century":
      return two(Math.floor(year / 100) + shift);
    default:
      return addDays(day2, shift);
  }
}
function indexOf(unit, day2) {
  const month = Number(day2.slice(5, 7));
  if (unit === "month")
    return yearOf(day2) * 12 + month - 1;
  if (unit === "season")
    return yearOf(day2) * 4 + Math.floor(month / 3) - 1;
  return yearOf(day2) * perYear[unit] + Math.floor((month - 1) / (12 / perYear[unit]));
}
function partAt(unit, index) {
  const year = Math.floor(index / perYear[unit]);
  return partValue(year, { unit, number: index - year * perYear[unit] + 1 });
}
function partValue(year, { unit, number: number2 }) {
  if (unit === "month")
    return `${year}-${two(number2)}`;
  if (unit === "season")
    return `${year}-${seasonCode(number2)}`;
  return `${year}-${unit === "quarter" ? "Q" : "H"}${number2}`;
}

// dist/dates/context-value.js
function contextValue({ unit, shift, keepsPart }, { day: day2, context: context2, quarter }) {
  const spoken2 = context2?.slice(0, 10) ?? day2;
  if (unit === "quarter")
    return contextQuarter(quarter, shift, day2);
  if (isIsoDay(spoken2))
    return shiftedValue(unit, shift, spoken2);
  if (unit === "month" && /^\d{4}-\d{2}$/u.test(spoken2))
    return shiftedValue(unit, shift, `${spoken2}-01`);
  if (unit === "day" || unit === "week" || unit === "month")
    return coarse[unit];
  return contextYear({ unit, shift, keepsPart }, spoken2);
}
function contextYear({ unit, shift, keepsPart }, spoken2) {
  const part = /^(\d{4})-(\d{2}|Q\d|H\d)$/u.exec(spoken2);
  if (part && unit === "year" && keepsPart)
    return `${Number(part[1]) + shift}-${part[2]}`;
  return /^\d{4}/u.test(spoken2) ? shiftedValue(unit, shift, `${spoken2.slice(0, 4)}-01-01`) : "XXXX";
}
var coarse = { day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX" };
function contextQuarter(quarter, shift, day2) {
  const over = indexOf("quarter", day2) - 1;
  const spoken2 = quarter === null ? over : Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
  return partAt("quarter", (spoken2 > over + 1 ? over : spoken2) + shift);
}

// dist/dates/value.js
function timexValue(meaning, moment) {
  switch (meaning.kind) {
    case "value":
    case "stretch":
      return meaning.value;
    case "weekday":
      return weekdayDay(meaning.weekday, meaning.shift, moment);
    case "weekend":
      return weekend(meaning.shift, moment);
    case "holiday":
      return holiday(meaning, moment);
    case "weekOf":
      return weekOf(timexValue(meaning.day, { ...moment, direction: null }));
    case "shifted":
      return (meaning.shift < 0 ? quarterAgo(meaning, moment) : null) ?? shiftedValue(meaning.unit, meaning.shift, moment.day);
    case "context":
      return (meaning.keepsPart ? quarterAgo(meaning, moment) : null) ?? contextValue(meaning, moment);
    case "clock":
      return clockValue(meaning.time, meaning.day, moment);
    case "calendar":
      return calendarValue(meaning, moment);
  }
}
function weekOf(day2) {
  return isIsoDay(day2) ? isoWeek(day2) : "XXXX-WXX";
}
function holiday({ name, year, shift }, { day: day2, direction }) {
  const now = yearOf(day2);
  if (year !== null || shift === 0)
    return holidayIn(name, year ?? now) ?? "XXXX-XX-XX";
  const days2 = [now - 1, now, now + 1].map((each) => holidayIn(name, each) ?? "");
  const before5 = days2.findLast((each) => shift === -1 ? each < day2 : each <= day2) ?? "";
  const after3 = days2.find((each) => shift === 1 ? each > day2 : each >= day2) ?? "";
  if (shift === -1 || shift === null && direction === "past")
    return before5;
  if (shift === 1 || direction === "future")
    return after3;
  return dayNumber(day2) - dayNumber(before5) <= dayNumber(after3) - dayNumber(day2) ? before5 : after3;
}
function quarterAgo({ unit, shift }, { comparedQuarter }) {
  if (unit !== "year" || comparedQuarter === null)
    return null;
  return `${yearOf(comparedQuarter) + shift}-${comparedQuarter.slice(5)}`;
}
function clockValue(time, day2, moment) {
  const on = day2 === null ? moment.day : timexValue(day2, moment);
  return time === "24" ? `${on}T24` : `${on}T${time}`;
}
function weekdayDay(weekday, shift, { day: day2, direction }) {
  const monday = addDays(day2, 1 - weekdayOf(day2));
  if (shift === 2 || shift === -2)
    return addDays(monday, weekday - 1 + shift / 2 * 7);
  const back = (weekdayOf(day2) - weekday + 7) % 7;
  if (shift === -1)
    return addDays(day2, -(back || 7));
  if (shift === 1)
    return addDays(day2, 7 - back);
  const isAhead2 = shift === 0 ? direction !== "past" : direction === "future" || direction === "present";
  return isAhead2 && back > 0 ? addDays(day2, 7 - back) : addDays(day2, -back);
}
function weekend(shift, { day: day2, direction }) {
  const isOn = weekdayOf(day2) >= 6;
  const bare = isOn || direction === "future" ? 0 : -1;
  return `${isoWeek(addDays(day2, 7 * (shift ?? bare)))}-WE`;
}
function calendarValue(meaning, moment) {
  const { part, day: day2 } = meaning;
  const year = meaning.year ?? (meaning.shiftsYear ? yearOf(moment.day) + (meaning.shift ?? 0) : null);
  if (part === null)
    return day2 === null ? String(year ?? yearOf(moment.day)) : dayOfMonth(day2, moment);
  if (year !== null)
    return day2 === null ? partValue(year, part) : isoDay(year, part.number, day2);
  if (day2 !== null)
    return monthDay({ month: part.number, day: day2, shift: meaning.shift }, moment);
  return partAt(part.unit, nearestPart(part, meaning.shift, moment));
}
function dayOfMonth(day2, { day: today, direction }) {
  const isAhead2 = direction === "future";
  const isReached = Number(today.slice(8)) >= day2;
  const first = isAhead2 === isReached ? isAhead2 ? 1 : -1 : 0;
  const months2 = [first, first + (isAhead2 ? 1 : -1)].map((step) => addMonths(`${today.slice(0, 8)}01`, step).slice(0, 7));
  return months2.map((month) => `${month}-${two(day2)}`).find(isIsoDay) ?? "XXXX-XX-XX";
}
var slack = { past: 100, future: 45 };
function nearestLeapDay({ day: day2, direction }) {
  const steps = direction === "future" ? [2, 3, 4, 5, 6, 7, 8] : [-2, -3, -4, -5, -6, -7, -8];
  const days2 = steps.map((step) => `${String(yearOf(day2) + step).padStart(4, "0")}-02-29`);
  return days2.find(isIsoDay) ?? "XXXX-02-29";
}
function monthDay({ month, day: day2, shift }, moment) {
  const nearest3 = nearestMonthDay(moment.day, month, day2) ?? nearestLeapDay(moment);
  const year = yearOf(nearest3);
  const isPast2 = moment.direction === "past" && nearest3 > addDays(moment.day, slack.past);
  if (isPast2 || shift === -1 && nearest3 >= moment.day)
    return isoDay(year - 1, month, day2);
  const isFuture = moment.direction === "future" && nearest3 < addDays(moment.day, -slack.future);
  return isFuture || shift === 1 && nearest3 <= moment.day ? isoDay(year + 1, month, day2) : nearest3;
}
function nearestPart({ unit, number: number2 }, shift, { day: day2, direction }) {
  const now = indexOf(unit, day2);
  const count5 = perYear[unit];
  const latest = now - (now % count5 - (number2 - 1) + count5) % count5;
  if (shift === -1)
    return lastPart2(unit, latest, now);
  if (shift === 1)
    return latest + count5;
  if (shift === 0)
    return Math.floor(now / count5) * count5 + number2 - 1;
  const isReported2 = (unit === "quarter" || unit === "half") && now - latest < count5 / 2;
  if (direction === "past" || isReported2)
    return latest;
  if (direction === "future")
    return latest === now ? now : latest + count5;
  if (unit === "season")
    return Math.floor(now / count5) * count5 + number2 - 1;
  return now - latest <= count5 / 2 ? latest : latest + count5;
}
function lastPart2(unit, latest, now) {
  if (latest === now)
    return now - perYear[unit];
  const isSameYear = Math.floor(latest / perYear[unit]) === Math.floor(now / perYear[unit]);
  return unit === "month" && isSameYear && now - latest <= 2 ? latest - perYear[unit] : latest;
}

// dist/dates/resolve.js
function resolved(timex, moment) {
  const { start, end, type, meaning, modifier, quantity, frequency, rule: rule2, confidence } = timex;
  const value = timexValue(meaning, moment);
  const days2 = daysOf(meaning, value, moment.day);
  return {
    start,
    end,
    type,
    value,
    intervalStart: days2?.from ?? null,
    intervalEnd: days2?.to ?? null,
    precision: precisionOf(value),
    modifier,
    quantity,
    frequency,
    anchor: isAbsolute(meaning) ? "none" : moment.anchor,
    rule: rule2,
    confidence
  };
}
function isAbsolute(meaning) {
  if (meaning.kind === "clock")
    return meaning.day !== null && isAbsolute(meaning.day);
  if (meaning.kind === "weekOf")
    return isAbsolute(meaning.day);
  if (meaning.kind === "calendar" || meaning.kind === "holiday")
    return meaning.year !== null;
  return meaning.kind === "value";
}
function daysOf(meaning, value, day2) {
  if (meaning.kind !== "stretch")
    return daysOfValue(value);
  if (meaning.amount === null)
    return null;
  const sign = meaning.side === "before" ? -1 : 1;
  const other = movedBy(day2, meaning.unit, sign * meaning.amount);
  return sign < 0 ? { from: other, to: day2 } : { from: day2, to: other };
}
var monthsIn = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200
};
function movedBy(day2, unit, amount) {
  const months2 = monthsIn[unit];
  if (months2 !== void 0)
    return addMonths(day2, Math.round(months2 * Math.max(-999, Math.min(999, amount))));
  const days2 = unit === "week" || unit === "weekend" ? 7 : unit === "day" ? 1 : 1 / 24;
  return addDays(day2, Math.round(days2 * Math.max(-99999, Math.min(99999, amount))));
}
var precisions = [
  [/^\d{4}-\d{2}-\d{2}T/u, "time"],
  [/^\d{4}-\d{2}-\d{2}$/u, "day"],
  [/^\d{4}-W\d{2}-WE$/u, "weekend"],
  [/^\d{4}-W\d{2}$/u, "week"],
  [/^\d{4}-\d{2}$/u, "month"],
  [/^\d{4}-(?:SP|SU|FA|WI)$/u, "season"],
  [/^\d{4}-Q\d$/u, "quarter"],
  [/^\d{4}-H\d$/u, "half"],
  [/^\d{4}$/u, "year"],
  [/^\d{3}$/u, "decade"],
  [/^\d{2}$/u, "century"]
];
function precisionOf(value) {
  return precisions.find(([pattern]) => pattern.test(value))?.[1] ?? null;
}

// dist/dates/issuance.js
var issuing = /^(?:adopt|issue|publish|release|sign)$/u;
var meeting = /^(?:host|meet|receive)$/u;
var followsMeeting = new RegExp("\\b(?:following|after)\\s+(?:(?:an?|the|their|his|her)\\s+)?(?:\\p{L}{1,20}\\s+)?(?:meeting|summit|talks)\\b", "iu");
function issuancesOf(doc) {
  const out = [];
  let met = null;
  for (const clause of doc.syntax.clauses) {
    if (meeting.test(clause.lemma))
      met = timexBehindSubject(doc, clause) ?? met;
    const issuer = issuing.test(clause.lemma) && !clause.isPassive ? subjectEntity(doc, clause) : null;
    if (met !== null && issuer !== null && isStatementAfterMeeting(doc, clause)) {
      out.push({ at: clause.start, issuer, timex: met });
    }
  }
  return out;
}
function isStatementAfterMeeting(doc, clause) {
  const sentence = doc.tokens.sentences[clause.sentence];
  const words2 = sentence ? doc.text.slice(sentence.start, sentence.end) : "";
  return /\b(?:statement|communiqu[eé]|declaration)\b/iu.test(words2) && followsMeeting.test(words2);
}
var subjectOf = ({ syntax }, { subject: subject3 }) => subject3 === null ? void 0 : syntax.nounPhrases[subject3];
function timexBehindSubject(doc, clause) {
  const from = subjectOf(doc, clause)?.end ?? clause.start;
  const index = firstEndingAfter(doc.timexes, from);
  const timex = doc.timexes[index];
  const end = doc.tokens.sentences[clause.sentence]?.end ?? clause.end;
  return timex && timex.start < end ? index : null;
}
function subjectEntity(doc, clause) {
  const phrase = subjectOf(doc, clause);
  const mention = phrase && doc.mentions.mentions[firstEndingAfter(doc.mentions.mentions, phrase.start)];
  return phrase && mention && overlaps(mention, phrase) ? mention.entity : null;
}

// dist/dates/said-on.js
function saidOnOf(doc, anchors, resolve) {
  const known = [];
  const issuances = issuancesOf(doc);
  const occasions = /* @__PURE__ */ new Map();
  const clauseAt2 = new Map(doc.syntax.clauses.map((clause) => [doc.tokens.tokens[clause.verb]?.start, clause]));
  doc.statements.forEach((statement2, index) => {
    const own2 = ownDay(statement2);
    const saidOn = own2 === void 0 ? inherited(statement2) ?? carriedOver(statement2) : own2;
    known[index] = saidOn;
    if (own2 && own2.source === "text" && statement2.speaker !== null) {
      occasions.set(statement2.speaker, {
        saidOn: own2,
        medium: statement2.medium,
        paragraph: paragraphOf(doc, statement2)
      });
    }
  });
  return known;
  function ownDay(statement2) {
    const tweet = tweetAround(doc, statement2);
    if (tweet)
      return tweet.postedOn === null ? null : { date: tweet.postedOn, source: "tweet" };
    const timex = doc.timexes[datingTimex(doc, statement2, clauseAt2.get(statement2.cueSpan?.start)) ?? issuedWith(issuances, statement2)];
    if (!timex)
      return void 0;
    const day2 = resolve(timex, anchors.dayOf(timex, (each) => known[each] ?? null)).value.slice(0, 10);
    return isIsoDay(day2) ? { date: day2, source: "text" } : null;
  }
  function inherited({ parent, speaker: speaker2 }) {
    const outer = parent === null ? void 0 : doc.statements[parent];
    if (!outer || outer.speaker === null || outer.speaker !== speaker2 || parent === null)
      return null;
    const day2 = known[parent] ?? ownDay(outer) ?? null;
    return day2 && { date: day2.date, source: day2.source === "tweet" ? "tweet" : "speech" };
  }
  function carriedOver(statement2) {
    const { speaker: speaker2, medium } = statement2;
    const occasion = speaker2 === null ? void 0 : occasions.get(speaker2);
    if (speaker2 === null || !occasion)
      return null;
    const isOther = medium !== null && occasion.medium !== null && medium !== occasion.medium;
    const isPerson = doc.mentions.entities[speaker2]?.type === "PERSON";
    if (isOther || !isPerson && paragraphOf(doc, statement2) - occasion.paragraph > 1)
      return null;
    return { date: occasion.saidOn.date, source: "speech" };
  }
}
function tweetAround({ tweets }, { content }) {
  for (const span3 of content) {
    const tweet = itemAt(tweets, span3.start);
    if (tweet && covers(tweet, span3))
      return tweet;
  }
  return void 0;
}
var datingTimex = (doc, statement2, cue) => statement2.saidOnTimex ?? sharedTimex(doc, statement2, cue);
function issuedWith(issuances, { medium, speaker: speaker2, parent, content }) {
  if (medium !== "statement" || parent !== null)
    return -1;
  const start = content[0]?.start ?? 0;
  return issuances.findLast(({ at: at2, issuer }) => issuer === speaker2 && at2 < start)?.timex ?? -1;
}
function sharedTimex(doc, { cueSpan, parent }, cue) {
  if (!cueSpan || parent !== null || cue?.relation !== "conjunct" || cue.governor === null)
    return null;
  const first = doc.syntax.clauses[cue.governor];
  if (!first || first.sentence !== cue.sentence || first.subject === null || first.subject !== cue.subject)
    return null;
  const from = doc.syntax.nounPhrases[first.subject]?.end ?? first.start;
  const only2 = firstEndingAfter(doc.timexes, from);
  const isBefore2 = (index) => (doc.timexes[index]?.end ?? cueSpan.end) <= cueSpan.start;
  return isBefore2(only2) && !isBefore2(only2 + 1) ? only2 : null;
}
function paragraphOf({ tokens: { paragraphs } }, { content }) {
  return firstEndingAfter(paragraphs, content[0]?.start ?? 0);
}

// dist/dates/spoken.js
var unspoken = { context: null, quarter: null, comparedQuarter: null };
var reach2 = { dates: 12, sentence: 300, quarter: 1500 };
function spokenBefore(text, dates, timex) {
  const recent = dates.slice(-reach2.dates);
  const last = recent.findLast(({ intervalStart, type, rule: rule2 }) => intervalStart && type !== "DURATION" && !/^(?:ago|counted-from-context)$/u.test(rule2));
  const quarter = recent.findLast((date) => isReported(date) && timex.start - date.end < reach2.quarter)?.value ?? null;
  const isBeside = last !== void 0 && isReported(last) && isInSentence(text, last.end, timex.start);
  const comparedQuarter = isBeside ? last.value : isComparison(text, timex) ? quarter : null;
  return { context: last?.value ?? null, quarter, comparedQuarter };
}
function isReported({ value, rule: rule2 }) {
  return isQuarter(value) && /^(?:context-unit|latest-period|quarter|quarter-code|quarter-ended)$/u.test(rule2);
}
var isQuarter = (value) => /^\d{4}-Q\d$/u.test(value);
function isInSentence(text, from, to) {
  return to - from < reach2.sentence && !/[.!?]\s|\n/u.test(text.slice(from, to));
}
function isComparison(text, { start, rule: rule2 }) {
  if (rule2 !== "ago" && rule2 !== "counted-from-context")
    return false;
  const before5 = text.slice(Math.max(0, start - 120), start).split(/[.!?]\s|\n/u).at(-1) ?? "";
  return /\b(?:against|compared|from|than|versus|with)\b/iu.test(before5) && /\d/u.test(before5) && /[$£€%]|\b(?:cents|million|billion|percent)\b/iu.test(before5);
}

// dist/dates/dates.js
function datesOf(doc) {
  const anchors = anchorsOf(doc);
  const directionAt = directionReader(doc.tokens, doc.syntax);
  const resolve = (timex, moment) => resolved(timex, { ...moment, direction: directionAt(timex) });
  const saidOn = saidOnOf(doc, anchors, (timex, day2) => resolve(timex, { ...day2, ...unspoken }));
  const dates = [];
  for (const timex of doc.timexes) {
    const day2 = anchors.dayOf(timex, (statement2) => saidOn[statement2] ?? null);
    const moment = { ...day2, ...spokenBefore(doc.text, dates, timex) };
    const date = resolve(timex, moment);
    const start = dates.at(-1);
    const begins2 = doc.timexes[dates.length - 1];
    const isEnd = begins2?.rangeEnd === dates.length && isBare(timex);
    if (!start || !begins2 || !isEnd || !isBefore(date, start))
      dates.push(date);
    else
      dates.splice(-1, 1, ...inOrder({ begins: begins2, start, ends: timex, date }, { ...moment, direction: directionAt(timex) }));
  }
  return { dates, saidOn };
}
function isBefore(date, start) {
  return start.intervalStart !== null && date.intervalStart !== null && date.intervalStart < start.intervalStart;
}
function inOrder({ begins: begins2, start, ends, date }, moment) {
  const { meaning } = begins2;
  if (isBare(begins2) && isOver2(ends, moment.direction) && "shift" in meaning) {
    const last = { ...begins2, meaning: { ...meaning, shift: -1 } };
    return [resolved(last, { ...moment, day: date.intervalStart ?? moment.day, direction: "past" }), date];
  }
  return [start, resolved(ends, { ...moment, day: start.intervalStart ?? moment.day, direction: "future" })];
}
function isOver2({ meaning }, direction) {
  return direction === "past" || direction !== "future" && meaning.kind === "calendar";
}
function isBare({ meaning }) {
  if (meaning.kind === "weekday")
    return meaning.shift === null;
  return meaning.kind === "calendar" && meaning.year === null && meaning.part !== null && meaning.shift === null;
}

// dist/dates/dress.js
var dresses = [
  ...["beginning", "start", "outset"].map((word2) => edge(["the", word2, "of"], "START")),
  ...["end", "close"].map((word2) => edge(["the", word2, "of"], "END")),
  edge(["the", "middle", "of"], "MID"),
  edge(["the", "rest", "of"], null),
  edge(["the", "early", "part", "of"], "START"),
  edge(["the", "latter", "part", "of"], "END"),
  edge(["end", "of"], "END"),
  edge(["earlier", "in"], null),
  edge(["later", "in"], null),
  edge(["early", "in"], "START"),
  edge(["late", "in"], "END"),
  edge(["the", "early"], "START"),
  edge(["the", "late"], "END"),
  edge(["early"], "START"),
  edge(["mid"], "MID"),
  edge(["late"], "END"),
  edge(["earlier"], null),
  edge(["later"], null),
  ...[
    ["no", "more", "than"],
    ["not", "more", "than"],
    ["up", "to"],
    ["at", "most"]
  ].map((words2) => length(words2, "EQUAL_OR_LESS")),
  length(["at", "least"], "EQUAL_OR_MORE"),
  ...[["less", "than"], ["fewer", "than"], ["under"]].map((words2) => length(words2, "LESS_THAN")),
  ...[["well", "over"], ["just", "over"], ["more", "than"], ["over"]].map((words2) => length(words2, "MORE_THAN")),
  ...["nearly", "almost"].map((word2) => length([word2], "LESS_THAN")),
  ...["about", "around", "roughly", "approximately", "some"].map((word2) => length([word2], "APPROX"))
];
function edge(words2, modifier) {
  return { words: words2, modifier, wears: "date" };
}
function length(words2, modifier) {
  return { words: words2, modifier, wears: "length" };
}
var stretches = /* @__PURE__ */ new Set(["calendar", "weekday", "weekend", "shifted", "value", "context"]);
function canWear({ wears }, found) {
  const isLength = found.type === "DURATION";
  if (found.meaning.kind === "stretch")
    return false;
  if (wears === "length")
    return isLength || found.rule === "ago" || found.rule === "counted-from-context";
  return !isLength && found.type !== "SET" && stretches.has(found.meaning.kind) && !/reference/u.test(found.rule);
}
function dressed(scene, found) {
  for (const dress of dresses) {
    const from = found.from - dress.words.length - hyphens(scene.terms, found.from);
    if (from < 0 || !canWear(dress, found) || !dress.words.every((word2, at2) => scene.terms[from + at2]?.lower === word2))
      continue;
    const start = scene.terms[from]?.start ?? found.start;
    return { ...found, from, start, modifier: found.modifier ?? dress.modifier };
  }
  return found;
}
function hyphens(terms, from) {
  const hyphen = terms[from - 1];
  const isTight = hyphen && /^[-‐‑]$/u.test(hyphen.lower) && hyphen.end === terms[from]?.start;
  return isTight && terms[from - 2]?.end === hyphen.start ? 1 : 0;
}

// dist/dates/find.js
function finderOf(rules) {
  const index = new PatternIndex(rules.flatMap((rule2) => rule2.patterns.map((pattern) => ({ rule: rule2, pattern }))).map((entry, order2) => ({ ...entry, order: order2 })));
  return (scene) => foundIn(scene, attemptsOf(scene, index));
}
function attemptsOf(scene, index) {
  const attempts = scene.terms.map(() => void 0);
  scene.terms.forEach((term, at2) => {
    index.visit(term, (entry) => {
      const match = matchOf(entry.pattern, scene, at2);
      if (!match)
        return;
      const list = attempts[match.from];
      if (list)
        list.push({ entry, match });
      else
        attempts[match.from] = [{ entry, match }];
    });
  });
  return attempts;
}
function bestOf(attempts) {
  if (attempts.length > 1)
    attempts.sort((a, b) => reachOf(b.match) - reachOf(a.match) || a.entry.order - b.entry.order);
  for (const { entry, match } of attempts) {
    const reading = entry.rule.read(match);
    if (reading)
      return { rule: entry.rule, match, reading };
  }
  return null;
}
function reachOf({ placement, to }) {
  return Math.max(to, (placement.findLast((index) => index >= 0) ?? 0) + 1);
}
function foundIn(scene, attempts) {
  const found = [];
  for (let at2 = 0; at2 < scene.terms.length; at2++) {
    const tried = attempts[at2];
    const best2 = tried && bestOf(tried);
    if (!best2)
      continue;
    const parts4 = best2.reading === nonsense ? [] : partsOf(best2.match, best2.reading, best2.rule);
    found.push(...parts4);
    at2 = (parts4.at(-1)?.to ?? reachOf(best2.match)) - 1;
  }
  return found;
}
function partsOf(match, reading, rule2) {
  const first = foundOf(match, reading, rule2);
  if (!reading.until)
    return [first];
  return splitRange(first, untilOf(match, reading.until, first));
}
function foundOf(match, reading, rule2) {
  const { from, to } = match;
  const { type = "DATE", meaning, modifier = null, quantity = null, frequency = null } = reading;
  const opensRange = reading.until !== void 0;
  const { start, end } = spanOf2(match, from, to);
  return { start, end, from, to, type, meaning, modifier, quantity, frequency, opensRange, rule: rule2.name };
}
function spanOf2({ scene: { terms } }, from, to) {
  return { start: terms[from]?.start ?? 0, end: terms[to - 1]?.end ?? 0 };
}
function untilOf(match, meaning, first) {
  const from = match.placement.find((each) => each > first.to) ?? first.from;
  const to = reachOf(match);
  return { ...first, ...spanOf2(match, from, to), from, to, meaning, opensRange: false };
}
function splitRange(first, last) {
  if (first.from !== last.from)
    return [first, last];
  return [
    { ...first, end: first.start + 4 },
    { ...last, start: first.start + 5 }
  ];
}

// dist/dates/join.js
function isDay2(meaning) {
  if (meaning.kind === "calendar")
    return meaning.day !== null;
  if (meaning.kind === "weekday")
    return true;
  return meaning.kind === "shifted" && meaning.unit === "day";
}
function joinedPair(scene, first, second) {
  const between = scene.terms.slice(first.to, second.from).map((term) => term.lower);
  if (between.length > 1 || between[0] !== void 0 && !/^(?:on|at|,)$/u.test(between[0]))
    return null;
  const clock = first.meaning.kind === "clock" ? first : second;
  const day2 = clock === first ? second : first;
  if (clock.meaning.kind !== "clock" || clock.meaning.day !== null || !isDay2(day2.meaning))
    return null;
  return {
    ...clock,
    from: first.from,
    to: second.to,
    start: first.start,
    end: second.end,
    meaning: { ...clock.meaning, day: day2.meaning }
  };
}
function joinClocks(scene, found) {
  const joined4 = [];
  for (const each of found) {
    const last = joined4.at(-1);
    const pair = last ? joinedPair(scene, last, each) : null;
    if (pair)
      joined4[joined4.length - 1] = pair;
    else
      joined4.push(each);
  }
  return joined4;
}
var openers = /* @__PURE__ */ new Set(["between", "from"]);
var links = /* @__PURE__ */ new Set(["-", "–", "—", "and", "through", "till", "to", "until"]);
function openRanges(scene, found) {
  return found.map((each, at2) => {
    const next = found[at2 + 1];
    if (each.opensRange || !next || next.from - each.to !== 1 || !isRangePart(each) || !isRangePart(next))
      return each;
    const link2 = scene.terms[each.to]?.lower ?? "";
    const opener2 = scene.terms[each.from - 1]?.lower ?? "";
    const isRange = links.has(link2) && (openers.has(opener2) || !/^(?:and|to|until|till)$/u.test(link2));
    return isRange ? { ...each, opensRange: true } : each;
  });
}
function shareYears(scene, found) {
  const shared2 = [];
  let next;
  for (const each of [...found].reverse()) {
    next = next === void 0 ? each : withYearOf(scene, each, next);
    shared2.push(next);
  }
  return shared2.reverse();
}
var coordinators = /* @__PURE__ */ new Set([...links, ",", "&", "or"]);
function withYearOf({ terms }, each, next) {
  const { meaning } = each;
  const later = next.meaning;
  if (meaning.kind !== "calendar" || later.kind !== "calendar" || later.year === null)
    return each;
  const isBare2 = meaning.year === null && meaning.shift === null && meaning.part !== null;
  if (!isBare2 || meaning.part.unit !== later.part?.unit || meaning.day === null !== (later.day === null))
    return each;
  const between = terms.slice(each.to, next.from).map(({ lower: lower2 }) => lower2);
  if (between.length === 0 || between.length > 2 || !between.every((word2) => coordinators.has(word2)))
    return each;
  const year = meaning.part.number > later.part.number ? later.year - 1 : later.year;
  return { ...each, meaning: { ...meaning, year } };
}
function isRangePart({ type, meaning }) {
  return (type === "DATE" || type === "TIME") && !(meaning.kind === "value" && meaning.value.endsWith("_REF"));
}

// dist/dates/lexicon.js
var unitWords = /* @__PURE__ */ new Map([
  ["second", "second"],
  ["seconds", "second"],
  ["sec", "second"],
  ["secs", "second"],
  ["minute", "minute"],
  ["minutes", "minute"],
  ["min", "minute"],
  ["mins", "minute"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["hr", "hour"],
  ["hrs", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["weekend", "weekend"],
  ["weekends", "weekend"],
  ["month", "month"],
  ["months", "month"],
  ["quarter", "quarter"],
  ["quarters", "quarter"],
  ["season", "season"],
  ["seasons", "season"],
  ["year", "year"],
  ["years", "year"],
  ["yr", "year"],
  ["yrs", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
  ["century", "century"],
  ["centuries", "century"]
]);
var weekdayWords = /* @__PURE__ */ new Map([
  ["monday", 1],
  ["mon", 1],
  ["tuesday", 2],
  ["tue", 2],
  ["tues", 2],
  ["wednesday", 3],
  ["wed", 3],
  ["weds", 3],
  ["thursday", 4],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["friday", 5],
  ["fri", 5],
  ["saturday", 6],
  ["sat", 6],
  ["sunday", 7],
  ["sun", 7]
]);
var seasonWords = /* @__PURE__ */ new Map([
  ["spring", 1],
  ["springtime", 1],
  ["summer", 2],
  ["summertime", 2],
  ["fall", 3],
  ["autumn", 3],
  ["winter", 4],
  ["wintertime", 4]
]);
var dayPartWords = /* @__PURE__ */ new Map([
  ["dawn", "MO"],
  ["daybreak", "MO"],
  ["morning", "MO"],
  ["noontime", "MI"],
  ["lunchtime", "MI"],
  ["afternoon", "AF"],
  ["dusk", "EV"],
  ["evening", "EV"],
  ["night", "NI"],
  ["overnight", "NI"]
]);
var vagueNumbers = /* @__PURE__ */ new Set([
  "countless",
  "dozens",
  "few",
  "hundreds",
  "many",
  "numerous",
  "several",
  "some",
  "thousands"
]);
var stopped = /* @__PURE__ */ new Set([
  "apr",
  "aug",
  "dec",
  "feb",
  "fri",
  "hr",
  "hrs",
  "jan",
  "jul",
  "jun",
  "mar",
  "mon",
  "nov",
  "oct",
  "sat",
  "sep",
  "sept",
  "sun",
  "thu",
  "thur",
  "thurs",
  "tue",
  "tues",
  "wed",
  "weds",
  "yr",
  "yrs"
]);
var decadeWords = /* @__PURE__ */ new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90]
]);
var frequencyWords = /* @__PURE__ */ new Map([
  ["annually", "P1Y"],
  ["biannual", "P6M"],
  ["biannually", "P6M"],
  ["biennial", "P2Y"],
  ["biweekly", "P2W"],
  ["daily", "P1D"],
  ["fortnightly", "P2W"],
  ["hourly", "PT1H"],
  ["monthly", "P1M"],
  ["nightly", "P1D"],
  ["quarterly", "P1Q"],
  ["weekly", "P1W"],
  ["yearly", "P1Y"]
]);
var entries = merged([
  fields(unitWords, "unit"),
  fields(seasonWords, "season"),
  fields(dayPartWords, "part"),
  fields(ordinalNumerals, "ordinal"),
  fields(decadeWords, "decade"),
  fields(frequencyWords, "frequency"),
  fields(new Map([...vagueNumbers].map((word2) => [word2, Number.NaN])), "number")
]);
var capitalizedEntries = merged([
  fields(months, "month"),
  fields(weekdayWords, "weekday")
]);
function fields(words2, key) {
  return [...words2].map(([word2, value]) => [word2, { [key]: value }]);
}
function merged(lists2) {
  const all2 = /* @__PURE__ */ new Map();
  for (const [word2, entry] of lists2.flat())
    all2.set(word2, { ...all2.get(word2), ...entry });
  return all2;
}

// dist/dates/numbers.js
var numerals = /* @__PURE__ */ new Set([...unitNumerals.keys(), ...tenNumerals.keys(), ...scaleNumerals.keys()]);
var startsNumber = (word2) => numerals.has(word2);
function joinNumbers(terms) {
  const joined4 = [];
  for (let at2 = 0; at2 < terms.length; ) {
    const term = terms[at2];
    if (!term)
      break;
    const run = runAt(terms, at2, term);
    const year = run && spokenYear(joined4.at(-1), run.term);
    if (year)
      joined4.pop();
    joined4.push(year ?? run?.term ?? term);
    at2 += run?.used ?? 1;
  }
  return joined4;
}
function runAt(terms, at2, { lower: lower2, digits }) {
  if (startsNumber(lower2))
    return spelledOut(terms, at2);
  return digits === void 0 ? null : digital(terms, at2);
}
function spokenYear(century, { number: number2 = 0, end, digits }) {
  const hundreds = century?.digits === void 0 ? century?.number ?? 0 : 0;
  const isYear = hundreds >= 18 && hundreds <= 20 && number2 >= 10 && number2 <= 99 && Number.isInteger(number2);
  if (!century || !isYear || digits !== void 0)
    return null;
  return timeTerm({ start: century.start, end, lower: century.lower, spokenYear: hundreds * 100 + number2 });
}
function wordsFrom(terms, from) {
  const words2 = [];
  for (let at2 = from; at2 < terms.length && words2.length < 8; at2++) {
    const lower2 = terms[at2]?.lower ?? "";
    if (lower2 === "-" || lower2 === "‐")
      continue;
    if (!startsNumber(lower2) && lower2 !== "and")
      break;
    words2.push({ word: lower2, at: at2 });
  }
  return words2;
}
function spelledOut(terms, from) {
  const words2 = wordsFrom(terms, from);
  const bare = scaleNumerals.has(terms[from]?.lower ?? "");
  const read2 = readNumerals(bare ? ["one", ...words2.map(({ word: word2 }) => word2)] : words2.map(({ word: word2 }) => word2));
  if (!read2)
    return null;
  const used = (words2[read2.used - (bare ? 2 : 1)]?.at ?? from) + 1 - from;
  const ordinal = terms[from + used + 1]?.ordinal;
  if (tenNumerals.has(terms[from]?.lower ?? "") && ordinal !== void 0 && ordinal < 10 && isHyphen(terms[from + used])) {
    return { term: span2(terms, from, used + 2, { ordinal: read2.value + ordinal }), used: used + 2 };
  }
  const half = halfAt(terms, from + used);
  return {
    term: span2(terms, from, used + half, { number: read2.value + (half > 0 ? 0.5 : 0) }),
    used: used + half
  };
}
function isHyphen(term) {
  return term?.lower === "-" || term?.lower === "‐";
}
function halfAt(terms, at2) {
  const wanted = ["and", "a", "half"];
  let next = 0;
  for (let index = at2; index < at2 + 6 && next < 3; index++) {
    if (terms[index]?.lower === wanted[next])
      next++;
    else if (!isHyphen(terms[index]))
      return 0;
    if (next === 3)
      return index + 1 - at2;
  }
  return 0;
}
function digital(terms, at2) {
  const term = terms[at2];
  if (term?.digits === void 0)
    return null;
  const [second, third, fourth] = [terms[at2 + 1], terms[at2 + 2], terms[at2 + 3]];
  const half = halfAt(terms, at2 + 1);
  if (half > 0)
    return { term: span2(terms, at2, 1 + half, { number: term.digits + 0.5 }), used: 1 + half };
  const isFraction = second?.digits === 1 && third?.lower === "/" && fourth?.digits !== void 0;
  if (isFraction && fourth?.digits) {
    return { term: span2(terms, at2, 4, { number: term.digits + 1 / fourth.digits }), used: 4 };
  }
  return null;
}
function span2(terms, from, count5, fields2) {
  const covered = terms.slice(from, from + count5);
  return timeTerm({
    start: covered[0]?.start ?? 0,
    end: covered.at(-1)?.end ?? 0,
    lower: covered.map(({ lower: lower2 }) => lower2).join(" "),
    ...fields2
  });
}

// dist/dates/terms.js
var numeric = /(?<iso>\d{4}-\d{2}-\d{2}(?!\d))|(?<slashed>\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/]))|(?<dotted>\d{1,2}\.\d{1,2}\.\d{4}(?!\d))|(?<years>(?<![\d-])\d{4}[-–/]\d{2}(?:\d{2})?(?![\d/-]))|(?<clock>\d{1,2}[:.]\d{2}(?=\s?[ap]\.?\s?m\b)|\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(?<decade>['’]?\d0['’]?s\b|(?:1[5-9]|20)\d0['’]?s\b)|(?<ordinal>\d{1,2}(?:st|nd|rd|th)\b)|(?<number>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,10})?(?!\d)|\d{1,15}(?:\.\d{1,10})?(?!\d))|(?<long>\d+)/iuy;
var meridiem = new RegExp("[ap]\\.\\s?m\\.?(?!\\p{L})", "iuy");
var quarterCode = /Q[1-4]\b/iuy;
var forms = ["iso", "slashed", "dotted", "years", "clock"];
function termsOf(text, { start, end }) {
  const terms = [];
  const whole2 = { text, end };
  for (let at2 = start; at2 < end; ) {
    if (isBlank(text.charCodeAt(at2))) {
      at2++;
      continue;
    }
    const term = termAt(whole2, at2);
    at2 = term.end;
    terms.push(term);
  }
  return joinNumbers(terms);
}
function termAt(stretch2, at2) {
  const { text } = stretch2;
  const code = text.charCodeAt(at2);
  if (isDigit(code) || isApostrophe(code) && isDigit(text.charCodeAt(at2 + 1))) {
    const term = numericTerm(stretch2, at2);
    if (term)
      return term;
  }
  return isLetter(text, at2) ? wordTerm(stretch2, at2) : markTerm(text, at2);
}
function isBlank(code) {
  if (code < 160)
    return code === 32 || code >= 9 && code <= 13;
  return /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(String.fromCharCode(code));
}
var isDigit = (code) => code >= 48 && code <= 57;
var isApostrophe = (code) => code === 39 || code === 8217;
function isLetter(text, at2) {
  const code = text.charCodeAt(at2);
  if (code < 128)
    return code >= 97 && code <= 122 || code >= 65 && code <= 90;
  return new RegExp("\\p{L}", "u").test(String.fromCodePoint(text.codePointAt(at2) ?? 0));
}
function numericTerm({ text, end }, at2) {
  const plain = plainNumber(text, at2, end);
  if (plain)
    return isGlued(text, plain) ? { ...wordOf2(text.slice(at2, plain.end), at2), kinds: 0 } : plain;
  numeric.lastIndex = at2;
  const match = numeric.exec(text);
  if (!match?.groups || numeric.lastIndex > end)
    return null;
  const [surface] = match;
  const base = { start: at2, end: at2 + surface.length, lower: surface.toLowerCase().replaceAll("’", "'") };
  const { groups } = match;
  if (groups.number !== void 0)
    return timeTerm({ ...base, ...numberFields(surface) });
  if (groups.ordinal !== void 0)
    return timeTerm({ ...base, ordinal: Number.parseInt(surface, 10) });
  if (groups.decade !== void 0)
    return timeTerm({ ...base, decade: Number(surface.replaceAll(/\D/gu, "")) });
  const form2 = forms.find((name) => groups[name] !== void 0);
  return timeTerm(form2 ? { ...base, form: form2 } : base);
}
function isGlued(text, { start, end }) {
  return end - start !== 4 && start > 0 && isLetter(text, start - 1);
}
function plainNumber(text, start, limit) {
  let end = start;
  while (end < limit && isDigit(text.charCodeAt(end)))
    end++;
  const isPlain2 = end > start && end - start <= 15 && text.charCodeAt(end) === 32;
  if (!isPlain2)
    return null;
  const lower2 = text.slice(start, end);
  const number2 = Number(lower2);
  return timeTerm({ start, end, lower: lower2, number: number2, digits: number2 });
}
function numberFields(surface) {
  const number2 = Number(surface.replaceAll(",", ""));
  return /^\d+$/u.test(surface) ? { number: number2, digits: number2 } : { number: number2 };
}
function wordTerm(stretch2, start) {
  const { text } = stretch2;
  const special = specialWord(text, start);
  if (special && special.end <= stretch2.end)
    return special;
  const end = wordEnd(stretch2, start);
  const lower2 = text.slice(start, end).toLowerCase();
  const isStopped = text[end] === "." && stopped.has(lower2);
  const isName2 = isCapital(text, start) && capitalizedEntries.has(lower2) && isNamed(lower2, isStopped);
  const known = isName2 ? namedTerms.get(lower2) : plainTerms.get(lower2);
  return known ? moved(known, start, isStopped ? end + 1 : end) : { start, end, lower: lower2, kinds: 0 };
}
var plainTerms = termsFor(entries.keys(), (lower2) => ({ ...entries.get(lower2) }));
var namedTerms = termsFor(capitalizedEntries.keys(), (lower2) => ({
  ...entries.get(lower2),
  ...capitalizedEntries.get(lower2)
}));
function termsFor(words2, entryOf) {
  return new Map([...words2].map((lower2) => [lower2, timeTerm({ ...entryOf(lower2), start: 0, end: lower2.length, lower: lower2 })]));
}
function wordEnd({ text, end }, start) {
  let at2 = start;
  while (at2 < end && isLetter(text, at2))
    at2 += width2(text, at2);
  return at2;
}
var width2 = (text, at2) => text.charCodeAt(at2) >> 10 === 54 ? 2 : 1;
function specialWord(text, start) {
  const first = text.charCodeAt(start) | 32;
  if (first === 113) {
    quarterCode.lastIndex = start;
    const [surface2] = quarterCode.exec(text) ?? [];
    return surface2 === void 0 ? null : timeTerm({ ...wordOf2(surface2, start), form: "quarter" });
  }
  if (first !== 97 && first !== 112 || text[start + 1] !== ".")
    return null;
  meridiem.lastIndex = start;
  const [surface] = meridiem.exec(text) ?? [];
  return surface === void 0 ? null : { ...wordOf2(surface, start), lower: first === 97 ? "am" : "pm", kinds: 0 };
}
var wordOf2 = (surface, start) => ({
  start,
  end: start + surface.length,
  lower: surface.toLowerCase()
});
function isCapital(text, at2) {
  const code = text.charCodeAt(at2);
  return code >= 65 && code <= 90;
}
function isNamed(lower2, isStopped) {
  const { month } = capitalizedEntries.get(lower2) ?? {};
  return isStopped || lower2.length > 4 || month !== void 0 || lower2 === "thur" || lower2 === "tues";
}
function markTerm(text, start) {
  const code = text.charCodeAt(start);
  const end = start + width2(text, start);
  const lower2 = text.slice(start, end);
  const isHyphen2 = code === 45 || code === 8208 || code === 8209;
  const isTight = isHyphen2 && start > 0 && end < text.length && !isBlank(text.charCodeAt(start - 1));
  return { start, end, lower: lower2, kinds: isTight && !isBlank(text.charCodeAt(end)) ? tightHyphen : 0 };
}

// dist/dates/timexes.js
var findIn = finderOf(dateRules);
function timexesOf({ text, tokens, names }) {
  const timexes = [];
  for (const sentence of tokens.sentences) {
    if (sentence.isBoilerplate)
      continue;
    const scene = sceneOf(text, tokens, sentence);
    const clothed = findIn(scene).map((each) => dressed(scene, each));
    const kept = joinClocks(scene, clothed).filter((each) => !isInName(names, each));
    const found = openRanges(scene, shareYears(scene, kept));
    for (const each of found)
      timexes.push(timexOf(each, timexes.length));
  }
  return timexes;
}
function timexOf(found, index) {
  const { start, end, type, meaning, modifier, quantity, frequency, opensRange, rule: rule2 } = found;
  const rangeEnd = opensRange ? index + 1 : null;
  return { start, end, type, meaning, modifier, quantity, frequency, rangeEnd, rule: rule2, confidence: null };
}
function sceneOf(text, { tokens }, sentence) {
  return {
    text,
    terms: termsOf(text, sentence),
    partOfSpeech: (term) => tokens[firstEndingAfter(tokens, term.start)]?.partOfSpeech ?? null
  };
}
function isInName(names, { start, end, rule: rule2 }) {
  if (!["month", "weekday", "season", "year"].includes(rule2))
    return false;
  const name = itemAt(names, start);
  if (!name || name.type === "MISC")
    return false;
  return name.end - name.start > end - start || name.type === "PERSON";
}

// dist/dates/stage.js
var timexStage = stage({
  name: "timexes",
  reads: ["tokens", "syntax", "names"],
  writes: "timexes",
  run: timexesOf
});
var dateStage = stage({
  name: "dates",
  reads: ["quotations", "tokens", "syntax", "timexes", "mentions", "statements"],
  writes: "dates",
  run: datesOf
});

// dist/events/chains.js
function linksOf({ tokens, nounPhrases, slots }) {
  const links2 = [];
  let left;
  for (const right of nounPhrases) {
    const link2 = left?.sentence === right.sentence ? linkBetween(tokens, left, right) : "none";
    links2.push(link2 === "and" && slots[links2.length]?.slot === "subject" ? "none" : link2);
    left = right;
  }
  return links2;
}
function linkBetween(tokens, left, right) {
  const between = wordsBetween(tokens, left.endToken, right.firstToken);
  if (!between)
    return "none";
  const { total, words: words2, hasAnd, hasComma } = between;
  if (hasAnd)
    return words2 <= 2 ? "and" : "none";
  if (words2 === 0)
    return total === 0 ? "preposition" : "and";
  return hasComma ? "none" : "preposition";
}
function wordsBetween(tokens, first, end) {
  let total = 0;
  let words2 = 0;
  let hasAnd = false;
  let hasComma = false;
  for (let at2 = first; at2 < end; at2++) {
    const token = tokens[at2];
    if (!token || isSilent(token))
      continue;
    total++;
    if (total > 4 || parts(token))
      return null;
    if (isWord(token))
      words2++;
    hasAnd ||= isAnd(token);
    hasComma ||= isComma(token);
  }
  return { total, words: words2, hasAnd, hasComma };
}
var parts = ({ partOfSpeech, lower: lower2 }) => partOfSpeech === "VERB" || partOfSpeech === "AUX" || partOfSpeech === "PUNCT" && lower2 !== ",";
var isSilent = ({ lower: lower2 }) => lower2 === "'s" || lower2 === "both";
var isAnd = ({ lower: lower2 }) => lower2 === "and" || lower2 === "or";
var isComma = ({ lower: lower2 }) => lower2 === "," || lower2 === ";";
var isWord = ({ partOfSpeech }) => partOfSpeech !== "PUNCT" && partOfSpeech !== "ADV";
var longestChain = 4;
function attached({ links: links2, nounPhrases }, index, prepositions) {
  const last = index + longestChain;
  for (let next = index + 1; next <= last; next++) {
    const link2 = links2[next];
    if (link2 === void 0 || link2 === "none")
      break;
    if (link2 === "and")
      continue;
    const preposition = nounPhrases[next]?.preposition;
    if (preposition && prepositions.includes(preposition))
      return coordinatedFrom(links2, next, last);
  }
  return nothing;
}
var nothing = [];
function coordinatedFrom(links2, first, last) {
  const found = [first];
  for (let next = first + 1; next <= last && links2[next] === "and"; next++)
    found.push(next);
  return found;
}

// dist/events/reading.js
function read(doc) {
  const { nounPhrases } = doc.syntax;
  const { tokens } = doc.tokens;
  const clauses3 = doc.syntax.clauses.map((clause) => activeAgain(clause, nounPhrases));
  const slots = slotsOf(clauses3, nounPhrases);
  return {
    doc,
    tokens,
    clauses: clauses3,
    nounPhrases,
    clauseFrom: clausesByStart(clauses3),
    governed: governedOf(clauses3),
    slots,
    links: linksOf({ tokens, nounPhrases, slots }),
    told: toldOf(doc.statements),
    cues: cuesOf2(doc),
    countries: countriesOf(doc)
  };
}
function toldOf(statements) {
  const pieces2 = statements.flatMap(({ content }, statement2) => content.map(({ start, end }) => ({ start, end, statement: statement2 })));
  let reach9 = 0;
  return pieces2.sort(bySpan).map(({ start, end, statement: statement2 }) => {
    reach9 = Math.max(reach9, end);
    return { start, end, statement: statement2, reach: reach9 };
  });
}
function clausesByStart(clauses3) {
  const starts = /* @__PURE__ */ new Map();
  clauses3.forEach(({ firstToken }, index) => {
    starts.set(firstToken, index);
  });
  return starts;
}
function activeAgain(clause, nounPhrases) {
  const isBare2 = clause.isPassive && clause.relation === "participle" && clause.firstToken === clause.verb;
  if (!isBare2 || clause.objects.length === 0 && clause.governor !== null)
    return clause;
  if (clause.obliques.some((index) => nounPhrases[index]?.preposition === "by"))
    return clause;
  return { ...clause, isPassive: false };
}
function governedOf(clauses3) {
  const governed = new Array(clauses3.length);
  clauses3.forEach(({ governor }, index) => {
    if (governor === null)
      return;
    const list = governed[governor];
    if (list)
      list.push(index);
    else
      governed[governor] = [index];
  });
  return governed;
}
function slotsOf(clauses3, nounPhrases) {
  const slots = new Array(nounPhrases.length);
  clauses3.forEach((clause, index) => {
    for (const object of clause.objects)
      slots[object] ??= { clause: index, slot: "object" };
    for (const oblique of clause.obliques)
      slots[oblique] ??= { clause: index, slot: nounPhrases[oblique]?.preposition ?? "" };
    if (clause.relation === "relative" || clause.subject === null)
      return;
    slots[clause.subject] ??= { clause: index, slot: "subject" };
    for (const subject3 of clause.coSubjects)
      slots[subject3] ??= { clause: index, slot: "subject" };
  });
  return slots;
}
function subjectsOf(clause) {
  return clause.subject === null ? [] : [clause.subject, ...clause.coSubjects];
}
function cuesOf2({ statements, tokens }) {
  const cues = /* @__PURE__ */ new Map();
  statements.forEach(({ cueSpan }, index) => {
    const sentence = cueSpan ? tokens.tokens[firstEndingAfter(tokens.tokens, cueSpan.start)]?.sentence : void 0;
    if (sentence !== void 0)
      cues.set(sentence, [...cues.get(sentence) ?? [], index]);
  });
  return cues;
}
function countriesOf({ mentions }) {
  const countries = /* @__PURE__ */ new Map();
  mentions.entities.forEach((entity, index) => {
    if (entity.type === "PLACE" && entity.subtype === "country" && entity.country && !countries.has(entity.country)) {
      countries.set(entity.country, index);
    }
  });
  return countries;
}
function mentionsIn({ doc }, span3) {
  const { mentions } = doc.mentions;
  const found = [];
  for (let index = firstStartingAt(mentions, span3.start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention || mention.start >= span3.end)
      break;
    if (covers(span3, mention))
      found.push(mention);
  }
  return found;
}
function firstStartingAt(items, offset) {
  return firstStartingAfter(items, offset - 1);
}
function statementOf({ told }, span3) {
  const last = firstStartingAt(told, span3.start + 1) - 1;
  let best2 = null;
  for (let index = last; index >= 0 && last - index < 40; index--) {
    const piece = told[index];
    if (!piece || piece.reach < span3.end)
      break;
    if (covers(piece, span3) && (!best2 || piece.end - piece.start < best2.end - best2.start))
      best2 = piece;
  }
  return best2?.statement ?? null;
}
function statementAt({ doc }, index) {
  return index === null ? null : doc.statements[index] ?? null;
}
function phraseAt({ nounPhrases }, index) {
  return index === null ? null : nounPhrases[index] ?? null;
}
function headOf(reading, phrase) {
  return reading.tokens[headIndexOf(reading, phrase)] ?? null;
}
function headIndexOf({ tokens }, phrase) {
  let at2 = phrase.head;
  while (at2 > phrase.firstToken && days.has(tokens[at2]?.lower ?? ""))
    at2--;
  return at2;
}
function nounLemma({ lemma, lower: lower2, partOfSpeech }) {
  if (partOfSpeech !== "PROPN" || lemma !== lower2)
    return lemma;
  if (lower2.endsWith("men"))
    return `${lower2.slice(0, -3)}man`;
  if (lower2.endsWith("ies"))
    return `${lower2.slice(0, -3)}y`;
  return lower2.length > 3 && lower2.endsWith("s") && !lower2.endsWith("ss") ? lower2.slice(0, -1) : lower2;
}
var days = /* @__PURE__ */ new Set([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "today",
  "tomorrow",
  "tonight",
  "yesterday"
]);
function tokenIndexAt({ tokens }, offset) {
  return firstEndingAfter(tokens, offset);
}

// dist/events/amounts.js
var reach3 = 20;
function amountsOf(reading, candidate) {
  const { money } = reading.doc;
  const sentence = reading.doc.tokens.sentences[candidate.sentence];
  const roles = [];
  const near3 = firstStartingAt(money, candidate.start);
  const first = Math.max(firstStartingAt(money, sentence?.start ?? 0), near3 - reach3);
  for (let index = first; index < Math.min(money.length, near3 + reach3); index++) {
    const amount = money[index];
    if (!amount || !sentence || amount.start >= sentence.end)
      break;
    if (statementOf(reading, amount) !== candidate.statement)
      continue;
    roles.push({ start: amount.start, end: amount.end, role: "money", entity: null, date: null, money: index });
  }
  return roles;
}

// dist/events/dating.js
var undated = { roles: [], startsOn: null, endsOn: null, dateSource: null };
function datingOf(reading, candidate) {
  const index = dateIndex(reading, candidate);
  return index === null ? saidDating(reading, candidate) : datingBy(reading, index);
}
function datingBy(reading, index) {
  const { dates } = reading.doc.dates;
  const first = dates[index];
  if (!first)
    return undated;
  const rangeEnd = reading.doc.timexes[index]?.rangeEnd ?? null;
  const last = rangeEnd === null ? first : dates[rangeEnd] ?? first;
  return {
    roles: [{ start: first.start, end: first.end, role: "date", entity: null, date: index, money: null }],
    ...isOpen(reading, first, sinceWords) ? { startsOn: first.intervalStart, endsOn: null } : bounds(first, last),
    dateSource: "text"
  };
}
var sinceWords = /* @__PURE__ */ new Set(["since"]);
function isOpen({ tokens }, { start }, words2) {
  return words2.has(tokens[firstEndingAfter(tokens, start) - 1]?.lower ?? "");
}
function bounds(first, last) {
  return { startsOn: first.intervalStart, endsOn: last.intervalEnd ?? first.intervalEnd };
}
function saidDating(reading, candidate) {
  const { statement: statement2 } = candidate;
  const said = isSaying(reading, candidate) && statement2 !== null ? reading.doc.dates.saidOn[statement2] : null;
  const day2 = said ?? cueDay(reading, candidate);
  if (!day2)
    return undated;
  const source = day2.source === "published" || day2.source === "dateline" ? day2.source : "speech";
  return { roles: [], startsOn: day2.date, endsOn: day2.date, dateSource: source };
}
function isSaying({ clauses: clauses3 }, { rule: rule2, type, clause, phrase }) {
  if (rule2.isSpeech || rule2.isStance)
    return true;
  const own2 = clause === null || phrase !== null ? void 0 : clauses3[clause];
  return own2 !== void 0 && own2.tense === "present" && own2.modal === null && verbal.has(type);
}
var verbal = /* @__PURE__ */ new Set([
  "ACCUSE",
  "AGREE",
  "AID",
  "CONCEDE",
  "REJECT",
  "REQUEST",
  "SUPPORT",
  "THREATEN"
]);
function cueDay(reading, candidate) {
  const index = reading.cues.get(candidate.sentence)?.find((each) => {
    const cue = reading.doc.statements[each]?.cueSpan;
    return cue !== null && cue !== void 0 && overlaps(cue, candidate);
  });
  return index === void 0 ? null : reading.doc.dates.saidOn[index] ?? null;
}
var dateReach = 40;
function dateIndex(reading, candidate) {
  const { dates } = reading.doc.dates;
  const sentence = reading.doc.tokens.sentences[candidate.sentence];
  if (!sentence)
    return null;
  const near3 = firstStartingAt(dates, candidate.start);
  const first = Math.max(firstStartingAt(dates, sentence.start), near3 - dateReach);
  let best2 = null;
  let nearest3 = Number.POSITIVE_INFINITY;
  for (let index = first; index < Math.min(dates.length, near3 + dateReach); index++) {
    const date = dates[index];
    if (!date || date.start >= sentence.end)
      break;
    const distance = gapBetween(candidate, date);
    if (distance >= nearest3 || !isDay3(date) || !belongs(reading, candidate, date))
      continue;
    best2 = index;
    nearest3 = distance;
  }
  const found = best2;
  if (found === null)
    return null;
  const opening = [found - 1, found - 2].find((index) => reading.doc.timexes[index]?.rangeEnd === found);
  return opening ?? found;
}
function isDay3({ intervalStart, type }) {
  return intervalStart !== null && type !== "SET";
}
function gapBetween(a, b) {
  return b.start >= a.end ? b.start - a.end : a.start - b.end;
}
function belongs(reading, candidate, date) {
  const phrase = candidate.phrase === null ? null : reading.nounPhrases[candidate.phrase];
  if (phrase && covers(phrase, date))
    return true;
  if (isModifier(reading, date))
    return false;
  const owner = ownerOf(reading, candidate.sentence, date);
  if (owner !== null && owner === candidate.clause)
    return true;
  if (statementOf(reading, date) !== candidate.statement)
    return false;
  if (candidate.clause === null) {
    return gapBetween(candidate, date) < 40 && owner === innermostClause(reading, candidate.sentence, candidate);
  }
  return isShared(reading, { clause: candidate.clause, owner, date });
}
function isModifier({ nounPhrases }, { start, end }) {
  const phrase = nounPhrases[firstStartingAt(nounPhrases, start + 1) - 1];
  return phrase !== void 0 && phrase.start <= start && end < phrase.end;
}
function ownerOf(reading, sentence, date) {
  const { nounPhrases, slots, clauses: clauses3 } = reading;
  for (let index = firstStartingAt(nounPhrases, date.start + 1) - 1; index >= 0; index--) {
    const phrase = nounPhrases[index];
    if (!phrase || phrase.end <= date.start)
      break;
    const slot = slots[index];
    if (slot)
      return slot.clause;
  }
  const around2 = innermostClause(reading, sentence, date);
  if (around2 !== null)
    return around2;
  const next = firstStartingAt(clauses3, date.end);
  return clauses3[next]?.sentence === sentence ? next : null;
}
function isShared({ clauses: clauses3, tokens }, { clause, owner, date }) {
  const own2 = clauses3[clause];
  const above = owner === null ? void 0 : clauses3[owner];
  if (!own2 || !above || own2.relation !== "conjunct" || own2.governor !== owner)
    return false;
  return date.start < (tokens[above.verb]?.start ?? 0);
}
var clauseReach = 120;
function innermostClause(reading, sentence, span3) {
  const { clauses: clauses3 } = reading;
  const bounds2 = reading.doc.tokens.sentences[sentence];
  let best2 = null;
  const end = firstStartingAt(clauses3, span3.start + 1);
  for (let index = Math.max(firstStartingAt(clauses3, bounds2?.start ?? 0), end - clauseReach); index < end; index++) {
    const clause = clauses3[index];
    if (!clause)
      break;
    const held = best2 === null ? null : clauses3[best2];
    if (covers(clause, span3) && (!held || clause.end - clause.start <= held.end - held.start))
      best2 = index;
  }
  return best2;
}

// dist/events/words/classes.js
var armed = [
  "aircraft",
  "airstrike",
  "army",
  "arsonist",
  "artillery",
  "assailant",
  "attacker",
  "bandit",
  "battalion",
  "bomber",
  "brigade",
  "coalition",
  "commando",
  "drone",
  "extremist",
  "faction",
  "fighter",
  "fleet",
  "force",
  "gang",
  "guerilla",
  "guerrilla",
  "gunman",
  "helicopter",
  "hijacker",
  "hitman",
  "infiltrator",
  "insurgent",
  "invader",
  "jet",
  "jihadist",
  "junta",
  "kidnapper",
  "marine",
  "mercenary",
  "militant",
  "military",
  "militia",
  "militiaman",
  "missile",
  "mob",
  "navy",
  "paramilitary",
  "pirate",
  "plane",
  "rebel",
  "regiment",
  "separatist",
  "serviceman",
  "shell",
  "sniper",
  "soldier",
  "squad",
  "tank",
  "terrorist",
  "troop",
  "unit",
  "warlord",
  "warplane",
  "warship"
];
var law = [
  "agency",
  "agent",
  "attorney",
  "authority",
  "bureau",
  "commission",
  "constable",
  "constabulary",
  "court",
  "customs",
  "deputy",
  "detective",
  "force",
  "guard",
  "investigator",
  "judge",
  "jury",
  "justice",
  "magistrate",
  "officer",
  "official",
  "panel",
  "police",
  "policeman",
  "prosecution",
  "prosecutor",
  "regulator",
  "security",
  "sheriff",
  "soldier",
  "tribunal",
  "trooper",
  "watchdog"
];
var political = [
  "administration",
  "agency",
  "alliance",
  "ally",
  "ambassador",
  "assembly",
  "authority",
  "bloc",
  "cabinet",
  "chancellor",
  "chief",
  "coalition",
  "commission",
  "commissioner",
  "committee",
  "congress",
  "congressman",
  "consul",
  "council",
  "counterpart",
  "country",
  "court",
  "delegation",
  "democrat",
  "deputy",
  "diplomat",
  "embassy",
  "emir",
  "envoy",
  "faction",
  "foreign minister",
  "general",
  "government",
  "governor",
  "group",
  "head",
  "junta",
  "king",
  "kremlin",
  "lawmaker",
  "leader",
  "leadership",
  "legislator",
  "legislature",
  "majority",
  "mayor",
  "mediator",
  "militia",
  "minister",
  "ministry",
  "monarch",
  "movement",
  "nation",
  "negotiator",
  "neighbor",
  "neighbour",
  "office",
  "official",
  "opposition",
  "organisation",
  "organization",
  "parliament",
  "parliamentarian",
  "party",
  "politician",
  "pope",
  "premier",
  "presidency",
  "president",
  "prince",
  "rebel",
  "regime",
  "republic",
  "republican",
  "secretary",
  "senate",
  "senator",
  "side",
  "spokesman",
  "spokesperson",
  "spokeswoman",
  "state",
  "statesman",
  "sultan",
  "union",
  "watchdog"
];
var people = [
  "activist",
  "adult",
  "aide",
  "assailant",
  "attendant",
  "bishop",
  "boy",
  "boyfriend",
  "burglar",
  "bystander",
  "camper",
  "candidate",
  "captive",
  "chef",
  "child",
  "citizen",
  "civilian",
  "clergyman",
  "cleric",
  "colleague",
  "commander",
  "commuter",
  "convict",
  "couple",
  "critic",
  "crowd",
  "customer",
  "cyclist",
  "daughter",
  "defendant",
  "demonstrator",
  "detainee",
  "dissident",
  "doctor",
  "dozen",
  "driver",
  "employee",
  "engineer",
  "expert",
  "family",
  "farmer",
  "father",
  "fisherman",
  "follower",
  "foreigner",
  "friend",
  "fugitive",
  "girl",
  "girlfriend",
  "group",
  "guard",
  "homeowner",
  "hostage",
  "human",
  "hundred",
  "husband",
  "immigrant",
  "individual",
  "infant",
  "inmate",
  "intruder",
  "journalist",
  "killer",
  "landlord",
  "lawyer",
  "life",
  "man",
  "medic",
  "member",
  "merchant",
  "migrant",
  "miner",
  "mob",
  "monk",
  "mother",
  "motorist",
  "murderer",
  "national",
  "neighbor",
  "neighbour",
  "nun",
  "nurse",
  "opponent",
  "orphan",
  "owner",
  "parent",
  "parishioner",
  "passenger",
  "passerby",
  "patient",
  "pedestrian",
  "people",
  "person",
  "pilgrim",
  "pilot",
  "player",
  "priest",
  "prisoner",
  "protester",
  "protestor",
  "pupil",
  "refugee",
  "relative",
  "reporter",
  "rescuer",
  "resident",
  "rider",
  "rival",
  "robber",
  "sailor",
  "schoolboy",
  "schoolchild",
  "schoolgirl",
  "scientist",
  "settler",
  "shopkeeper",
  "shopper",
  "sister",
  "son",
  "spy",
  "staff",
  "stranger",
  "student",
  "supporter",
  "survivor",
  "suspect",
  "teacher",
  "teen",
  "teenager",
  "tenant",
  "thief",
  "thousand",
  "thug",
  "tourist",
  "townspeople",
  "trader",
  "traveler",
  "traveller",
  "tribesman",
  "victim",
  "villager",
  "visitor",
  "volunteer",
  "voter",
  "wife",
  "witness",
  "woman",
  "worker",
  "worshipper",
  "youngster",
  "youth"
];
var territory = [
  "airbase",
  "airfield",
  "airport",
  "airspace",
  "ambulance",
  "apartment",
  "archipelago",
  "area",
  "barracks",
  "base",
  "border",
  "bridge",
  "building",
  "bunker",
  "bus",
  "camp",
  "capital",
  "car",
  "cathedral",
  "checkpoint",
  "church",
  "city",
  "clinic",
  "compound",
  "convoy",
  "depot",
  "district",
  "embassy",
  "enclave",
  "facility",
  "factory",
  "farm",
  "front",
  "garrison",
  "grid",
  "headquarters",
  "highway",
  "hill",
  "hospital",
  "hotel",
  "house",
  "infrastructure",
  "installation",
  "island",
  "kindergarten",
  "land",
  "mall",
  "market",
  "marketplace",
  "mine",
  "monastery",
  "mosque",
  "motorway",
  "neighborhood",
  "neighbourhood",
  "office",
  "outpost",
  "peninsula",
  "pipeline",
  "plant",
  "port",
  "position",
  "post",
  "prison",
  "province",
  "railway",
  "refinery",
  "region",
  "residence",
  "road",
  "school",
  "settlement",
  "shelter",
  "ship",
  "shop",
  "shrine",
  "site",
  "square",
  "stadium",
  "station",
  "storage",
  "store",
  "street",
  "stronghold",
  "suburb",
  "synagogue",
  "tanker",
  "target",
  "temple",
  "terminal",
  "territory",
  "town",
  "train",
  "truck",
  "university",
  "vehicle",
  "vessel",
  "village",
  "warehouse",
  "warship",
  "zone"
];
var agreement = [
  "accord",
  "agreement",
  "armistice",
  "cease-fire",
  "ceasefire",
  "charter",
  "compact",
  "compromise",
  "consensus",
  "convention",
  "deal",
  "declaration",
  "extension",
  "memorandum",
  "mou",
  "pact",
  "protocol",
  "settlement",
  "treaty",
  "truce",
  "understanding"
];
var aidGoods = [
  "aid",
  "ammunition",
  "arm",
  "armor",
  "armour",
  "artillery",
  "assistance",
  "asylum",
  "billion",
  "blanket",
  "dose",
  "drawdown",
  "drone",
  "equipment",
  "financing",
  "food",
  "fund",
  "funding",
  "generator",
  "grain",
  "grant",
  "gun",
  "hardware",
  "helicopter",
  "help",
  "howitzer",
  "loan",
  "medicine",
  "million",
  "missile",
  "money",
  "munition",
  "package",
  "radar",
  "ration",
  "refuge",
  "relief",
  "rifle",
  "rocket",
  "shell",
  "shelter",
  "supply",
  "support",
  "system",
  "tank",
  "tent",
  "training",
  "tranche",
  "vaccine",
  "vehicle",
  "ventilator",
  "water",
  "weapon",
  "weaponry",
  "wheat"
];
var restriction = [
  "ban",
  "blackout",
  "blockade",
  "cordon",
  "curb",
  "curfew",
  "embargo",
  "emergency",
  "law",
  "lockdown",
  "moratorium",
  "order",
  "quarantine",
  "restriction",
  "siege"
];
var penalty = ["boycott", "duty", "embargo", "freeze", "penalty", "restriction", "sanction", "tariff"];
var dissent = [
  "demonstration",
  "hunger strike",
  "march",
  "procession",
  "protest",
  "rally",
  "riot",
  "sit-in",
  "strike",
  "vigil",
  "walkout"
];
var meeting2 = [
  "audience",
  "call",
  "conference",
  "consultation",
  "conversation",
  "dialogue",
  "discussion",
  "meeting",
  "negotiation",
  "summit",
  "talk",
  "visit"
];
var request = [
  "accusation",
  "agreement",
  "allegation",
  "appeal",
  "application",
  "attempt",
  "bid",
  "call",
  "ceasefire",
  "charge",
  "claim",
  "criticism",
  "deal",
  "demand",
  "idea",
  "invitation",
  "move",
  "negotiation",
  "notion",
  "offer",
  "petition",
  "plan",
  "plea",
  "possibility",
  "pressure",
  "proposal",
  "report",
  "request",
  "resolution",
  "result",
  "suggestion",
  "talk",
  "ultimatum"
];
var forces = [
  "aircraft",
  "army",
  "battalion",
  "battery",
  "brigade",
  "carrier",
  "destroyer",
  "drone",
  "fighter",
  "fleet",
  "force",
  "frigate",
  "guard",
  "guardsman",
  "helicopter",
  "jet",
  "marine",
  "missile",
  "officer",
  "peacekeeper",
  "personnel",
  "plane",
  "police",
  "reinforcement",
  "reserve",
  "reservist",
  "soldier",
  "squadron",
  "submarine",
  "system",
  "tank",
  "troop",
  "unit",
  "warplane",
  "warship",
  "weapon"
];
var abstract = [
  "addiction",
  "balance",
  "bill",
  "blaze",
  "budget",
  "cancer",
  "career",
  "chance",
  "chord",
  "climate",
  "confidence",
  "coronavirus",
  "corruption",
  "cost",
  "covid",
  "covid-19",
  "crime",
  "deadline",
  "deal",
  "debt",
  "demand",
  "disease",
  "economy",
  "epidemic",
  "fire",
  "flame",
  "fraud",
  "goal",
  "growth",
  "hunger",
  "idea",
  "illness",
  "inequality",
  "inflation",
  "interest",
  "jackpot",
  "job",
  "market",
  "momentum",
  "note",
  "obesity",
  "pandemic",
  "plan",
  "pollution",
  "poverty",
  "price",
  "problem",
  "profit",
  "proposal",
  "record",
  "reputation",
  "sale",
  "share",
  "stigma",
  "stock",
  "system",
  "tax",
  "traffic",
  "unemployment",
  "virus",
  "warming",
  "wildfire"
];
var relations = [
  "independence",
  "independency",
  "link",
  "recognition",
  "relation",
  "relationship",
  "sovereignty",
  "statehood",
  "tie"
];
var truce = ["armistice", "cease-fire", "ceasefire", "pause", "pullout", "truce", "withdrawal"];
var intelligence = ["data", "evidence", "expertise", "information", "intelligence"];
var captives = ["captive", "detainee", "hostage", "inmate", "pow", "prisoner", "serviceman", "soldier"];
var remains = ["body", "corpse", "remains"];
var menace = [
  "attack",
  "consequence",
  "reprisal",
  "response",
  "retaliation",
  "retribution",
  "revenge",
  "sanction",
  "strike",
  "vengeance",
  "war"
];
var combat = ["assault", "attack", "incursion", "invasion", "offensive", "strike", "war"];
var rocketry = ["bomb", "icbm", "missile", "projectile", "rocket", "satellite", "warhead"];
var weapon = [
  "airstrike",
  "attack",
  "bomb",
  "bombing",
  "bullet",
  "drone",
  "explosion",
  "explosive",
  "grenade",
  "missile",
  "mortar",
  "rocket",
  "shell",
  "shelling",
  "strike"
];
var property = [
  "asset",
  "boat",
  "cargo",
  "equipment",
  "fund",
  "gun",
  "land",
  "oil",
  "plane",
  "property",
  "ship",
  "tanker",
  "vessel",
  "weapon",
  "yacht"
];
var control = ["control"];
var disaster = [
  "avalanche",
  "blizzard",
  "cyclone",
  "drought",
  "earthquake",
  "eruption",
  "flood",
  "flooding",
  "heatwave",
  "hurricane",
  "landslide",
  "mudslide",
  "quake",
  "storm",
  "tornado",
  "tremor",
  "tsunami",
  "typhoon",
  "volcano",
  "wildfire"
];
var vehicle = [
  "aircraft",
  "airliner",
  "boat",
  "bridge",
  "building",
  "bus",
  "car",
  "dam",
  "dinghy",
  "ferry",
  "helicopter",
  "jet",
  "lorry",
  "minibus",
  "plane",
  "ship",
  "train",
  "truck",
  "van",
  "vessel"
];
var evaluation = [
  "absurd",
  "absurdity",
  "affront",
  "aggression",
  "barbaric",
  "baseless",
  "betrayal",
  "brutal",
  "coercion",
  "contempt",
  "crime",
  "cruel",
  "dictator",
  "disdain",
  "disgrace",
  "disgraceful",
  "escalation",
  "genocide",
  "groundless",
  "hypocrisy",
  "hypocrite",
  "illegal",
  "illegitimate",
  "immoral",
  "inhuman",
  "insult",
  "irresponsible",
  "lie",
  "mistake",
  "nonsense",
  "outrage",
  "outrageous",
  "propaganda",
  "provocation",
  "reckless",
  "ridiculous",
  "scandal",
  "sham",
  "shameful",
  "terrorism",
  "terrorist",
  "travesty",
  "unacceptable",
  "unconscionable",
  "unconstitutional",
  "unjust",
  "unjustified",
  "unlawful",
  "unprovoked",
  "violation",
  "wrong"
];
var frontier = ["airspace", "border", "corridor", "crossing", "frontier", "strait"];
var ballot = [
  "election",
  "landslide",
  "majority",
  "plebiscite",
  "poll",
  "presidency",
  "referendum",
  "runoff",
  "seat",
  "vote"
];
var backing = ["backing", "commitment", "solidarity", "support"];
var guilt = ["guilty"];
var punishment = [
  "community service",
  "custody",
  "day",
  "death",
  "imprisonment",
  "jail",
  "life",
  "month",
  "prison",
  "probation",
  "term",
  "year"
];
var detention = ["custody", "imprisonment", "jail", "life", "month", "prison", "year"];
var crowdWeapon = ["baton", "cannon", "tear", "teargas", "truncheon"];
var protesters = [
  "activist",
  "crowd",
  "demonstrator",
  "farmer",
  "mob",
  "protester",
  "protestor",
  "rioter",
  "striker",
  "student",
  "youth"
];
var ablaze = ["ablaze", "afire", "alight"];
var envoys = ["ambassador", "attache", "attaché", "consul", "diplomat", "envoy"];
var vetoes = ["objection", "veto"];
var media = [
  "broadcast",
  "broadcaster",
  "broadcasting",
  "channel",
  "licence",
  "license",
  "newspaper",
  "publication",
  "radio",
  "station",
  "website"
];
var means = ["army", "force", "mean", "means", "weapon"];
var measure = [
  "accession",
  "bid",
  "bill",
  "law",
  "measure",
  "membership",
  "motion",
  "nomination",
  "resolution",
  "sanction"
];
var dealings = [
  "accreditation",
  "cooperation",
  "flight",
  "import",
  "membership",
  "operation",
  "participation",
  "support",
  "trade",
  "visa"
];
var lists = {
  measure,
  dealings,
  means,
  guilt,
  media,
  backing,
  frontier,
  ballot,
  relations,
  truce,
  intelligence,
  captives,
  remains,
  menace,
  combat,
  rocketry,
  weapon,
  property,
  control,
  disaster,
  vehicle,
  evaluation,
  armed,
  law,
  political,
  people,
  territory,
  agreement,
  aidGoods,
  restriction,
  penalty,
  dissent,
  meeting: meeting2,
  request,
  forces,
  abstract,
  punishment,
  detention,
  crowdWeapon,
  protesters,
  ablaze,
  envoys,
  vetoes
};
var sets = new Map(Object.entries(lists).map(([name, words2]) => [name, new Set(words2)]));
function isOfClass(lemma, name) {
  return sets.get(name)?.has(lemma) ?? false;
}

// dist/events/words/collectives.js
var collectives = /* @__PURE__ */ new Set([
  "administration",
  "air",
  "army",
  "authority",
  "cabinet",
  "citizen",
  "city",
  "delegation",
  "fighter",
  "force",
  "government",
  "guard",
  "head",
  "inhabitant",
  "jet",
  "leader",
  "leadership",
  "member",
  "military",
  "minister",
  "nation",
  "navy",
  "official",
  "parliament",
  "people",
  "police",
  "president",
  "regime",
  "region",
  "representative",
  "republic",
  "resident",
  "security",
  "side",
  "soldier",
  "state",
  "troop",
  "warplane"
]);

// dist/events/participants.js
function entityAt({ doc }, index) {
  return index === null ? null : doc.mentions.entities[index] ?? null;
}
function acting(reading, mention) {
  const entity = entityAt(reading, mention.entity);
  if (entity?.type !== "NORP" || !entity.country)
    return mention.entity;
  return reading.countries.get(entity.country) ?? mention.entity;
}
function participantsOf(reading, index, statement2) {
  const phrase = reading.nounPhrases[index];
  if (!phrase)
    return [];
  const head = headOf(reading, phrase);
  if (!head)
    return [];
  const mentions = mentionsIn(reading, phrase).filter(({ type }) => type !== "MISC");
  if (phrase.kind === "pronoun")
    return pronoun(reading, { phrase, head, mentions, statement: statement2 });
  const named = mentions.filter((mention) => mention.start <= head.start && head.end <= mention.end);
  const exact = named.find(({ form: form2 }) => form2 !== "nominal") ?? named[0];
  if (exact)
    return [{ start: exact.start, end: exact.end, entity: acting(reading, exact) }];
  if (!isActor(head))
    return [];
  const modifier = mentions.at(-1);
  if (modifier)
    return [{ start: phrase.start, end: phrase.end, entity: acting(reading, modifier) }];
  const behind2 = collectives.has(nounLemma(head)) ? represented(reading, index, statement2) : [];
  if (behind2.length > 0)
    return behind2;
  const apposed = apposition(reading, index);
  return [apposed ?? { start: phrase.start, end: phrase.end, entity: null }];
}
function represented(reading, index, statement2) {
  const of = attached(reading, index, ["of"]).flatMap((owner) => participantsOf(reading, owner, statement2));
  const within4 = attached(reading, index, ["in", "from"]).flatMap((owner) => participantsOf(reading, owner, statement2)).filter(({ entity }) => entityAt(reading, entity)?.subtype === "country");
  return [...of, ...of.length > 0 ? [] : within4].filter(({ entity }) => entity !== null);
}
function apposition(reading, index) {
  const phrase = reading.nounPhrases[index];
  const next = reading.nounPhrases[index + 1];
  if (!phrase || !next || next.preposition !== null || next.firstToken !== phrase.endToken + 1)
    return null;
  if (reading.tokens[phrase.endToken]?.lower !== ",")
    return null;
  const mention = mentionsIn(reading, next)[0];
  if (!mention || mention.type !== "PERSON" && mention.type !== "ORG" || mention.start !== next.start)
    return null;
  const after3 = reading.tokens[next.endToken]?.lower;
  return after3 === "," ? { start: mention.start, end: mention.end, entity: mention.entity } : null;
}
function isActor(head) {
  return actorClasses.some((name) => isOfClass(nounLemma(head), name)) || collectives.has(nounLemma(head));
}
var actorClasses = ["armed", "law", "political", "people"];
var speakerWords = /* @__PURE__ */ new Set(["i", "we", "us", "me"]);
function pronoun(reading, context2) {
  const { phrase, head, mentions } = context2;
  const { start, end } = phrase;
  const known = mentions[0];
  if (known)
    return [{ start, end, entity: acting(reading, known) }];
  if (speakerWords.has(head.lower)) {
    const speaker2 = statementAt(reading, context2.statement)?.speaker ?? null;
    return [{ start, end, entity: head.lower === "we" || head.lower === "us" ? sideOf(reading, speaker2) : speaker2 }];
  }
  const speech = statementAt(reading, context2.statement);
  if (speech && speech.kind !== "direct" && speech.speaker !== null && reported.has(head.lower)) {
    return [{ start, end, entity: sideOf(reading, speech.speaker) }];
  }
  return peoplePronouns.has(head.lower) ? [{ start, end, entity: null }] : [];
}
var reported = /* @__PURE__ */ new Set(["he", "it", "she", "they"]);
var peoplePronouns = /* @__PURE__ */ new Set(["he", "she", "they", "him", "her", "them", "who"]);
function sideOf(reading, speaker2) {
  const entity = entityAt(reading, speaker2);
  if (entity?.type !== "ORG" || !entity.country)
    return speaker2;
  return reading.countries.get(entity.country) ?? speaker2;
}
function ownersOf(reading, index, before5, statement2) {
  const phrase = reading.nounPhrases[index];
  if (!phrase)
    return [];
  const span3 = { start: phrase.start, end: reading.tokens[before5]?.start ?? phrase.end };
  const mentions = mentionsIn(reading, span3).filter(({ type }) => type !== "MISC");
  const possessor = mentions.findLast((mention) => isPossessive2(reading, mention));
  const named = (possessor ? withJoined(reading, mentions, possessor) : mentions).map((mention) => ({
    start: mention.start,
    end: mention.end,
    entity: acting(reading, mention)
  }));
  if (named.length > 0)
    return outermost(named);
  return possessivePronoun(reading, phrase, { before: before5, statement: statement2 });
}
function withJoined({ tokens }, mentions, possessor) {
  const and = tokens[firstEndingAfter(tokens, possessor.start) - 1];
  const joined4 = and?.lower === "and" ? mentions.filter(({ end }) => end === and.start - 1) : [];
  return [...joined4, possessor];
}
function isPossessive2({ tokens }, { end }) {
  const next = tokens[firstEndingAfter(tokens, end)];
  return next !== void 0 && next.start === end && (next.lower === "'s" || next.lower === "'");
}
function outermost(found) {
  return found.filter((inner3) => !found.some((outer) => outer !== inner3 && outer.start <= inner3.start && inner3.end <= outer.end));
}
function possessivePronoun(reading, phrase, { before: before5, statement: statement2 }) {
  const words2 = reading.tokens.slice(phrase.firstToken, Math.max(before5, phrase.firstToken));
  const word2 = words2.find(({ lower: lower2 }) => possessives.has(lower2));
  if (!word2)
    return [];
  const { start, end } = word2;
  if (word2.lower === "our" || word2.lower === "my") {
    const speaker2 = statementAt(reading, statement2)?.speaker ?? null;
    return speaker2 === null ? [] : [{ start, end, entity: word2.lower === "our" ? sideOf(reading, speaker2) : speaker2 }];
  }
  const owner = antecedentOf(reading, phrase.sentence, word2);
  return owner ? [{ start, end, entity: acting(reading, owner) }] : [];
}
function antecedentOf(reading, index, word2) {
  const sentence = reading.doc.tokens.sentences[index];
  const earlier = sentence ? mentionsIn(reading, { start: sentence.start, end: word2.start }) : [];
  const isPerson = word2.lower === "his" || word2.lower === "her";
  const fitting2 = earlier.filter(({ type }) => isPerson ? type === "PERSON" : type === "PLACE" || type === "ORG");
  return fitting2.findLast((mention) => !followsLocative(reading, mention)) ?? fitting2[0];
}
var possessives = /* @__PURE__ */ new Set(["its", "his", "her", "their", "our", "my"]);
function followsLocative({ tokens }, { start, end }) {
  const at2 = firstEndingAfter(tokens, start);
  const next = tokens[firstEndingAfter(tokens, end)];
  if (next?.lower === "'s")
    return false;
  return [tokens[at2 - 1], tokens[at2 - 2]].some((token) => token?.partOfSpeech === "ADP" && token.lower !== "by");
}

// dist/events/slots.js
var particles2 = /* @__PURE__ */ new Set(["back", "down", "off", "out", "over", "up"]);
var relativePronouns = /* @__PURE__ */ new Set(["who", "which", "that", "whom"]);
function grammaticalSubjects(reading, clause) {
  const blamed = blamedObjects(reading, clause);
  if (blamed)
    return blamed;
  const subjects2 = subjectsOf(clause);
  const first = phraseAt(reading, subjects2[0] ?? null);
  const isPronoun = first !== null && relativePronouns.has(headOf(reading, first)?.lower ?? "");
  if (subjects2.length > 0 && !isPronoun)
    return subjects2;
  if (clause.relation !== "relative" && clause.relation !== "participle")
    return [];
  const antecedent2 = antecedentOf2(reading, first ? first.firstToken : clause.firstToken);
  return antecedent2 === null ? [] : [antecedent2];
}
function isBlamed({ clauses: clauses3 }, clause) {
  const above = clause.governor === null ? void 0 : clauses3[clause.governor];
  if (!above || clause.isFinite || clause.isPassive || !blaming.has(above.lemma))
    return false;
  return clause.introducedBy !== null && /^(?:of|for|with|over)$/u.test(clause.introducedBy);
}
function blamedObjects(reading, clause) {
  const above = clause.governor === null ? void 0 : reading.clauses[clause.governor];
  if (!above || !isBlamed(reading, clause))
    return null;
  return above.isPassive ? subjectsOf(above) : above.objects.slice(0, 1);
}
var blaming = /* @__PURE__ */ new Set([
  "accuse",
  "arrest",
  "blame",
  "charge",
  "condemn",
  "convict",
  "criticize",
  "criticise",
  "denounce",
  "detain",
  "fine",
  "indict",
  "jail",
  "sentence",
  "stop",
  "suspect"
]);
function antecedentOf2({ nounPhrases, tokens }, before5) {
  let low = 0;
  let high = nounPhrases.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((nounPhrases[middle]?.firstToken ?? 0) < before5)
      low = middle + 1;
    else
      high = middle;
  }
  const phrase = nounPhrases[low - 1];
  if (!phrase || phrase.sentence !== tokens[before5]?.sentence || before5 - phrase.endToken > 2)
    return null;
  const of = nounPhrases[low - 2];
  return phrase.preposition === "of" && of?.endToken === phrase.firstToken - 1 ? low - 2 : low - 1;
}
function phrasesIn(reading, clause, slot) {
  if (slot === "subject") {
    return clause.isPassive ? obliquesOf(reading, clause, "by") : grammaticalSubjects(reading, clause);
  }
  if (slot === "indirect")
    return clause.objects.length > 1 ? clause.objects.slice(0, 1) : [];
  if (slot === "object")
    return clause.isPassive ? passiveObjects(reading, clause) : activeObjects(reading, clause);
  return obliquesOf(reading, clause, slot);
}
function activeObjects({ nounPhrases }, clause) {
  if (clause.objects.length > 0)
    return clause.objects;
  return clause.obliques.filter((index) => particles2.has(nounPhrases[index]?.preposition ?? ""));
}
function passiveObjects(reading, clause) {
  return [...grammaticalSubjects(reading, clause), ...clause.objects];
}
function obliquesOf(reading, clause, preposition) {
  const { objects, obliques } = clause;
  const direct = obliques.filter((index) => reading.nounPhrases[index]?.preposition === preposition);
  if (direct.length > 0)
    return direct;
  const wanted = [preposition];
  const found = [];
  for (const index of objects)
    found.push(...attached(reading, index, wanted));
  for (const index of obliques)
    if ((reading.nounPhrases[index]?.head ?? 0) > clause.verb)
      found.push(...attached(reading, index, wanted));
  return found;
}
function participantsIn(reading, index, { slot, statement: statement2, takesAnyone }) {
  const clause = reading.clauses[index];
  if (!clause)
    return [];
  if (slot === "complementSubject")
    return complementSubjects(reading, index, statement2);
  if (slot === "complement")
    return complementParticipants(reading, index, statement2);
  const phrases = phrasesIn(reading, clause, slot);
  if (slot === "indirect" && phrases.length === 0)
    return receiverInside(reading, clause);
  const own2 = slot === "object" ? coordinated(reading, phrases) : phrases;
  const parties = partiesOf(reading, own2, statement2);
  const [first] = own2;
  return parties.length === 0 && takesAnyone && first !== void 0 ? anyone(reading, first) : parties;
}
function partiesOf(reading, phrases, statement2) {
  const [only2] = phrases;
  if (phrases.length === 1 && only2 !== void 0)
    return partyOf(reading, only2, statement2);
  return phrases.flatMap((index) => partyOf(reading, index, statement2));
}
function firstFilled(reading, index, { slots, statement: statement2, takesAnyone = false }) {
  for (const slot of slots) {
    const found = participantsIn(reading, index, { slot, statement: statement2, takesAnyone });
    if (found.length > 0)
      return found;
  }
  return [];
}
function anyone({ nounPhrases }, index) {
  const phrase = nounPhrases[index];
  return phrase?.kind === "noun" ? [{ start: phrase.start, end: phrase.end, entity: null }] : [];
}
function receiverInside(reading, clause) {
  const object = phraseAt(reading, clause.objects[0] ?? null);
  const mention = object && mentionsIn(reading, object).find(({ type }) => type !== "MISC" && type !== "NORP");
  const next = mention && reading.tokens[tokenIndexAt(reading, mention.end)];
  if (!object || !mention || !next || next.start >= object.end)
    return [];
  if (mention.start - object.start > 4 || !/^(?:NUM|DET|SYM|NOUN|ADJ)$/u.test(next.partOfSpeech))
    return [];
  return [{ start: mention.start, end: mention.end, entity: mention.entity }];
}
function coordinated(reading, phrases) {
  if (phrases.length < 2)
    return phrases;
  const apart = phrases.findIndex((next, place) => place > 0 && !isJoined(reading, phrases[place - 1] ?? -1, next));
  return apart < 0 ? phrases : phrases.slice(0, apart);
}
function isJoined({ tokens, nounPhrases, slots }, before5, next) {
  const [left, right] = [nounPhrases[before5], nounPhrases[next]];
  return left !== void 0 && right !== void 0 && linkBetween(tokens, left, right) === "and" && slots[next]?.slot !== "subject";
}
function complementSubjects(reading, index, statement2) {
  const child = reading.governed[index]?.find((below3) => reading.clauses[below3]?.relation === "complement");
  if (child === void 0)
    return [];
  return participantsIn(reading, child, { slot: reading.clauses[child]?.isPassive ? "object" : "subject", statement: statement2 });
}
function complementParticipants(reading, index, statement2, depth = 0) {
  for (const child of reading.governed[index] ?? []) {
    const relation3 = reading.clauses[child]?.relation;
    if (relation3 !== "infinitive" && relation3 !== "complement")
      continue;
    const own2 = firstFilled(reading, child, { slots: complementSlots, statement: statement2 });
    const found = own2.length > 0 || depth > 0 ? own2 : complementParticipants(reading, child, statement2, depth + 1);
    if (found.length > 0)
      return found;
  }
  return [];
}
var complementSlots = ["object", "with", "to", "against", "on", "for"];
function partyOf(reading, index, statement2) {
  const own2 = participantsOf(reading, index, statement2);
  if (own2.length > 0)
    return own2;
  const phrase = reading.nounPhrases[index];
  if (!phrase)
    return [];
  const owners = ownersOf(reading, index, phrase.head, statement2);
  if (owners.length > 0)
    return owners;
  return attached(reading, index, ["of", "by", "against", "from"]).flatMap((next) => participantsOf(reading, next, statement2)).filter(({ entity }) => entity !== null);
}
function passes(reading, index, tests) {
  const phrase = reading.nounPhrases[index];
  const head = phrase && headOf(reading, phrase);
  if (!phrase || !head)
    return false;
  if (quantities.has(head.lemma)) {
    const counted = attached(reading, index, ["of"])[0];
    if (counted !== void 0)
      return passes(reading, counted, tests);
  }
  return tests.some((test) => {
    if (test === "amount")
      return reading.doc.money.some((amount) => overlaps(amount, phrase));
    if (standsFor(head.lower, test))
      return true;
    if (!namedTests.has(test))
      return isOfClass(nounLemma(head), test) || isNamedAfter(reading, phrase, test);
    return mentionsIn(reading, phrase).some((mention) => {
      if (mention.start > head.start || mention.end < head.end)
        return false;
      const entity = entityAt(reading, mention.entity);
      return entity !== null && isNamed2(entity.type, entity.subtype, test);
    });
  });
}
var quantities = /* @__PURE__ */ new Set([
  "batch",
  "couple",
  "dozen",
  "group",
  "handful",
  "host",
  "hundred",
  "kind",
  "lot",
  "majority",
  "million",
  "number",
  "pair",
  "rest",
  "round",
  "scores",
  "series",
  "set",
  "state",
  "thousand",
  "ton",
  "tonne",
  "wave",
  "piece",
  "part",
  "portion"
]);
function isNamedAfter({ tokens }, { firstToken, endToken, head }, name) {
  if (name !== "disaster" && name !== "territory")
    return false;
  if (!/^(?:PROPN|NUM)$/u.test(tokens[head]?.partOfSpeech ?? ""))
    return false;
  return tokens.slice(firstToken, endToken).some(({ lower: lower2 }) => isOfClass(lower2, name));
}
function standsFor(word2, test) {
  if (onePerson.has(word2))
    return ["people", "person", "named", "political"].includes(test);
  return manyOrThings.has(word2) && ["people", "political", "armed", "law", "named", "country", "organization"].includes(test);
}
var onePerson = /* @__PURE__ */ new Set(["he", "her", "him", "i", "me", "she", "somebody", "someone"]);
var manyOrThings = /* @__PURE__ */ new Set(["it", "them", "they", "us", "we", "who", "whom"]);
var namedTests = /* @__PURE__ */ new Set(["named", "country", "person", "organization"]);
function isNamed2(type, subtype, test) {
  if (test === "person")
    return type === "PERSON";
  if (test === "organization")
    return type === "ORG";
  if (test === "country")
    return type === "NORP" || type === "PLACE" && subtype !== "facility";
  return type !== "MISC";
}

// dist/events/places.js
var blank = { date: null, money: null };
var locative = ["in", "at", "near", "outside", "inside", "across", "around", "throughout", "off"];
var edgeLocative = ["on", "along"];
var placePrepositions2 = [...locative, ...edgeLocative];
var edges = /* @__PURE__ */ new Set([
  "border",
  "coast",
  "front",
  "frontier",
  "frontline",
  "island",
  "line",
  "outskirts",
  "peninsula"
]);
function placesOf(reading, candidate) {
  if (candidate.rule.isSpeech || candidate.rule.isStance)
    return [];
  const mention = namedPlace(reading, candidate) ?? modifyingPlace(reading, candidate) ?? talksPlace(reading, candidate);
  return mention ? [roleOf(mention)] : [];
}
function roleOf({ start, end, entity }) {
  return { start, end, role: "place", ...blank, entity };
}
function namedPlace(reading, candidate) {
  const behind2 = candidate.phrase === null ? [] : attached(reading, candidate.phrase, locative);
  const own2 = firstPlace(reading, candidate, [...behind2, ...leftGround(reading, candidate)]);
  if (own2)
    return own2;
  let at2 = candidate.clause;
  for (let depth = 0; depth < 3 && at2 !== null; depth++) {
    const clause = reading.clauses[at2];
    if (!clause)
      break;
    const found = firstPlace(reading, candidate, locativePhrases(reading, clause));
    if (found)
      return found;
    at2 = clause.relation === "infinitive" || clause.relation === "participle" ? clause.governor : null;
  }
  return null;
}
function locativePhrases(reading, clause) {
  const near3 = prepositionsNear(reading, clause);
  return placePrepositions2.filter((preposition) => near3.has(preposition)).flatMap((preposition) => phrasesIn(reading, clause, preposition));
}
function prepositionsNear({ nounPhrases }, { objects, obliques }) {
  const found = /* @__PURE__ */ new Set();
  for (const index of [...objects, ...obliques]) {
    for (let at2 = index; at2 <= index + longestChain; at2++) {
      const preposition = nounPhrases[at2]?.preposition;
      if (preposition)
        found.add(preposition);
    }
  }
  return found;
}
function leftGround(reading, { rule: rule2, clause }) {
  const own2 = clause === null ? void 0 : reading.clauses[clause];
  return own2 && rule2.subtype === "evacuation" ? phrasesIn(reading, own2, "object") : [];
}
function firstPlace(reading, candidate, phrases) {
  for (const index of phrases) {
    const spot = placeIn2(reading, index);
    if (spot && statementOf(reading, spot) === candidate.statement)
      return spot;
  }
  return null;
}
function placeIn2(reading, index) {
  const phrase = reading.nounPhrases[index];
  const head = phrase && headOf(reading, phrase);
  if (!phrase || !head)
    return null;
  const lemma = nounLemma(head);
  if (edgeLocative.includes(phrase.preposition ?? "") && !edges.has(lemma))
    return null;
  const named = lastPlaceIn(reading, phrase);
  if (named || !(isOfClass(lemma, "territory") || parts2.has(lemma)))
    return named;
  const behind2 = attached(reading, index, ["of"]).map((next) => reading.nounPhrases[next]);
  const of = behind2.map((each) => each ? lastPlaceIn(reading, each) : null).find((each) => each !== null);
  return of ?? landOf(reading, phrase);
}
function lastPlaceIn(reading, span3) {
  return mentionsIn(reading, span3).findLast((mention) => isPlace(reading, mention)) ?? null;
}
function landOf(reading, span3) {
  const adjective = mentionsIn(reading, span3).find(({ type }) => type === "NORP");
  const code = adjective ? entityAt(reading, adjective.entity)?.country : null;
  const entity = code ? reading.countries.get(code) : void 0;
  return adjective && entity !== void 0 ? { start: adjective.start, end: adjective.end, entity } : null;
}
var parts2 = /* @__PURE__ */ new Set(["centre", "center", "east", "north", "part", "south", "west"]);
function isPlace(reading, { type, entity }) {
  return type === "PLACE" && entityAt(reading, entity)?.type === "PLACE";
}
function modifyingPlace(reading, { phrase, start, type }) {
  if (phrase === null || !deeds.has(type))
    return null;
  const words2 = reading.nounPhrases[phrase];
  if (!words2)
    return null;
  const before5 = mentionsIn(reading, { start: words2.start, end: start });
  const found = before5.findLast((mention) => isPlace(reading, mention));
  const subtype = found ? entityAt(reading, found.entity)?.subtype : null;
  return found && subtype !== "country" && start - found.end <= 1 ? found : null;
}
var deeds = /* @__PURE__ */ new Set(["ASSAULT", "PROTEST", "OTHER"]);
function talksPlace(reading, { type, rule: rule2, actors, recipients, standing }) {
  const { dateline } = reading.doc;
  if (!dateline || type !== "CONSULT" || standing !== "actual" || rule2.modes?.includes("phone"))
    return null;
  if (rule2.name === "talk" || rule2.modes?.includes("visit"))
    return null;
  const place = mentionsIn(reading, dateline).find((mention) => isPlace(reading, mention));
  const home = place ? entityAt(reading, place.entity)?.country : null;
  const countries = [...actors, ...recipients].map(({ entity }) => entityAt(reading, entity)?.country ?? null);
  const hasGuest = countries.some((country) => country !== home);
  return place && home && hasGuest && countries.includes(home) ? place : null;
}

// dist/events/ground.js
function withGround(reading, candidate, actors) {
  const { type, recipients } = candidate;
  const isVisit = candidate.rule.modes?.includes("visit") === true;
  const ground = isVisit || type === "ASSAULT" || type === "COERCE" ? townOf(reading, candidate) : null;
  if (!ground)
    return { ground: countryGround(reading, candidate), ...candidate, actors };
  const others = recipients.filter(({ entity }) => entity !== ground.entity);
  const land = others.length > 0 ? others : countryOf(reading, actors, ground);
  return { ground: roleOf(ground), ...candidate, actors, recipients: isVisit && land.length === 0 ? recipients : land };
}
function countryOf(reading, actors, { start, end, entity }) {
  const code = entityAt(reading, entity)?.country ?? null;
  const country = code === null ? void 0 : reading.countries.get(code);
  const isActor3 = actors.some((actor) => actor.entity === country);
  return country === void 0 || isActor3 ? [] : [{ start, end, entity: country }];
}
function townOf(reading, { recipients }) {
  for (const { start, end, entity } of recipients) {
    const known = entityAt(reading, entity);
    if (entity !== null && known?.type === "PLACE" && known.subtype !== "country")
      return { start, end, entity };
  }
  return null;
}
function countryGround(reading, { rule: rule2, recipients, phrase }) {
  const isVisit = rule2.modes?.includes("visit") === true;
  if (!isVisit && rule2.happening !== "war" && rule2.happening !== "seizure")
    return null;
  const found = recipients.find(({ entity }) => entityAt(reading, entity)?.type === "PLACE");
  if (!found || found.entity === null)
    return null;
  const before5 = reading.tokens[tokenIndexAt(reading, found.start) - 1]?.lower ?? "";
  const isWithin2 = isVisit || rule2.happening === "seizure" || phrase === null || within.has(before5);
  return isWithin2 ? roleOf({ start: found.start, end: found.end, entity: found.entity }) : null;
}
var within = /* @__PURE__ */ new Set(["in", "into", "of"]);

// dist/events/merge.js
function mergeRepeated(reading, drafts) {
  const groups = /* @__PURE__ */ new Map();
  const kept = [];
  for (const draft of drafts) {
    const key = `${draft.type} ${wordOf3(reading, draft)}`;
    const group2 = groups.get(key) ?? [];
    groups.set(key, group2);
    const at2 = group2.slice(-12).findLast((index) => {
      const other2 = kept[index];
      return other2 !== void 0 && isSame(reading, other2, draft);
    });
    const other = at2 === void 0 ? void 0 : kept[at2];
    if (at2 !== void 0 && other)
      kept[at2] = join(other, draft);
    else
      group2.push(kept.push(draft) - 1);
  }
  return kept;
}
function wordOf3(reading, draft) {
  const { rule: rule2, type, clause } = draft;
  if (type === "CONSULT" || type === "AID")
    return "";
  const shared2 = rule2.subtype ?? (rule2.happening === "support" ? void 0 : rule2.happening);
  if (shared2 !== void 0)
    return shared2;
  const verb = clause === null ? void 0 : reading.clauses[clause];
  if (!verb || draft.phrase !== null)
    return rule2.name;
  if (type === "REJECT")
    return verb.lemma;
  const object = rule2.isStance ? reading.nounPhrases[verb.objects[0] ?? -1] : void 0;
  return object ? `${rule2.name} ${headOf(reading, object)?.lemma}` : rule2.name;
}
function isSame({ doc }, a, b) {
  const [one = [], other = []] = [a, b].map(({ circumstances }) => amountsIn(doc, circumstances));
  const sharesMoney = one.some((value) => other.includes(value));
  if (!sharesMoney && (one.length > 0 || other.length > 0))
    return false;
  if (!sharesMoney && isTrue(a) !== isTrue(b))
    return false;
  return sharesTime(a, b) && sharesPlace(a, b) && sameParties(a, b);
}
var isTrue = ({ status }) => status === "factual" || status === "claimed";
function amountsIn({ money }, circumstances) {
  return circumstances.flatMap((role) => role.money === null ? [] : [money[role.money]?.amount ?? -1]);
}
function sharesTime(a, b) {
  if (a.startsOn === null || b.startsOn === null)
    return true;
  return a.startsOn <= (b.endsOn ?? b.startsOn) && b.startsOn <= (a.endsOn ?? a.startsOn);
}
function sharesPlace(a, b) {
  const [one, other] = [a, b].map(({ circumstances }) => circumstances.find(({ role }) => role === "place"));
  return !one || !other || one.entity === other.entity;
}
function sameParties(a, b) {
  if (a.type === "OTHER" && a.actors.length + a.recipients.length + b.actors.length + b.recipients.length === 0)
    return true;
  if (a.type === "CONSULT")
    return share([...a.actors, ...a.recipients], [...b.actors, ...b.recipients], 2);
  if (a.rule.happening === "war")
    return agree(a.actors, b.actors) && agree(a.recipients, b.recipients);
  return agree(a.actors, b.actors) && agree(a.recipients, b.recipients) && (share(a.actors, b.actors, 1) || share(a.recipients, b.recipients, 1));
}
function agree(a, b) {
  return a.every(({ entity }) => entity === null) || b.every(({ entity }) => entity === null) || share(a, b, 1);
}
function share(a, b, atLeast) {
  const entities = new Set(a.map(({ entity }) => entity));
  const common = new Set(b.map(({ entity }) => entity).filter((entity) => entity !== null && entities.has(entity)));
  const least = Math.min(atLeast, Math.max(1, Math.min(countOf(a), countOf(b))));
  return common.size >= least;
}
var countOf = (list) => new Set(list.map(({ entity }) => entity).filter((each) => each !== null)).size;
var circumstanceLimit = 60;
function join(a, b) {
  const [best2, other] = supportOf(b) > supportOf(a) ? [b, a] : [a, b];
  const isFull2 = best2.circumstances.length >= circumstanceLimit;
  const added = (isFull2 ? [] : other.circumstances).filter(({ role, money }) => {
    if (role === "money")
      return best2.type === "AID" && !best2.circumstances.some((own2) => own2.money === money);
    return !best2.circumstances.some((own2) => own2.role === role) && !(role === "place" && best2.type === "SUPPORT");
  });
  const { startsOn, endsOn, dateSource } = best2.startsOn === null ? other : best2;
  return {
    ...best2,
    startsOn,
    endsOn,
    dateSource,
    claimedIn: a.claimedIn === null || b.claimedIn === null ? null : best2.claimedIn,
    circumstances: [...best2.circumstances, ...added]
  };
}
function supportOf({ actors, recipients, circumstances, startsOn, status, statement: statement2 }) {
  const named = [...actors, ...recipients].filter(({ entity }) => entity !== null).length;
  return named * 2 + circumstances.length + (startsOn === null ? 0 : 1) + (status === "factual" ? 1 : 0) + (statement2 === null ? 2 : 0);
}

// dist/events/standing.js
var planning2 = /* @__PURE__ */ new Set([
  "aim",
  "announce",
  "ask",
  "commit",
  "consider",
  "continue",
  "decide",
  "design",
  "expect",
  "go",
  "hope",
  "instruct",
  "intend",
  "invite",
  "look",
  "order",
  "plan",
  "pledge",
  "prepare",
  "promise",
  "propose",
  "schedule",
  "seek",
  "set",
  "swear",
  "think",
  "threaten",
  "undertake",
  "vow",
  "want",
  "wish",
  "urge",
  "call",
  "demand",
  "need",
  "have",
  "be"
]);
var doing = /* @__PURE__ */ new Set([
  "begin",
  "cause",
  "compel",
  "drive",
  "prompt",
  "come",
  "continue",
  "force",
  "go",
  "help",
  "manage",
  "move",
  "proceed",
  "rush",
  "start",
  "stop",
  "succeed",
  "take",
  "use",
  "lead",
  "see",
  "join"
]);
var denying = /* @__PURE__ */ new Set([
  "deny",
  "refuse",
  "fail",
  "avoid",
  "prevent",
  "refrain",
  "decline",
  "forget",
  "neglect",
  "rule"
]);
var aimed = /* @__PURE__ */ new Set(["about", "at", "against", "for", "without", "toward", "towards"]);
var conditional = /* @__PURE__ */ new Set(["if", "unless", "should", "in case", "whether", "until", "once", "provided"]);
function standingOf(reading, index, top) {
  const clause = reading.clauses[index];
  if (!clause)
    return "actual";
  let worst = wordedStanding(reading, clause);
  let below3 = clause;
  for (let depth = 0; depth < 5; depth++) {
    const above = below3.governor === null ? void 0 : reading.clauses[below3.governor];
    if (!above || !isUnder(below3, above))
      break;
    if (above.start < top && below3.relation !== "infinitive")
      break;
    worst = stronger(worst, standingUnder(below3, above));
    if (above.start < top)
      break;
    below3 = above;
  }
  return worst;
}
function wordedStanding(reading, clause) {
  return isInvertedCondition(reading, clause) ? "hypothetical" : ownStanding(clause);
}
function isInvertedCondition({ tokens, nounPhrases }, { subject: subject3, sentence }) {
  const before5 = tokens[(subject3 === null ? 0 : nounPhrases[subject3]?.firstToken ?? 0) - 1];
  return before5?.lower === "should" && before5.sentence === sentence;
}
function isUnder({ relation: relation3, introducedBy }, above) {
  return relation3 === "infinitive" || relation3 === "complement" || relation3 === "participle" && (denying.has(above.lemma) || introducedBy === "in");
}
var order = ["actual", "planned", "hypothetical", "denied", "purpose"];
var stronger = (a, b) => order.indexOf(b) > order.indexOf(a) ? b : a;
function ownStanding(clause) {
  if (clause.relation === "participle" && clause.introducedBy !== null && aimed.has(clause.introducedBy))
    return "purpose";
  if (clause.introducedBy !== null && conditional.has(clause.introducedBy))
    return "hypothetical";
  if (clause.isNegated)
    return "denied";
  if (clause.modal === "would" || clause.modal === "will" || clause.modal === "shall")
    return "planned";
  if (clause.modal !== null && /^(?:may|might|could|can|should|must|ought)/u.test(clause.modal))
    return "hypothetical";
  return clause.tense === "future" ? "planned" : "actual";
}
function standingUnder(clause, above) {
  if (denying.has(above.lemma))
    return "denied";
  if (clause.relation !== "infinitive")
    return above.lemma === "say" ? "actual" : ownStanding(above) === "denied" ? "hypothetical" : "actual";
  if (above.isNegated)
    return "denied";
  if (doing.has(above.lemma))
    return "actual";
  return planning2.has(above.lemma) ? "planned" : "purpose";
}

// dist/events/verbs.js
function indexVerbs(rules) {
  const index = /* @__PURE__ */ new Map();
  for (const rule2 of rules) {
    for (const wording of rule2.verbs) {
      const [verb = "", ...behind2] = wording.split(" ");
      index.set(verb, [...index.get(verb) ?? [], { rule: rule2, behind: behind2 }]);
    }
  }
  for (const wordings of index.values())
    wordings.sort((a, b) => b.behind.length - a.behind.length);
  const general = index.get(anyVerb) ?? [];
  return new Map([...index].map(([verb, wordings]) => {
    const own2 = wordings.filter(({ rule: rule2 }) => rule2.beside === void 0);
    const beside2 = wordings.filter(({ rule: rule2 }) => rule2.beside !== void 0);
    return [verb, { own: isAct(verb) ? [...general, ...own2] : own2, beside: beside2 }];
  }));
}
var anyVerb = "*";
function verbEvent(reading, index, { wordings, typeOf }) {
  const clause = reading.clauses[index];
  const known = clause && wordings.get(clause.lemma);
  if (!clause || !known)
    return null;
  const match = { clause, index, typeOf };
  for (const wording of known.own) {
    const candidate = worded(reading, match, wording);
    if (candidate)
      return candidate;
  }
  return null;
}
function besideEvent(reading, { clause: index, rule: { name } }, { wordings, typeOf }) {
  const clause = index === null ? void 0 : reading.clauses[index];
  if (!clause || index === null)
    return null;
  for (const wording of wordings.get(clause.lemma)?.beside ?? []) {
    const candidate = wording.rule.beside === name ? worded(reading, { clause, index, typeOf }, wording) : null;
    if (candidate)
      return candidate;
  }
  return null;
}
function worded(reading, match, { rule: rule2, behind: behind2 }) {
  if (!fitsVoice(match.clause, rule2))
    return null;
  const end = endBehind(reading, match.clause, behind2);
  if (end === null || !fits(reading, match, rule2))
    return null;
  const candidate = candidateOf(reading, match, { rule: rule2, end });
  return rule2.needs === "recipient" && candidate.recipients.length === 0 ? null : candidate;
}
var isAct = (lemma) => !/^(?:be|have|remain|stay|stand|go)$/u.test(lemma);
function endBehind({ tokens }, clause, words2) {
  let at2 = clause.verb + 1;
  let end = tokens[clause.verb]?.end ?? clause.end;
  for (const word2 of words2) {
    while (tokens[at2]?.partOfSpeech === "ADV" && tokens[at2]?.lower !== word2 && at2 < clause.verb + 4)
      at2++;
    const token = tokens[at2];
    if (!token || token.lower !== word2 && token.lemma !== word2)
      return null;
    end = token.end;
    at2++;
  }
  return end;
}
function fits(reading, match, rule2) {
  return fitsSurroundings(reading, match.clause, rule2) && fitsGovernment(reading, match, rule2) && fitsArguments(reading, match.clause, rule2);
}
function fitsVoice(clause, { negation, modals: modals3, voice }) {
  if (negation === "only" && !(clause.isNegated && isVolition(clause)))
    return false;
  if (modals3 && !(clause.modal !== null && modals3.includes(clause.modal)))
    return false;
  return voice === void 0 || clause.isPassive === (voice === "passive");
}
function isVolition(clause) {
  return clause.tense !== "past" || clause.modal !== null;
}
function fitsSurroundings(reading, clause, rule2) {
  const verb = reading.tokens[clause.verb];
  if (rule2.isTold && verb && statementOf(reading, verb) === null)
    return false;
  return !rule2.behindVerb || hasBehind(reading, clause, { name: rule2.behindVerb, isOpen: rule2.governs !== void 0 });
}
function hasBehind({ tokens, doc }, clause, { name, isOpen: isOpen3 }) {
  const sentenceEnd = doc.tokens.sentences[clause.sentence]?.endToken ?? clause.verb;
  const reach9 = clause.lemma === "be" ? 6 : 30;
  const end = Math.min(sentenceEnd, clause.verb + reach9);
  for (let at2 = clause.verb + 1; at2 < end; at2++) {
    const token = tokens[at2];
    if (!token || !isOpen3 && (token.start >= clause.end || token.partOfSpeech === "SCONJ"))
      return false;
    if (isOfClass(token.lemma, name))
      return true;
  }
  return false;
}
function fitsGovernment(reading, { clause, index, typeOf }, rule2) {
  const { governedTypes, governs } = rule2;
  if (governedTypes === void 0 && governs !== "infinitive")
    return true;
  const below3 = reading.governed[index] ?? [];
  if (governedTypes) {
    return below3.some((child) => {
      const type = typeOf(child);
      return type !== null && governedTypes.includes(type);
    });
  }
  return !clause.isPassive && below3.some((child) => reading.clauses[child]?.relation === "infinitive");
}
function fitsArguments(reading, clause, rule2) {
  return fitsSubject(reading, clause, rule2) && fitsObjects(reading, clause, rule2) && fitsOblique(reading, clause, rule2);
}
function fitsSubject(reading, clause, { subject: subject3 }) {
  if (!subject3)
    return true;
  const subjects2 = phrasesIn(reading, clause, "subject");
  return subjects2.length === 0 || subjects2.some((each) => passes(reading, each, subject3));
}
function fitsObjects(reading, clause, { objects: wanted, object, objectIsNot }) {
  if (wanted === void 0 && !object && !objectIsNot)
    return true;
  const objects = phrasesIn(reading, clause, "object");
  if (!fitsCount(wanted, objects.length))
    return false;
  if (object && !objects.some((each) => passes(reading, each, object)))
    return false;
  return !objectIsNot?.length || !objects.some((each) => passes(reading, each, objectIsNot));
}
function fitsOblique(reading, clause, { oblique }) {
  if (!oblique)
    return true;
  const { prepositions, classes } = oblique;
  return prepositions.some((preposition) => phrasesIn(reading, clause, preposition).some((each) => !classes || passes(reading, each, classes)));
}
function fitsCount(objects, count5) {
  if (objects === void 0)
    return true;
  return objects === "one" ? count5 < 2 : objects === "some" === count5 > 0;
}
function candidateOf(reading, { clause, index }, { rule: rule2, end }) {
  const start = reading.tokens[clause.verb]?.start ?? clause.start;
  const statement2 = statementOf(reading, { start, end });
  const top = topOf2(reading, statement2, start);
  const isActual = rule2.negation === "only" || isBlamed(reading, clause);
  return {
    start,
    end,
    rule: rule2,
    type: rule2.type,
    sentence: clause.sentence,
    clause: index,
    phrase: null,
    statement: statement2,
    actors: firstFilled(reading, index, { slots: rule2.actor ?? subjectOnly, statement: statement2 }),
    recipients: firstFilled(reading, index, {
      slots: rule2.recipient ?? [],
      statement: statement2,
      takesAnyone: rule2.takesAnyone === true
    }),
    standing: isActual ? "actual" : standingOf(reading, index, top)
  };
}
var subjectOnly = ["subject"];
function topOf2(reading, statement2, offset) {
  const pieces2 = statementAt(reading, statement2)?.content ?? [];
  return pieces2.find((piece) => piece.start <= offset && offset < piece.end)?.start ?? 0;
}

// dist/events/words/idioms.js
var idioms = /* @__PURE__ */ new Set([
  "air war",
  "asthma attack",
  "bear attack",
  "beauty contest",
  "bidding war",
  "call center",
  "call centre",
  "cardiac arrest",
  "charm offensive",
  "civil war era",
  "class struggle",
  "class war",
  "cold war",
  "culture war",
  "customer support",
  "day trip",
  "dog attack",
  "election campaign",
  "election commission",
  "family visit",
  "field trip",
  "fire drill",
  "first world war",
  "flash flood warning",
  "free kick",
  "heart attack",
  "hospital visit",
  "house arrest",
  "hunger strike threat",
  "job talk",
  "life support",
  "lightning strike",
  "marketing offensive",
  "media offensive",
  "murder mystery",
  "opinion poll",
  "panic attack",
  "plea deal",
  "police strike force",
  "poll result",
  "popular support",
  "post-war",
  "price support",
  "price war",
  "real deal",
  "sales pitch",
  "school trip",
  "second world war",
  "shark attack",
  "site visit",
  "small talk",
  "snap poll",
  "star war",
  "straw poll",
  "strike action",
  "strike rate",
  "struggle for power",
  "talk of the town",
  "tech support",
  "technical support",
  "trade deal talk",
  "trade war",
  "turf war",
  "war crime",
  "war of words",
  "web search",
  "world war",
  "world war ii",
  "world war two"
]);

// dist/events/words/intentions.js
var entries2 = (standing, words2) => words2.map((word2) => [word2, standing]);
var meantAdjectives = new Map([
  ...entries2("planned", [
    "coming",
    "expected",
    "forthcoming",
    "future",
    "next",
    "planned",
    "proposed",
    "scheduled",
    "spring",
    "upcoming"
  ]),
  ...entries2("hypothetical", [
    "any",
    "feared",
    "hypothetical",
    "imminent",
    "likely",
    "possible",
    "potential",
    "threatened",
    "would-be"
  ]),
  ...entries2("denied", ["no"])
]);
var meantNouns = new Map([
  ...entries2("planned", ["arrangement", "invitation", "plan", "preparation", "readiness"]),
  ...entries2("hypothetical", [
    "call",
    "chance",
    "danger",
    "deterrent",
    "event",
    "fear",
    "hope",
    "idea",
    "likelihood",
    "possibility",
    "proposal",
    "prospect",
    "risk",
    "rumor",
    "rumour",
    "scenario",
    "threat"
  ])
]);
var meantVerbs = new Map([
  ...entries2("planned", ["await", "expect", "plan", "prepare", "schedule"]),
  ...entries2("hypothetical", [
    "call",
    "consider",
    "contemplate",
    "demand",
    "discuss",
    "fear",
    "favor",
    "favour",
    "mull",
    "oppose",
    "propose",
    "reject",
    "risk",
    "seek",
    "suggest",
    "urge",
    "want",
    "weigh"
  ]),
  ...entries2("denied", ["avert", "avoid", "deny", "prevent", "rule"])
]);

// dist/events/nouns.js
function indexNouns(rules) {
  const index = /* @__PURE__ */ new Map();
  for (const rule2 of rules) {
    for (const noun of rule2.nouns)
      index.set(noun, [...index.get(noun) ?? [], rule2]);
  }
  const heads2 = new Set([...index.keys()].map((noun) => noun.slice(noun.lastIndexOf(" ") + 1)));
  return { rules: index, heads: heads2 };
}
function nounEvent(reading, index, { rules, heads: heads2 }) {
  const phrase = reading.nounPhrases[index];
  if (phrase?.kind !== "noun")
    return null;
  const last = headIndexOf(reading, phrase);
  if (!heads2.has(reading.tokens[last]?.lemma ?? "") || isInTitle(reading, last))
    return null;
  for (let words2 = Math.min(4, last - phrase.firstToken + 1); words2 > 0; words2--) {
    const first = last - words2 + 1;
    const key = lemmasOf(reading, first, last);
    if (idioms.has(key))
      return null;
    const candidate = firstFitting(reading, rules.get(key) ?? [], { phrase, index, first });
    if (candidate)
      return candidate;
  }
  return null;
}
var capital = new RegExp("^\\p{Lu}", "u");
var longSmall = new RegExp("^\\p{Ll}{5}", "u");
var around = 15;
function isInTitle({ doc: { text }, tokens }, at2) {
  const [token, before5] = [tokens[at2], tokens[at2 - 1]];
  if (!token || !before5 || before5.sentence !== token.sentence || tokens[at2 - 2]?.sentence !== token.sentence)
    return false;
  if (!capital.test(text.slice(token.start, token.end)) || !capital.test(text.slice(before5.start, before5.end)))
    return false;
  if (before5.partOfSpeech !== "VERB" && before5.partOfSpeech !== "ADP")
    return false;
  return tokens.slice(Math.max(0, at2 - around), at2 + around).some(({ start, end, sentence }) => sentence === token.sentence && longSmall.test(text.slice(start, end)));
}
function firstFitting(reading, rules, place) {
  if (rules.length === 0)
    return null;
  const start = reading.tokens[place.first]?.start ?? place.phrase.start;
  const statement2 = statementOf(reading, { start, end: headOf(reading, place.phrase)?.end ?? place.phrase.end });
  for (const rule2 of rules) {
    const candidate = candidateOf2(reading, { rule: rule2, ...place, statement: statement2 });
    if (candidate)
      return candidate;
  }
  return null;
}
function lemmasOf({ tokens }, first, last) {
  let lemmas = tokens[first]?.lemma ?? "";
  for (let at2 = first + 1; at2 <= last; at2++)
    lemmas += ` ${tokens[at2]?.lemma ?? ""}`;
  return lemmas;
}
function describingClause(reading, rule2, index) {
  const behind2 = reading.clauseFrom.get(reading.nounPhrases[index]?.endToken ?? -1);
  const clause = behind2 === void 0 ? void 0 : reading.clauses[behind2];
  if (behind2 === void 0 || !clause?.isPassive || clause.relation !== "participle")
    return null;
  return rule2.lightVerbs?.includes(clause.lemma) ? { clause, index: behind2 } : null;
}
function lightClause(reading, rule2, index) {
  const describing = describingClause(reading, rule2, index);
  if (describing)
    return describing;
  const slot = reading.slots[index];
  const clause = slot && reading.clauses[slot.clause];
  if (!slot || !clause || !rule2.lightVerbs?.includes(clause.lemma))
    return null;
  const wanted = clause.isPassive ? "subject" : "object";
  const isWanted = slot.slot === wanted || wanted === "object" && particles2.has(slot.slot);
  return isWanted ? { clause, index: slot.clause } : null;
}
function candidateOf2(reading, place) {
  const { rule: rule2 } = place;
  const light = lightClause(reading, rule2, place.index);
  if (rule2.needsLightVerb && !light)
    return null;
  if (!fitsNoun(reading, rule2, { place, light }))
    return null;
  const fill2 = (slots) => firstFilled2(slots, (slot) => fillSlot(reading, slot, { place, light }));
  const actors = fill2(rule2.actor ?? ["between", "subject", "owner", "by"]);
  const recipients = fill2(rule2.recipient ?? []).filter((each) => !actors.some(({ start: start2 }) => start2 === each.start));
  if (rule2.parties && !light && actors.length + recipients.length < rule2.parties)
    return null;
  const start = reading.tokens[place.first]?.start ?? place.phrase.start;
  return {
    start,
    end: headOf(reading, place.phrase)?.end ?? place.phrase.end,
    rule: rule2,
    type: rule2.type,
    sentence: place.phrase.sentence,
    clause: light?.index ?? null,
    phrase: place.index,
    statement: place.statement,
    actors,
    recipients,
    standing: light ? standingOf(reading, light.index, topOf2(reading, place.statement, start)) : nounStanding(reading, place)
  };
}
function fitsNoun(reading, { subject: subject3, behind: behind2 }, { place, light }) {
  if (subject3 && light) {
    const phrases = phrasesIn(reading, light.clause, "subject");
    if (phrases.length > 0 && !phrases.some((each) => passes(reading, each, subject3)))
      return false;
  }
  return !behind2 || attached(reading, place.index, behind2.prepositions).some((each) => passes(reading, each, behind2.classes));
}
function firstFilled2(slots, find) {
  for (const slot of slots) {
    const found = find(slot);
    if (found.length > 0)
      return found;
  }
  return [];
}
function fillSlot(reading, slot, { place, light }) {
  const { statement: statement2, index, first } = place;
  if (slot === "owner")
    return ownersOf(reading, index, first, statement2).filter((each) => !isScene(reading, each, place));
  if (slot === "host" || slot === "hostObject")
    return hostParticipants(reading, place, slot);
  if (slot === "complement")
    return light ? participantsIn(reading, light.index, { slot, statement: statement2 }) : [];
  if (slot === "subject") {
    return light ? participantsIn(reading, light.index, { slot: "subject", statement: statement2 }) : [];
  }
  const own2 = attached(reading, index, [slot]).flatMap((next) => slot === "between" ? participantsOf(reading, next, statement2) : partyOf(reading, next, statement2));
  if (own2.length > 0 || !light)
    return own2;
  return participantsIn(reading, light.index, { slot, statement: statement2 });
}
function isScene(reading, { entity, end }, { rule: rule2, first }) {
  if (rule2.type !== "ASSAULT" && rule2.type !== "PROTEST")
    return false;
  const known = entityAt(reading, entity);
  return known?.type === "PLACE" && known.subtype !== "country" && reading.tokens[first]?.start === end + 1;
}
function hostParticipants(reading, { index, statement: statement2 }, slot) {
  const filling = reading.slots[index] ?? openedClause(reading, index);
  const clause = filling && reading.clauses[filling.clause];
  if (!filling || !clause || !hosting.has(filling.slot))
    return [];
  if (filling.slot === "on" && !going.has(clause.lemma))
    return [];
  const wanted = slot === "host" ? "subject" : "object";
  return participantsIn(reading, filling.clause, { slot: wanted, statement: statement2 }).filter(({ entity }) => entity !== null);
}
function openedClause({ clauses: clauses3, nounPhrases }, index) {
  const phrase = nounPhrases[index];
  const clause = phrase ? firstStartingAt(clauses3, phrase.end) : -1;
  const isNext = phrase?.preposition && clauses3[clause]?.sentence === phrase.sentence;
  return isNext ? { clause, slot: phrase.preposition ?? "" } : void 0;
}
var going = /* @__PURE__ */ new Set(["arrive", "be", "come", "depart", "embark", "fly", "go", "leave", "travel"]);
var hosting = /* @__PURE__ */ new Set(["in", "during", "at", "after", "following", "before", "on", "via", "by"]);
function nounStanding(reading, { phrase, index, first }) {
  for (const token of reading.tokens.slice(phrase.firstToken, first)) {
    const meant = meantAdjectives.get(token.lower);
    if (meant)
      return meant;
  }
  return governingNounStanding(reading, index) ?? clauseStanding(reading, index);
}
function governingNounStanding(reading, index) {
  const phrase = reading.nounPhrases[index];
  const before5 = reading.nounPhrases[index - 1];
  if (!phrase?.preposition || !before5 || before5.sentence !== phrase.sentence)
    return null;
  if (phrase.firstToken - before5.endToken > 2)
    return null;
  return meantNouns.get(headOf(reading, before5)?.lemma ?? "") ?? null;
}
function clauseStanding(reading, index) {
  const slot = reading.slots[index];
  const clause = slot && reading.clauses[slot.clause];
  if (!slot || !clause || slot.slot === "subject") {
    return clause && (clause.modal !== null || clause.tense === "future") ? standingOf(reading, slot?.clause ?? 0, 0) : "actual";
  }
  return slot.slot === "object" || slot.slot === "for" ? meantVerbs.get(clause.lemma) ?? "actual" : "actual";
}

// dist/events/words/topics.js
var sportWords = /* @__PURE__ */ new Set([
  "athlete",
  "ball",
  "bat",
  "batsman",
  "batter",
  "bowl",
  "bowler",
  "champion",
  "championship",
  "coach",
  "cricket",
  "cup",
  "defender",
  "derby",
  "fixture",
  "football",
  "footballer",
  "game",
  "goal",
  "goalkeeper",
  "gold",
  "golf",
  "grand prix",
  "half-time",
  "halftime",
  "header",
  "innings",
  "kick-off",
  "kickoff",
  "league",
  "match",
  "medal",
  "medallist",
  "midfielder",
  "olympic",
  "olympics",
  "opener",
  "over",
  "penalty",
  "pitch",
  "play",
  "player",
  "playoff",
  "podium",
  "quarter-final",
  "quarterback",
  "quarterfinal",
  "race",
  "rugby",
  "run",
  "runner-up",
  "score",
  "scorer",
  "season",
  "semi-final",
  "semifinal",
  "set",
  "shootout",
  "soccer",
  "spinner",
  "sport",
  "sprint",
  "squad",
  "stadium",
  "striker",
  "substitute",
  "table",
  "team",
  "teammate",
  "tennis",
  "title",
  "touchdown",
  "tournament",
  "transfer",
  "trophy",
  "umpire",
  "unbeaten",
  "wicket",
  "win",
  "winger",
  "yellow card"
]);
var businessWords = /* @__PURE__ */ new Set([
  "acquisition",
  "airline",
  "analyst",
  "automaker",
  "bond",
  "brand",
  "buyback",
  "carmaker",
  "ceo",
  "chain",
  "company",
  "competitor",
  "consumer",
  "corp",
  "customer",
  "dividend",
  "dollar",
  "earnings",
  "equity",
  "euro",
  "firm",
  "forecast",
  "inc",
  "index",
  "investor",
  "ipo",
  "lender",
  "listing",
  "ltd",
  "maker",
  "manufacturer",
  "margin",
  "market",
  "merger",
  "outlook",
  "patent",
  "plc",
  "portfolio",
  "price",
  "product",
  "profit",
  "quarter",
  "retailer",
  "revenue",
  "sale",
  "share",
  "shareholder",
  "stake",
  "start-up",
  "startup",
  "stock",
  "store",
  "subsidiary",
  "supplier",
  "takeover",
  "trading",
  "unit",
  "valuation"
]);
var publicWords = /* @__PURE__ */ new Set([
  "aid",
  "ambassador",
  "army",
  "attack",
  "border",
  "ceasefire",
  "civilian",
  "conflict",
  "coup",
  "diplomat",
  "diplomatic",
  "election",
  "embassy",
  "foreign",
  "government",
  "militant",
  "military",
  "minister",
  "ministry",
  "opposition",
  "parliament",
  "peace",
  "police",
  "president",
  "prisoner",
  "protest",
  "protester",
  "rebel",
  "refugee",
  "sanction",
  "security",
  "soldier",
  "sovereignty",
  "talk",
  "territory",
  "treaty",
  "troop",
  "war",
  "weapon"
]);
var publicBodies = /* @__PURE__ */ new Set([
  "administration",
  "agency",
  "alliance",
  "army",
  "assembly",
  "association",
  "authority",
  "brigade",
  "cabinet",
  "coalition",
  "command",
  "commission",
  "committee",
  "community",
  "confederation",
  "congress",
  "council",
  "court",
  "defence",
  "defense",
  "democratic",
  "department",
  "embassy",
  "federation",
  "fleet",
  "force",
  "forces",
  "front",
  "government",
  "guard",
  "guards",
  "hamas",
  "hezbollah",
  "house",
  "houthi",
  "houthis",
  "kremlin",
  "league",
  "liberation",
  "ministry",
  "movement",
  "nations",
  "navy",
  "opec",
  "organisation",
  "organization",
  "parliament",
  "party",
  "pentagon",
  "police",
  "resistance",
  "security",
  "senate",
  "service",
  "state",
  "syndicate",
  "taliban",
  "treasury",
  "tribunal",
  "union",
  "vatican"
]);

// dist/events/relevance.js
var physical = /* @__PURE__ */ new Set(["ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "OTHER"]);
var earnest = /^(?:arrest|convict|charge|die$|crash|accident|disaster|ban$|protest|kill|investigat)/u;
var marks = { public: 1, sport: 2, business: 4 };
var topicWords = markWords([
  [publicWords, marks.public],
  [sportWords, marks.sport],
  [businessWords, marks.business]
]);
function markWords(lists2) {
  const words2 = /* @__PURE__ */ new Map();
  for (const [list, mark] of lists2)
    for (const word2 of list)
      words2.set(word2, (words2.get(word2) ?? 0) | mark);
  return words2;
}
function topicsBySentence({ doc, tokens }) {
  const words2 = [];
  tokens.forEach(({ lemma }, token) => {
    const found = topicWords.get(lemma);
    if (found !== void 0)
      words2.push({ token, lemma, marks: found });
  });
  const whole2 = topicOf(words2, 0, tokens.length);
  const known = [];
  return (index) => {
    const before5 = known[index];
    if (before5)
      return before5;
    const sentence = doc.tokens.sentences[index];
    const topics = [whole2, sentence ? topicOf(words2, sentence.firstToken, sentence.endToken) : "public"];
    known[index] = topics;
    return topics;
  };
}
function topicOf(words2, first, end) {
  const sport = /* @__PURE__ */ new Set();
  const business = /* @__PURE__ */ new Set();
  let inPublic = 0;
  for (const word2 of words2) {
    if (word2.token < first)
      continue;
    if (word2.token >= end)
      break;
    if (word2.marks & marks.public)
      inPublic++;
    if (word2.marks & marks.sport)
      sport.add(word2.lemma);
    if (word2.marks & marks.business)
      business.add(word2.lemma);
  }
  return majority({ sport: sport.size, business: business.size, inPublic }, end - first > 80);
}
function majority({ sport, business, inPublic }, isLong) {
  const least = isLong ? 4 : 2;
  if (sport >= least && sport > inPublic && sport >= business)
    return "sport";
  if (business >= least && business > inPublic)
    return "business";
  return isLong && inPublic < 3 ? "private" : "public";
}
function isRelevant(reading, { rule: rule2, type, actors, recipients }, topics) {
  if (topics.includes("sport"))
    return earnest.test(rule2.name);
  const parties = [...actors, ...recipients];
  if (type === "PROTEST")
    return true;
  if (physical.has(type))
    return !topics.includes("business") || parties.length === 0 || parties.some((each) => isPublic(reading, each, topics));
  if (rule2.takesAnyone && rule2.contexts?.includes("legal"))
    return !topics.includes("business");
  return parties.some((each) => isPublic(reading, each, topics));
}
function isPublic(reading, party, topics) {
  const entity = entityAt(reading, party.entity);
  const isBusiness = topics.includes("business");
  if (entity === null)
    return !isBusiness && !topics.includes("private") && headIsPublic(reading, party);
  if (entity.type === "PLACE" || entity.type === "NORP")
    return true;
  if (entity.type === "PERSON")
    return !isBusiness || entity.roles.some(({ of }) => entityAt(reading, of)?.type === "PLACE");
  return isPublicBody(entity.name) || !isBusiness && entity.country !== null;
}
function isPublicBody(name) {
  return /^[A-Z]{2,6}$/u.test(name) || name.toLowerCase().split(/[\s-]+/u).some((word2) => publicBodies.has(word2));
}
var publicClasses = ["political", "armed", "law", "people"];
function headIsPublic(reading, party) {
  const token = reading.tokens[tokenIndexAt(reading, party.end - 1)];
  return token !== void 0 && (token.partOfSpeech === "PRON" || publicClasses.some((name) => isOfClass(nounLemma(token), name)));
}

// dist/events/shared-dates.js
function withSharedDates(reading, drafts) {
  const byClause = datesByClause(reading);
  const acting2 = new Set(drafts.flatMap(({ phrase, clause }) => phrase === null && clause !== null ? [clause] : []));
  const inSentence = /* @__PURE__ */ new Map();
  for (const { sentence } of drafts)
    inSentence.set(sentence, (inSentence.get(sentence) ?? 0) + 1);
  return drafts.map((draft) => {
    if (draft.startsOn !== null || draft.status === "denied" || draft.status === "hypothetical")
      return draft;
    const index = dateNear(reading, draft, { byClause, acting: acting2 }) ?? (inSentence.get(draft.sentence) === 1 ? onlyDate(reading, draft) : null);
    if (index === null)
      return draft;
    const { roles, ...dating } = datingBy(reading, index);
    return { ...draft, ...dating, circumstances: [...draft.circumstances, ...roles] };
  });
}
function datesByClause(reading) {
  const byClause = /* @__PURE__ */ new Map();
  reading.doc.dates.dates.forEach((date, index) => {
    const sentence = isDay3(date) ? sentenceAt(reading, date.start) : null;
    const owner = sentence === null || isModifier(reading, date) ? null : ownerOf(reading, sentence, date);
    if (owner !== null)
      byClause.set(owner, [...byClause.get(owner) ?? [], index]);
  });
  return byClause;
}
function sentenceAt({ tokens }, offset) {
  return tokens[firstStartingAt(tokens, offset)]?.sentence ?? null;
}
function dateNear(reading, draft, { byClause, acting: acting2 }) {
  const start = startClause(reading, draft, acting2);
  if (start === null)
    return null;
  const dateOf = (clause) => byClause.get(clause)?.find((index) => isToldWith(reading, draft, index)) ?? null;
  const own2 = dateOf(start);
  if (own2 !== null && start !== draft.clause)
    return own2;
  let at2 = start;
  for (let depth = 0; depth < 4; depth++) {
    const clause = reading.clauses[at2];
    if (!clause || clause.governor === null || !isSameTime(clause))
      break;
    const found = dateOf(clause.governor);
    if (found !== null)
      return found;
    at2 = clause.governor;
  }
  return dateOfConjunct(reading, start, dateOf);
}
function startClause(reading, draft, acting2) {
  if (draft.clause !== null)
    return draft.clause;
  if (draft.phrase === null)
    return null;
  const slot = reading.slots[draft.phrase];
  const clause = slot?.clause ?? innermostClause(reading, draft.sentence, draft);
  const isHost = slot !== void 0 && hosting2.has(slot.slot);
  return clause !== null && acting2.has(clause) && !isHost ? null : clause;
}
var hosting2 = /* @__PURE__ */ new Set(["at", "during", "in", "on", "via"]);
function isToldWith(reading, draft, index) {
  const date = reading.doc.dates.dates[index];
  return date !== void 0 && statementOf(reading, date) === draft.statement;
}
function isSameTime({ relation: relation3, introducedBy }) {
  if (relation3 === "adverbial")
    return introducedBy !== null && /^(?:as|while|when)$/u.test(introducedBy);
  return relation3 !== "root" && relation3 !== "relative";
}
var isJoined2 = (clause, { tense }) => clause.relation === "conjunct" && clause.tense === tense;
function dateOfConjunct(reading, index, dateOf) {
  const clause = reading.clauses[index];
  for (const below3 of reading.governed[index] ?? []) {
    const joined4 = reading.clauses[below3];
    if (!joined4 || !clause || !(isJoined2(joined4, clause) || joined4.firstToken === clause.verb + 1))
      continue;
    const found = dateOf(below3);
    if (found !== null)
      return found;
  }
  return null;
}
function onlyDate(reading, draft) {
  const found = datesIn(reading, draft.sentence).filter((index) => isToldWith(reading, draft, index));
  const [only2] = found;
  const date = only2 === void 0 ? void 0 : reading.doc.dates.dates[only2];
  if (only2 === void 0 || !date || found.length > 1)
    return null;
  const owner = ownerOf(reading, draft.sentence, date);
  return owner === null || reading.clauses[owner]?.relation === "root" ? only2 : null;
}
function datesIn({ doc, nounPhrases }, index) {
  const { dates } = doc.dates;
  const sentence = doc.tokens.sentences[index];
  const found = [];
  for (let at2 = firstStartingAt(dates, sentence?.start ?? 0); sentence && at2 < dates.length; at2++) {
    const date = dates[at2];
    if (!date || date.start >= sentence.end)
      break;
    if (isDay3(date) && !isModifier({ nounPhrases }, date))
      found.push(at2);
  }
  return found;
}

// dist/events/status.js
var hostile = /* @__PURE__ */ new Set([
  "ASSAULT",
  "COERCE",
  "MOBILIZE",
  "THREATEN",
  "OTHER",
  "RETREAT",
  "SANCTION"
]);
function statusOf(reading, candidate) {
  const { rule: rule2, standing } = candidate;
  const isStance = rule2.isStance === true || rule2.isSpeech === true;
  if (standing === "planned" && isStance)
    return "factual";
  if (standing !== "actual")
    return standing === "purpose" ? "hypothetical" : standing;
  const statement2 = statementAt(reading, candidate.statement);
  if (!statement2)
    return "factual";
  if (statement2.isNegated)
    return "denied";
  return isStance ? "factual" : toldStatus(reading, candidate, statement2);
}
function toldStatus(reading, candidate, statement2) {
  const { rule: rule2, type, actors } = candidate;
  if (denials.has(statement2.cue))
    return "denied";
  if (!hostile.has(type) || natural.has(rule2.subtype ?? ""))
    return "factual";
  if (isOfficialReport(reading, candidate, statement2))
    return "factual";
  const isOwn = actors.some(({ entity }) => isSameSide(reading, entity, statement2.speaker));
  return isOwn && type !== "ASSAULT" ? "factual" : "claimed";
}
var natural = /* @__PURE__ */ new Set(["accident", "death", "disaster"]);
var denials = /* @__PURE__ */ new Set(["deny", "dismiss", "refute", "reject"]);
function isOfficialReport(reading, { actors }, { speakerSpan }) {
  const source = speakerSpan && reading.tokens[tokenIndexAt(reading, speakerSpan.end - 1)];
  if (!source || !isOfClass(nounLemma(source), "law"))
    return false;
  return actors.every(({ entity }) => {
    const type = entityAt(reading, entity)?.type;
    return type !== "PLACE" && type !== "NORP" && type !== "ORG";
  });
}
function isSameSide(reading, one, other) {
  if (one === null || other === null)
    return false;
  if (one === other)
    return true;
  const country = entityAt(reading, one)?.country;
  return country !== null && country !== void 0 && country === entityAt(reading, other)?.country;
}
function speakingActors(reading, candidate) {
  const statement2 = statementAt(reading, candidate.statement);
  const { rule: rule2, actors } = candidate;
  if (!statement2?.speakerSpan || statement2.speaker === null || !(rule2.isSpeech || rule2.isStance))
    return actors;
  const speaker2 = entityAt(reading, statement2.speaker);
  const isPerson = speaker2?.type === "PERSON";
  const { start, end } = statement2.speakerSpan;
  if (actors.length === 0)
    return rule2.isSpeech ? [{ start, end, entity: isPerson ? statement2.speaker : sideOf(reading, statement2.speaker) }] : actors;
  const isOwn = actors.some(({ entity }) => isCountryOf(reading, entity, statement2.speaker));
  return isPerson && isOwn ? [{ start, end, entity: statement2.speaker }] : actors;
}
function isCountryOf(reading, actor, speaker2) {
  const entity = entityAt(reading, actor);
  return entity !== null && entity.type !== "PERSON" && isSameSide(reading, actor, speaker2);
}

// dist/events/stage.js
function eventStage(_gazetteer) {
  const verbs2 = indexVerbs(verbRules);
  const nouns4 = indexNouns(nounRules);
  return stage({
    name: "events",
    reads: ["quotations", "tokens", "syntax", "names", "timexes", "money", "mentions", "statements", "dates"],
    writes: "events",
    run(doc) {
      const reading = read(doc);
      const topics = topicsBySentence(reading);
      const drafts = [...verbCandidates(reading, verbs2), ...nounCandidates(reading, nouns4)].map((each) => withParties(reading, each)).filter((each) => hasParties(each) && isRelevant(reading, each, topics(each.sentence))).map((each) => draftOf(reading, each)).filter(hasPlace);
      const dated = withSharedDates(reading, withoutOverlaps(reading, drafts).sort(bySpan));
      return mergeRepeated(reading, dated).map(eventOf).sort(bySpan);
    }
  });
}
function isStory({ doc }, sentence) {
  return doc.tokens.sentences[sentence]?.isBoilerplate === false;
}
function verbCandidates(reading, wordings) {
  const known = [];
  const lookUp2 = { wordings, typeOf: (child) => eventIn(child)?.type ?? null };
  const eventIn = (index) => {
    const before5 = known[index];
    if (before5 !== void 0)
      return before5;
    known[index] = null;
    const clause = reading.clauses[index];
    const candidate = clause && isStory(reading, clause.sentence) ? verbEvent(reading, index, lookUp2) : null;
    known[index] = candidate;
    return candidate;
  };
  const found = [];
  for (let index = 0; index < reading.clauses.length; index++) {
    const candidate = eventIn(index);
    if (!candidate || isContent(reading, index, eventIn))
      continue;
    found.push(candidate);
    const beside2 = besideEvent(reading, candidate, lookUp2);
    if (beside2)
      found.push(beside2);
  }
  return found;
}
function isContent(reading, index, eventIn) {
  const clause = reading.clauses[index];
  if (!clause || clause.governor === null || clause.governor === index)
    return false;
  const rule2 = eventIn(clause.governor)?.rule;
  const governs = rule2 && "governs" in rule2 ? rule2.governs : void 0;
  if (governs === "anything" && clause.relation === "complement")
    return true;
  return governs !== void 0 && clause.relation === "infinitive";
}
function nounCandidates(reading, nouns4) {
  const found = [];
  reading.nounPhrases.forEach(({ sentence }, index) => {
    const candidate = isStory(reading, sentence) ? nounEvent(reading, index, nouns4) : null;
    if (candidate)
      found.push(candidate);
  });
  return found;
}
function contentClauses(reading, candidates) {
  const content = /* @__PURE__ */ new Set();
  for (const { rule: rule2, clause } of candidates) {
    if (clause === null || !("governs" in rule2) || rule2.governs === void 0)
      continue;
    for (const below3 of reading.governed[clause] ?? []) {
      if (reading.clauses[below3]?.relation === "infinitive")
        content.add(below3);
    }
  }
  return content;
}
function withoutOverlaps(reading, candidates) {
  const verbEvents = new Map(candidates.flatMap((each) => each.phrase === null && each.clause !== null ? [[each.clause, each]] : []));
  const content = contentClauses(reading, candidates);
  const spoken2 = candidates.filter(({ phrase, clause, rule: rule2 }) => phrase !== null && clause !== null && rule2.isSpeech === true);
  const tellers = new Set(spoken2.map(({ clause }) => clause));
  return candidates.filter((candidate) => {
    if (candidate.phrase === null)
      return !isToldByNoun(reading, candidate, tellers);
    const slot = reading.slots[candidate.phrase];
    if (slot && content.has(slot.clause) && !lasting.has(candidate.type))
      return false;
    const verb = slot && verbEvents.get(slot.clause);
    if (verb && covers(verb, candidate))
      return false;
    return !verb || isApart(candidate, verb, slot.slot);
  });
}
var refusing = /* @__PURE__ */ new Set(["AGREE", "CONCEDE", "REJECT", "REQUEST", "SANCTION", "THREATEN"]);
var lasting = /* @__PURE__ */ new Set(["ASSAULT", "COERCE", "OTHER"]);
function isApart(noun, verb, slot) {
  if (slot === "object" && refusing.has(verb.type) && !lasting.has(noun.type))
    return false;
  return verb.type !== noun.type && !(verb.rule.isSpeech && noun.rule.isStance);
}
function isToldByNoun(reading, { clause }, tellers) {
  const own2 = clause === null ? void 0 : reading.clauses[clause];
  return own2?.relation === "infinitive" && tellers.has(own2.governor);
}
function withParties(reading, candidate) {
  const acted = withGround(reading, candidate, speakingActors(reading, candidate));
  const { actors, recipients } = acted;
  const isBoth = ({ entity }) => entity !== null && actors.some((actor) => actor.entity === entity);
  return recipients.some(isBoth) ? { ...acted, recipients: recipients.filter((each) => !isBoth(each)) } : acted;
}
var isNamed3 = ({ entity }) => entity !== null;
function hasParties({ standing, rule: rule2, actors, recipients }) {
  if (standing === "purpose")
    return false;
  const needs = rule2.needs ?? "named";
  if (needs === "nothing" || needs === "place" || needs === "located")
    return true;
  if (needs === "recipient")
    return recipients.some(isNamed3);
  if (needs === "anyone")
    return actors.length + recipients.length > 0;
  return actors.some(isNamed3) || recipients.some(isNamed3);
}
function hasPlace({ rule: { needs }, actors, recipients, circumstances }) {
  if (needs !== "place" && needs !== "located")
    return true;
  if (circumstances.some(({ role }) => role === "place"))
    return true;
  return needs === "located" && (actors.some(isNamed3) || recipients.some(isNamed3));
}
function draftOf(reading, candidate) {
  const { roles, startsOn, endsOn, dateSource } = datingOf(reading, candidate);
  const places3 = candidate.ground ? [candidate.ground] : placesOf(reading, candidate);
  const money = candidate.type === "AID" ? amountsOf(reading, candidate) : [];
  return {
    status: statusOf(reading, candidate),
    claimedIn: candidate.statement,
    circumstances: [...roles, ...places3, ...money],
    startsOn,
    endsOn,
    dateSource,
    ...candidate
  };
}
function eventOf(draft) {
  const { rule: rule2, start, end, type, status, claimedIn, sentence, startsOn, endsOn, dateSource } = draft;
  const party = (role) => (each) => ({
    start: each.start,
    end: each.end,
    role,
    entity: each.entity,
    date: null,
    money: null
  });
  return {
    start,
    end,
    type,
    modes: [...rule2.modes ?? []].sort(),
    contexts: [...rule2.contexts ?? []].sort(),
    subtype: rule2.subtype ?? null,
    status,
    claimedIn,
    roles: [
      ...draft.actors.map(party("actor")),
      ...draft.recipients.map(party("recipient")),
      ...draft.circumstances
    ].sort(bySpan),
    startsOn,
    endsOn,
    dateSource,
    sentence,
    rule: rule2.name,
    confidence: null
  };
}

// dist/mentions/chain.js
function newChain(type, known = null, entry = null) {
  return { type, known, entry, countryCandidates: [], names: [], mentions: [], roles: [], gender: null, home: null };
}
function fullestName(chain) {
  const first = chain.names[0] ?? "";
  if (chain.names.every((name) => name === first))
    return first;
  let best2 = "";
  let rank = -1;
  const counts = /* @__PURE__ */ new Map();
  for (const name of chain.names)
    counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count5] of counts) {
    const words2 = foldName(name).split(" ").length;
    if (words2 * 1e3 + Math.min(count5, 999) > rank) {
      best2 = name;
      rank = words2 * 1e3 + Math.min(count5, 999);
    }
  }
  return best2;
}
function firstStart({ mentions }) {
  let first = Number.POSITIVE_INFINITY;
  for (const { start } of mentions)
    if (start < first)
      first = start;
  return first;
}
function lastBefore(chain, offset) {
  let last = -1;
  for (const mention of chain.mentions)
    if (mention.start < offset && mention.start > last)
      last = mention.start;
  return last;
}
function nearest2(chains, offset) {
  let best2 = null;
  let rank = Number.NEGATIVE_INFINITY;
  for (const chain of chains) {
    const before5 = lastBefore(chain, offset);
    const score = before5 >= 0 ? before5 : -firstStart(chain) - 1;
    if (score <= rank)
      continue;
    best2 = chain;
    rank = score;
  }
  return best2;
}
function handleWords(handle) {
  return cleanName(handle).replaceAll(new RegExp("(?<=\\p{Ll})(?=\\p{Lu})|_|(?<=\\p{L})(?=\\d)", "gu"), " ").trim();
}

// dist/mentions/reading.js
function readingOf(doc, chains, gazetteer) {
  const { tokens } = doc.tokens;
  const named = new Array(tokens.length).fill(null);
  const firstTokens = firstTokensOf(doc);
  for (const chain of chains)
    for (const mention of chain.mentions) {
      const first = firstTokens.get(mention.start) ?? firstEndingAfter(tokens, mention.start);
      const end = tokenEnd(tokens, first, mention.end);
      named.fill({ chain, mention, first, end }, first, end);
    }
  return { doc, gazetteer, tokens, chains, named };
}
function firstTokensOf({ names, tokens: { tokens } }) {
  const firsts = /* @__PURE__ */ new Map();
  let index = 0;
  for (const { start } of names) {
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= start)
      index++;
    firsts.set(start, index);
  }
  return firsts;
}
function tokenRange(tokens, span3) {
  const first = firstEndingAfter(tokens, span3.start);
  return { first, end: tokenEnd(tokens, first, span3.end) };
}
function tokenEnd(tokens, first, offset) {
  let end = first;
  while ((tokens[end]?.start ?? Number.POSITIVE_INFINITY) < offset)
    end++;
  return end;
}
function wordAt({ tokens }, index, beside2) {
  const token = tokens[index];
  return token && token.sentence === tokens[beside2]?.sentence ? token.lower : "";
}
function nameStartingAt({ named, tokens }, index, beside2) {
  const name = named[index] ?? null;
  return name && name.first === index && tokens[index]?.sentence === tokens[beside2]?.sentence ? name : null;
}
function nameEndingAt({ named, tokens }, index, beside2) {
  const name = named[index - 1] ?? null;
  return name && name.end === index && tokens[index - 1]?.sentence === tokens[beside2]?.sentence ? name : null;
}
function voiceAt({ doc }, offset) {
  const content = itemAt(doc.tweets, offset)?.content;
  const isTweeted = content !== void 0 && content.start <= offset && offset < content.end;
  return isTweeted ? content.start : itemAt(doc.quotations, offset)?.start ?? null;
}
function countryOf2(chain, gazetteer) {
  if (chain === null)
    return null;
  if (chain.known?.country)
    return chain.known.country;
  for (const name of chain.names)
    for (const word2 of name.split(/[\s-]/u)) {
      const country = gazetteer.countryOfDemonym(word2) ?? gazetteer.countryNamed(word2);
      if (country)
        return country.code;
    }
  return null;
}

// dist/mentions/entities.js
function toLayer(chains, { text, names }, gazetteer) {
  const ordered = chains.map((chain) => ({ chain, start: firstStart(chain) })).sort((a, b) => a.start - b.start).map(({ chain }) => chain);
  const indexOf2 = new Map(ordered.map((chain, index) => [chain, index]));
  const taken = /* @__PURE__ */ new Set();
  const entities = ordered.map((chain) => toEntity(chain, indexOf2, { text, taken, gazetteer }));
  const named = new Map(names.map((name) => [name.start, name]));
  const mentions = [];
  ordered.forEach(({ type, mentions: own2 }, entity) => {
    for (const { start, end, form: form2, rule: link2 } of own2) {
      const name = form2 === "name" || form2 === "handle" ? named.get(start) : void 0;
      const rule2 = name && isLexiconRule(name.rule) ? name.rule : link2;
      mentions.push({ start, end, form: form2, type, rule: rule2, entity, confidence: name?.confidence ?? null });
    }
  });
  return { mentions: mentions.sort(bySpan), entities };
}
function toEntity(chain, indexOf2, { text, taken, gazetteer }) {
  const name = chain.known?.name ?? fullestName(chain).replaceAll("’", "'");
  return {
    localId: freeId(`${chain.type.toLowerCase()}_${slugOf(name)}`, taken),
    type: chain.type,
    subtype: chain.type === "PLACE" ? chain.known?.subtype ?? null : null,
    name,
    aliases: [.../* @__PURE__ */ new Set([...printedNames(chain), ...handlesOf(chain, text)])].sort(),
    country: chain.entry?.country ?? countryOfEntity(chain, gazetteer),
    entry: chain.entry,
    countryCandidates: chain.countryCandidates,
    roles: toRoles(chain, indexOf2)
  };
}
function printedNames(chain) {
  return [...new Set(chain.names)].filter((printed2) => !/^[@#]/u.test(printed2)).map(cleanName);
}
function handlesOf(chain, text) {
  return chain.mentions.filter(({ form: form2 }) => form2 === "handle").map((mention) => surfaceOf(text, mention));
}
function countryOfEntity(chain, gazetteer) {
  if (chain.type === "PERSON")
    return chain.roles.find(({ country }) => country !== null)?.country ?? chain.home;
  return chain.type === "ORG" ? countryOf2(chain, gazetteer) : chain.known?.country ?? null;
}
function freeId(id, taken) {
  let free = id;
  for (let number2 = 2; taken.has(free); number2++)
    free = `${id}-${number2}`;
  taken.add(free);
  return free;
}
function toRoles(chain, indexOf2) {
  return chain.roles.map(({ start, end, title, of }) => ({
    start,
    end,
    title,
    of: of === null ? null : indexOf2.get(of) ?? null
  }));
}

// dist/mentions/speech-verbs.js
var speechVerbs2 = /* @__PURE__ */ new Set([
  "add",
  "announce",
  "argue",
  "caution",
  "claim",
  "comment",
  "continue",
  "declare",
  "explain",
  "insist",
  "note",
  "post",
  "recall",
  "remark",
  "reply",
  "say",
  "state",
  "stress",
  "tell",
  "tweet",
  "warn",
  "write"
]);

// dist/mentions/scene.js
function sceneOf2(reading) {
  const { nounPhrases, clauses: clauses3 } = reading.doc.syntax;
  const subjectOf3 = /* @__PURE__ */ new Map();
  const clausesIn = /* @__PURE__ */ new Map();
  for (const clause of clauses3) {
    push(clausesIn, clause.sentence, clause);
    for (const index of clause.subject === null ? [] : [clause.subject, ...clause.coSubjects]) {
      const phrase = nounPhrases[index];
      if (phrase)
        push(subjectOf3, phrase.head, clause);
    }
  }
  const standsFor3 = /* @__PURE__ */ new Map();
  reading.named.forEach((name, index) => {
    if (name)
      standsFor3.set(index, name.chain);
  });
  let count5 = 0;
  const told = reading.doc.tokens.sentences.map(({ isQuoted, isBoilerplate }) => {
    const before5 = count5;
    if (!isQuoted && !isBoilerplate)
      count5++;
    return before5;
  });
  return { reading, references: [], standsFor: standsFor3, subjectOf: subjectOf3, clausesIn, governedBy: governedClauses(clauses3), told };
}
function governedClauses(clauses3) {
  const governedBy = /* @__PURE__ */ new Map();
  for (const clause of clauses3) {
    const above = clause.governor === null ? void 0 : clauses3[clause.governor];
    if (above)
      push(governedBy, above, clause);
  }
  return governedBy;
}
function push(map, key, value) {
  const list = map.get(key);
  if (list)
    list.push(value);
  else
    map.set(key, [value]);
}
function refer(scene, chain, range, gender = null) {
  const token = scene.reading.tokens[range.first];
  if (!token)
    return;
  let [prominence, topicality] = [0, 0];
  for (let index = range.first; index < range.end; index++) {
    scene.standsFor.set(index, chain);
    for (const clause of scene.subjectOf.get(index) ?? []) {
      const rank = rankOf(scene, clause);
      prominence = Math.max(prominence, rank);
      topicality = Math.max(topicality, topicRank(scene, clause, rank));
    }
  }
  const voice = voiceAt(scene.reading, token.start);
  scene.references.push({ chain, gender, sentence: token.sentence, prominence, topicality, voice });
}
function topicRank(scene, clause, rank) {
  const { clauses: clauses3 } = scene.reading.doc.syntax;
  const above = clause.relation === "complement" && clause.governor !== null ? clauses3[clause.governor] : void 0;
  if (above && isFronted(scene, clause, above))
    return 2;
  if (!speechVerbs2.has(clause.lemma))
    return rank;
  return (scene.governedBy.get(clause) ?? []).some((other) => isFronted(scene, other, clause)) ? 0 : rank;
}
function isFronted({ reading }, report, saying) {
  const verb = reading.tokens[saying.verb]?.start ?? 0;
  return report.relation === "complement" && speechVerbs2.has(saying.lemma) && report.end <= verb;
}
function rankOf(scene, clause) {
  if (clause.relation === "root")
    return 2;
  if (clause.relation !== "conjunct" || clause.introducedBy !== null)
    return 1;
  const joined4 = governors(scene, clause).find(({ relation: relation3 }) => relation3 !== "conjunct");
  return joined4 === void 0 || joined4.relation === "root" ? 2 : 1;
}
function subjectChain(scene, clause) {
  return subjectOrUnnamed(scene, clause) ?? null;
}
function subjectOrUnnamed({ reading, standsFor: standsFor3 }, clause) {
  const phrase = clause.subject === null ? void 0 : reading.doc.syntax.nounPhrases[clause.subject];
  return phrase ? standsFor3.get(phrase.head) : void 0;
}
function governors({ reading }, clause) {
  const { clauses: clauses3 } = reading.doc.syntax;
  const above = [];
  let next = clause.governor === null ? void 0 : clauses3[clause.governor];
  while (next && above.length < 6) {
    above.push(next);
    next = next.governor === null ? void 0 : clauses3[next.governor];
  }
  return above;
}
function clauseAt({ reading, clausesIn }, index) {
  const token = reading.tokens[index];
  if (!token)
    return null;
  const clauses3 = clausesIn.get(token.sentence) ?? [];
  for (let at2 = firstStartingAfter(clauses3, token.start) - 1; at2 >= 0; at2--) {
    const clause = clauses3[at2];
    if (clause && token.start < clause.end)
      return clause;
  }
  return null;
}
function actorAt(scene, index) {
  const clause = clauseAt(scene, index);
  const subject3 = clause ? subjectChain(scene, clause) : null;
  if (subject3?.type === "PERSON")
    return subject3;
  const sentence = scene.reading.tokens[index]?.sentence;
  const people2 = /* @__PURE__ */ new Set();
  for (const { chain, sentence: other } of scene.references.slice(-20))
    if (other === sentence && (chain === null || chain.type === "PERSON"))
      people2.add(chain);
  return people2.size === 1 ? [...people2][0] ?? null : null;
}
function addMention(scene, chain, found) {
  const { tokens } = scene.reading;
  const [start, end] = [tokens[found.first]?.start ?? 0, tokens[found.end - 1]?.end ?? 0];
  chain.mentions.push({ start, end, form: found.form, type: chain.type, rule: found.rule });
  refer(scene, chain, found);
}

// dist/mentions/tweet-authors.js
function tweetAuthors(chains, tweets) {
  const authors = /* @__PURE__ */ new Map();
  for (const chain of tweets.length === 0 ? [] : chains)
    for (const mention of chain.mentions) {
      const tweet = itemAt(tweets, mention.start);
      if (tweet && covers(tweet.author, mention) && !authors.has(tweet))
        authors.set(tweet, chain);
    }
  return authors;
}

// dist/mentions/first-person.js
function readFirstPersons(scene) {
  const { doc, tokens } = scene.reading;
  const { chains } = scene.reading;
  const people2 = chains.filter(({ type }) => type === "PERSON");
  for (const [{ content }, owner] of tweetAuthors(people2, doc.tweets))
    addFirstPersons(scene, owner, tokenRange(tokens, content));
  let last = { speaker: null, end: 0 };
  for (const quotation2 of doc.quotations) {
    const speaker2 = attributedTo(scene, quotation2) ?? (runsOn(scene, last.end, quotation2) ? last.speaker : null);
    if (speaker2)
      addFirstPersons(scene, speaker2, tokenRange(tokens, quotation2.inner));
    last = { speaker: speaker2, end: quotation2.end };
  }
}
function addFirstPersons(scene, chain, { first, end }) {
  for (let index = first; index < end; index++) {
    const word2 = scene.reading.tokens[index]?.lower;
    if ((word2 === "i" || word2 === "me") && !scene.reading.named[index] && !scene.standsFor.has(index))
      addMention(scene, chain, { first: index, end: index + 1, form: "pronoun", rule: "first-person" });
  }
}
function attributedTo(scene, quotation2) {
  const { tokens } = scene.reading;
  const last = tokens[firstEndingAfter(tokens, quotation2.end - 1)];
  const first = tokens[firstEndingAfter(tokens, quotation2.start)];
  const behind2 = last ? speechClause(scene, clausesFrom(scene, last.sentence, quotation2.start), (clause, verb) => verb >= quotation2.end && clause.subject !== null) : null;
  const before5 = first ? speechClause(scene, clausesFrom(scene, first.sentence, 0), (_, verb) => verb < quotation2.start) : null;
  const chain = behind2 ?? before5;
  return chain?.type === "PERSON" ? chain : null;
}
var clauseReach2 = 120;
function clausesFrom({ clausesIn }, sentence, offset) {
  const clauses3 = clausesIn.get(sentence) ?? [];
  const first = Math.max(0, firstStartingAfter(clauses3, offset) - clauseReach2 / 2);
  return clauses3.slice(first, first + clauseReach2);
}
function speechClause(scene, clauses3, isThere) {
  for (const clause of clauses3) {
    const verb = scene.reading.tokens[clause.verb]?.start ?? 0;
    if (!speechVerbs2.has(clause.lemma) || !isThere(clause, verb))
      continue;
    const chain = subjectChain(scene, clause);
    if (chain)
      return chain;
  }
  return null;
}
function runsOn({ reading }, end, quotation2) {
  const between = reading.doc.text.slice(end, quotation2.start);
  return between.length < 80 && /[.,]\s{0,3}$/u.test(between) && !between.includes("\n");
}

// dist/mentions/owner-index.js
var candidateLimit = 60;
var [shortestFamily, longestFamily] = [4, 60];
function ownerIndex(chains) {
  const order2 = /* @__PURE__ */ new Map();
  const bySound = /* @__PURE__ */ new Map();
  const byFamily = /* @__PURE__ */ new Map();
  const add2 = (chain) => {
    order2.set(chain, order2.size);
    const { family } = personName(fullestName(chain));
    for (const sound of soundsOf(family))
      put(bySound, sound, chain);
    put(byFamily, family.replaceAll(" ", ""), chain);
  };
  for (const chain of chains)
    add2(chain);
  const namesake = (words2) => unique(soundsOf(personName(words2).family).flatMap((sound) => bySound.get(sound)?.slice(0, candidateLimit) ?? [])).sort((one, other) => (order2.get(one) ?? 0) - (order2.get(other) ?? 0)).find((chain) => personNamesAlike(words2, fullestName(chain)) >= 0.7);
  const onlyBearer = (words2) => {
    const bearers = endingsOf(nameWords(words2).join("")).flatMap((family) => byFamily.get(family) ?? []);
    return bearers.length === 1 ? bearers[0] : void 0;
  };
  return { add: add2, ownerOf: (words2) => namesake(words2) ?? onlyBearer(words2) ?? null };
}
function put(map, key, chain) {
  const list = map.get(key);
  if (list)
    list.push(chain);
  else
    map.set(key, [chain]);
}
var longestSlip = 30;
function soundsOf(family) {
  const key = romanizationKey(family);
  const bones = key.replaceAll(/[aeiou]/gu, "").replaceAll("g", "h");
  const slips = key.length > longestSlip ? [] : Array.from(key, (_, at2) => key.slice(0, at2) + key.slice(at2 + 1));
  return unique([`.${bones}`, ...[key, ...slips].map((rest) => `-${rest}`)]);
}
function endingsOf(word2) {
  const endings2 = [];
  for (let length2 = shortestFamily; length2 <= Math.min(longestFamily, word2.length); length2++)
    endings2.push(word2.slice(-length2));
  return endings2;
}

// dist/mentions/user-entries.js
function knownFrom({ name, type, country }, gazetteer) {
  const state = type === "PLACE" ? gazetteer.countryNamed(name) : null;
  if (state)
    return { name, subtype: "country", country: country ?? state.code };
  const place = type === "PLACE" ? gazetteer.place(name) : null;
  const body = type === "ORG" ? gazetteer.organization(name) : null;
  const people2 = type === "NORP" ? gazetteer.countryOfDemonym(name) : null;
  const usual = place?.country ?? body?.country ?? people2?.code ?? null;
  return { name, subtype: place?.subtype ?? null, country: country ?? usual };
}
function giveEntry(chain, entry, gazetteer) {
  if (entry === null || chain.entry !== null)
    return;
  chain.entry = entry;
  chain.known = knownFrom(entry, gazetteer);
}

// dist/mentions/handles.js
function linkHandles(handles, chains, source) {
  const owners = accountOwners(chains, source);
  const index = ownerIndex(chains);
  const known = new Set(chains);
  for (const { name, surface, printed: printed2, entry } of handles) {
    const { start, end, type } = name;
    const key = printed2.toLowerCase();
    const owner = owners.get(key) ?? index.ownerOf(handleWords(surface));
    const chain = (entry ? chainOf(entry, chains, owner) : owner) ?? newChain(type);
    giveEntry(chain, entry, source.gazetteer);
    owners.set(key, chain);
    if (chain.names.length === 0)
      chain.names.push(surface);
    chain.mentions.push({ start, end, form: "handle", type, rule: "handle-of-person" });
    if (known.has(chain))
      continue;
    known.add(chain);
    chains.push(chain);
    index.add(chain);
  }
}
function accountOwners(chains, { text, tweets }) {
  const authors = tweetAuthors(chains, tweets);
  const owners = /* @__PURE__ */ new Map();
  for (const tweet of tweets) {
    const author = authors.get(tweet);
    if (author)
      owners.set(cleanName(surfaceOf(text, tweet.handle)).toLowerCase(), author);
  }
  return owners;
}
function chainOf(entry, chains, owner) {
  const own2 = chains.find((chain) => chain.entry && entityKeyOf(chain.entry) === entityKeyOf(entry));
  return own2 ?? (owner?.entry ? null : owner);
}

// dist/mentions/identify.js
function identify({ name, surface, printed: printed2, entry: own2 }, completed, context2) {
  if (completed !== void 0)
    return completedIdentity(name, completed, context2);
  const spelled = name.form === "handle" ? handleWords(surface) : printed2;
  const known = lookUp(name, printed2, context2) ?? (spelled === printed2 ? null : lookUp(name, spelled, context2));
  const shown = name.form === "handle" ? surface : printed2;
  const entry = own2 ?? context2.entryOf(spelled, name.type) ?? (known && context2.entryOf(known.name, name.type));
  if (entry)
    return entryIdentity(entry, shown, context2);
  const key = known === null ? foldName(singular(name, spelled)) : `=${known.name}`;
  return { key, printed: shown, known, entry, rule: nameRule(printed2, known) };
}
function entryIdentity(entry, printed2, { gazetteer }) {
  const known = knownFrom(entry, gazetteer);
  return { key: `=entry/${entityKeyOf(entry)}`, printed: printed2, known, entry, rule: nameRule(printed2, known) };
}
var regionWords = ["Oblast", "Region", "Province", "State"];
function completedIdentity(name, completed, context2) {
  const entry = context2.entryOf(completed, name.type);
  if (entry)
    return { ...entryIdentity(entry, completed, context2), rule: "completed-name" };
  const [, own2 = "", tail = ""] = new RegExp("^(.{1,200}) (\\p{L}{1,30})$", "u").exec(completed) ?? [];
  const tails = regionWords.includes(tail) ? [tail, ...regionWords] : [tail];
  for (const word2 of tails) {
    const known = lookUp(name, `${own2} ${word2}`, context2);
    if (known)
      return { key: `=${known.name}`, printed: completed, known, entry: null, rule: "completed-name" };
  }
  const alone = lookUp(name, own2, context2);
  if (alone && alone.subtype !== "city")
    return { key: `=${alone.name}`, printed: own2, known: alone, entry: null, rule: "completed-name" };
  return { key: foldName(completed), printed: completed, known: null, entry: null, rule: "completed-name" };
}
function nameRule(printed2, known) {
  const isSame2 = known === null || printed2 === known.name || foldName(printed2) === foldName(known.name);
  return isSame2 ? "same-name" : "known-name";
}
function lookUp(name, printed2, context2) {
  const { gazetteer } = context2;
  if (name.type === "NORP") {
    const country = gazetteer.countryOfDemonym(printed2);
    return country && { name: country.demonyms[0] ?? printed2, subtype: null, country: country.code };
  }
  if (name.type === "PLACE") {
    const country = gazetteer.countryNamed(printed2);
    if (country)
      return { name: country.name, subtype: "country", country: country.code };
    return gazetteer.place(printed2);
  }
  if (name.type === "ORG" && printed2.toLowerCase() === "congress")
    return congress(context2);
  const organization = name.type === "ORG" ? gazetteer.organization(printed2) : null;
  return organization && { ...organization, subtype: null };
}
function congress({ gazetteer, countries }) {
  const [american, indian] = [countries.get("USA") ?? 0, countries.get("IND") ?? 0];
  if (american + indian === 0)
    return null;
  const known = gazetteer.organization(indian > american ? "Indian National Congress" : "US Congress");
  return known && { ...known, subtype: null };
}
function countriesOf2(names, gazetteer) {
  const counts = /* @__PURE__ */ new Map();
  for (const type of ["NORP", "PLACE", "ORG"])
    for (const [printed2, times] of occurrences(names[type])) {
      const code = printed2.toLowerCase() === "congress" ? null : codeOf(type, printed2, gazetteer);
      if (code)
        counts.set(code, (counts.get(code) ?? 0) + times);
    }
  return counts;
}
function occurrences(names) {
  const counts = /* @__PURE__ */ new Map();
  for (const { printed: printed2 } of names)
    counts.set(printed2, (counts.get(printed2) ?? 0) + 1);
  return counts;
}
function codeOf(type, printed2, gazetteer) {
  if (type === "NORP")
    return gazetteer.countryOfDemonym(printed2)?.code ?? null;
  if (type === "PLACE")
    return gazetteer.countryNamed(printed2)?.code ?? gazetteer.place(printed2)?.country ?? null;
  return gazetteer.organization(printed2)?.country ?? null;
}
function singular(name, printed2) {
  return name.type === "NORP" ? printed2.replace(/(?<=[a-z]{3}[^s])s$/u, "") : printed2;
}

// dist/gazetteer/given-names.js
function genderOfGivenName(word2) {
  const lexicon = compromiseLexicon();
  const key = word2.toLowerCase();
  if (lexicon.get("FemaleName")?.has(key))
    return "female";
  return lexicon.get("MaleName")?.has(key) ? "male" : null;
}

// dist/mentions/role-nouns.js
var roleNouns = /* @__PURE__ */ new Map([
  ["activist", {}],
  ["actor", {}],
  ["actress", { gender: "female" }],
  ["adviser", {}],
  ["advisor", {}],
  ["advocate", {}],
  ["agent", {}],
  ["aide", {}],
  ["ambassador", {}],
  ["analyst", {}],
  ["archbishop", {}],
  ["architect", {}],
  ["artist", {}],
  ["attorney", {}],
  ["author", {}],
  ["ayatollah", { gender: "male", kind: "leads" }],
  ["banker", {}],
  ["baroness", { gender: "female" }],
  ["billionaire", {}],
  ["bishop", {}],
  ["boss", {}],
  ["brigadier", {}],
  ["businessman", { gender: "male" }],
  ["businesswoman", { gender: "female" }],
  ["candidate", {}],
  ["captain", {}],
  ["cardinal", { gender: "male" }],
  ["ceo", {}],
  ["chair", {}],
  ["chairman", { gender: "male" }],
  ["chairperson", {}],
  ["chairwoman", { gender: "female" }],
  ["chancellor", { kind: "leads" }],
  ["chief", {}],
  ["cleric", {}],
  ["co-chair", {}],
  ["co-founder", {}],
  ["coach", {}],
  ["colonel", {}],
  ["commander", {}],
  ["commissioner", {}],
  ["congressman", { gender: "male" }],
  ["congresswoman", { gender: "female" }],
  ["constable", {}],
  ["coordinator", {}],
  ["coroner", {}],
  ["councillor", {}],
  ["councilman", { gender: "male" }],
  ["councilwoman", { gender: "female" }],
  ["counsel", {}],
  ["dean", {}],
  ["defender", {}],
  ["delegate", {}],
  ["deputy", {}],
  ["detective", {}],
  ["diplomat", {}],
  ["director", {}],
  ["director-general", {}],
  ["doctor", {}],
  ["economist", {}],
  ["editor", {}],
  ["emir", { gender: "male", kind: "leads" }],
  ["emperor", { gender: "male", kind: "leads" }],
  ["engineer", {}],
  ["envoy", {}],
  ["executive", {}],
  ["expert", {}],
  ["farmer", {}],
  ["filmmaker", {}],
  ["forward", {}],
  ["founder", {}],
  ["general", {}],
  ["goalkeeper", {}],
  ["governor", {}],
  ["head", {}],
  ["historian", {}],
  ["imam", { gender: "male" }],
  ["inspector", {}],
  ["journalist", {}],
  ["judge", {}],
  ["justice", {}],
  ["king", { gender: "male", kind: "leads" }],
  ["lawmaker", {}],
  ["lawyer", {}],
  ["leader", { kind: "leads" }],
  ["lecturer", {}],
  ["legislator", {}],
  ["lieutenant", {}],
  ["magistrate", {}],
  ["major", {}],
  ["manager", {}],
  ["marshal", {}],
  ["mayor", {}],
  ["midfielder", {}],
  ["minister", {}],
  ["monarch", { kind: "leads" }],
  ["mp", {}],
  ["negotiator", {}],
  ["officer", {}],
  ["official", {}],
  ["ombudsman", {}],
  ["owner", {}],
  ["parliamentarian", {}],
  ["pastor", {}],
  ["patriarch", { gender: "male" }],
  ["philosopher", {}],
  ["physician", {}],
  ["politician", {}],
  ["pontiff", { gender: "male", kind: "leads" }],
  ["pope", { gender: "male", kind: "leads" }],
  ["premier", { kind: "leads" }],
  ["president", { kind: "leads" }],
  ["president-elect", {}],
  ["priest", { gender: "male" }],
  ["prince", { gender: "male" }],
  ["princess", { gender: "female" }],
  ["principal", {}],
  ["producer", {}],
  ["professor", {}],
  ["prosecutor", {}],
  ["queen", { gender: "female", kind: "leads" }],
  ["rabbi", {}],
  ["rapporteur", {}],
  ["rector", {}],
  ["reporter", {}],
  ["representative", {}],
  ["researcher", {}],
  ["ruler", { kind: "leads" }],
  ["scientist", {}],
  ["secretary", {}],
  ["secretary-general", {}],
  ["senator", {}],
  ["sergeant", {}],
  ["sheikh", { gender: "male" }],
  ["sheriff", {}],
  ["singer", {}],
  ["solicitor", {}],
  ["speaker", {}],
  ["spokesman", { gender: "male", kind: "speaks" }],
  ["spokesperson", { kind: "speaks" }],
  ["spokeswoman", { gender: "female", kind: "speaks" }],
  ["strategist", {}],
  ["striker", {}],
  ["strongman", { gender: "male", kind: "leads" }],
  ["sultan", { gender: "male", kind: "leads" }],
  ["superintendent", {}],
  ["supremo", {}],
  ["surgeon", {}],
  ["taoiseach", { kind: "leads" }],
  ["treasurer", {}],
  ["undersecretary", {}],
  ["vice-president", {}],
  ["whip", {}],
  ["winger", {}],
  ["writer", {}]
]);
var addressTitles = /* @__PURE__ */ new Map([
  ["adm", { title: "Admiral" }],
  ["capt", { title: "Captain" }],
  ["chancellor", {}],
  ["cmdr", { title: "Commander" }],
  ["col", { title: "Colonel" }],
  ["dame", { gender: "female" }],
  ["det", { title: "Detective" }],
  ["dr", { title: "Dr" }],
  ["gen", { title: "General" }],
  ["gov", { title: "Governor" }],
  ["lady", { gender: "female" }],
  ["lord", { gender: "male" }],
  ["lt", { title: "Lieutenant" }],
  ["madam", { gender: "female" }],
  ["maj", { title: "Major" }],
  ["miss", { gender: "female" }],
  ["mr", { gender: "male" }],
  ["mrs", { gender: "female" }],
  ["ms", { gender: "female" }],
  ["prof", { title: "Professor" }],
  ["rep", { title: "Representative" }],
  ["rev", { title: "Reverend" }],
  ["sen", { title: "Senator" }],
  ["sgt", { title: "Sergeant" }],
  ["shri", { gender: "male" }],
  ["sir", { gender: "male" }],
  ["smt", { gender: "female" }]
]);

// dist/mentions/gender.js
function genderOfTitle(title) {
  for (const word2 of nameWords(title)) {
    const gender = addressTitles.get(word2)?.gender ?? roleNouns.get(word2)?.gender;
    if (gender !== void 0)
      return gender;
  }
  return null;
}
function genderOfName(name) {
  const words2 = nameWords(name);
  return words2.length < 2 ? null : genderOfGivenName(words2[0] ?? "");
}

// dist/mentions/title-classes.js
var foreignMinister = /^(?:foreign (?:affairs )?minister|external affairs minister|minister (?:of|for) (?:foreign|external) affairs)$/u;
var foreignAffairs = /^(?:foreign (?:minister|secretary)|secretary of state)$/u;
var namedDiplomat = /^(?:top|chief) diplomat$/u;
var government = /^(?:prime minister|chief minister|pm|head of (?:state|government)|first minister)$/u;
var qualifiers = /* @__PURE__ */ new Set([
  "acting",
  "ex",
  "former",
  "late",
  "new",
  "next",
  "outgoing",
  "previous",
  "then"
]);
var ranks = /* @__PURE__ */ new Set([
  "assistant",
  "associate",
  "deputy",
  "first",
  "principal",
  "senior",
  "under",
  "vice"
]);
function qualifierOf(words2) {
  return words2.find((word2) => qualifiers.has(word2)) ?? "";
}
function titleKey(title) {
  const words2 = nameWords(title).filter((word2) => !qualifiers.has(word2) && !ranks.has(word2));
  const key = words2.join(" ");
  if (foreignMinister.test(key))
    return "foreign minister";
  if (key === "state secretary")
    return "secretary of state";
  if (key === "premier" || key === "pm")
    return "prime minister";
  if (roleNouns.get(words2.at(-1) ?? "")?.kind === "speaks" || /(?:press|media) secretary$/u.test(key))
    return "spokesperson";
  return key.replace(/(?:wo)?man$/u, "person");
}
function describes(description, title) {
  const [said, held] = [nameWords(description), nameWords(title)];
  if (qualifierOf(said) !== qualifierOf(held))
    return false;
  const isDeputy = (words2) => words2.includes("deputy") || words2.includes("vice");
  if (isDeputy(said) !== isDeputy(held) && said.length > 1)
    return false;
  const [saidKey, heldKey] = [titleKey(description), titleKey(title)];
  if (saidKey === heldKey)
    return true;
  if (namedDiplomat.test(said.join(" ")))
    return foreignAffairs.test(heldKey);
  if (saidKey === "leader" || saidKey === "head of state")
    return leads(title);
  return said.length === 1 && (held.at(-1) === said[0] || held[0] === said[0] && held[1] === "of");
}
function leads(title) {
  const words2 = nameWords(title);
  if (words2.includes("deputy") || words2.includes("vice") || words2.includes("assistant"))
    return false;
  const key = words2.filter((word2) => !qualifiers.has(word2)).join(" ");
  return government.test(key) || roleNouns.get(words2.at(-1) ?? "")?.kind === "leads";
}
function areCounterparts(a, b) {
  const [left, right] = [titleKey(a), titleKey(b)];
  return left === right || leads(a) && leads(b) || foreignAffairs.test(left) && foreignAffairs.test(right);
}

// dist/mentions/title-modifiers.js
var titleModifiers2 = /* @__PURE__ */ new Set([
  "acting",
  "assistant",
  "associate",
  "attorney",
  "chief",
  "co",
  "crown",
  "defence",
  "defense",
  "deputy",
  "executive",
  "external",
  "federal",
  "finance",
  "first",
  "foreign",
  "former",
  "general",
  "grand",
  "home",
  "interim",
  "interior",
  "lieutenant",
  "major",
  "managing",
  "permanent",
  "personal",
  "presidential",
  "press",
  "prime",
  "principal",
  "public",
  "regional",
  "senior",
  "shadow",
  "special",
  "supreme",
  "top",
  "under",
  "vice"
]);

// dist/mentions/role-phrase.js
var determiners = new Set("a an another each every her his its my one our some that the their this your".split(" "));
var calendarWords = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday)$/u;
var brackets = /* @__PURE__ */ new Set(["[", "]"]);
function rolePhraseAt(reading, head) {
  const token = reading.tokens[head];
  if (!token || !isRoleNoun(token.lower) || reading.named[head])
    return null;
  if (headsLonger(reading, head))
    return null;
  const left = leftOf(reading, head);
  const right = rightOf(reading, head);
  const owner = left.owner ?? right.owner;
  return {
    first: left.first,
    end: right.end,
    titleFirst: left.titleFirst,
    titleEnd: right.titleEnd,
    title: titleText(reading, { first: left.first, titleFirst: left.titleFirst, titleEnd: right.titleEnd }),
    owner,
    country: countryOf2(owner, reading.gazetteer),
    determiner: left.determiner
  };
}
function headsLonger(reading, head) {
  const [next, second] = [wordAt(reading, head + 1, head), wordAt(reading, head + 2, head)];
  if (next === "-")
    return new RegExp("^\\p{L}", "u").test(second);
  if (reading.named[head + 1])
    return false;
  const part = reading.tokens[head + 1]?.partOfSpeech ?? "";
  return isRoleNoun(next) || isRoleNoun(second) && !reading.named[head + 2] && ["ADJ", "NOUN", "PROPN"].includes(part);
}
function isRoleNoun(word2) {
  return roleNouns.has(word2) || word2.includes("-") && roleNouns.has(word2.slice(word2.lastIndexOf("-") + 1));
}
function leftOf(reading, head) {
  const left = { first: head, titleFirst: head, owner: null, determiner: "", hasName: false };
  for (let index = head - 1; index >= Math.max(0, head - 12); index = left.first - 1)
    if (!stepLeft(reading, { left, index, head }))
      break;
  if (left.determiner === "" && left.owner !== null)
    left.determiner = ownerMark(reading, left.first);
  return left;
}
function stepLeft(reading, { left, index, head }) {
  const word2 = wordAt(reading, index, head);
  const name = nameEndingAt(reading, index + 1, head);
  if (word2 === "" || name?.chain.type === "PERSON")
    return false;
  if (determiners.has(word2)) {
    left.first = index;
    left.determiner = word2;
    return false;
  }
  if (name) {
    left.owner = left.owner ?? ownerOf2(reading, name.chain, name.end);
    left.first = name.first;
    left.hasName = true;
    return true;
  }
  const step = modifierStep(reading, index, head);
  if (step === "possessor")
    left.determiner = "'s";
  if (step === "stop" || step === "possessor")
    return false;
  if (step === "title" && (left.titleFirst === left.first || isTitleWord2(word2) && !left.hasName))
    left.titleFirst = index;
  left.first = index;
  return true;
}
function ownerOf2(reading, chain, end) {
  return chain.type === "MISC" || wordAt(reading, end, end - 1) === "-" ? null : chain;
}
function ownerMark(reading, first) {
  const name = nameStartingAt(reading, first, first);
  return name && /^['’]s?$/u.test(wordAt(reading, name.end, first)) ? "'s" : "";
}
function modifierStep(reading, index, head) {
  const token = reading.tokens[index];
  if (!token || calendarWords.test(token.lower))
    return "stop";
  if (/^['’]s?$/u.test(token.lower))
    return nameEndingAt(reading, index, head) ? "other" : "possessor";
  if (brackets.has(token.lower) || isCompound(reading, index, head))
    return "other";
  return wordStep(token);
}
function wordStep({ lower: lower2, partOfSpeech }) {
  if (isTitleWord2(lower2))
    return "title";
  if (!isWord2(lower2))
    return "stop";
  if (partOfSpeech === "PROPN" || partOfSpeech === "NOUN")
    return "title";
  return partOfSpeech === "ADJ" ? "other" : "stop";
}
function isCompound({ tokens }, index, head) {
  const token = tokens[index];
  if (token?.lower === "-")
    return true;
  const before5 = tokens[index - 1];
  return token?.partOfSpeech === "VERB" && before5?.lower === "-" && before5.sentence === tokens[head]?.sentence;
}
function isTitleWord2(word2) {
  return titleModifiers2.has(word2) || isRoleNoun(word2);
}
function isWord2(word2) {
  return new RegExp("^\\p{L}[\\p{L}'’.-]{0,40}$", "u").test(word2);
}
var linkWords = /* @__PURE__ */ new Set(["of", "for", "at", "in", "to", "with"]);
var commonComplements = /* @__PURE__ */ new Set(["affairs", "government", "mission", "parliament", "staff", "state"]);
function rightOf(reading, head) {
  const none5 = { end: head + 1, titleEnd: head + 1, owner: null };
  const open3 = brackets.has(wordAt(reading, head + 1, head)) ? 1 : 0;
  const link2 = head + 1 + open3;
  if (!linkWords.has(wordAt(reading, link2, head)))
    return none5;
  let index = link2 + 1;
  if (wordAt(reading, index, head) === "the")
    index++;
  const name = nameStartingAt(reading, index, head);
  if (name && name.chain.type !== "PERSON" && name.chain.type !== "NORP")
    return { end: name.end, titleEnd: head + 1, owner: name.chain };
  if (name || !["of", "for"].includes(wordAt(reading, link2, head)))
    return none5;
  const end = complementEnd(reading, index, head);
  if (end === index)
    return none5;
  return ownerAfter(reading, end, head);
}
function ownerAfter(reading, end, head) {
  const index = wordAt(reading, end + 1, head) === "the" ? end + 2 : end + 1;
  const name = nameStartingAt(reading, index, head);
  const follows = ["of", "for"].includes(wordAt(reading, end, head));
  if (!follows || !name || name.chain.type !== "PLACE" && name.chain.type !== "ORG")
    return { end, titleEnd: end, owner: null };
  return { end: name.end, titleEnd: end, owner: name.chain };
}
function complementEnd(reading, from, head) {
  let end = from;
  for (let index = from; index < from + 6; index++) {
    const token = reading.tokens[index];
    if (!token || token.sentence !== reading.tokens[head]?.sentence || reading.named[index])
      break;
    const isCapital2 = new RegExp("^\\p{Lu}", "u").test(reading.doc.text.slice(token.start, token.end));
    if (isCapital2 || commonComplements.has(token.lower))
      end = index + 1;
    else if (token.lower !== "and")
      break;
  }
  return end;
}
function titleText({ doc, tokens }, phrase) {
  const [start, end] = [tokens[phrase.titleFirst]?.start ?? 0, tokens[phrase.titleEnd - 1]?.end ?? 0];
  const lead = tokens.slice(phrase.first, phrase.titleFirst).find(({ lower: lower2 }) => qualifiers.has(lower2) || ranks.has(lower2));
  const title = doc.text.slice(start, end).replaceAll(/[[\]]/gu, "").replaceAll(/\s{1,20}/gu, " ");
  if (!lead)
    return title;
  return `${qualifiers.has(lead.lower) ? lead.lower : doc.text.slice(lead.start, lead.end)} ${title}`;
}

// dist/mentions/roles.js
function readRoles(reading) {
  const lone = [];
  const counterparts = [];
  reading.tokens.forEach(({ lower: lower2 }, index) => {
    if (!tellingWords.has(lower2) && !lower2.includes("-"))
      return;
    readAddress(reading, index);
    if (lower2 === "of")
      readHome(reading, index);
    else if (lower2 === "counterpart")
      counterparts.push(index);
    const phrase = rolePhraseAt(reading, index);
    if (phrase)
      readRole(reading, { ...phrase, head: index }, lone);
  });
  for (const index of counterparts)
    readCounterpart(reading, index);
  return lone;
}
var tellingWords = /* @__PURE__ */ new Set([
  "counterpart",
  "of",
  ...roleNouns.keys(),
  ...[...addressTitles.keys()].flatMap((title) => [title, `${title}.`])
]);
function readRole(reading, phrase, lone) {
  const holder = holderOf(reading, phrase);
  if (holder && !isPersonal(phrase))
    addRole(reading, holder, phrase);
  if (!holder)
    lone.push(phrase);
}
function readAddress(reading, index) {
  const token = reading.tokens[index];
  const address3 = addressTitles.get(token?.lower.replace(/\.$/u, "") ?? "");
  if (!token || !address3 || !new RegExp("^\\p{Lu}", "u").test(reading.doc.text.slice(token.start, token.end)))
    return;
  const name = nameStartingAt(reading, index + 1, index) ?? nameStartingAt(reading, index + 2, index);
  if (name?.chain.type !== "PERSON")
    return;
  if (name.first === index + 2 && wordAt(reading, index + 1, index) !== ".")
    return;
  name.chain.gender = name.chain.gender ?? address3.gender ?? null;
  if (address3.title === void 0 || address3.title === "Dr")
    return;
  addOnce(name.chain, { start: token.start, end: token.end, title: address3.title, of: null });
}
function readHome(reading, index) {
  const name = nameEndingAt(reading, index, index);
  if (name?.chain.type !== "PERSON")
    return;
  const place = nameStartingAt(reading, index + 1, index);
  if (place?.chain.known?.subtype === "country")
    name.chain.home = place.chain.known.country;
}
function holderOf(reading, phrase) {
  const { first, end } = phrase;
  const isBracket = ["[", "]"].includes(wordAt(reading, end, first));
  const after3 = nameStartingAt(reading, end, first) ?? (isBracket ? nameStartingAt(reading, end + 1, first) : null);
  if (after3?.chain.type === "PERSON")
    return after3.chain;
  return appositionBefore(reading, phrase) ?? appositionAfter(reading, phrase);
}
function appositionBefore(reading, { first, end, determiner, owner }) {
  if (wordAt(reading, first - 1, first) !== ",")
    return null;
  const name = nameEndingAt(reading, first - 1, first);
  if (name?.chain.type !== "PERSON")
    return null;
  const next = wordAt(reading, end, first);
  if (determiner === "" && owner === null && end - first < 2)
    return null;
  const isVerb = ["VERB", "AUX"].includes(reading.tokens[end]?.partOfSpeech ?? "") && next !== "";
  return isVerb ? null : name.chain;
}
function appositionAfter(reading, { first, end, determiner, owner }) {
  if (wordAt(reading, end, first) !== ",")
    return null;
  const name = nameStartingAt(reading, end + 1, first);
  if (name?.chain.type !== "PERSON")
    return null;
  return determiner === "the" || determiner === "'s" || owner !== null || isPossessive3(determiner) ? name.chain : null;
}
function isPersonal({ determiner, owner, title }) {
  return owner === null && (determiner === "'s" || isPossessive3(determiner)) && !title.includes(" ");
}
function isPossessive3(determiner) {
  return ["her", "his", "its", "their"].includes(determiner);
}
function addRole(reading, holder, phrase) {
  const [start, end] = [reading.tokens[phrase.titleFirst]?.start ?? 0, reading.tokens[phrase.titleEnd - 1]?.end ?? 0];
  holder.gender = holder.gender ?? genderOfTitle(phrase.title);
  const of = officeOwner(reading, phrase.owner);
  const title = normalTitle(phrase.title, phrase.country);
  addOnce(holder, { start, end, title, of, country: phrase.country });
}
function officeOwner({ chains }, owner) {
  if (owner?.type !== "NORP")
    return owner;
  return chains.find((chain) => chain.known?.subtype === "country" && chain.known.country === owner.known?.country) ?? null;
}
function normalTitle(title, country) {
  return country === "USA" && /^state secretary$/iu.test(title) ? "Secretary of State" : title;
}
function addOnce(chain, role) {
  const country = role.country ?? null;
  const same = chain.roles.findIndex((known2) => isSameOffice(known2, { ...role, country }));
  const known = chain.roles[same];
  if (!known)
    chain.roles.push({ ...role, country });
  else if (known.of === null && role.of !== null || nameWords(known.title).length < nameWords(role.title).length)
    chain.roles[same] = { ...role, country: country ?? known.country, of: role.of ?? known.of };
}
function isSameOffice(a, b) {
  if (a.country !== null && b.country !== null && a.country !== b.country)
    return false;
  const [short, long] = [nameWords(a.title), nameWords(b.title)].sort((x, y) => x.length - y.length);
  return titleKey(a.title) === titleKey(b.title) || short?.length === 1 && (long?.[0] === short[0] || long?.at(-1) === short[0]);
}
function readCounterpart(reading, index) {
  const comma2 = wordAt(reading, index + 1, index) === "," ? 1 : 0;
  const holder = nameStartingAt(reading, index + 1 + comma2, index)?.chain;
  const owner = nameEndingAt(reading, index, index)?.chain;
  const token = reading.tokens[index];
  if (!token || !owner || holder?.type !== "PERSON")
    return;
  const model2 = personBefore(reading, index);
  const role = model2 === holder ? void 0 : model2?.roles[0];
  if (!role)
    return;
  const { start, end } = token;
  addOnce(holder, {
    start,
    end,
    title: role.title,
    of: officeOwner(reading, owner),
    country: owner.known?.country ?? null
  });
}
function personBefore(reading, from) {
  for (let index = from - 1; index >= Math.max(0, from - 40); index--) {
    if (wordAt(reading, index, from) === "")
      return null;
    const chain = reading.named[index]?.chain;
    if (chain?.type === "PERSON")
      return chain;
  }
  return null;
}

// dist/mentions/nominals.js
var predicateVerbs = /* @__PURE__ */ new Set(["appoint", "as", "be", "become", "call", "elect", "name", "remain", "swear"]);
function readDescription(scene, phrase) {
  const chain = canRefer(scene, phrase) ? holderOf2(scene, phrase) : null;
  const range = { first: phrase.first, end: phrase.end };
  if (!chain) {
    refer(scene, null, range, genderOfTitle(phrase.title));
    return;
  }
  addMention(scene, chain, { ...range, form: "nominal", rule: "office-holder" });
  if (phrase.owner && nameWords(phrase.title).length > 1 && !/diplomat$/u.test(phrase.title))
    addRole(scene.reading, chain, phrase);
}
function canRefer(scene, phrase) {
  const { reading } = scene;
  const { first, end, determiner } = phrase;
  const before5 = reading.tokens[first - 1];
  const isSameSentence = before5?.sentence === reading.tokens[first]?.sentence;
  if (isSameSentence && before5 && predicateVerbs.has(before5.lemma))
    return false;
  if (wordAt(reading, first - 1, first) === "," && nameEndingAt(reading, first - 1, first)?.chain.type === "PERSON")
    return false;
  const next = reading.tokens[end];
  if (next && next.sentence === reading.tokens[first]?.sentence && ["NOUN", "PROPN"].includes(next.partOfSpeech))
    return false;
  if (determiner === "the")
    return true;
  if (determiner === "'s")
    return phrase.owner !== null;
  return determiner === "" && isBareTitle(scene, phrase);
}
function isBareTitle({ reading }, { titleFirst, titleEnd, first, end, title }) {
  if (titleFirst !== first || titleEnd !== end || !title.split(" ").every((word2) => new RegExp("^\\p{Lu}|^of$", "u").test(word2)))
    return false;
  const next = reading.tokens[end];
  return next?.sentence === reading.tokens[first]?.sentence && (next?.partOfSpeech === "VERB" || next?.partOfSpeech === "AUX");
}
function holderOf2(scene, phrase) {
  const offset = scene.reading.tokens[phrase.first]?.start ?? 0;
  const gender = genderOfTitle(phrase.title);
  const people2 = scene.reading.chains.filter((chain) => chain.type === "PERSON" && lastBefore(chain, offset) >= 0 && (gender === null || chain.gender === null || chain.gender === gender));
  const holders = people2.filter((chain) => chain.roles.some((role) => describes(phrase.title, role.title) && ownerAgrees(phrase, role)));
  if (holders.length === 0 && phrase.country !== null && leads(phrase.title)) {
    const natives = people2.filter((chain) => chain.home === phrase.country && chain.roles.length === 0);
    return natives.length === 1 ? natives[0] ?? null : null;
  }
  const certain = holders.filter((chain) => phrase.country !== null && chain.roles.some(({ country }) => country === phrase.country));
  return onlyOne(certain.length > 0 ? certain : holders, scene, offset);
}
function ownerAgrees(phrase, role) {
  if (phrase.owner && phrase.owner === role.of)
    return true;
  if (phrase.owner?.type === "ORG")
    return false;
  if (phrase.country !== null && role.country !== null)
    return phrase.country === role.country && agreeOnBody(phrase.owner, role.of);
  return phrase.owner === null || role.of === null;
}
function agreeOnBody(a, b) {
  return !(a?.type === "ORG" && b?.type === "ORG");
}
function onlyOne(chains, { references, reading }, offset) {
  if (chains.length <= 1)
    return chains[0] ?? null;
  const sentence = reading.doc.tokens.sentences.findIndex(({ end }) => end > offset);
  const near3 = new Set(references.slice(-40).flatMap((reference) => sentence - reference.sentence <= 1 ? [reference.chain] : []));
  const recent = chains.filter((chain) => near3.has(chain));
  return recent.length === 1 ? recent[0] ?? null : null;
}
function readCounterpart2(scene, index) {
  const { reading } = scene;
  const comma2 = wordAt(reading, index + 1, index) === "," ? 1 : 0;
  if (nameStartingAt(reading, index + 1 + comma2, index)?.chain.type === "PERSON")
    return;
  const owner = nameEndingAt(reading, index, index);
  const first = (owner?.first ?? index) - 1;
  if (!["his", "her"].includes(wordAt(reading, first, index)))
    return;
  const subject3 = actorAt(scene, index);
  if (!subject3)
    return;
  const chain = counterpartOf(scene, subject3, {
    owner: owner?.chain ?? null,
    offset: reading.tokens[first]?.start ?? 0
  });
  if (chain)
    addMention(scene, chain, { first, end: index + 1, form: "nominal", rule: "counterpart" });
}
function counterpartOf({ reading }, subject3, { owner, offset }) {
  const country = countryOf2(owner, reading.gazetteer);
  const candidates = reading.chains.filter((chain) => chain !== subject3 && chain.type === "PERSON" && lastBefore(chain, offset) >= 0 && chain.roles.some((role) => (country === null || role.country === country) && subject3.roles.some((own2) => own2.country !== role.country && areCounterparts(own2.title, role.title))));
  return candidates.length === 1 ? candidates[0] ?? null : null;
}

// dist/mentions/organization-words.js
var companyTails = /* @__PURE__ */ new Set([
  "ab",
  "ag",
  "airlines",
  "airways",
  "asa",
  "bank",
  "bhd",
  "co",
  "company",
  "corp",
  "corporation",
  "energy",
  "gmbh",
  "group",
  "holding",
  "holdings",
  "inc",
  "incorporated",
  "industries",
  "international",
  "limited",
  "llc",
  "llp",
  "ltd",
  "motor",
  "motors",
  "nv",
  "oil",
  "oyj",
  "partners",
  "party",
  "pharmaceuticals",
  "pjsc",
  "plc",
  "pte",
  "pty",
  "sa",
  "se",
  "spa",
  "systems",
  "technologies"
]);
var generalWords = /* @__PURE__ */ new Set([
  "air",
  "american",
  "associated",
  "bank",
  "central",
  "city",
  "civil",
  "committee",
  "council",
  "court",
  "democratic",
  "department",
  "east",
  "eastern",
  "federal",
  "first",
  "free",
  "general",
  "global",
  "great",
  "high",
  "house",
  "human",
  "institute",
  "international",
  "joint",
  "justice",
  "labour",
  "liberal",
  "ministry",
  "national",
  "new",
  "north",
  "northern",
  "office",
  "party",
  "people",
  "peoples",
  "public",
  "regional",
  "republican",
  "royal",
  "social",
  "south",
  "southern",
  "special",
  "standard",
  "state",
  "supreme",
  "united",
  "university",
  "west",
  "western",
  "white",
  "world"
]);
var organizationHeads2 = /* @__PURE__ */ new Set([
  "academy",
  "administration",
  "agency",
  "airline",
  "alliance",
  "army",
  "assembly",
  "association",
  "authority",
  "bank",
  "board",
  "bureau",
  "center",
  "chamber",
  "charity",
  "club",
  "coalition",
  "college",
  "commission",
  "committee",
  "company",
  "confederation",
  "corporation",
  "council",
  "court",
  "department",
  "directorate",
  "embassy",
  "federation",
  "firm",
  "force",
  "foundation",
  "fund",
  "group",
  "hospital",
  "institute",
  "institution",
  "league",
  "ministry",
  "network",
  "newspaper",
  "office",
  "organization",
  "parliament",
  "party",
  "police",
  "secretariat",
  "senate",
  "service",
  "society",
  "trust",
  "tribunal",
  "union",
  "university",
  "watchdog"
]);

// dist/mentions/shortening.js
var smallWords = /* @__PURE__ */ new Set(["affairs", "and", "for", "of", "on", "the", "&"]);
var spellings = /* @__PURE__ */ new Map([
  ["one", "1"],
  ["i", "1"],
  ["two", "2"],
  ["ii", "2"],
  ["three", "3"],
  ["iii", "3"],
  ["four", "4"],
  ["iv", "4"],
  ["centre", "center"],
  ["defence", "defense"],
  ["labour", "labor"],
  ["programme", "program"]
]);
function thingOf(chain, { gazetteer, text }) {
  const printed2 = spelledOut2(fullestName(chain), gazetteer);
  const known = chain.known?.name ?? "";
  const name = known.length > printed2.length ? known : printed2;
  const words2 = nameWords(name).map((word2, index) => index === 0 ? word2 : evenSpelling(word2));
  const countries = [];
  const core = [];
  for (const word2 of words2) {
    const country = gazetteer.countryOfDemonym(word2) ?? gazetteer.countryNamed(word2);
    if (country)
      countries.push(country.code);
    else if (!smallWords.has(word2))
      core.push(evenSpelling(word2));
  }
  const start = firstStart(chain);
  const initials = new Set([...new Set(chain.names)].flatMap(acronymsOf));
  return {
    chain,
    name,
    start,
    words: words2,
    core: core.sort().join(" "),
    countries,
    acronym: acronymKey(name),
    initials,
    romanized: romanizations(words2),
    openings: openingsBehind(chain, text)
  };
}
function openingsBehind({ mentions }, text) {
  const found = [];
  let seen = 0;
  return () => {
    for (; seen < mentions.length; seen++) {
      const end = mentions[seen]?.end ?? 0;
      const gap2 = /^['’]?s?\s{0,3}\((?:the\s|[“"'])?/u.exec(text.slice(end, end + 10))?.[0];
      if (gap2 !== void 0)
        found.push(end + gap2.length);
    }
    return found;
  };
}
function spelledOut2(name, gazetteer) {
  const parts4 = name.split(" ");
  if (parts4.length < 2)
    return name;
  return parts4.map((part) => new RegExp("^\\p{Lu}{2,6}$", "u").test(part) ? gazetteer.organization(part)?.name ?? part : part).join(" ");
}
function evenSpelling(word2) {
  const spelling = spellings.get(word2);
  if (spelling !== void 0)
    return spelling;
  const american = word2.includes("isation") ? word2.replace(/isation(s?)$/u, "ization$1") : word2;
  return american.endsWith("s") ? american.replace(/(?<=[a-z]{4}[^s])s$/u, "") : american;
}
var reasons = [
  { rank: 9, rule: "acronym", types: ["ORG", "PLACE", "NORP", "MISC"], holds: isIntroduced },
  { rank: 8, rule: "acronym", types: ["ORG", "PLACE", "NORP", "MISC"], holds: isAcronym },
  { rank: 7, rule: "name-variant", types: ["ORG", "PLACE", "MISC"], holds: isSpellingOf },
  { rank: 6, rule: "name-variant", types: ["ORG", "MISC"], holds: sameCore },
  { rank: 5, rule: "part-of-name", types: ["ORG", "MISC"], holds: isTailCut },
  { rank: 4, rule: "part-of-name", types: ["ORG", "MISC"], holds: isTail },
  { rank: 3, rule: "part-of-name", types: ["PLACE"], holds: isPlacePart },
  { rank: 2, rule: "part-of-name", types: ["ORG"], holds: isHeadOf }
];
function shorteningOf(short, long, context2) {
  if (clash(short, long))
    return null;
  const { type } = short.chain;
  return reasons.find(({ types: types2, holds: holds2 }) => types2.includes(type) && holds2(short, long, context2)) ?? null;
}
function clash(short, long) {
  const [a, b] = [short.chain.known, long.chain.known];
  if (a && b)
    return true;
  if (short.words.length > long.words.length)
    return true;
  return short.countries.some((code) => long.countries.length > 0 && !long.countries.includes(code));
}
function isIntroduced(short, long) {
  const openings = long.openings();
  if (openings.length === 0 || short.words.length > 1)
    return false;
  if (!new RegExp("^\\p{Lu}[\\p{L}\\p{N}&.-]{1,11}$", "u").test(short.name))
    return false;
  if (short.name.toUpperCase() !== short.name && !new RegExp("\\p{Lu}.*\\p{Lu}", "u").test(short.name))
    return false;
  return short.chain.mentions.slice(0, 5).some(({ start }) => openings.includes(start));
}
function isAcronym(short, long) {
  return short.acronym !== null && long.initials.has(short.acronym);
}
function isSpellingOf(short, long) {
  if (short.words.length !== long.words.length || short.words.length === 0)
    return false;
  return short.words.every((word2, index) => {
    const other = long.words[index] ?? "";
    return word2 === other || evenSpelling(word2) === evenSpelling(other) || word2.length > 4 && short.romanized(index) === long.romanized(index);
  });
}
function romanizations(words2) {
  const done = [];
  return (index) => {
    const key = done[index] ?? romanizationKey(words2[index] ?? "").replaceAll("g", "h");
    done[index] = key;
    return key;
  };
}
var facilityTails = new Set("airport bridge hospital island mountain prison port province river stadium station".split(" "));
function isPlacePart(short, long) {
  return long.words.length === short.words.length + 1 && short.chain.known === null && facilityTails.has(long.words.at(-1) ?? "") && long.words.slice(0, -1).join(" ") === short.words.join(" ");
}
function sameCore(short, long) {
  return short.core !== "" && short.core === long.core && (short.core.includes(" ") || short.countries.length === 0);
}
function isTailCut(short, long, { gazetteer }) {
  if (short.words.length === long.words.length || !startsWith(long.words, short.words))
    return false;
  const next = long.words[short.words.length] ?? "";
  if (smallWords.has(next) || companyTails.has(next) || next === "to" || next === "in")
    return true;
  const only2 = short.words[0] ?? "";
  if (short.words.length > 1)
    return short.chain.type === "ORG" && organizationHeads2.has(long.words.at(-1) ?? "");
  if (short.chain.type !== "ORG" || generalWords.has(only2) || short.countries.length > 0)
    return false;
  return gazetteer.place(only2) === null;
}
function isTail(short, long) {
  return short.words.length > 1 && endsWith(long.words, short.words);
}
function isHeadOf(short, long) {
  const only2 = short.words.length === 1 ? evenSpelling(short.words[0] ?? "") : "";
  return organizationHeads2.has(only2) && evenSpelling(headOf2(long.words)) === only2;
}
function headOf2(words2) {
  const cut2 = words2.findIndex((word2, index) => index > 0 && (word2 === "of" || word2 === "for" || word2 === "on"));
  return words2[(cut2 > 0 ? cut2 : words2.length) - 1] ?? "";
}
function startsWith(long, short) {
  return short.length > 0 && short.every((word2, index) => word2 === long[index]);
}
function endsWith(long, short) {
  return long.length > short.length && startsWith(long.slice(long.length - short.length), short);
}

// dist/mentions/organization-nominals.js
var pressWords = /* @__PURE__ */ new Set(["information", "media", "press"]);
var pressOffices = /* @__PURE__ */ new Set(["center", "centre", "department", "office", "secretariat", "service"]);
var commonSenses = /* @__PURE__ */ new Set([
  "administration",
  "alliance",
  "army",
  "board",
  "center",
  "coalition",
  "force",
  "league",
  "network",
  "office",
  "police",
  "service",
  "society",
  "trust"
]);
var companyWords = /* @__PURE__ */ new Set([
  "automaker",
  "bank",
  "brewer",
  "broker",
  "builder",
  "carmaker",
  "carrier",
  "chipmaker",
  "company",
  "conglomerate",
  "corporation",
  "developer",
  "drugmaker",
  "firm",
  "grocer",
  "group",
  "insurer",
  "lender",
  "manufacturer",
  "miner",
  "operator",
  "publisher",
  "refiner",
  "retailer",
  "startup",
  "supermarket",
  "supplier",
  "utility"
]);
var organizationNouns = [...pressOffices, ...organizationHeads2, ...companyWords];
function readOrganizationNominal(scene, index) {
  const { reading } = scene;
  const word2 = reading.tokens[index]?.lower ?? "";
  if (reading.named[index])
    return;
  if (pressOffices.has(word2) && pressWords.has(wordAt(reading, index - 1, index))) {
    readPressService(scene, index);
    return;
  }
  if (!organizationHeads2.has(word2) && !companyWords.has(word2))
    return;
  if (wordAt(reading, index - 1, index) !== "the" || !standsAlone(reading, index))
    return;
  const chain = organizationFor(scene, index, word2);
  if (chain)
    addMention(scene, chain, { first: index - 1, end: index + 1, form: "nominal", rule: "organization-again" });
}
function readPressService(scene, index) {
  const { reading } = scene;
  const first = index - 1;
  const article = wordAt(reading, first - 1, index) === "the" ? 1 : 0;
  if (wordAt(reading, index + 1, index) === "of") {
    const skip = wordAt(reading, index + 2, index) === "the" ? 1 : 0;
    const name2 = nameStartingAt(reading, index + 2 + skip, index);
    if (name2?.chain.type === "ORG")
      addPressService(scene, name2.chain, { first: first - article, end: name2.end });
    return;
  }
  const possessive = /^['’]s?$/u.test(wordAt(reading, first - 1, index)) ? 1 : 0;
  const name = nameEndingAt(reading, first - possessive, index);
  if (name?.chain.type !== "ORG")
    return;
  const lead = wordAt(reading, name.first - 1, index) === "the" ? 1 : 0;
  addPressService(scene, name.chain, { first: name.first - lead, end: index + 1 });
}
function addPressService(scene, chain, range) {
  addMention(scene, chain, { ...range, form: "nominal", rule: "press-service" });
}
function standsAlone(reading, index) {
  const next = reading.tokens[index + 1];
  if (!next || next.sentence !== reading.tokens[index]?.sentence)
    return true;
  if (["NOUN", "PROPN", "ADJ", "NUM"].includes(next.partOfSpeech))
    return false;
  return !["of", "that", "which", "who", "whose", "where", "behind", "-", "'s", "’s"].includes(next.lower);
}
function organizationFor(scene, index, word2) {
  const near3 = organizationsNear(scene, index);
  const heads2 = commonSenses.has(word2) ? [] : near3.filter((chain) => headWords(chain).includes(word2));
  if (heads2.length > 0)
    return heads2.length === 1 ? heads2[0] ?? null : null;
  const companies = companyWords.has(word2) ? near3.filter(isCompany) : [];
  return companies.length === 1 ? companies[0] ?? null : null;
}
function organizationsNear(scene, index) {
  const token = scene.reading.tokens[index];
  if (!token)
    return [];
  const voice = voiceAt(scene.reading, token.start);
  const near3 = /* @__PURE__ */ new Set();
  for (const reference of scene.references.slice(-60)) {
    const { chain } = reference;
    if (chain?.type === "ORG" && reference.voice === voice && token.sentence - reference.sentence <= 4)
      near3.add(chain);
  }
  return [...near3];
}
function headWords(chain) {
  return [chain.known?.name ?? "", fullestName(chain)].map((name) => headOf2(nameWords(name)));
}
function isCompany(chain) {
  return chain.names.some((name) => {
    const words2 = nameWords(name);
    return words2.length > 1 && companyTails.has(words2.at(-1) ?? "");
  });
}

// dist/mentions/people.js
var candidateLimit2 = 60;
var honorifics = new Set("ayatollah emir imam king pope prince princess queen sheikh sultan".split(" "));
function linkPeople(names, text, gazetteer) {
  const full = [];
  const short = [];
  for (const name of names) {
    const person = toPerson(name, text);
    (isFull(person) ? full : short).push(person);
  }
  const index = /* @__PURE__ */ new Map();
  const chains = linkFullNames(full, index, gazetteer);
  for (const chain of chains)
    chain.gender = chain.gender ?? genderOfName(fullestName(chain));
  return [...chains, ...linkShortNames(short, index)];
}
function toPerson({ name, printed: whole2, entry }, text) {
  const [, address3 = "", bare = ""] = new RegExp("^(\\p{L}{2,9})\\.? (.{1,200})$", "u").exec(whole2) ?? [];
  const isAddress = addressTitles.has(address3.toLowerCase()) || honorifics.has(address3.toLowerCase());
  const printed2 = isAddress ? bare : whole2;
  const title = name.title === null ? address3 : surfaceOf(text, name.title);
  return { name, printed: printed2, words: nameWords(printed2), gender: genderOfTitle(title), entry };
}
function isFull({ words: words2, entry }) {
  if (entry)
    return true;
  return words2.length > 1 && personName(words2.join(" ")).given.length > 0;
}
function join2(chain, { name, printed: printed2, gender }, rule2) {
  chain.names.push(printed2);
  chain.mentions.push({ start: name.start, end: name.end, form: name.form, type: name.type, rule: rule2 });
  chain.gender = chain.gender ?? gender;
}
function soundOf(word2) {
  const key = romanizationKey(word2);
  const consonants = key.replaceAll(/[aeiou]/gu, "").slice(0, 2).replaceAll("g", "h");
  return consonants || key;
}
function candidatesFor(index, word2) {
  return [...index.get(soundOf(word2)) ?? []].slice(-candidateLimit2);
}
function enter(index, candidate) {
  for (const word2 of candidate.words) {
    const sound = soundOf(word2);
    const list = index.get(sound);
    if (list)
      list.add(candidate);
    else
      index.set(sound, /* @__PURE__ */ new Set([candidate]));
  }
}
function linkFullNames(people2, index, gazetteer) {
  const byName = /* @__PURE__ */ new Map();
  const chains = [];
  for (const person of people2) {
    const key = keyOf(person);
    const same = byName.get(key);
    if (same) {
      if (person.entry)
        enter(index, { chain: same, words: person.words });
      join2(same, person, "same-name");
      continue;
    }
    const found = likest(person, candidatesFor(index, person.words.at(-1) ?? ""));
    const candidate = found ?? { chain: newChain(person.name.type), words: person.words };
    if (!found)
      chains.push(candidate.chain);
    enter(index, withLongerName(candidate, person));
    byName.set(key, candidate.chain);
    giveEntry(candidate.chain, person.entry, gazetteer);
    join2(candidate.chain, person, found ? "name-variant" : "same-name");
  }
  return chains;
}
function withLongerName(candidate, { words: words2 }) {
  if (words2.length > candidate.words.length)
    candidate.words = words2;
  return candidate;
}
function keyOf({ words: words2, entry }) {
  return entry ? `=entry/${entityKeyOf(entry)}` : words2.join(" ");
}
function likest(person, candidates) {
  let best2 = null;
  let score = 0.69;
  for (const candidate of candidates) {
    const alike = fullNamesAlike(person.words, candidate.words);
    if (alike <= score || areTwo(candidate.chain, person))
      continue;
    best2 = candidate;
    score = alike;
  }
  return best2;
}
function areTwo({ gender, entry }, person) {
  if (entry && person.entry && entityKeyOf(entry) !== entityKeyOf(person.entry))
    return true;
  return conflict(gender, person.gender);
}
function conflict(a, b) {
  return a !== null && b !== null && a !== b;
}
function fullNamesAlike(a, b) {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 1 && isRun(short, long))
    return 0.95;
  return personNamesAlike(a.join(" "), b.join(" "));
}
function isRun(short, long) {
  return ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}
function linkShortNames(people2, index) {
  const chains = [];
  const counts = /* @__PURE__ */ new Map();
  for (const { words: words2 } of people2)
    counts.set(words2.join(" "), (counts.get(words2.join(" ")) ?? 0) + 1);
  const fits2 = /* @__PURE__ */ new Map();
  for (const person of people2) {
    const key = person.words.join(" ");
    const known = fits2.get(key) ?? fitsOf(person.words, index, counts.get(key) === 1);
    fits2.set(key, known);
    const possible = known.filter(({ chain: chain2 }) => !conflict(chain2.gender, person.gender));
    const rank = Math.max(0, ...possible.map((fit) => fit.rank));
    const best2 = possible.filter((fit) => fit.rank === rank).map(({ chain: chain2 }) => chain2);
    const chain = nearest2(best2, person.name.start) ?? newChain(person.name.type);
    if (best2.length === 0) {
      chains.push(chain);
      known.push({ chain, rank: 5 });
      enter(index, { chain, words: person.words });
    }
    join2(chain, person, shortNameRule(rank));
  }
  return chains;
}
function fitsOf(words2, index, occursOnce) {
  return candidatesFor(index, words2.at(-1) ?? "").map(({ chain, words: full }) => ({ chain, rank: shortNameRank(words2, full, occursOnce) })).filter(({ rank }) => rank > 0);
}
function shortNameRule(rank) {
  if (rank === 0 || rank === 5)
    return "same-name";
  return rank === 2 ? "misspelt-name" : "part-of-name";
}
function shortNameRank(short, full, occursOnce) {
  if (short.length === 0)
    return 0;
  if (short.join(" ") === full.join(" "))
    return 5;
  const family = personName(full.join(" ")).family;
  const alike = wordsAlike(short.join(" "), family);
  if (alike > 0.9 || full.length > 1 && full.at(-1) === short.join(" "))
    return 4;
  if (isRun(short, full))
    return 3;
  return alike > 0 && occursOnce && full.length > 1 ? 2 : 0;
}

// dist/mentions/person-nouns.js
var personNouns2 = /* @__PURE__ */ new Map([
  ["accused", null],
  ["assailant", null],
  ["athlete", null],
  ["attacker", null],
  ["aunt", "female"],
  ["baby", null],
  ["bomber", null],
  ["boy", "male"],
  ["boyfriend", "male"],
  ["brother", "male"],
  ["burglar", null],
  ["caller", null],
  ["captive", null],
  ["child", null],
  ["colleague", null],
  ["cousin", null],
  ["customer", null],
  ["cyclist", null],
  ["dad", "male"],
  ["daughter", "female"],
  ["defendant", null],
  ["detainee", null],
  ["driver", null],
  ["employee", null],
  ["father", "male"],
  ["fighter", null],
  ["friend", null],
  ["fugitive", null],
  ["girl", "female"],
  ["girlfriend", "female"],
  ["grandfather", "male"],
  ["grandmother", "female"],
  ["guard", null],
  ["gunman", "male"],
  ["gunwoman", "female"],
  ["hostage", null],
  ["husband", "male"],
  ["individual", null],
  ["inmate", null],
  ["insider", null],
  ["intruder", null],
  ["juror", null],
  ["kid", null],
  ["killer", null],
  ["lady", "female"],
  ["man", "male"],
  ["migrant", null],
  ["mom", "female"],
  ["mother", "female"],
  ["motorist", null],
  ["mum", "female"],
  ["murderer", null],
  ["neighbour", null],
  ["nurse", null],
  ["opponent", null],
  ["partner", null],
  ["passenger", null],
  ["patient", null],
  ["pedestrian", null],
  ["pensioner", null],
  ["person", null],
  ["pilot", null],
  ["plaintiff", null],
  ["player", null],
  ["policeman", "male"],
  ["predecessor", null],
  ["prisoner", null],
  ["protester", null],
  ["quarterback", null],
  ["refugee", null],
  ["relative", null],
  ["resident", null],
  ["rival", null],
  ["robber", null],
  ["schoolboy", "male"],
  ["schoolgirl", "female"],
  ["shooter", null],
  ["shopkeeper", null],
  ["sister", "female"],
  ["soldier", null],
  ["son", "male"],
  ["source", null],
  ["spouse", null],
  ["star", null],
  ["stranger", null],
  ["student", null],
  ["successor", null],
  ["superstar", null],
  ["survivor", null],
  ["suspect", null],
  ["teacher", null],
  ["teen", null],
  ["teenager", null],
  ["tenant", null],
  ["thief", null],
  ["toddler", null],
  ["tourist", null],
  ["trader", null],
  ["troublemaker", null],
  ["uncle", "male"],
  ["veteran", null],
  ["victim", null],
  ["villager", null],
  ["volunteer", null],
  ["voter", null],
  ["waitress", "female"],
  ["whistleblower", null],
  ["widow", "female"],
  ["wife", "female"],
  ["witness", null],
  ["woman", "female"],
  ["worker", null],
  ["youngster", null],
  ["youth", null]
]);

// dist/mentions/places/surroundings.js
function regionKey(country, region) {
  return `${country}/${foldName(region)}`;
}
function sightingsOf(landmarks, sentences) {
  const chains = /* @__PURE__ */ new Map();
  const countries = /* @__PURE__ */ new Map();
  const regions = /* @__PURE__ */ new Map();
  const totals = /* @__PURE__ */ new Map();
  for (const { chain, country, region } of landmarks) {
    const own2 = sentences.get(chain) ?? [];
    madeAt(chains, country, newSet).add(chain);
    if (region !== null)
      madeAt(chains, region, newSet).add(chain);
    totals.set(country, (totals.get(country) ?? 0) + own2.length);
    for (const sentence of own2) {
      hold(madeAt(countries, sentence, newHolders), country, chain);
      if (region !== null)
        hold(madeAt(regions, sentence, newHolders), region, chain);
    }
  }
  return { chains, countries, regions, totals };
}
var newSet = () => /* @__PURE__ */ new Set();
var newHolders = () => /* @__PURE__ */ new Map();
function hold(holders, key, chain) {
  holders.set(key, holders.has(key) && holders.get(key) !== chain ? null : chain);
}
function madeAt(map, key, make) {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
function holdersNear(chain, distance, { bySentence, layout }) {
  const steps = distance === 0 ? [0] : [-1, 1];
  const own2 = layout.sentences.get(chain) ?? [];
  return own2.flatMap((sentence) => steps.flatMap((step) => bySentence.get(sentence + step) ?? []));
}
function isHeldByOther(holders, key, chain) {
  const holder = holders.get(key);
  return holder !== void 0 && holder !== chain;
}
function layoutOf(reading) {
  return { sentences: sentencesOf(reading), dateline: datelineChain(reading) };
}
function sentencesOf({ named, tokens }) {
  const sentences = /* @__PURE__ */ new Map();
  named.forEach((name, index) => {
    const sentence = tokens[index]?.sentence;
    if (name?.first !== index || sentence === void 0)
      return;
    const list = sentences.get(name.chain) ?? [];
    sentences.set(name.chain, list);
    if (list.at(-1) !== sentence)
      list.push(sentence);
  });
  return sentences;
}
function datelineChain({ doc, chains }) {
  const place = doc.dateline?.place;
  if (!place)
    return null;
  const isThere = ({ start }) => place.start <= start && start < place.end;
  return chains.find(({ type, mentions }) => type === "PLACE" && mentions.some(isThere)) ?? null;
}
var media2 = /* @__PURE__ */ new Set([
  "Agence France-Presse",
  "Al Jazeera",
  "Anadolu Agency",
  "Asian News International",
  "Associated Press",
  "BBC News",
  "Bloomberg",
  "British Broadcasting Corporation",
  "Cable News Network",
  "Deutsche Presse-Agentur",
  "Deutsche Welle",
  "Fox News",
  "Guardian",
  "ITAR-TASS",
  "Interfax",
  "Kyodo News",
  "New York Times",
  "RIA Novosti",
  "Reuters",
  "Sputnik",
  "TASS",
  "Wall Street Journal",
  "Washington Post",
  "Xinhua"
]);
function bodiesOf({ chains, gazetteer }) {
  return chains.flatMap((chain) => {
    const isBody = chain.type === "ORG" && !media2.has(chain.known?.name ?? "");
    const country = isBody ? countryOf2(chain, gazetteer) : null;
    return country === null ? [] : [{ chain, country, region: null }];
  });
}

// dist/mentions/places/company.js
var shared = /\b(?:gulf|highway|ocean|sea|strait)\b/iu;
function companyOf(chain, around2) {
  if (chain.type !== "PLACE" || shared.test(fullestName(chain)))
    return null;
  const country = subjectOf2(around2);
  if (country === null || hasOthersNear(chain, country, around2))
    return null;
  return { country, subtype: "other", region: null, population: 0, isListed: false };
}
function hasOthersNear(chain, country, around2) {
  const near3 = [around2.states, around2.places].flatMap(({ countries: bySentence }) => [
    ...holdersNear(chain, 0, { bySentence, layout: around2 }),
    ...holdersNear(chain, 1, { bySentence, layout: around2 })
  ]);
  return near3.some((holders) => [...holders.keys()].some((other) => other !== country && isHeldByOther(holders, other, chain)));
}
function subjectOf2({ states, places: places3, dateline }) {
  const counts = /* @__PURE__ */ new Map();
  const add2 = (country2, times) => counts.set(country2, (counts.get(country2) ?? 0) + times);
  for (const { totals, chains } of [states, places3])
    for (const [country2, times] of totals)
      add2(country2, times + (dateline && chains.get(country2)?.has(dateline) ? 2 : 0));
  const [[country, most3] = ["", 0], [, second] = ["", 0]] = [...counts].sort(([, one], [, other]) => other - one);
  return most3 >= 2 && most3 >= 2 * second ? country : null;
}

// dist/mentions/places/support.js
var clues = [
  {
    name: "country-named",
    description: "The article names the country, its people or a body of it: 4 in the sentence, 2 beside it, else 1.",
    weigh: (chain, { country }, around2) => [0, 1, 2, 4][closeness(chain, country, { around: around2, among: "states", in: "countries" })] ?? 0
  },
  {
    name: "dateline",
    description: "The report was filed in the country: 2.",
    weigh: (chain, { country }, { dateline, places: places3, states }) => {
      if (dateline === null || dateline === chain)
        return 0;
      return [places3, states].some(({ chains }) => chains.get(country)?.has(dateline)) ? 2 : 0;
    }
  },
  {
    name: "neighbour",
    description: "Another town or region of the country is named: 3 in the sentence, 2 beside it, else 1; 2 more in the same region.",
    weigh: (chain, { country, region }, around2) => {
      const inCountry = closeness(chain, country, { around: around2, among: "places", in: "countries" });
      if (region === null || inCountry === 0)
        return inCountry;
      const inRegion = closeness(chain, regionKey(country, region), { around: around2, among: "places", in: "regions" });
      return Math.max(inCountry, inRegion === 0 ? 0 : inRegion + 2);
    }
  }
];
function supportOf2(chain, bearer, around2) {
  return clues.reduce((sum2, { weigh }) => sum2 + weigh(chain, bearer, around2), 0);
}
function closeness(chain, key, { around: around2, among, in: kind7 }) {
  const { chains, [kind7]: bySentence } = around2[among];
  const all2 = chains.get(key);
  if (!all2 || all2.size === 1 && all2.has(chain))
    return 0;
  const isNear3 = (distance) => holdersNear(chain, distance, { bySentence, layout: around2 }).some((holders) => isHeldByOther(holders, key, chain));
  if (isNear3(0))
    return 3;
  return isNear3(1) ? 2 : 1;
}

// dist/mentions/places/answer.js
var dwarfed = 20;
var wellKnown = 48e4;
function answerTo(question, around2, isFirst) {
  const [said, ...more] = question.stated;
  if (said && more.every(({ country }) => country === said.country))
    return { bearer: said, candidates: [] };
  if (said)
    return open(question.stated);
  const [listed, ...others] = question.bearers;
  if (listed?.isListed && others.every(({ country }) => country === listed.country))
    return { bearer: listed, candidates: [] };
  const options = optionsOf(question, around2);
  const [best2, second] = options;
  if (!best2)
    return { bearer: isFirst ? null : companyOf(question.chain, around2), candidates: [] };
  const chosen = second ? chosenOf(question.chain, best2, second, options) : onlyOne2(best2, around2, isFirst);
  return chosen ? { bearer: chosen.bearer, candidates: [] } : open(options.map(({ bearer }) => bearer));
}
function open(bearers) {
  return { bearer: null, candidates: [...new Set(bearers.map(({ country }) => country))] };
}
function onlyOne2(option, { states }, isFirst) {
  const { isListed, population, subtype } = option.bearer;
  const isSure2 = isListed || subtype === "region" || population >= wellKnown || option.support > 0;
  return isSure2 || !isFirst && states.totals.size === 0 ? option : null;
}
function chosenOf(chain, best2, second, options) {
  if (chain.type === "NORP" && /[-–]/u.test(fullestName(chain)))
    return null;
  const listed = options.find(({ bearer }) => bearer.isListed);
  if (listed !== best2)
    return isClear(best2, second) ? best2 : null;
  const hasBigger = options.some(({ bearer }) => bearer.population > listed.bearer.population);
  return best2.support > 0 || !hasBigger ? best2 : null;
}
function isClear(best2, second) {
  if (best2.support === 0 || best2.isDwarfed)
    return false;
  const rival = second.isDwarfed ? 0 : second.support;
  return rival === 0 || best2.support >= 2 * rival && best2.support >= rival + 3;
}
function optionsOf({ chain, bearers, kinds: kinds3 }, around2) {
  const weighed = bearers.map((bearer) => ({ bearer, support: supportOf2(chain, bearer, around2) }));
  const fitting2 = ofKind(weighed, kinds3);
  const listed = fitting2.find(({ bearer }) => bearer.isListed)?.bearer.population ?? 0;
  const byCountry = /* @__PURE__ */ new Map();
  for (const { bearer, support } of fitting2) {
    const known = byCountry.get(bearer.country);
    const isDwarfed = bearer.population * dwarfed < listed;
    if (!known || support > known.support)
      byCountry.set(bearer.country, { bearer, support, isDwarfed });
  }
  return [...byCountry.values()].sort(likelier);
}
function likelier(a, b) {
  return Number(a.isDwarfed) - Number(b.isDwarfed) || b.support - a.support || Number(b.bearer.isListed) - Number(a.bearer.isListed) || b.bearer.population - a.bearer.population;
}
function ofKind(weighed, kinds3) {
  const [kind7, ...others] = kinds3;
  if (!kind7 || others.length > 0)
    return weighed;
  const state = weighed.find(({ bearer }) => bearer.subtype === "country");
  const fitting2 = weighed.filter(({ bearer }) => bearer.subtype === kind7);
  return fitting2.length === 0 || state && state.support > 0 ? weighed : fitting2;
}

// dist/mentions/places/candidates.js
function bearersOf(chain, gazetteer) {
  if (chain.type === "NORP")
    return peoplesOf(chain, gazetteer);
  for (const name of /* @__PURE__ */ new Set([...chain.known ? [chain.known.name] : [], fullestName(chain), ...chain.names])) {
    const bearers = gazetteer.placesNamed(name);
    if (bearers.length > 0)
      return bearers;
  }
  return [];
}
function peoplesOf(chain, gazetteer) {
  const codes = gazetteer.countriesOfPeople(fullestName(chain));
  return codes.map((country) => ({
    country,
    subtype: "country",
    region: null,
    population: Number.POSITIVE_INFINITY,
    isListed: country === chain.known?.country
  }));
}
function liesIn({ country, region }, territory2) {
  if (country !== territory2.country)
    return false;
  return territory2.subtype !== "region" || region === null || foldName(region) === foldName(territory2.region ?? "");
}

// dist/mentions/places/kind.js
var kinds2 = new Map([
  ...words("city town village suburb municipality", "city"),
  ...words("county department district governorate oblast prefecture province region republic state territory", "region")
]);
var offices = /* @__PURE__ */ new Set(["gov.", "governor", "governors"]);
function words(list, kind7) {
  return list.split(" ").map((word2) => [word2, kind7]);
}
function kindAround(reading, { first, end }) {
  const after3 = wordAt(reading, end, first);
  const before5 = wordAt(reading, first - 1, first) === "of" ? wordAt(reading, first - 2, first) : "";
  if (offices.has(after3) || offices.has(before5))
    return "region";
  return kinds2.get(after3) ?? kinds2.get(before5) ?? null;
}

// dist/mentions/places/stated.js
var openers2 = /* @__PURE__ */ new Set([",", "(", "[", "/"]);
var joiners = /* @__PURE__ */ new Set([",", "and", "or", "&"]);
var directions = new Set("the central eastern far north northeast northeastern northern northwest northwestern rural south southeast southeastern southern southwest southwestern west western upper lower east coastal occupied".split(" "));
var nouns = new Set("area capital city county department district governorate island municipality oblast port prefecture province region republic resort state suburb town territory village".split(" "));
var described = /* @__PURE__ */ new Set([...directions, ...nouns, "of"]);
var patterns = [
  {
    name: "pair",
    description: "`Paris, Texas`, `Washington [US]`",
    find: (reading, place) => {
      if (!openers2.has(wordAt(reading, place.end, place.first)))
        return null;
      return statement(place, nameFrom(reading, place.end + 1, place.first));
    }
  },
  {
    name: "in",
    description: "`Hama in northern Syria`, `Hama, in Syria`",
    find: (reading, place) => {
      const comma2 = wordAt(reading, place.end, place.first) === "," ? 1 : 0;
      if (wordAt(reading, place.end + comma2, place.first) !== "in")
        return null;
      return statement(place, nameBehind(reading, place.end + comma2 + 1, directions));
    }
  },
  {
    name: "apposition",
    description: "`Hama, a city in Syria`, `Hama, the capital of Hama province in Syria`",
    find: (reading, place) => {
      const article = wordAt(reading, place.end + 1, place.first);
      if (wordAt(reading, place.end, place.first) !== "," || !["a", "an", "the"].includes(article))
        return null;
      const link2 = linkWithin(reading, place.end + 2);
      return link2 === null ? null : statement(place, nameBehind(reading, link2 + 1, directions));
    }
  },
  {
    name: "owner",
    description: "`the Syrian city of Hama`, `Syria's Hama province`, `the northern Syrian town of Hama`",
    find: (reading, within4) => {
      let index = within4.end;
      if (/^['’]s?$/u.test(wordAt(reading, index, within4.first)))
        index++;
      const place = nameBehind(reading, index, described);
      const isOwned = index > within4.end || place !== null && place.first > index;
      return place !== null && isOwned && wordAt(reading, index, within4.first) !== "of" ? statement(place, within4) : null;
    }
  },
  {
    name: "list-after",
    description: "`Georgia and Alabama`: a country's name in a list of regions of another country",
    find: (reading, place) => joiners.has(wordAt(reading, place.end, place.first)) ? statement(place, nameFrom(reading, place.end + 1, place.first)) : null
  },
  {
    name: "list-before",
    description: "`Alabama, Georgia and Florida`, `Kaduna and Niger`",
    find: (reading, within4) => joiners.has(wordAt(reading, within4.end, within4.first)) ? statement(nameFrom(reading, within4.end + 1, within4.first), within4) : null
  }
];
function statement(place, within4) {
  return place && within4 && place.chain !== within4.chain && place.chain.type === "PLACE" ? { place, within: within4 } : null;
}
function nameFrom(reading, index, beside2) {
  const name = reading.named[index] ?? null;
  return name && name.first === index && reading.tokens[index]?.sentence === reading.tokens[beside2]?.sentence ? name : null;
}
function nameBehind(reading, from, passed) {
  let index = from;
  while (index < from + 4 && passed.has(wordAt(reading, index, from - 1)))
    index++;
  return nameFrom(reading, index, from - 1);
}
function linkWithin(reading, from) {
  for (let index = from; index < from + 8; index++) {
    const word2 = wordAt(reading, index, from - 1);
    if (word2 === "in" || word2 === "of")
      return nameBehind(reading, index + 1, directions) ? index : null;
    if (reading.named[index] || !/^[a-z\d-]+$/u.test(word2))
      return null;
  }
  return null;
}
function statementsOf(reading) {
  const found = [];
  reading.named.forEach((name, index) => {
    if (name?.first !== index)
      return;
    for (const { name: pattern, find } of patterns) {
      const pair = find(reading, name);
      if (pair)
        found.push({ pattern, ...pair });
    }
  });
  return found;
}
function settledBy(places3, territories) {
  const wide = territories.filter(({ subtype }) => subtype === "country" || subtype === "region");
  const isCountry = places3[0]?.subtype === "country";
  for (const within4 of wide) {
    if (isCountry && within4.subtype === "country")
      continue;
    const place = places3.find((bearer) => bearer.subtype !== "country" && liesIn(bearer, within4));
    if (place)
      return { place, within: within4 };
  }
  const [only2] = wide;
  const isSure2 = only2 !== void 0 && wide.every(({ country }) => country === only2.country);
  return places3.length === 0 && isSure2 ? { place: null, within: only2 } : null;
}
function settledBeside(places3, neighbours) {
  const [neighbour] = neighbours;
  if (places3[0]?.subtype !== "country" || neighbour?.subtype !== "region")
    return null;
  const place = places3.find(({ subtype, country }) => subtype === "region" && country === neighbour.country);
  return place ? { place, within: neighbour } : null;
}

// dist/mentions/places/settle.js
function settlePlaces(reading) {
  const questions = questionsOf(reading);
  if (questions.length === 0)
    return;
  const bodies = bodiesOf(reading);
  const layout = layoutOf(reading);
  const first = surroundingsOf2(layout, bodies, []);
  let answers = questions.map((question) => answerTo(question, first, true));
  for (let round = 0; round < 2; round++) {
    const { states, places: places3 } = landmarksOf(questions, answers);
    const around2 = surroundingsOf2(layout, [...bodies, ...states], places3);
    answers = questions.map((question) => answerTo(question, around2, false));
  }
  questions.forEach((question, index) => {
    if (!question.chain.entry?.country)
      note(question, at(answers, index));
  });
}
function questionsOf(reading) {
  const { chains, gazetteer } = reading;
  const bearers = /* @__PURE__ */ new Map();
  for (const chain of chains) {
    if (chain.type !== "PLACE" && chain.type !== "NORP")
      continue;
    const own2 = bearersOf(chain, gazetteer);
    if (own2.length > 0 || chain.known === null || chain.known.subtype === "city")
      bearers.set(chain, own2);
  }
  const stated = statedOf(reading, bearers);
  const kinds3 = kindsOf2(reading);
  return [...bearers].map(([chain, own2]) => ({
    chain,
    bearers: own2,
    stated: stated.get(chain) ?? [],
    kinds: kinds3.get(chain) ?? /* @__PURE__ */ new Set()
  }));
}
function statedOf(reading, bearers) {
  const stated = /* @__PURE__ */ new Map();
  const add2 = (chain, bearer) => {
    const list = stated.get(chain);
    if (list)
      list.push(bearer);
    else
      stated.set(chain, [bearer]);
  };
  for (const statement2 of statementsOf(reading)) {
    const [place, within4] = [statement2.place.chain, statement2.within.chain];
    const settled = settledOf(statement2, bearers);
    if (!settled)
      continue;
    add2(place, settled.place ?? { ...settled.within, subtype: "other", region: null });
    if (settled.place && within4.type === "PLACE")
      add2(within4, settled.within);
  }
  return stated;
}
function settledOf({ pattern, place, within: within4 }, bearers) {
  const places3 = bearers.get(place.chain);
  const read2 = pattern.startsWith("list") ? settledBeside : settledBy;
  return places3 ? read2(places3, bearers.get(within4.chain) ?? []) : null;
}
function kindsOf2(reading) {
  const kinds3 = /* @__PURE__ */ new Map();
  reading.named.forEach((name, index) => {
    if (name?.first !== index || name.chain.type !== "PLACE")
      return;
    const kind7 = kindAround(reading, name);
    if (kind7)
      kinds3.set(name.chain, (kinds3.get(name.chain) ?? /* @__PURE__ */ new Set()).add(kind7));
  });
  return kinds3;
}
function surroundingsOf2(layout, states, places3) {
  const { sentences } = layout;
  return { ...layout, states: sightingsOf(states, sentences), places: sightingsOf(places3, sentences) };
}
function landmarksOf(questions, answers) {
  const states = [];
  const places3 = [];
  questions.forEach(({ chain }, index) => {
    const { bearer } = at(answers, index);
    if (!bearer || bearer.population === 0)
      return;
    const { country, region } = bearer;
    const landmark = { chain, country, region: region === null ? null : regionKey(country, region) };
    if (bearer.subtype === "country")
      states.push(landmark);
    else
      places3.push(landmark);
  });
  return { states, places: places3 };
}
function note({ chain, bearers }, { bearer, candidates }) {
  const { known, type } = chain;
  if (bearer === null && candidates.length === 0 || bearer && bearer.country === known?.country)
    return;
  const name = known?.name ?? fullestName(chain).replaceAll("’", "'");
  const kinds3 = new Set(bearer ? [bearer.subtype] : bearers.map(({ subtype: subtype2 }) => subtype2));
  const [kind7 = null] = kinds3.size === 1 ? kinds3 : [];
  const subtype = kind7 === null || kind7 === "other" ? known?.subtype ?? null : kind7;
  chain.known = { name, subtype: type === "PLACE" ? subtype : null, country: bearer?.country ?? null };
  chain.countryCandidates = candidates;
}

// dist/mentions/printed.js
function printedNames2(names, text, entryOf = () => null) {
  const cleaned = /* @__PURE__ */ new Map();
  return names.map((name) => {
    const surface = surfaceOf(text, name);
    const printed2 = cleaned.get(surface) ?? cleanName(surface);
    cleaned.set(surface, printed2);
    return { name, surface, printed: printed2, entry: entryOf(name.form === "handle" ? surface : printed2, name.type) };
  });
}

// dist/mentions/pronouns.js
var reach4 = 3;
var lookBack = 60;
var personal = /* @__PURE__ */ new Map([
  ["he", { gender: "male", isSubject: true }],
  ["him", { gender: "male", isSubject: false }],
  ["she", { gender: "female", isSubject: true }],
  ["her", { gender: "female", isSubject: false }]
]);
var pronouns = ["it", "they", ...personal.keys()];
function readPronoun(scene, index) {
  const { reading } = scene;
  const word2 = reading.tokens[index]?.lower ?? "";
  if (reading.named[index])
    return;
  if (word2 === "it" || word2 === "they")
    readGroupPronoun(scene, index);
  const pronoun2 = personal.get(word2);
  if (!pronoun2 || wordAt(reading, index + 1, index) === "or" || wordAt(reading, index - 1, index) === "or")
    return;
  if (word2 === "her" && !isObject(scene, index) || isSurname(scene, index))
    return;
  const chain = antecedent(scene, index, pronoun2);
  if (!chain)
    return;
  chain.gender = chain.gender ?? pronoun2.gender;
  addMention(scene, chain, { first: index, end: index + 1, form: "pronoun", rule: "personal-pronoun" });
}
function isSurname({ reading }, index) {
  const [before5, token] = [reading.tokens[index - 1], reading.tokens[index]];
  if (!token || before5?.sentence !== token.sentence || !new RegExp("^\\p{Lu}", "u").test(reading.doc.text.slice(token.start, token.end)))
    return false;
  return /^[\p{L}\p{N}]/u.test(before5.lower);
}
function isObject({ reading }, index) {
  const next = reading.tokens[index + 1];
  if (!next || next.sentence !== reading.tokens[index]?.sentence)
    return true;
  return !["ADJ", "NOUN", "NUM", "PROPN", "VERB"].includes(next.partOfSpeech) && !/^["“‘']$/u.test(next.lower);
}
function antecedent(scene, index, pronoun2) {
  const token = scene.reading.tokens[index];
  const own2 = pronoun2.isSubject ? void 0 : ownSubject(scene, index);
  if (!token || own2 === null)
    return null;
  const voice = voiceAt(scene.reading, token.start);
  const recent = fitting(scene, { pronoun: pronoun2, voice, excluded: own2 ?? null });
  if (voice !== null)
    return onlyChain(recent);
  const governor = pronoun2.isSubject ? governingSubject(scene, index) : void 0;
  if (governor === null || recent.some(({ chain, sentence }) => chain === governor && sentence === token.sentence))
    return governor ?? null;
  return nearestFitting(scene, { index, pronoun: pronoun2, recent });
}
function nearestFitting(scene, { index, pronoun: pronoun2, recent }) {
  const sentence = scene.reading.tokens[index]?.sentence ?? 0;
  const here = recent.filter((reference) => reference.sentence === sentence);
  if (here.length > 0)
    return best(here, pronoun2, isSpeaking(scene, index) ? "prominence" : "topicality");
  const told = lastSentence(scene, recent, sentence);
  if (!pronoun2.isSubject)
    return onlyChain(recent.filter(isNear(told[0])));
  return best(told, pronoun2, isSpeaking(scene, index) ? "prominence" : "topicality");
}
function isNear(reference) {
  return (other) => reference !== void 0 && reference.sentence - other.sentence <= 1;
}
function lastSentence({ told }, references, from) {
  const last = references[0]?.sentence;
  if (last === void 0 || (told[from] ?? 0) - (told[last] ?? 0) > reach4)
    return [];
  return references.filter((reference) => reference.sentence === last);
}
function fitting({ references }, { pronoun: pronoun2, voice, excluded }) {
  return references.slice(-lookBack).reverse().filter(({ chain, gender, voice: other }) => {
    if (other !== voice || chain !== null && (chain === excluded || chain.type !== "PERSON"))
      return false;
    return (chain?.gender ?? gender ?? pronoun2.gender) === pronoun2.gender;
  });
}
function onlyChain(references) {
  const chain = references[0]?.chain ?? null;
  return references.every((reference) => reference.chain === chain) ? chain : null;
}
function best(references, pronoun2, rank) {
  const score = (reference) => reference[rank] * 2 + ((reference.chain?.gender ?? reference.gender) === pronoun2.gender ? 1 : 0);
  const top = Math.max(-1, ...references.map(score));
  return onlyChain(references.filter((reference) => score(reference) === top));
}
function isSpeaking({ subjectOf: subjectOf3 }, index) {
  return (subjectOf3.get(index) ?? []).some(({ lemma }) => speechVerbs2.has(lemma));
}
function ownSubject(scene, index) {
  const clause = clauseAt(scene, index);
  if (!clause)
    return beforeVerb(scene, index);
  const acting2 = clause.subject === null ? governors(scene, clause).find(({ subject: subject3 }) => subject3 !== null) : clause;
  return (acting2 && subjectOrUnnamed(scene, acting2)) ?? beforeVerb(scene, index);
}
function beforeVerb({ reading, standsFor: standsFor3 }, index) {
  for (let at2 = index - 1; at2 >= Math.max(0, index - 5); at2--) {
    const token = reading.tokens[at2];
    if (!token || token.sentence !== reading.tokens[index]?.sentence)
      return void 0;
    if (standsFor3.has(at2))
      return standsFor3.get(at2);
    if (!["VERB", "AUX", "ADV", "PART"].includes(token.partOfSpeech) && token.lower !== ",")
      return void 0;
  }
  return void 0;
}
function governingSubject(scene, index) {
  for (const clause of scene.subjectOf.get(index) ?? [])
    for (const above of governors(scene, clause)) {
      const chain = subjectOrUnnamed(scene, above);
      if (chain === null || chain?.type === "PERSON")
        return chain;
    }
  return void 0;
}
function readGroupPronoun(scene, index) {
  for (const clause of scene.subjectOf.get(index) ?? []) {
    const above = clause.relation === "complement" ? governors(scene, clause)[0] : void 0;
    const chain = above && above.coSubjects.length === 0 ? subjectChain(scene, above) : null;
    if (!chain || !isActor2(chain))
      continue;
    addMention(scene, chain, { first: index, end: index + 1, form: "pronoun", rule: "group-pronoun" });
    return;
  }
}
function isActor2(chain) {
  return chain.type === "ORG" || chain.known?.subtype === "country";
}

// dist/mentions/ellipsis.js
var sharedHeads = /* @__PURE__ */ new Map([
  ["cantons", "Canton"],
  ["counties", "County"],
  ["departments", "Department"],
  ["districts", "District"],
  ["governorates", "Governorate"],
  ["islands", "Islands"],
  ["ministries", "Ministry"],
  ["oblasts", "Oblast"],
  ["prefectures", "Prefecture"],
  ["provinces", "Province"],
  ["regions", "Region"],
  ["republics", "Republic"],
  ["states", "State"],
  ["universities", "University"]
]);
var joint = /^(?:,\s{0,3}|,?\s{1,3}(?:and|or|&)\s{1,3}(?:the\s{1,3})?|\s{0,3}[-–/]\s{0,3})$/iu;
function completedNames(names, text) {
  const completed = /* @__PURE__ */ new Map();
  for (let index = 1; index < names.length; index++) {
    const last = names[index];
    if (!last || !areJoined(names[index - 1], last, text))
      continue;
    const tail = sharedTail(last, text);
    if (tail === null)
      continue;
    const group2 = coordinated2(names, index, text);
    if (group2.length === 0)
      continue;
    for (const { name, printed: printed2 } of group2)
      completed.set(name, `${printed2} ${tail.words}`);
    completed.set(last.name, `${tail.own} ${tail.words}`);
  }
  return completed;
}
function sharedTail({ name, printed: printed2 }, text) {
  const words2 = printed2.split(" ");
  const head = sharedHeads.get(words2.at(-1)?.toLowerCase() ?? "");
  if (head !== void 0 && words2.length > 1) {
    return { own: words2[0] ?? "", words: [...words2.slice(1, -1), head].join(" ") };
  }
  const next = new RegExp("^\\s{1,3}(\\p{L}{5,15})", "u").exec(text.slice(name.end, name.end + 20))?.[1] ?? "";
  const following = sharedHeads.get(next.toLowerCase());
  return following === void 0 ? null : { own: words2.join(" "), words: following };
}
var longestJoint = 16;
function areJoined(before5, { name }, text) {
  if (!before5 || before5.name.type !== name.type || name.start - before5.name.end > longestJoint)
    return false;
  return joint.test(text.slice(before5.name.end, name.start));
}
function coordinated2(names, index, text) {
  const group2 = [];
  for (let at2 = index; at2 > 0 && group2.length < 8; at2--) {
    const [before5, after3] = [names[at2 - 1], names[at2]];
    if (!before5 || !after3 || !areJoined(before5, after3, text) || sharedTail(before5, text) !== null)
      break;
    group2.push(before5);
  }
  return group2;
}

// dist/mentions/things.js
var chainLimit = 300;
function linkThings(names, context2) {
  const completed = completedNames(names, context2.text);
  const identities = /* @__PURE__ */ new Map();
  const chains = /* @__PURE__ */ new Map();
  for (const printed2 of names) {
    const { name, surface } = printed2;
    const whole2 = completed.get(name);
    const known = whole2 === void 0 ? identities.get(surface) : void 0;
    const identity = known ?? identify(printed2, whole2, context2);
    if (whole2 === void 0)
      identities.set(surface, identity);
    const chain = chains.get(identity.key) ?? newChain(name.type, identity.known, identity.entry);
    chains.set(identity.key, chain);
    chain.names.push(identity.printed);
    chain.mentions.push({ start: name.start, end: name.end, form: name.form, type: name.type, rule: identity.rule });
  }
  return joinShortened([...chains.values()], context2);
}
function joinShortened(chains, context2) {
  if (chains.length < 2 || chains.every(({ known }) => known !== null))
    return [...chains];
  const things = chains.slice(0, chainLimit).map((chain) => thingOf(chain, context2));
  const joined4 = /* @__PURE__ */ new Map();
  const byLength = [...things].sort((a, b) => a.words.length - b.words.length || b.start - a.start);
  for (const thing of byLength) {
    const found = thing.chain.entry ? null : longerName(thing, things, context2);
    if (!found)
      continue;
    const target = rootOf2(found.chain, joined4);
    if (target === thing.chain)
      continue;
    joined4.set(thing.chain, target);
    merge(thing.chain, target, found.rule);
  }
  return chains.filter((chain) => !joined4.has(chain));
}
function rootOf2(chain, joined4) {
  let root2 = chain;
  for (let next = joined4.get(root2); next; next = joined4.get(root2))
    root2 = next;
  return root2;
}
function longerName(short, things, context2) {
  let best2 = null;
  let chains = [];
  for (const long of things) {
    const found = long === short ? null : shorteningOf(short, long, context2);
    if (!found || best2 && found.rank < best2.rank)
      continue;
    if (!best2 || found.rank > best2.rank)
      chains = [];
    best2 = found;
    chains.push(long.chain);
  }
  const chain = nearest2(chains, short.start);
  return best2 && chain ? { chain, rule: best2.rule } : null;
}
function merge(from, to, rule2) {
  for (const name of from.names)
    to.names.push(name);
  for (const mention of from.mentions)
    to.mentions.push({ ...mention, rule: rule2 });
}

// dist/mentions/stage.js
function mentionStage(gazetteer, lexicon = null) {
  return stage({
    name: "mentions",
    reads: ["quotations", "tokens", "syntax", "names"],
    writes: "mentions",
    run: (doc) => findMentions(doc, gazetteer, (surface, type) => lexicon?.entryOf(surface, type, doc.published) ?? null)
  });
}
function findMentions(doc, gazetteer, entryOf) {
  const chains = linkNames(doc, gazetteer, entryOf);
  const reading = readingOf(doc, chains, gazetteer);
  settlePlaces(reading);
  const phrases = readRoles(reading);
  readReferences(sceneOf2(reading), phrases);
  return toLayer(chains, doc, gazetteer);
}
function readReferences(scene, phrases) {
  const { reading } = scene;
  let next = 0;
  reading.tokens.forEach(({ lower: lower2 }, index) => {
    const name = reading.named[index];
    const phrase = phrases[next]?.head === index ? phrases[next++] : void 0;
    if (name) {
      if (name.first === index)
        refer(scene, name.chain, name);
    } else if (phrase || referringWords.has(lower2))
      readWord2(scene, index, { word: lower2, phrase });
  });
  readFirstPersons(scene);
}
var referringWords = /* @__PURE__ */ new Set([
  "counterpart",
  ...organizationNouns,
  ...personNouns2.keys(),
  ...pronouns
]);
function readWord2(scene, index, { word: word2, phrase }) {
  const unnamed = personNouns2.get(word2);
  if (phrase)
    readDescription(scene, phrase);
  else if (word2 === "counterpart")
    readCounterpart2(scene, index);
  else if (unnamed !== void 0)
    refer(scene, null, { first: index, end: index + 1 }, unnamed);
  readOrganizationNominal(scene, index);
  readPronoun(scene, index);
}
function linkNames(doc, gazetteer, entryOf) {
  const { text, names, tweets } = doc;
  const byType = { PERSON: [], ORG: [], PLACE: [], NORP: [], MISC: [] };
  for (const printed2 of printedNames2(names, text, entryOf))
    byType[printed2.name.type].push(printed2);
  const chains = linkPeople(byType.PERSON.filter(({ name }) => name.form === "name"), text, gazetteer);
  const handles = byType.PERSON.filter(({ name }) => name.form === "handle");
  linkHandles(handles, chains, { text, tweets, gazetteer });
  const context2 = { text, gazetteer, entryOf, countries: countriesOf2(byType, gazetteer) };
  for (const type of ["PLACE", "ORG", "NORP", "MISC"])
    for (const chain of linkThings(byType[type], context2))
      chains.push(chain);
  return chains;
}

// dist/money/modifiers.js
var before = [
  [/(?:no|not) (?:less|fewer) than $/iu, "at_least"],
  [/(?:no|not) more than $/iu, "up_to"],
  [/(?:more|greater|higher) than (?:the )?$/iu, "more_than"],
  [/(?:exceed(?:s|ed|ing)?|in excess of|upwards of|north of|topp(?:ed|ing)) (?:the )?$/iu, "more_than"],
  [
    /(?<!\b(?:row|dispute|fight|battle|argument|concerns?|lawsuit|sued|questioned|hand(?:ed|ing)?|tak(?:en|ing)|t(?:ook)) )\b(?:over|above) $/iu,
    "more_than"
  ],
  [/(?:at least|a minimum of|minimum) $/iu, "at_least"],
  [/(?:up ?to|as much as|as many as|at most|a maximum of|maximum) (?:a )?$/iu, "up_to"],
  [/(?:less than|fewer than|lower than|under|below|just short of) (?:the )?$/iu, "less_than"],
  [
    /(?:about|around|approximately|approx\.|roughly|some|nearly|almost|close to|an estimated|estimated|circa) (?:a )?$/iu,
    "about"
  ]
];
var after = [
  [/^(?:-plus|\+| plus\b| or more\b| and above\b| upwards\b)/iu, "at_least"],
  [/^ or (?:so|thereabouts)\b/iu, "about"],
  [/^ or (?:less|under)\b/iu, "up_to"]
];
var reach5 = 28;
function modifierOf(text, start, end) {
  const left = text.slice(Math.max(0, start - reach5), start).replaceAll(/\s/gu, " ");
  const right = text.slice(end, end + reach5);
  const found = before.find(([pattern]) => pattern.test(left)) ?? after.find(([pattern]) => pattern.test(right));
  return found?.[1] ?? null;
}

// dist/money/paying.js
var verbs = "bet|bought|buy(?:s|ing)?|charg(?:e[sd]?|ing)|costs?|costing|donated?|earn(?:s|ed|ing)?|fin(?:ed|ing)|invest(?:s|ed|ing)?|lend|lent|owe[sd]?|owing|paid|pay(?:s|ing)?|pric(?:ed|ing)|rais(?:ed|ing)|sell(?:s|ing)?|sold|spen[dt]|spending|stole|worth";
var nouns2 = "bail|bill|bounty|bribes?|cash|compensation|damages|debts?|deposit|dividend|fees?|fines?|grants?|income|loans?|loss|pension|prices?|prize|profits?|ransom|rent|revenue|reward|salary|sales|tax|taxes|tickets?|turnover|wages?";
var before2 = new RegExp(`(?<![\\p{L}-])(?:${verbs}|${nouns2})(?:[ -][\\p{L}\\d'’]{1,15}){0,4},? $`, "iu");
var after2 = /^ (?:(?:bank)?notes?|bills?|coins?|in (?:aid|back pay|bail|cash|compensation|damages|fees|fines|rent|tax|taxes))\b/u;
function isPaid(text, start, end) {
  return before2.test(text.slice(Math.max(0, start - 80), start)) || after2.test(text.slice(end, end + 24));
}

// dist/money/search.js
var reachBefore = 120;
var reachAfter = 60;
var context = 40;
function matchesOf({ pattern, anchor, hint }, text) {
  if (hint !== void 0 && !hint.test(text))
    return [];
  if (anchor === void 0)
    return within2(pattern, text, { start: 0, end: text.length });
  return windowsOf(anchor, text).flatMap((window) => within2(pattern, text, window));
}
function within2(pattern, text, window) {
  const found = [];
  const part = text.slice(window.start, window.end);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
    const start = window.start + match.index;
    const end = start + match[0].length;
    found.push({
      start,
      end,
      groups: match.groups ?? {},
      printed: match[0],
      before: text.slice(Math.max(0, start - context), start),
      after: text.slice(end, end + context)
    });
  }
  return found;
}
function windowsOf(anchor, text) {
  const windows = [];
  anchor.lastIndex = 0;
  while (anchor.test(text)) {
    const start = Math.max(0, anchor.lastIndex - reachBefore);
    const end = anchor.lastIndex + reachAfter;
    const last = windows.at(-1);
    if (last && start <= last.end)
      last.end = end;
    else
      windows.push({ start, end });
  }
  return windows;
}

// dist/money/settle.js
function evidenceOf(doc, amounts, gazetteer) {
  const named = /* @__PURE__ */ new Map();
  for (const name of doc.names) {
    if (name.type !== "PLACE" && name.type !== "NORP")
      continue;
    const country = countryOf3(surfaceOf(doc.text, name), gazetteer);
    if (country)
      named.set(country, (named.get(country) ?? 0) + 1);
  }
  const place = doc.dateline?.place;
  return {
    filed: place ? countryOf3(surfaceOf(doc.text, place), gazetteer) : null,
    named,
    certain: new Set(amounts.flatMap(({ currencies: currencies2 }) => currencies2.length === 1 ? currencies2 : [])),
    year: Number(doc.published.slice(0, 4))
  };
}
function countryOf3(name, gazetteer) {
  const country = gazetteer.countryNamed(name) ?? gazetteer.countryOfDemonym(name);
  return country?.code ?? gazetteer.place(name)?.country ?? null;
}
function hasCountry({ currencies: currencies2 }, { filed, named }) {
  return candidatesOf(currencies2).some(({ countries }) => countries.some((country) => country === filed || named.has(country)));
}
function settle(meaning, evidence2) {
  const candidates = inUse(meaning, evidence2.year);
  const { usual } = meaning;
  const open3 = usual === void 0 ? candidates : candidates.filter(({ code: code2 }) => !evidence2.certain.has(code2));
  const found = only(candidates) ?? ofCountry(open3, evidence2.filed) ?? certainly(meaning, candidates, evidence2);
  const code = found ?? mostNamed(candidates, open3, leastNamed(meaning, evidence2), evidence2) ?? usual;
  if (code !== void 0)
    return { currency: code, candidates: [] };
  return { currency: null, candidates: candidates.map((each) => each.code) };
}
var candidatesOf = (codes) => codes.flatMap((code) => currencyOfCode(code) ?? []);
function inUse({ currencies: currencies2, usual }, year) {
  const all2 = candidatesOf(currencies2);
  const left = all2.filter(({ code, until }) => until === null || year <= until + 1 || code === usual);
  return left.length > 0 ? left : all2;
}
function only([first, second]) {
  return second === void 0 ? first?.code : void 0;
}
function ofCountry(candidates, country) {
  return candidates.find(({ countries }) => country !== null && countries.includes(country))?.code;
}
function certainly({ usual }, candidates, { certain }) {
  return usual === void 0 ? only(candidates.filter(({ code }) => certain.has(code))) : void 0;
}
function leastNamed({ usual }, { named }) {
  return usual === void 0 ? 1 : Math.max(2, ...named.values());
}
function mostNamed(candidates, open3, least, { named }) {
  const counts = candidates.map((currency) => ({ currency, times: sum(currency.countries.map((country) => named.get(country) ?? 0)) })).sort((a, b) => b.times - a.times);
  const [most3, next] = counts;
  const isClear2 = most3 !== void 0 && most3.times >= least && most3.times >= 2 * (next?.times ?? 0);
  return isClear2 && open3.includes(most3.currency) ? most3.currency.code : void 0;
}
function sum(numbers2) {
  return numbers2.reduce((total, each) => total + each, 0);
}

// dist/money/stage.js
function moneyStage(gazetteer) {
  const lookUp2 = (name) => countryOf3(name, gazetteer);
  return stage({
    name: "money",
    reads: ["tokens", "names"],
    writes: "money",
    run(doc) {
      const found = doc.tokens.paragraphs.flatMap((paragraph) => draftsIn(doc.text, paragraph, lookUp2));
      if (found.length === 0)
        return [];
      const evidence2 = evidenceOf(doc, found, gazetteer);
      return found.flatMap((draft) => moneyOf(draft, doc.text, evidence2) ?? []);
    }
  });
}
var mayCount = new RegExp(`[\\d½¼¾]|(?:hundred|thousand|illion|lakh|crore|half|${numeralWord})s?[ -]`, "iu");
function draftsIn(text, paragraph, lookUp2) {
  const printed2 = text.slice(paragraph.start, paragraph.end);
  if (!mayCount.test(printed2))
    return [];
  const all2 = moneyRules.flatMap((rule2) => candidatesOf2(rule2, printed2, lookUp2)).sort(bySpan);
  const kept = [];
  for (const draft of all2)
    if (draft.start >= (kept.at(-1)?.end ?? 0))
      kept.push(draft);
  return kept.map((draft) => ({
    ...draft,
    start: paragraph.start + draft.start,
    end: paragraph.start + draft.end
  }));
}
function candidatesOf2(rule2, printed2, lookUp2) {
  return matchesOf(rule2, printed2).flatMap((match) => {
    const draft = rule2.read({ ...match, countryOf: lookUp2 });
    if (!draft || draft.needsPaying === true && !isPaid(printed2, draft.start, draft.end))
      return [];
    return [{ ...draft, rule: rule2.name }];
  });
}
function moneyOf(draft, text, evidence2) {
  const { start, end, amount, upTo, rule: rule2 } = draft;
  if (draft.needsCountry === true && !hasCountry(draft, evidence2))
    return null;
  const { currency, candidates } = settle(draft, evidence2);
  return {
    start,
    end,
    amount: upTo === void 0 ? amount : null,
    amountMin: upTo === void 0 ? null : amount,
    amountMax: upTo ?? null,
    currency,
    currencyCandidates: candidates,
    modifier: draft.modifier ?? modifierOf(text, start, end),
    rule: rule2,
    confidence: null
  };
}

// dist/names/settle.js
function settle2(reading, { view, names }, knowledge) {
  const read2 = reading.names.map(placed2);
  const byStart = new Map(read2.map((name) => [name.start, name]));
  const titles2 = read2.flatMap(({ title }) => title ?? []).sort(bySpan);
  const isOfTitle = (span3) => touching(titles2, span3).some((title) => covers(title, span3)) && touching(read2, span3).length === 0;
  const tagged = [];
  for (const name of names) {
    if (!isLikely(name))
      continue;
    const { words: words2 } = reading.lines[view.lineOf(name.from)] ?? { words: [] };
    const from = view.indexInLine(name.from);
    const stretch2 = { words: words2, from, to: from + name.to - name.from };
    const settled = settledName(stretch2, name, byStart);
    if (!isBareHead(stretch2, knowledge) && !isPortfolio(stretch2) && !isOfTitle(settled))
      tagged.push(settled);
  }
  const sure = read2.filter((name) => isSure(name, tagged));
  const kept = tagged.filter((name) => touching(sure, name).length === 0);
  return withAcronyms([...kept, ...sure.map(withoutConfidence)]);
}
function placed2(name) {
  const { words: words2, from, to, isDoubtful, text, title, type, rule: rule2, weight } = name;
  const { start, end } = spanOf(name);
  return { words: words2, from, to, isDoubtful, text, title, type, rule: rule2, weight, start, end };
}
function withoutConfidence({ words: words2, from, to, isDoubtful, text, title, start, end, type, rule: rule2 }) {
  return { words: words2, from, to, isDoubtful, text, title, start, end, type, rule: rule2, confidence: null };
}
function withAcronyms(names) {
  const byEnd = new Map(names.map((name) => [name.end, name]));
  const types2 = /* @__PURE__ */ new Map();
  for (const { words: words2, from, text } of names) {
    const long = words2[from]?.gap.endsWith("(") ? byEnd.get(words2[from - 1]?.end ?? -1) : void 0;
    if (long && isAcronymOf(text, long))
      types2.set(text, long.type);
  }
  return names.map((name) => {
    const type = types2.get(name.text);
    return type === void 0 || type === name.type ? name : { ...name, type, rule: acronymRule };
  });
}
function isLikely({ confidence, certainty, presence }) {
  return confidence >= (certainty >= 0.5 || presence >= 0.98 ? 0.32 : 0.38);
}
function settledName(stretch2, { type, confidence }, byStart) {
  const span3 = spanOf(stretch2);
  const read2 = byStart.get(span3.start);
  const isSame2 = read2 !== void 0 && read2.type === type && read2.end === span3.end;
  const { words: words2, from, to } = stretch2;
  return {
    words: words2,
    from,
    to,
    isDoubtful: false,
    text: printed(words2, from, to),
    title: read2?.title ?? titleBefore(words2, from),
    start: span3.start,
    end: span3.end,
    type,
    rule: isSame2 ? read2.rule : "tagger",
    confidence
  };
}
var surer = /* @__PURE__ */ new Set([
  "nationality",
  "other-head",
  "place-head",
  "quoted-title",
  "thing-by-kind"
]);
var whole = /* @__PURE__ */ new Set(["known-country", "known-place", "known-organization"]);
function isSure(name, tagged) {
  const { rule: rule2, from, to } = name;
  if (rule2 === "handle" || rule2 === "known-thing")
    return true;
  if (to - from === 1)
    return false;
  if (surer.has(rule2))
    return true;
  if (rule2 === "organization-head") {
    const others = touching(tagged, name);
    return others.length > 1 && others.every((other) => isPartOf(other, name));
  }
  return whole.has(rule2) && !touching(tagged, name).some((other) => covers(other, name));
}
var isPartOf = (name, span3) => name.type !== "PERSON" && covers(span3, name);
function isPortfolio({ words: words2, from, to }) {
  const link2 = words2[from - 1];
  if (!/^(?:of|for)$/u.test(link2?.text ?? "") || words2[from]?.gap !== "" || link2?.gap !== "")
    return false;
  return isTitleWord(words2[from - 2]?.lower ?? "") && words2.slice(from, to).every(({ lower: lower2 }) => portfolioWords.has(lower2) || lower2 === "and");
}
var determiners2 = /* @__PURE__ */ new Set(["a", "an", "her", "his", "its", "our", "the", "their", "this"]);
function isBareHead({ words: words2, from, to }, { gazetteer }) {
  const [own2, before5, after3] = [words2[from], words2[from - 1], words2[to]];
  if (!own2 || to - from > 1 || own2.gap !== "" || !determiners2.has(before5?.lower ?? ""))
    return false;
  if (after3?.gap === "" && (after3.isNamelike || after3.lower === "of" || after3.lower === "for"))
    return false;
  const { lower: lower2, text } = own2;
  const isHead = organizationHeads.has(lower2) || placeHeads.has(lower2) || otherHeads.has(lower2) || isTitleWord(lower2);
  return isHead && gazetteer.isCommonWord(lower2) && new RegExp("\\p{Ll}", "u").test(text);
}

// dist/names/stage.js
function nameStage(tagger, lexicon = null) {
  const { gazetteer } = tagger.knowledge;
  return stage({
    name: "names",
    reads: ["quotations", "tokens", "syntax"],
    writes: "names",
    run: (doc) => withUserNames(namesOf(doc, tagger), doc, { lexicon, gazetteer })
  });
}
function namesOf(doc, { knowledge, tag }) {
  const reading = readByRules(doc, knowledge);
  const found = settle2(reading, tag(doc, reading), knowledge).map((name) => toName(doc.text, name));
  return withoutOverlaps2(withDatelinePlace(found, doc));
}
function toName(text, name) {
  const span3 = withBrackets(text, name);
  return {
    start: span3.start,
    end: span3.end,
    type: name.type,
    form: /^[@#]\S*$/u.test(text.slice(span3.start, span3.end)) ? "handle" : "name",
    title: name.type === "PERSON" ? name.title : null,
    rule: name.rule,
    confidence: name.confidence === null ? null : Math.round(1e3 * name.confidence) / 1e3
  };
}
function withBrackets(text, { start, end }) {
  const inner3 = text.slice(start, end);
  const opens = text[start - 1] === "[" && inner3.includes("]");
  const closes2 = text[end] === "]" && inner3.includes("[");
  return { start: opens ? start - 1 : start, end: closes2 ? end + 1 : end };
}
var rule = "dateline-place";
function withDatelinePlace(names, { text, dateline }) {
  const place = dateline?.place;
  if (!place)
    return names;
  const known = names.find((name) => name.type === "PLACE" && overlaps(name, place));
  if (known)
    return known.rule === "tagger" ? names.map((name) => name === known ? { ...name, rule } : name) : names;
  const city = /^[^,]{2,60}/u.exec(text.slice(place.start, place.end))?.[0].trimEnd() ?? "";
  if (!new RegExp("^\\p{Lu}", "u").test(city))
    return names;
  const span3 = { start: place.start, end: place.start + city.length };
  const rest = names.filter((name) => !overlaps(name, span3));
  return [...rest, { ...span3, type: "PLACE", form: "name", title: null, rule, confidence: null }];
}
function withoutOverlaps2(names) {
  const kept = [];
  for (const name of [...names].sort(bySpan)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, name))
      kept.push(name);
  }
  return kept;
}

// dist/quotations/marks.js
var markPairs = [
  { marks: "two_apostrophes", opens: "''", closes: ["''", '"', "”"], isSingle: false },
  { marks: "two_apostrophes", opens: "``", closes: ["''", "``", '"', "”"], isSingle: false },
  { marks: "curly_double", opens: "“", closes: ["”", '"', "“", "''"], isSingle: false },
  { marks: "curly_double", opens: "„", closes: ["“", "”", '"'], isSingle: false },
  { marks: "double", opens: '"', closes: ['"', "”"], isSingle: false },
  { marks: "angle", opens: "«", closes: ["»"], isSingle: false },
  { marks: "curly_single", opens: "‘", closes: ["’", "'"], isSingle: true },
  { marks: "single", opens: "'", closes: ["'", "’"], isSingle: true }
];
var anyMark = /['"`“”„«»‘’]/gu;
function markOffsets(text, { start, end }) {
  return Array.from(text.slice(start, end).matchAll(anyMark), (match) => start + match.index);
}
var pairsByCharacter = new Map(markPairs.map(({ opens: [first = ""] }) => [first, markPairs.filter(({ opens }) => opens.startsWith(first))]));
function pairAt(text, at2) {
  const candidates = pairsByCharacter.get(text[at2] ?? "");
  return candidates?.find(({ opens }) => text.startsWith(opens, at2)) ?? null;
}

// dist/quotations/stage.js
var quotationStage = stage({
  name: "quotations",
  reads: [],
  writes: "quotations",
  run: (article) => paragraphsOf(article.text).flatMap((paragraph) => quotationsIn(article.text, paragraph))
});
var letterOrDigit = /[\p{L}\p{N}]/u;
var spaceOrOpener = /[\s([{\u2014\u2013/-]/u;
var longestSearch = 3e3;
var marksOnly = " \"“”„«»‘’'`";
function quotationsIn(text, paragraph) {
  const marks2 = markOffsets(text, paragraph);
  const found = [];
  const page = { text, paragraph, marks: marks2, searched: /* @__PURE__ */ new Map() };
  let end = paragraph.start;
  for (const [index, offset] of marks2.entries()) {
    const pair = offset < end ? null : openingAt(text, offset, paragraph);
    const quotation2 = pair ? quotationFrom(page, index, pair) : null;
    if (!quotation2)
      continue;
    found.push(quotation2);
    end = quotation2.end;
  }
  return found;
}
function openingAt(text, offset, paragraph) {
  const pair = pairAt(text, offset);
  if (!pair)
    return null;
  const before5 = offset > paragraph.start ? text[offset - 1] ?? " " : " ";
  const after3 = text[offset + pair.opens.length] ?? " ";
  if (pair.isSingle)
    return looksOpening(before5, after3) && /[\p{L}[@#]/u.test(after3) ? pair : null;
  return isEmptyOrStray(pair, before5, after3) ? null : pair;
}
function isEmptyOrStray(pair, before5, after3) {
  if (pair.opens === '"' && (after3 === '"' || before5 === '"' && /\s/u.test(after3)))
    return true;
  const isInch = /\d/u.test(before5) && !/\S/u.test(after3);
  return isInch || letterOrDigit.test(before5) && /\s/u.test(after3);
}
function looksOpening(before5, after3) {
  return spaceOrOpener.test(before5) && /\S/u.test(after3);
}
function quotationFrom(page, index, pair) {
  const { text, paragraph, marks: marks2 } = page;
  const start = at(marks2, index);
  const closing = closingOf(page, index, pair);
  if (closing?.isNextOpening)
    return quotation(text, { start, end: closing.start }, pair, null);
  if (closing)
    return quotation(text, { start, end: closing.end }, pair, surfaceOf(text, closing));
  return pair.isSingle ? null : quotation(text, { start, end: paragraph.end }, pair, null);
}
function closingOf({ text, paragraph, marks: marks2, searched }, index, pair) {
  const start = at(marks2, index);
  const end = pair.isSingle ? Math.min(paragraph.end, start + longestSearch) : paragraph.end;
  const inside3 = { start: start + pair.opens.length, end };
  let from = inside3.start;
  let next = Math.max(index + 1, searched.get(pair) ?? 0);
  for (; next < marks2.length && at(marks2, next) < end; next++) {
    const offset = at(marks2, next);
    if (offset < from)
      continue;
    const nested = nestedEnd(text, offset, inside3, pair);
    const closing = nested === null ? closingAt(text, offset, inside3, pair) : null;
    if (closing)
      return closing;
    from = nested ?? from;
  }
  if (pair.isSingle)
    searched.set(pair, next);
  return null;
}
function closingAt(text, start, inside3, pair) {
  const mark = pair.closes.find((candidate) => text.startsWith(candidate, start));
  if (!mark)
    return null;
  const end = start + mark.length;
  const before5 = text[start - 1] ?? " ";
  const after3 = text[end] ?? " ";
  if (pair.isSingle) {
    const isApostrophe2 = letterOrDigit.test(after3) || /\s/u.test(before5) || isPossessive4(text, start, inside3);
    return isApostrophe2 ? null : { start, end, isNextOpening: false };
  }
  const isNextOpening = start > inside3.start && looksOpening(before5, after3) && letterOrDigit.test(after3);
  return { start, end, isNextOpening };
}
function isPossessive4(text, offset, inside3) {
  if (!/s/iu.test(text[offset - 1] ?? "") || !new RegExp("^\\s?\\p{Ll}|^\\s\\p{Lu}", "u").test(text.slice(offset + 1, offset + 3)))
    return false;
  const rest = text.slice(offset + 1, Math.min(inside3.end, offset + 600));
  const closing = new RegExp("[.,!?…]['’](?!\\p{L})", "u").exec(rest);
  const opening = new RegExp("(?:^|[\\s(])['‘]\\p{L}", "u").exec(rest);
  return closing !== null && (opening === null || closing.index < opening.index);
}
function nestedEnd(text, offset, inside3, outer) {
  const inner3 = pairAt(text, offset);
  if (!inner3 || inner3.isSingle || outer.isSingle || inner3.opens === outer.opens)
    return null;
  if (offset === inside3.start || !looksOpening(text[offset - 1] ?? " ", text[offset + inner3.opens.length] ?? " "))
    return null;
  const own2 = inner3.closes[0] ?? inner3.opens;
  const from = offset + inner3.opens.length;
  const close = text.slice(from, Math.min(inside3.end, from + longestSearch)).indexOf(own2);
  return close < 0 ? null : from + close + own2.length;
}
function quotation(text, span3, pair, closing) {
  const end = closing === null ? span3.end : span3.end - closing.length;
  const inner3 = trimSpan(text, { start: span3.start + pair.opens.length, end });
  if (inner3.start >= inner3.end || trimSpan(text, inner3, marksOnly).start >= inner3.end)
    return null;
  if (pair.isSingle && text.slice(inner3.start, inner3.end) === "n")
    return null;
  const outer = closing === null ? { start: span3.start, end: inner3.end } : span3;
  return {
    start: outer.start,
    end: outer.end,
    inner: inner3,
    marks: marksOf(pair, closing),
    closed: closing !== null
  };
}
function marksOf(pair, closing) {
  return closing === null || pair.closes[0] === closing ? pair.marks : "mixed";
}

// dist/statements/continuation.js
function continued(doc, lines, drafts) {
  const out = [...drafts];
  const lastOfLine = /* @__PURE__ */ new Map();
  for (const [index, draft] of out.entries())
    lastOfLine.set(draft.line, index);
  lines.forEach((line, index) => {
    const owner = lastOfLine.get(index - 1);
    if (owner === void 0 || lastOfLine.has(index) || line.isBoilerplate || !isOnlyQuotations(line))
      return;
    const draft = out[owner];
    const before5 = lines[index - 1];
    if (!draft || !before5 || !goesOn(doc, before5, line))
      return;
    out[owner] = { ...draft, content: [...draft.content, { start: line.start, end: line.end }] };
    lastOfLine.set(index, owner);
  });
  return out;
}
function isOnlyQuotations(line) {
  return line.items.every((item) => item.quotation !== null || item.partOfSpeech === "PUNCT") && line.items.some((item) => item.quotation !== null);
}
function goesOn(doc, before5, line) {
  if (before5.paragraph === line.paragraph)
    return true;
  const last = before5.items.findLast((item) => item.quotation !== null);
  return last?.quotation != null && doc.quotations[last.quotation]?.closed === false;
}

// dist/statements/grammar.js
function grammarOf({ clauses: clauses3, nounPhrases }, tokenAt2) {
  const subjects2 = /* @__PURE__ */ new Map();
  const contents = /* @__PURE__ */ new Map();
  for (const { verb, subject: subject3, governor, relation: relation3, introducedBy, start } of clauses3) {
    const phrase = subject3 === null ? void 0 : nounPhrases[subject3];
    if (phrase)
      subjects2.set(verb, phrase.head);
    const above = governor === null ? void 0 : clauses3[governor];
    if (!above || relation3 !== "complement" || introducedBy !== "that" || contents.has(above.verb))
      continue;
    const that = tokenAt2(start);
    if (that > above.verb)
      contents.set(above.verb, that);
  }
  return { subjects: subjects2, contents };
}

// dist/statements/line.js
function linesOf(doc, words2) {
  return joined(stretchesOf(doc, words2), doc).flatMap(({ items, sentence }) => {
    const [first, final] = [items[0], items.at(-1)];
    const whole2 = doc.tokens.sentences[sentence];
    if (!(first && final && whole2))
      return [];
    return [
      { items, start: first.start, end: final.end, paragraph: whole2.paragraph, isBoilerplate: whole2.isBoilerplate }
    ];
  });
}
function innerLinesOf(doc, words2) {
  const spans = [...doc.quotations.map(({ inner: inner3 }) => inner3), ...doc.tweets.map(({ content }) => content)];
  return spans.flatMap((span3) => {
    const stretches2 = [];
    for (let index = tokenAt(doc, span3.start); index < words2.length; index++) {
      const [token, item] = [doc.tokens.tokens[index], words2[index]];
      if (!token || !item || token.start >= span3.end)
        break;
      const current = stretches2.at(-1);
      if (current?.sentence === token.sentence)
        current.items.push(item);
      else
        stretches2.push({ items: [item], sentence: token.sentence });
    }
    return stretches2.map(({ items, sentence }) => {
      const paragraph = doc.tokens.sentences[sentence]?.paragraph ?? 0;
      return { items, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0, paragraph, isBoilerplate: false };
    });
  });
}
function stretchesOf(doc, words2) {
  const { tokens } = doc.tokens;
  const quotationAt = follow(doc.quotations);
  const tweetAt = follow(doc.tweets);
  const stretches2 = [];
  let last = -1;
  let index = 0;
  for (let token = tokens[0]; token; token = tokens[index]) {
    const number2 = quotationAt(token.start);
    const item = number2 === null ? words2[index] : quotationItem(doc, number2, index);
    index = number2 === null || !item ? index + 1 : Math.max(index + 1, tokenAt(doc, item.end));
    if (!item || tweetAt(token.start) !== null)
      continue;
    if (token.sentence === last)
      stretches2.at(-1)?.items.push(item);
    else
      stretches2.push({ items: [item], sentence: token.sentence });
    last = at(tokens, index - 1).sentence;
  }
  return stretches2;
}
var tokenAt = (doc, offset) => firstEndingAfter(doc.tokens.tokens, offset);
function follow(spans) {
  let next = 0;
  return (offset) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= offset)
      next++;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= offset ? next : null;
  };
}
function wordsOf2({ text, timexes, tokens }) {
  const timexAt = follow(timexes);
  return tokens.tokens.map(({ start, end, lower: lower2, lemma, partOfSpeech }, token) => {
    const isTime2 = timexAt(start) !== null || calendarWords2.has(lower2);
    const isCapital2 = startsWithCapital(text, start);
    return { start, end, lower: lower2, lemma, partOfSpeech, quotation: null, token, isCapital: isCapital2, isTime: isTime2 };
  });
}
function startsWithCapital(text, offset) {
  const code = text.charCodeAt(offset);
  return code < 128 ? code >= 65 && code <= 90 : new RegExp("^\\p{Lu}", "u").test(text.slice(offset, offset + 2));
}
function quotationItem({ quotations }, quotation2, token) {
  const { start, end } = at(quotations, quotation2);
  return {
    start,
    end,
    lower: "",
    lemma: "",
    partOfSpeech: "X",
    quotation: quotation2,
    token,
    isCapital: false,
    isTime: false
  };
}
var calendarWords2 = /* @__PURE__ */ new Set([
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  ...["morning", "afternoon", "evening", "night", "noon", "midnight"],
  ...["yesterday", "today", "tonight", "earlier", "later"],
  ...["january", "february", "march", "april", "june", "july", "august"],
  ...["september", "october", "november", "december"]
]);
function joined(stretches2, doc) {
  const out = [];
  for (const stretch2 of stretches2) {
    const before5 = out.at(-1);
    if (before5 && isGoneOn(doc, before5, stretch2))
      for (const item of stretch2.items)
        before5.items.push(item);
    else
      out.push(stretch2);
  }
  return out;
}
function isGoneOn({ text, tokens: { sentences } }, before5, stretch2) {
  if (before5.items.at(-1)?.quotation == null)
    return false;
  const isSamePlace = sentences[before5.sentence]?.paragraph === sentences[stretch2.sentence]?.paragraph;
  return isSamePlace && isTail2(stretch2.items, text);
}
function isTail2(items, text) {
  const first = items[0];
  if (!first || first.quotation !== null)
    return false;
  if (new RegExp("^\\p{Ll}", "u").test(text.slice(first.start, first.start + 2)))
    return true;
  const cue = items.slice(0, 5).findIndex(({ lower: lower2 }) => tailCues.test(lower2));
  if (cue < 1)
    return false;
  const after3 = items[cue + 1];
  return !after3 || after3.lower === "." || after3.lower === "," || after3.isTime || after3.partOfSpeech === "ADP";
}
var tailCues = /^(?:said|says|asked|added|told|wrote|tweeted|replied|continued|exclaimed|shouted|responded)$/u;

// dist/statements/inside.js
function insideDrafts(doc, words2, { clauses: clauses3, grammar }) {
  return innerLinesOf(doc, words2).flatMap((line) => {
    if (line.items.length < shortestLine || line.items.at(-1)?.lower === "?")
      return [];
    const cues = cuesOf(line, grammar).filter((cue) => reports(line, cue));
    return cues.flatMap((cue) => {
      const scene = { doc, lines: [line], index: 0, line, cues, clauses: clauses3 };
      const read2 = firstReading(insideRules, scene, cue);
      return read2 ? [{ rule: read2.rule, line: -1, isInside: true, ...read2.found }] : [];
    });
  });
}
var shortestLine = 4;
var modals = /^(?:would|will|could|should|might|may|must|can|'ll|'d|to|not|n't|never)$/u;
var reportForms = new RegExp("^(?:said|told|wrote|\\p{L}{2,20}ed)$", "u");
var persons = /^(?:i|we|he|she|they)$/u;
var ties = /^(?:of|'s|’s|')$/u;
var conditions = /^(?:if|whether|unless|when|until)$/u;
function reports({ items }, { verb, from, subject: subject3, form: form2, isInverted: isInverted2 }) {
  if (form2 !== "finite" || isInverted2 || !subject3 || !reportForms.test(items[verb]?.lower ?? ""))
    return false;
  if (items.slice(from, verb).some(({ lower: lower2 }) => modals.test(lower2)))
    return false;
  if (conditions.test(items[subject3.from - 1]?.lower ?? ""))
    return false;
  const words2 = items.slice(subject3.from, subject3.to);
  return words2.some(isSomebody) && !words2.some(({ lower: lower2 }) => ties.test(lower2));
}
var isSomebody = (item) => persons.test(item.lower) || item.partOfSpeech === "PROPN" || item.lower.startsWith("@");

// dist/statements/engine.js
function findDrafts(doc) {
  const words2 = wordsOf2(doc);
  const lines = linesOf(doc, words2);
  const clauses3 = /* @__PURE__ */ new Map();
  for (const clause of doc.syntax.clauses)
    clauses3.set(clause.verb, clause);
  const grammar = grammarOf(doc.syntax, (offset) => firstEndingAfter(doc.tokens.tokens, offset));
  const drafts = lines.flatMap((line, index) => {
    if (line.isBoilerplate)
      return [];
    return draftsOf({ doc, lines, index, line, cues: cuesOf(line, grammar), clauses: clauses3 });
  });
  return [...continued(doc, lines, drafts), ...insideDrafts(doc, words2, { clauses: clauses3, grammar })];
}
function draftsOf(scene) {
  const line = scene.index;
  const drafts = [];
  for (const rule2 of lineRules) {
    for (const found of rule2.readLine(scene))
      drafts.push({ rule: rule2.name, line, ...found });
  }
  for (const cue of scene.cues) {
    const read2 = firstReading(cueRules, scene, cue);
    if (read2)
      drafts.push({ rule: read2.rule, line, ...read2.found });
  }
  return drafts.length > 1 ? withoutRepeats(drafts) : drafts;
}
function withoutRepeats(drafts) {
  const seen = /* @__PURE__ */ new Set();
  return drafts.filter((draft) => {
    const key = keyOf2(draft.content, draft.cueSpan);
    if (seen.has(key))
      return false;
    seen.add(key);
    return true;
  });
}
var keyOf2 = (content, cue) => `${cue?.start} ${content.map(({ start, end }) => `${start}-${end}`).join(" ")}`;

// dist/statements/medium.js
var media3 = [
  ["tweet", /\b(?:tweet(?:s|ed|ing)?|twitter|retweeted|posted on x)\b/u],
  ["phone call", /\b(?:tele)?phone\s+(?:call|conversation|talks?)|\b(?:by|over the) phone\b|\b(?:in|during) a call\b/u],
  ["press conference", /\b(?:(?:press|news|media)\s+(?:conference|briefing)|presser|briefing)\b/u],
  ["interview", /\binterview(?:s|ed)?\b/u],
  ["statement", /\b(?:statement|communiqu[eé]|press release|readout|press service|news release)\b/u],
  ["speech", /\b(?:speech|address to|rally|ceremony|keynote|sermon|remarks (?:at|to|in)|addressing)\b/u],
  ["report", /\b(?:report|study|survey|poll|audit|review|paper|analysis)\b/u]
];
var anyMedium = new RegExp(media3.map(([, { source }]) => source).join("|"), "u");
function mediumOf(words2) {
  const lower2 = words2.toLowerCase();
  if (!anyMedium.test(lower2))
    return null;
  return media3.find(([, pattern]) => pattern.test(lower2))?.[0] ?? null;
}

// dist/statements/speaker.js
var governing2 = /\b(?:of|for|to|with|against|by|from|at|in|about)\s+(?:the\s+)?$/u;
var ownership = /^['’]s?\b|^['’]\s/u;
function speakerSpanOf(doc, source) {
  const names = inside2(doc.names, source);
  const person = names.find((name) => name.type === "PERSON" && isHeadName(doc.text, source, { ...name, start: name.title?.start ?? name.start }, name.end));
  if (person)
    return { start: person.start, end: person.end };
  const apposed = doc.names[firstEndingAfter(doc.names, source.end)];
  if (apposed?.type === "PERSON" && apposed.start === source.end + 2 && doc.text.startsWith(", ", source.end) && doc.text[apposed.end] === ",") {
    return { start: apposed.start, end: apposed.end };
  }
  const bare = withoutArticle(doc.text, source);
  const head = headEnd(doc.text, bare);
  const body = names.find((name) => name.type !== "NORP" && name.start <= bare.start && name.end >= head) ?? names.find((name) => name.end === head && name.type !== "NORP" && isHeadName(doc.text, source, name, name.end));
  if (body)
    return { start: body.start, end: body.end };
  if (names.length > 0)
    return source;
  return capitalisedName(doc.text, source) ?? source;
}
function inside2(items, span3) {
  const found = [];
  for (let at2 = firstEndingAfter(items, span3.start); at2 < items.length; at2++) {
    const item = items[at2];
    if (!item || item.start >= span3.end)
      break;
    if (covers(span3, item))
      found.push(item);
  }
  return found;
}
function isHeadName(text, source, { start }, end) {
  if (governing2.test(text.slice(source.start, start)))
    return false;
  return !ownership.test(text.slice(end, end + 3));
}
function withoutArticle(text, { start, end }) {
  const article = /^(?:the|a|an)\s+/iu.exec(text.slice(start, end));
  return { start: start + (article?.[0].length ?? 0), end };
}
function headEnd(text, { start, end }) {
  const preposition = /(?<!\s)\s+(?:of|for|in|at|on|from|with|to|against|by)\s/u.exec(text.slice(start, end));
  return preposition ? start + preposition.index : end;
}
function capitalisedName(text, { start, end }) {
  const words2 = new RegExp("(?:^|\\s)((?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s){1,6})?(\\p{Lu}[\\p{L}'’-]{1,30}\\s\\p{Lu}[\\p{L}'’-]{1,30})$", "u").exec(text.slice(start, end));
  if (!words2?.[1] || !words2[2])
    return null;
  return { start: end - words2[2].length, end };
}
function entityAt2(doc, span3) {
  if (!span3)
    return null;
  const { mentions } = doc.mentions;
  const head = headEnd(doc.text, span3);
  let best2 = null;
  for (let at2 = firstMentionNear(mentions, span3.start); at2 < mentions.length; at2++) {
    const mention = mentions[at2];
    if (!mention || mention.start >= span3.end)
      break;
    const score = overlaps(mention, span3) ? fitOf(doc.text, mention, { span: span3, head }) : 0;
    if (score > (best2?.score ?? 0))
      best2 = { entity: mention.entity, score };
  }
  return best2?.entity ?? null;
}
function fitOf(text, mention, { span: span3, head }) {
  if (mention.type === "NORP" && mention.end < span3.end)
    return 0;
  if (mention.start === span3.start && mention.end === span3.end)
    return 3;
  if (covers(mention, span3))
    return 2.5;
  if (mention.end >= head && mention.start < head)
    return 2;
  const isFirst = mention.start >= span3.start && mention.start - span3.start < 5;
  return isFirst && text.startsWith(" and ", mention.end) ? 1 : 0;
}
var longestMention = 300;
function firstMentionNear(mentions, offset) {
  return firstStartingAfter(mentions, offset - longestMention - 1);
}
function mentionsInside(doc, span3) {
  const { mentions } = doc.mentions;
  const found = [];
  for (let at2 = firstMentionNear(mentions, span3.start); at2 < mentions.length; at2++) {
    const mention = mentions[at2];
    if (!mention || mention.start >= span3.end)
      break;
    if (covers(span3, mention))
      found.push(mention);
  }
  return found;
}

// dist/statements/owners.js
function withOwners(doc, statements) {
  const issuers = issuersOf(doc);
  const out = [];
  for (const statement2 of statements) {
    const before5 = out.findLast((other) => other.parent === null);
    const container = (statement2.parent === null ? null : out[statement2.parent]) ?? null;
    const owner = ownerOf3(doc, statement2, { before: before5 ?? null, last: out.at(-1) ?? null, container, issuers });
    const speaker2 = owner === void 0 ? statement2.speaker : owner;
    const medium = statement2.medium ?? (before5 && before5.speaker === speaker2 ? lasting2(before5.medium, speaker2) : null);
    out.push({ ...statement2, speaker: speaker2, medium });
  }
  return out;
}
function lasting2(medium, speaker2) {
  return speaker2 !== null && medium !== "tweet" && medium !== "phone call" ? medium : null;
}
function ownerOf3(doc, statement2, { before: before5, last, container, issuers }) {
  const { speakerSpan, speaker: speaker2 } = statement2;
  if (!speakerSpan)
    return speaker2 === null && last?.cue === statement2.cue && isNear2(last, statement2) ? last.speaker : void 0;
  const words2 = doc.text.slice(speakerSpan.start, speakerSpan.end).toLowerCase();
  if (isDocument(words2)) {
    const issuer = issuers.findLast(({ at: at2 }) => at2 < speakerSpan.start)?.entity;
    return entityInside(doc, speakerSpan) ?? issuer ?? before5?.speaker;
  }
  if (words2 === "i")
    return container?.speaker;
  if (speaker2 !== null)
    return void 0;
  if (words2 === "it")
    return before5?.speaker;
  if (words2 === "who" || words2 === "which")
    return entityBefore(doc, speakerSpan.start);
  return countryInside(doc, speakerSpan) ?? void 0;
}
var isNear2 = (a, b) => Math.abs((a.content.at(-1)?.end ?? 0) - (b.content[0]?.start ?? 0)) < 120;
function isDocument(words2) {
  const head = /^(.{0,80}?)(?:\s+(?:of|from|by|on|in|for|released|issued|published|posted)\s|$)/u.exec(words2)?.[1] ?? words2;
  return documentNouns.has(head.split(/\s+/u).at(-1) ?? "");
}
function entityInside(doc, span3) {
  const inside3 = mentionsInside(doc, span3).filter(({ type }) => type === "PERSON" || type === "ORG" || type === "PLACE");
  return inside3.at(-1)?.entity ?? null;
}
function entityBefore(doc, offset) {
  const before5 = mentionsInside(doc, { start: Math.max(0, offset - 60), end: offset }).findLast(({ end }) => /^[\s,]{0,3}$/u.test(doc.text.slice(end, offset)));
  return before5?.entity ?? null;
}
function countryInside(doc, span3) {
  const { entities } = doc.mentions;
  const nation = mentionsInside(doc, span3).find(({ type, start }) => type === "NORP" && start - span3.start < 5);
  const country = nation && entities[nation.entity]?.country;
  if (!country || !/\b(?:forces|troops|army|military|officials|authorities|side)$/u.test(doc.text.slice(span3.start, span3.end)))
    return null;
  const index = entities.findIndex((entity) => entity.subtype === "country" && entity.country === country);
  return index < 0 ? null : index;
}
var issuing2 = /* @__PURE__ */ new Set(["issue", "release", "publish", "sign"]);
function issuersOf(doc) {
  const { clauses: clauses3, nounPhrases } = doc.syntax;
  return clauses3.flatMap((clause) => {
    if (clause.isPassive || clause.subject === null || !issuing2.has(clause.lemma))
      return [];
    const subject3 = nounPhrases[clause.subject];
    if (!subject3)
      return [];
    const isText = clause.objects.some((object) => {
      const phrase = nounPhrases[object];
      return phrase !== void 0 && /\bstatements?\b/iu.test(doc.text.slice(phrase.start, phrase.end));
    });
    const mention = isText ? doc.mentions.mentions[firstEndingAfter(doc.mentions.mentions, subject3.start)] : void 0;
    return mention && overlaps(mention, subject3) ? [{ at: subject3.start, entity: mention.entity }] : [];
  });
}

// dist/statements/pieces.js
var edgeMarks = ',.;:–—-…"“”„«»';
var openingMarks = ',;:–—-"“”„«»';
function pieces(doc, content) {
  const parts4 = content.flatMap((span3) => cut(doc, span3));
  const kept = parts4.map(({ span: span3, quoted: quoted2 }) => ({ span: trimmed(doc.text, span3), quoted: quoted2 })).filter(({ span: span3 }) => /[\p{L}\p{N}]/u.test(doc.text.slice(span3.start, span3.end)));
  const quoted = kept.filter((part) => part.quoted).length;
  const kind7 = quoted === 0 ? "indirect" : quoted === kept.length ? "direct" : "mixed";
  return { content: kept.map(({ span: span3 }) => span3).sort((a, b) => a.start - b.start), kind: kind7 };
}
function cut(doc, span3) {
  const parts4 = [];
  let at2 = span3.start;
  for (let index = firstEndingAfter(doc.quotations, span3.start); index < doc.quotations.length; index++) {
    const quotation2 = doc.quotations[index];
    if (!quotation2 || quotation2.start >= span3.end)
      break;
    if (quotation2.start > at2)
      parts4.push({ span: { start: at2, end: quotation2.start }, quoted: false });
    parts4.push({ span: quotation2.inner, quoted: true });
    at2 = quotation2.end;
  }
  if (at2 < span3.end)
    parts4.push({ span: { start: at2, end: span3.end }, quoted: false });
  return parts4;
}
function trimmed(text, span3) {
  const { start } = trimSpan(text, span3, openingMarks);
  const { end } = trimSpan(text, span3, edgeMarks);
  if (end <= start)
    return { start, end: start };
  return new RegExp("\\.\\p{L}$", "u").test(text.slice(end - 2, end)) && text[end] === "." ? { start, end: end + 1 } : { start, end };
}

// dist/statements/tweets.js
function tweetStatements(doc) {
  return doc.tweets.flatMap((tweet) => {
    const span3 = pieces({ text: doc.text, quotations: [] }, [tweet.content]).content[0];
    if (!span3)
      return [];
    const speakerSpan = speakerSpanOf(doc, tweet.author);
    const timex = tweet.stamp ? doc.timexes.findIndex((found) => tweet.stamp && covers(tweet.stamp, found)) : -1;
    return [
      {
        kind: "direct",
        medium: "tweet",
        speaker: entityAt2(doc, speakerSpan) ?? entityAt2(doc, tweet.handle),
        speakerSpan,
        cueSpan: null,
        cue: "tweet",
        content: [span3],
        addressees: [],
        addresseeSpans: [],
        about: [],
        saidOnTimex: timex < 0 ? null : timex,
        parent: null,
        isNegated: false,
        rule: "embedded-tweet",
        confidence: null
      }
    ];
  });
}

// dist/statements/resolve.js
function resolveDrafts(doc, drafts) {
  const inside3 = new Set(drafts.filter((draft) => draft.isInside).flatMap((draft) => resolved2(doc, draft)));
  const reported2 = drafts.filter((draft) => !draft.isInside).flatMap((draft) => resolved2(doc, draft));
  const found = [...tweetStatements(doc), ...reported2, ...inside3].sort(byPlace);
  const hulls = found.map(hullOf);
  const statements = found.filter((each, index) => !inside3.has(each) || containerOf(found, hulls, index) !== null);
  const keptHulls = statements.length === found.length ? hulls : statements.map(hullOf);
  const nested = statements.map((statement2, index) => ({
    ...statement2,
    parent: containerOf(statements, keptHulls, index)
  }));
  return withOwners(doc, nested);
}
var firstStart2 = ({ content, cueSpan }) => Math.min(content[0]?.start ?? 0, cueSpan?.start ?? Number.MAX_SAFE_INTEGER);
var byPlace = (a, b) => firstStart2(a) - firstStart2(b) || (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0);
function resolved2(doc, draft) {
  const quotations = draft.isInside ? [] : doc.quotations;
  const { content, kind: kind7 } = pieces({ text: doc.text, quotations }, draft.content);
  if (content.length === 0)
    return [];
  const speakerSpan = draft.source && speakerSpanOf(doc, trimSpan(doc.text, draft.source));
  const addresseeSpans = draft.addressees.map((span3) => speakerSpanOf(doc, span3));
  const words2 = [...draft.source ? [draft.source] : [], ...draft.attribution].map(({ start, end }) => doc.text.slice(start, end)).join(" ");
  return [
    {
      kind: kind7,
      medium: mediumOf(words2),
      speaker: entityAt2(doc, speakerSpan),
      speakerSpan,
      cueSpan: draft.cueSpan,
      cue: draft.cue,
      content,
      addressees: addresseeSpans.flatMap((span3) => entityAt2(doc, span3) ?? []),
      addresseeSpans,
      about: aboutOf(doc, content),
      saidOnTimex: timexIn(doc, draft),
      parent: null,
      isNegated: draft.isNegated,
      rule: draft.rule,
      confidence: null
    }
  ];
}
function aboutOf(doc, content) {
  const entities = content.flatMap((span3) => mentionsInside(doc, span3)).filter(({ form: form2 }) => form2 !== "pronoun").map(({ entity }) => entity);
  return [...new Set(entities)];
}
function timexIn(doc, { attribution, content }) {
  for (const span3 of attribution) {
    for (let at2 = firstEndingAfter(doc.timexes, span3.start); at2 < doc.timexes.length; at2++) {
      const timex = doc.timexes[at2];
      if (!timex || timex.start >= span3.end)
        break;
      if (!content.some((piece) => covers(piece, timex)))
        return at2;
    }
  }
  return null;
}
function hullOf({ content }) {
  const length2 = content.reduce((sum2, { start, end }) => sum2 + end - start, 0);
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0, length: length2 };
}
function containerOf(statements, hulls, index) {
  const [cue, own2] = [statements[index]?.cueSpan, hulls[index]];
  if (!cue || !own2)
    return null;
  let best2 = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (let at2 = Math.max(0, index - 12); at2 < Math.min(hulls.length, index + 12); at2++) {
    const other = hulls[at2];
    if (!other || at2 === index || other.length >= shortest || !holds(other, own2, cue))
      continue;
    best2 = at2;
    shortest = other.length;
  }
  return best2;
}
function holds(outer, inner3, cue) {
  return outer.end - outer.start > inner3.end - inner3.start && covers(outer, cue) && covers(outer, inner3);
}

// dist/statements/stage.js
var statementStage = stage({
  name: "statements",
  reads: ["quotations", "tokens", "syntax", "names", "timexes", "mentions"],
  writes: "statements",
  run: (doc) => resolveDrafts(doc, findDrafts(doc))
});

// dist/syntax/words.js
var subordinators = /* @__PURE__ */ new Set([
  "although",
  "because",
  "if",
  "lest",
  "once",
  "though",
  "unless",
  "whenever",
  "whereas",
  "whereby",
  "wherever",
  "whether",
  "while",
  "whilst"
]);
var relativeWords = /* @__PURE__ */ new Set([
  "how",
  "what",
  "whatever",
  "when",
  "where",
  "which",
  "whichever",
  "who",
  "whoever",
  "whom",
  "whose",
  "why"
]);
var longPrepositions = /* @__PURE__ */ new Set([
  "ahead of",
  "along with",
  "apart from",
  "as for",
  "as of",
  "as part of",
  "as to",
  "because of",
  "by means of",
  "due to",
  "in addition to",
  "in connection with",
  "in exchange for",
  "in favor of",
  "in favour of",
  "in front of",
  "in line with",
  "in response to",
  "in return for",
  "in spite of",
  "in support of",
  "in terms of",
  "in the face of",
  "in the wake of",
  "instead of",
  "next to",
  "on behalf of",
  "on the basis of",
  "out of",
  "prior to",
  "regardless of",
  "such as",
  "thanks to",
  "together with",
  "with regard to",
  "with respect to"
]);
var temporalNouns = /* @__PURE__ */ new Set([
  "afternoon",
  "april",
  "august",
  "autumn",
  "day",
  "days",
  "decade",
  "december",
  "evening",
  "fall",
  "february",
  "fortnight",
  "friday",
  "hour",
  "hours",
  "january",
  "july",
  "june",
  "march",
  "may",
  "minute",
  "minutes",
  "moment",
  "monday",
  "month",
  "months",
  "morning",
  "night",
  "noon",
  "november",
  "october",
  "saturday",
  "september",
  "spring",
  "summer",
  "sunday",
  "thursday",
  "time",
  "today",
  "tomorrow",
  "tonight",
  "tuesday",
  "wednesday",
  "week",
  "weekend",
  "weeks",
  "winter",
  "year",
  "years",
  "yesterday"
]);
var modals2 = /* @__PURE__ */ new Set([
  "'d",
  "'ll",
  "ca",
  "can",
  "cannot",
  "could",
  "may",
  "might",
  "must",
  "ought",
  "shall",
  "should",
  "will",
  "wo",
  "would"
]);
var negations = /* @__PURE__ */ new Set(["n't", "never", "no longer", "not", "nt"]);
var negativeSubjects = /* @__PURE__ */ new Set(["neither", "no", "nobody", "none", "nothing"]);
var beForms = /* @__PURE__ */ new Set([
  "'m",
  "'re",
  "'s",
  "am",
  "are",
  "be",
  "been",
  "being",
  "is",
  "was",
  "were"
]);

// dist/syntax/tree/relation.js
var relation2 = {
  subject: 1 << 0,
  passiveSubject: 1 << 1,
  /** Of `the trouble is that he left`: `trouble`. */
  outerSubject: 1 << 2,
  object: 1 << 3,
  indirectObject: 1 << 4,
  clausalSubject: 1 << 5,
  /** `ccomp`. */
  content: 1 << 6,
  /** `xcomp`. */
  openComplement: 1 << 7,
  /** `advcl`. */
  adverbial: 1 << 8,
  relative: 1 << 9,
  /** `acl`. */
  adnominal: 1 << 10,
  /** `obl`, agents of passives included. */
  oblique: 1 << 11,
  /** An oblique without a preposition: `last week`. */
  bareOblique: 1 << 12,
  /** `nmod`. */
  nominal: 1 << 13,
  possessor: 1 << 14,
  /** A noun beside a noun without a preposition: titles, years. */
  bareNominal: 1 << 15,
  apposition: 1 << 16,
  conjunct: 1 << 17,
  coordinator: 1 << 18,
  /** Roots, parataxis, and whatever a parser has no better name for. */
  loose: 1 << 19,
  auxiliary: 1 << 20,
  passiveAuxiliary: 1 << 21,
  copula: 1 << 22,
  mark: 1 << 23,
  /** `case`: prepositions and the possessive mark. */
  preposition: 1 << 24,
  /** Determiners, adjectives, numbers and nouns before their noun. */
  modifier: 1 << 25,
  /** Further words of a name, or of a word that is written apart. */
  flat: 1 << 26,
  adverb: 1 << 27,
  /** Further words of a preposition or conjunction of several words. */
  fixed: 1 << 28,
  expletive: 1 << 29,
  /** Marks, particles, interjections, slips. */
  other: 1 << 30
};
var bits2 = /* @__PURE__ */ new Map([
  ["nsubj", relation2.subject],
  ["nsubj:pass", relation2.passiveSubject],
  ["nsubj:outer", relation2.outerSubject],
  ["obj", relation2.object],
  ["iobj", relation2.indirectObject],
  ["csubj", relation2.clausalSubject],
  ["csubj:outer", relation2.outerSubject],
  ["ccomp", relation2.content],
  ["xcomp", relation2.openComplement],
  ["advcl", relation2.adverbial],
  ["advcl:relcl", relation2.relative],
  ["acl", relation2.adnominal],
  ["acl:relcl", relation2.relative],
  ["obl", relation2.oblique],
  ["obl:npmod", relation2.bareOblique],
  ["obl:tmod", relation2.bareOblique],
  ["obl:unmarked", relation2.bareOblique],
  ["nmod", relation2.nominal],
  ["nmod:desc", relation2.bareNominal],
  ["nmod:npmod", relation2.bareNominal],
  ["nmod:poss", relation2.possessor],
  ["nmod:tmod", relation2.bareNominal],
  ["nmod:unmarked", relation2.bareNominal],
  ["appos", relation2.apposition],
  ["conj", relation2.conjunct],
  ["cc", relation2.coordinator],
  ["aux", relation2.auxiliary],
  ["aux:pass", relation2.passiveAuxiliary],
  ["cop", relation2.copula],
  ["mark", relation2.mark],
  ["case", relation2.preposition],
  ["amod", relation2.modifier],
  ["compound", relation2.modifier],
  ["compound:prt", relation2.other],
  ["det", relation2.modifier],
  ["nummod", relation2.modifier],
  ["flat", relation2.flat],
  ["goeswith", relation2.flat],
  ["advmod", relation2.adverb],
  ["fixed", relation2.fixed],
  ["expl", relation2.expletive],
  ["discourse", relation2.other],
  ["punct", relation2.other],
  ["reparandum", relation2.other]
]);
function relationOf(name) {
  return bits2.get(name) ?? bits2.get(name.split(":")[0] ?? "") ?? relation2.loose;
}

// dist/syntax/tree/walk.js
var headOf3 = ({ heads: heads2 }, at2) => heads2[at2] ?? -1;
var leftOf2 = ({ left }, at2) => left[at2] ?? at2;
var wordAt2 = ({ tokens }, at2) => tokens[at2]?.lower ?? "";
var lemmaAt = ({ tokens }, at2) => tokens[at2]?.lemma ?? "";
var is = ({ relations: relations2 }, at2, wanted) => ((relations2[at2] ?? 0) & wanted) !== 0;
var has = ({ below: below3 }, at2, wanted) => ((below3[at2] ?? 0) & wanted) !== 0;
var firstBelow = ({ first }, at2) => first[at2] ?? -1;
var nextBeside = ({ next }, at2) => next[at2] ?? -1;
function childWith(tree, at2, wanted) {
  return has(tree, at2, wanted) ? sameOrNext(tree, firstBelow(tree, at2), wanted) : -1;
}
function nextWith(tree, child, wanted) {
  return sameOrNext(tree, nextBeside(tree, child), wanted);
}
function sameOrNext(tree, start, wanted) {
  let at2 = start;
  while (at2 >= 0 && !is(tree, at2, wanted))
    at2 = nextBeside(tree, at2);
  return at2;
}
var subjects = relation2.subject | relation2.passiveSubject;

// dist/syntax/tree/prepositions.js
function prepositionOf(tree, at2) {
  let found = "";
  let child = childWith(tree, at2, relation2.preposition);
  for (; child >= 0 && child < at2; child = nextWith(tree, child, relation2.preposition)) {
    const words2 = withFixed(tree, child);
    const joined4 = `${found} ${words2}`;
    found = longPrepositions.has(joined4) ? joined4 : words2;
  }
  if (found === "")
    return null;
  const head = headOf3(tree, at2);
  return nounBehindLong(tree, head) === at2 ? longName(tree, head, at2) : withAdverb(tree, at2, found);
}
function withFixed(tree, at2) {
  let joined4 = wordAt2(tree, at2);
  let child = childWith(tree, at2, relation2.fixed);
  for (; child >= 0; child = nextWith(tree, child, relation2.fixed))
    joined4 += ` ${wordAt2(tree, child)}`;
  return joined4;
}
function withAdverb(tree, at2, preposition) {
  const before5 = leftOf2(tree, at2) - 1;
  const head = headOf3(tree, at2);
  if (before5 < 0 || head !== before5 && headOf3(tree, before5) !== head)
    return preposition;
  const joined4 = `${wordAt2(tree, before5)} ${preposition}`;
  return longPrepositions.has(joined4) ? joined4 : preposition;
}
function nounBehindLong(tree, at2) {
  if (!has(tree, at2, relation2.preposition) || !has(tree, at2, relation2.nominal))
    return -1;
  const behind2 = childWith(tree, at2, relation2.nominal);
  const own2 = childWith(tree, at2, relation2.preposition);
  const isShort = at2 - own2 === 1 || at2 - own2 === 2 && wordAt2(tree, at2 - 1) === "the";
  if (behind2 < at2 || !isShort || childWith(tree, behind2, relation2.preposition) !== at2 + 1)
    return -1;
  return longPrepositions.has(longName(tree, at2, behind2)) ? behind2 : -1;
}
function longName(tree, at2, behind2) {
  const to = childWith(tree, behind2, relation2.preposition);
  let from = childWith(tree, at2, relation2.preposition);
  let name = wordAt2(tree, from);
  while (++from <= to)
    name += ` ${wordAt2(tree, from)}`;
  return name;
}

// dist/syntax/tree/attached.js
function standsFor2(tree, at2) {
  if (tree.isRelative[at2] === 0)
    return at2;
  let above = headOf3(tree, at2);
  while (above >= 0 && !is(tree, above, relation2.relative))
    above = headOf3(tree, above);
  return headOf3(tree, above);
}
function addJoined(reading, at2, found) {
  const { tree, phrases } = reading;
  const index = phrases.indices[at2] ?? -1;
  const phrase = phrases.list[index];
  if (!phrase)
    return;
  found.push(index);
  const pending = [at2];
  for (let inside3 = phrase.endToken - 1; inside3 > at2; inside3--)
    if (has(tree, inside3, relation2.conjunct))
      pending.push(inside3);
  for (let token = pending.pop(); token !== void 0; token = pending.pop())
    addConjuncts(reading, token, found, pending);
}
function addConjuncts({ tree, phrases }, token, found, pending) {
  let at2 = childWith(tree, token, relation2.conjunct);
  for (; at2 >= 0; at2 = nextWith(tree, at2, relation2.conjunct)) {
    if (phrases.holders[at2] !== at2 || has(tree, at2, relation2.copula))
      continue;
    found.push(phrases.indices[at2] ?? -1);
    pending.push(at2);
  }
}
function addPrepositional(reading, at2, takesOf, found) {
  const { tree, phrases } = reading;
  const behind2 = nounBehindLong(tree, at2);
  const noun = behind2 < 0 ? at2 : behind2;
  if (phrases.holders[noun] !== noun)
    return false;
  const preposition = phrases.list[phrases.indices[noun] ?? -1]?.preposition ?? null;
  if (preposition === null || preposition === "according to" || preposition === "of" && !takesOf)
    return false;
  addJoined(reading, noun, found);
  return true;
}

// dist/syntax/tree/shared-arguments.js
function isJoined3({ tree }, { head }, upper) {
  return is(tree, head, relation2.conjunct) && headOf3(tree, head) === upper.head;
}
var own = relation2.content | relation2.openComplement | relation2.object | relation2.oblique;
function shareArguments({ phrases }, draft, upper) {
  if ((draft.below & own) !== 0)
    return;
  const isBehind2 = (index) => (phrases.heads[index] ?? -1) > draft.verb;
  if (draft.objects.length === 0 && !draft.group.isPassive && upper.objects.slice(0, 1).some(isBehind2))
    draft.objects = upper.objects;
  if (draft.obliques.length === 0 && upper.obliques.length <= mostShared)
    draft.obliques = upper.obliques.filter(isBehind2);
}
var mostShared = 16;

// dist/syntax/tree/verbs-with-of.js
var verbsWithOf = /* @__PURE__ */ new Set([
  "accuse",
  "acquit",
  "approve",
  "assure",
  "complain",
  "consist",
  "convict",
  "deprive",
  "die",
  "dispose",
  "inform",
  "notify",
  "remind",
  "speak",
  "strip",
  "suspect",
  "talk",
  "think",
  "tire",
  "warn"
]);

// dist/syntax/tree/arguments.js
function fillArguments(reading, draft, upper) {
  const objects = [];
  const obliques = [];
  if (draft.verb !== draft.head && draft.to > draft.head)
    addPredicate(reading, draft, objects, obliques);
  addObjects(reading, draft, relation2.indirectObject, objects);
  addObjects(reading, draft, relation2.object, objects);
  if (objects.length === 0)
    addObjects(reading, draft, relation2.openComplement, objects);
  for (const object of objects)
    addBehindNoun(reading, object, obliques);
  if ((draft.below & (relation2.oblique | relation2.adverb)) !== 0)
    addObliques(reading, draft, obliques);
  for (const oblique of obliques)
    addBehindOblique(reading, draft, oblique, obliques);
  if (draft.subjectToken >= 0)
    addPlaces(reading, draft.subjectToken, obliques);
  if (objects.length > 0)
    draft.objects = objects;
  if (obliques.length > 0)
    draft.obliques = sortedOnce(obliques);
  if (upper && isJoined3(reading, draft, upper))
    shareArguments(reading, draft, upper);
}
function addPredicate(reading, { head }, objects, obliques) {
  const { indices, list } = reading.phrases;
  const phrase = list[indices[head] ?? -1];
  if (phrase?.preposition === null)
    addJoined(reading, head, objects);
  else
    addPrepositional(reading, head, false, obliques);
}
function addObjects(reading, draft, wanted, objects) {
  if ((draft.below & wanted) === 0)
    return;
  const { tree } = reading;
  let at2 = childWith(tree, draft.head, wanted);
  for (; at2 >= 0 && at2 < draft.to; at2 = nextWith(tree, at2, wanted)) {
    if (at2 < draft.from || at2 === draft.subjectToken)
      continue;
    if (wanted === relation2.openComplement && has(tree, at2, relation2.preposition))
      continue;
    addJoined(reading, standsFor2(tree, at2), objects);
  }
}
function addBehindNoun(reading, index, obliques) {
  const { tree, phrases } = reading;
  const pending = [phrases.heads[index] ?? -1];
  for (let noun = pending.pop(); noun !== void 0; noun = pending.pop()) {
    let at2 = childWith(tree, noun, relation2.nominal);
    for (; at2 >= 0; at2 = nextWith(tree, at2, relation2.nominal))
      if (!addPrepositional(reading, at2, false, obliques))
        pending.push(at2);
  }
}
function addBehindOblique(reading, { verb }, oblique, obliques) {
  const noun = reading.phrases.heads[oblique] ?? -1;
  if (noun > verb)
    addBehindNoun(reading, oblique, obliques);
  else
    addPlaces(reading, noun, obliques);
}
var locative2 = /* @__PURE__ */ new Set(["across", "around", "at", "in", "inside", "near", "off", "outside", "throughout"]);
function addPlaces(reading, subject3, obliques) {
  const { tree, phrases } = reading;
  let at2 = childWith(tree, subject3, relation2.nominal);
  for (; at2 >= 0; at2 = nextWith(tree, at2, relation2.nominal)) {
    const phrase = phrases.list[phrases.indices[at2] ?? -1];
    if (locative2.has(phrase?.preposition ?? "") || isBetweenCommas(tree, at2))
      addPrepositional(reading, at2, false, obliques);
  }
}
function isBetweenCommas(tree, at2) {
  return wordAt2(tree, leftOf2(tree, at2) - 1) === ",";
}
var attached2 = relation2.oblique | relation2.nominal;
function addObliques(reading, { head, verb, from, to }, obliques) {
  const { tree } = reading;
  const wanted = relation2.oblique | relation2.adverb;
  const takesOf = verbsWithOf.has(lemmaAt(tree, verb));
  for (let at2 = childWith(tree, head, wanted); at2 >= 0 && at2 < to; at2 = nextWith(tree, at2, wanted)) {
    if (at2 < from)
      continue;
    if (is(tree, at2, relation2.oblique))
      addPrepositional(reading, at2, takesOf, obliques);
    else
      addBehindAdverb(reading, at2, obliques);
  }
}
function addBehindAdverb(reading, adverb, obliques) {
  const { tree } = reading;
  for (let at2 = childWith(tree, adverb, attached2); at2 >= 0; at2 = nextBeside(tree, at2))
    if (is(tree, at2, attached2))
      addPrepositional(reading, at2, false, obliques);
}
function sortedOnce(indices) {
  const isSorted = indices.every((index, place) => place === 0 || index > (indices[place - 1] ?? 0));
  return isSorted ? indices : [...new Set(indices)].sort((a, b) => a - b);
}

// dist/syntax/tree/introducers.js
var none3 = { token: -1, word: null };
function introducerOf(tree, range, isRoot) {
  const mark = markOf(tree, range);
  if (mark || isRoot)
    return mark ?? none3;
  return questionWord(tree, range) ?? freeRelative(tree, range) ?? prepositionBefore(tree, range) ?? none3;
}
var empty = /* @__PURE__ */ new Set(["in order", "so as"]);
function markOf(tree, { head, verb, from, to }) {
  const end = Math.min(to, Math.max(head, verb));
  let at2 = childWith(tree, head, relation2.mark);
  for (; at2 >= 0 && at2 < end; at2 = nextWith(tree, at2, relation2.mark)) {
    if (at2 < from || wordAt2(tree, at2) === "to")
      continue;
    const word2 = joinedMarks(tree, at2);
    if (!empty.has(word2))
      return withAdverb2(tree, at2, word2);
  }
  return null;
}
function joinedMarks(tree, at2) {
  const word2 = withFixed(tree, at2);
  const beside2 = nextBeside(tree, at2);
  if (beside2 !== at2 + 1 || !is(tree, beside2, relation2.mark))
    return word2;
  const lower2 = wordAt2(tree, beside2);
  return lower2 === "to" ? word2 : `${word2} ${lower2}`;
}
var openers3 = /* @__PURE__ */ new Set(["even", "just", "only"]);
function withAdverb2(tree, at2, word2) {
  const before5 = wordAt2(tree, at2 - 1);
  const isOpened = openers3.has(before5) && is(tree, at2 - 1, relation2.adverb);
  return isOpened ? { token: at2 - 1, word: `${before5} ${word2}` } : { token: at2, word: word2 };
}
var skipped = relation2.coordinator | relation2.other | relation2.mark;
var mayPrecede = /* @__PURE__ */ new Set(["ADP", "NUM", "PRON"]);
function questionWord(tree, { head, verb, from, to }) {
  let child = firstBelow(tree, head);
  while (child >= 0 && (child < from || is(tree, child, skipped)))
    child = nextBeside(tree, child);
  if (child < 0 || child > verb || child >= to)
    return null;
  const left = leftOf2(tree, child);
  for (let at2 = left; at2 <= left + 2; at2++) {
    if (isQuestionWord(tree, at2))
      return { token: at2, word: wordAt2(tree, at2) };
    if (!mayPrecede.has(tree.tokens[at2]?.partOfSpeech ?? ""))
      return null;
  }
  return null;
}
function isQuestionWord(tree, at2) {
  const word2 = wordAt2(tree, at2);
  return relativeWords.has(word2) || word2 === "that" && tree.isRelative[at2] === 1;
}
function freeRelative(tree, { head, verb }) {
  if (!is(tree, head, relation2.relative))
    return null;
  const above = headOf3(tree, head);
  const word2 = wordAt2(tree, above);
  return above < verb && relativeWords.has(word2) ? { token: above, word: word2 } : null;
}
function prepositionBefore(tree, { head, verb, from }) {
  let at2 = childWith(tree, head, relation2.preposition);
  while (at2 >= 0 && at2 < from)
    at2 = nextWith(tree, at2, relation2.preposition);
  return at2 >= 0 && at2 < verb ? { token: at2, word: withFixed(tree, at2) } : null;
}

// dist/syntax/verb-lists.js
var clauseTakingVerbs = /* @__PURE__ */ new Set([
  "accept",
  "acknowledge",
  "add",
  "admit",
  "advise",
  "affirm",
  "agree",
  "allege",
  "announce",
  "answer",
  "argue",
  "ask",
  "assert",
  "assess",
  "assume",
  "assure",
  "believe",
  "boast",
  "calculate",
  "caution",
  "certify",
  "charge",
  "claim",
  "clarify",
  "comment",
  "complain",
  "concede",
  "conclude",
  "confess",
  "confirm",
  "consider",
  "contend",
  "convince",
  "counter",
  "decide",
  "declare",
  "decree",
  "demand",
  "demonstrate",
  "deny",
  "determine",
  "disclose",
  "discover",
  "doubt",
  "elaborate",
  "emphasise",
  "emphasize",
  "ensure",
  "estimate",
  "expect",
  "explain",
  "fear",
  "feel",
  "figure",
  "find",
  "forecast",
  "guarantee",
  "guess",
  "hear",
  "highlight",
  "hint",
  "hope",
  "imagine",
  "imply",
  "indicate",
  "inform",
  "insist",
  "instruct",
  "joke",
  "judge",
  "know",
  "lament",
  "learn",
  "maintain",
  "mean",
  "mention",
  "note",
  "notice",
  "notify",
  "observe",
  "opine",
  "order",
  "persuade",
  "plead",
  "pledge",
  "point",
  "post",
  "predict",
  "promise",
  "propose",
  "prove",
  "quip",
  "read",
  "realise",
  "realize",
  "reason",
  "reassure",
  "recall",
  "reckon",
  "recognise",
  "recognize",
  "recommend",
  "reiterate",
  "remark",
  "remember",
  "remind",
  "repeat",
  "reply",
  "report",
  "request",
  "respond",
  "reveal",
  "rule",
  "say",
  "scream",
  "see",
  "show",
  "signal",
  "speculate",
  "state",
  "stipulate",
  "stress",
  "submit",
  "suggest",
  "suppose",
  "suspect",
  "swear",
  "tell",
  "testify",
  "think",
  "threaten",
  "tweet",
  "underline",
  "underscore",
  "understand",
  "urge",
  "verify",
  "vow",
  "warn",
  "wish",
  "wonder",
  "worry",
  "write"
]);
var reportingVerbs = /* @__PURE__ */ new Set([
  "acknowledge",
  "add",
  "admit",
  "agree",
  "allege",
  "announce",
  "answer",
  "argue",
  "ask",
  "assert",
  "believe",
  "caution",
  "claim",
  "clarify",
  "comment",
  "complain",
  "concede",
  "conclude",
  "confirm",
  "continue",
  "counter",
  "declare",
  "disclose",
  "elaborate",
  "emphasise",
  "emphasize",
  "estimate",
  "explain",
  "highlight",
  "hope",
  "indicate",
  "inform",
  "insist",
  "joke",
  "lament",
  "maintain",
  "mention",
  "note",
  "observe",
  "opine",
  "point",
  "post",
  "predict",
  "promise",
  "quip",
  "read",
  "recall",
  "recount",
  "reiterate",
  "remark",
  "repeat",
  "reply",
  "report",
  "respond",
  "reveal",
  "say",
  "show",
  "state",
  "stress",
  "suggest",
  "tell",
  "testify",
  "think",
  "tweet",
  "underline",
  "underscore",
  "urge",
  "vow",
  "warn",
  "write"
]);
var invertingVerbs = /* @__PURE__ */ new Set([
  "add",
  "ask",
  "comment",
  "explain",
  "note",
  "say",
  "state",
  "tweet",
  "warn",
  "write"
]);
var objectControlVerbs = /* @__PURE__ */ new Set([
  "advise",
  "allow",
  "appoint",
  "ask",
  "assign",
  "authorise",
  "authorize",
  "beg",
  "bring",
  "cause",
  "challenge",
  "command",
  "compel",
  "direct",
  "elect",
  "enable",
  "encourage",
  "expect",
  "forbid",
  "force",
  "get",
  "help",
  "hire",
  "implore",
  "instruct",
  "intend",
  "invite",
  "lead",
  "leave",
  "oblige",
  "order",
  "permit",
  "persuade",
  "pressure",
  "prompt",
  "push",
  "recruit",
  "remind",
  "request",
  "require",
  "send",
  "summon",
  "teach",
  "tell",
  "train",
  "trust",
  "urge",
  "want",
  "warn",
  "wish"
]);
var contentNouns = /* @__PURE__ */ new Set([
  "accusation",
  "accusations",
  "agreement",
  "allegation",
  "allegations",
  "announcement",
  "argument",
  "assertion",
  "assessment",
  "assurance",
  "assurances",
  "belief",
  "claim",
  "claims",
  "concern",
  "concerns",
  "conclusion",
  "condition",
  "confidence",
  "demand",
  "doubt",
  "doubts",
  "evidence",
  "expectation",
  "expectations",
  "fact",
  "fear",
  "fears",
  "guarantee",
  "guarantees",
  "hint",
  "hope",
  "hopes",
  "idea",
  "indication",
  "indications",
  "information",
  "message",
  "news",
  "notion",
  "opinion",
  "possibility",
  "prediction",
  "promise",
  "proof",
  "proposal",
  "question",
  "reminder",
  "report",
  "reports",
  "requirement",
  "risk",
  "rumors",
  "rumours",
  "sign",
  "signal",
  "signs",
  "speculation",
  "statement",
  "statements",
  "suggestion",
  "suggestions",
  "suspicion",
  "suspicions",
  "threat",
  "understanding",
  "view",
  "warning",
  "warnings"
]);
var bareInfinitiveVerbs = /* @__PURE__ */ new Set([
  "feel",
  "have",
  "hear",
  "help",
  "let",
  "make",
  "see",
  "watch"
]);
var prepositionControlVerbs = /* @__PURE__ */ new Set(["appeal", "arrange", "call", "plead", "wait"]);

// dist/syntax/tree/parts.js
var stands = subjects | relation2.outerSubject | relation2.clausalSubject | relation2.expletive;
function partsOf2(tree, range, isInner) {
  const { head, from, to } = range;
  const parts4 = { below: 0, subject: -1, expletive: -1, outer: -1, fronted: -1, behind: -1 };
  for (let at2 = firstBelow(tree, head); at2 >= 0 && at2 < to; at2 = nextBeside(tree, at2))
    if (at2 >= from)
      note2(tree, parts4, range, at2);
  const { outer, fronted, behind: behind2 } = parts4;
  if (outer >= 0 && !isInner && (to <= head || parts4.subject < 0))
    parts4.subject = outer;
  if ((parts4.below & stands) === 0)
    parts4.subject = fronted < 0 && isInverted(tree, range, behind2) ? behind2 : fronted;
  return parts4;
}
function isInverted(tree, { head, verb }, behind2) {
  if (behind2 < 0 || !is(tree, head, relation2.loose) || !invertingVerbs.has(lemmaAt(tree, verb)))
    return false;
  const before5 = tree.tokens[verb - 1];
  return before5?.partOfSpeech === "PUNCT" && before5.sentence === tree.tokens[verb]?.sentence;
}
function note2(tree, parts4, { verb }, at2) {
  const own2 = tree.relations[at2] ?? 0;
  parts4.below |= own2;
  if ((own2 & subjects) !== 0)
    parts4.subject = parts4.subject < 0 ? at2 : parts4.subject;
  else if ((own2 & relation2.outerSubject) !== 0)
    parts4.outer = at2;
  else if ((own2 & relation2.object) !== 0)
    noteObject(tree, parts4, verb, at2);
  else if ((own2 & relation2.expletive) !== 0 && at2 !== verb)
    parts4.expletive = at2;
}
function noteObject(tree, parts4, verb, at2) {
  if (at2 > verb)
    parts4.behind = parts4.behind < 0 ? at2 : parts4.behind;
  else if (!relativeWords.has(wordAt2(tree, at2)))
    parts4.fronted = at2;
}

// dist/syntax/tree/predicates.js
var predicate = {
  none: 0,
  /** A verb. */
  verb: 1,
  /** What a subject is said to be: `the plan is [a fraud]`. */
  copular: 2,
  /** A clause that is said of a subject: `the plan is that they [leave]`. Two clauses have one head. */
  outer: 3
};
function predicatesOf(tree) {
  const kinds3 = new Uint8Array(tree.tokens.length);
  const copulas = new Int32Array(tree.tokens.length).fill(-1);
  for (const at2 of tree.order) {
    const token = tree.tokens[at2];
    if (!token || !mayBePredicate(tree, at2, token))
      continue;
    const copula = childWith(tree, at2, relation2.copula);
    const kind7 = kindOf3(tree, at2, token, copula);
    kinds3[at2] = kind7;
    copulas[at2] = kind7 === predicate.verb ? -1 : copula;
  }
  return { kinds: kinds3, copulas };
}
var auxiliaries = relation2.auxiliary | relation2.passiveAuxiliary;
var isVerbal = ({ partOfSpeech }) => partOfSpeech === "VERB" || partOfSpeech === "AUX";
function mayBePredicate(tree, at2, token) {
  if (isVerbal(token) || has(tree, at2, relation2.copula | auxiliaries))
    return true;
  return has(tree, at2, subjects) && has(tree, at2, relation2.object | relation2.content);
}
var inner = relation2.modifier | relation2.flat | relation2.fixed | relation2.preposition | relation2.mark | relation2.coordinator | relation2.copula | relation2.other | auxiliaries;
function kindOf3(tree, at2, token, copula) {
  const isVerb = isVerbal(token);
  if (isVerb && is(tree, at2, inner))
    return predicate.none;
  if (copula < 0)
    return isVerb && isNoun(tree, at2) ? predicate.none : predicate.verb;
  if (isOuter(tree, at2, copula, isVerb))
    return predicate.outer;
  return isVerb ? predicate.verb : predicate.copular;
}
function isOuter(tree, at2, copula, isVerb) {
  if (has(tree, at2, relation2.outerSubject))
    return true;
  const mark = isVerb ? nextWith(tree, copula, relation2.mark) : -1;
  return mark >= 0 && mark < at2;
}
var nominal = subjects | relation2.object | relation2.indirectObject | relation2.oblique | relation2.bareOblique | relation2.nominal | relation2.apposition | relation2.conjunct;
function isNoun(tree, at2) {
  if (is(tree, at2, subjects) && firstBelow(tree, at2) < 0)
    return true;
  const isBuiltLikeNoun = has(tree, at2, relation2.modifier | relation2.possessor);
  return isBuiltLikeNoun && is(tree, at2, nominal) && !has(tree, at2, subjects | auxiliaries);
}

// dist/document/irregular-verbs.js
var irregularVerbs = [
  ["arise", "arose", "arisen"],
  ["awake", "awoke", "awoken"],
  ["be", "was", "been"],
  ["bear", "bore", "borne"],
  ["beat", "beat", "beaten"],
  ["become", "became", "become"],
  ["begin", "began", "begun"],
  ["bend", "bent", "bent"],
  ["bet", "bet", "bet"],
  ["bid", "bid", "bid"],
  ["bind", "bound", "bound"],
  ["bite", "bit", "bitten"],
  ["bleed", "bled", "bled"],
  ["blow", "blew", "blown"],
  ["break", "broke", "broken"],
  ["breed", "bred", "bred"],
  ["bring", "brought", "brought"],
  ["broadcast", "broadcast", "broadcast"],
  ["build", "built", "built"],
  ["burn", "burnt", "burnt"],
  ["burst", "burst", "burst"],
  ["buy", "bought", "bought"],
  ["cast", "cast", "cast"],
  ["catch", "caught", "caught"],
  ["choose", "chose", "chosen"],
  ["cling", "clung", "clung"],
  ["come", "came", "come"],
  ["cost", "cost", "cost"],
  ["creep", "crept", "crept"],
  ["cut", "cut", "cut"],
  ["deal", "dealt", "dealt"],
  ["dig", "dug", "dug"],
  ["do", "did", "done"],
  ["draw", "drew", "drawn"],
  ["dream", "dreamt", "dreamt"],
  ["drink", "drank", "drunk"],
  ["drive", "drove", "driven"],
  ["eat", "ate", "eaten"],
  ["fall", "fell", "fallen"],
  ["feed", "fed", "fed"],
  ["feel", "felt", "felt"],
  ["fight", "fought", "fought"],
  ["find", "found", "found"],
  ["flee", "fled", "fled"],
  ["fling", "flung", "flung"],
  ["fly", "flew", "flown"],
  ["forbid", "forbade", "forbidden"],
  ["forecast", "forecast", "forecast"],
  ["foresee", "foresaw", "foreseen"],
  ["forget", "forgot", "forgotten"],
  ["forgive", "forgave", "forgiven"],
  ["forgo", "forwent", "forgone"],
  ["freeze", "froze", "frozen"],
  ["get", "got", "gotten"],
  ["give", "gave", "given"],
  ["go", "went", "gone"],
  ["grind", "ground", "ground"],
  ["grow", "grew", "grown"],
  ["hang", "hung", "hung"],
  ["have", "had", "had"],
  ["hear", "heard", "heard"],
  ["hide", "hid", "hidden"],
  ["hit", "hit", "hit"],
  ["hold", "held", "held"],
  ["hurt", "hurt", "hurt"],
  ["keep", "kept", "kept"],
  ["kneel", "knelt", "knelt"],
  ["know", "knew", "known"],
  ["lay", "laid", "laid"],
  ["lead", "led", "led"],
  ["lean", "leant", "leant"],
  ["leap", "leapt", "leapt"],
  ["learn", "learnt", "learnt"],
  ["leave", "left", "left"],
  ["lend", "lent", "lent"],
  ["let", "let", "let"],
  ["lie", "lay", "lain"],
  ["lose", "lost", "lost"],
  ["make", "made", "made"],
  ["mean", "meant", "meant"],
  ["meet", "met", "met"],
  ["mislead", "misled", "misled"],
  ["mistake", "mistook", "mistaken"],
  ["misunderstand", "misunderstood", "misunderstood"],
  ["offset", "offset", "offset"],
  ["outdo", "outdid", "outdone"],
  ["overcome", "overcame", "overcome"],
  ["override", "overrode", "overridden"],
  ["overrun", "overran", "overrun"],
  ["oversee", "oversaw", "overseen"],
  ["overtake", "overtook", "overtaken"],
  ["overthrow", "overthrew", "overthrown"],
  ["pay", "paid", "paid"],
  ["prove", "proved", "proven"],
  ["put", "put", "put"],
  ["quit", "quit", "quit"],
  ["read", "read", "read"],
  ["rebuild", "rebuilt", "rebuilt"],
  ["remake", "remade", "remade"],
  ["repay", "repaid", "repaid"],
  ["rerun", "reran", "rerun"],
  ["resell", "resold", "resold"],
  ["reset", "reset", "reset"],
  ["retake", "retook", "retaken"],
  ["rethink", "rethought", "rethought"],
  ["rewrite", "rewrote", "rewritten"],
  ["rid", "rid", "rid"],
  ["ride", "rode", "ridden"],
  ["ring", "rang", "rung"],
  ["rise", "rose", "risen"],
  ["run", "ran", "run"],
  ["say", "said", "said"],
  ["see", "saw", "seen"],
  ["seek", "sought", "sought"],
  ["sell", "sold", "sold"],
  ["send", "sent", "sent"],
  ["set", "set", "set"],
  ["sew", "sewed", "sewn"],
  ["shake", "shook", "shaken"],
  ["shed", "shed", "shed"],
  ["shine", "shone", "shone"],
  ["shoot", "shot", "shot"],
  ["show", "showed", "shown"],
  ["shrink", "shrank", "shrunk"],
  ["shut", "shut", "shut"],
  ["sing", "sang", "sung"],
  ["sink", "sank", "sunk"],
  ["sit", "sat", "sat"],
  ["slay", "slew", "slain"],
  ["sleep", "slept", "slept"],
  ["slide", "slid", "slid"],
  ["speak", "spoke", "spoken"],
  ["speed", "sped", "sped"],
  ["spend", "spent", "spent"],
  ["spin", "spun", "spun"],
  ["split", "split", "split"],
  ["spread", "spread", "spread"],
  ["spring", "sprang", "sprung"],
  ["stand", "stood", "stood"],
  ["steal", "stole", "stolen"],
  ["stick", "stuck", "stuck"],
  ["sting", "stung", "stung"],
  ["strike", "struck", "struck"],
  ["string", "strung", "strung"],
  ["strive", "strove", "striven"],
  ["swear", "swore", "sworn"],
  ["sweep", "swept", "swept"],
  ["swell", "swelled", "swollen"],
  ["swim", "swam", "swum"],
  ["swing", "swung", "swung"],
  ["take", "took", "taken"],
  ["teach", "taught", "taught"],
  ["tear", "tore", "torn"],
  ["tell", "told", "told"],
  ["think", "thought", "thought"],
  ["throw", "threw", "thrown"],
  ["thrust", "thrust", "thrust"],
  ["tread", "trod", "trodden"],
  ["undergo", "underwent", "undergone"],
  ["understand", "understood", "understood"],
  ["undertake", "undertook", "undertaken"],
  ["undo", "undid", "undone"],
  ["uphold", "upheld", "upheld"],
  ["upset", "upset", "upset"],
  ["wake", "woke", "woken"],
  ["wear", "wore", "worn"],
  ["weave", "wove", "woven"],
  ["weep", "wept", "wept"],
  ["win", "won", "won"],
  ["wind", "wound", "wound"],
  ["withdraw", "withdrew", "withdrawn"],
  ["withhold", "withheld", "withheld"],
  ["withstand", "withstood", "withstood"],
  ["write", "wrote", "written"]
];

// dist/document/verbs.js
var none4 = { base: false, third: false, past: false, participle: false, gerund: false };
var shapes = {
  base: { ...none4, base: true },
  third: { ...none4, third: true },
  regularPast: { ...none4, past: true, participle: true },
  gerund: { ...none4, gerund: true }
};
var irregularForms = irregularFormTable();
function irregularFormTable() {
  const table = /* @__PURE__ */ new Map();
  const note3 = (form2, lemma, kind7) => {
    const known = table.get(form2);
    if (known && known.lemma !== lemma)
      return;
    table.set(form2, { lemma, shape: { ...known?.shape ?? none4, [kind7]: true } });
  };
  for (const [base] of irregularVerbs)
    note3(base, base, "base");
  for (const [base, past2, participle] of irregularVerbs) {
    note3(past2, base, "past");
    note3(participle, base, "participle");
  }
  for (const [form2, kind7] of [
    ["am", "base"],
    ["are", "base"],
    ["is", "third"],
    ["were", "past"],
    ["'s", "third"],
    ["'re", "base"],
    ["'m", "base"]
  ])
    note3(form2, "be", kind7);
  note3("has", "have", "third");
  note3("'ve", "have", "base");
  note3("'d", "have", "past");
  note3("got", "get", "participle");
  note3("born", "bear", "participle");
  return table;
}
var doubleE = /(?:agree|antee|cree|eree|free)d$/u;
var lemmasInIe = /* @__PURE__ */ new Map([
  ["died", "die"],
  ["dying", "die"],
  ["lied", "lie"],
  ["lying", "lie"],
  ["tied", "tie"],
  ["tying", "tie"],
  ["untying", "untie"],
  ["vied", "vie"],
  ["vying", "vie"]
]);
function verbShape(lower2) {
  const irregular = irregularForms.get(lower2);
  if (irregular)
    return irregular.shape;
  if (lower2.endsWith("ing") && /[aeiouy]/u.test(lower2.slice(0, -"ing".length)))
    return shapes.gerund;
  if (lower2.length > 3 && lower2.endsWith("ed") && (!lower2.endsWith("eed") || doubleE.test(lower2)))
    return shapes.regularPast;
  if (lower2.length > 3 && lower2.endsWith("s") && !/(?:ss|us|is)$/u.test(lower2))
    return shapes.third;
  return shapes.base;
}
function irregularLemma(lower2) {
  return irregularForms.get(lower2)?.lemma ?? null;
}
function verbLemma(lower2) {
  const irregular = irregularLemma(lower2);
  if (irregular !== null)
    return irregular;
  const inIe = lemmasInIe.get(lower2);
  if (inIe !== void 0)
    return inIe;
  if (lower2.endsWith("eed") && doubleE.test(lower2))
    return lower2.slice(0, -1);
  const shape2 = verbShape(lower2);
  if (shape2.gerund)
    return stemLemma(lower2.slice(0, -3));
  if (shape2.past)
    return lower2.endsWith("ied") ? `${lower2.slice(0, -3)}y` : stemLemma(lower2.slice(0, -2));
  return shape2.third ? thirdLemma(lower2) : lower2;
}
function thirdLemma(lower2) {
  if (lower2.endsWith("ies") && lower2.length > 4)
    return `${lower2.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|o)es$/u.test(lower2) ? lower2.slice(0, -2) : lower2.slice(0, -1);
}
var shortStem = /^(?:qu|[^aeiou])*[aeiouy][^aeiouwxy]$/u;
var droppedE = /(?:[cvzu]|[^s]s|[dlr]g|chang|rang|[eu]ng|[bcdfgkptz]l|[^aeo]at|creat|dul|[^o]om|[ae]g|[^aou]in|or|[^o]ur|[^ao]ir|[^eo]ar|[^aou]id|[^eo]ad|[^e]ed|[^o]od|[^ao]ud|um|[^e]am|[^e]ap|[^o]ot|[^o]ut|[^o]ok|[^e]ak|ib|tut|quir|erg)$/u;
var oddStems = new Map([
  [
    "add",
    "anchor",
    "author",
    "ballot",
    "belong",
    "call",
    "err",
    "favor",
    "focus",
    "harbor",
    "honor",
    "label",
    "labor"
  ],
  ["mirror", "monitor", "pardon", "pilot", "pivot", "rumor", "sponsor", "tailor", "target"],
  [
    "achieve",
    "advertise",
    "compete",
    "compile",
    "complete",
    "convene",
    "delete",
    "excite",
    "exile",
    "extradite",
    "ignite"
  ],
  ["incite", "intervene", "invite", "postpone", "reconcile", "reunite", "unite", "waste"]
].flat().map((lemma) => [lemma.replace(/e$/u, ""), lemma]));
function stemLemma(stem) {
  const odd = oddStems.get(stem);
  if (odd !== void 0)
    return odd;
  if (/([bdgmnprt])\1$/u.test(stem) || /(?:cance|contro|compe|expe|prope|patro|trave|fue|rebe|signa)ll$/u.test(stem))
    return stem.slice(0, -1);
  return shortStem.test(stem) || droppedE.test(stem) ? `${stem}e` : stem;
}

// dist/syntax/tree/verb-forms.js
var fixedForms = /* @__PURE__ */ new Map([
  ["be", "base"],
  ["been", "participle"],
  ["being", "gerund"],
  ["having", "gerund"]
]);
function formOfAuxiliary(first) {
  return fixedForms.get(first) ?? "finite";
}
function formOfVerb({ tokens }, verb, setting) {
  const token = tokens[verb];
  const lower2 = token?.lower ?? "";
  const fixed = fixedForms.get(lower2);
  if (fixed)
    return fixed === "base" && setting.hasSubject ? "finite" : fixed;
  if (token?.partOfSpeech === "AUX")
    return "finite";
  const shape2 = verbShape(lower2);
  if (shape2.gerund)
    return "gerund";
  if (shape2.third)
    return "finite";
  if (shape2.past || shape2.participle && !shape2.base)
    return formOfPast(shape2, setting);
  return formOfBase(setting);
}
function formOfPast({ past: past2, participle }, setting) {
  if (!participle)
    return "finite";
  const { own: own2, below: below3, hasSubject, isUnderWith, above } = setting;
  if (hasSubject)
    return isUnderWith ? "participle" : "finite";
  if (!past2)
    return "participle";
  if ((own2 & (relation2.adnominal | relation2.adverbial | relation2.openComplement)) !== 0)
    return "participle";
  if ((own2 & relation2.relative) !== 0)
    return "finite";
  if ((own2 & relation2.conjunct) !== 0)
    return above?.group.form === "participle" ? "participle" : "finite";
  return isLostMain(setting) || (below3 & (relation2.object | relation2.content)) !== 0 ? "finite" : "participle";
}
var isLostMain = ({ own: own2, above }) => !above && (own2 & relation2.loose) !== 0;
function formOfBase({ own: own2, hasSubject, above, aboveLemma }) {
  if (hasSubject) {
    const isBare2 = (own2 & (relation2.content | relation2.openComplement)) !== 0 && bareInfinitiveVerbs.has(aboveLemma);
    return isBare2 ? "base" : "finite";
  }
  if ((own2 & relation2.relative) !== 0)
    return "finite";
  const isJoined4 = (own2 & relation2.conjunct) !== 0 && above?.group.form === "finite";
  return isJoined4 && !above.group.hasAuxiliary ? "finite" : "base";
}

// dist/syntax/tree/verb-groups.js
function groupOf(tree, range, setting) {
  const { verb } = range;
  const group2 = {
    firstToken: verb,
    endToken: verb + 1,
    form: "finite",
    tense: "none",
    isPassive: false,
    isNegated: false,
    modal: range.head === verb ? modalOf(tree, verb) : null,
    hasAuxiliary: false,
    isPerfect: false
  };
  const around2 = collect(tree, range, group2);
  group2.hasAuxiliary = around2.first >= 0;
  group2.isPerfect = lemmaAt(tree, around2.first) === "have";
  group2.form = formOf(tree, verb, around2, group2, setting);
  group2.isPassive = isPassive(tree, verb, around2, group2, setting);
  const isJoined4 = (setting.own & relation2.conjunct) !== 0 && !setting.hasSubject;
  if (isJoined4 && !group2.hasAuxiliary)
    share2(tree, verb, group2, setting);
  if (group2.form !== "finite")
    group2.tense = "none";
  else if (group2.tense === "none")
    group2.tense = tenseOf(group2, wordAt2(tree, group2.hasAuxiliary ? around2.first : verb));
  return group2;
}
function formOf(tree, verb, { first, hasTo }, { modal }, setting) {
  if (hasTo)
    return "infinitive";
  if (first < 0)
    return formOfVerb(tree, verb, setting);
  return modal === null ? formOfAuxiliary(wordAt2(tree, first)) : "finite";
}
var auxiliaries2 = relation2.auxiliary | relation2.passiveAuxiliary | relation2.copula;
var parts3 = auxiliaries2 | relation2.mark | relation2.adverb;
function collect(tree, { head, verb, from, to }, group2) {
  const around2 = { first: -1, last: -1, hasTo: false, hasPassive: false };
  for (let at2 = childWith(tree, head, parts3); at2 >= 0 && at2 < to; at2 = nextWith(tree, at2, parts3)) {
    if (at2 < from || at2 === verb)
      continue;
    if (is(tree, at2, auxiliaries2))
      takeAuxiliary(tree, at2, around2, group2);
    else if (is(tree, at2, relation2.adverb))
      takeNegation(tree, at2, group2);
    else if (wordAt2(tree, at2) === "to")
      takeTo(tree, at2, around2, group2);
  }
  return around2;
}
function takeTo(tree, at2, around2, group2) {
  around2.hasTo = around2.first < 0;
  const first = group2.isNegated && wordAt2(tree, at2 - 1) === "not" ? at2 - 1 : at2;
  group2.firstToken = Math.min(group2.firstToken, first);
}
function takeAuxiliary(tree, at2, around2, group2) {
  if (around2.first < 0)
    around2.first = at2;
  around2.last = at2;
  around2.hasPassive ||= is(tree, at2, relation2.passiveAuxiliary);
  group2.modal ??= modalOf(tree, at2);
  group2.firstToken = Math.min(group2.firstToken, at2);
  group2.endToken = Math.max(group2.endToken, at2 + 1);
}
function takeNegation(tree, at2, group2) {
  const word2 = wordAt2(tree, at2);
  if (!negations.has(word2) && !(word2 === "longer" && wordAt2(tree, at2 - 1) === "no"))
    return;
  group2.isNegated = true;
  if (at2 === group2.endToken)
    group2.endToken++;
}
var fullModals = /* @__PURE__ */ new Map([
  ["'d", "would"],
  ["'ll", "will"],
  ["ca", "can"],
  ["cannot", "can"],
  ["wo", "will"]
]);
function modalOf({ tokens }, at2) {
  const token = tokens[at2];
  if (token?.partOfSpeech !== "AUX" || !modals2.has(token.lower) || token.lemma === "have")
    return null;
  return fullModals.get(token.lower) ?? token.lower;
}
var getForms = /* @__PURE__ */ new Set(["get", "gets", "getting", "got", "gotten"]);
function isPassive(tree, verb, around2, group2, setting) {
  if (around2.hasPassive)
    return true;
  if (lemmaAt(tree, verb) === "be" || !verbShape(wordAt2(tree, verb)).participle)
    return false;
  if ((setting.below & relation2.passiveSubject) !== 0)
    return true;
  if (around2.last < 0)
    return group2.form === "participle";
  const last = wordAt2(tree, around2.last);
  return beForms.has(last) || getForms.has(last);
}
function share2(tree, verb, group2, { above, below: below3 }) {
  if (!above?.group.hasAuxiliary || above.group.form !== "finite")
    return;
  const shared2 = above.group;
  const shape2 = verbShape(wordAt2(tree, verb));
  const hasObject = (below3 & (relation2.object | relation2.content)) !== 0;
  const isSharedPassive = shared2.isPassive && shape2.participle && !hasObject;
  if (!isSharedPassive && !fitsAuxiliary(tree, shape2, group2, above))
    return;
  group2.form = "finite";
  group2.tense = shared2.tense;
  group2.modal = shared2.modal;
  group2.isPassive = isSharedPassive;
}
function fitsAuxiliary(tree, shape2, { form: form2 }, { group: shared2, verb }) {
  if (shared2.isPerfect && shape2.participle)
    return true;
  if (shared2.isPassive)
    return false;
  return shape2.base && form2 === "base" || shape2.gerund && verbShape(wordAt2(tree, verb)).gerund;
}
function tenseOf({ modal, isPerfect }, first) {
  if (modal !== null)
    return modal === "will" || modal === "shall" ? "future" : "present";
  return isPerfect || verbShape(first).past ? "past" : "present";
}

// dist/syntax/tree/drafts.js
function draftsOf2(tree, predicates) {
  const list = [];
  const within4 = new Int32Array(tree.tokens.length).fill(-1);
  for (const at2 of tree.order) {
    const above = within4[headOf3(tree, at2)] ?? -1;
    if (predicates.kinds[at2] === predicate.none)
      within4[at2] = isSource(tree, at2) ? -1 : above;
    else {
      add({ tree, list, above }, predicates, at2);
      within4[at2] = list.length - 1;
    }
  }
  return { list, within: within4 };
}
function add(place, { kinds: kinds3, copulas }, at2) {
  const copula = copulas[at2] ?? -1;
  if (kinds3[at2] === predicate.outer)
    return addOuter(place, at2, copula);
  const range = { head: at2, verb: copula < 0 ? at2 : copula, from: 0, to: Number.MAX_SAFE_INTEGER };
  place.list.push(draftOf2(place, range, false));
}
function isSource(tree, at2) {
  return wordAt2(tree, childWith(tree, at2, relation2.preposition)) === "according";
}
function addOuter({ tree, list, above }, head, copula) {
  list.push(draftOf2({ tree, list, above }, { head, verb: copula, from: 0, to: copula + 1 }, false));
  const second = nextWith(tree, copula, relation2.copula);
  const part = tree.tokens[head]?.partOfSpeech;
  if (second < 0 && part !== "VERB" && part !== "AUX")
    return;
  const inner3 = { head, verb: second < 0 ? head : second, from: copula + 1, to: Number.MAX_SAFE_INTEGER };
  list.push(draftOf2({ tree, list, above: list.length - 1 }, inner3, true));
}
function draftOf2(place, range, isInner) {
  const { tree, above } = place;
  const parts4 = partsOf2(tree, range, isInner);
  const introducer = introducerOf(tree, range, !isInner && headOf3(tree, range.head) < 0);
  const own2 = isInner ? relation2.content : tree.relations[range.head] ?? 0;
  return {
    head: range.head,
    verb: range.verb,
    from: range.from,
    to: range.to,
    above,
    isInner,
    below: parts4.below,
    group: groupOf(tree, range, settingOf(place, own2, parts4, introducer)),
    subjectToken: parts4.subject,
    expletive: parts4.expletive,
    introducer: introducer.token,
    introducedBy: introducer.word,
    governor: above,
    relation: "root",
    isAttribution: false,
    subject: -1,
    coSubjects: nothing2,
    objects: nothing2,
    obliques: nothing2,
    start: range.verb,
    end: range.verb + 1
  };
}
function settingOf({ tree, list, above }, own2, parts4, { word: word2 }) {
  const upper = list[above];
  return {
    own: own2,
    below: parts4.below,
    hasSubject: parts4.subject >= 0 || (parts4.below & stands) !== 0,
    isUnderWith: word2 === "with" || word2 === "without",
    above: upper,
    aboveLemma: lemmaAt(tree, upper?.verb ?? -1)
  };
}
var nothing2 = [];

// dist/syntax/tree/extents.js
function fillExtents(tree, { list, within: within4 }, phrases) {
  for (const draft of list) {
    draft.start = startOf(tree, draft, phrases);
    draft.end = draft.group.endToken;
  }
  for (const at2 of tree.order) {
    const draft = list[within4[at2] ?? -1];
    if (draft && at2 >= draft.end && tree.tokens[at2]?.partOfSpeech !== "PUNCT")
      draft.end = at2 + 1;
  }
  for (let index = list.length - 1; index >= 0; index--) {
    const draft = list[index];
    const governor = list[draft?.governor ?? -1];
    if (draft && governor)
      stretch(governor, draft);
  }
}
function stretch(governor, draft) {
  const isAround = draft.relation === "complement" && draft.start < governor.start;
  if (draft.end > governor.end && !governor.isAttribution && !isAround)
    governor.end = draft.end;
  const opens = draft.relation === "adverbial" && governor.relation === "complement";
  if (opens && draft.start < governor.start)
    governor.start = draft.start;
}
function startOf(tree, draft, { list, indices }) {
  const { introducer, subjectToken, expletive, group: group2 } = draft;
  let start = group2.firstToken;
  if (subjectToken >= 0) {
    const subject3 = list[indices[subjectToken] ?? -1];
    start = Math.min(start, subject3?.firstToken ?? leftOf2(tree, subjectToken));
  }
  if (expletive >= 0)
    start = Math.min(start, expletive);
  if (introducer >= 0)
    start = Math.min(start, introducer);
  return (draft.below & relation2.clausalSubject) === 0 ? start : Math.min(start, clausalStart(tree, draft));
}
function clausalStart(tree, { head, verb, from }) {
  let at2 = childWith(tree, head, relation2.clausalSubject);
  while (at2 >= 0 && at2 < from)
    at2 = nextWith(tree, at2, relation2.clausalSubject);
  return at2 < 0 ? verb : leftOf2(tree, at2);
}

// dist/syntax/tree/reports.js
function placeBeside(tree, list, index) {
  const draft = list[index];
  const beside2 = list[draft?.above ?? -1];
  if (!draft || !beside2)
    return;
  const report = list[beside2.governor];
  if (isReportOf(tree, draft, beside2)) {
    draft.isAttribution = true;
    draft.relation = beside2.relation;
    draft.governor = beside2.governor;
    beside2.relation = "complement";
    beside2.governor = index;
  } else if (draft.relation !== "root")
    return;
  else if (report?.isAttribution && report.verb < draft.verb) {
    draft.relation = "complement";
    draft.governor = beside2.governor;
  } else if (isContentOf(tree, draft, beside2)) {
    draft.relation = "complement";
    draft.governor = draft.above;
  }
}
function isReportOf(tree, draft, beside2) {
  if (headOf3(tree, draft.head) !== beside2.head || beside2.isAttribution || !governable.has(beside2.relation))
    return false;
  if (draft.group.isPassive || draft.subjectToken < 0 || draft.introducedBy !== null)
    return false;
  return reportingVerbs.has(lemmaAt(tree, draft.verb)) && !hasContent(tree, draft);
}
var governable = /* @__PURE__ */ new Set(["root", "conjunct", "complement"]);
var addressing = /* @__PURE__ */ new Set(["inform", "tell"]);
function hasContent(tree, { below: below3, verb }) {
  if ((below3 & (relation2.content | relation2.openComplement)) !== 0)
    return true;
  return (below3 & relation2.object) !== 0 && !addressing.has(lemmaAt(tree, verb));
}
var quotationMarks = /* @__PURE__ */ new Set(['"', "“", "”", "„", "«", "‘", "``", "''", "'"]);
function isContentOf(tree, draft, beside2) {
  if (!reportingVerbs.has(lemmaAt(tree, beside2.verb)))
    return false;
  if (draft.verb < beside2.verb)
    return !hasContent(tree, beside2) && beside2.subjectToken >= 0;
  let at2 = leftOf2(tree, draft.head) - 1;
  while (quotationMarks.has(wordAt2(tree, at2)))
    at2--;
  const mark = wordAt2(tree, at2);
  return mark === ":" || !hasContent(tree, beside2) && (mark === "," || at2 <= beside2.verb);
}

// dist/syntax/tree/governing.js
function govern(tree, { list }) {
  for (let index = 0; index < list.length; index++) {
    const draft = list[index];
    if (!draft)
      continue;
    const upper = list[draft.above];
    draft.relation = relationTo(tree, draft, upper);
    if (draft.relation === "root")
      draft.governor = -1;
    if (upper && mayStandBeside(tree, draft))
      placeBeside(tree, list, index);
  }
}
function mayStandBeside(tree, { head, group: group2, introducedBy, relation: own2 }) {
  if (own2 === "root")
    return true;
  if (group2.form !== "finite" || introducedBy !== null || has(tree, head, relation2.coordinator))
    return false;
  return is(tree, head, relation2.conjunct | relation2.adverbial);
}
function relationTo(tree, draft, upper) {
  const { head } = draft;
  if (draft.isInner)
    return byForm(draft);
  if (is(tree, head, relation2.relative))
    return relativeOrQuestion(tree, draft, upper);
  if (is(tree, head, relation2.conjunct))
    return upper ? "conjunct" : "root";
  if (is(tree, head, relation2.loose))
    return looseRelation(tree, draft, upper);
  if (is(tree, head, relation2.adverbial))
    return isSubordinate(draft) ? "adverbial" : byForm(draft, "adverbial");
  const isOfNoun = is(tree, head, relation2.adnominal) && !isNounsContent(tree, draft);
  return byForm(draft, isOfNoun ? "relative" : "complement");
}
function byForm(draft, finite = "complement") {
  const { form: form2 } = draft.group;
  if (form2 === "finite")
    return finite;
  return form2 === "infinitive" || form2 === "base" ? "infinitive" : "participle";
}
function relativeOrQuestion(tree, { head, introducer }, upper) {
  if (!upper || introducer < upper.verb || headOf3(tree, head) !== introducer)
    return "relative";
  const isAsked = headOf3(tree, introducer) === upper.verb && clauseTakingVerbs.has(lemmaAt(tree, upper.verb));
  return isAsked ? "complement" : "relative";
}
function isNounsContent(tree, { head, introducedBy }) {
  return introducedBy !== null || contentNouns.has(wordAt2(tree, headOf3(tree, head)));
}
var timeWords = /* @__PURE__ */ new Set(["after", "before", "since", "until", "when", "whenever"]);
function isSubordinate({ introducedBy }) {
  return introducedBy !== null && (subordinators.has(introducedBy) || timeWords.has(introducedBy));
}
function looseRelation(tree, draft, upper) {
  if (!upper || draft.group.form === "base")
    return "root";
  if (isSubordinate(draft))
    return "adverbial";
  return byForm(draft, has(tree, draft.head, relation2.coordinator) ? "conjunct" : "root");
}

// dist/syntax/tree/holding.js
function holdingOf(tree, predicates) {
  const size = tree.tokens.length;
  const holding = {
    holders: new Int32Array(size).fill(-1),
    firsts: new Int32Array(size),
    lasts: new Int32Array(size),
    nouns: new Int32Array(size)
  };
  for (const at2 of tree.order) {
    const token = tree.tokens[at2];
    if (!token || token.partOfSpeech === "PUNCT")
      continue;
    const holder = holding.holders[headOf3(tree, at2)] ?? -1;
    if (holder >= 0 && joins(tree, holding, at2, holder))
      take(tree, holding, at2, holder);
    else if (mayHead(tree, predicates, at2, token))
      open2(holding, at2);
  }
  return holding;
}
function open2({ holders, firsts, lasts, nouns: nouns4 }, at2) {
  holders[at2] = at2;
  firsts[at2] = at2;
  lasts[at2] = at2;
  nouns4[at2] = at2;
}
function take(tree, { holders, firsts, lasts, nouns: nouns4 }, at2, holder) {
  holders[at2] = holder;
  firsts[holder] = Math.min(firsts[holder] ?? at2, at2);
  lasts[holder] = Math.max(lasts[holder] ?? at2, at2);
  if (isLaterNoun(tree, at2, holder))
    nouns4[holder] = at2;
}
function isLaterNoun(tree, at2, holder) {
  const part = tree.tokens[at2]?.partOfSpeech;
  if (part !== "PROPN" && part !== "NOUN")
    return false;
  if (at2 < holder)
    return isNumber2(tree, holder) && headOf3(tree, at2) === holder;
  return is(tree, at2, relation2.flat | relation2.apposition);
}
var before3 = relation2.modifier | relation2.possessor | relation2.bareNominal | relation2.flat;
var behind = relation2.modifier | relation2.bareNominal;
var clauses = relation2.adnominal | relation2.relative | relation2.adverbial | relation2.content | relation2.loose;
function joins(tree, holding, at2, holder) {
  const head = headOf3(tree, at2);
  if (head !== holder && at2 < holder)
    return !is(tree, at2, clauses);
  return at2 < head ? joinsBefore(tree, at2, head) : joinsBehind(tree, at2, holder, holding.lasts[holder] ?? 0);
}
var questionDeterminers = /* @__PURE__ */ new Set(["what", "whatever", "which", "whichever", "whose"]);
function joinsBefore(tree, at2, head) {
  if (is(tree, at2, relation2.adverb))
    return isNumber2(tree, head) && !negations.has(wordAt2(tree, at2));
  if (!is(tree, at2, before3) || questionDeterminers.has(wordAt2(tree, at2)))
    return false;
  if (is(tree, at2, relation2.bareNominal) && tree.tokens[head - 1]?.partOfSpeech === "PUNCT")
    return false;
  const preposition = childWith(tree, head, relation2.preposition);
  return preposition < at2 || preposition > head;
}
function joinsBehind(tree, at2, holder, last) {
  const left = leftOf2(tree, at2);
  if (is(tree, at2, relation2.flat))
    return wordAt2(tree, left - 1) !== ",";
  const part = tree.tokens[at2]?.partOfSpeech;
  if (part === "ADJ")
    return false;
  if (is(tree, at2, relation2.apposition))
    return part === "PROPN" && isBehind(tree, left, holder, last);
  if (left !== last + 1)
    return false;
  if (is(tree, at2, relation2.bareNominal) && isTime(tree, at2) && !isTime(tree, holder))
    return false;
  return is(tree, at2, behind);
}
function isBehind(tree, left, holder, last) {
  if (left === last + 1)
    return true;
  if (wordAt2(tree, last + 1) !== "of" || left - last > longestOffice)
    return false;
  for (let at2 = last + 1; at2 < left; at2++)
    if (tree.tokens[at2]?.partOfSpeech === "PUNCT")
      return false;
  const added = childWith(tree, holder, relation2.nominal);
  return added >= 0 && leftOf2(tree, added) === last + 1;
}
var longestOffice = 6;
var isNumber2 = ({ tokens }, at2) => tokens[at2]?.partOfSpeech === "NUM";
var isTime = (tree, at2) => isNumber2(tree, at2) || temporalNouns.has(wordAt2(tree, at2));
var never2 = relation2.fixed | relation2.mark | relation2.preposition | relation2.coordinator | relation2.copula | relation2.other;
var complements = subjects | relation2.object | relation2.indirectObject;
var places = complements | relation2.oblique | relation2.nominal | relation2.conjunct;
function mayHead(tree, { kinds: kinds3 }, at2, { partOfSpeech }) {
  const kind7 = kinds3[at2] ?? 0;
  if (is(tree, at2, never2) || kind7 === predicate.verb || kind7 === predicate.outer)
    return false;
  switch (partOfSpeech) {
    case "NOUN":
    case "PROPN":
    case "SYM":
    case "X":
    case "NUM":
      return nounBehindLong(tree, at2) < 0;
    case "PRON":
      return !is(tree, at2, relation2.possessor | relation2.adverb) && tree.isRelative[at2] === 0;
    case "DET":
      return is(tree, at2, places) || kind7 === predicate.copular;
    case "ADJ":
    case "VERB":
      return is(tree, at2, complements) || hasDeterminer(tree, at2);
    default:
      return false;
  }
}
function hasDeterminer(tree, at2) {
  return tree.tokens[childWith(tree, at2, relation2.modifier)]?.partOfSpeech === "DET";
}

// dist/syntax/tree/noun-phrases.js
function nounPhrasesOf(tree, predicates) {
  const holding = holdingOf(tree, predicates);
  const { holders } = holding;
  const list = [];
  const heads2 = [];
  const indices = new Int32Array(tree.tokens.length).fill(-1);
  let end = 0;
  for (let at2 = 0; at2 < holders.length; at2++) {
    if (holders[at2] !== at2)
      continue;
    if (at2 >= end) {
      const joined4 = joinedTo(tree, holders, at2);
      const phrase = phraseOf(tree, holding, { at: at2, from: end, joined: list[indices[joined4] ?? -1] });
      end = phrase.endToken;
      indices[at2] = heads2.length;
      list.push(phrase);
      heads2.push(at2);
    } else
      holders[at2] = -1;
  }
  for (let at2 = 0; at2 < holders.length; at2++)
    indices[at2] = indices[holders[at2] ?? -1] ?? -1;
  return { list, indices, holders, heads: heads2 };
}
function joinedTo(tree, holders, at2) {
  return is(tree, at2, relation2.conjunct) ? holders[headOf3(tree, at2)] ?? -1 : -1;
}
function phraseOf(tree, { firsts, lasts, nouns: nouns4 }, { at: at2, from, joined: joined4 }) {
  const { tokens } = tree;
  const first = Math.max(from, firsts[at2] ?? at2);
  const last = lasts[at2] ?? at2;
  const part = tokens[at2]?.partOfSpeech;
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    firstToken: first,
    endToken: last + 1,
    head: nouns4[at2] ?? at2,
    kind: part === "PRON" || part === "DET" && first === last ? "pronoun" : "noun",
    sentence: tokens[at2]?.sentence ?? 0,
    preposition: prepositionOf(tree, at2) ?? joined4?.preposition ?? null
  };
}

// dist/syntax/tree/subjects.js
function fillSubject(reading, draft, upper) {
  const { tree } = reading;
  if (draft.subjectToken >= 0)
    return takeOwn(reading, draft);
  if ((draft.below & (relation2.clausalSubject | relation2.expletive)) !== 0)
    return;
  if (!draft.isInner && is(tree, draft.head, relation2.relative))
    return takeAntecedent(reading, draft);
  if (isNounsOwn(reading, draft, upper))
    return takeBefore(reading, draft, headOf3(tree, draft.head));
  if (upper)
    takeUnderstood(reading, draft, upper);
}
function takeOwn(reading, draft) {
  const noun = standsFor2(reading.tree, draft.subjectToken);
  if (noun !== draft.subjectToken)
    takeBefore(reading, draft, noun);
  else
    takePhrases(draft, joinedTo2(reading, noun));
}
function joinedTo2(reading, at2) {
  const found = [];
  addJoined(reading, at2, found);
  return found;
}
function takeBefore(reading, draft, noun) {
  const { heads: heads2 } = reading.phrases;
  takePhrases(draft, joinedTo2(reading, noun).filter((index) => (heads2[index] ?? -1) < draft.verb));
}
function takePhrases(draft, [first = -1, ...others]) {
  draft.subject = first;
  if (others.length > 0)
    draft.coSubjects = others;
}
var pronouns2 = /* @__PURE__ */ new Set(["that", "which", "who"]);
function takeAntecedent(reading, draft) {
  if (draft.introducedBy !== null && !pronouns2.has(draft.introducedBy))
    return;
  takeBefore(reading, draft, headOf3(reading.tree, draft.head));
}
function isNounsOwn({ tree }, draft, upper) {
  if (!is(tree, draft.head, relation2.adnominal) || draft.introducedBy !== null)
    return false;
  const { form: form2 } = draft.group;
  if (form2 === "gerund" || form2 === "participle")
    return true;
  const isObject2 = is(tree, headOf3(tree, draft.head), relation2.object);
  return isObject2 && objectControlVerbs.has(lemmaAt(tree, upper?.verb ?? -1));
}
function takeUnderstood(reading, draft, upper) {
  const { tree } = reading;
  if (draft.isInner) {
    if (draft.group.form !== "finite")
      share3(draft, upper);
  } else if (is(tree, draft.head, relation2.conjunct)) {
    if (upper.head === headOf3(tree, draft.head) || draft.group.form !== "finite")
      share3(draft, upper);
  } else if (draft.group.form === "finite" || is(tree, draft.head, relation2.clausalSubject))
    return;
  else if (is(tree, draft.head, relation2.openComplement))
    takeControlled(reading, draft, upper);
  else if (draft.relation !== "root")
    share3(draft, upper);
}
function share3(draft, { subject: subject3, coSubjects }) {
  draft.subject = subject3;
  draft.coSubjects = coSubjects;
}
function takeControlled({ tree }, draft, upper) {
  const lemma = lemmaAt(tree, upper.verb);
  const [object] = upper.objects;
  const [oblique] = upper.obliques;
  const isCopular = upper.head !== upper.verb;
  if (object !== void 0 && !upper.group.isPassive && !isCopular && lemma !== "promise") {
    draft.subject = object;
    draft.coSubjects = (upper.below & relation2.indirectObject) === 0 ? upper.objects.slice(1) : nothing2;
  } else if (oblique !== void 0 && prepositionControlVerbs.has(lemma))
    draft.subject = oblique;
  else
    share3(draft, upper);
}

// dist/syntax/tree/mending/hang.js
function hang(tree, at2, head, wanted) {
  for (let above = head; above >= 0; above = headOf3(tree, above))
    if (above === at2)
      return;
  unlink(tree, at2);
  tree.heads[at2] = head;
  tree.relations[at2] = wanted;
  link(tree, at2, head);
}
function swap(tree, lower2, upper, wanted) {
  const head = headOf3(tree, upper);
  const own2 = tree.relations[upper] ?? relation2.loose;
  hang(tree, lower2, head, own2);
  hang(tree, upper, lower2, wanted);
}
function moveChildren(tree, from, to, moves) {
  let child = firstBelow(tree, from);
  while (child >= 0) {
    const next = nextBeside(tree, child);
    if (child !== to && moves(child))
      hang(tree, child, to, tree.relations[child] ?? 0);
    child = next;
  }
}
function unlink(tree, at2) {
  const head = headOf3(tree, at2);
  if (head < 0)
    return;
  if (tree.first[head] === at2)
    tree.first[head] = nextBeside(tree, at2);
  let below3 = 0;
  for (let child = firstBelow(tree, head); child >= 0; child = nextBeside(tree, child)) {
    if (nextBeside(tree, child) === at2)
      tree.next[child] = nextBeside(tree, at2);
    below3 |= tree.relations[child] ?? 0;
  }
  tree.below[head] = below3;
  tree.next[at2] = -1;
}
function link(tree, at2, head) {
  if (head < 0)
    return;
  tree.below[head] = (tree.below[head] ?? 0) | (tree.relations[at2] ?? 0);
  let before5 = -1;
  for (let child = firstBelow(tree, head); child >= 0 && child < at2; child = nextBeside(tree, child))
    before5 = child;
  tree.next[at2] = before5 < 0 ? firstBelow(tree, head) : nextBeside(tree, before5);
  if (before5 < 0)
    tree.first[head] = at2;
  else
    tree.next[before5] = at2;
}
var isMark = (tree, at2) => tree.tokens[at2]?.partOfSpeech === "PUNCT";
function firstWordOf(tree, at2) {
  let first = at2;
  for (let child = firstBelow(tree, at2); child >= 0 && child < first; child = nextBeside(tree, child))
    if (!isMark(tree, child))
      first = Math.min(first, firstWordOf(tree, child));
  return first;
}
function lastWordOf(tree, at2) {
  let last = at2;
  for (let child = firstBelow(tree, at2); child >= 0; child = nextBeside(tree, child))
    if (child > last && !isMark(tree, child))
      last = Math.max(last, lastWordOf(tree, child));
  return last;
}
function hasPreposition(tree, at2) {
  const preposition = childWith(tree, at2, relation2.preposition);
  return preposition >= 0 && preposition < at2;
}
function isNounLike(tree, at2) {
  const part = tree.tokens[at2]?.partOfSpeech;
  return part === "NOUN" || part === "PROPN";
}
function isPlainVerb(tree, at2) {
  return tree.tokens[at2]?.partOfSpeech === "VERB" && !has(tree, at2, relation2.copula);
}

// dist/syntax/tree/mending/complements.js
var auxiliaries3 = relation2.auxiliary | relation2.passiveAuxiliary;
function controlledInfinitive(tree, at2) {
  if (!is(tree, at2, relation2.adverbial | relation2.adnominal) || has(tree, at2, subjects))
    return;
  const first = firstWordOf(tree, at2);
  if (!is(tree, first, relation2.mark) || wordAt2(tree, first) !== "to" || headOf3(tree, first) !== at2)
    return;
  const above = headOf3(tree, at2);
  const verb = is(tree, above, relation2.object) ? headOf3(tree, above) : above;
  if (verb < 0 || verb > first || !isPlainVerb(tree, verb) || !objectControlVerbs.has(lemmaAt(tree, verb)))
    return;
  const object = verb === above ? childWith(tree, verb, relation2.object) : above;
  if (object < verb || object > first)
    return;
  if (verb !== above || lastWordOf(tree, object) === first - 1)
    hang(tree, at2, verb, relation2.openComplement);
}
var complements2 = relation2.object | relation2.content | relation2.openComplement | relation2.adverbial | relation2.loose;
function subjectOfContent(tree, at2) {
  const report = headOf3(tree, at2);
  if (!is(tree, at2, complements2) || report < 0 || report > at2 || has(tree, at2, subjects | relation2.mark))
    return;
  if (!isReporting(tree, report) || !mayBeFinite(tree, at2))
    return;
  let noun = childWith(tree, report, relation2.object);
  while (noun >= 0 && lastWordOf(tree, noun) !== wordBefore(tree, at2))
    noun = nextWith(tree, noun, relation2.object);
  if (noun < report || noun > at2 || !isNounLike(tree, noun) || hasPreposition(tree, noun))
    return;
  hang(tree, at2, report, relation2.content);
  hang(tree, noun, at2, relation2.subject);
}
var isReporting = (tree, at2) => isPlainVerb(tree, at2) && reportingVerbs.has(lemmaAt(tree, at2));
function mayBeFinite(tree, at2) {
  const { past: past2, third, base, participle } = verbShape(wordAt2(tree, at2));
  const isClear2 = third || has(tree, at2, auxiliaries3) || past2 && !base && !participle;
  return tree.tokens[at2]?.partOfSpeech === "VERB" && isClear2;
}
function wordBefore(tree, verb) {
  let at2 = verb - 1;
  while (at2 >= 0 && headOf3(tree, at2) === verb && is(tree, at2, auxiliaries3 | relation2.adverb))
    at2--;
  return at2;
}
function describedByAgent(tree, at2) {
  const first = headOf3(tree, at2);
  if (!is(tree, at2, relation2.content) || first < 0 || first > at2 || !mayBeFinite(tree, at2))
    return;
  const subject3 = childWith(tree, first, subjects);
  if (subject3 < 0 || subject3 > first || lastWordOf(tree, subject3) !== first - 1)
    return;
  if (!verbShape(wordAt2(tree, first)).participle || has(tree, first, auxiliaries3 | relation2.object))
    return;
  const agent = childWith(tree, at2, subjects | relation2.oblique);
  if (agent < 0 || wordAt2(tree, first + 1) !== "by" || firstOfAgent(tree, agent) !== first + 1)
    return;
  if (lastWordOf(tree, agent) !== wordBefore(tree, at2))
    return;
  if (headOf3(tree, first + 1) !== agent)
    hang(tree, first + 1, agent, relation2.preposition);
  const [above, own2] = [headOf3(tree, first), tree.relations[first] ?? relation2.loose];
  hang(tree, agent, first, relation2.oblique);
  hang(tree, at2, above, own2);
  hang(tree, subject3, at2, relation2.subject);
  hang(tree, first, subject3, relation2.adnominal);
}
function firstOfAgent(tree, agent) {
  const first = firstWordOf(tree, agent);
  return hasPreposition(tree, agent) ? first : first - 1;
}

// dist/syntax/tree/mending/hyphens.js
var inner2 = relation2.modifier | relation2.flat | relation2.fixed;
function hyphenedParticiple(tree, at2) {
  if (wordAt2(tree, at2 - 1) !== "-" || is(tree, at2, inner2) || !isCompound2(tree, at2))
    return;
  const noun = nounBehind(tree, at2);
  if (noun < 0)
    return;
  const first = at2 - 2;
  if (headOf3(tree, first) === at2 || headOf3(tree, at2) === -1)
    takeFromVerb(tree, at2, noun);
  else {
    hang(tree, noun, headOf3(tree, first), tree.relations[first] ?? 0);
    moveChildren(tree, first, noun, () => true);
  }
  moveChildren(tree, at2, headOf3(tree, noun) < 0 ? noun : headOf3(tree, noun), (child) => child > noun);
  hang(tree, first, noun, relation2.modifier);
  hang(tree, at2, noun, relation2.modifier);
}
function isCompound2({ tokens }, at2) {
  const [first, hyphen, word2] = [tokens[at2 - 2], tokens[at2 - 1], tokens[at2]];
  if (!first || !hyphen || word2?.partOfSpeech !== "VERB" || !verbShape(word2.lower).participle)
    return false;
  return first.end === hyphen.start && hyphen.end === word2.start && /^(?:ADJ|NOUN|PROPN|ADV)$/u.test(first.partOfSpeech);
}
var before4 = /* @__PURE__ */ new Set(["ADJ", "NOUN", "NUM", "PROPN"]);
function nounBehind(tree, at2) {
  let end = at2 + 1;
  while (before4.has(tree.tokens[end]?.partOfSpeech ?? ""))
    end++;
  for (let noun = end - 1; noun > at2; noun--) {
    if (!isNounLike(tree, noun) || is(tree, noun, inner2))
      continue;
    const head = headOf3(tree, noun);
    const isNear3 = head === at2 || headOf3(tree, head) === at2 && is(tree, noun, subjects);
    if (isNear3 && firstWordOf(tree, noun) > at2)
      return noun;
  }
  return -1;
}
function takeFromVerb(tree, at2, noun) {
  const own2 = tree.relations[at2] ?? relation2.loose;
  const verb = headOf3(tree, noun) === at2 ? verbBehind(tree, at2, noun) : headOf3(tree, noun);
  if (verb >= 0) {
    hang(tree, verb, headOf3(tree, at2), own2);
    hang(tree, noun, verb, relation2.subject);
    moveChildren(tree, at2, verb, (child) => child < at2 - 2 && !is(tree, child, relation2.modifier));
  } else
    hang(tree, noun, headOf3(tree, at2), own2);
  moveChildren(tree, at2, noun, (child) => child < at2 - 2);
}
function verbBehind(tree, at2, noun) {
  const wanted = relation2.content | relation2.adverbial | relation2.loose | relation2.openComplement;
  for (let child = childWith(tree, at2, wanted); child >= 0; child = nextBeside(tree, child)) {
    const isOpen3 = child > noun && is(tree, child, wanted) && !has(tree, child, subjects | relation2.mark);
    if (isOpen3 && tree.tokens[child]?.partOfSpeech === "VERB" && firstBelow(tree, child) !== child)
      return child;
  }
  return -1;
}

// dist/syntax/tree/mending/times.js
var ambiguous = /* @__PURE__ */ new Set(["april", "august", "fall", "june", "march", "may", "spring", "summer"]);
function isTimeNoun(tree, at2) {
  const word2 = wordAt2(tree, at2);
  return temporalNouns.has(word2) && !ambiguous.has(word2);
}

// dist/syntax/tree/mending/names.js
var places2 = subjects | relation2.object | relation2.oblique | relation2.nominal | relation2.bareNominal | relation2.apposition | relation2.conjunct;
var isName = (tree, at2) => tree.tokens[at2]?.partOfSpeech === "PROPN" && is(tree, at2, places2) && !isTimeNoun(tree, at2);
function joinNameParts(tree, at2) {
  const head = headOf3(tree, at2);
  if (head < 0 || head !== headOf3(tree, at2 + 1) || !isName(tree, at2) || !isName(tree, at2 + 1))
    return;
  if (head < at2 && is(tree, at2, relation2.bareNominal))
    return;
  if (hasPreposition(tree, at2) && is(tree, at2 + 1, relation2.apposition))
    return;
  if (firstWordOf(tree, at2 + 1) !== at2 + 1 || has(tree, at2, relation2.flat))
    return;
  hang(tree, at2 + 1, at2, relation2.flat);
}
function joinLooseName(tree, at2) {
  const head = headOf3(tree, at2);
  if (!is(tree, at2, relation2.loose) || head < 0 || head > at2)
    return;
  if (tree.tokens[at2]?.partOfSpeech !== "PROPN" || tree.tokens[head]?.partOfSpeech !== "PROPN")
    return;
  if (lastWordBefore(tree, at2) !== head && !is(tree, at2 - 1, relation2.flat))
    return;
  hang(tree, at2, head, relation2.flat);
  moveChildren(tree, at2, head, (child) => is(tree, child, relation2.flat));
}
var lastWordBefore = (tree, at2) => tree.tokens[at2 - 1]?.partOfSpeech === "PUNCT" ? -1 : at2 - 1;
function partJoinedNames(tree, at2) {
  const name = headOf3(tree, at2);
  const other = childWith(tree, at2, relation2.conjunct);
  if (!is(tree, at2, relation2.modifier) || name < at2 || other !== name - 1)
    return;
  if (![at2, other, name].every((word2) => tree.tokens[word2]?.partOfSpeech === "PROPN"))
    return;
  hang(tree, at2, headOf3(tree, name), tree.relations[name] ?? relation2.loose);
  moveChildren(tree, name, at2, (child) => child < at2);
  moveChildren(tree, name, other, (child) => child !== other);
  hang(tree, name, other, relation2.flat);
}
var hung = relation2.conjunct | relation2.apposition | relation2.modifier;
function partedName(tree, at2) {
  const verb = headOf3(tree, at2);
  const left = at2 - 1;
  if (!is(tree, at2, subjects) || verb < at2 || tree.tokens[at2]?.partOfSpeech !== "PROPN")
    return;
  if (tree.tokens[left]?.partOfSpeech !== "PROPN" || !is(tree, left, hung) || firstWordOf(tree, at2) !== at2)
    return;
  if (headOf3(tree, left) > left || has(tree, left, relation2.coordinator | relation2.preposition))
    return;
  if (wordAt2(tree, firstWordOf(tree, left) - 1) !== ",")
    return;
  hang(tree, left, verb, relation2.subject);
  hang(tree, at2, left, relation2.flat);
}
var adjectivePlaces = places2 | relation2.openComplement | relation2.indirectObject;
var below = relation2.oblique | relation2.nominal | relation2.conjunct | relation2.apposition | relation2.bareNominal;
var prepositional = relation2.nominal | relation2.oblique;
function firstNamePart(tree, at2) {
  const head = headOf3(tree, at2);
  const name = nextBeside(tree, at2);
  if (head < 0 || head > at2 || name < 0 || !is(tree, at2, prepositional) || !is(tree, name, prepositional))
    return;
  if (!isName(tree, at2) || !isName(tree, name) || hasPreposition(tree, name))
    return;
  if (firstWordOf(tree, name) !== at2 + 1 || lastWordOf(tree, at2) !== at2)
    return;
  moveChildren(tree, at2, name, (child) => is(tree, child, relation2.preposition));
  hang(tree, at2, name, relation2.modifier);
}
var offices2 = /* @__PURE__ */ new Set(["minister", "secretary", "undersecretary"]);
function nameBehindField(tree, at2) {
  const field = headOf3(tree, at2);
  const office = headOf3(tree, field);
  if (!is(tree, at2, relation2.flat) || field !== at2 - 1 || !is(tree, field, relation2.nominal))
    return;
  if (!offices2.has(wordAt2(tree, office)) || wordAt2(tree, childWith(tree, field, relation2.preposition)) !== "of")
    return;
  moveChildren(tree, field, at2, (child) => child > at2 && is(tree, child, relation2.flat));
  hang(tree, at2, office, relation2.apposition);
}
function takeAdjective(tree, at2) {
  if (tree.tokens[at2]?.partOfSpeech !== "ADJ" || !is(tree, at2, adjectivePlaces))
    return;
  const noun = nounRightBehind(tree, at2);
  if (noun < 0)
    return;
  const own2 = tree.relations[at2] ?? 0;
  hang(tree, noun, headOf3(tree, at2), own2 === relation2.openComplement ? relation2.object : own2);
  moveChildren(tree, at2, noun, () => true);
  hang(tree, at2, noun, relation2.modifier);
}
function nounRightBehind(tree, at2) {
  for (let child = firstBelow(tree, at2); child >= 0; child = nextBeside(tree, child)) {
    if (child <= at2 || !is(tree, child, below) || !isNounLike(tree, child))
      continue;
    if (firstWordOf(tree, child) === at2 + 1 && !hasPreposition(tree, child) && !isTimeNoun(tree, child))
      return child;
  }
  return -1;
}

// dist/syntax/tree/mending/symbols.js
var currencySymbols = /* @__PURE__ */ new Set([
  "$",
  "£",
  "¥",
  "€",
  "₦",
  "₩",
  "₪",
  "₫",
  "₱",
  "₴",
  "₹",
  "₺",
  "₽"
]);

// dist/syntax/tree/mending/objects.js
var filled = relation2.object | relation2.content | relation2.openComplement | relation2.passiveAuxiliary | relation2.passiveSubject | relation2.indirectObject;
var isOpen2 = (tree, verb) => isPlainVerb(tree, verb) && !has(tree, verb, filled);
function objectOfOblique(tree, at2) {
  const verb = headOf3(tree, at2);
  if (!is(tree, at2, relation2.oblique) || verb < 0 || verb > at2 || !isOpen2(tree, verb))
    return;
  if (!isNounLike(tree, at2) || has(tree, at2, relation2.preposition) || isTimeNoun(tree, at2))
    return;
  hang(tree, at2, verb, relation2.object);
}
function secondObject(tree, at2) {
  const verb = headOf3(tree, at2);
  if (!is(tree, at2, relation2.oblique) || verb < 0 || verb > at2 || !isPlainVerb(tree, verb))
    return;
  if (!isNounLike(tree, at2) || has(tree, at2, relation2.preposition) || isTimeNoun(tree, at2))
    return;
  const first = childWith(tree, verb, relation2.object);
  if (first < verb || lastWordOf(tree, first) + 1 !== firstWordOf(tree, at2))
    return;
  hang(tree, first, verb, relation2.indirectObject);
  hang(tree, at2, verb, relation2.object);
}
var clearPrepositions = /* @__PURE__ */ new Set(["against", "at", "by", "for", "from", "in", "into", "on", "to", "with"]);
function objectWithPreposition(tree, at2) {
  const verb = headOf3(tree, at2);
  if (!is(tree, at2, relation2.object | relation2.indirectObject) || verb > at2 || !isPlainVerb(tree, verb))
    return;
  const preposition = childWith(tree, at2, relation2.preposition);
  if (!isNounLike(tree, at2) || preposition !== firstWordOf(tree, at2))
    return;
  if (clearPrepositions.has(wordAt2(tree, preposition)))
    hang(tree, at2, verb, relation2.oblique);
}
function objectBeforeDay(tree, at2) {
  const verb = headOf3(tree, at2);
  if (!is(tree, at2, relation2.object) || verb < 0 || verb > at2 || !deicticDays.has(wordAt2(tree, at2)))
    return;
  const noun = at2 - 1;
  if (headOf3(tree, noun) !== at2 || tree.tokens[noun]?.partOfSpeech !== "NOUN" || isTimeNoun(tree, noun))
    return;
  hang(tree, noun, verb, relation2.object);
  moveChildren(tree, at2, noun, (child) => child < noun);
  hang(tree, at2, verb, relation2.bareOblique);
}
var deicticDays = /* @__PURE__ */ new Set(["today", "tomorrow", "tonight", "yesterday"]);
function nounOfComplement(tree, at2) {
  const verb = headOf3(tree, at2);
  if (!is(tree, at2, relation2.openComplement) || verb < 0 || verb > at2 || !isNounLike(tree, at2))
    return;
  if (!isPlainVerb(tree, verb) || has(tree, at2, relation2.mark | relation2.copula | relation2.preposition))
    return;
  if (childWith(tree, verb, relation2.object) >= 0)
    hang(tree, at2, verb, relation2.object);
}
function objectOfAdjective(tree, at2) {
  const verb = headOf3(tree, at2);
  if (!is(tree, at2, relation2.openComplement) || tree.tokens[at2]?.partOfSpeech !== "ADJ" || verb > at2)
    return;
  const noun = nextBeside(tree, at2);
  if (noun < 0 || !isPlainVerb(tree, verb) || childWith(tree, verb, relation2.object) === firstBefore(tree, verb, at2))
    return;
  if (!is(tree, noun, relation2.object | relation2.oblique) || !isNounLike(tree, noun) || hasPreposition(tree, noun))
    return;
  const first = firstWordOf(tree, noun);
  if (first !== at2 + 1 && !(first === at2 + 2 && wordAt2(tree, at2 + 1) === ","))
    return;
  hang(tree, noun, verb, relation2.object);
  hang(tree, at2, noun, relation2.modifier);
}
function firstBefore(tree, verb, end) {
  const object = childWith(tree, verb, relation2.object);
  return object >= 0 && object < end ? object : -2;
}
function receiverOfAmount(tree, at2) {
  const amount = headOf3(tree, at2);
  if (amount !== at2 + 1 || !is(tree, at2, relation2.modifier) || !currencySymbols.has(wordAt2(tree, amount)))
    return;
  const verb = headOf3(tree, amount);
  if (tree.tokens[at2]?.partOfSpeech !== "PROPN" || wordAt2(tree, at2).length < 4 || !is(tree, amount, relation2.object))
    return;
  if (isPlainVerb(tree, verb) && verb < firstWordOf(tree, at2))
    hang(tree, at2, verb, relation2.indirectObject);
}

// dist/syntax/tree/mending/openers.js
function topBehindOpener(tree, at2) {
  if (headOf3(tree, at2) >= 0 || !isNounLike(tree, at2) || !hasPreposition(tree, at2))
    return;
  if (has(tree, at2, subjects | relation2.copula))
    return;
  let noun = childWith(tree, at2, joined2);
  while (noun >= 0 && !isBehindComma(tree, noun))
    noun = nextWith(tree, noun, joined2);
  if (noun > at2)
    swap(tree, noun, at2, relation2.oblique);
}
var joined2 = relation2.conjunct | relation2.apposition;
function isBehindComma(tree, at2) {
  if (!isNounLike(tree, at2) || has(tree, at2, relation2.coordinator))
    return false;
  return wordAt2(tree, firstWordOf(tree, at2) - 1) === "," && is(tree, at2, joined2) && !hasPreposition(tree, at2);
}

// dist/syntax/tree/mending/phrases.js
var titles = /* @__PURE__ */ new Set(["chief", "commissioner", "director", "general", "minister", "president", "secretary"]);
var beside = relation2.apposition | relation2.nominal | relation2.bareNominal;
function nounBesideNoun(tree, at2) {
  const before5 = headOf3(tree, at2);
  if (!is(tree, at2, beside) || before5 < 0 || before5 > at2 || hasPreposition(tree, at2))
    return;
  if (!isNounLike(tree, before5) || isTimeNoun(tree, before5))
    return;
  const isTitle = titles.has(wordAt2(tree, at2)) && tree.tokens[before5]?.partOfSpeech === "NOUN";
  if (!isTitle && !(is(tree, at2, relation2.apposition) && tree.tokens[at2]?.partOfSpeech === "NOUN"))
    return;
  if (hasPreposition(tree, before5) || has(tree, at2, relation2.possessor) || firstWordOf(tree, at2) !== before5 + 1 || startsWithDeterminer(tree, at2))
    return;
  hang(tree, at2, headOf3(tree, before5), tree.relations[before5] ?? 0);
  moveChildren(tree, before5, at2, (child) => child > before5 || isFunctionWord(tree, child));
  hang(tree, before5, at2, relation2.modifier);
}
var isFunctionWord = (tree, at2) => is(tree, at2, relation2.preposition | relation2.coordinator);
function startsWithDeterminer(tree, at2) {
  return tree.tokens[firstWordOf(tree, at2)]?.partOfSpeech === "DET";
}
function amountBeforeNoun(tree, at2) {
  const verb = headOf3(tree, at2);
  if (!is(tree, at2, relation2.object) || verb > at2 || !currencies.has(wordAt2(tree, at2)))
    return;
  const end = lastWordOf(tree, at2) + 1;
  for (let child = nextBeside(tree, at2); child >= 0; child = nextBeside(tree, child)) {
    if (firstWordOf(tree, child) < end || !is(tree, child, relation2.oblique | relation2.object))
      continue;
    const isNext = firstWordOf(tree, child) === end && isNounLike(tree, child) && !hasPreposition(tree, child);
    if (!isNext || isTimeNoun(tree, child) || startsWithDeterminer(tree, child))
      return;
    hang(tree, child, verb, relation2.object);
    return hang(tree, at2, child, relation2.modifier);
  }
}
function amountOfNoun(tree, at2) {
  const amount = headOf3(tree, at2);
  if (amount < 0 || amount > at2 || !currencies.has(wordAt2(tree, amount)) || !isNounLike(tree, at2))
    return;
  if (!is(tree, at2, relation2.nominal | relation2.bareNominal) || hasPreposition(tree, at2) || isTimeNoun(tree, at2))
    return;
  if (firstWordOf(tree, at2) !== amount + 1 || tree.tokens[amount + 1]?.partOfSpeech !== "NUM")
    return;
  swap(tree, at2, amount, relation2.modifier);
  moveChildren(tree, amount, at2, (child) => child < amount);
}
var currencies = /* @__PURE__ */ new Set([...currencySymbols, "eur", "gbp", "usd"]);
var clauseLike = relation2.content | relation2.adverbial | relation2.relative;
function clauseOfNoun(tree, at2) {
  const verb = headOf3(tree, at2);
  if (!is(tree, at2, clauseLike) || verb < 0 || !isNounLike(tree, at2) || !hasPreposition(tree, at2))
    return;
  if (has(tree, at2, subjects | relation2.copula | relation2.auxiliary | relation2.mark | relation2.object))
    return;
  if (isPlainVerb(tree, verb))
    hang(tree, at2, verb, relation2.oblique);
  else if (is(tree, at2, relation2.relative))
    hang(tree, at2, verb, relation2.nominal);
}
var relativeWords2 = /* @__PURE__ */ new Set(["which", "who", "whom", "whose"]);
var loose = relation2.adverbial | relation2.loose | relation2.conjunct;
function relativeClause(tree, at2) {
  if (!is(tree, at2, loose) || headOf3(tree, at2) < 0 || has(tree, at2, relation2.coordinator))
    return;
  const first = firstWordOf(tree, at2);
  const opener2 = tree.tokens[first]?.partOfSpeech === "ADP" ? first + 1 : first;
  if (opener2 >= at2 || !relativeWords2.has(wordAt2(tree, opener2)))
    return;
  const last = wordAt2(tree, first - 1) === "," ? first - 2 : first - 1;
  const noun = topNoun(tree, last, at2);
  if (noun >= 0)
    hang(tree, at2, noun, relation2.relative);
}
var within3 = relation2.nominal | relation2.flat | relation2.modifier | relation2.bareNominal;
function topNoun(tree, last, clause) {
  let top = -1;
  for (let at2 = last; at2 >= 0 && at2 !== clause; at2 = headOf3(tree, at2)) {
    if (lastWordOf(tree, at2) !== last)
      break;
    if (isNounLike(tree, at2))
      top = at2;
    if (!is(tree, at2, within3))
      break;
  }
  return top;
}
var joining = relation2.adverbial | relation2.clausalSubject | relation2.loose;
var farthestJoined = 25;
function joinedParticiple(tree, at2) {
  if (!is(tree, at2, joining) || !has(tree, at2, relation2.coordinator) || !wordAt2(tree, at2).endsWith("ing"))
    return;
  const head = headOf3(tree, at2);
  const first = head < at2 ? head + 1 : at2 - farthestJoined;
  const sentence = tree.tokens[at2]?.sentence;
  for (let before5 = at2 - 1; before5 >= first && tree.tokens[before5]?.sentence === sentence; before5--) {
    if (tree.tokens[before5]?.partOfSpeech !== "VERB" || !wordAt2(tree, before5).endsWith("ing"))
      continue;
    return hang(tree, at2, before5, relation2.conjunct);
  }
}
var nounsParts = relation2.modifier | relation2.possessor;
function nominalOfVerb(tree, at2) {
  const verb = headOf3(tree, at2);
  if (!is(tree, at2, relation2.nominal) || verb < 0 || !isPlainVerb(tree, verb) || has(tree, verb, nounsParts))
    return;
  if (hasPreposition(tree, at2))
    hang(tree, at2, verb, relation2.oblique);
}
function conjunctWithPreposition(tree, at2) {
  const noun = headOf3(tree, at2);
  if (!is(tree, at2, relation2.conjunct) || !isNounLike(tree, noun) || !isNounLike(tree, at2))
    return;
  if (!hasPreposition(tree, at2) || has(tree, at2, relation2.coordinator | relation2.copula | subjects))
    return;
  let above = noun;
  while (above >= 0 && !hasPreposition(tree, above) && !isPlainVerb(tree, above))
    above = headOf3(tree, above);
  if (isPlainVerb(tree, above) && above < at2)
    hang(tree, at2, above, relation2.oblique);
}

// dist/syntax/tree/mending/prepositions.js
var degrees = /* @__PURE__ */ new Set(["best", "least", "most", "worst"]);
function liftPreposition(tree, at2) {
  if (!is(tree, at2, relation2.preposition) || wordAt2(tree, at2 + 1) === "-")
    return;
  for (let below3 = headOf3(tree, at2); below3 > at2; below3 = headOf3(tree, at2)) {
    const above = headOf3(tree, below3);
    const isInside = is(tree, below3, relation2.modifier | relation2.bareNominal) && above > below3;
    if (!isInside || !isNounLike(tree, above) || tree.tokens[below3]?.partOfSpeech === "NUM")
      return;
    if (degrees.has(wordAt2(tree, below3)) || hasPreposition(tree, above))
      return;
    hang(tree, at2, above, relation2.preposition);
  }
}
function prepositionBeforeParticiple(tree, at2) {
  const word2 = headOf3(tree, at2);
  if (!is(tree, at2, relation2.mark) || wordAt2(tree, at2) !== "to" || word2 !== at2 + 1)
    return;
  const noun = headOf3(tree, word2);
  if (!is(tree, word2, relation2.modifier) || noun < word2 || !isNounLike(tree, noun) || hasPreposition(tree, noun))
    return;
  const { base, past: past2, participle } = verbShape(wordAt2(tree, word2));
  if (!base && (past2 || participle))
    hang(tree, at2, noun, relation2.preposition);
}
var arguments_ = subjects | relation2.object | relation2.oblique | relation2.bareOblique;
function prepositionOfVerb(tree, at2) {
  const verb = headOf3(tree, at2);
  if (!is(tree, at2, relation2.preposition | relation2.mark) || verb < at2 || !isPlainVerb(tree, verb))
    return;
  if (tree.tokens[at2]?.partOfSpeech !== "ADP")
    return;
  const noun = nounFrom(tree, verb, at2 + 1);
  if (noun < 0 || is(tree, at2, relation2.mark) && !isTimeNoun(tree, noun))
    return;
  hang(tree, at2, noun, relation2.preposition);
  const before5 = childEndingAt(tree, verb, at2 - 1);
  if (wordAt2(tree, at2) === "of" && before5 >= 0)
    hang(tree, noun, before5, relation2.nominal);
  else
    hang(tree, noun, verb, relation2.oblique);
}
function nounFrom(tree, verb, start) {
  let child = childWith(tree, verb, arguments_);
  for (; child >= 0 && child < verb; child = nextBeside(tree, child))
    if (is(tree, child, arguments_) && firstWordOf(tree, child) === start)
      return child;
  return -1;
}
function childEndingAt(tree, verb, end) {
  for (let child = firstBelow(tree, verb); child >= 0 && child <= end; child = nextBeside(tree, child))
    if (is(tree, child, subjects) && lastWordOf(tree, child) === end)
      return child;
  return -1;
}
function dropBeforePreposition(tree, at2) {
  if (!is(tree, at2, relation2.preposition))
    return;
  const noun = headOf3(tree, at2);
  const verb = headOf3(tree, noun);
  if (noun < at2 || !isNounLike(tree, noun) || !isPlainVerb(tree, verb) || has(tree, noun, relation2.copula))
    return;
  const before5 = lastBefore2(tree, noun, at2);
  if (before5 < 0 || before5 < verb === noun > verb)
    return;
  if (before5 > verb)
    takeBehindVerb(tree, before5, noun, verb);
  else if (!has(tree, verb, subjects) && isNounLike(tree, before5))
    hang(tree, before5, verb, relation2.subject);
}
function lastBefore2(tree, noun, end) {
  for (let child = firstBelow(tree, noun); child >= 0 && child < end; child = nextBeside(tree, child))
    if (is(tree, child, relation2.modifier | subjects) && lastWordOf(tree, child) === end - 1)
      return child;
  return -1;
}
function takeBehindVerb(tree, before5, noun, verb) {
  const object = childWith(tree, verb, relation2.object);
  if (object >= 0 && object !== noun || has(tree, verb, relation2.content))
    return;
  const determiner = determinerBefore(tree, noun, before5);
  if (determiner < 0 && !isNounLike(tree, before5))
    return;
  if (object === noun)
    hang(tree, noun, verb, relation2.oblique);
  if (determiner >= 0)
    hang(tree, determiner, before5, relation2.modifier);
  hang(tree, before5, verb, relation2.object);
}
function determinerBefore(tree, noun, word2) {
  const first = firstWordOf(tree, word2);
  const isDeterminer = headOf3(tree, first - 1) === noun && tree.tokens[first - 1]?.partOfSpeech === "DET";
  return isDeterminer ? first - 1 : -1;
}

// dist/syntax/tree/mending/subjects.js
var auxiliaries4 = relation2.auxiliary | relation2.passiveAuxiliary;
function subjectEndingAt(tree, verb, end) {
  let child = childWith(tree, verb, subjects);
  while (child >= 0 && lastWordOf(tree, child) !== end)
    child = nextWith(tree, child, subjects);
  return child;
}
function timeAsArgument(tree, at2) {
  if (!is(tree, at2, subjects | relation2.object))
    return;
  const verb = headOf3(tree, at2);
  if (!isTimeNoun(tree, at2)) {
    if (is(tree, at2, subjects) && hasPreposition(tree, at2) && hasOther(tree, verb, at2))
      hangOblique(tree, at2, verb);
    return;
  }
  const isBehind2 = is(tree, at2, subjects) && at2 > verb && isPlainVerb(tree, verb);
  if (isBehind2 || hasPreposition(tree, at2) || hasOther(tree, verb, at2))
    hangOblique(tree, at2, verb);
}
function hangOblique(tree, at2, verb) {
  hang(tree, at2, verb, hasPreposition(tree, at2) ? relation2.oblique : relation2.bareOblique);
}
function hasOther(tree, verb, at2) {
  const wanted = is(tree, at2, subjects) ? subjects : relation2.object;
  const first = childWith(tree, verb, wanted);
  return first >= 0 && (first !== at2 || nextWith(tree, first, wanted) >= 0);
}
function ownSubject2(tree, at2) {
  const day2 = headOf3(tree, at2);
  if (day2 !== at2 + 1 || !is(tree, at2, relation2.modifier) || !isNounLike(tree, at2))
    return;
  if (!deictic.has(wordAt2(tree, day2)) || !is(tree, day2, relation2.bareOblique | relation2.oblique))
    return;
  const verb = headOf3(tree, day2);
  if (verb > day2 && !has(tree, verb, subjects))
    hang(tree, at2, verb, relation2.subject);
}
var deictic = /* @__PURE__ */ new Set(["today", "tomorrow", "tonight", "yesterday"]);
function subjectOfSubject(tree, at2) {
  const noun = headOf3(tree, at2);
  if (!is(tree, at2, subjects) || !is(tree, noun, subjects) || noun < at2 || !isNounLike(tree, noun))
    return;
  const verb = headOf3(tree, noun);
  if (!has(tree, noun, relation2.copula | auxiliaries4) && verb > noun)
    hang(tree, at2, verb, relation2.subject);
}
function twoSubjects(tree, at2) {
  if (!is(tree, at2, subjects) || !isNounLike(tree, at2))
    return;
  const verb = headOf3(tree, at2);
  const first = firstWordOf(tree, at2);
  const left = subjectEndingAt(tree, verb, first - 1);
  if (left < 0 || left >= at2 || !isNounLike(tree, left))
    return;
  if (has(tree, at2, relation2.coordinator))
    return hang(tree, at2, left, relation2.conjunct);
  const mark = wordAt2(tree, first - 1);
  if (mark === "'s" || mark === "'" || mark === "’s" || mark === "’")
    takePossessor(tree, left, at2, first - 1);
  else if (firstWordOf(tree, left) === left && lastWordOf(tree, left) === left)
    joinBefore(tree, left, at2);
  else if (tree.tokens[at2]?.partOfSpeech === "NOUN")
    hang(tree, left, at2, relation2.modifier);
  else if (first === at2)
    hang(tree, at2, left, relation2.apposition);
}
function takePossessor(tree, left, at2, mark) {
  const owner = headOf3(tree, mark);
  if (owner === left || is(tree, owner, relation2.conjunct)) {
    hang(tree, at2, headOf3(tree, left), relation2.subject);
    hang(tree, left, at2, relation2.possessor);
    return;
  }
  const preposition = childWith(tree, owner, relation2.preposition);
  hang(tree, at2, headOf3(tree, owner), tree.relations[owner] ?? relation2.nominal);
  hang(tree, owner, at2, relation2.possessor);
  if (preposition >= 0 && preposition < owner)
    hang(tree, preposition, at2, relation2.preposition);
}
function joinBefore(tree, left, at2) {
  const isName2 = tree.tokens[left]?.partOfSpeech === "PROPN" && tree.tokens[at2]?.partOfSpeech === "PROPN";
  if (isName2 && firstWordOf(tree, at2) === at2)
    hang(tree, at2, left, relation2.flat);
  else
    hang(tree, left, at2, relation2.modifier);
}
var joined3 = relation2.conjunct | relation2.apposition;
var skipped2 = relation2.adverb | auxiliaries4;
var openers4 = relation2.oblique | relation2.adverbial | relation2.bareOblique | relation2.content;
function subjectBehindComma(tree, at2) {
  if (!isPlainVerb(tree, at2) || has(tree, at2, subjects | relation2.clausalSubject | relation2.expletive))
    return;
  const mayBeFinite3 = verbShape(wordAt2(tree, at2)).past || verbShape(wordAt2(tree, at2)).third || has(tree, at2, auxiliaries4);
  if (!mayBeFinite3)
    return;
  const noun = topFrom(tree, at2, wordBefore2(tree, at2));
  if (noun < 0 || has(tree, noun, relation2.coordinator) || hasPreposition(tree, noun))
    return;
  if (isInOpener(tree, headOf3(tree, noun), at2))
    hang(tree, noun, at2, relation2.subject);
}
function markedSubject(tree, at2) {
  const mark = childWith(tree, at2, relation2.mark);
  const noun = childWith(tree, at2, subjects);
  if (mark < 0 || noun < mark || !isPlainVerb(tree, at2) || tree.tokens[mark]?.partOfSpeech !== "ADP")
    return;
  if (firstWordOf(tree, noun) !== mark + 1 || topFrom(tree, at2, wordBefore2(tree, at2)) < noun)
    return;
  let before5 = childWith(tree, at2, relation2.oblique);
  while (before5 >= 0 && lastWordOf(tree, before5) !== mark - 1)
    before5 = nextWith(tree, before5, relation2.oblique);
  hang(tree, mark, noun, relation2.preposition);
  if (before5 >= 0)
    hang(tree, noun, before5, relation2.nominal);
  else
    hang(tree, noun, at2, relation2.oblique);
}
function wordBefore2(tree, verb) {
  let at2 = verb - 1;
  while (at2 >= 0 && headOf3(tree, at2) === verb && is(tree, at2, skipped2))
    at2--;
  return at2;
}
function topFrom(tree, verb, last) {
  for (let noun = last; noun >= 0 && noun !== verb; noun = headOf3(tree, noun)) {
    if (lastWordOf(tree, noun) !== last)
      return -1;
    const isOpen3 = is(tree, noun, joined3) && isNounLike(tree, noun);
    if (isOpen3 && wordAt2(tree, firstWordOf(tree, noun) - 1) === ",")
      return noun;
  }
  return -1;
}
function isInOpener(tree, start, verb) {
  let at2 = start;
  while (at2 >= 0 && headOf3(tree, at2) !== verb)
    at2 = headOf3(tree, at2);
  return at2 >= 0 && at2 < verb && is(tree, at2, openers4);
}

// dist/syntax/tree/mending/verbs.js
var auxiliaries5 = relation2.auxiliary | relation2.passiveAuxiliary;
function mayBeFinite2(tree, at2) {
  const { past: past2, third, base } = verbShape(wordAt2(tree, at2));
  return tree.tokens[at2]?.partOfSpeech === "VERB" && (past2 || third || base);
}
function verbAsModifier(tree, at2) {
  const noun = headOf3(tree, at2);
  if (!is(tree, at2, relation2.modifier) || noun < at2 || !isNounLike(tree, noun) || !mayBeFinite2(tree, at2))
    return;
  const subject3 = subjectLeftOf(tree, at2, noun);
  if (subject3 < 0)
    return;
  const isBelow = listTop(tree, headOf3(tree, noun)) === subject3;
  if (isBelow)
    hang(tree, noun, headOf3(tree, subject3), tree.relations[subject3] ?? relation2.loose);
  swap(tree, at2, noun, relation2.object);
  if (!is(tree, at2, clauses2) && headOf3(tree, at2) >= 0)
    hang(tree, at2, headOf3(tree, at2), relation2.content);
  hang(tree, subject3, at2, relation2.subject);
  const end = firstWordOf(tree, noun);
  moveChildren(tree, noun, at2, (child) => child < Math.min(at2, end) || is(tree, child, auxiliaries5 | relation2.mark));
  moveChildren(tree, subject3, at2, (child) => isBelow && child > at2 || is(tree, child, relation2.oblique));
}
var ofNouns = relation2.oblique | relation2.nominal;
function gerundBeforeName(tree, at2) {
  const name = headOf3(tree, at2);
  if (!is(tree, at2, relation2.modifier) || name !== at2 + 1 || !is(tree, name, ofNouns))
    return;
  if (tree.tokens[at2]?.partOfSpeech !== "VERB" || !verbShape(wordAt2(tree, at2)).gerund)
    return;
  const preposition = childWith(tree, name, relation2.preposition);
  if (tree.tokens[name]?.partOfSpeech !== "PROPN" || preposition !== at2 - 1)
    return;
  const isOfNoun = is(tree, name, relation2.nominal);
  swap(tree, at2, name, relation2.object);
  hang(tree, at2, headOf3(tree, at2), isOfNoun ? relation2.adnominal : relation2.adverbial);
  hang(tree, preposition, at2, relation2.mark);
}
function verbBesideName(tree, at2) {
  const name = headOf3(tree, at2);
  if (!is(tree, at2, relation2.loose) || name < 0 || name > at2 || headOf3(tree, name) >= 0)
    return;
  if (!isNounLike(tree, name) || !mayBeFinite2(tree, at2) || has(tree, at2, subjects | relation2.mark))
    return;
  if (firstWordOf(tree, at2) === at2)
    swap(tree, at2, name, relation2.subject);
}
var clauses2 = relation2.loose | relation2.content | relation2.conjunct | relation2.adverbial | relation2.relative;
function subjectLeftOf(tree, verb, noun) {
  for (const head of [verb, noun]) {
    const subject3 = childWith(tree, head, subjects);
    if (subject3 >= 0 && subject3 < verb && !has(tree, noun, relation2.copula))
      return subject3;
  }
  const above = listTop(tree, headOf3(tree, noun));
  const isBare2 = above >= 0 && is(tree, noun, relation2.nominal | relation2.object | relation2.apposition | relation2.bareNominal | relation2.loose);
  if (!isBare2 || above > verb || hasPreposition(tree, noun) || !standsAlone2(tree, above))
    return -1;
  return firstWordOf(tree, noun) === verb ? above : -1;
}
function listTop(tree, at2) {
  let top = at2;
  while (is(tree, top, relation2.conjunct) && isNounLike(tree, headOf3(tree, top)))
    top = headOf3(tree, top);
  return top;
}
function standsAlone2(tree, at2) {
  if (!isNounLike(tree, at2) || !is(tree, at2, relation2.loose | relation2.content))
    return false;
  return !has(tree, at2, subjects | relation2.copula | auxiliaries5) && !hasPreposition(tree, at2);
}
var described2 = relation2.adnominal | relation2.adverbial | relation2.relative;
var asks = relation2.object | relation2.content | relation2.openComplement;
function verbBelowSubject(tree, at2) {
  if (!is(tree, at2, described2) || !isPlainVerb(tree, at2) || !verbShape(wordAt2(tree, at2)).past)
    return;
  const top = topOf3(tree, at2);
  if (top < 0 || top > at2 || !standsAlone2(tree, top))
    return;
  if (has(tree, at2, subjects | auxiliaries5 | relation2.mark) || hasRelative(tree, at2))
    return;
  if (!has(tree, at2, asks) && verbShape(wordAt2(tree, at2)).participle)
    return;
  swap(tree, at2, top, relation2.subject);
  moveChildren(tree, top, at2, (child) => is(tree, child, relation2.oblique) || child > at2 && !is(tree, child, relation2.conjunct));
}
function topOf3(tree, at2) {
  let top = headOf3(tree, at2);
  while (top >= 0 && headOf3(tree, top) >= 0 && is(tree, top, relation2.apposition | relation2.conjunct | relation2.nominal))
    top = headOf3(tree, top);
  return top;
}
function hasRelative(tree, at2) {
  const first = firstBelow(tree, at2);
  return first >= 0 && first < at2 && tree.tokens[first]?.partOfSpeech === "PRON";
}
var bareNouns = relation2.object | relation2.oblique;
var participles = relation2.adverbial | relation2.content | relation2.loose;
function describedSubject(tree, at2) {
  if (tree.tokens[at2]?.partOfSpeech !== "VERB" || !is(tree, at2, participles | subjects))
    return;
  if (!verbShape(wordAt2(tree, at2)).participle || has(tree, at2, auxiliaries5 | subjects | relation2.mark))
    return;
  const noun = childWith(tree, at2, bareNouns);
  if (noun < at2 || firstWordOf(tree, noun) !== at2 + 1 || hasPreposition(tree, noun) || !isNounLike(tree, noun))
    return;
  if (is(tree, at2, subjects))
    return swap(tree, noun, at2, relation2.modifier);
  const verb = mainVerb(tree, at2, noun);
  if (verb < 0)
    return;
  if (headOf3(tree, verb) === at2)
    swap(tree, verb, at2, relation2.adverbial);
  hang(tree, noun, verb, relation2.subject);
  hang(tree, at2, noun, relation2.modifier);
}
function mainVerb(tree, at2, noun) {
  const last = lastWordOf(tree, noun);
  const isMain = (verb) => isPlainVerb(tree, verb) && !has(tree, verb, subjects) && isRightBefore(tree, last, verb);
  const above = headOf3(tree, at2);
  if (above > noun && isMain(above))
    return above;
  for (let child = childWith(tree, at2, participles); child >= 0; child = nextWith(tree, child, participles))
    if (child > noun && mayBeFinite2(tree, child) && isMain(child))
      return child;
  return -1;
}
function isRightBefore(tree, word2, verb) {
  let at2 = verb - 1;
  while (at2 > word2 && headOf3(tree, at2) === verb && is(tree, at2, auxiliaries5 | relation2.adverb))
    at2--;
  return at2 === word2;
}

// dist/syntax/tree/mending/mend.js
var mends = [
  prepositionBeforeParticiple,
  prepositionOfVerb,
  liftPreposition,
  partJoinedNames,
  joinLooseName,
  joinNameParts,
  firstNamePart,
  nameBehindField,
  partedName,
  takeAdjective,
  hyphenedParticiple,
  nounBesideNoun,
  amountOfNoun,
  clauseOfNoun,
  nominalOfVerb,
  conjunctWithPreposition,
  dropBeforePreposition,
  objectWithPreposition,
  objectBeforeDay,
  subjectOfSubject,
  timeAsArgument,
  ownSubject2,
  twoSubjects,
  objectOfAdjective,
  amountBeforeNoun,
  objectOfOblique,
  secondObject,
  nounOfComplement,
  topBehindOpener,
  gerundBeforeName,
  verbAsModifier,
  verbBesideName,
  verbBelowSubject,
  describedSubject,
  markedSubject,
  subjectBehindComma,
  relativeClause,
  joinedParticiple,
  receiverOfAmount,
  subjectOfContent,
  describedByAgent,
  controlledInfinitive
];
function mend(tree, from, to) {
  for (const each of mends)
    for (let at2 = from; at2 < to; at2++)
      each(tree, at2);
}

// dist/syntax/tree/mending/links.js
function hang2({ heads: heads2, relations: relations2 }, at2, head, as) {
  heads2[at2] = head;
  relations2[at2] = as;
}
function isReport({ tokens }, at2) {
  const token = tokens[at2];
  return token?.partOfSpeech === "VERB" && reportingVerbs.has(token.lemma);
}
function below2({ heads: heads2, relations: relations2 }, head, wanted, [from, to]) {
  for (let at2 = from; at2 < to; at2++)
    if (heads2[at2] === head && (relations2[at2] ?? 0) & wanted)
      return at2;
  return -1;
}

// dist/syntax/tree/mending/report-speakers.js
var reach6 = 40;
var farthestSpeaker = 12;
var subject = relation2.subject | relation2.passiveSubject | relation2.clausalSubject;
var nominals = /* @__PURE__ */ new Set(["NOUN", "PRON", "PROPN"]);
var quotationMarks2 = /* @__PURE__ */ new Set(['"', "”", "’", "''", "»", "'"]);
function giveSpeaker(links2, report, bounds2) {
  const { past: past2, third } = verbShape(links2.tokens[report]?.lower ?? "");
  if (!(past2 || third))
    return;
  const before5 = [Math.max(bounds2.from, report - reach6), report];
  const behind2 = [report + 1, Math.min(bounds2.to, report + reach6)];
  const near3 = below2(links2, report, subject, [Math.max(before5[0], report - farthestSpeaker), report]);
  if (near3 < 0 && below2(links2, report, subject, behind2) >= 0)
    return;
  if (takeOpening(links2, report, bounds2))
    return;
  const isLone = near3 < 0 && takeLone(links2, report, bounds2);
  if (isLone || below2(links2, report, subject, before5) >= 0)
    leaveNearest(links2, report, before5);
  else
    takeInverted(links2, report, behind2);
}
function leaveNearest({ tokens, heads: heads2, relations: relations2 }, report, [from, to]) {
  let nearer = -1;
  let isParted = false;
  for (let at2 = to - 1; at2 >= from; at2--) {
    if (tokens[at2]?.lower === ",")
      isParted = true;
    if (heads2[at2] !== report || ((relations2[at2] ?? 0) & subject) === 0)
      continue;
    if (nearer >= 0 && isParted)
      leave({ tokens, heads: heads2, relations: relations2 }, at2, report);
    if (nearer < 0) {
      nearer = at2;
      isParted = false;
    }
  }
}
function leave(links2, at2, report) {
  const { heads: heads2, relations: relations2 } = links2;
  relations2[at2] = relation2.loose;
  let verb = at2 - 1;
  while (verb >= 0 && heads2[verb] === at2)
    verb--;
  const isOpen3 = heads2[verb] === report && relations2[verb] === relation2.content;
  if (isOpen3 && below2(links2, verb, relation2.object, [verb + 1, at2]) < 0)
    hang2(links2, at2, verb, relation2.object);
}
function takeLone(links2, report, { from }) {
  const [mark, alone] = [links2.tokens[report - 2], links2.tokens[report - 1]];
  if (report - 2 <= from || !mark || !quotationMarks2.has(mark.lower))
    return false;
  if (!alone || !(alone.partOfSpeech === "VERB" || nominals.has(alone.partOfSpeech)))
    return false;
  const head = links2.heads[report - 1] ?? -1;
  if (links2.heads[report] === report - 1) {
    links2.heads[report] = head;
    links2.relations[report] = links2.relations[report - 1] ?? relation2.loose;
  }
  hang2(links2, report - 1, report, relation2.subject);
  return true;
}
function takeInverted(links2, report, [from, to]) {
  const { tokens, heads: heads2, relations: relations2 } = links2;
  const mark = tokens[report - 1]?.lower ?? "";
  if (!(mark === "," || quotationMarks2.has(mark)))
    return;
  for (let at2 = from; at2 < Math.min(to, from + farthestSpeaker) && !endsSpeaker(tokens[at2]); at2++) {
    if (heads2[at2] !== report || !nominals.has(tokens[at2]?.partOfSpeech ?? "X"))
      continue;
    if (below2(links2, at2, relation2.preposition | relation2.mark | relation2.copula, [from, at2]) < 0)
      relations2[at2] = relation2.subject;
    return;
  }
}
function endsSpeaker(token) {
  return token === void 0 || token.partOfSpeech === "VERB" || token.lower === "," || token.lower === "that";
}
function takeOpening(links2, report, { from }) {
  const { tokens, heads: heads2 } = links2;
  if (tokens[report - 1]?.lower !== ",")
    return false;
  const comma2 = firstComma(links2, from, report - 1);
  if (comma2 < 0 || tokens[comma2 + 1]?.partOfSpeech !== "ADP" || holdsVerb(links2, comma2 + 1, report - 1))
    return false;
  const noun = openingNoun(links2, from, comma2);
  if (noun < 0 || heads2[noun] === report)
    return false;
  for (let at2 = comma2 + 1; at2 < report - 1; at2++)
    if (heads2[at2] === report)
      settleInserted(links2, at2, comma2, report);
  liftAbove(links2, report, comma2);
  hang2(links2, noun, report, relation2.subject);
  return true;
}
function liftAbove(links2, report, comma2) {
  const { heads: heads2, relations: relations2 } = links2;
  const head = heads2[report] ?? -1;
  if (head <= comma2 || head > report)
    return;
  hang2(links2, report, heads2[head] ?? -1, relations2[head] ?? relation2.loose);
  hang2(links2, head, report, relation2.oblique);
}
function firstComma({ tokens }, from, to) {
  for (let at2 = from; at2 < Math.min(to, from + farthestSpeaker); at2++)
    if (tokens[at2]?.lower === ",")
      return at2;
  return -1;
}
function holdsVerb({ tokens }, from, to) {
  for (let at2 = from; at2 < to; at2++) {
    const tag = tokens[at2]?.partOfSpeech;
    if (tag === "VERB" || tag === "AUX")
      return true;
  }
  return false;
}
function openingNoun({ tokens, heads: heads2 }, from, comma2) {
  let top = -1;
  for (let at2 = from; at2 < comma2; at2++) {
    const tag = tokens[at2]?.partOfSpeech ?? "X";
    if (tag === "VERB" || tag === "AUX" || tag === "SCONJ" || at2 === from && tag === "ADP")
      return -1;
    const head = heads2[at2] ?? -1;
    if (top < 0 && nominals.has(tag) && !(head >= from && head < comma2))
      top = at2;
  }
  return top;
}
function settleInserted(links2, at2, comma2, report) {
  const { tokens } = links2;
  if (tokens[at2]?.partOfSpeech === "ADP") {
    let noun = at2 + 1;
    while (noun < report && links2.heads[noun] !== report)
      noun++;
    if (noun < report)
      hang2(links2, at2, noun, relation2.preposition);
    return;
  }
  if (!nominals.has(tokens[at2]?.partOfSpeech ?? ""))
    return;
  for (let before5 = at2 - 1; before5 > comma2; before5--) {
    if (tokens[before5]?.partOfSpeech === "NOUN")
      return hang2(links2, at2, before5, relation2.nominal);
  }
}

// dist/syntax/tree/mending/report-subjects.js
var nearComma = 12;
var reach7 = 30;
function giveBackSubjects(links2, report, bounds2) {
  if ((links2.relations[report] ?? 0) & ofNoun && !standsBesideTop(links2, report))
    return;
  const comma2 = commaBefore(links2, report, bounds2.from);
  if (comma2 < 0)
    return;
  takeOwnSubject(links2, report, comma2);
  takePartedSubject(links2, report, comma2, bounds2);
}
function standsBesideTop({ heads: heads2, relations: relations2, tokens }, report) {
  const noun = heads2[report] ?? -1;
  return relations2[report] === relation2.relative && noun >= 0 && heads2[noun] === -1 && tokens[noun + 1]?.lower === ",";
}
var ofNoun = relation2.relative | relation2.adnominal | relation2.modifier;
var subject2 = relation2.subject | relation2.passiveSubject;
function commaBefore({ tokens }, at2, from) {
  const first = Math.max(from + 1, at2 - nearComma);
  for (let comma2 = at2 - 1; comma2 >= first; comma2--)
    if (tokens[comma2]?.lower === ",")
      return comma2;
  return -1;
}
var hanging = relation2.conjunct | relation2.apposition | relation2.loose;
function takeOwnSubject(links2, report, comma2) {
  const { heads: heads2, relations: relations2, tokens } = links2;
  const { past: past2, third } = verbShape(tokens[report]?.lower ?? "");
  if (!(past2 || third) || below2(links2, report, subject2, [comma2 + 1, report + reach7]) >= 0)
    return;
  const noun = topOf4(links2, report - 1, comma2);
  const head = heads2[noun] ?? -1;
  const isFree = head < comma2 && (relations2[noun] ?? 0) & hanging;
  if (isFree && heads2[report] !== noun && isBareNoun(links2, noun, comma2))
    hang2(links2, noun, report, relation2.subject);
}
function takePartedSubject(links2, report, comma2, { from, to }) {
  const { heads: heads2, relations: relations2 } = links2;
  const verb = verbBehind2(links2, report, to);
  if (verb < 0 || below2(links2, verb, subject2 | relation2.expletive | relation2.mark, [from, verb]) >= 0)
    return;
  const noun = topOf4(links2, comma2 - 1, Math.max(from, comma2 - reach7) - 1);
  const head = heads2[noun] ?? -1;
  if (head >= 0 && head !== report && head !== verb || !isBareNoun(links2, noun, from - 1))
    return;
  if (head === report && relations2[noun] === relation2.subject && below2(links2, report, subject2, [comma2 + 1, report]) < 0)
    return;
  if (heads2[report] === noun)
    hang2(links2, report, -1, relation2.loose);
  const isPassive2 = below2(links2, verb, relation2.passiveAuxiliary, [report, verb]) >= 0;
  hang2(links2, noun, verb, isPassive2 ? relation2.passiveSubject : relation2.subject);
  if (heads2[verb] === report)
    relations2[verb] = relation2.content;
}
function verbBehind2({ tokens, heads: heads2 }, report, to) {
  let comma2 = report + 1;
  while (comma2 < Math.min(to, report + nearComma) && tokens[comma2]?.lower !== ",")
    comma2++;
  const next = tokens[comma2 + 1];
  if (comma2 + 1 >= to || tokens[comma2]?.lower !== "," || !next)
    return -1;
  const above = heads2[comma2 + 1] ?? -1;
  if (next.partOfSpeech === "AUX")
    return above > comma2 ? above : -1;
  const { third, past: past2 } = verbShape(next.lower);
  return next.partOfSpeech === "VERB" && (third || past2) ? comma2 + 1 : -1;
}
function topOf4({ heads: heads2 }, start, limit) {
  let at2 = start;
  for (let steps = 0; steps < reach7; steps++) {
    const head = heads2[at2] ?? -1;
    if (head <= limit || head > start)
      break;
    at2 = head;
  }
  return at2;
}
var nouns3 = /* @__PURE__ */ new Set(["NOUN", "PRON", "PROPN"]);
function isBareNoun(links2, at2, limit) {
  if (!nouns3.has(links2.tokens[at2]?.partOfSpeech ?? ""))
    return false;
  return below2(links2, at2, relation2.preposition | relation2.coordinator | relation2.mark, [limit + 1, at2]) < 0;
}

// dist/syntax/tree/mending/reports.js
var reach8 = 40;
function mendReports(links2, from, to) {
  for (let at2 = from; at2 < to; at2++) {
    const token = links2.tokens[at2];
    if (!token)
      continue;
    if ((links2.relations[at2] ?? 0) & auxiliaries6)
      mendAuxiliary(links2, at2, token);
    if (token.lower === "that")
      mendContent(links2, at2, from);
    if (temporalNouns.has(token.lower))
      mendDay(links2, at2);
    if (!isReport(links2, at2))
      continue;
    mendConjunct(links2, at2, from);
    mendParticiple(links2, at2);
    giveBackSubjects(links2, at2, { from, to });
    giveSpeaker(links2, at2, { from, to });
  }
}
var auxiliaries6 = relation2.auxiliary | relation2.passiveAuxiliary;
function mendAuxiliary(links2, at2, { partOfSpeech, lemma }) {
  const head = links2.heads[at2] ?? -1;
  if (head < at2 || head > at2 + 3 || lemma === "get" || lemma === "have")
    return;
  if (partOfSpeech === "VERB" && verbShape(links2.tokens[at2]?.lower ?? "").gerund && lemma !== "be")
    hang2(links2, at2, head, relation2.clausalSubject);
  else if (partOfSpeech === "NOUN" || partOfSpeech === "PROPN")
    hang2(links2, at2, head, relation2.subject);
}
function mendContent(links2, at2, from) {
  const { heads: heads2, relations: relations2 } = links2;
  const [clause, verb] = [heads2[at2] ?? -1, at2 - 1];
  if (relations2[at2] !== relation2.mark || clause <= at2 || verb < from || !isReport(links2, verb))
    return;
  if (heads2[clause] === verb || heads2[verb] === clause)
    return;
  hang2(links2, clause, verb, relation2.content);
}
function mendDay(links2, at2) {
  const { heads: heads2, relations: relations2 } = links2;
  const head = heads2[at2] ?? -1;
  if (relations2[at2] !== relation2.subject || head < at2 || head > at2 + reach8)
    return;
  const above = heads2[head] ?? -1;
  if (above < 0 || above > at2 || below2(links2, head, relation2.mark, [at2 + 1, head]) < 0)
    return;
  hang2(links2, at2, above, relation2.bareOblique);
}
var predicateParts = auxiliaries6 | relation2.copula;
function mendConjunct(links2, at2, from) {
  const { tokens, heads: heads2, relations: relations2 } = links2;
  const content = heads2[at2] ?? -1;
  const report = heads2[content] ?? -1;
  if (relations2[at2] !== relation2.conjunct || relations2[content] !== relation2.content)
    return;
  if (report < from || report > content || content > at2 || at2 - report > reach8 || !isReport(links2, report))
    return;
  if (!isPast(tokens[at2]) || below2(links2, at2, ownSubject3 | auxiliaries6, [content + 1, at2]) >= 0)
    return;
  const auxiliary = tokens[below2(links2, content, predicateParts, [report + 1, content])];
  const isModal = auxiliary !== void 0 && auxiliary.lemma !== "have" && auxiliary.lemma !== "be";
  if (isModal || auxiliary && tokens[content]?.partOfSpeech !== "VERB")
    heads2[at2] = report;
}
var ownSubject3 = relation2.subject | relation2.passiveSubject | relation2.expletive;
function isPast(token) {
  const shape2 = verbShape(token?.lower ?? "");
  return shape2.past && !shape2.base;
}
function mendParticiple(links2, at2) {
  const { tokens, heads: heads2, relations: relations2 } = links2;
  const content = heads2[at2] ?? -1;
  const report = heads2[content] ?? -1;
  if (tokens[at2 - 1]?.lower !== "," || !verbShape(tokens[at2]?.lower ?? "").gerund)
    return;
  if (relations2[at2] !== relation2.adverbial || relations2[content] !== relation2.content || isReport(links2, content))
    return;
  if (report >= 0 && report < content && content < at2 && isReport(links2, report))
    heads2[at2] = report;
}

// dist/syntax/tree/word-tree.js
var longestMended = 300;
function wordTreeOf({ tokens, sentences }, tree) {
  const size = tokens.length;
  const words2 = {
    tokens,
    heads: new Int32Array(size).fill(-1),
    relations: new Int32Array(size),
    below: new Int32Array(size),
    first: new Int32Array(size).fill(-1),
    next: new Int32Array(size).fill(-1),
    order: new Int32Array(sizeOfRead(sentences)),
    left: new Int32Array(size),
    isRelative: new Uint8Array(size)
  };
  let ordered = 0;
  for (const { firstToken, endToken, isBoilerplate } of sentences) {
    if (isBoilerplate)
      continue;
    takeHeads(words2, tree, firstToken, endToken);
    const isMended = endToken - firstToken <= longestMended;
    if (isMended)
      mendReports(words2, firstToken, endToken);
    cutRings(words2, firstToken, endToken);
    linkChildren(words2, firstToken, endToken);
    if (isMended)
      mend(words2, firstToken, endToken);
    ordered = orderFrom(words2, firstToken, endToken, ordered);
  }
  findEdges(words2);
  findRelativePronouns(words2);
  return words2;
}
function sizeOfRead(sentences) {
  let size = 0;
  for (const { firstToken, endToken, isBoilerplate } of sentences)
    if (!isBoilerplate)
      size += endToken - firstToken;
  return size;
}
function takeHeads({ heads: heads2, relations: relations2 }, tree, from, to) {
  for (let at2 = from; at2 < to; at2++) {
    const head = tree.heads[at2] ?? -1;
    const isInside = head >= from && head < to && head !== at2;
    heads2[at2] = isInside ? head : -1;
    relations2[at2] = isInside ? relationOf(tree.relations[at2] ?? "dep") : relation2.loose;
  }
}
function cutRings({ heads: heads2, relations: relations2, left }, from, to) {
  for (let start = from; start < to; start++) {
    const walk = start + 1;
    let at2 = start;
    while (at2 >= 0 && left[at2] === 0) {
      left[at2] = walk;
      const head = heads2[at2] ?? -1;
      if (head >= 0 && left[head] === walk) {
        heads2[at2] = -1;
        relations2[at2] = relation2.loose;
      }
      at2 = heads2[at2] ?? -1;
    }
  }
}
function linkChildren({ heads: heads2, relations: relations2, below: below3, first, next }, from, to) {
  for (let at2 = to - 1; at2 >= from; at2--) {
    const head = heads2[at2] ?? -1;
    if (head < 0)
      continue;
    next[at2] = first[head] ?? -1;
    first[head] = at2;
    below3[head] = (below3[head] ?? 0) | (relations2[at2] ?? 0);
  }
}
function orderFrom(words2, from, to, start) {
  let end = start;
  for (let root2 = from; root2 < to; root2++) {
    if (headOf3(words2, root2) >= 0)
      continue;
    for (let at2 = root2; at2 >= 0; at2 = followerOf(words2, at2))
      words2.order[end++] = at2;
  }
  return end;
}
function followerOf(words2, at2) {
  const below3 = firstBelow(words2, at2);
  if (below3 >= 0)
    return below3;
  let above = at2;
  while (above >= 0 && nextBeside(words2, above) < 0)
    above = headOf3(words2, above);
  return nextBeside(words2, above);
}
function findEdges(words2) {
  const { tokens, order: order2, left } = words2;
  for (const at2 of order2)
    left[at2] = at2;
  for (let place = order2.length - 1; place >= 0; place--) {
    const at2 = order2[place] ?? 0;
    const head = headOf3(words2, at2);
    if (head >= 0 && tokens[at2]?.partOfSpeech !== "PUNCT")
      left[head] = Math.min(leftOf2(words2, head), leftOf2(words2, at2));
  }
}
var relativePronouns2 = /* @__PURE__ */ new Set(["that", "which", "who", "whom"]);
function findRelativePronouns(words2) {
  for (const at2 of words2.order) {
    const token = words2.tokens[at2];
    if (!token || token.partOfSpeech !== "PRON" && token.partOfSpeech !== "DET")
      continue;
    if (relativePronouns2.has(token.lower) && opensRelative(words2, at2))
      words2.isRelative[at2] = 1;
  }
}
function opensRelative(words2, at2) {
  let above = headOf3(words2, at2);
  for (let depth = 0; depth < 3 && above >= 0; depth++) {
    const isFirst = at2 < above && at2 - leftOf2(words2, above) <= 3;
    if (isFirst && isRelativeVerb(words2, above))
      return true;
    above = headOf3(words2, above);
  }
  return false;
}
function isRelativeVerb(words2, at2) {
  if (is(words2, at2, relation2.relative))
    return true;
  return is(words2, at2, relation2.conjunct) && is(words2, headOf3(words2, at2), relation2.relative);
}

// dist/syntax/tree/syntax-of-tree.js
function syntaxOfTree(text, dependencies) {
  const tree = wordTreeOf(text, dependencies);
  const predicates = predicatesOf(tree);
  const phrases = nounPhrasesOf(tree, predicates);
  const reading = { tree, phrases };
  const drafts = draftsOf2(tree, predicates);
  govern(tree, drafts);
  for (const draft of drafts.list) {
    const upper = drafts.list[draft.above];
    fillArguments(reading, draft, upper);
    fillSubject(reading, draft, upper);
  }
  fillExtents(tree, drafts, phrases);
  return { tree: dependencies, nounPhrases: phrases.list, clauses: clausesOf(reading, drafts.list) };
}
function clausesOf(reading, drafts) {
  const order2 = drafts.map((_, index) => index);
  const start = (index) => drafts[index]?.start ?? 0;
  const end = (index) => drafts[index]?.end ?? 0;
  order2.sort((a, b) => start(a) - start(b) || end(b) - end(a) || a - b);
  const places3 = new Int32Array(drafts.length);
  order2.forEach((draft, place) => {
    places3[draft] = place;
  });
  const clauses3 = [];
  for (const index of order2) {
    const draft = drafts[index];
    if (draft)
      clauses3.push(clauseOf(reading, draft, draft.governor < 0 ? null : places3[draft.governor] ?? null));
  }
  return clauses3;
}
function clauseOf(reading, draft, governor) {
  const { tokens } = reading.tree;
  const { group: group2, verb, subject: subject3 } = draft;
  return {
    start: tokens[draft.start]?.start ?? 0,
    end: tokens[draft.end - 1]?.end ?? 0,
    firstToken: group2.firstToken,
    endToken: group2.endToken,
    verb,
    lemma: tokens[verb]?.lemma ?? "",
    sentence: tokens[verb]?.sentence ?? 0,
    tense: group2.tense,
    isFinite: group2.form === "finite",
    isPassive: group2.isPassive,
    isNegated: group2.isNegated || hasNegativeSubject(reading, draft) || isBehindNeither(tokens, draft),
    modal: group2.modal,
    introducedBy: draft.introducedBy,
    subject: subject3 < 0 ? null : subject3,
    coSubjects: draft.coSubjects,
    objects: draft.objects,
    obliques: draft.obliques,
    governor,
    relation: draft.relation
  };
}
function hasNegativeSubject({ tree, phrases }, { subject: subject3, subjectToken, relation: relation3 }) {
  if (relation3 !== "conjunct" && (subjectToken < 0 || tree.isRelative[subjectToken] === 1))
    return false;
  const phrase = phrases.list[subject3];
  return phrase !== void 0 && negativeSubjects.has(tree.tokens[phrase.firstToken]?.lower ?? "");
}
function isBehindNeither(tokens, { start }) {
  const before5 = tokens[start - 1]?.lower;
  return before5 === "neither" || before5 === "nor";
}

// dist/syntax/stage.js
function syntaxStage(parser) {
  return stage({
    name: "syntax",
    reads: ["tokens"],
    writes: "syntax",
    run({ text, tokens }) {
      return syntaxOfTree(tokens, treesOf(text, tokens, parser));
    }
  });
}
function treesOf(text, { tokens, sentences }, parser) {
  const heads2 = new Int32Array(tokens.length).fill(-1);
  const relations2 = new Array(tokens.length).fill("dep");
  for (const { firstToken, endToken, isBoilerplate } of sentences) {
    if (isBoilerplate)
      continue;
    const own2 = tokens.slice(firstToken, endToken);
    const forms2 = own2.map(({ start, end }) => text.slice(start, end));
    const tags = own2.map(({ partOfSpeech }) => parser.tagNumber(partOfSpeech));
    const tree = { heads: new Int32Array(own2.length), relations: new Uint8Array(own2.length) };
    parser.parse(forms2, tags, tree);
    for (let index = 0; index < own2.length; index++) {
      const head = tree.heads[index] ?? -1;
      heads2[firstToken + index] = head < 0 ? -1 : firstToken + head;
      relations2[firstToken + index] = parser.relationNames[tree.relations[index] ?? 0] ?? "dep";
    }
  }
  return { heads: heads2, relations: relations2 };
}

// dist/tokens/brackets.js
var longestAside = 80;
var openingOf = /* @__PURE__ */ new Map([
  [")", "("],
  ["]", "["]
]);
function bracketDepth(tokens) {
  const pairs = bracketPairs(tokens);
  if (pairs.length === 0)
    return [];
  const change = new Array(tokens.length).fill(0);
  for (const [from, to] of pairs) {
    change[from] = 1;
    change[to] = -1;
  }
  let depth = 0;
  return change.map((step) => depth += step);
}
function bracketPairs(tokens) {
  const pairs = [];
  const open3 = new Map([...openingOf.values()].map((bracket) => [bracket, []]));
  for (const [index, { lower: lower2 }] of tokens.entries()) {
    open3.get(lower2)?.push(index);
    const from = open3.get(openingOf.get(lower2) ?? "")?.pop();
    if (from !== void 0 && index - from <= longestAside)
      pairs.push([from, index]);
  }
  return pairs;
}

// dist/tokens/abbreviations.js
var leadingAbbreviations = /* @__PURE__ */ new Set([
  "adm.",
  "amb.",
  "asst.",
  "attn.",
  "atty.",
  "brig.",
  "capt.",
  "cmdr.",
  "col.",
  "cpl.",
  "det.",
  "dist.",
  "drs.",
  "fr.",
  "ft.",
  "gen.",
  "gov.",
  "hon.",
  "insp.",
  "lt.",
  "maj.",
  "mt.",
  "ph.",
  "pres.",
  "prof.",
  "pvt.",
  "rep.",
  "reps.",
  "rev.",
  "sec.",
  "sen.",
  "sens.",
  "sgt.",
  "sh.",
  "smt.",
  "spc.",
  "ste.",
  "supt."
]);
var anyCaseAbbreviations = /* @__PURE__ */ new Set([
  "dr.",
  "messrs.",
  "mr.",
  "mrs.",
  "ms.",
  "p.s.",
  "v.",
  "vs."
]);
var numberAbbreviations = /* @__PURE__ */ new Set([
  "approx.",
  "art.",
  "ca.",
  "ch.",
  "ext.",
  "fig.",
  "figs.",
  "no.",
  "nos.",
  "p.",
  "para.",
  "ph.",
  "pp.",
  "rs.",
  "sec.",
  "tel.",
  "vol.",
  "vols."
]);
var trailingAbbreviations = /* @__PURE__ */ new Set([
  "ala.",
  "apr.",
  "ariz.",
  "ark.",
  "assn.",
  "aug.",
  "ave.",
  "blvd.",
  "bros.",
  "calif.",
  "co.",
  "colo.",
  "conn.",
  "corp.",
  "dec.",
  "del.",
  "dept.",
  "feb.",
  "fla.",
  "ga.",
  "ill.",
  "inc.",
  "ind.",
  "intl.",
  "jan.",
  "jr.",
  "jul.",
  "kan.",
  "ky.",
  "la.",
  "ltd.",
  "mar.",
  "mass.",
  "md.",
  "mich.",
  "minn.",
  "miss.",
  "mo.",
  "mont.",
  "neb.",
  "nev.",
  "nov.",
  "oct.",
  "okla.",
  "ore.",
  "pa.",
  "pct.",
  "rd.",
  "sep.",
  "sept.",
  "sr.",
  "st.",
  "tenn.",
  "tex.",
  "thur.",
  "thurs.",
  "tues.",
  "univ.",
  "va.",
  "vt.",
  "wash.",
  "wis.",
  "wisc.",
  "wyo."
]);

// dist/tokens/sentence-words.js
var sentenceOpeners = /* @__PURE__ */ new Set([
  "a",
  "after",
  "all",
  "although",
  "an",
  "and",
  "as",
  "at",
  "both",
  "but",
  "by",
  "during",
  "each",
  "for",
  "from",
  "he",
  "her",
  "his",
  "how",
  "however",
  "i",
  "if",
  "in",
  "it",
  "its",
  "last",
  "many",
  "meanwhile",
  "more",
  "most",
  "no",
  "nor",
  "not",
  "on",
  "one",
  "or",
  "our",
  "she",
  "since",
  "so",
  "some",
  "such",
  "that",
  "the",
  "their",
  "then",
  "there",
  "these",
  "they",
  "this",
  "those",
  "though",
  "to",
  "two",
  "under",
  "until",
  "we",
  "what",
  "when",
  "where",
  "while",
  "who",
  "why",
  "with",
  "yet",
  "you"
]);
var lowerOpeners = /* @__PURE__ */ new Set([
  "he",
  "how",
  "i",
  "it",
  "she",
  "that",
  "there",
  "these",
  "they",
  "this",
  "those",
  "we",
  "what",
  "when",
  "where",
  "who",
  "why",
  "you"
]);
var speechVerbs3 = /* @__PURE__ */ new Set([
  "added",
  "answered",
  "asked",
  "asks",
  "cried",
  "demanded",
  "exclaimed",
  "explained",
  "inquired",
  "queried",
  "replied",
  "responded",
  "said",
  "says",
  "shouted",
  "told",
  "tweeted",
  "wondered",
  "wrote",
  "yelled"
]);

// dist/tokens/sentence-marks.js
var finalMark = /^(?:[.?!]{1,10}|…|\.{2,})$/u;
var lastCharacters = /* @__PURE__ */ new Set([".", "?", "!", "…"]);
var closer = /^(?:["”’')\]»]|'')$/u;
var opener = /^(?:["“‘'([«]|''|``)$/u;
var continuing = /^(?:[,;:.?!…)\]}”»%]|\.{2,}|[?!]{2,})$/u;
var face = /^[:;=]['’o^-]?[()DPp|/]$/u;
var pictograph = new RegExp("^\\p{Extended_Pictographic}", "u");
var address = /^(?:https?:|www\.)/u;
var lowerName = new RegExp("^\\p{Ll}{1,5}\\p{Lu}", "u");
var initial = new RegExp("^\\p{L}\\.$", "u");
var dotted = new RegExp("^(?:\\d{0,2}\\p{L}{1,2}\\.){2,6}$", "u");
var day = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.$/u;
var domains = /* @__PURE__ */ new Set(["com", "edu", "gov", "net", "org"]);
var plainWord = new RegExp("^\\p{Ll}{3,}$", "u");
function sentenceEndAt(page, index) {
  const { tokens } = page;
  const stop = stopOf(page, index);
  if (stop === null)
    return null;
  const end = endOfTail(page, index);
  const next = tokens[end];
  if (!next)
    return end;
  if (next.start === tokens[end - 1]?.end && !isMissingSpace(page, index, end))
    return null;
  return begins(page, end, { stop, mark: index }) ? end : null;
}
function stopOf({ text, tokens }, index) {
  const token = tokens[index];
  if (!token || !lastCharacters.has(token.lower.at(-1) ?? ""))
    return null;
  const before5 = tokens[index - 1];
  const isSplit = token.lower === "." && before5 !== void 0 && before5.end === token.start;
  if (!isSplit && finalMark.test(token.lower))
    return "mark";
  if (!token.lower.endsWith("."))
    return null;
  return stopBehind(text.slice(isSplit ? before5.start : token.start, token.end), tokens[index + 1]);
}
function stopBehind(surface, next) {
  const lower2 = surface.toLowerCase();
  const isCapital2 = surface !== lower2;
  if (initial.test(surface))
    return isOpener(next) && next.lower.length > 2 ? "abbreviation" : null;
  if (leads2(lower2, isCapital2, next))
    return null;
  const mayTrail = dotted.test(lower2) || lower2 === "etc." || day.test(surface);
  return mayTrail || isCapital2 && trailingAbbreviations.has(lower2) ? "abbreviation" : "mark";
}
function leads2(lower2, isCapital2, next) {
  if (numberAbbreviations.has(lower2) && /^[\d(#]/u.test(next?.lower ?? ""))
    return true;
  return anyCaseAbbreviations.has(lower2) || isCapital2 && leadingAbbreviations.has(lower2);
}
var isOpener = (token) => token !== void 0 && sentenceOpeners.has(token.lower);
function endOfTail(page, index) {
  let end = index + 1;
  for (let more = tailAt(page, end); more > 0; more = tailAt(page, end))
    end += more;
  return end;
}
function tailAt(page, end) {
  const token = page.tokens[end];
  if (!token)
    return 0;
  if (closes(page, end) || face.test(page.text.slice(token.start, token.end)) || pictograph.test(token.lower))
    return 1;
  const isFootnote = token.lower === "[" && /^\d{1,3}$/u.test(page.tokens[end + 1]?.lower ?? "");
  return isFootnote && page.tokens[end + 2]?.lower === "]" ? 3 : 0;
}
function closes({ text, tokens, closings }, end) {
  const token = tokens[end];
  const before5 = tokens[end - 1];
  if (!token || !before5 || !closer.test(token.lower))
    return false;
  if (closings.has(token.end))
    return true;
  const after3 = text[token.end];
  return token.start === before5.end && (after3 === void 0 || !/[\p{L}\p{N}]/u.test(after3));
}
function isMissingSpace({ text, tokens }, index, end) {
  const before5 = tokens[index - 1];
  const next = tokens[end];
  if (!before5 || !next || !finalMark.test(tokens[index]?.lower ?? ""))
    return false;
  if (!plainWord.test(before5.lower) || domains.has(next.lower))
    return false;
  return new RegExp("^\\p{Lu}(?:\\p{Ll}|$)", "u").test(text.slice(next.start, next.end));
}
function begins(page, at2, { stop, mark }) {
  const { text, tokens, closings } = page;
  const next = tokens[at2];
  const last = tokens[mark];
  if (!next || !last || continuing.test(next.lower) || closings.has(next.end))
    return false;
  if (stop === "abbreviation")
    return beginsAfterAbbreviation(page, at2);
  const isClosed = closer.test(tokens[at2 - 1]?.lower ?? "");
  if (new RegExp("^\\p{Ll}", "u").test(text.slice(next.start, next.end)))
    return !isClosed && beginsLower(text, tokens, { at: at2, mark });
  return !(isClosed && /[?!]$/u.test(last.lower) && !isOpener(next) && isAttributed(tokens, at2));
}
var shortestQuotedSentence = 40;
function beginsAfterAbbreviation({ text, tokens, openings }, at2) {
  const next = tokens[at2];
  if (!next)
    return true;
  const first = opener.test(next.lower) ? tokens[at2 + 1] : next;
  if (!isCapitalized(text, first))
    return false;
  const end = openings.get(next.start);
  return isOpener(first) || end !== void 0 && end - next.start >= shortestQuotedSentence;
}
function beginsLower(text, tokens, { at: at2, mark }) {
  const next = tokens[at2];
  if (!next)
    return false;
  const surface = text.slice(next.start, next.end);
  if (address.test(next.lower) || lowerName.test(surface))
    return true;
  const before5 = tokens[mark - 1];
  if (tokens[mark]?.lower === ".")
    return before5 !== void 0 && plainWord.test(text.slice(before5.start, before5.end));
  return /^[?!]/u.test(tokens[mark]?.lower ?? "") && lowerOpeners.has(next.lower) && !isAttributed(tokens, at2);
}
function isCapitalized(text, token) {
  return token !== void 0 && new RegExp("^\\p{Lu}", "u").test(text.slice(token.start, token.end));
}
function isAttributed(tokens, from) {
  for (const token of tokens.slice(from, from + 5)) {
    if (speechVerbs3.has(token.lower))
      return true;
    if (token.partOfSpeech === "PUNCT")
      return false;
  }
  return false;
}

// dist/tokens/sentences.js
function sentenceEnds(text, tokens, limits) {
  const ends = [];
  const depth = bracketDepth(tokens);
  const page = { text, tokens, openings: limits.openings, closings: limits.closings };
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const stop = isBreak(tokens, index, limits) ? index + 1 : stopAt({ page, limits, depth, first }, index);
    if (stop === null || stop <= first)
      continue;
    ends.push(stop);
    first = stop;
    index = stop - 1;
  }
  if (first < tokens.length)
    ends.push(tokens.length);
  return ends;
}
function isBreak(tokens, index, { breaks }) {
  const token = tokens[index];
  return token !== void 0 && breaks.some((at2) => at2 > token.start && at2 <= token.end);
}
function stopAt({ page, limits, depth, first }, index) {
  const end = sentenceEndAt(page, index);
  if (end === null || isLabel(page.tokens, first, end))
    return null;
  const offset = page.tokens[end - 1]?.end ?? 0;
  const isHeld = limits.holds.some((span3) => span3.start < offset && offset < span3.end);
  return isHeld || (depth[end - 1] ?? 0) > (depth[first] ?? 0) ? null : end;
}
var longestLabel = 3;
var word = new RegExp("\\p{L}", "u");
var number = /^\d{1,3}(?:\.\d{1,2})*$/u;
function isLabel(tokens, first, end) {
  if (end - first > longestLabel || end === tokens.length)
    return false;
  const own2 = tokens.slice(first, end);
  return own2.some(({ lower: lower2 }) => number.test(lower2)) && !own2.some(({ lower: lower2 }) => word.test(lower2));
}

// dist/tokens/lemma.js
function lemmaOf(lower2, partOfSpeech, { lemma, tag }) {
  const irregular = irregularForms2.get(partOfSpeech)?.get(lower2);
  if (irregular !== void 0)
    return irregular;
  if (isVerbal2(partOfSpeech))
    return isVerbal2(tag) ? withSilentE(lower2, lemma) : verbLemma(lower2);
  if (partOfSpeech === tag)
    return lemma;
  if (partOfSpeech === "NOUN")
    return tag === "PROPN" || isVerbal2(tag) ? singularOf(lower2) : lemma;
  return lower2;
}
var irregularForms2 = /* @__PURE__ */ new Map([
  [
    "ADJ",
    /* @__PURE__ */ new Map([
      ["best", "good"],
      ["better", "good"],
      ["closer", "close"],
      ["earlier", "early"],
      ["further", "far"],
      ["greater", "great"],
      ["higher", "high"],
      ["later", "late"],
      ["worse", "bad"],
      ["worst", "bad"]
    ])
  ],
  ["ADP", /* @__PURE__ */ new Map([["through", "through"]])],
  [
    "ADV",
    /* @__PURE__ */ new Map([
      ["best", "well"],
      ["better", "well"],
      ["earlier", "early"],
      ["further", "far"],
      ["later", "late"],
      ["worse", "badly"],
      ["worst", "badly"]
    ])
  ],
  ["AUX", /* @__PURE__ */ new Map([["being", "be"]])],
  [
    "DET",
    /* @__PURE__ */ new Map([
      ["an", "a"],
      ["these", "this"],
      ["those", "that"]
    ])
  ],
  [
    "NOUN",
    /* @__PURE__ */ new Map([
      ["data", "data"],
      ["heroes", "hero"],
      ["media", "media"],
      ["others", "other"],
      ["trivia", "trivia"]
    ])
  ],
  [
    "PRON",
    /* @__PURE__ */ new Map([
      ["him", "he"],
      ["me", "i"],
      ["them", "they"],
      ["themselves", "themselves"],
      ["these", "this"],
      ["those", "that"],
      ["us", "we"],
      ["whom", "who"]
    ])
  ]
]);
var isVerbal2 = (tag) => tag === "VERB" || tag === "AUX";
var silentE = /^([^aeiou]{0,3}[aeiou][b-df-hj-np-tvz])(?:ed|ing)$/u;
function withSilentE(lower2, lemma) {
  const stem = silentE.exec(lower2)?.[1];
  return stem !== void 0 && stem === lemma ? `${stem}e` : lemma;
}
var noPlural = /^(?:abdo|acu|hy|o|regi|se|speci|sta|ye)men$/u;
var plurals = [
  [/(?<=[^aeiou])ies$/u, "y"],
  [/(?<=s|x|z|ch|sh)es$/u, ""],
  [/(?<=[^isu])s$/u, ""]
];
function singularOf(lower2) {
  if (lower2.endsWith("men") && !noPlural.test(lower2))
    return `${lower2.slice(0, -2)}an`;
  for (const [ending, instead] of plurals)
    if (lower2.length > 3 && ending.test(lower2))
      return lower2.replace(ending, instead);
  return lower2;
}

// dist/tokens/tag-sentence.js
function sentenceTagger(tagger) {
  let hints = new Uint8Array(64);
  let tags = new Uint8Array(64);
  return (text, tokens) => {
    if (tokens.length > tags.length) {
      hints = new Uint8Array(2 * tokens.length);
      tags = new Uint8Array(2 * tokens.length);
    }
    const forms2 = tokens.map(({ start, end }) => text.slice(start, end));
    for (const [index, token] of tokens.entries())
      hints[index] = tagNumber(token.partOfSpeech);
    tagger.tag(forms2, hints, tags);
    for (const [index, token] of tokens.entries()) {
      const partOfSpeech = tagNames[tags[index] ?? 0] ?? "X";
      token.lemma = lemmaOf(token.lower, partOfSpeech, { lemma: token.lemma, tag: token.partOfSpeech });
      token.partOfSpeech = partOfSpeech;
    }
  };
}

// dist/tokens/tokenize.js
var address2 = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)[^\s"'“”‘’<>()[\]]{1,500}|(?<!\S)\S{300,}/gu;
var mayHoldAddress = (line) => line.includes("/") || line.includes("www.") || line.length >= 300 && /(?<!\S)\S{300}/u.test(line);
var curlyApostrophe = /[’‘]/u;
function tokenize(text, paragraph, tokenizer) {
  const tokens = [];
  for (const piece of piecesOf(text, paragraph)) {
    if (piece.isAddress)
      tokens.push(addressToken(text, piece));
    else
      addTokens(tokens, text, piece, tokenizer);
  }
  return tokens;
}
function addTokens(tokens, text, piece, tokenizer) {
  const { values, lemmas, tags } = tokenizer(surfaceOf(text, piece));
  let at2 = piece.start;
  for (const [index, value] of values.entries()) {
    const start = text.indexOf(value, at2);
    const end = start + value.length;
    if (start < 0 || end > piece.end) {
      throw new Error(`token ${JSON.stringify(value)} is not in the text after offset ${at2}`);
    }
    at2 = end;
    if (value.trim() === "")
      continue;
    const last = tokens.at(-1);
    if (last?.end === start && isCutWord(text, start)) {
      append(tokens, last, text.slice(last.start, end));
      continue;
    }
    const tag = tags[index] ?? "X";
    const lower2 = straight(value);
    const lemma = straight(String(lemmas[index]));
    tokens.push({ start, end, lower: lower2, lemma, partOfSpeech: tag === "SPACE" ? "X" : tag, sentence: 0 });
  }
}
function isCutWord(text, at2) {
  const [before5, after3] = [text.charCodeAt(at2 - 1), text.charCodeAt(at2)];
  return (before5 > 255 || after3 > 255) && /^[\p{L}\p{M}]{2}$/u.test(text.slice(at2 - 1, at2 + 1));
}
function append(tokens, last, surface) {
  const word2 = surface.length > 2 && surface.endsWith(".") ? surface.slice(0, -1) : surface;
  const lower2 = straight(word2);
  tokens[tokens.length - 1] = { ...last, end: last.start + word2.length, lower: lower2, lemma: lower2 };
  if (word2 === surface)
    return;
  const stop = last.start + word2.length;
  tokens.push({ start: stop, end: stop + 1, lower: ".", lemma: ".", partOfSpeech: "PUNCT", sentence: 0 });
}
function straight(word2) {
  const lower2 = word2.toLowerCase();
  return curlyApostrophe.test(lower2) ? lower2.replaceAll(/[’‘]/gu, "'") : lower2;
}
function piecesOf(text, paragraph) {
  const line = surfaceOf(text, paragraph);
  if (!mayHoldAddress(line))
    return [{ start: paragraph.start, end: paragraph.end, isAddress: false }];
  const pieces2 = [];
  let at2 = paragraph.start;
  for (const match of line.matchAll(address2)) {
    const start = paragraph.start + match.index;
    if (start > at2)
      pieces2.push({ start: at2, end: start, isAddress: false });
    at2 = start + match[0].replace(/(?<![.,;:!?])[.,;:!?]+$/u, "").length;
    pieces2.push({ start, end: at2, isAddress: true });
  }
  if (at2 < paragraph.end)
    pieces2.push({ start: at2, end: paragraph.end, isAddress: false });
  return pieces2;
}
function addressToken(text, { start, end }) {
  const lower2 = straight(text.slice(start, end));
  return { start, end, lower: lower2, lemma: lower2, partOfSpeech: "SYM", sentence: 0 };
}

// dist/tokens/stage.js
function tokenStage(tokenizer, tagger) {
  const tagSentence = sentenceTagger(tagger);
  return stage({
    name: "tokens",
    reads: ["quotations"],
    writes: "tokens",
    run(doc) {
      const paragraphs = paragraphsOf(doc.text);
      const limits = limitsOf(doc);
      const furniture = doc.furniture.filter((piece) => piece.kind !== "subheading");
      const tokens = [];
      const sentences = [];
      for (const [number2, paragraph] of paragraphs.entries()) {
        const drafts = tokenize(doc.text, paragraph, tokenizer);
        let first = 0;
        for (const end of sentenceEnds(doc.text, drafts, limits)) {
          const own2 = drafts.slice(first, end);
          tagSentence(doc.text, own2);
          sentences.push(sentenceOf(own2, { quotations: doc.quotations, furniture, firstToken: tokens.length, paragraph: number2 }));
          for (const token of own2) {
            token.sentence = sentences.length - 1;
            tokens.push(token);
          }
          first = end;
        }
      }
      return { tokens, sentences, paragraphs };
    }
  });
}
function limitsOf({ dateline, tweets, quotations }) {
  const breaks = tweets.flatMap((tweet) => [tweet.content.end, tweet.end]);
  if (dateline)
    breaks.push(dateline.end);
  return {
    breaks,
    holds: dateline ? [dateline] : [],
    openings: new Map(quotations.map(({ start, end }) => [start, end])),
    closings: new Set(quotations.flatMap(({ closed, end }) => closed ? [end] : []))
  };
}
function sentenceOf(own2, { quotations, furniture, firstToken, paragraph }) {
  return {
    start: own2[0]?.start ?? 0,
    end: own2.at(-1)?.end ?? 0,
    firstToken,
    endToken: firstToken + own2.length,
    paragraph,
    isQuoted: isWithin(quotations, own2),
    isBoilerplate: isWithin(furniture, own2)
  };
}
function isWithin(stretches2, tokens) {
  let hasWord = false;
  for (const token of tokens) {
    if (token.partOfSpeech === "PUNCT")
      continue;
    const at2 = itemAt(stretches2, token.start);
    if (at2 === null || !covers(at2, token))
      return false;
    hasWord = true;
  }
  return hasWord;
}

// dist/pipeline.js
function tokenPipeline({ tokenizer, tagger }) {
  return pipeline().add(quotationStage).add(tokenStage(tokenizer, tagger));
}
function syntaxPipeline({ tokenizer, tagger, parser }) {
  return tokenPipeline({ tokenizer, tagger }).add(syntaxStage(parser));
}
function articlePipeline({ tokenizer, tagger, parser, nameTagger, gazetteer, lexicon }) {
  return syntaxPipeline({ tokenizer, tagger, parser }).add(nameStage(nameTagger, lexicon)).add(timexStage).add(moneyStage(gazetteer)).add(mentionStage(gazetteer, lexicon)).add(statementStage).add(dateStage).add(eventStage(gazetteer));
}

export {
  writeClusters,
  readClusters,
  lexiconOf,
  normalized,
  hashText,
  writeVocabulary,
  readVocabulary,
  WordTable,
  labelNames,
  outside,
  labelsOf,
  namesIn,
  templateGroups,
  wordTemplates,
  scoringOf,
  AveragedPerceptron,
  highest,
  Chain,
  compileTemplates,
  spread,
  Lattice,
  articleViewer,
  taggedNames,
  logOdds,
  packedWeights,
  writeNameTagger,
  writeBeam,
  planInOneStep,
  highestOf,
  labelTemplateSet,
  readLabelAtoms,
  move,
  ParserState,
  pairOf,
  relationsIn,
  ArcLabeller,
  packedAction,
  unpackedAction,
  BeamSearch,
  moveTemplateSet,
  openMoves,
  GreedyParser,
  Guide,
  MoveScorer,
  ParserWords,
  parserOf,
  writeParser,
  readParser,
  tagTemplates,
  tagNames,
  tagNumber,
  SentenceView,
  allTags,
  taggerOf,
  writeTagger,
  readTagger,
  winkTokenizer,
  resourcesOf,
  stage,
  StageError,
  pipeline,
  timexStage,
  dateStage,
  eventStage,
  mentionStage,
  moneyStage,
  nameStage,
  quotationStage,
  statementStage,
  syntaxStage,
  tokenStage,
  tokenPipeline,
  syntaxPipeline,
  articlePipeline
};
