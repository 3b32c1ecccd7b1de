import { nameTypes } from "../../document/names.js";
import { remembered } from "../../document/remembered.js";
import { printed } from "../candidate.js";
/** Words of a known name at most. */
const longest = 5;
/** Looks words up once a spelling. */
export function knownKindsOf(knowledge) {
    return remembered((text) => kindOf(text, knowledge));
}
/** The names in a run that the gazetteer knows, the longest first from the left; none overlap. */
export function knownSpansIn(words, { from, to }, kindOfText) {
    const spans = [];
    for (let at = from; at < to;) {
        const span = knownSpanAt(words, at, to, kindOfText);
        if (span)
            spans.push(span);
        at = span ? span.to : at + 1;
    }
    return spans;
}
function knownSpanAt(words, from, end, kindOfText) {
    for (let to = Math.min(end, from + longest); to > from; to--) {
        const kind = kindOfText(printed(words, from, to));
        if (kind > 0)
            return { from, to, kind };
    }
    return null;
}
function kindOf(text, knowledge) {
    const type = knowledge.typeOf(text);
    if (!type)
        return kindOfPlace(text, knowledge);
    const isCountry = knowledge.gazetteer.countryNamed(text) !== null;
    return 1 + nameTypes.indexOf(type) + (isCountry ? 8 : 0);
}
/** A region or town of the world, by the size of the biggest that bears the name; 0 for none. */
function kindOfPlace(text, { gazetteer }) {
    if (gazetteer.regionsNamed(text).length > 0)
        return 16;
    const [town] = gazetteer.citiesNamed(text);
    if (!town)
        return 0;
    return town.population > 300_000 ? 17 : town.population > 60_000 ? 18 : 19;
}
//# sourceMappingURL=known-spans.js.map