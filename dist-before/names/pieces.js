import { candidateOf, printed } from "./candidate.js";
import { organizationHeads, otherHeads, placeHeads } from "./lists/heads.js";
import { isTitleWord, portfolioWords, surnameTitles, titleEndings, titleModifiers, titleOpenings, } from "./lists/titles.js";
/** Cuts a chunk where one name ends and another begins: titles off, a country or nationality in front of a person. */
export function piecesOf(words, { from, to, isDoubtful }, knowledge) {
    return cut({ words, from, to, isDoubtful }, knowledge).filter((piece) => piece.to > piece.from);
}
function cut(stretch, knowledge) {
    const { words, from, to } = stretch;
    if (to <= from)
        return [];
    const whole = candidateOf(stretch, titleBefore(words, from, isLowerTitlePart));
    if (knowledge.typeOf(whole.text))
        return [whole];
    const last = words[to - 1];
    if (last && isBodyHead(words, from, to, knowledge))
        return [whole];
    const hyphen = hyphenIn(words, from, to);
    if (hyphen > from)
        return [...cut({ ...stretch, to: hyphen }, knowledge), ...cut({ ...stretch, from: hyphen }, knowledge)];
    const title = lastTitle(words, from, to);
    if (title !== null)
        return cutTitle(stretch, title, knowledge);
    if (titleOpenings.has(words[from]?.lower ?? ""))
        return cut({ ...stretch, from: from + 1 }, knowledge);
    return cutOpening(stretch, whole, knowledge);
}
/** Index of the first word of a stretch, but its opening one, with a hyphen in front; -1 when there is none. */
function hyphenIn(words, from, to) {
    for (let index = from + 1; index < to; index++)
        if (/^[-–]$/u.test(words[index]?.gap ?? ""))
            return index;
    return -1;
}
/** Whether the stretch ends like an organization, a place or a named thing, or has an `of` behind such a head. */
function isBodyHead(words, from, to, knowledge) {
    const lower = words[to - 1]?.lower ?? "";
    if (isTitleWord(lower) && to - from < 2)
        return false;
    const link = linkIn(words, from, to);
    if (link > from) {
        const head = words[link - 1]?.lower ?? "";
        return !isTitleWord(head) || (organizationHeads.has(head) && !titleBeforeLink(words, from, link));
    }
    if (isTitleWord(lower))
        return false;
    if (organizationHeads.has(lower) || otherHeads.has(lower))
        return to - from > 1 && !endsInPerson(words, from, to, knowledge);
    return placeHeads.has(lower) && to - from > 1 && !endsInPerson(words, from, to, knowledge);
}
const titleBeforeLink = (words, from, link) => words.slice(from, link).some((word) => isTitleWord(word.lower));
function linkIn(words, from, to) {
    for (let i = from + 1; i < to - 1; i++)
        if (/^(?:of|for|on|against|to)$/u.test(words[i]?.text ?? ""))
            return i;
    return -1;
}
/** `President Will Law`: a title and a first name in front make the head a surname. */
function endsInPerson(words, from, to, { gazetteer }) {
    const before = words[to - 2];
    const title = words[to - 3] ?? words[from - 1];
    return Boolean(before && title && isTitleWord(title.lower) && gazetteer.isFirstName(before.lower));
}
/** Index of the last word of a title in a stretch, or null. A lone last word counts too: `Russian President`. */
function lastTitle(words, from, to) {
    for (let i = to - 1; i >= from; i--) {
        const word = words[i];
        if (!word || !isTitleWord(word.lower))
            continue;
        if (i > from && isInitialsBefore(words, from, i))
            continue;
        if (word.lower === "jr" || word.lower === "sr")
            continue;
        return throughOf(words, withEnding(words, i, to), to);
    }
    return null;
}
/** `Chief Executive`: a second word may close a title. */
function withEnding(words, index, to) {
    return index + 1 < to && titleEndings.has(words[index + 1]?.lower ?? "") ? index + 1 : index;
}
/** `Martin Luther King`, `Stephen King`: a title word at the end of a person's name is a surname. */
function isInitialsBefore(words, from, index) {
    const word = words[index];
    return Boolean(word &&
        surnameTitles.has(word.lower) &&
        index > from &&
        !titleModifiers.has(words[index - 1]?.lower ?? "") &&
        (words[index - 1] ?? word).isNamelike &&
        !isTitleWord(words[index - 1]?.lower ?? ""));
}
/** `Secretary of State`, `Minister of Foreign Affairs`, `Minister of Health and Welfare`. */
function throughOf(words, index, to) {
    const link = words[index + 1];
    if (link?.text !== "of" && link?.text !== "for")
        return index;
    let end = index + 2;
    if (words[end]?.lower === "the")
        end++;
    while (end < to && (portfolioWords.has(words[end]?.lower ?? "") || words[end]?.text === "and"))
        end++;
    return end > index + 2 ? end - 1 : index;
}
function cutTitle(stretch, title, knowledge) {
    const { words, from, to } = stretch;
    let start = words.slice(from, title + 1).findLastIndex((word) => isTitleWord(word.lower)) + from;
    while (start > from && isTitlePart(words[start - 1]))
        start--;
    const owner = cut({ words, from, to: start, isDoubtful: false }, knowledge);
    const rest = afterOwnerOf(words, title + 1, to);
    const inside = rest > title + 1 ? cut({ words, from: title + 2, to: rest, isDoubtful: false }, knowledge) : [];
    const openingOfTitle = words[from];
    const last = words[title];
    if (rest >= to || !last || !openingOfTitle)
        return [...owner, ...inside];
    const span = { start: openingOfTitle.start, end: rest > title + 1 ? (words[rest - 1]?.end ?? last.end) : last.end };
    return [...owner, ...inside, candidateOf({ words, from: rest, to, isDoubtful: false }, span)];
}
/** `President of Russia Vladimir Putin`: where the person's name begins behind `of` and a known name. */
function afterOwnerOf(words, at, to) {
    return words[at]?.text === "of" ? Math.min(to, at + 2) : at;
}
function isTitlePart(word) {
    return Boolean(word &&
        (isTitleWord(word.lower) ||
            titleModifiers.has(word.lower) ||
            portfolioWords.has(word.lower) ||
            word.text === "and" ||
            word.text === "of"));
}
/** `Russian Vladimir Putin`, `Briton Andy Murray`: the opening word is a name of its own. */
function cutOpening(stretch, whole, knowledge) {
    const { words, from, to } = stretch;
    for (let end = Math.min(to - 1, from + 4); end > from; end--) {
        const opening = printed(words, from, end);
        if (!knowledge.isOpening(opening) && (end === from + 1 || knowledge.typeOf(opening) === null))
            continue;
        const first = candidateOf({ ...stretch, to: end }, null);
        return [first, ...cut({ words, from: end, to, isDoubtful: false }, knowledge)];
    }
    return [whole];
}
/** The title right before a name that begins at `from`, in whatever case: `Prime Minister`; null when there is none. */
export function titleBefore(words, from, isPart = isTitlePart) {
    if (words[from]?.gap !== "" || !isTitleWord(words[from - 1]?.lower ?? ""))
        return null;
    let start = from - 1;
    while (start > 0 && words[start]?.gap === "" && isPart(words[start - 1]))
        start--;
    const [first, last] = [words[start], words[from - 1]];
    return first && last ? { start: first.start, end: last.end } : null;
}
/** `White House spokesman`: a capital inside a sentence belongs to a name, not to the title. */
const isLowerTitlePart = (word) => word !== undefined && (word.isFirst || !word.isNamelike) && isTitlePart(word);
//# sourceMappingURL=pieces.js.map