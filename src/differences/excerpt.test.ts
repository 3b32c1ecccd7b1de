import { excerptOf } from "./excerpt.js";

/** The passage of a text that begins at offset 100, with marks around the words given. */
function passage(text: string, ...words: string[]) {
  const marks = words.map((word) => {
    const start = 100 + [...text.slice(0, text.indexOf(word))].length;
    return { char_start: start, char_end: start + [...word].length };
  });
  return { text, start: 100, marks };
}

test("words between marks, offsets in code points, line ends as spaces", () => {
  expect(excerptOf(passage("😀 Ana\r\nSilva spoke.", "Ana\r\nSilva"))).toBe("😀 ⟦Ana Silva⟧ spoke.");
});

test("several words", () => {
  expect(excerptOf(passage("We paid, she said, in May.", "in May", "We paid"))).toBe("⟦We paid⟧, she said, ⟦in May⟧.");
});

test("words inside others are not marked again", () => {
  expect(excerptOf(passage("We paid in May.", "paid in May", "in"))).toBe("We ⟦paid in May⟧.");
});

test("long sentences are cut at spaces", () => {
  const excerpt = excerptOf(passage(`${"long ".repeat(50)}story of the bridge ${"and ".repeat(50)}so on.`, "bridge"));
  expect(excerpt).toMatch(/^…long (long )+story of the ⟦bridge⟧ and( and)+…$/u);
});

test("of long words the middle is left out", () => {
  const words = `We said ${"this and ".repeat(60)}that`;
  expect(excerptOf(passage(`“${words},” she said.`, words))).toMatch(/^“⟦We said this .* … .* that⟧,” she said\.$/u);
});
