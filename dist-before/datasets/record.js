import { summaryOf } from "../graph/summary.js";
import { dateRows, documentRow, mentionRows, moneyRows, roleRows, sentenceRows } from "./article-rows.js";
import { contextOf } from "./context.js";
import { eventRoleRows, eventRows } from "./event-rows.js";
import { statementRows, statementSpanRows } from "./statement-rows.js";
/** Makes the record of an article. Throws when a layer points outside another one. */
export function recordOf(article, sha256) {
    const context = contextOf(article, sha256);
    return {
        summary: summaryOf(article, context.ids.events),
        storyStart: article.dateline?.end ?? 0,
        tables: {
            documents: [documentRow(context, sha256)],
            sentences: sentenceRows(context),
            mentions: mentionRows(context),
            dates: dateRows(context),
            money: moneyRows(context),
            roles: roleRows(context),
            statements: statementRows(context),
            statement_spans: statementSpanRows(context),
            events: eventRows(context),
            event_roles: eventRoleRows(context),
        },
    };
}
//# sourceMappingURL=record.js.map