import { nameWords } from "../document/namesakes.js";
import { genderOfTitle } from "./gender.js";
import { nameEndingAt, nameStartingAt, wordAt } from "./reading.js";
import { addressTitles, roleNouns } from "./role-nouns.js";
import { rolePhraseAt } from "./role-phrase.js";
import { titleKey } from "./title-classes.js";
/**
 * Reads the offices off titles (`US Secretary of State Antony Blinken`) and appositions (`Ramzan Kadyrov, the leader of Chechnya,`)
 * and adds them to the persons' chains. Gives back the phrases that are neither, in the order of the text.
 */
export function readRoles(reading) {
    const lone = [];
    const counterparts = [];
    reading.tokens.forEach(({ lower }, index) => {
        if (!tellingWords.has(lower) && !lower.includes("-"))
            return;
        readAddress(reading, index);
        if (lower === "of")
            readHome(reading, index);
        else if (lower === "counterpart")
            counterparts.push(index);
        const phrase = rolePhraseAt(reading, index);
        if (phrase)
            readRole(reading, { ...phrase, head: index }, lone);
    });
    for (const index of counterparts)
        readCounterpart(reading, index);
    return lone;
}
/** Words that may tell an office or a home, beside compounds of role nouns. */
const tellingWords = new Set([
    "counterpart",
    "of",
    ...roleNouns.keys(),
    ...[...addressTitles.keys()].flatMap((title) => [title, `${title}.`]),
]);
function readRole(reading, phrase, lone) {
    const holder = holderOf(reading, phrase);
    if (holder && !isPersonal(phrase))
        addRole(reading, holder, phrase);
    if (!holder)
        lone.push(phrase);
}
/** `Mrs`, `Sen.`: tells gender, and some tell an office. */
function readAddress(reading, index) {
    const token = reading.tokens[index];
    const address = addressTitles.get(token?.lower.replace(/\.$/u, "") ?? "");
    if (!token || !address || !/^\p{Lu}/u.test(reading.doc.text.slice(token.start, token.end)))
        return;
    const name = nameStartingAt(reading, index + 1, index) ?? nameStartingAt(reading, index + 2, index);
    if (name?.chain.type !== "PERSON")
        return;
    if (name.first === index + 2 && wordAt(reading, index + 1, index) !== ".")
        return;
    name.chain.gender = name.chain.gender ?? address.gender ?? null;
    if (address.title === undefined || address.title === "Dr")
        return;
    addOnce(name.chain, { start: token.start, end: token.end, title: address.title, of: null });
}
/** `Bola Tinubu of Nigeria` comes from there; the token is the `of`. */
function readHome(reading, index) {
    const name = nameEndingAt(reading, index, index);
    if (name?.chain.type !== "PERSON")
        return;
    const place = nameStartingAt(reading, index + 1, index);
    if (place?.chain.known?.subtype === "country")
        name.chain.home = place.chain.known.country;
}
/** The person a role phrase is a title of or an apposition to. */
function holderOf(reading, phrase) {
    const { first, end } = phrase;
    const isBracket = ["[", "]"].includes(wordAt(reading, end, first));
    const after = nameStartingAt(reading, end, first) ?? (isBracket ? nameStartingAt(reading, end + 1, first) : null);
    if (after?.chain.type === "PERSON")
        return after.chain;
    return appositionBefore(reading, phrase) ?? appositionAfter(reading, phrase);
}
/** `Angela Merkel, the chancellor,`: the name stands before the phrase. */
function appositionBefore(reading, { first, end, determiner, owner }) {
    if (wordAt(reading, first - 1, first) !== ",")
        return null;
    const name = nameEndingAt(reading, first - 1, first);
    if (name?.chain.type !== "PERSON")
        return null;
    const next = wordAt(reading, end, first);
    if (determiner === "" && owner === null && end - first < 2)
        return null;
    // A verb behind the phrase makes it a subject: `After meeting Merkel, the president said …`.
    const isVerb = ["VERB", "AUX"].includes(reading.tokens[end]?.partOfSpeech ?? "") && next !== "";
    return isVerb ? null : name.chain;
}
/** `the Russian president, Vladimir Putin,`: the name stands behind the phrase. */
function appositionAfter(reading, { first, end, determiner, owner }) {
    if (wordAt(reading, end, first) !== ",")
        return null;
    const name = nameStartingAt(reading, end + 1, first);
    if (name?.chain.type !== "PERSON")
        return null;
    return determiner === "the" || determiner === "'s" || owner !== null || isPossessive(determiner) ? name.chain : null;
}
/** `his lawyer`, `the senator's aide`: somebody's somebody, no office (`his foreign minister` is one). */
function isPersonal({ determiner, owner, title }) {
    return owner === null && (determiner === "'s" || isPossessive(determiner)) && !title.includes(" ");
}
function isPossessive(determiner) {
    return ["her", "his", "its", "their"].includes(determiner);
}
/** Adds the office a phrase tells to a person's chain, its owner a country's or organization's chain. */
export function addRole(reading, holder, phrase) {
    const [start, end] = [reading.tokens[phrase.titleFirst]?.start ?? 0, reading.tokens[phrase.titleEnd - 1]?.end ?? 0];
    holder.gender = holder.gender ?? genderOfTitle(phrase.title);
    const of = officeOwner(reading, phrase.owner);
    const title = normalTitle(phrase.title, phrase.country);
    addOnce(holder, { start, end, title, of, country: phrase.country });
}
/** The chain whose office it is: for a nationality its country's, when the article names the country. */
function officeOwner({ chains }, owner) {
    if (owner?.type !== "NORP")
        return owner;
    return (chains.find((chain) => chain.known?.subtype === "country" && chain.known.country === owner.known?.country) ?? null);
}
/** The United States have a Secretary of State, not a State Secretary; other countries may have one. */
function normalTitle(title, country) {
    return country === "USA" && /^state secretary$/iu.test(title) ? "Secretary of State" : title;
}
/** Adds a role unless the chain has it; one that says more (its country, the whole title) takes the place of one that says less. */
function addOnce(chain, role) {
    const country = role.country ?? null;
    const same = chain.roles.findIndex((known) => isSameOffice(known, { ...role, country }));
    const known = chain.roles[same];
    if (!known)
        chain.roles.push({ ...role, country });
    else if ((known.of === null && role.of !== null) || nameWords(known.title).length < nameWords(role.title).length)
        chain.roles[same] = { ...role, country: country ?? known.country, of: role.of ?? known.of };
}
function isSameOffice(a, b) {
    if (a.country !== null && b.country !== null && a.country !== b.country)
        return false;
    const [short, long] = [nameWords(a.title), nameWords(b.title)].sort((x, y) => x.length - y.length);
    return (titleKey(a.title) === titleKey(b.title) ||
        (short?.length === 1 && (long?.[0] === short[0] || long?.at(-1) === short[0])));
}
/** `his Ukrainian counterpart Volodymyr Zelensky` holds the office of the person named before, in another country. */
function readCounterpart(reading, index) {
    const comma = wordAt(reading, index + 1, index) === "," ? 1 : 0;
    const holder = nameStartingAt(reading, index + 1 + comma, index)?.chain;
    const owner = nameEndingAt(reading, index, index)?.chain;
    const token = reading.tokens[index];
    if (!token || !owner || holder?.type !== "PERSON")
        return;
    const model = personBefore(reading, index);
    const role = model === holder ? undefined : model?.roles[0];
    if (!role)
        return;
    const { start, end } = token;
    addOnce(holder, {
        start,
        end,
        title: role.title,
        of: officeOwner(reading, owner),
        country: owner.known?.country ?? null,
    });
}
function personBefore(reading, from) {
    for (let index = from - 1; index >= Math.max(0, from - 40); index--) {
        if (wordAt(reading, index, from) === "")
            return null;
        const chain = reading.named[index]?.chain;
        if (chain?.type === "PERSON")
            return chain;
    }
    return null;
}
//# sourceMappingURL=roles.js.map