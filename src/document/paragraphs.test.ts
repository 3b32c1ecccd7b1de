import { paragraphsOf } from "./paragraphs.js";

const paragraphs = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

test("a line is a paragraph; empty lines are none", () => {
  expect(paragraphs("One.\n\n  Two. \r\nThree.\n")).toEqual(["One.", "Two.", "Three."]);
});

test("hard-wrapped lines are one paragraph", () => {
  expect(paragraphs("The minister said on\nMonday that talks\nwould go on.\n\nNobody left.")).toEqual([
    "The minister said on\nMonday that talks\nwould go on.",
    "Nobody left.",
  ]);
});

test("a text without words has no paragraphs", () => {
  expect(paragraphs(" \n\t\r\n")).toEqual([]);
});
