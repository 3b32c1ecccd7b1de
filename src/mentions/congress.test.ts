import { annotateText } from "../testing/annotate.js";

test.each([
  ["Officials in Washington said Congress would vote.", "US Congress"],
  ["Voters in Karnataka and Kerala said Congress would win in India.", "Indian National Congress"],
  ["The mayor said Congress would vote.", "Congress"],
])("a bare Congress is that of the country spoken of: %s", (text, expected) => {
  const { entities } = annotateText(text).mentions;
  expect(entities.filter(({ type }) => type === "ORG").map(({ name }) => name)).toEqual([expected]);
});
