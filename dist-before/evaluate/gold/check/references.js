import { suggestion } from "../nearest.js";
const kinds = {
    entities: "an entity",
    dates: "a date",
    money: "an amount of money",
    statements: "a statement",
    events: "an event",
};
/** Ids given twice, references to nothing or to the wrong kind, statements that stand within themselves. */
export function referenceProblems(article) {
    const known = new Map();
    const twice = [];
    // Safe: the keys of the table are these.
    for (const kind of Object.keys(kinds)) {
        article[kind].forEach(({ id }, index) => {
            const first = known.get(id);
            if (first)
                twice.push(idTwice([kind, index, "id"], id, first));
            else
                known.set(id, kind);
        });
    }
    return [...twice, ...referencesOf(article).flatMap((each) => brokenReference(each, known)), ...circles(article)];
}
function idTwice(path, id, first) {
    return {
        path,
        found: `${id}, the id of ${kinds[first]} already`,
        expected: "an id that nothing else in the article has",
        remedy: "rename one of the two, and what refers to it",
    };
}
function referencesOf({ entities, statements, events }) {
    const one = (kind, id, ...path) => ({ path, id, kind });
    const all = (kind, ids, ...path) => ids.map((id, index) => one(kind, id, ...path, index));
    return [
        ...entities.flatMap(({ roles }, index) => roles.map((role, part) => one("entities", role.of, "entities", index, "roles", part, "of"))),
        ...statements.flatMap(({ speaker, addressees, within }, index) => [
            one("entities", speaker, "statements", index, "speaker"),
            ...all("entities", addressees, "statements", index, "addressees"),
            one("statements", within, "statements", index, "within"),
        ]),
        ...events.flatMap(({ actors, recipients, place, money, claimed_in }, index) => [
            ...all("entities", actors, "events", index, "actors"),
            ...all("entities", recipients, "events", index, "recipients"),
            one("entities", place, "events", index, "place"),
            ...all("money", money, "events", index, "money"),
            one("statements", claimed_in, "events", index, "claimed_in"),
        ]),
    ];
}
function brokenReference({ path, id, kind }, known) {
    if (id === null)
        return [];
    const target = known.get(id);
    if (target === kind)
        return [];
    const ids = [...known].filter(([, each]) => each === kind).map(([name]) => name);
    return [
        {
            path,
            found: target ? `${id}, the id of ${kinds[target]}` : `${id}, which is the id of nothing`,
            expected: `the id of ${kinds[kind]}`,
            remedy: suggestion(id, ids, `correct it, leave it out, or add ${kinds[kind]} of this id`),
        },
    ];
}
/** One problem for each circle, at its first statement. */
function circles({ statements }) {
    const byId = new Map(statements.map((statement) => [statement.id, statement]));
    const done = new Set();
    return statements.flatMap((statement, index) => {
        const chain = [];
        let current = statement;
        while (current && !done.has(current.id) && !chain.includes(current.id)) {
            chain.push(current.id);
            current = current.within === null ? undefined : byId.get(current.within);
        }
        for (const id of chain)
            done.add(id);
        if (!current || !chain.includes(current.id))
            return [];
        const circle = [...chain.slice(chain.indexOf(current.id)), current.id].join(" in ");
        return [
            {
                path: ["statements", index, "within"],
                found: `${statement.within}, which leads round in a circle (${circle})`,
                expected: "a chain that ends in a statement of the article itself",
                remedy: "leave one of these out",
            },
        ];
    });
}
//# sourceMappingURL=references.js.map