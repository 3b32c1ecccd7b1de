import { quotedStretches } from "./quoted-stretches.js";

function quoted(text: string): string[] {
  return quotedStretches(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["curly", "He said “no more” twice.", ["“no more”"]],
  ["straight", 'Both "yes" and "no" count.', ['"yes"', '"no"']],
  ["doubled", "She wrote ``maybe'' below.", ["``maybe''"]],
  ["angle", "The sign says «closed».", ["«closed»"]],
  ["low", "The sign says „closed“, I think.", ["„closed“"]],
])("%s marks quote, marks included", (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test("single marks are apostrophes", () => {
  expect(quoted("The mayor's ‘plan’ isn't 'new'.")).toEqual([]);
});

test("a mark left open closes at the end of its paragraph", () => {
  expect(quoted('He said: “One.\n“Two.” And "three" four')).toEqual(["“One.", "“Two.”", '"three"']);
});

test("a mark that closes nothing quotes nothing", () => {
  expect(quoted("Enough.” He left.")).toEqual([]);
  expect(quoted('Twelve inches" of snow')).toEqual([]);
});

test("a closing mark between a space and a word opens", () => {
  expect(quoted("They call it ”progress” here.")).toEqual(["”progress”"]);
});

test("an opening mark between a word and a space closes", () => {
  expect(quoted("They call it “progress“ here.")).toEqual(["“progress“"]);
});

test("an opening mark inside a quotation does not begin it anew", () => {
  expect(quoted("“He said “no more” to us")).toEqual(["“He said “no more”"]);
});

test("a long row of marks takes no long time", () => {
  expect(quoted('"'.repeat(100_000))).toHaveLength(50_000);
});
