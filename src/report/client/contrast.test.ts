import { readFileSync } from "node:fs";

const style = readFileSync("src/report/client/style.css", "utf8");
const colours = new Map(
  [...style.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/gu)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

/** Relative luminance after WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ["ground", "paper", "sunken", "mark", "said", "cue", "differs"];
const onPaper = ["muted", "link"];
const inText = [
  "person",
  "org",
  "place",
  "norp",
  "misc",
  "date",
  "money",
  "event",
  "verbal-cooperation",
  "material-cooperation",
  "verbal-conflict",
  "material-conflict",
];
const pairs = [
  ...grounds.map((ground) => ["text", ground, 4.5] as const),
  ...[...onPaper, ...inText].flatMap((text) =>
    ["ground", "paper", "sunken", "differs"].map((ground) => [text, ground, 4.5] as const),
  ),
  ...inText.flatMap((text) => ["said", "cue"].map((ground) => [text, ground, 4.5] as const)),
  ...["focus", "control"].flatMap((line) => ["ground", "paper"].map((ground) => [line, ground, 3] as const)),
];

test("contrast is measured as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test.each(["light", "dark"] as const)("what stands on one another can be told apart, %s", (theme) => {
  const poor = pairs.flatMap(([text, ground, least]) => {
    const ratio = contrast(colours.get(text)?.[theme] ?? "", colours.get(ground)?.[theme] ?? "");
    return ratio >= least ? [] : [`${text} on ${ground}: ${ratio.toFixed(2)} < ${least}`];
  });
  expect(poor).toEqual([]);
});

test("every colour of the page has a name, and both themes", () => {
  const body = style.slice(style.indexOf("--sans"));
  expect(body.match(/#[0-9a-f]{3,8}\b/giu)).toBeNull();
  expect(colours.size).toBeGreaterThan(20);
});
