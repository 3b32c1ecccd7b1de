import { dateRules } from "./dates/rules.js";
import { eventRules } from "./events/rules.js";
import { loadGazetteer } from "./gazetteer/load.js";
import { furnitureRules } from "./ingest/rules.js";
import { mentionRules } from "./mentions/rules.js";
import { moneyRules } from "./money/rules.js";
import { spanOf } from "./names/candidate.js";
import { knowledgeOf } from "./names/knowledge.js";
import { readByRules } from "./names/read-by-rules.js";
import { nameRules } from "./names/rules.js";
import { userRules } from "./names/user-names.js";
import { statementRules } from "./statements/rules.js";
/** Rules of names that stand in the layer alone. */
const ofStage = new Set(["dateline-place", ...userRules.map(({ name }) => name)]);
let ownKnowledge = null;
/** Of the gazetteer that ships with Dateline; made when it is first asked for. */
function knowledge() {
    ownKnowledge ??= knowledgeOf(loadGazetteer());
    return ownKnowledge;
}
/** Every rule of every stage, and how its findings read: what the generic rule test runs and what a listing of rules prints. */
export const catalogue = [
    {
        stage: "ingest",
        rules: furnitureRules,
        findings: (doc) => doc.furniture.map((piece) => ({ ...piece, value: piece.kind })),
    },
    {
        stage: "names",
        rules: [...nameRules, ...userRules],
        // What the rules read by themselves, then what the stage made of it.
        findings: (doc) => [
            ...readByRules(doc, knowledge()).names.map((name) => ({ ...spanOf(name), rule: name.rule, value: name.type })),
            ...doc.names.filter(({ rule }) => ofStage.has(rule)).map((name) => ({ ...name, value: name.type })),
        ],
    },
    {
        stage: "dates",
        rules: dateRules,
        findings: (doc) => doc.dates.dates.map((date) => ({ ...date, value: date.value })),
    },
    {
        stage: "money",
        rules: moneyRules,
        findings: (doc) => doc.money.map((money) => ({
            ...money,
            value: `${money.amountMax === null ? money.amount : `${money.amountMin}-${money.amountMax}`} ${money.currency ?? money.currencyCandidates.join("|")}`,
        })),
    },
    {
        stage: "mentions",
        rules: mentionRules,
        findings: (doc) => doc.mentions.mentions.map((mention) => ({
            ...mention,
            value: doc.mentions.entities[mention.entity]?.name ?? "",
        })),
    },
    {
        stage: "statements",
        rules: statementRules,
        // What a statement finds is its first stretch of content; its value is who said it.
        findings: (doc) => doc.statements.map((statement) => ({
            start: statement.content[0]?.start ?? 0,
            end: statement.content[0]?.end ?? 0,
            rule: statement.rule,
            value: statement.speaker === null ? "unknown" : (doc.mentions.entities[statement.speaker]?.name ?? ""),
        })),
    },
    {
        stage: "events",
        rules: eventRules,
        findings: (doc) => doc.events.map((event) => ({ ...event, value: `${event.type} ${event.status}` })),
    },
];
//# sourceMappingURL=catalogue.js.map