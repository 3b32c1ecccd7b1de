import type { Quotation } from "../document/quotations.js";
import { covers } from "../document/span.js";
import type { Clause } from "../document/syntax.js";
import type { Chain } from "./chain.js";
import { tokenFrom, tokenRange } from "./reading.js";
import { addMention, type Scene, subjectChain } from "./scene.js";
import { speechVerbs } from "./speech-verbs.js";

/**
 * Adds `I` and `me` to whoever speaks: inside an embedded tweet the account's owner, inside a quotation the person to whom a verb
 * of saying in the same sentence attributes it. Runs last: `… he said` must be resolved before.
 */
export function readFirstPersons(scene: Scene): void {
  const { doc, tokens } = scene.reading;
  const { chains } = scene.reading;
  for (const { content, author } of doc.tweets) {
    const owner = chains.find(
      (chain) => chain.type === "PERSON" && chain.mentions.some((mention) => covers(author, mention)),
    );
    if (owner) addFirstPersons(scene, owner, tokenRange(tokens, content));
  }
  let last: { readonly speaker: Chain | null; readonly end: number } = { speaker: null, end: 0 };
  for (const quotation of doc.quotations) {
    const speaker = attributedTo(scene, quotation) ?? (runsOn(scene, last.end, quotation) ? last.speaker : null);
    if (speaker) addFirstPersons(scene, speaker, tokenRange(tokens, quotation.inner));
    last = { speaker, end: quotation.end };
  }
}

function addFirstPersons(
  scene: Scene,
  chain: Chain,
  { first, end }: { readonly first: number; readonly end: number },
): void {
  for (let index = first; index < end; index++) {
    const word = scene.reading.tokens[index]?.lower;
    if ((word === "i" || word === "me") && !scene.reading.named[index] && !scene.standsFor.has(index))
      addMention(scene, chain, { first: index, end: index + 1, form: "pronoun", rule: "first-person" });
  }
}

/** The person whom the sentence at the end of a quotation, or that at its start, names as the one who says it. */
function attributedTo(scene: Scene, quotation: Quotation): Chain | null {
  const { tokens } = scene.reading;
  const last = tokens[tokenFrom(tokens, quotation.end - 1)];
  const first = tokens[tokenFrom(tokens, quotation.start)];
  const behind = last
    ? speechClause(scene, last.sentence, (clause, verb) => verb >= quotation.end && clause.subject !== null)
    : null;
  const before = first ? speechClause(scene, first.sentence, (_, verb) => verb < quotation.start) : null;
  const chain = behind ?? before;
  return chain?.type === "PERSON" ? chain : null;
}

/** The subject of the first clause of a sentence with a verb of saying in the wanted place. */
function speechClause(
  scene: Scene,
  sentence: number,
  isThere: (clause: Clause, verb: number) => boolean,
): Chain | null {
  for (const clause of scene.clausesIn.get(sentence) ?? []) {
    const verb = scene.reading.tokens[clause.verb]?.start ?? 0;
    if (!speechVerbs.has(clause.lemma) || !isThere(clause, verb)) continue;
    const chain = subjectChain(scene, clause);
    if (chain) return chain;
  }
  return null;
}

/** Whether a quotation goes on with the one before it in the same paragraph: `"…," she said. "…"`. */
function runsOn({ reading }: Scene, end: number, quotation: Quotation): boolean {
  const between = reading.doc.text.slice(end, quotation.start);
  return between.length < 80 && /[.,]\s{0,3}$/u.test(between) && !between.includes("\n");
}
