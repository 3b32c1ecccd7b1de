import { dateFields, eventFields, mentionFields, moneyFields, participantsOf, roleFields, speakerOf, statementFields, } from "./fields.js";
const ruleOf = ({ rule }) => rule;
/** How mentions are compared. */
export const mentionSpec = {
    dataset: "mentions",
    id: ({ mention_id }) => mention_id,
    rule: ruleOf,
    fields: mentionFields,
    summary: ({ mention_type, form, entity_id }, side) => `${mention_type} ${form}: ${side.entity(entity_id).shown()}`,
};
/** How time expressions are compared. */
export const dateSpec = {
    dataset: "dates",
    id: ({ date_id }) => date_id,
    rule: ruleOf,
    fields: dateFields,
    summary: ({ timex_type, timex_value }) => `${timex_type} ${timex_value}`,
};
/** How amounts of money are compared. */
export const moneySpec = {
    dataset: "money",
    id: ({ money_id }) => money_id,
    rule: ruleOf,
    fields: moneyFields,
    summary(row) {
        const range = row.amount_min === null ? "some" : `${row.amount_min} to ${row.amount_max}`;
        return `${row.amount ?? range} ${row.currency ?? row.currency_candidates.join(" or ")}`;
    },
};
/** How the offices that people hold are compared. */
export const roleSpec = {
    dataset: "roles",
    id: ({ role_id }) => role_id,
    rule: () => null,
    fields: roleFields,
    summary(row, side) {
        const of = [row.organization_id ?? row.place_id ?? []].flat().map((id) => ` of ${side.entity(id).shown()}`);
        return `${side.entity(row.person_id).shown()}: ${row.title}${of.join("")}`;
    },
};
/** How statements are compared. */
export const statementSpec = {
    dataset: "statements",
    id: ({ statement_id }) => statement_id,
    rule: ruleOf,
    fields: statementFields,
    summary(row, side) {
        return `${row.kind}: ${speakerOf(row, side).shown() ?? "?"} ${row.is_negated ? "not " : ""}${row.cue}`;
    },
    marks: ({ statement_id }, { run }) => run.contentOf.get(statement_id) ?? [],
};
/** How events are compared. */
export const eventSpec = {
    dataset: "events",
    id: ({ event_id }) => event_id,
    rule: ruleOf,
    fields: eventFields,
    summary(row, side) {
        const what = `${row.subtype ?? row.event_type}${row.status === "factual" ? "" : ` (${row.status})`}`;
        const recipient = participantsOf(row, side, "recipient").shown();
        return `${participantsOf(row, side, "actor").shown() ?? "?"}: ${what}${recipient === null ? "" : ` → ${recipient}`}`;
    },
};
//# sourceMappingURL=row-specs.js.map