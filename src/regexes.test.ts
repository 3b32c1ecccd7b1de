import { attacksOn } from "./testing/regexes/attacks.js";
import { findingOn } from "./testing/regexes/growth.js";
import { composedDuring, composingFiles, literals, literalsIn } from "./testing/regexes/sources.js";

const worst = (pattern: RegExp) => findingOn(pattern, attacksOn(pattern));

test.each([
  ["turns within turns", /(a+)+$/u],
  ["a run that is tried from each of its characters", /\s+$/gu],
  ["a run that is tried from each of its characters, once", /[a-z]+:/u],
  ["three runs that may share what they take", /(.*),(.*),(.*)x/u],
  ["options that begin alike", /^(?:a|ab|b)*c$/u],
  ["a run behind a fixed beginning", /\((?:[^)]|\s)*\)x/u],
])("it sees %s", (_, pattern) => {
  expect(worst(pattern)).not.toBeNull();
});

test.each([/\s{1,50}$/gu, /(?<!\s)\s+$/gu, /^[a-z]+:/u, /a[^a]*b/u, /\p{Lu}\p{L}{0,20} \d/u])(
  "%p is none",
  (pattern) => {
    expect(worst(pattern)).toBeNull();
  },
);

test("literals are found wherever they stand", () => {
  expect(literalsIn('const a = { b: [/x\\/y/gu] }; const c = "/z/"; f(/w/iu.source);').map(String)).toEqual([
    "/x\\/y/gu",
    "/w/iu",
  ]);
});

test("no regular expression takes time that grows faster than its text", async () => {
  const composed = await composedDuring(async () => {
    for (const file of composingFiles()) await import(`./${file.replace(/ts$/u, "js")}`);
    // Some are made when the stages are.
    const [{ articlePipeline }, { loadResources }] = [
      await import("./pipeline.js"),
      await import("./run/load-resources.js"),
    ];
    articlePipeline(loadResources());
  });
  const all = [...literals(), ...composed.map((pattern) => ({ file: "composed", pattern }))];
  const written = [...new Map(all.map((each) => [String(each.pattern), each])).values()];
  expect(written.length).toBeGreaterThan(500);
  expect(composed.length).toBeGreaterThan(20);
  const found = new Map<string, string>();
  for (const { file, pattern } of written) {
    const finding = worst(pattern);
    if (finding) found.set(String(pattern), `${file}: ${finding.growth.toFixed(1)} ${JSON.stringify(finding.attack)}`);
  }
  expect([...found]).toEqual([]);
}, 120_000);
