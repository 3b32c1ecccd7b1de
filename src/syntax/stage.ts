import { stage } from "../document/stage.js";
import type { Syntax } from "../document/syntax.js";

/** Finds noun phrases and clauses. */
export const syntaxStage = stage({
  name: "syntax",
  reads: ["quotations", "tokens"],
  writes: "syntax",
  run: (): Syntax => ({ nounPhrases: [], clauses: [] }),
});
