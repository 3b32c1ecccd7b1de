// dist/document/unique.js
function unique(values) {
  return [...new Set(values)];
}

export {
  unique
};
