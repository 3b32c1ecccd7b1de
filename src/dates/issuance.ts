import { firstEndingAfter, overlaps } from "../document/span.js";
import type { Clause } from "../document/syntax.js";
import type { DatedDoc } from "./anchors.js";

/** A text issued after a meeting: who issued it, where the article says so, and the expression that dates the meeting. */
export interface Issuance {
  readonly at: number;
  readonly issuer: number;
  readonly timex: number;
}

const issuing = /^(?:adopt|issue|publish|release|sign)$/u;
const meeting = /^(?:host|meet|receive)$/u;
const followsMeeting =
  /\b(?:following|after)\s+(?:(?:an?|the|their|his|her)\s+)?(?:\p{L}{1,20}\s+)?(?:meeting|summit|talks)\b/iu;

/** The texts that an article says were issued after a meeting it has dated before. */
export function issuancesOf(doc: DatedDoc): Issuance[] {
  const out: Issuance[] = [];
  let met: number | null = null;
  for (const clause of doc.syntax.clauses) {
    if (meeting.test(clause.lemma)) met = timexBehindSubject(doc, clause) ?? met;
    const issuer = issuing.test(clause.lemma) && !clause.isPassive ? subjectEntity(doc, clause) : null;
    if (met !== null && issuer !== null && isStatementAfterMeeting(doc, clause)) {
      out.push({ at: clause.start, issuer, timex: met });
    }
  }
  return out;
}

function isStatementAfterMeeting(doc: DatedDoc, clause: Clause): boolean {
  const sentence = doc.tokens.sentences[clause.sentence];
  const words = sentence ? doc.text.slice(sentence.start, sentence.end) : "";
  return /\b(?:statement|communiqu[eé]|declaration)\b/iu.test(words) && followsMeeting.test(words);
}

const subjectOf = ({ syntax }: DatedDoc, { subject }: Clause) =>
  subject === null ? undefined : syntax.nounPhrases[subject];

function timexBehindSubject(doc: DatedDoc, clause: Clause): number | null {
  const from = subjectOf(doc, clause)?.end ?? clause.start;
  const index = firstEndingAfter(doc.timexes, from);
  const timex = doc.timexes[index];
  const end = doc.tokens.sentences[clause.sentence]?.end ?? clause.end;
  return timex && timex.start < end ? index : null;
}

function subjectEntity(doc: DatedDoc, clause: Clause): number | null {
  const phrase = subjectOf(doc, clause);
  const mention = phrase && doc.mentions.mentions[firstEndingAfter(doc.mentions.mentions, phrase.start)];
  return phrase && mention && overlaps(mention, phrase) ? mention.entity : null;
}
