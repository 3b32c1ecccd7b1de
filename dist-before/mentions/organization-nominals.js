import { nameWords } from "../document/namesakes.js";
import { fullestName } from "./chain.js";
import { companyTails, organizationHeads } from "./organization-words.js";
import { nameEndingAt, nameStartingAt, voiceAt, wordAt } from "./reading.js";
import { addMention } from "./scene.js";
import { headOf } from "./shortening.js";
const pressWords = new Set(["information", "media", "press"]);
const pressOffices = new Set(["center", "centre", "department", "office", "secretariat", "service"]);
/** Heads too common in other senses to stand for an organization when written small. */
const commonSenses = new Set([
    "administration",
    "alliance",
    "army",
    "board",
    "center",
    "coalition",
    "force",
    "league",
    "network",
    "office",
    "police",
    "service",
    "society",
    "trust",
]);
const companyWords = new Set([
    "automaker",
    "bank",
    "brewer",
    "broker",
    "builder",
    "carmaker",
    "carrier",
    "chipmaker",
    "company",
    "conglomerate",
    "corporation",
    "developer",
    "drugmaker",
    "firm",
    "grocer",
    "group",
    "insurer",
    "lender",
    "manufacturer",
    "miner",
    "operator",
    "publisher",
    "refiner",
    "retailer",
    "startup",
    "supermarket",
    "supplier",
    "utility",
]);
/** The nouns that may stand for an organization named before, in lower case. */
export const organizationNouns = [...pressOffices, ...organizationHeads, ...companyWords];
/** Resolves `the press service of …`, `the ministry`, `the company` at a token to the organization meant, if that is plain. */
export function readOrganizationNominal(scene, index) {
    const { reading } = scene;
    const word = reading.tokens[index]?.lower ?? "";
    if (reading.named[index])
        return;
    if (pressOffices.has(word) && pressWords.has(wordAt(reading, index - 1, index))) {
        readPressService(scene, index);
        return;
    }
    if (!organizationHeads.has(word) && !companyWords.has(word))
        return;
    if (wordAt(reading, index - 1, index) !== "the" || !standsAlone(reading, index))
        return;
    const chain = organizationFor(scene, index, word);
    if (chain)
        addMention(scene, chain, { first: index - 1, end: index + 1, form: "nominal", rule: "organization-again" });
}
/** `the press service of the State Department` and `the Kremlin's press service`. */
function readPressService(scene, index) {
    const { reading } = scene;
    const first = index - 1;
    const article = wordAt(reading, first - 1, index) === "the" ? 1 : 0;
    if (wordAt(reading, index + 1, index) === "of") {
        const skip = wordAt(reading, index + 2, index) === "the" ? 1 : 0;
        const name = nameStartingAt(reading, index + 2 + skip, index);
        if (name?.chain.type === "ORG")
            addPressService(scene, name.chain, { first: first - article, end: name.end });
        return;
    }
    const possessive = /^['’]s?$/u.test(wordAt(reading, first - 1, index)) ? 1 : 0;
    const name = nameEndingAt(reading, first - possessive, index);
    if (name?.chain.type !== "ORG")
        return;
    const lead = wordAt(reading, name.first - 1, index) === "the" ? 1 : 0;
    addPressService(scene, name.chain, { first: name.first - lead, end: index + 1 });
}
function addPressService(scene, chain, range) {
    addMention(scene, chain, { ...range, form: "nominal", rule: "press-service" });
}
/** Not `the company president`, `the party of …`, `the group that …`. */
function standsAlone(reading, index) {
    const next = reading.tokens[index + 1];
    if (!next || next.sentence !== reading.tokens[index]?.sentence)
        return true;
    if (["NOUN", "PROPN", "ADJ", "NUM"].includes(next.partOfSpeech))
        return false;
    return !["of", "that", "which", "who", "whose", "where", "behind", "-", "'s", "’s"].includes(next.lower);
}
function organizationFor(scene, index, word) {
    const near = organizationsNear(scene, index);
    const heads = commonSenses.has(word) ? [] : near.filter((chain) => headWords(chain).includes(word));
    if (heads.length > 0)
        return heads.length === 1 ? (heads[0] ?? null) : null;
    const companies = companyWords.has(word) ? near.filter(isCompany) : [];
    return companies.length === 1 ? (companies[0] ?? null) : null;
}
/** The organizations spoken of in the same voice in this sentence, before the token, and in the four before it. */
function organizationsNear(scene, index) {
    const token = scene.reading.tokens[index];
    if (!token)
        return [];
    const voice = voiceAt(scene.reading, token.start);
    const near = new Set();
    for (const reference of scene.references.slice(-60)) {
        const { chain } = reference;
        if (chain?.type === "ORG" && reference.voice === voice && token.sentence - reference.sentence <= 4)
            near.add(chain);
    }
    return [...near];
}
function headWords(chain) {
    return [chain.known?.name ?? "", fullestName(chain)].map((name) => headOf(nameWords(name)));
}
/** Whether a legal form or a line of business in its name says that it is a company. */
function isCompany(chain) {
    return chain.names.some((name) => {
        const words = nameWords(name);
        return words.length > 1 && companyTails.has(words.at(-1) ?? "");
    });
}
//# sourceMappingURL=organization-nominals.js.map