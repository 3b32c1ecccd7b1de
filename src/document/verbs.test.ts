import { verbLemma, verbShape } from "./verbs.js";

test.each([
  ["said", "say"],
  ["recognized", "recognize"],
  ["planned", "plan"],
  ["agreed", "agree"],
  ["carried", "carry"],
  ["died", "die"],
  ["passes", "pass"],
  ["visited", "visit"],
  ["looted", "loot"],
  ["lauded", "laud"],
  ["promoted", "promote"],
  ["dying", "die"],
  ["talk", "talk"],
])("the infinitive of %s is %s", (form, lemma) => {
  expect(verbLemma(form)).toBe(lemma);
});

test("a form may be past and participle", () => {
  expect(verbShape("said")).toMatchObject({ past: true, participle: true, base: false });
});

test("a form may be base, past and participle", () => {
  expect(verbShape("put")).toMatchObject({ base: true, past: true, participle: true });
});

test("an inherited property name is no verb form", () => {
  expect(verbShape("constructor")).toMatchObject({ base: true, past: false });
});
