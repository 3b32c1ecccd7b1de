import { remembered } from "./remembered.js";

test("each text is answered once", () => {
  const asked: string[] = [];
  const answer = remembered((text) => {
    asked.push(text);
    return { text };
  });
  expect(answer("a")).toBe(answer("a"));
  expect(answer("b")).toEqual({ text: "b" });
  expect(asked).toEqual(["a", "b"]);
});

test("old answers are forgotten when there are too many, and found again", () => {
  const answer = remembered((text) => text.length);
  for (let number = 0; number < 60_000; number++) expect(answer(`word ${number}`)).toBe(`word ${number}`.length);
  expect(answer("word 1")).toBe(6);
});
