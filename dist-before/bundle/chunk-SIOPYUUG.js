// dist/datasets/json-lines.js
function jsonLines(dataset, rows) {
  const whole = wholeNumbersOf(dataset);
  let lines = "";
  for (const row of rows) {
    const json = JSON.stringify(row);
    lines += whole === null ? json : json.replaceAll(whole, "$&.0");
    lines += "\n";
  }
  return lines;
}
function wholeNumbersOf({ columns }) {
  const names = columns.filter(({ kind }) => kind === "number").map(({ name }) => name);
  return names.length === 0 ? null : new RegExp(`"(?:${names.join("|")})":-?\\d{1,400}(?=[,}])`, "gu");
}

export {
  jsonLines
};
