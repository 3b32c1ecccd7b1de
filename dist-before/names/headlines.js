import { candidateOf, typedAs } from "./candidate.js";
const longest = 6;
/** Names in a headline, where capitals prove nothing: only what the article or the gazetteer knows. */
export function headlineCandidates({ words, lettering }, record, knowledge) {
    const isShouted = lettering === "capitals";
    const found = [];
    for (let from = 0; from < words.length;) {
        const match = matchAt(words, from, isShouted, record, knowledge);
        if (match)
            found.push(match);
        from = match ? match.to : from + 1;
    }
    return found;
}
function matchAt(words, from, isShouted, record, knowledge) {
    const word = words[from];
    if (!word?.isNamelike)
        return null;
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
        if (words.slice(from + 1, to).some(({ gap }) => !/^(?:|['’]s?|&)$/u.test(gap)))
            continue;
        const candidate = candidateOf({ words, from, to, isDoubtful: false }, null);
        const type = typeOf(candidate.text, to - from, isShouted, record, knowledge);
        if (type)
            return typedAs(candidate, { type, rule: "headline", weight: 3 });
    }
    return null;
}
function typeOf(text, length, isShouted, record, knowledge) {
    const lower = text.toLowerCase();
    const elsewhere = record.typeOf(text);
    if (elsewhere)
        return elsewhere;
    if (length === 1 && record.isPartOfPerson(lower))
        return "PERSON";
    if (knowledge.gazetteer.isCommonWord(lower))
        return null;
    if (isShouted && lower.length < 4 && lower !== "us")
        return null;
    const known = knowledge.typeOf(text);
    return known ?? (length === 1 && knowledge.gazetteer.isSurname(lower) ? "PERSON" : null);
}
//# sourceMappingURL=headlines.js.map