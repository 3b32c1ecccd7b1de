import { ModelError } from "./model-file.js";
import { readVocabulary, writeVocabulary } from "./vocabulary-file.js";

const words = ["kyiv", "odesa", "said", "erdoğan", ...Array.from({ length: 300 }, (_, index) => `word${index}`)];
const clusterOf = words.map((_, index) => (index === 3 ? 700 : index % 5));
const bytes = writeVocabulary({ words, clusterOf, groupOf: Array.from({ length: 1000 }, (_, index) => index % 7) });

test("every word is found again with its cluster and group, others are not", () => {
  const { usageOf } = readVocabulary(bytes, "vocabulary");
  words.forEach((word, index) => {
    const cluster = clusterOf[index] ?? 0;
    expect(usageOf(word)).toEqual({ cluster, group: cluster % 7 });
  });
  for (const other of ["", "kiev", "Kyiv"]) expect(usageOf(other)).toEqual({ cluster: -1, group: -1 });
});

test("a file that is cut short or of another kind is refused", () => {
  expect(() => readVocabulary(bytes.subarray(0, bytes.length - 3), "v.model")).toThrow(ModelError);
  expect(() => readVocabulary(new TextEncoder().encode("hello"), "v.model")).toThrow(/v\.model: this is not a model/u);
});
