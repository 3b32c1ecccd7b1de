import { entityAt } from "./participants.js";
import { roleOf } from "./places.js";
import { tokenIndexAt } from "./reading.js";
/**
 * A candidate with its actors and the ground that is fought over, taken or visited as its place: a town or region among
 * the recipients is the place, and its country suffers or receives; a country that is invaded, seized or visited is the place too.
 */
export function withGround(reading, candidate, actors) {
    const { type, recipients } = candidate;
    const isVisit = candidate.rule.modes?.includes("visit") === true;
    const ground = isVisit || type === "ASSAULT" || type === "COERCE" ? townOf(reading, candidate) : null;
    if (!ground)
        return { ground: countryGround(reading, candidate), ...candidate, actors };
    const others = recipients.filter(({ entity }) => entity !== ground.entity);
    const land = others.length > 0 ? others : countryOf(reading, actors, ground);
    return { ground: roleOf(ground), ...candidate, actors, recipients: isVisit && land.length === 0 ? recipients : land };
}
/** The country a town lies in, when the article names it and it does not act itself. */
function countryOf(reading, actors, { start, end, entity }) {
    const code = entityAt(reading, entity)?.country ?? null;
    const country = code === null ? undefined : reading.countries.get(code);
    const isActor = actors.some((actor) => actor.entity === country);
    return country === undefined || isActor ? [] : [{ start, end, entity: country }];
}
function townOf(reading, { recipients }) {
    for (const { start, end, entity } of recipients) {
        const known = entityAt(reading, entity);
        if (entity !== null && known?.type === "PLACE" && known.subtype !== "country")
            return { start, end, entity };
    }
    return null;
}
/** `invaded ⟦Ukraine⟧`, `a visit to ⟦Chad⟧`, `war in ⟦Yemen⟧`: a country that is where it happens. */
function countryGround(reading, { rule, recipients, phrase }) {
    const isVisit = rule.modes?.includes("visit") === true;
    if (!isVisit && rule.happening !== "war" && rule.happening !== "seizure")
        return null;
    const found = recipients.find(({ entity }) => entityAt(reading, entity)?.type === "PLACE");
    if (!found || found.entity === null)
        return null;
    const before = reading.tokens[tokenIndexAt(reading, found.start) - 1]?.lower ?? "";
    const isWithin = isVisit || rule.happening === "seizure" || phrase === null || within.has(before);
    return isWithin ? roleOf({ start: found.start, end: found.end, entity: found.entity }) : null;
}
const within = new Set(["in", "into", "of"]);
//# sourceMappingURL=ground.js.map