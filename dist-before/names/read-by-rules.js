import { bySpan } from "../document/span.js";
import { spanOf } from "./candidate.js";
import { chunksOf } from "./chunks.js";
import { withNeighbours } from "./coordination.js";
import { formsOf } from "./forms.js";
import { headlineCandidates } from "./headlines.js";
import { lineOf } from "./lettering.js";
import { piecesOf } from "./pieces.js";
import { recordOf, settled, withAcronyms } from "./resolve.js";
import { typingRules } from "./rules.js";
import { typed } from "./typing.js";
import { wordsOf } from "./words.js";
/** Reads names by rules alone: candidates by their capitals, types by rules, then one decision a form for the whole article. */
export function readByRules(doc, knowledge) {
    const lines = doc.tokens.sentences.map((sentence, index) => lineOf(wordsOf(doc.text, doc.tokens, index, knowledge), endOf(doc.text, sentence)));
    const forms = formsOf(lines);
    const candidates = lines.flatMap((line) => candidatesOf(line, forms, knowledge));
    const first = withNeighbours(withAcronyms(candidates.map((candidate) => typed(candidate, typingRules, forms, knowledge))));
    const record = recordOf(first.filter((name) => name !== null));
    const names = candidates.map((candidate, index) => settled(candidate, first[index] ?? null, record));
    const headlines = lines
        .filter(({ lettering }) => lettering !== "prose")
        .flatMap((line) => headlineCandidates(line, record, knowledge));
    const found = [...names, ...headlines].filter((name) => name !== null);
    return { lines, forms, record, names: withoutOverlaps(found) };
}
/** The last characters of a sentence, its closing mark among them. */
const endOf = (text, { start, end }) => text.slice(Math.max(start, end - 10), end);
function candidatesOf({ words, lettering }, forms, knowledge) {
    if (lettering !== "prose")
        return [];
    return chunksOf(words, forms, knowledge).flatMap((chunk) => piecesOf(words, chunk, knowledge));
}
function withoutOverlaps(names) {
    const kept = [];
    let end = -1;
    for (const [span, name] of names.map((name) => [spanOf(name), name]).sort(([a], [b]) => bySpan(a, b))) {
        if (span.start < end)
            continue;
        kept.push(name);
        end = span.end;
    }
    return kept;
}
//# sourceMappingURL=read-by-rules.js.map