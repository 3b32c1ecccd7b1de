// dist/ingest/format.js
var formats = ["txt", "jsonl", "csv", "tsv", "html"];
var formatOfEnding = {
  ".txt": "txt",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".csv": "csv",
  ".tsv": "tsv",
  ".html": "html",
  ".htm": "html"
};
var readableEndings = Object.keys(formatOfEnding);
var compressed = /\.gz$/iu;
var lastEnding = /\.[^./\\]{1,20}$/u;
function isCompressed(path) {
  return compressed.test(path);
}
function formatOf(path) {
  const ending = lastEnding.exec(path.replace(compressed, ""))?.[0].toLowerCase() ?? "";
  return formatOfEnding[ending] ?? null;
}

export {
  formats,
  readableEndings,
  isCompressed,
  formatOf
};
