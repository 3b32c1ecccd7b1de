import type { Measure } from "../../score.js";
import { scoreSpeechVerbs } from "./speech.js";
import type { ParsedSentence } from "./syntax.js";

const lemmas = new Map([
  ["added", "add"],
  ["informed", "inform"],
  ["stated", "state"],
]);

/** A sentence of words like `form/head/relation`, heads counted from 1, 0 for the root; verbs are the words in -ed. */
function sentence(words: string): ParsedSentence {
  return words.split(" ").map((word) => {
    const [form = "", head = "0", relation = "dep"] = word.split("/");
    const lemma = lemmas.get(form) ?? form;
    return { form, lemma, upos: form.endsWith("ed") ? "VERB" : "NOUN", head: Number(head) - 1, relation };
  });
}

function judge(gold: string, predicted: string): Record<string, string> {
  const measures = scoreSpeechVerbs([{ docId: "d1", gold: [sentence(gold)], predicted: [sentence(predicted)] }]);
  return Object.fromEntries(measures.map((measure) => [measure.name.replace("speech verb ", ""), inWords(measure)]));
}

const inWords = (measure: Measure) => (measure.kind === "accuracy" ? `${measure.right} of ${measure.of}` : "");

const stated = "Ana/2/nsubj stated/0/root rain/4/nsubj ended/2/ccomp";

test("the gold against itself has every subject and content", () => {
  expect(judge(stated, stated)).toEqual({
    subjects: "1 of 1",
    contents: "1 of 1",
    "contents, before": "0 of 0",
    "contents, after": "1 of 1",
  });
});

test("a subject may be read as active or passive, but not as an object, and must hang on its verb", () => {
  const told = "Ana/2/nsubj:pass informed/0/root";
  expect(judge(told, "Ana/2/nsubj informed/0/root").subjects).toBe("1 of 1");
  expect(judge(told, "Ana/2/obj informed/0/root").subjects).toBe("0 of 1");
  expect(judge(told, "Ana/0/nsubj informed/1/acl").subjects).toBe("0 of 1");
});

test("a content is right in either direction and with any relation", () => {
  expect(judge(stated, "Ana/4/nsubj stated/4/parataxis rain/4/nsubj ended/0/root").contents).toBe("1 of 1");
  expect(judge(stated, "Ana/2/nsubj stated/0/root rain/2/obj ended/3/acl").contents).toBe("0 of 1");
});

test("a verb that is the parataxis of its content has it before", () => {
  const gold = "Rain/2/nsubj ended/0/root Ana/4/nsubj stated/2/parataxis";
  expect(judge(gold, gold)).toMatchObject({ contents: "1 of 1", "contents, before": "1 of 1" });
});

test("a parataxis of a verb of speech is its content where no complement is", () => {
  expect(judge("Ana/2/nsubj stated/0/root rain/4/nsubj ended/2/parataxis", stated).contents).toBe("1 of 1");
  const both = "Ana/2/nsubj stated/0/root rain/4/nsubj ended/2/ccomp thunder/6/nsubj started/2/parataxis";
  expect(judge(both, both).contents).toBe("1 of 1");
});

test("two verbs of speech beside each other are one content", () => {
  const gold = "Ana/2/nsubj stated/0/root Ben/4/nsubj added/2/parataxis";
  expect(judge(gold, gold).contents).toBe("1 of 1");
});

test("other verbs, and nouns of speech, have no part in it", () => {
  const caused = stated.replace("stated", "caused");
  expect(judge(caused, caused)).toMatchObject({ subjects: "0 of 0", contents: "0 of 0" });
  expect(judge("It/2/nsubj claim/0/root", "It/2/nsubj claim/0/root").subjects).toBe("0 of 0");
});

test("words that are cut elsewhere are not found", () => {
  expect(judge("Ana/2/nsubj stated/0/root", "Anastated/0/root").subjects).toBe("0 of 1");
});
