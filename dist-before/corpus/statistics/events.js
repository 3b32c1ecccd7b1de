import { eventStatuses } from "../../document/events.js";
import { percent, tallied } from "./table.js";
/** Events by type, mode and status, and how many have each role. */
export function eventTables(articles) {
    const events = articles.flatMap((article) => article.events);
    const named = (modes, type) => modes.length > 0 ? modes.map((mode) => `${type} ${mode}`) : [`${type}, no mode`];
    return [
        tallied("events", events.map(({ type }) => type), { column: "type" }),
        tallied("modes of events", events.flatMap(({ type, modes }) => named(modes, type)), { column: "mode" }),
        statuses(events),
        roles(events),
    ];
}
function statuses(events) {
    const rows = eventStatuses.map((status) => {
        const own = events.filter((event) => event.status === status);
        const told = own.filter(({ claimed_in }) => claimed_in !== null).length;
        return [status, own.length, percent(own.length, events.length), told];
    });
    return { title: "status of events", columns: ["status", "number", "share", "told in a statement only"], rows };
}
function roles(events) {
    const has = [
        ["actor", ({ actors }) => actors.length > 0],
        ["several actors", ({ actors }) => actors.length > 1],
        ["recipient", ({ recipients }) => recipients.length > 0],
        ["place", ({ place }) => place !== null],
        ["date", ({ date }) => date !== null],
        ["money", ({ money }) => money.length > 0],
    ];
    const rows = has.map(([role, is]) => {
        const times = events.filter(is).length;
        return [role, times, percent(times, events.length)];
    });
    return { title: "roles of events", columns: ["with", "number", "share"], rows };
}
//# sourceMappingURL=events.js.map