import { catalogue } from "./catalogue.js";
import type { Documented, Example, StageRules } from "./document/rule.js";
import { annotateText, annotateWith, lexiconFrom } from "./testing/annotate.js";

const cases = catalogue.flatMap((entry) =>
  entry.rules.map((rule) => ({ entry, rule, label: `${entry.stage}/${rule.name}` })),
);

test("rule names are unique within a stage", () => {
  for (const { stage, rules } of catalogue) {
    const names = rules.map((rule) => rule.name);
    expect([stage, ...names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([stage]);
  }
});

for (const { entry, rule, label } of cases)
  describe(label, () => {
    test("has examples", () => {
      expect(rule.finds.length).toBeGreaterThan(0);
    });
    if (rule.finds.length > 0) test.each(rule.finds)("finds $text", (example) => expectFound(entry, rule, example));
    if (rule.ignores.length > 0) {
      test.each(rule.ignores)("ignores %s", (text) => {
        expect(findingsOf(entry, rule, { text })).toEqual([]);
      });
    }
  });

function expectFound(entry: StageRules, rule: Documented, example: Example) {
  const plain = example.text.replaceAll(/[⟦⟧]/gu, "");
  const expected = [...example.text.matchAll(/⟦(.*?)⟧/gsu)].map((match) => match[1]);
  expect(expected.length).toBeGreaterThan(0);
  const found = findingsOf(entry, rule, { ...example, text: plain });
  const surfaces = found.map(({ start, end }) => plain.slice(start, end));
  for (const surface of expected) expect(surfaces).toContain(surface);
  if (example.value !== undefined) expect(found.map(({ value }) => value)).toContain(example.value);
}

function findingsOf({ findings }: StageRules, rule: Documented, { text, published }: Example) {
  const { lexicon } = rule;
  const doc =
    lexicon === undefined ? annotateText(text, published) : annotateWith(lexiconFrom(lexicon), text, published);
  return findings(doc).filter((finding) => finding.rule === rule.name);
}
