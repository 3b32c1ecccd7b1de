// dist/run/between.js
function replaceBetween(text, name, content) {
  const [opening, closing] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = text.indexOf(opening);
  const end = text.indexOf(closing, start);
  if (start < 0 || end < 0)
    return text;
  return `${text.slice(0, start + opening.length)}
${content}
${text.slice(end)}`;
}
function readBetween(text, name) {
  const [opening, closing] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = text.indexOf(opening);
  const end = text.indexOf(closing, start);
  return start < 0 || end < 0 ? null : text.slice(start + opening.length, end).trim();
}

export {
  replaceBetween,
  readBetween
};
