import { entityAt } from "./participants.js";
import { nounLemma, tokenIndexAt } from "./reading.js";
import { isOfClass } from "./words/classes.js";
import { businessWords, publicBodies, publicWords, sportWords } from "./words/topics.js";
const physical = new Set(["ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "OTHER"]);
/** Rules that hold on sport pages too: the law, deaths and accidents. */
const earnest = /^(?:arrest|convict|charge|die$|crash|accident|disaster|ban$|protest|kill|investigat)/u;
/** What a word tells of, as bits: one word may belong to several topics. */
const marks = { public: 1, sport: 2, business: 4 };
/** The marks of every word that tells a topic, by its lemma. */
const topicWords = markWords([
    [publicWords, marks.public],
    [sportWords, marks.sport],
    [businessWords, marks.business],
]);
function markWords(lists) {
    const words = new Map();
    for (const [list, mark] of lists)
        for (const word of list)
            words.set(word, (words.get(word) ?? 0) | mark);
    return words;
}
/** The topics a sentence is judged by, that of the article and its own; each is found once. */
export function topicsBySentence({ doc, tokens }) {
    const words = [];
    tokens.forEach(({ lemma }, token) => {
        const found = topicWords.get(lemma);
        if (found !== undefined)
            words.push({ token, lemma, marks: found });
    });
    const whole = topicOf(words, 0, tokens.length);
    const known = [];
    return (index) => {
        const before = known[index];
        if (before)
            return before;
        const sentence = doc.tokens.sentences[index];
        const topics = [whole, sentence ? topicOf(words, sentence.firstToken, sentence.endToken) : "public"];
        known[index] = topics;
        return topics;
    };
}
/** The topic of a stretch of tokens: sport or business where their words outnumber those of public affairs, private where a long stretch has hardly any. */
function topicOf(words, first, end) {
    const sport = new Set();
    const business = new Set();
    let inPublic = 0;
    for (const word of words) {
        if (word.token < first)
            continue;
        if (word.token >= end)
            break;
        if (word.marks & marks.public)
            inPublic++;
        if (word.marks & marks.sport)
            sport.add(word.lemma);
        if (word.marks & marks.business)
            business.add(word.lemma);
    }
    return majority({ sport: sport.size, business: business.size, inPublic }, end - first > 80);
}
function majority({ sport, business, inPublic }, isLong) {
    const least = isLong ? 4 : 2;
    if (sport >= least && sport > inPublic && sport >= business)
        return "sport";
    if (business >= least && business > inPublic)
        return "business";
    return isLong && inPublic < 3 ? "private" : "public";
}
/** Whether an event is one that a reader of world affairs would record: not a game, not a deal between companies. */
export function isRelevant(reading, { rule, type, actors, recipients }, topics) {
    if (topics.includes("sport"))
        return earnest.test(rule.name);
    const parties = [...actors, ...recipients];
    if (type === "PROTEST")
        return true;
    if (physical.has(type))
        return (!topics.includes("business") || parties.length === 0 || parties.some((each) => isPublic(reading, each, topics)));
    if (rule.takesAnyone && rule.contexts?.includes("legal"))
        return !topics.includes("business");
    return parties.some((each) => isPublic(reading, each, topics));
}
/** Whether a participant acts for a country, a people or a public body. */
function isPublic(reading, party, topics) {
    const entity = entityAt(reading, party.entity);
    const isBusiness = topics.includes("business");
    if (entity === null)
        return !isBusiness && !topics.includes("private") && headIsPublic(reading, party);
    if (entity.type === "PLACE" || entity.type === "NORP")
        return true;
    if (entity.type === "PERSON")
        return !isBusiness || entity.roles.some(({ of }) => entityAt(reading, of)?.type === "PLACE");
    return isPublicBody(entity.name) || (!isBusiness && entity.country !== null);
}
function isPublicBody(name) {
    return (/^[A-Z]{2,6}$/u.test(name) ||
        name
            .toLowerCase()
            .split(/[\s-]+/u)
            .some((word) => publicBodies.has(word)));
}
const publicClasses = ["political", "armed", "law", "people"];
function headIsPublic(reading, party) {
    const token = reading.tokens[tokenIndexAt(reading, party.end - 1)];
    return (token !== undefined &&
        (token.partOfSpeech === "PRON" || publicClasses.some((name) => isOfClass(nounLemma(token), name))));
}
//# sourceMappingURL=relevance.js.map