import {
  formats
} from "./chunk-JVZMIWI2.js";
import {
  ArticleError,
  LexiconError,
  lexiconOfEntries,
  lexiconOfFiles,
  pipelineOf
} from "./chunk-FOBQ67C7.js";
import "./chunk-QI4NSQLB.js";
import "./chunk-G7DZC6CV.js";
import "./chunk-5IBKUAOX.js";
import "./chunk-IDYM5ATR.js";
import "./chunk-FCAALXFR.js";
import {
  sharedResources
} from "./chunk-7WSFC2VE.js";
import {
  sha256
} from "./chunk-PHY6QT7F.js";
import "./chunk-W2B75TWA.js";
import "./chunk-SZUWTD4P.js";
import "./chunk-AURHGFX2.js";
import "./chunk-SIOPYUUG.js";
import {
  DatasetError
} from "./chunk-MVBNTP2B.js";
import {
  decode
} from "./chunk-W72YDXAI.js";
import "./chunk-PWHGC3RF.js";
import "./chunk-QY5GED2O.js";
import "./chunk-GWZKN6PQ.js";
import "./chunk-DBNUH73K.js";
import "./chunk-UJPIXBYM.js";
import "./chunk-6ZNBIV7G.js";
import {
  lazily
} from "./chunk-KTFPAT4G.js";
import "./chunk-TN55TF5R.js";
import "./chunk-LS6N7SXK.js";
import "./chunk-4F2E35NC.js";
import "./chunk-BCGLTP7N.js";
import "./chunk-S2XO6ZO2.js";
import "./chunk-2YEJPQQ4.js";
import "./chunk-E5IE75BR.js";
import "./chunk-3RJ2OV2G.js";
import "./chunk-MFQWDLX4.js";
import {
  surfaceOf
} from "./chunk-7IOZWEJY.js";
import "./chunk-QAG4GSCQ.js";
import {
  whyUnreadable
} from "./chunk-DX3I3A5X.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";
import "./chunk-F5N54G7B.js";
import {
  ModelError
} from "./chunk-GNH76EDW.js";
import {
  defaultMaxCharacters
} from "./chunk-OAOXLRWB.js";

// dist/run/corpora.js
async function extract(options, listener) {
  const { extract: run } = await import("./extract-6P7OCUEA.js");
  return run({ ...usual, ...options }, listener);
}
async function merge(options) {
  const { merge: run } = await import("./merge-A7HMCPIS.js");
  return run(options);
}
var usual = { published: null, maxCharacters: defaultMaxCharacters, concurrency: 8, limit: null };
async function* readArticles(inputs, { onReject = () => {
}, ...options } = {}) {
  const { articlesIn, noInput } = await import("./articles-YVLFQKDG.js");
  for await (const reading of articlesIn({ ...usual, ...options, inputs }, noInput())) {
    if ("reject" in reading)
      onReject(reading.reject);
    else {
      const { sourcePath, sourceId, published, title, byline, text } = reading.raw;
      yield { text, date: published, title, byline, id: sourceId, path: sourcePath };
    }
  }
}
async function* readRows(folder, datasets) {
  const { rowsInFolder } = await import("./output-rows-KUGFILMG.js");
  yield* rowsInFolder(folder, datasets);
}

// dist/run/create-pipeline.js
import { readFileSync } from "node:fs";
function createPipeline({ lexicon, maxCharacters, extend, ...load } = {}) {
  const resources = sharedResources(load);
  const known = lexicon === void 0 ? null : lexiconFrom(lexicon, resources.gazetteer);
  return pipelineOf({ ...resources, lexicon: known }, sha256, { maxCharacters, extend });
}
function lexiconFrom(given, gazetteer) {
  if (typeof given !== "string")
    return lexiconOfEntries(given, gazetteer);
  return lexiconOfFiles([{ path: given, text: textOf(given) }], gazetteer);
}
function textOf(path) {
  const refuse = (text) => new LexiconError([{ path, line: null, text }]);
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw refuse(whyUnreadable(error));
  }
  const decoded = decode(bytes);
  if ("problem" in decoded)
    throw refuse(decoded.problem);
  return decoded.text;
}
var shared = lazily(() => createPipeline());
function annotate(article) {
  return shared().annotate(article);
}
function rows(article) {
  return shared().rows(article);
}
function rowsOf(articles) {
  return shared().rowsOf(articles);
}
export {
  ArticleError,
  DatasetError,
  LexiconError,
  ModelError,
  UsageError,
  annotate,
  createPipeline,
  extract,
  formats,
  merge,
  readArticles,
  readRows,
  rows,
  rowsOf,
  surfaceOf
};
