import { dayNumber } from "../document/calendar.js";
/** Prepares the events of an article, which is number `article` of the corpus. */
export function reportsOf({ events, published }, article, { entityOf, countryOf }) {
    return events.map(({ id: _id, trigger: _trigger, ...event }, index) => {
        const linked = (locals) => [...new Set(locals.map((local) => entityOf(article, local)))];
        const [actors, recipients] = [linked(event.actors), linked(event.recipients)];
        const parties = [...new Set([...actors, ...recipients])];
        return {
            ...event,
            article,
            event: index,
            actors,
            recipients,
            parties,
            place: event.place === null ? null : entityOf(article, event.place),
            countries: parties.flatMap((party) => {
                const country = countryOf(party);
                return country === null ? [] : [[party, country]];
            }),
            days: event.startsOn === null ? null : [dayNumber(event.startsOn), dayNumber(event.endsOn ?? event.startsOn)],
            published: dayNumber(published),
        };
    });
}
//# sourceMappingURL=report.js.map