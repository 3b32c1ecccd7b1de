import type { EventRole } from "../document/events.js";
import type { Candidate } from "./candidate.js";
import { firstStartingAt, type Reading, statementOf } from "./reading.js";

/** The amounts named in the event's clause, or near its noun. */
export function amountsOf(reading: Reading, candidate: Candidate): EventRole[] {
  const { money } = reading.doc;
  const sentence = reading.doc.tokens.sentences[candidate.sentence];
  const roles: EventRole[] = [];
  for (let index = firstStartingAt(money, sentence?.start ?? 0); index < money.length; index++) {
    const amount = money[index];
    if (!amount || !sentence || amount.start >= sentence.end) break;
    if (statementOf(reading, amount) !== candidate.statement) continue;
    roles.push({ start: amount.start, end: amount.end, role: "money", entity: null, date: null, money: index });
  }
  return roles;
}
