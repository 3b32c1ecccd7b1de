import { firstEndingAfter } from "../document/span.js";
import { continued } from "./continuation.js";
import { cuesOf } from "./cue.js";
import { cueRules } from "./cue-rules.js";
import { grammarOf } from "./grammar.js";
import { insideDrafts } from "./inside.js";
import { linesOf, wordsOf } from "./line.js";
import { lineRules } from "./line-rules.js";
import { firstReading } from "./scene.js";
/** Every statement the rules see, in no fixed order; contents that are the same under one cue are given once. */
export function findDrafts(doc) {
    const words = wordsOf(doc);
    const lines = linesOf(doc, words);
    const clauses = new Map();
    for (const clause of doc.syntax.clauses)
        clauses.set(clause.verb, clause);
    const grammar = grammarOf(doc.syntax, (offset) => firstEndingAfter(doc.tokens.tokens, offset));
    const drafts = lines.flatMap((line, index) => {
        if (line.isBoilerplate)
            return [];
        return draftsOf({ doc, lines, index, line, cues: cuesOf(line, grammar), clauses });
    });
    return [...continued(doc, lines, drafts), ...insideDrafts(doc, words, { clauses, grammar })];
}
function draftsOf(scene) {
    const line = scene.index;
    const drafts = [];
    for (const rule of lineRules) {
        for (const found of rule.readLine(scene))
            drafts.push({ rule: rule.name, line, ...found });
    }
    for (const cue of scene.cues) {
        const read = firstReading(cueRules, scene, cue);
        if (read)
            drafts.push({ rule: read.rule, line, ...read.found });
    }
    return drafts.length > 1 ? withoutRepeats(drafts) : drafts;
}
function withoutRepeats(drafts) {
    const seen = new Set();
    return drafts.filter((draft) => {
        const key = keyOf(draft.content, draft.cueSpan);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
const keyOf = (content, cue) => `${cue?.start} ${content.map(({ start, end }) => `${start}-${end}`).join(" ")}`;
//# sourceMappingURL=engine.js.map