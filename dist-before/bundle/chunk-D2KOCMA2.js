import {
  peakMegabytes,
  stopwatch
} from "./chunk-7TB3XIE4.js";
import {
  findFiles
} from "./chunk-FD57CSHD.js";
import {
  paddedTable
} from "./chunk-ZR2PGIFA.js";
import {
  readingsFrom
} from "./chunk-CG66ENB7.js";
import {
  corpusSections
} from "./chunk-5IBKUAOX.js";
import {
  buildGraph
} from "./chunk-IDYM5ATR.js";
import {
  wholeNumber
} from "./chunk-W7VDMW73.js";
import {
  rejectInWords,
  say,
  show
} from "./chunk-4K2BL5U3.js";
import {
  wordsIn
} from "./chunk-7XRHUH6S.js";
import {
  annotatorWith
} from "./chunk-WIBLVEAX.js";
import {
  sha256
} from "./chunk-PHY6QT7F.js";
import {
  loadResources
} from "./chunk-W2B75TWA.js";
import {
  sectionTexts
} from "./chunk-AURHGFX2.js";
import {
  checkRecord
} from "./chunk-MVBNTP2B.js";
import {
  recordOf
} from "./chunk-QY5GED2O.js";
import {
  articlePipeline
} from "./chunk-6ZNBIV7G.js";
import {
  articleFrom
} from "./chunk-TN55TF5R.js";
import {
  at
} from "./chunk-MFQWDLX4.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";
import {
  defaultMaxCharacters
} from "./chunk-OAOXLRWB.js";

// dist/run/bench-articles.js
async function articlesIn(inputs, { onStart, onReject }) {
  const { files, skipped, rejects } = await findFiles(inputs);
  onStart?.({ files: files.length, skipped });
  for (const reject of rejects)
    onReject?.(reject);
  const articles = [];
  for (const file of files) {
    for await (const reading of readingsFrom(file, { published: null, maxCharacters: defaultMaxCharacters })) {
      if ("raw" in reading)
        articles.push(reading.raw);
      else
        onReject?.(reading.reject);
    }
  }
  return articles;
}
var sampleSize = 25e4;
function measuredOn(articles, characters) {
  const size = articles.reduce((sum, { text }) => sum + text.length, 0);
  const times = Math.max(1, Math.round(characters / Math.max(1, size)));
  const every = Math.max(1, Math.round(size * times / sampleSize));
  const measured = Array.from({ length: times }, (_, repetition) => articles.map((raw, number) => ({
    raw,
    words: wordsIn(raw.text),
    isSampled: (repetition + number) % every === 0
  }))).flat();
  return { measured, every };
}

// dist/run/bench-contenders.js
async function contendersWith(resources) {
  const { wholeCompromise, wholeWink } = await import("./contenders-GGEWSB7B.js");
  const wink = wholeWink();
  const annotate = annotatorWith(resources);
  return {
    whole: {
      wink: ({ text }) => wink(text),
      compromise: ({ text }) => wholeCompromise(text),
      pipeline(raw) {
        const outcome = annotate(raw);
        if ("article" in outcome)
          return outcome.article;
        throw new Error(`${outcome.reject.stage}: ${outcome.reject.reason}`);
      }
    },
    stages: stagesWith(resources),
    datasets: datasetsWith(resources)
  };
}
function stagesWith(resources) {
  const { steps } = articlePipeline(resources);
  return [
    // Safe: the first part is given what was read.
    { name: "ingest", run: (raw) => articleFrom(raw, sha256) },
    ...steps.map(({ name, writes, run }) => ({
      name,
      // Safe: the pipeline has checked that what a step reads is there when the steps run in order.
      run: (doc) => ({ ...doc, [writes]: run(doc) })
    }))
  ];
}
function datasetsWith({ gazetteer }) {
  return {
    name: "datasets",
    run(doc) {
      const article = doc;
      checkRecord(recordOf(article, sha256));
      const graph = buildGraph([article], { gazetteer, sha256 });
      for (const rows of corpusSections(graph, [], sha256))
        sectionTexts(rows);
      return doc;
    }
  };
}
function timeables({ whole: whole2, stages, datasets }) {
  const asWhole = (name, takesSample) => ({
    name,
    takesSample,
    run: (article, timed) => timed(name, () => whole2[name](article))
  });
  const part = ({ name, run }, doc, timed) => timed(name, () => run(doc));
  return [
    asWhole("wink", false),
    asWhole("compromise", true),
    asWhole("pipeline", false),
    {
      name: "parts of the pipeline",
      takesSample: true,
      run(article, timed) {
        const begin = article;
        const done = timed("stages", () => stages.reduce((doc, stage) => part(stage, doc, timed), begin));
        part(datasets, done, timed);
      }
    }
  ];
}
function measuredNames({ stages, datasets }) {
  return ["wink", "compromise", "pipeline", ...stages.map(({ name }) => name), "stages", datasets.name];
}

