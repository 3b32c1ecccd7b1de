import {
  ArticleError,
  LexiconError,
  lexiconOfEntries,
  pipelineOf
} from "./chunk-FOBQ67C7.js";
import "./chunk-QI4NSQLB.js";
import "./chunk-G7DZC6CV.js";
import "./chunk-5IBKUAOX.js";
import "./chunk-IDYM5ATR.js";
import "./chunk-FCAALXFR.js";
import "./chunk-SZUWTD4P.js";
import "./chunk-AURHGFX2.js";
import "./chunk-SIOPYUUG.js";
import {
  DatasetError
} from "./chunk-MVBNTP2B.js";
import "./chunk-W72YDXAI.js";
import "./chunk-PWHGC3RF.js";
import "./chunk-QY5GED2O.js";
import "./chunk-GWZKN6PQ.js";
import "./chunk-DBNUH73K.js";
import "./chunk-UJPIXBYM.js";
import {
  resourcesOf
} from "./chunk-6ZNBIV7G.js";
import "./chunk-KTFPAT4G.js";
import "./chunk-TN55TF5R.js";
import "./chunk-LS6N7SXK.js";
import "./chunk-4F2E35NC.js";
import "./chunk-BCGLTP7N.js";
import "./chunk-S2XO6ZO2.js";
import "./chunk-2YEJPQQ4.js";
import "./chunk-E5IE75BR.js";
import "./chunk-3RJ2OV2G.js";
import "./chunk-MFQWDLX4.js";
import "./chunk-7IOZWEJY.js";
import "./chunk-QAG4GSCQ.js";
import {
  ModelError
} from "./chunk-GNH76EDW.js";
import "./chunk-OAOXLRWB.js";

// dist/library/sha256.js
var { starts, rounds } = constants();
function sha256(text) {
  const words = padded(new TextEncoder().encode(text));
  const state = Int32Array.from(starts);
  const schedule = new Int32Array(64);
  for (let from = 0; from < words.length; from += 16) {
    expand(schedule, words.subarray(from, from + 16));
    compress(state, schedule);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
function padded(bytes) {
  const blocks = bytes.length + 8 >> 6;
  const words = new Int32Array((blocks + 1) * 16);
  const put = (index, byte) => {
    words[index >> 2] = (words[index >> 2] ?? 0) | byte << 24 - 8 * (index & 3);
  };
  for (let index = 0; index < bytes.length; index++)
    put(index, bytes[index] ?? 0);
  put(bytes.length, 128);
  words[words.length - 2] = Math.floor(bytes.length / 536870912);
  words[words.length - 1] = bytes.length << 3;
  return words;
}
var turned = (word, by) => word >>> by | word << 32 - by;
function expand(schedule, block) {
  schedule.set(block);
  for (let at = 16; at < 64; at++) {
    const [early, late] = [schedule[at - 15] ?? 0, schedule[at - 2] ?? 0];
    const first = turned(early, 7) ^ turned(early, 18) ^ early >>> 3;
    const second = turned(late, 17) ^ turned(late, 19) ^ late >>> 10;
    schedule[at] = (schedule[at - 16] ?? 0) + first + (schedule[at - 7] ?? 0) + second;
  }
}
function compress(state, schedule) {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at++) {
    const choice = e & f ^ ~e & g;
    const turnedE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = h + turnedE + choice + (rounds[at] ?? 0) + (schedule[at] ?? 0) | 0;
    const majority = a & b ^ a & c ^ b & c;
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, d + first | 0, c, b, a, first + second | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
    state[index] = (state[index] ?? 0) + word;
}
function constants() {
  const primes = [];
  for (let number = 2; primes.length < 64; number++) {
    if (primes.every((prime) => number % prime !== 0))
      primes.push(number);
  }
  const fraction = (value) => Math.floor((value - Math.floor(value)) * 4294967296) | 0;
  return {
    starts: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    rounds: primes.map((prime) => fraction(Math.cbrt(prime)))
  };
}

// dist/entries/browser.js
var modelNames = ["clusters", "tagger", "parser", "vocabulary", "names"];
function createPipeline({ models, lexicon = [], ...options }) {
  const file = (name) => ({ name, bytes: models[name] });
  const files = {
    clusters: file("clusters"),
    tagger: file("tagger"),
    parser: file("parser"),
    vocabulary: file("vocabulary"),
    names: file("names"),
    beam: null
  };
  const resources = resourcesOf(files);
  const known = lexicon.length === 0 ? null : lexiconOfEntries(lexicon, resources.gazetteer);
  return pipelineOf({ ...resources, lexicon: known }, sha256, options);
}
export {
  ArticleError,
  DatasetError,
  LexiconError,
  ModelError,
  createPipeline,
  modelNames
};
