import { firstStartingAfter } from "../document/span.js";
import { voiceAt } from "./reading.js";
import { speechVerbs } from "./speech-verbs.js";
export function sceneOf(reading) {
    const { nounPhrases, clauses } = reading.doc.syntax;
    const subjectOf = new Map();
    const clausesIn = new Map();
    for (const clause of clauses) {
        push(clausesIn, clause.sentence, clause);
        for (const index of clause.subject === null ? [] : [clause.subject, ...clause.coSubjects]) {
            const phrase = nounPhrases[index];
            if (phrase)
                push(subjectOf, phrase.head, clause);
        }
    }
    const standsFor = new Map();
    reading.named.forEach((name, index) => {
        if (name)
            standsFor.set(index, name.chain);
    });
    let count = 0;
    const told = reading.doc.tokens.sentences.map(({ isQuoted, isBoilerplate }) => {
        const before = count;
        if (!isQuoted && !isBoilerplate)
            count++;
        return before;
    });
    return { reading, references: [], standsFor, subjectOf, clausesIn, governedBy: governedClauses(clauses), told };
}
function governedClauses(clauses) {
    const governedBy = new Map();
    for (const clause of clauses) {
        const above = clause.governor === null ? undefined : clauses[clause.governor];
        if (above)
            push(governedBy, above, clause);
    }
    return governedBy;
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
/** Notes that tokens speak of a chain, or of a person without one. */
export function refer(scene, chain, range, gender = null) {
    const token = scene.reading.tokens[range.first];
    if (!token)
        return;
    let [prominence, topicality] = [0, 0];
    for (let index = range.first; index < range.end; index++) {
        scene.standsFor.set(index, chain);
        for (const clause of scene.subjectOf.get(index) ?? []) {
            const rank = rankOf(scene, clause);
            prominence = Math.max(prominence, rank);
            topicality = Math.max(topicality, topicRank(scene, clause, rank));
        }
    }
    const voice = voiceAt(scene.reading, token.start);
    scene.references.push({ chain, gender, sentence: token.sentence, prominence, topicality, voice });
}
/** The rank of a clause's subject as topic: that of a fronted report rises, that of the clause it is said by falls. */
function topicRank(scene, clause, rank) {
    const { clauses } = scene.reading.doc.syntax;
    const above = clause.relation === "complement" && clause.governor !== null ? clauses[clause.governor] : undefined;
    if (above && isFronted(scene, clause, above))
        return 2;
    if (!speechVerbs.has(clause.lemma))
        return rank;
    return (scene.governedBy.get(clause) ?? []).some((other) => isFronted(scene, other, clause)) ? 0 : rank;
}
function isFronted({ reading }, report, saying) {
    const verb = reading.tokens[saying.verb]?.start ?? 0;
    return report.relation === "complement" && speechVerbs.has(saying.lemma) && report.end <= verb;
}
/** A conjunct is as prominent as the clause it is joined to. */
function rankOf(scene, clause) {
    if (clause.relation === "root")
        return 2;
    if (clause.relation !== "conjunct" || clause.introducedBy !== null)
        return 1;
    const joined = governors(scene, clause).find(({ relation }) => relation !== "conjunct");
    return joined === undefined || joined.relation === "root" ? 2 : 1;
}
/** The chain that is the subject of a clause, once it is known. */
export function subjectChain(scene, clause) {
    return subjectOrUnnamed(scene, clause) ?? null;
}
/** The same; null for a person no entity is known of, undefined for a subject that is no person or not read yet. */
export function subjectOrUnnamed({ reading, standsFor }, clause) {
    const phrase = clause.subject === null ? undefined : reading.doc.syntax.nounPhrases[clause.subject];
    return phrase ? standsFor.get(phrase.head) : undefined;
}
/** The clauses above one, the nearest first; at most six. */
export function governors({ reading }, clause) {
    const { clauses } = reading.doc.syntax;
    const above = [];
    let next = clause.governor === null ? undefined : clauses[clause.governor];
    while (next && above.length < 6) {
        above.push(next);
        next = next.governor === null ? undefined : clauses[next.governor];
    }
    return above;
}
/** The innermost clause whose span holds a token. */
export function clauseAt({ reading, clausesIn }, index) {
    const token = reading.tokens[index];
    if (!token)
        return null;
    const clauses = clausesIn.get(token.sentence) ?? [];
    // They are sorted by their starts: the last one that holds the token is the innermost.
    for (let at = firstStartingAfter(clauses, token.start) - 1; at >= 0; at--) {
        const clause = clauses[at];
        if (clause && token.start < clause.end)
            return clause;
    }
    return null;
}
/** The person who acts in the clause of a token: its subject, or the only person its sentence has spoken of so far. */
export function actorAt(scene, index) {
    const clause = clauseAt(scene, index);
    const subject = clause ? subjectChain(scene, clause) : null;
    if (subject?.type === "PERSON")
        return subject;
    const sentence = scene.reading.tokens[index]?.sentence;
    const people = new Set();
    for (const { chain, sentence: other } of scene.references.slice(-20))
        if (other === sentence && (chain === null || chain.type === "PERSON"))
            people.add(chain);
    return people.size === 1 ? ([...people][0] ?? null) : null;
}
/** Adds a mention to a chain and notes the reference. */
export function addMention(scene, chain, found) {
    const { tokens } = scene.reading;
    const [start, end] = [tokens[found.first]?.start ?? 0, tokens[found.end - 1]?.end ?? 0];
    chain.mentions.push({ start, end, form: found.form, type: chain.type, rule: found.rule });
    refer(scene, chain, found);
}
//# sourceMappingURL=scene.js.map