// dist/run/bench-figures.js
function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === void 0 || lower === void 0)
    throw new RangeError("there is no median of no values");
  return (lower + upper) / 2;
}
function spreadOf(values) {
  return { median: medianOf(values), min: Math.min(...values), max: Math.max(...values) };
}
function secondsOf(laps) {
  return sumOf(laps.values());
}
function ratioOf(laps, others) {
  const both = [...laps.keys()].filter((article) => others.has(article));
  const seconds = (from) => sumOf(both.map((article) => from.get(article) ?? 0));
  return seconds(laps) / seconds(others);
}
function speedOf(name, rounds, words) {
  const own = rounds.map((round) => lapsOf(round, name));
  const seen = sumOf([...own[0]?.keys() ?? []].map((article) => words[article] ?? 0));
  const against = (other, compare) => spreadOf(rounds.map((round) => compare(lapsOf(round, name), lapsOf(round, other))));
  return {
    words: seen,
    seconds: spreadOf(own.map(secondsOf)),
    wordsPerSecond: spreadOf(own.map((laps) => seen / secondsOf(laps))),
    timeToWink: against("wink", ratioOf),
    speedToCompromise: against("compromise", (mine, others) => ratioOf(others, mine))
  };
}
function lapsOf(round, name) {
  const laps = round.get(name);
  if (!laps)
    throw new RangeError(`nothing was measured under the name ${name}`);
  return laps;
}
function sumOf(values) {
  let sum = 0;
  for (const value of values)
    sum += value;
  return sum;
}

