import { countryOf, nameEndingAt, nameStartingAt, wordAt } from "./reading.js";
import { roleNouns } from "./role-nouns.js";
import { qualifiers, ranks } from "./title-classes.js";
import { titleModifiers } from "./title-modifiers.js";
const determiners = new Set("a an another each every her his its my one our some that the their this your".split(" "));
const calendarWords = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday)$/u;
const brackets = new Set(["[", "]"]);
/** Reads the phrase whose head noun is the token at `head`; null when the token is no role noun or only part of a longer title. */
export function rolePhraseAt(reading, head) {
    const token = reading.tokens[head];
    if (!token || !isRoleNoun(token.lower) || reading.named[head])
        return null;
    if (headsLonger(reading, head))
        return null;
    const left = leftOf(reading, head);
    const right = rightOf(reading, head);
    const owner = left.owner ?? right.owner;
    return {
        first: left.first,
        end: right.end,
        titleFirst: left.titleFirst,
        titleEnd: right.titleEnd,
        title: titleText(reading, { first: left.first, titleFirst: left.titleFirst, titleEnd: right.titleEnd }),
        owner,
        country: countryOf(owner, reading.gazetteer),
        determiner: left.determiner,
    };
}
/** `chief executive`, `chief financial officer`, `general-purpose`: the head stands further on. */
function headsLonger(reading, head) {
    const [next, second] = [wordAt(reading, head + 1, head), wordAt(reading, head + 2, head)];
    if (next === "-")
        return /^\p{L}/u.test(second);
    if (reading.named[head + 1])
        return false;
    const part = reading.tokens[head + 1]?.partOfSpeech ?? "";
    return (isRoleNoun(next) || (isRoleNoun(second) && !reading.named[head + 2] && ["ADJ", "NOUN", "PROPN"].includes(part)));
}
/** Whether a lower-case word heads titles: a role noun or a compound of one (`vice-president`). */
export function isRoleNoun(word) {
    return roleNouns.has(word) || (word.includes("-") && roleNouns.has(word.slice(word.lastIndexOf("-") + 1)));
}
function leftOf(reading, head) {
    const left = { first: head, titleFirst: head, owner: null, determiner: "", hasName: false };
    for (let index = head - 1; index >= Math.max(0, head - 12); index = left.first - 1)
        if (!stepLeft(reading, { left, index, head }))
            break;
    if (left.determiner === "" && left.owner !== null)
        left.determiner = ownerMark(reading, left.first);
    return left;
}
/** Takes the word at `index` into the phrase; false when the phrase does not reach further. */
function stepLeft(reading, { left, index, head }) {
    const word = wordAt(reading, index, head);
    const name = nameEndingAt(reading, index + 1, head);
    if (word === "" || name?.chain.type === "PERSON")
        return false;
    if (determiners.has(word)) {
        left.first = index;
        left.determiner = word;
        return false;
    }
    if (name) {
        left.owner = left.owner ?? ownerOf(reading, name.chain, name.end);
        left.first = name.first;
        left.hasName = true;
        return true;
    }
    const step = modifierStep(reading, index, head);
    if (step === "possessor")
        left.determiner = "'s";
    if (step === "stop" || step === "possessor")
        return false;
    if (step === "title" && (left.titleFirst === left.first || (isTitleWord(word) && !left.hasName)))
        left.titleFirst = index;
    left.first = index;
    return true;
}
/** A country or organization before the title owns the office; a compound of it (`Kremlin-appointed leader`) does not. */
function ownerOf(reading, chain, end) {
    return chain.type === "MISC" || wordAt(reading, end, end - 1) === "-" ? null : chain;
}
/** `'s` when the phrase opens with a possessor's name (`Ukraine's foreign minister`), else nothing. */
function ownerMark(reading, first) {
    const name = nameStartingAt(reading, first, first);
    return name && /^['’]s?$/u.test(wordAt(reading, name.end, first)) ? "'s" : "";
}
function modifierStep(reading, index, head) {
    const token = reading.tokens[index];
    if (!token || calendarWords.test(token.lower))
        return "stop";
    if (/^['’]s?$/u.test(token.lower))
        return nameEndingAt(reading, index, head) ? "other" : "possessor";
    if (brackets.has(token.lower) || isCompound(reading, index, head))
        return "other";
    return wordStep(token);
}
function wordStep({ lower, partOfSpeech }) {
    if (isTitleWord(lower))
        return "title";
    if (!isWord(lower))
        return "stop";
    if (partOfSpeech === "PROPN" || partOfSpeech === "NOUN")
        return "title";
    return partOfSpeech === "ADJ" ? "other" : "stop";
}
/** The hyphen or the participle of `Kremlin-appointed`. */
function isCompound({ tokens }, index, head) {
    const token = tokens[index];
    if (token?.lower === "-")
        return true;
    const before = tokens[index - 1];
    return token?.partOfSpeech === "VERB" && before?.lower === "-" && before.sentence === tokens[head]?.sentence;
}
function isTitleWord(word) {
    return titleModifiers.has(word) || isRoleNoun(word);
}
function isWord(word) {
    return /^\p{L}[\p{L}'’.-]{0,40}$/u.test(word);
}
const linkWords = new Set(["of", "for", "at", "in", "to", "with"]);
const commonComplements = new Set(["affairs", "government", "mission", "parliament", "staff", "state"]);
/** What follows the head: `of State`, `of Foreign Affairs`, `of the World Bank`, `[of Russia`. */
function rightOf(reading, head) {
    const none = { end: head + 1, titleEnd: head + 1, owner: null };
    const open = brackets.has(wordAt(reading, head + 1, head)) ? 1 : 0;
    const link = head + 1 + open;
    if (!linkWords.has(wordAt(reading, link, head)))
        return none;
    let index = link + 1;
    if (wordAt(reading, index, head) === "the")
        index++;
    const name = nameStartingAt(reading, index, head);
    if (name && name.chain.type !== "PERSON" && name.chain.type !== "NORP")
        return { end: name.end, titleEnd: head + 1, owner: name.chain };
    if (name || !["of", "for"].includes(wordAt(reading, link, head)))
        return none;
    const end = complementEnd(reading, index, head);
    if (end === index)
        return none;
    return ownerAfter(reading, end, head);
}
/** `Secretary of State for Scotland`, `Minister of Health of Ghana`: an owner may follow the complement. */
function ownerAfter(reading, end, head) {
    const index = wordAt(reading, end + 1, head) === "the" ? end + 2 : end + 1;
    const name = nameStartingAt(reading, index, head);
    const follows = ["of", "for"].includes(wordAt(reading, end, head));
    if (!follows || !name || (name.chain.type !== "PLACE" && name.chain.type !== "ORG"))
        return { end, titleEnd: end, owner: null };
    return { end: name.end, titleEnd: end, owner: name.chain };
}
function complementEnd(reading, from, head) {
    let end = from;
    for (let index = from; index < from + 6; index++) {
        const token = reading.tokens[index];
        if (!token || token.sentence !== reading.tokens[head]?.sentence || reading.named[index])
            break;
        const isCapital = /^\p{Lu}/u.test(reading.doc.text.slice(token.start, token.end));
        if (isCapital || commonComplements.has(token.lower))
            end = index + 1;
        else if (token.lower !== "and")
            break;
    }
    return end;
}
/** The title as printed; a `former` that a country's name parts from it (`former US president`, `Assistant U.S. Attorney`) is put back. */
function titleText({ doc, tokens }, phrase) {
    const [start, end] = [tokens[phrase.titleFirst]?.start ?? 0, tokens[phrase.titleEnd - 1]?.end ?? 0];
    const lead = tokens
        .slice(phrase.first, phrase.titleFirst)
        .find(({ lower }) => qualifiers.has(lower) || ranks.has(lower));
    const title = doc.text
        .slice(start, end)
        .replaceAll(/[[\]]/gu, "")
        .replaceAll(/\s{1,20}/gu, " ");
    if (!lead)
        return title;
    return `${qualifiers.has(lead.lower) ? lead.lower : doc.text.slice(lead.start, lead.end)} ${title}`;
}
//# sourceMappingURL=role-phrase.js.map