import {
  checkArticle
} from "./chunk-QI4NSQLB.js";
import {
  articleOf,
  tooLong
} from "./chunk-G7DZC6CV.js";
import {
  tablesOf
} from "./chunk-5IBKUAOX.js";
import {
  buildGraph
} from "./chunk-IDYM5ATR.js";
import {
  lexiconOf,
  parseLexicon
} from "./chunk-SZUWTD4P.js";
import {
  rejectRowMaker
} from "./chunk-PWHGC3RF.js";
import {
  recordOf
} from "./chunk-QY5GED2O.js";
import {
  StageError,
  articlePipeline
} from "./chunk-6ZNBIV7G.js";
import {
  articleFrom
} from "./chunk-TN55TF5R.js";
import {
  defaultMaxCharacters
} from "./chunk-OAOXLRWB.js";

// dist/library/article.js
var ArticleError = class extends Error {
  /** `read` when the article is at fault; `ingest`, a stage's name or `check` when Dateline is. */
  stage;
  /** The `source_path` of the article. */
  path;
  /** What `rejects.jsonl` would hold of it. */
  reject;
  constructor(reject, cause) {
    super(`${reject.sourcePath}: ${reject.reason}`, { cause });
    this.name = "ArticleError";
    this.stage = reject.stage;
    this.path = reject.sourcePath;
    this.reject = reject;
  }
};
function rawOf(given, maxCharacters) {
  const { text, date, title, byline, id } = given;
  const sourcePath = given.path ?? "article";
  const refuse = (reason) => new ArticleError({ sourcePath, stage: "read", reason, firstBytes: firstOf(text) });
  const day = date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : date;
  const parsed = articleOf({ text, date: day, title, byline, id }, { published: null });
  if ("problem" in parsed)
    throw refuse(parsed.problem);
  if (parsed.text.length > maxCharacters)
    throw refuse(tooLong(parsed.text.length, maxCharacters));
  return { ...parsed, sourcePath };
}
function firstOf(text) {
  return typeof text === "string" ? [...text.slice(0, 200)].slice(0, 80).join("") : null;
}

// dist/library/lexicon.js
var LexiconError = class extends Error {
  problems;
  constructor(problems) {
    const lines = problems.map(({ path, line, text }) => `${path}${line === null ? "" : `, line ${line}`}: ${text}`);
    super(`The lexicon cannot be used:
${lines.map((line) => `  ${line}`).join("\n")}`);
    this.name = "LexiconError";
    this.problems = problems;
  }
};
function lexiconOfEntries(entries, gazetteer) {
  const text = entries.map((entry) => JSON.stringify(entry)).join("\n");
  return lexiconOfFiles([{ path: "lexicon.jsonl", text }], gazetteer);
}
function lexiconOfFiles(files, gazetteer) {
  const { entries, problems } = parseLexicon(files, gazetteer);
  if (problems.length > 0)
    throw new LexiconError(problems);
  return lexiconOf(entries);
}

// dist/library/dataset-row.js
function* rowsIn(tables) {
  for (const [dataset, rows] of Object.entries(tables)) {
    for (const row of rows)
      yield { dataset, row };
  }
}

// dist/library/pipeline.js
function pipelineOf(resources, sha256, { maxCharacters = defaultMaxCharacters, extend = (standard) => standard } = {}) {
  const stages = extend(articlePipeline(resources));
  const annotate = (given) => {
    const raw = rawOf(given, maxCharacters);
    return failing(raw, "ingest", () => stages.run(articleFrom(raw, sha256)));
  };
  const rows = (article) => checkedRows(isAnnotated(article) ? article : annotate(article), sha256);
  return {
    resources,
    annotate,
    rows,
    async *rowsOf(articles) {
      const rejectRow = rejectRowMaker(sha256);
      for await (const article of articles) {
        const made = rejecting(() => rows(article));
        if ("reject" in made)
          yield { dataset: "rejects", row: rejectRow(made.reject) };
        else
          yield* rowsIn(made.rows);
      }
    },
    link: (articles, rejects = []) => linked([...articles], rejects, { resources, sha256 })
  };
}
function isAnnotated(article) {
  return "events" in article && "docId" in article;
}
function checkedRows(article, sha256) {
  const problem = checkArticle(article, { sha256 });
  if (problem !== null)
    throw new ArticleError(rejectFor(article, "check", problem));
  return recordOf(article, sha256).tables;
}
function linked(articles, rejects, { resources: { gazetteer }, sha256 }) {
  const seen = /* @__PURE__ */ new Set();
  for (const { docId } of articles) {
    if (seen.has(docId))
      throw new TypeError(`${docId} is there twice: link each article once.`);
    seen.add(docId);
  }
  return tablesOf(buildGraph(articles, { gazetteer, sha256 }), rejects, sha256);
}
function failing(raw, stage, run) {
  try {
    return run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ArticleError(rejectFor(raw, error instanceof StageError ? error.stage : stage, reason), error);
  }
}
function rejectFor({ sourcePath, text }, stage, reason) {
  return { sourcePath, stage, reason, firstBytes: firstOf(text) };
}
function rejecting(run) {
  try {
    return { rows: run() };
  } catch (error) {
    if (error instanceof ArticleError)
      return { reject: error.reject };
    throw error;
  }
}

export {
  ArticleError,
  LexiconError,
  lexiconOfEntries,
  lexiconOfFiles,
  pipelineOf
};
