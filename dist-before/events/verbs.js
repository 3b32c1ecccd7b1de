import { statementAt, statementOf } from "./reading.js";
import { firstFilled, isBlamed, passes, phrasesIn } from "./slots.js";
import { standingOf } from "./standing.js";
import { isOfClass } from "./words/classes.js";
/** Builds the index of rules. */
export function indexVerbs(rules) {
    const index = new Map();
    for (const rule of rules) {
        for (const wording of rule.verbs) {
            const [verb = "", ...behind] = wording.split(" ");
            index.set(verb, [...(index.get(verb) ?? []), { rule, behind }]);
        }
    }
    for (const wordings of index.values())
        wordings.sort((a, b) => b.behind.length - a.behind.length);
    const general = index.get(anyVerb) ?? [];
    return new Map([...index].map(([verb, wordings]) => {
        const own = wordings.filter(({ rule }) => rule.beside === undefined);
        const beside = wordings.filter(({ rule }) => rule.beside !== undefined);
        return [verb, { own: isAct(verb) ? [...general, ...own] : own, beside }];
    }));
}
/** In the place of a lemma: every verb that some rule knows. */
const anyVerb = "*";
/** The first rule that fits a clause makes its event; null when none does. */
export function verbEvent(reading, index, { wordings, typeOf }) {
    const clause = reading.clauses[index];
    const known = clause && wordings.get(clause.lemma);
    if (!clause || !known)
        return null;
    const match = { clause, index, typeOf };
    for (const wording of known.own) {
        const candidate = worded(reading, match, wording);
        if (candidate)
            return candidate;
    }
    return null;
}
/** The event that the words of an event tell beside it: a sentence to prison is a conviction and a detention. */
export function besideEvent(reading, { clause: index, rule: { name } }, { wordings, typeOf }) {
    const clause = index === null ? undefined : reading.clauses[index];
    if (!clause || index === null)
        return null;
    for (const wording of wordings.get(clause.lemma)?.beside ?? []) {
        const candidate = wording.rule.beside === name ? worded(reading, { clause, index, typeOf }, wording) : null;
        if (candidate)
            return candidate;
    }
    return null;
}
function worded(reading, match, { rule, behind }) {
    if (!fitsVoice(match.clause, rule))
        return null;
    const end = endBehind(reading, match.clause, behind);
    if (end === null || !fits(reading, match, rule))
        return null;
    const candidate = candidateOf(reading, match, { rule, end });
    return rule.needs === "recipient" && candidate.recipients.length === 0 ? null : candidate;
}
const isAct = (lemma) => !/^(?:be|have|remain|stay|stand|go)$/u.test(lemma);
/** Offset of the end of the words behind a verb, adverbs skipped; null when they are not there. */
function endBehind({ tokens }, clause, words) {
    let at = clause.verb + 1;
    let end = tokens[clause.verb]?.end ?? clause.end;
    for (const word of words) {
        while (tokens[at]?.partOfSpeech === "ADV" && tokens[at]?.lower !== word && at < clause.verb + 4)
            at++;
        const token = tokens[at];
        if (!token || (token.lower !== word && token.lemma !== word))
            return null;
        end = token.end;
        at++;
    }
    return end;
}
function fits(reading, match, rule) {
    return (fitsSurroundings(reading, match.clause, rule) &&
        fitsGovernment(reading, match, rule) &&
        fitsArguments(reading, match.clause, rule));
}
function fitsVoice(clause, { negation, modals, voice }) {
    if (negation === "only" && !(clause.isNegated && isVolition(clause)))
        return false;
    if (modals && !(clause.modal !== null && modals.includes(clause.modal)))
        return false;
    return voice === undefined || clause.isPassive === (voice === "passive");
}
/** `will not`, `does not`, `refuses`: a will, not a report that something did not happen. */
function isVolition(clause) {
    return clause.tense !== "past" || clause.modal !== null;
}
function fitsSurroundings(reading, clause, rule) {
    const verb = reading.tokens[clause.verb];
    if (rule.isTold && verb && statementOf(reading, verb) === null)
        return false;
    return !rule.behindVerb || hasBehind(reading, clause, { name: rule.behindVerb, isOpen: rule.governs !== undefined });
}
/** Whether a word of a class stands behind the verb: in its clause, or (`isOpen`) in what it governs. */
function hasBehind({ tokens, doc }, clause, { name, isOpen }) {
    const sentenceEnd = doc.tokens.sentences[clause.sentence]?.endToken ?? clause.verb;
    const reach = clause.lemma === "be" ? 6 : 30;
    const end = Math.min(sentenceEnd, clause.verb + reach);
    for (let at = clause.verb + 1; at < end; at++) {
        const token = tokens[at];
        if (!token || (!isOpen && (token.start >= clause.end || token.partOfSpeech === "SCONJ")))
            return false;
        if (isOfClass(token.lemma, name))
            return true;
    }
    return false;
}
function fitsGovernment(reading, { clause, index, typeOf }, rule) {
    const { governedTypes, governs } = rule;
    if (governedTypes === undefined && governs !== "infinitive")
        return true;
    const below = reading.governed[index] ?? [];
    if (governedTypes) {
        return below.some((child) => {
            const type = typeOf(child);
            return type !== null && governedTypes.includes(type);
        });
    }
    return !clause.isPassive && below.some((child) => reading.clauses[child]?.relation === "infinitive");
}
function fitsArguments(reading, clause, rule) {
    return fitsSubject(reading, clause, rule) && fitsObjects(reading, clause, rule) && fitsOblique(reading, clause, rule);
}
function fitsSubject(reading, clause, { subject }) {
    if (!subject)
        return true;
    const subjects = phrasesIn(reading, clause, "subject");
    return subjects.length === 0 || subjects.some((each) => passes(reading, each, subject));
}
function fitsObjects(reading, clause, { objects: wanted, object, objectIsNot }) {
    if (wanted === undefined && !object && !objectIsNot)
        return true;
    const objects = phrasesIn(reading, clause, "object");
    if (!fitsCount(wanted, objects.length))
        return false;
    if (object && !objects.some((each) => passes(reading, each, object)))
        return false;
    return !objectIsNot?.length || !objects.some((each) => passes(reading, each, objectIsNot));
}
function fitsOblique(reading, clause, { oblique }) {
    if (!oblique)
        return true;
    const { prepositions, classes } = oblique;
    return prepositions.some((preposition) => phrasesIn(reading, clause, preposition).some((each) => !classes || passes(reading, each, classes)));
}
function fitsCount(objects, count) {
    if (objects === undefined)
        return true;
    return objects === "one" ? count < 2 : (objects === "some") === count > 0;
}
function candidateOf(reading, { clause, index }, { rule, end }) {
    const start = reading.tokens[clause.verb]?.start ?? clause.start;
    const statement = statementOf(reading, { start, end });
    const top = topOf(reading, statement, start);
    const isActual = rule.negation === "only" || isBlamed(reading, clause);
    return {
        start,
        end,
        rule,
        type: rule.type,
        sentence: clause.sentence,
        clause: index,
        phrase: null,
        statement,
        actors: firstFilled(reading, index, { slots: rule.actor ?? subjectOnly, statement }),
        recipients: firstFilled(reading, index, {
            slots: rule.recipient ?? [],
            statement,
            takesAnyone: rule.takesAnyone === true,
        }),
        standing: isActual ? "actual" : standingOf(reading, index, top),
    };
}
const subjectOnly = ["subject"];
/** Where the piece of a statement that holds an offset begins; 0 outside of statements. */
export function topOf(reading, statement, offset) {
    const pieces = statementAt(reading, statement)?.content ?? [];
    return pieces.find((piece) => piece.start <= offset && offset < piece.end)?.start ?? 0;
}
//# sourceMappingURL=verbs.js.map