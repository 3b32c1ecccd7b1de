import { firstEndingAfter, overlaps } from "../document/span.js";
const issuing = /^(?:adopt|issue|publish|release|sign)$/u;
const meeting = /^(?:host|meet|receive)$/u;
const followsMeeting = /\b(?:following|after)\s+(?:(?:an?|the|their|his|her)\s+)?(?:\p{L}{1,20}\s+)?(?:meeting|summit|talks)\b/iu;
/** The texts that an article says were issued after a meeting it has dated before. */
export function issuancesOf(doc) {
    const out = [];
    let met = null;
    for (const clause of doc.syntax.clauses) {
        if (meeting.test(clause.lemma))
            met = timexBehindSubject(doc, clause) ?? met;
        const issuer = issuing.test(clause.lemma) && !clause.isPassive ? subjectEntity(doc, clause) : null;
        if (met !== null && issuer !== null && isStatementAfterMeeting(doc, clause)) {
            out.push({ at: clause.start, issuer, timex: met });
        }
    }
    return out;
}
function isStatementAfterMeeting(doc, clause) {
    const sentence = doc.tokens.sentences[clause.sentence];
    const words = sentence ? doc.text.slice(sentence.start, sentence.end) : "";
    return /\b(?:statement|communiqu[eé]|declaration)\b/iu.test(words) && followsMeeting.test(words);
}
const subjectOf = ({ syntax }, { subject }) => subject === null ? undefined : syntax.nounPhrases[subject];
function timexBehindSubject(doc, clause) {
    const from = subjectOf(doc, clause)?.end ?? clause.start;
    const index = firstEndingAfter(doc.timexes, from);
    const timex = doc.timexes[index];
    const end = doc.tokens.sentences[clause.sentence]?.end ?? clause.end;
    return timex && timex.start < end ? index : null;
}
function subjectEntity(doc, clause) {
    const phrase = subjectOf(doc, clause);
    const mention = phrase && doc.mentions.mentions[firstEndingAfter(doc.mentions.mentions, phrase.start)];
    return phrase && mention && overlaps(mention, phrase) ? mention.entity : null;
}
//# sourceMappingURL=issuance.js.map