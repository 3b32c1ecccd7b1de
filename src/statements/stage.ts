import { stage } from "../document/stage.js";

/** Finds who said what to whom. */
export const statementStage = stage({
  name: "statements",
  reads: ["quotations", "tokens", "syntax", "names", "timexes", "mentions"],
  writes: "statements",
  run: () => [],
});
