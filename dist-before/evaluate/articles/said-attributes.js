const always = () => true;
/** What is judged among the statements whose content was found: right when both sides have the same. */
export const saidAttributes = [
    {
        name: "cue",
        isKnown: always,
        gold: ({ gold }) => gold.statement.cue,
        run: ({ run }) => run.statement.cue,
    },
    {
        name: "kind",
        isKnown: always,
        gold: ({ gold }) => gold.statement.kind,
        run: ({ run }) => run.statement.kind,
    },
    {
        name: "medium",
        isKnown: always,
        gold: ({ gold }) => gold.statement.medium,
        run: ({ run }) => run.statement.medium,
    },
    {
        name: "said on",
        isKnown: ({ said_on }) => said_on !== null,
        gold: ({ gold }) => gold.statement.said_on,
        run: ({ run }) => run.statement.said_on,
    },
    {
        name: "addressees",
        isKnown: always,
        gold: ({ gold }) => listed(gold.statement.addressees),
        run: ({ article, run }) => listed(run.statement.addressee_ids.map((id) => article.entities.get(id) ?? id)),
    },
    {
        name: "negation",
        isKnown: always,
        gold: ({ gold }) => (gold.statement.negated ? "negated" : null),
        run: ({ run }) => (run.statement.is_negated ? "negated" : null),
    },
    {
        name: "nesting",
        isKnown: always,
        gold: ({ gold }) => (gold.statement.within === null ? null : "inside another"),
        run: ({ run }) => (run.statement.parent_statement_id === null ? null : "inside another"),
    },
];
function listed(ids) {
    return ids.length > 0 ? [...new Set(ids)].sort().join(", ") : null;
}
//# sourceMappingURL=said-attributes.js.map