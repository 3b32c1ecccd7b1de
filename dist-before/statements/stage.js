import { stage } from "../document/stage.js";
import { findDrafts } from "./engine.js";
import { resolveDrafts } from "./resolve.js";
/** Finds who said what to whom. */
export const statementStage = stage({
    name: "statements",
    reads: ["quotations", "tokens", "syntax", "names", "timexes", "mentions"],
    writes: "statements",
    run: (doc) => resolveDrafts(doc, findDrafts(doc)),
});
//# sourceMappingURL=stage.js.map