import { stage } from "../document/stage.js";
import { datesOf } from "./dates.js";
import { timexesOf } from "./timexes.js";
/** Finds time expressions; `dateStage` resolves them. */
export const timexStage = stage({
    name: "timexes",
    reads: ["tokens", "syntax", "names"],
    writes: "timexes",
    run: timexesOf,
});
/** Puts time expressions and statements on the calendar. */
export const dateStage = stage({
    name: "dates",
    reads: ["quotations", "tokens", "syntax", "timexes", "mentions", "statements"],
    writes: "dates",
    run: datesOf,
});
//# sourceMappingURL=stage.js.map