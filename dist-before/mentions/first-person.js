import { firstEndingAfter, firstStartingAfter } from "../document/span.js";
import { tokenRange } from "./reading.js";
import { addMention, subjectChain } from "./scene.js";
import { speechVerbs } from "./speech-verbs.js";
import { tweetAuthors } from "./tweet-authors.js";
/**
 * Adds `I` and `me` to whoever speaks: inside an embedded tweet the account's owner, inside a quotation the person to whom a verb
 * of saying in the same sentence attributes it. Runs last: `… he said` must be resolved before.
 */
export function readFirstPersons(scene) {
    const { doc, tokens } = scene.reading;
    const { chains } = scene.reading;
    const people = chains.filter(({ type }) => type === "PERSON");
    for (const [{ content }, owner] of tweetAuthors(people, doc.tweets))
        addFirstPersons(scene, owner, tokenRange(tokens, content));
    let last = { speaker: null, end: 0 };
    for (const quotation of doc.quotations) {
        const speaker = attributedTo(scene, quotation) ?? (runsOn(scene, last.end, quotation) ? last.speaker : null);
        if (speaker)
            addFirstPersons(scene, speaker, tokenRange(tokens, quotation.inner));
        last = { speaker, end: quotation.end };
    }
}
function addFirstPersons(scene, chain, { first, end }) {
    for (let index = first; index < end; index++) {
        const word = scene.reading.tokens[index]?.lower;
        if ((word === "i" || word === "me") && !scene.reading.named[index] && !scene.standsFor.has(index))
            addMention(scene, chain, { first: index, end: index + 1, form: "pronoun", rule: "first-person" });
    }
}
/** The person whom the sentence at the end of a quotation, or that at its start, names as the one who says it. */
function attributedTo(scene, quotation) {
    const { tokens } = scene.reading;
    const last = tokens[firstEndingAfter(tokens, quotation.end - 1)];
    const first = tokens[firstEndingAfter(tokens, quotation.start)];
    const behind = last
        ? speechClause(scene, clausesFrom(scene, last.sentence, quotation.start), (clause, verb) => verb >= quotation.end && clause.subject !== null)
        : null;
    const before = first
        ? speechClause(scene, clausesFrom(scene, first.sentence, 0), (_, verb) => verb < quotation.start)
        : null;
    const chain = behind ?? before;
    return chain?.type === "PERSON" ? chain : null;
}
/** How many clauses are looked at for one that says whose a quotation is: no sentence has more but an endless one. */
const clauseReach = 120;
/** The clauses of a sentence around an offset and behind it. */
function clausesFrom({ clausesIn }, sentence, offset) {
    const clauses = clausesIn.get(sentence) ?? [];
    const first = Math.max(0, firstStartingAfter(clauses, offset) - clauseReach / 2);
    return clauses.slice(first, first + clauseReach);
}
/** The subject of the first of the clauses with a verb of saying in the wanted place. */
function speechClause(scene, clauses, isThere) {
    for (const clause of clauses) {
        const verb = scene.reading.tokens[clause.verb]?.start ?? 0;
        if (!speechVerbs.has(clause.lemma) || !isThere(clause, verb))
            continue;
        const chain = subjectChain(scene, clause);
        if (chain)
            return chain;
    }
    return null;
}
/** Whether a quotation goes on with the one before it in the same paragraph: `"…," she said. "…"`. */
function runsOn({ reading }, end, quotation) {
    const between = reading.doc.text.slice(end, quotation.start);
    return between.length < 80 && /[.,]\s{0,3}$/u.test(between) && !between.includes("\n");
}
//# sourceMappingURL=first-person.js.map