// dist/run/bench-memory.js
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
function measureMemory(articles, { whole: whole2, stages, datasets }) {
  const collect = collector();
  for (let times = 0; times < collectionsAtStart; times++)
    collect();
  const words = articles.reduce((sum, each) => sum + each.words, 0);
  const memory = /* @__PURE__ */ new Map();
  for (const [name, run] of Object.entries(whole2)) {
    const runOn = (raw) => run(raw);
    memory.set(name, measureColumn(columnOf(articles), runOn, { words, collect, before: heldAfter(collect) }));
  }
  const column = columnOf(articles);
  let before = heldAfter(collect);
  for (const { name, run } of [...stages, datasets]) {
    const found = measureColumn(column, run, { words, collect, before });
    memory.set(name, found);
    before += found.keptMegabytes;
  }
  return memory;
}
var collectionsAtStart = 3;
function columnOf(articles) {
  return articles.map(({ raw }) => raw);
}
function measureColumn(column, run, { words, collect, before }) {
  let peak = 0;
  for (let number = 0; number < column.length; number++) {
    column[number] = run(at(column, number));
    peak = Math.max(peak, megabytesHeld() - before);
  }
  const kept = heldAfter(collect) - before;
  return { peakMegabytes: peak, keptMegabytes: kept, keptMegabytesPerThousandWords: kept / words * 1e3 };
}
function heldAfter(collect) {
  collect();
  return megabytesHeld();
}
function megabytesHeld() {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
function collector() {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  if (typeof collect !== "function")
    throw new Error("This node gives no way to collect garbage.");
  return () => collect();
}

// dist/run/bench-rounds.js
function measureRound(articles, contenders, round) {
  const laps = /* @__PURE__ */ new Map();
  const order = rotated(contenders, round);
  articles.forEach(({ raw, isSampled }, number) => {
    const timed = (name, work) => {
      const lap = stopwatch();
      const value = work();
      const seconds = lap();
      const own = laps.get(name) ?? /* @__PURE__ */ new Map();
      laps.set(name, own.set(number, seconds));
      return value;
    };
    for (const { takesSample, run } of order)
      if (isSampled || !takesSample)
        run(raw, timed);
  });
  return laps;
}
function rotated(items, round) {
  const first = round % Math.max(1, items.length);
  return [...items.slice(first), ...items.slice(0, first)];
}
var untimed = (_, work) => work();
function warmedUp(articles, contenders, onReject) {
  return articles.filter((raw) => {
    for (const { name, run } of contenders) {
      try {
        run(raw, untimed);
      } catch (error) {
        onReject({ sourcePath: raw.sourcePath, stage: name, reason: reasonOf(error), firstBytes: null });
        return false;
      }
    }
    return true;
  });
}
function reasonOf(error) {
  return `${error instanceof Error ? error.message : String(error)} It is left out of the measurement.`;
}

// dist/run/bench.js
async function bench(options, listener = {}) {
  const clock = stopwatch();
  const resources = loadResources();
  const loadingSeconds = clock();
  const found = await articlesIn(options.inputs, listener);
  const contenders = await contendersWith(resources);
  if (found.length > 0)
    listener.onPhase?.("warming up");
  const articles = warmedUp(found, timeables(contenders), (reject) => listener.onReject?.(reject));
  if (articles.length === 0)
    return null;
  const { measured, every } = measuredOn(articles, options.characters);
  const sampled = measured.filter(({ isSampled }) => isSampled);
  const speeds = measureSpeeds(measured, contenders, { ...options, ...listener });
  if (options.withMemory)
    listener.onPhase?.("memory");
  const memory = options.withMemory ? measureMemory(sampled, contenders) : null;
  const rows = speeds.map(({ name, ...speed }) => ({ name, ...speed, memory: memory?.get(name) ?? null }));
  const sample = { ...amountOf(sampled), every };
  return {
    rounds: options.rounds,
    all: amountOf(measured),
    sample,
    loadingSeconds,
    rows,
    peakResidentMegabytes: peakMegabytes()
  };
}
function measureSpeeds(measured, contenders, { rounds, onPhase }) {
  const laps = Array.from({ length: rounds }, (_, round) => {
    onPhase?.(`round ${round + 1} of ${rounds}`);
    return measureRound(measured, timeables(contenders), round);
  });
  const words = measured.map((article) => article.words);
  return measuredNames(contenders).map((name) => ({ name, ...speedOf(name, laps, words) }));
}
function amountOf(articles) {
  return {
    articles: articles.length,
    words: articles.reduce((sum, { words }) => sum + words, 0),
    characters: articles.reduce((sum, { raw }) => sum + raw.text.length, 0)
  };
}

// dist/run/bench-report.js
var header = [
  "",
  "words",
  "seconds",
  "words a second",
  "times wink's time",
  "memory, peak MB",
  "memory kept, MB a 1,000 words"
];
var titles = {
  wink: "wink, full pipe",
  compromise: "compromise, three entity calls",
  pipeline: "the whole pipeline",
  stages: "ingest and stages together",
  datasets: "linking, rows, their check"
};
function benchReport(result) {
  const { all, rounds, rows } = result;
  return [
    `${all.articles} articles, ${whole(all.words)} words, ${whole(all.characters)} characters; ${roundsInWords(rounds)}`,
    "",
    paddedTable(header, rows.map(cellsOf)),
    "",
    ...closingLines(result)
  ].join("\n");
}
function cellsOf({ name, words, seconds, wordsPerSecond, timeToWink, memory }) {
  return [
    titles[name] ?? name,
    whole(words),
    seconds.median.toFixed(3),
    spreadInWords(wordsPerSecond, whole),
    spreadInWords(timeToWink, twoPlaces),
    memory ? memory.peakMegabytes.toFixed(1) : "",
    memory ? Math.max(0, memory.keptMegabytesPerThousandWords).toFixed(3) : ""
  ];
}
function closingLines({ all, sample, rows, loadingSeconds, peakResidentMegabytes }) {
  const rowOf = (name) => {
    const row = rows.find((each) => each.name === name);
    if (!row)
      throw new RangeError(`there is no row ${name}`);
    return row;
  };
  const inSentence = (name) => {
    const row = rowOf(name);
    const times = `${spreadInWords(row.speedToCompromise, twoPlaces)} times as fast as compromise with its three entity calls`;
    const ofWink = `${spreadInWords(row.timeToWink, twoPlaces)} times the time of wink's full pipe`;
    return `${whole(row.wordsPerSecond.median)} words a second, ${times}, ${ofWink}.`;
  };
  const sampled = `one article in ${sample.every} (${whole(sample.words)} words) stands for all with compromise, the parts of the pipeline and memory; ratios compare the same articles.`;
  return [
    `The whole pipeline: ${inSentence("pipeline")}`,
    `Linking, rows and their check, each article by itself, take ${spreadInWords(rowOf("datasets").timeToWink, twoPlaces)} times the time of wink's full pipe on top.`,
    ...sample.articles < all.articles ? [`To save time, ${sampled}`] : [],
    `Loading ${loadingSeconds.toFixed(2)} s; peak resident memory of the process ${whole(peakResidentMegabytes)} MB.`
  ];
}
function roundsInWords(rounds) {
  return rounds === 1 ? "one round" : `medians of ${rounds} rounds, their least and greatest in brackets`;
}
function spreadInWords({ median, min, max }, show2) {
  return `${show2(median)} (${show2(min)}–${show2(max)})`;
}
function twoPlaces(value) {
  return value.toFixed(2);
}
function whole(value) {
  return Math.round(value).toLocaleString("en");
}

// dist/cli/bench.js
var defaultInput = "seeds";
var defaultCharacters = 1e6;
var defaultRounds = 5;
var benchCommand = {
  name: "bench",
  summary: "Measure speed and memory, whole and stage by stage, side by side with wink and compromise.",
  takes: "[PATH…]",
  options: {
    characters: {
      value: "N",
      help: `repeat the articles to about N characters (default: ${defaultCharacters})`
    },
    rounds: { value: "N", help: `timed rounds, after one to warm up (default: ${defaultRounds})` },
    "no-memory": { value: null, help: "measure speed only" },
    json: { value: null, help: "print one JSON object with all figures unrounded" }
  },
  details: `Without paths the folder ${defaultInput} of the current folder is used. Each article goes through wink, compromise and the
pipeline in turn. Seconds depend on the machine and on what else it does: compare the ratios. From some 375,000
characters on, compromise and the single stages read a sample only. Memory is measured after the rounds, on that sample
with all results kept: the peak has garbage in it, what is kept has none. MB are 1,000,000 bytes.`,
  run: runBench
};
async function runBench(given) {
  const inputs = given.paths.length > 0 ? given.paths : [defaultInput];
  const options = {
    inputs,
    characters: wholeNumber(given, "characters") ?? defaultCharacters,
    rounds: wholeNumber(given, "rounds") ?? defaultRounds,
    withMemory: !given.isSet("no-memory")
  };
  say(`Measuring on ${inputs.join(", ")} …`);
  const result = await bench(options, {
    onStart: ({ files, skipped }) => say(`  ${files} files, ${skipped.length} of other kinds`),
    onReject: (reject) => say(`  rejected ${rejectInWords(reject)}`),
    onPhase: (phase) => say(`  ${phase} …`)
  });
  if (!result)
    throw new UsageError(`No article in ${inputs.join(", ")}.`, "Name files or folders that hold articles.");
  show(given.isSet("json") ? JSON.stringify(result, null, 2) : benchReport(result));
  return 0;
}

export {
  benchCommand
};
