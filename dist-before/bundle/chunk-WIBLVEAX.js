import {
  sha256
} from "./chunk-PHY6QT7F.js";
import {
  StageError,
  articlePipeline
} from "./chunk-6ZNBIV7G.js";
import {
  articleFrom
} from "./chunk-TN55TF5R.js";

// dist/run/annotate.js
function annotatorWith(resources) {
  const pipeline = articlePipeline(resources);
  return (raw) => {
    const attempt = attempting(raw);
    const article = attempt("ingest", () => articleFrom(raw, sha256));
    if ("reject" in article)
      return article;
    const annotated = attempt("pipeline", () => pipeline.run(article.value));
    if ("reject" in annotated)
      return annotated;
    return { article: annotated.value };
  };
}
var faultOfOurs = "This is a fault of Dateline's, not of the article's: please report it with the article.";
function attempting(raw) {
  return (stage, run) => {
    try {
      return { value: run() };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const at = error instanceof StageError ? error.stage : stage;
      return { reject: rejectOf(raw, at, `${message.replace(/(?<![.\s])[.\s]+$/u, "")}. ${faultOfOurs}`) };
    }
  };
}
function rejectOf({ sourcePath, text }, stage, reason) {
  return { sourcePath, stage, reason, firstBytes: [...text.slice(0, 200)].slice(0, 80).join("") };
}

export {
  annotatorWith,
  faultOfOurs,
  rejectOf
};
