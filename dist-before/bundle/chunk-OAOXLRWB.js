// dist/ingest/parsed.js
var defaultMaxCharacters = 1e6;
function wellFormed(text) {
  return text.replaceAll(new RegExp("\\p{Cs}", "gu"), "�");
}

export {
  defaultMaxCharacters,
  wellFormed
};
