import { labelNames } from "../names/tagger/labels.js";
import { nameReader } from "../testing/name-reader.js";

/** For tests: words and labels of a text whose names stand between ⟦ and ⟧, with their types before a bar: `⟦ORG|UN⟧`. */
function learnt(marked: string, isIncomplete = false): string {
  const { example } = nameReader().example(marked, isIncomplete);
  return example.segments
    .map(({ from, to }) =>
      example.view.words
        .slice(from, to)
        .map((word, index) => `${word.text}/${labelNames[example.labels[from + index] ?? 0]}`)
        .join(" "),
    )
    .join(" · ");
}

test("names become labels; words that cannot be part of one are not looked at", () => {
  expect(learnt("They have not seen her since ⟦PERSON|Ana Quist⟧ left the old ⟦ORG|Velmora Bank⟧ of the town.")).toBe(
    "They/O · Ana/B-PERSON Quist/I-PERSON left/O the/O old/O Velmora/B-ORG Bank/I-ORG",
  );
});

test("a name off the bounds of words is left out and counted", () => {
  const { leftOut } = nameReader().example("They saw Qu⟦PERSON|ist⟧ there.", false);
  expect(leftOut).toBe(1);
});

describe("conventions", () => {
  test("titles, articles and prepositions are no part of a name", () => {
    expect(learnt("They met ⟦PERSON|President Ana Quist⟧.")).toBe(
      "They/O met/O President/O Ana/B-PERSON Quist/I-PERSON",
    );
    expect(learnt("They left Rome for ⟦PLACE|the Netherlands⟧.")).toContain("the/O Netherlands/B-PLACE");
  });

  test("a common word with an article is none", () => {
    expect(learnt("They left the ⟦ORG|Party⟧.")).toBe("They/O left/O the/O Party/O");
  });

  test("nationalities and countries are what they are everywhere", () => {
    expect(learnt("They met ⟦MISC|French⟧ troops in ⟦ORG|Chad⟧ and German ones.")).toBe(
      "They/O met/O French/B-NORP troops/O in/O Chad/B-PLACE and/O German/B-NORP",
    );
  });

  test("where an incomplete annotation has no name and the rules see one nothing is learnt", () => {
    const text = "Then ⟦PERSON|Ana Quist⟧ left. It was there that they bought Velmora Motors cheaply.";
    expect(learnt(text)).toContain("Velmora/O");
    expect(learnt(text, true)).toBe("Then/O Ana/B-PERSON Quist/I-PERSON · It/O");
  });

  test("an incomplete annotation is completed by lists, and by nationalities in front of bodies", () => {
    const text = "They left NATO for the ⟦NORP|Iraqi⟧ ⟦ORG|Ministry of Finance⟧.";
    expect(learnt(text, true)).toBe(
      "They/O left/O NATO/B-ORG for/O the/O Iraqi/B-ORG Ministry/I-ORG of/I-ORG Finance/I-ORG",
    );
    expect(learnt(text)).toContain("Ministry/B-ORG");
  });
});
