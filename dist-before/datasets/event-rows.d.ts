import { type ArticleContext } from "./context.js";
import type { RowOf } from "./dataset.js";
import type { eventRoles, events } from "./events.js";
/** The article's events, each as an incident by itself: what is told elsewhere is not known yet. */
export declare function eventRows(context: ArticleContext): RowOf<typeof events>[];
/** The participants and circumstances of the article's events: event by event, in the order of the layer. */
export declare function eventRoleRows(context: ArticleContext): RowOf<typeof eventRoles>[];
