import { stage } from "../document/stage.js";

/** Finds time expressions; `dateStage` resolves them. */
export const timexStage = stage({
  name: "timexes",
  reads: ["tokens", "syntax", "names"],
  writes: "timexes",
  run: () => [],
});

/** Puts time expressions and statements on the calendar. */
export const dateStage = stage({
  name: "dates",
  reads: ["quotations", "tokens", "syntax", "timexes", "mentions", "statements"],
  writes: "dates",
  run: (doc) => ({ dates: [], saidOn: doc.statements.map(() => null) }),
});
