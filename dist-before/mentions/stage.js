import { stage } from "../document/stage.js";
import { toLayer } from "./entities.js";
import { readFirstPersons } from "./first-person.js";
import { linkHandles } from "./handles.js";
import { countriesOf } from "./identify.js";
import { readCounterpart, readDescription } from "./nominals.js";
import { organizationNouns, readOrganizationNominal } from "./organization-nominals.js";
import { linkPeople } from "./people.js";
import { personNouns } from "./person-nouns.js";
import { settlePlaces } from "./places/settle.js";
import { printedNames } from "./printed.js";
import { pronouns, readPronoun } from "./pronouns.js";
import { readingOf } from "./reading.js";
import { readRoles } from "./roles.js";
import { refer, sceneOf } from "./scene.js";
import { linkThings } from "./things.js";
/** Links names, handles, titles and pronouns into the entities of the article. */
export function mentionStage(gazetteer, lexicon = null) {
    return stage({
        name: "mentions",
        reads: ["quotations", "tokens", "syntax", "names"],
        writes: "mentions",
        run: (doc) => findMentions(doc, gazetteer, (surface, type) => lexicon?.entryOf(surface, type, doc.published) ?? null),
    });
}
function findMentions(doc, gazetteer, entryOf) {
    const chains = linkNames(doc, gazetteer, entryOf);
    const reading = readingOf(doc, chains, gazetteer);
    // Before roles: the governor of Georgia is no officer of the country.
    settlePlaces(reading);
    const phrases = readRoles(reading);
    readReferences(sceneOf(reading), phrases);
    return toLayer(chains, doc, gazetteer);
}
/** Reads descriptions and pronouns from left to right: each may be what the next one means. */
function readReferences(scene, phrases) {
    const { reading } = scene;
    let next = 0;
    reading.tokens.forEach(({ lower }, index) => {
        const name = reading.named[index];
        const phrase = phrases[next]?.head === index ? phrases[next++] : undefined;
        if (name) {
            if (name.first === index)
                refer(scene, name.chain, name);
        }
        else if (phrase || referringWords.has(lower))
            readWord(scene, index, { word: lower, phrase });
    });
    readFirstPersons(scene);
}
/** Words that may stand for somebody without a name; at all others there is nothing to read. */
const referringWords = new Set([
    "counterpart",
    ...organizationNouns,
    ...personNouns.keys(),
    ...pronouns,
]);
function readWord(scene, index, { word, phrase }) {
    const unnamed = personNouns.get(word);
    if (phrase)
        readDescription(scene, phrase);
    else if (word === "counterpart")
        readCounterpart(scene, index);
    else if (unnamed !== undefined)
        refer(scene, null, { first: index, end: index + 1 }, unnamed);
    readOrganizationNominal(scene, index);
    readPronoun(scene, index);
}
function linkNames(doc, gazetteer, entryOf) {
    const { text, names, tweets } = doc;
    const byType = { PERSON: [], ORG: [], PLACE: [], NORP: [], MISC: [] };
    for (const printed of printedNames(names, text, entryOf))
        byType[printed.name.type].push(printed);
    const chains = linkPeople(byType.PERSON.filter(({ name }) => name.form === "name"), text, gazetteer);
    const handles = byType.PERSON.filter(({ name }) => name.form === "handle");
    linkHandles(handles, chains, { text, tweets, gazetteer });
    const context = { text, gazetteer, entryOf, countries: countriesOf(byType, gazetteer) };
    for (const type of ["PLACE", "ORG", "NORP", "MISC"])
        for (const chain of linkThings(byType[type], context))
            chains.push(chain);
    return chains;
}
//# sourceMappingURL=stage.js.map