import { at } from "../document/at.js";
import { linksInBlocks } from "./links.js";
import { judgeReports, mayBeOne, sameScore } from "./report-comparators.js";
import { groupsOf, orderKey } from "./store.js";
/**
 * Gathers reports (in article order) into tellings, in the order of their first members. A report too vague to be
 * recognized even when it is told again in the same words is a telling by itself.
 */
export function tellingsOf(reports, store) {
    const alike = store.sorter();
    let ordinal = 0;
    for (const ofArticle of reports) {
        const timesTold = new Map();
        for (const report of ofArticle) {
            const known = isRecognizable(report);
            const content = known ? contentOf(report) : `vague/${orderKey(ordinal++)}`;
            const times = timesTold.get(content) ?? 0;
            timesTold.set(content, times + 1);
            // What one article tells twice is two happenings, so far.
            alike.add(`${times}/${content}`, { report, known });
        }
    }
    const gathered = store.sorter();
    for (const [, group] of groupsOf(alike.sorted())) {
        const { report, known } = at(group, 0);
        const members = group.map(({ report: { article, event } }) => [article, event]);
        gathered.add(orderKey(report.article, report.event), { report, isRecognizable: known, members });
    }
    const tellings = store.shelf();
    for (const [, telling] of gathered.sorted())
        tellings.push(telling);
    return tellings;
}
/** Whether a report would be joined with one just like it: nothing is more like it, so one that would not joins nothing. */
export function isRecognizable(report) {
    return judgeReports(report, { ...report, article: -1 }).score >= sameScore;
}
function contentOf({ article: _article, event: _event, ...report }) {
    return JSON.stringify(report);
}
/** The evidence that tellings are of one happening: those that share a party and lie near each other in time are compared. */
export function tellingLinks(tellings, store) {
    return linksInBlocks(tellings, store, {
        keysOf: (telling) => (telling.isRecognizable ? [...dayKeys(telling.report), ...newsKeys(telling.report)] : []),
        // Two reports with days meet by their days alone.
        counts: (key, a, b) => key.startsWith(dayMark) || a.report.days === null || b.report.days === null,
        judge: (a, b) => {
            if (!mayBeOne(a.report.type, b.report.type))
                return null;
            const judged = judgeReports(a.report, b.report);
            return judged.score >= sameScore ? judged : null;
        },
    });
}
/** Days a block of news covers; blocks overlap by half. */
const newsDays = 14;
const dayMark = "day/";
/** A report with days meets others that begin or end on a day it begins or ends on, or the day after. */
function dayKeys({ actors, recipients, days }) {
    const near = (days ?? []).flatMap((day) => [day, day + 1]);
    return new Set([...actors, ...recipients].flatMap((party) => near.map((day) => `${dayMark}${party}/${day}`)));
}
/** A report without days meets all others in the news of the same fortnight. */
function newsKeys({ actors, recipients, published }) {
    const blocks = [Math.floor(published / newsDays), 0.5 + Math.floor((published + newsDays / 2) / newsDays)];
    return new Set([...actors, ...recipients].flatMap((party) => blocks.map((block) => `news/${party}/${block}`)));
}
//# sourceMappingURL=tellings.js.map