import { personVerbs, placePrepositions, speechVerbs } from "./lists/context.js";
import { organizationHeads, otherHeads, placeHeads } from "./lists/heads.js";
import { bodyKinds, bodyLabels, placeKinds, productKinds, thingKinds } from "./lists/kinds.js";
import { personNouns } from "./lists/person-nouns.js";
const isSpoken = ({ before, after }) => (after !== undefined &&
    after.gap.length < 2 &&
    (speechVerbs.has(after.lower) || (personVerbs.has(after.lower) && after.gap === ""))) ||
    (before !== undefined && /^(?:said|says|added)$/u.test(before.lower));
const isPlainWord = (text) => /^\p{Lu}[\p{L}'’.-]*$/u.test(text) || /^\p{Ll}{1,4}$/u.test(text) || /^\p{Ll}{1,4}[-'’]\p{Lu}/u.test(text);
/** Two to five words written like a person's name, none of them an ordinary word. */
function looksLikePerson({ own, knowledge, last, first }) {
    if (own.length < 2 || own.length > 5)
        return false;
    if (!own.every(({ text }) => isPlainWord(text)) || /^\p{Lu}{3,}$/u.test(first.text))
        return false;
    if (!knowledge.isCommon(last) || knowledge.gazetteer.isSurname(last.lower))
        return true;
    return (own.length < 4 &&
        knowledge.gazetteer.isFirstName(first.lower) &&
        !knowledge.isCommon(first) &&
        !last.lower.endsWith("s"));
}
/** The type of the name beside it in a list. */
function typeInList(view) {
    const types = neighboursOf(view).map((neighbour) => typeOfNeighbour(neighbour, view.knowledge));
    return types.find((type) => type !== null) ?? null;
}
function neighboursOf({ candidate, first, before, beforeThat, after }) {
    const previous = first.gap === "," ? before : first.gap === "" && isAnd(before) ? beforeThat : undefined;
    const next = candidate.words[candidate.to + 1];
    const following = after?.gap === "," ? after : isAnd(after) ? next : undefined;
    return [previous, following].filter((word) => word !== undefined).filter((word) => /^\p{Lu}/u.test(word.text));
}
function typeOfNeighbour({ text, lower }, { typeOf, gazetteer }) {
    const type = typeOf(text);
    if (type === "PLACE")
        return type;
    return !type && gazetteer.isFirstName(lower) ? "PERSON" : null;
}
const isAnd = (word) => word?.gap === "" && (word.lower === "and" || word.lower === "or");
/** `farmer Ola Brekke`; `Brekke, 34,`; `Brekke, who …`. */
function isDescribedPerson({ own, first, before, after }) {
    if (own.length > 4)
        return false;
    if (first.gap === "" && personNouns.has(before?.lower ?? ""))
        return true;
    return after?.gap === "," && /^(?:who|whose|[1-9]\p{Nd})$/u.test(after.lower);
}
const articles = new Set(["a", "all", "an", "any", "each", "every", "the", "this"]);
/** One unknown word that is neither an ordinary one nor a bare head (`the Bureau`, `the Constitution`). */
function isLoneName({ own, first, candidate, knowledge }) {
    if (own.length !== 1 || candidate.isDoubtful || first.text.length < 3 || knowledge.isCommon(first))
        return false;
    return !organizationHeads.has(first.lower) && !otherHeads.has(first.lower) && !placeHeads.has(first.lower);
}
/** Names told by what stands around them. */
export const contextRules = [
    {
        name: "after-title",
        type: "PERSON",
        weight: 9,
        holds: ({ candidate, own, text }) => candidate.title !== null && own.length < 6 && !/^\p{Lu}{2,5}$/u.test(text),
        finds: [{ text: "Prime Minister ⟦Orla Quill⟧ met Mr ⟦Tamsin⟧.", value: "PERSON" }],
        ignores: ["The prime minister left."],
    },
    {
        name: "first-name",
        type: "PERSON",
        weight: 9,
        holds: (view) => view.own.length > 1 &&
            view.own.length < 6 &&
            view.knowledge.gazetteer.isFirstName(view.first.lower) &&
            looksLikePerson(view),
        finds: [{ text: "The prize went to ⟦Maria Quennell⟧.", value: "PERSON" }],
        ignores: ["The prize went to a farmer."],
    },
    {
        name: "product-before-kind",
        type: "MISC",
        weight: 9,
        holds: ({ own, after, text }) => own.length < 3 && after?.gap === "" && productKinds.has(after.lower) && /^\p{Lu}[\p{Lu}\p{Nd}-]+$/u.test(text),
        finds: [{ text: "They bought ⟦XR-5⟧ missiles and ⟦KTM⟧ rifles.", value: "MISC" }],
        ignores: ["The BBC interviewed them."],
    },
    {
        name: "place-by-kind",
        type: "PLACE",
        weight: 3,
        holds: ({ own, after, before, beforeThat, first }) => own.length < 4 &&
            ((after?.gap === "" && placeKinds.has(after.lower)) ||
                (first.gap === "" && before?.lower === "of" && placeKinds.has(beforeThat?.lower ?? ""))),
        finds: [{ text: "They left ⟦Velborg⟧ district for the town of ⟦Harnost⟧.", value: "PLACE" }],
        ignores: ["They left the district."],
    },
    {
        name: "organization-by-kind",
        type: "ORG",
        weight: 3,
        holds: ({ own, after, before, first }) => own.length < 4 &&
            ((after?.gap === "" && bodyKinds.has(after.lower)) || (first.gap === "" && bodyLabels.has(before?.lower ?? ""))),
        finds: [
            { text: "The Dutch insurer ⟦Van der Zwaal⟧ made a loss, she told the newspaper ⟦De Kraai⟧.", value: "ORG" },
            { text: "He writes for the ⟦Velborg Sentinel⟧ newspaper.", value: "ORG" },
        ],
        ignores: ["He writes for a newspaper."],
    },
    {
        name: "person-by-kind",
        type: "PERSON",
        weight: 3,
        holds: (view) => isDescribedPerson(view) && !view.own.every(view.knowledge.isCommon) && !/\p{Nd}/u.test(view.text),
        finds: [
            { text: "It was dug by local farmer ⟦Brannoc Quell⟧.", value: "PERSON" },
            { text: "They asked ⟦Zorvik⟧, 34, and ⟦Quellan⟧, who was waiting.", value: "PERSON" },
        ],
        ignores: ["It was dug by a farmer, 34, who was waiting."],
    },
    {
        name: "quoted-title",
        type: "MISC",
        weight: 3,
        holds: ({ own, first, after }) => own.length < 5 && /["“‘]$/u.test(first.gap) && /^["”’]/u.test(after?.gap ?? ""),
        finds: [{ text: "She starred in “⟦Velvet Thunder⟧” last year.", value: "MISC" }],
        ignores: ["She called it “wonderful” last year."],
    },
    {
        name: "acronym",
        type: "ORG",
        weight: 3,
        holds: ({ text, before }) => /^\p{Lu}{2,6}s?$|^(?:\p{Lu}\.){2,4}$|^\p{Lu}+&\p{Lu}+$|^[A-Z]{2,}-[A-Z]+$/u.test(text) &&
            before?.lower !== "in" &&
            !romanNumber.test(text),
        finds: [{ text: "The ruling ⟦KLTP⟧ won.", value: "ORG" }],
        ignores: ["They met in XIV."],
    },
    {
        name: "speaking-person",
        type: "PERSON",
        weight: 3,
        holds: (view) => isSpoken(view) &&
            (view.own.length === 1 ? !view.knowledge.isCommon(view.first) : looksLikePerson(view)) &&
            !/\p{Nd}/u.test(view.text),
        finds: [{ text: "“We will wait,” ⟦Zorbel⟧ said.", value: "PERSON" }],
        ignores: ["“We will wait,” they said."],
    },
    {
        name: "place-preposition",
        type: "PLACE",
        weight: 3,
        holds: ({ before, own, first, knowledge }) => own.length < 4 &&
            before !== undefined &&
            placePrepositions.has(before.lower) &&
            first.gap === "" &&
            !own.some(knowledge.isCommon),
        finds: [{ text: "Fires broke out in ⟦Velborg⟧.", value: "PLACE" }],
        ignores: ["Fires broke out in the hills."],
    },
    {
        name: "place-behind-comma",
        type: "PLACE",
        weight: 3,
        holds: ({ after, own, knowledge, first }) => own.length < 3 &&
            after?.gap === "," &&
            knowledge.typeOf(after.text) === "PLACE" &&
            !own.some(knowledge.isCommon) &&
            !knowledge.gazetteer.isFirstName(first.lower),
        finds: [{ text: "The ship from ⟦Dunvale⟧, Scotland, is safe.", value: "PLACE" }],
        ignores: ["He went home, Scotland won."],
    },
    {
        name: "in-a-list",
        type: typeInList,
        weight: 3,
        holds: (view) => view.own.length < 3 && !view.own.some(view.knowledge.isCommon) && typeInList(view) !== null,
        finds: [{ text: "They flew from Berlin and ⟦Velborg⟧ to Rome.", value: "PLACE" }],
        ignores: ["They flew from Berlin and a village."],
    },
    {
        name: "surname",
        type: "PERSON",
        weight: 3,
        holds: ({ own, first, knowledge }) => own.length === 1 &&
            (knowledge.gazetteer.isSurname(first.lower) || knowledge.gazetteer.isFirstName(first.lower)) &&
            !knowledge.isCommon(first),
        finds: [{ text: "The ball went to ⟦Ramirez⟧.", value: "PERSON" }],
        ignores: ["The ball went out."],
    },
    {
        name: "thing-by-kind",
        type: "MISC",
        weight: 3,
        holds: ({ own, after, candidate }) => own.length < 5 && candidate.title === null && after?.gap === "" && thingKinds.has(after.lower),
        finds: [{ text: "Villagers fought the ⟦Zimblat Dhor⟧ project and the ⟦Velmora⟧ agreement.", value: "MISC" }],
        ignores: ["Villagers fought the project and the agreement."],
    },
    {
        name: "name-of-two-words",
        type: "PERSON",
        weight: 1,
        holds: (view) => looksLikePerson(view) &&
            !view.own.slice(view.knowledge.gazetteer.isFirstName(view.first.lower) ? 1 : 0).some(view.knowledge.isCommon),
        finds: [{ text: "The prize went to ⟦Xander Vloet⟧.", value: "PERSON" }],
        ignores: ["The prize went to a farmer."],
    },
    {
        name: "common-words",
        type: "ORG",
        weight: 1,
        holds: ({ own, candidate }) => own.length > 1 && !candidate.isDoubtful,
        finds: [{ text: "Fans of ⟦Silver Lantern⟧ queued.", value: "ORG" }],
        ignores: ["Fans of the lantern queued."],
    },
    {
        name: "lone-word-with-article",
        type: "MISC",
        weight: 1,
        holds: (view) => isLoneName(view) && view.first.gap === "" && articles.has(view.before?.lower ?? ""),
        finds: [{ text: "Elders keep the ⟦Zimblat⟧ in a hut.", value: "MISC" }],
        ignores: ["Elders keep the drum in a hut."],
    },
    {
        name: "lone-word-after-at",
        type: "PLACE",
        weight: 1,
        holds: (view) => isLoneName(view) && view.first.gap === "" && view.before?.lower === "at",
        finds: [{ text: "The train stopped at ⟦Velmora⟧ for an hour.", value: "PLACE" }],
        ignores: ["The train stopped at noon."],
    },
    {
        name: "lone-subject",
        type: "PERSON",
        weight: 1,
        holds: (view) => isLoneName(view) && view.first.isFirst && /^(?:AUX|VERB)$/u.test(view.after?.partOfSpeech ?? ""),
        finds: [{ text: "The doors opened. ⟦Zimblat⟧ was waiting outside.", value: "PERSON" }],
        ignores: ["The doors opened. Somebody was waiting outside."],
    },
    {
        name: "lone-word",
        type: "ORG",
        weight: 1,
        holds: isLoneName,
        finds: [{ text: "The firm bought ⟦Plimvex⟧ cheaply.", value: "ORG" }],
        ignores: ["The firm bought shares."],
    },
];
const romanNumber = /^[IVX]+$/u;
//# sourceMappingURL=persons.js.map