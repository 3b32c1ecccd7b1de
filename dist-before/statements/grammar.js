/** Reads subjects and contents off an article's clauses. */
export function grammarOf({ clauses, nounPhrases }, tokenAt) {
    const subjects = new Map();
    const contents = new Map();
    for (const { verb, subject, governor, relation, introducedBy, start } of clauses) {
        const phrase = subject === null ? undefined : nounPhrases[subject];
        if (phrase)
            subjects.set(verb, phrase.head);
        const above = governor === null ? undefined : clauses[governor];
        if (!above || relation !== "complement" || introducedBy !== "that" || contents.has(above.verb))
            continue;
        const that = tokenAt(start);
        if (that > above.verb)
            contents.set(above.verb, that);
    }
    return { subjects, contents };
}
//# sourceMappingURL=grammar.js.map