import { firstStartingAt, statementOf } from "./reading.js";
/** How many amounts are looked at on either side of an event: a sentence that names more is a list. */
const reach = 20;
/** The amounts named in the event's sentence, told by the same voice. */
export function amountsOf(reading, candidate) {
    const { money } = reading.doc;
    const sentence = reading.doc.tokens.sentences[candidate.sentence];
    const roles = [];
    const near = firstStartingAt(money, candidate.start);
    const first = Math.max(firstStartingAt(money, sentence?.start ?? 0), near - reach);
    for (let index = first; index < Math.min(money.length, near + reach); index++) {
        const amount = money[index];
        if (!amount || !sentence || amount.start >= sentence.end)
            break;
        if (statementOf(reading, amount) !== candidate.statement)
            continue;
        roles.push({ start: amount.start, end: amount.end, role: "money", entity: null, date: null, money: index });
    }
    return roles;
}
//# sourceMappingURL=amounts.js.map