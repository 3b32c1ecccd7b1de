import { at } from "../document/at.js";
import { covers } from "../document/span.js";
import { agentsOf, clauseAt, obliquesWith, patientsOf } from "../document/syntax.js";
const nobody = { payer: null, payee: null };
/** Verbs that themselves say who pays: a fined party, a buyer, a seller. */
const transfers = [
    { lemmas: new Set(["fine"]), payer: "patient", payee: "none" },
    { lemmas: new Set(["pay", "repay"]), payer: "agent", payee: { prepositions: ["to"] } },
    { lemmas: new Set(["acquire", "buy", "purchase"]), payer: "agent", payee: { prepositions: ["from"] } },
    { lemmas: new Set(["sell"]), payer: { prepositions: ["to"] }, payee: "agent" },
];
/**
 * Reads who pays each amount and who is paid; the result runs parallel to `money`. The verb of the amount's own clause decides
 * where it is one of paying, fining, buying or selling; else an AID event that has the amount as its money: its actor pays,
 * its recipient is paid. A party is named only where exactly one entity qualifies; denied events and clauses name nobody.
 */
export function moneyParties(article) {
    const byAid = aidOfMoney(article);
    return article.money.map((money, index) => {
        const fromVerb = verbParties(article, money);
        if (fromVerb)
            return fromVerb;
        const aid = byAid.get(index);
        return aid ? aidParties(article, aid) : nobody;
    });
}
/** Actor and recipient of an AID event; somebody who holds an office gives what is not his own, so he is not named. */
function aidParties({ mentions }, aid) {
    const actor = soleEntity(aid, "actor");
    const isOfficial = actor !== null && at(mentions.entities, actor).roles.length > 0;
    return differing({ payer: isOfficial ? null : actor, payee: soleEntity(aid, "recipient") });
}
/** The AID event of each amount: of several, the one whose trigger stands nearest. */
function aidOfMoney({ events, money }) {
    const found = new Map();
    for (const event of events.filter(({ type, status }) => type === "AID" && status !== "denied")) {
        for (const { money: index } of event.roles) {
            if (index === null)
                continue;
            const rival = found.get(index);
            const amount = at(money, index);
            if (!rival || distance(event, amount) < distance(rival, amount))
                found.set(index, event);
        }
    }
    return found;
}
function distance(a, b) {
    return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}
function soleEntity({ roles }, role) {
    return sole(roles.flatMap(({ role: each, entity }) => (each === role ? [entity] : [])));
}
/** What the clause of the amount says when its verb is one of a transfer; null when it is not. */
function verbParties(article, money) {
    const clause = article.syntax.clauses[clauseAt(article.syntax, money.start) ?? -1];
    const transfer = clause && transfers.find(({ lemmas }) => lemmas.has(clause.lemma));
    if (!clause || !transfer)
        return null;
    if (clause.isNegated)
        return nobody;
    return differing({
        payer: participant(article, clause, transfer.payer),
        payee: participant(article, clause, transfer.payee),
    });
}
function participant(article, clause, which) {
    if (which === "none")
        return null;
    if (which === "agent")
        return entityOf(article, agentsOf(article.syntax, clause));
    if (which === "patient")
        return entityOf(article, patientsOf(clause).slice(0, 1));
    return entityOf(article, obliquesWith(article.syntax, clause, ...which.prepositions));
}
/** The one entity that the heads of the noun phrases stand for; null when there are several or one has no entity. */
function entityOf({ syntax, tokens, mentions }, phrases) {
    return sole(phrases.map((index) => {
        const head = tokens.tokens[syntax.nounPhrases[index]?.head ?? -1];
        const holding = head ? mentions.mentions.filter((mention) => covers(mention, head)) : [];
        return holding.at(-1)?.entity ?? null;
    }));
}
function sole(entities) {
    const [only = null, ...others] = new Set(entities);
    return others.length === 0 ? only : null;
}
/** Nobody pays himself: when both are one entity, something was misread. */
function differing(parties) {
    return parties.payer !== null && parties.payer === parties.payee ? nobody : parties;
}
//# sourceMappingURL=money-parties.js.map