import { negativeSubjects } from "../words.js";
import { fillArguments } from "./arguments.js";
import { draftsOf } from "./drafts.js";
import { fillExtents } from "./extents.js";
import { govern } from "./governing.js";
import { nounPhrasesOf } from "./noun-phrases.js";
import { predicatesOf } from "./predicates.js";
import { fillSubject } from "./subjects.js";
import { wordTreeOf } from "./word-tree.js";
/** Reads the noun phrases and clauses of an article off its dependency trees; furniture has none. Takes any tree, garbled ones too. */
export function syntaxOfTree(text, dependencies) {
    const tree = wordTreeOf(text, dependencies);
    const predicates = predicatesOf(tree);
    const phrases = nounPhrasesOf(tree, predicates);
    const reading = { tree, phrases };
    const drafts = draftsOf(tree, predicates);
    govern(tree, drafts);
    for (const draft of drafts.list) {
        const upper = drafts.list[draft.above];
        fillArguments(reading, draft, upper);
        fillSubject(reading, draft, upper);
    }
    fillExtents(tree, drafts, phrases);
    return { tree: dependencies, nounPhrases: phrases.list, clauses: clausesOf(reading, drafts.list) };
}
/** The drafts as clauses in the order of their starts, the longer one first. */
function clausesOf(reading, drafts) {
    const order = drafts.map((_, index) => index);
    const start = (index) => drafts[index]?.start ?? 0;
    const end = (index) => drafts[index]?.end ?? 0;
    order.sort((a, b) => start(a) - start(b) || end(b) - end(a) || a - b);
    const places = new Int32Array(drafts.length);
    order.forEach((draft, place) => {
        places[draft] = place;
    });
    const clauses = [];
    for (const index of order) {
        const draft = drafts[index];
        if (draft)
            clauses.push(clauseOf(reading, draft, draft.governor < 0 ? null : (places[draft.governor] ?? null)));
    }
    return clauses;
}
function clauseOf(reading, draft, governor) {
    const { tokens } = reading.tree;
    const { group, verb, subject } = draft;
    return {
        start: tokens[draft.start]?.start ?? 0,
        end: tokens[draft.end - 1]?.end ?? 0,
        firstToken: group.firstToken,
        endToken: group.endToken,
        verb,
        lemma: tokens[verb]?.lemma ?? "",
        sentence: tokens[verb]?.sentence ?? 0,
        tense: group.tense,
        isFinite: group.form === "finite",
        isPassive: group.isPassive,
        isNegated: group.isNegated || hasNegativeSubject(reading, draft) || isBehindNeither(tokens, draft),
        modal: group.modal,
        introducedBy: draft.introducedBy,
        subject: subject < 0 ? null : subject,
        coSubjects: draft.coSubjects,
        objects: draft.objects,
        obliques: draft.obliques,
        governor,
        relation: draft.relation,
    };
}
/** `no ship left (and returned)`; an understood subject negates only what it is joined to. */
function hasNegativeSubject({ tree, phrases }, { subject, subjectToken, relation }) {
    if (relation !== "conjunct" && (subjectToken < 0 || tree.isRelative[subjectToken] === 1))
        return false;
    const phrase = phrases.list[subject];
    return phrase !== undefined && negativeSubjects.has(tree.tokens[phrase.firstToken]?.lower ?? "");
}
/** `neither will the world recognize it`. */
function isBehindNeither(tokens, { start }) {
    const before = tokens[start - 1]?.lower;
    return before === "neither" || before === "nor";
}
//# sourceMappingURL=syntax-of-tree.js.map