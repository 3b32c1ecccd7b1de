import { at } from "../../document/at.js";
import { fullestName } from "../chain.js";
import { answerTo } from "./answer.js";
import { bearersOf } from "./candidates.js";
import { kindAround } from "./kind.js";
import { settledBeside, settledBy, statementsOf } from "./stated.js";
import { bodiesOf, layoutOf, regionKey, sightingsOf, } from "./surroundings.js";
/**
 * Decides in which country each place of the article lies, and whose people each nationality is. What the article says
 * outright decides; then the lists made by hand, unless the article speaks for a namesake alone; then whether it speaks
 * for one namesake clearly more than for the others. Size never decides: what stays open keeps its candidates.
 */
export function settlePlaces(reading) {
    const questions = questionsOf(reading);
    if (questions.length === 0)
        return;
    const bodies = bodiesOf(reading);
    const layout = layoutOf(reading);
    const first = surroundingsOf(layout, bodies, []);
    let answers = questions.map((question) => answerTo(question, first, true));
    // Each place that is settled may settle others: twice is enough for what articles hold.
    for (let round = 0; round < 2; round++) {
        const { states, places } = landmarksOf(questions, answers);
        const around = surroundingsOf(layout, [...bodies, ...states], places);
        answers = questions.map((question) => answerTo(question, around, false));
    }
    questions.forEach((question, index) => {
        // Where the user says that a place lies is settled.
        if (!question.chain.entry?.country)
            note(question, at(answers, index));
    });
}
function questionsOf(reading) {
    const { chains, gazetteer } = reading;
    const bearers = new Map();
    for (const chain of chains) {
        if (chain.type !== "PLACE" && chain.type !== "NORP")
            continue;
        const own = bearersOf(chain, gazetteer);
        // Seas and continents lie in no country, whatever stands beside them.
        if (own.length > 0 || chain.known === null || chain.known.subtype === "city")
            bearers.set(chain, own);
    }
    const stated = statedOf(reading, bearers);
    const kinds = kindsOf(reading);
    return [...bearers].map(([chain, own]) => ({
        chain,
        bearers: own,
        stated: stated.get(chain) ?? [],
        kinds: kinds.get(chain) ?? new Set(),
    }));
}
/** What the article says outright of each chain. */
function statedOf(reading, bearers) {
    const stated = new Map();
    const add = (chain, bearer) => {
        const list = stated.get(chain);
        if (list)
            list.push(bearer);
        else
            stated.set(chain, [bearer]);
    };
    for (const statement of statementsOf(reading)) {
        const [place, within] = [statement.place.chain, statement.within.chain];
        const settled = settledOf(statement, bearers);
        if (!settled)
            continue;
        add(place, settled.place ?? { ...settled.within, subtype: "other", region: null });
        if (settled.place && within.type === "PLACE")
            add(within, settled.within);
    }
    return stated;
}
function settledOf({ pattern, place, within }, bearers) {
    const places = bearers.get(place.chain);
    const read = pattern.startsWith("list") ? settledBeside : settledBy;
    return places ? read(places, bearers.get(within.chain) ?? []) : null;
}
function kindsOf(reading) {
    const kinds = new Map();
    reading.named.forEach((name, index) => {
        if (name?.first !== index || name.chain.type !== "PLACE")
            return;
        const kind = kindAround(reading, name);
        if (kind)
            kinds.set(name.chain, (kinds.get(name.chain) ?? new Set()).add(kind));
    });
    return kinds;
}
function surroundingsOf(layout, states, places) {
    const { sentences } = layout;
    return { ...layout, states: sightingsOf(states, sentences), places: sightingsOf(places, sentences) };
}
/** What is settled so far: countries and their people, and the towns and regions of countries. */
function landmarksOf(questions, answers) {
    const states = [];
    const places = [];
    questions.forEach(({ chain }, index) => {
        const { bearer } = at(answers, index);
        // What only its surroundings place is no evidence itself.
        if (!bearer || bearer.population === 0)
            return;
        const { country, region } = bearer;
        const landmark = { chain, country, region: region === null ? null : regionKey(country, region) };
        if (bearer.subtype === "country")
            states.push(landmark);
        else
            places.push(landmark);
    });
    return { states, places };
}
/** Writes the answer into the chain; what the gazetteer knew of it stays, unless another place is meant. */
function note({ chain, bearers }, { bearer, candidates }) {
    const { known, type } = chain;
    if ((bearer === null && candidates.length === 0) || (bearer && bearer.country === known?.country))
        return;
    const name = known?.name ?? fullestName(chain).replaceAll("’", "'");
    const kinds = new Set(bearer ? [bearer.subtype] : bearers.map(({ subtype }) => subtype));
    const [kind = null] = kinds.size === 1 ? kinds : [];
    const subtype = kind === null || kind === "other" ? (known?.subtype ?? null) : kind;
    chain.known = { name, subtype: type === "PLACE" ? subtype : null, country: bearer?.country ?? null };
    chain.countryCandidates = candidates;
}
//# sourceMappingURL=settle.js.map